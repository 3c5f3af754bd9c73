import { defineProvision } from './provision'

const GUARD_EN = '(?:protect|safeguard|secur|prevent|preserv|confiden|secre|unauthori|loss\\b|misuse|disclosure)'
const MEANS_EN = '(?:precautions?|measures?|steps|safeguards?|procedures|efforts|endeavou?rs|controls|means|diligence|protections?)\\b'
const TAKE_EN = '\\b(?:tak(?:e|es|en|ing)|adopt|implement|maintain|us(?:e|es|ing)|employ|exercis|establish|appl(?:y|ies)|institut|have in place|put in place|provide|exert)\\w{0,3}\\b'
const MEANS_ZH = '(?:措施|手段|制度|办法|机制|方案|流程|技术)'

/** How the secrets are kept: a degree of care, or a concrete measure (locked, encrypted, access controlled). */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方应以不低于保护自身商业秘密的谨慎程度保护保密信息。]]',
        '保密协议\n第四条 [[乙方应采取一切合理措施防止商业秘密泄露。]]',
        '服务合同\n七、保密\n[[乙方应妥善保管甲方提供的技术资料。]]',
        '数据处理协议\n[[受托方应对个人信息加密存储并设置访问权限。]]',
        '劳动合同\n[[乙方应建立保密档案，由专人管理涉密文件。]]',
      ],
      miss: [
        '保密协议\n双方应对商业秘密严格保密。',
        '施工合同\n承包人应采取安全措施，防止工伤事故。',
        '保密协议\n本协议旨在保护双方的商业秘密。',
        '保密协议\n发生泄密的，接收方应立即采取补救措施。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall protect Confidential Information with the same degree of care as its own, and no less than reasonable care.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall take all reasonable precautions to prevent unauthorised disclosure of Confidential Information.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information shall be kept in a locked cabinet or an encrypted drive.]]',
        'SERVICES AGREEMENT\n8. Confidentiality. [[The Supplier shall use its best efforts to safeguard the Client’s trade secrets.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall keep the Confidential Information confidential.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall use reasonable efforts to obtain a protective order.',
        'NON-DISCLOSURE AGREEMENT\nThe Discloser may seek injunctive measures.',
        'SERVICES AGREEMENT\nThe Supplier shall perform with reasonable care and skill.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['security'], ['secrecy']],
      within: 'secrecy',
      stated: [
        new RegExp(`(?:采取|采用|建立|制定|设置|实施|落实|健全|完善|加强|配备)[^。；]{0,60}${MEANS_ZH}[^。；]{0,60}(?:保护|防止|保密|保障|确保|避免|安全|防范|泄)`),
        new RegExp(`(?:采取|采用|建立|制定|实施|落实|健全|完善)[^。；]{0,40}(?:安全|保密|防护|加密|必要|合理|适当|有效|严格|一切)[^。；]{0,20}${MEANS_ZH}`),
        new RegExp(`(?:保护|防止|保障|确保)[^。；]{0,60}(?:采取|采用)[^。；]{0,40}${MEANS_ZH}`),
        /妥善(?:地)?(?:保管|保存|保护|存放|保密)/,
        /(?:不低于|不少于|不亚于|同等|相同|同样)[^。；]{0,60}(?:注意|谨慎|程度|标准|措施|手段|保护|方式|水平)/,
        /(?:合理|谨慎|善良管理人|必要|应有)的?(?:注意|谨慎|审慎)(?:义务)?/,
        /加密|访问(?:控制|权限)|专人(?:保管|管理|负责)|物理隔离|防火墙|口令|保密柜|权限管理|去标识化|脱敏|等级保护|涉密(?:场所|载体)/,
        /(?:像|如同|视同|按照?|以)[^。；]{0,16}(?:对待|保护)(?:其|自己|自身|本方|己方)[^。；]{0,30}(?:秘密|信息|资料)/,
      ],
      notStated: [/措施\s?[^。；]{0,3}(?:责成|督促|促使|要求)|使其(?:得以|能够|可以)?[^。；]{0,10}采取|法律要求[^。；]{0,20}披露|补救措施|采取(?:一切|必要|合理|积极|有效|适当|相应|及时)?的?措施[^。；]{0,8}(?:补救|减少|降低|防止损失)|不可抗力|法律措施|工伤|施工安全|消防|人身|(?:破解|规避|绕过|反编译|解密)[^。；]{0,20}(?:加密|措施)|不得[^。；]{0,40}(?:破坏|规避|绕过)/],
    },
    en: {
      gate: [['security']],
      within: 'secrecy',
      stated: [
        /\b(?:same|reasonable|due|utmost|highest|strictest|least|less|greater|similar|standard|degree|level|great|appropriate|ordinary|commercially)\b[^.;]{0,60}\b(?:of )?(?:care|diligence|caution|vigilance)\b/,
        /\b(?:same|at least|no less|equivalent)\b[^.;]{0,50}\b(?:manner|protection|measures|safeguards|precautions|procedures|security|extent|efforts|means|standard)\b[^.;]{0,80}\b(?:its|their|his|own|similar|protect)\b/,
        new RegExp(`${TAKE_EN}[^.;]{0,80}\\b${MEANS_EN}[^.;]{0,140}${GUARD_EN}`),
        new RegExp(`${GUARD_EN}\\w{0,8}\\b[^.;]{0,120}${TAKE_EN}[^.;]{0,60}\\b${MEANS_EN}`),
        /\b(?:encrypt|password|firewall|locked|lock and key|secure (?:place|location|storage|manner|area|environment|server|facilit)|access controls?|physically secure|stored? securely|iso[ /]?(?:iec )?27001|soc 2|securely)\b|\bencrypt/,
        /\b(?:technical|administrative|physical|organi[sz]ational)\b[^.;]{0,40}\b(?:safeguards|measures|security|controls)\b/,
        /\b(?:keep|hold|store|maintain)\b[^.;]{0,60}\b(?:secure|safe|in safe custody|safe and secure)\b/,
        new RegExp(`\\b(?:reasonable|necessary|appropriate|adequate|proper|all|best)\\b[^.;]{0,30}\\b(?:precautions?|safeguards?|security|protective measures|measures|steps|efforts)\\b[^.;]{0,100}\\b(?:protect|safeguard|prevent|preserv|ensure|maintain)\\w{0,6}\\b[^.;]{0,100}(?:confiden|secre|disclos|information|data|material)`),
      ],
      notStated: [/protective order|confidential treatment|\binjunct|\bmitigat|\bremed(?:y|ies|iate)|force majeure|assurances? that|legally (?:compelled|required)|independently developed|\bsecurities\b[^.;]{0,30}\b(?:law|act|exchange)|skill and care|care and skill/],
    },
  },
})
