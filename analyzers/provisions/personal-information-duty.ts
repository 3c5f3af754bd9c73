import { defineProvision } from './provision'

const PERSONAL_ZH = '(?:个人信息|个人数据|个人资料|个人隐私|隐私(?:信息|数据|资料)|用户(?:信息|数据|资料)|客户(?:个人)?(?:数据|隐私)|隐私权)'
const LAW_ZH = '《?(?:个人信息保护法|数据安全法|网络安全法|GDPR|通用数据保护条例)'
const PERSONAL_EN = '(?:personal data|personal information|personally identifiable|personal details|protected health|consumer information|customer data|client data|user data|personal health)'
const LAWS_EN = '(?:data protection|privacy|data privacy|gdpr|hipaa|ccpa|gramm-leach)'

/** A duty about personal data: to protect it, to process it only lawfully or on instructions, to keep to data-protection law or a privacy notice. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '服务合同\n第七条 [[乙方应当按照《个人信息保护法》的规定处理在服务中接触到的个人信息。]]',
        '保密协议\n五、[[乙方不得将收集到的用户信息用于本项目以外的目的。]]',
        '用户协议\n3. [[我们将依照《隐私政策》收集、使用和保护您的个人信息。]]',
        '外包合同\n9. [[受托方应采取加密等措施保护客户个人数据的安全。]]',
      ],
      miss: ['经营信息包括客户名称、地址、联系方式等个人信息；', '甲方保证项目不侵犯他人的肖像权、个人隐私等合法权益。', '乙方应对甲方的商业秘密保密。', '员工应如实填写个人资料。', '五、用户个人信息的严格保护\n略。', '任何一方不得将对方的保密资料（如技术资料、用户信息）透露给第三方。'],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n8. [[The Provider shall process Personal Data only on the documented instructions of the Client.]]',
        'NDA\n9. [[The Recipient will comply with all applicable data protection laws when it handles the Information.]]',
        'TERMS OF USE\n4. [[We use the personal information that you give us as our Privacy Policy describes.]]',
        'HOSTING AGREEMENT\n12. [[Host must protect customer data against unauthorised access by appropriate technical measures.]]',
      ],
      miss: [
        'Confidential Information includes customer lists, personal data and prices.',
        'Personal property of the tenant shall be removed.',
        'We will tell you when our Terms of Service or our Privacy Policy change.',
        'The privacy of the board meeting is to be respected.',
        'Personal information of the applicant: name, address, telephone.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['data'], ['compelled'], ['purpose'], ['security'], ['secrecy'], ['leak']],
      stated: [
        new RegExp(`(?:应|须|必须|不得|不会|将|承诺|保证|有义务|负责|确保|严格|依法|按照|根据|仅|未经|禁止|同意)[^。；]{0,60}${PERSONAL_ZH}`),
        new RegExp(`${PERSONAL_ZH}[^。；]{0,60}(?:应|须|必须|不得|不会|将|承诺|保证|予以保密|严格|依法|保护|仅用于|遵守)`),
        new RegExp(`(?:遵守|符合|按照|依照|依据|根据|执行)[^。；]{0,30}${LAW_ZH}[^。；]{0,40}(?:处理|收集|使用|保护|义务|规定|要求|信息|数据)`),
        /(?:按照|根据|依照|遵守|受)[^。；]{0,60}隐私(?:声明|政策|条款|指引|权政策)[^。；]{0,100}(?:收集|使用|处理|保护|信息|规定|约束)/,
        /隐私(?:声明|政策|条款|指引)[^。；]{0,30}(?:说明|描述|规定|介绍)[^。；]{0,30}(?:收集|使用|处理|信息|数据)/,
      ],
      unless: [/^[^。；，：:,]{0,18}$|涉及他人隐私|禁止的内容/, /侵(?:犯|害)[^。；]{0,60}隐私|隐私[^。；]{0,20}等?(?:合法)?权益(?!保护)/, /(?:信息|秘密|资料)[^。；]{0,10}(?:包括|是指|系指|指)[^。；]{0,200}个人(?:信息|资料)[^。；]{0,10}[。；]?$|[（(](?:如|包括|例如)[^）)]{0,40}(?:用户|客户)(?:信息|资料)/, /(?:如实|真实)[^。；]{0,16}(?:填写|提供|登记)|(?:提供|填写|提交)[^。；]{0,16}(?:真实|准确|完整)/],
    },
    en: {
      gate: [['data'], ['compelled'], ['security'], ['secrecy']],
      stated: [
        new RegExp(`\\b(?:shall|will|must|agrees?|undertakes?|may not|required|only|warrants?|responsible|ensure)\\b[^;]{0,160}\\b${PERSONAL_EN}`),
        new RegExp(`\\b${PERSONAL_EN}\\b[^;]{0,160}\\b(?:shall|will|must|agrees?|may not|only|is governed|are governed|in accordance|be protected)\\b`),
        new RegExp(`\\b(?:comply|complies|complying|compliance|accordance|abide|adhere|observe)\\b[^;]{0,120}\\b${LAWS_EN}\\b`),
        /\b(?:use|collect|process|handle|treat|share|protect|store|governed|described|accordance|subject to|comply with|compliance with)\w{0,4}\b[^;]{0,100}\bprivacy (?:policy|notice|statement)\b|\bprivacy (?:policy|notice|statement)\b[^;]{0,80}\b(?:describes|explains|governs|applies|details|sets out|how)\b/,
      ],
      unless: [
        /^[^;]{0,40}\b(?:means?|includes?|shall mean|shall include|is defined)\b[^;]{0,400}\bpersonal (?:data|information)\b/,
        /\b(?:true|accurate|complete|current)\b[^;]{0,40}\b(?:personal|registration) (?:data|information)|\bsecurity numbers?\b/,
      ],
    },
  },
})
