import { nearest } from '../facts/nearest'
import { defineProvision } from './provision'

const USE = '(?:us(?:e|es|ed|ing)\\b|utili[sz]|exploit|make (?:any |commercial )?use)'
const NOT = '\\b(?:not(?! limited| intended| necessarily| only|hing)|neither|nor|never|refrain from|no)\\b'
/** The same word for care, form and names: "use the same degree of care". */
const OTHER_USE = '(?! (?:the |its |all |at |any |an? |such |no |less |only |best )?(?:same |the |least |reasonable |commercially |due |lesser |highest |standard |other )*(?:care|degree|effort|endeavou?r|measure|precaution|procedure|diligence|standard|names?\\b|logo|trademark|mark|means\\b))'
const ONLY = '(?:only|solely|exclusively|strictly|for the sole|sole(?:ly)? purpose|limited to|no purpose other|for no other)'
/** A bare ban on use limits no purpose; what is left open does. */
const BUT = '(?:except|other than|otherwise|unless|\\bsave\\b|purpose|benefit|\\baccount\\b|beyond|outside|compet|irrelevant|unrelated|\\bonly\\b|commercial|inconsistent|profit|advantage|\\bother\\b)'
const INFORMATION = '(?:information|materials?\\b|data\\b|secrets?\\b|know-how|confiden|documents?|samples|\\bit\\b|\\bthe same\\b|\\bthem\\b)'

/** The secrets may be used for what they were given for and for nothing else. Contrary: what was learned may be used for any purpose. */
export default defineProvision({
  witness: 'purpose-limit',
  examples: {
    zh: {
      hit: [
        '保密协议\n第三条 [[接收方仅可为评估合作可行性之目的使用保密信息。]]',
        '保密协议\n[[未经甲方书面同意，乙方不得将商业秘密用于本项目以外的任何用途。]]',
        '采购合同\n第八条 保密\n[[除履行本合同需要外，供方不得使用需方提供的技术资料。]]',
        '保密协议\n2. [[乙方不得：]]\n（1）[[利用甲方的商业秘密为自己或他人牟利；]]\n（2）擅自离岗。',
        '保密协议\n[[披露方提供的资料只能用于本次尽职调查。]]',
      ],
      contrary: ['保密协议\n[[接收方人员记忆中保留的信息，接收方可以用于任何目的。]]', '保密协议\n[[接收方可将残留信息自由使用，不受本协议限制。]]'],
      miss: [
        '保密协议\n本协议的目的是保护双方的商业秘密。',
        '技术服务合同\n第二条 甲方应按说明书使用设备。',
        '保密协议\n接收方在未使用保密信息的情况下独立开发的信息除外。',
        '保密协议\n未经同意，任何一方不得使用对方的商标或名称进行宣传。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall use the Confidential Information solely for the Purpose.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Recipient shall not:]]\n(a) [[use Confidential Information otherwise than in assessing the Project;]] or\n(b) show it to others.',
        'NON-DISCLOSURE AGREEMENT\n[[Neither party will exploit the other’s Confidential Information for its own benefit.]]',
        'SERVICES AGREEMENT\n9. Confidentiality. [[The Contractor may use the Client’s trade secrets only as needed to perform the Services.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information shall be used for no purpose other than the evaluation.]]',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient is free to use for any purpose the residuals of its access to Confidential Information.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Each party may use Residuals for any purpose, including its own products.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall use the same degree of care as for its own Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\nNeither party shall use the name of the other in publicity.',
        'NON-DISCLOSURE AGREEMENT\nConfidential Information excludes what was developed without use of it.',
        'NON-DISCLOSURE AGREEMENT\nThe purpose of this Agreement is to protect Confidential Information.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['purpose'], ['leak', 'purpose']],
      within: 'secrecy',
      stated: [
        /(?:不得|不能|不可(?!撤销|抗力)|不应|不准|不将|不会|不以|不为|禁止|严禁|不利用|不擅自)[^。；]{0,100}(?:用于|用作|使用|利用|运用|谋取|牟利|自用)/,
        /(?:仅|只|限于|应当?限)[^。；]{0,40}(?:用于|为[^。；]{0,30}(?:目的|之需))/,
        /(?:仅|只)[^。；]{0,24}(?:目的|范围内)[^。；]{0,16}使用|(?:仅|只)(?:能|得|可以?|限于)[^。；]{0,20}(?:使用|利用)/,
        /(?:用于|使用|利用|用途|目的)[^。；]{0,16}(?:仅限|只限|限于|仅为|不得超[出过])/,
        /(?:除|超出|超越|非为)(?:(?!除|超出|超越|非为)[^。；]){0,50}(?:目的|需要|用途|范围|事项|外)[^。；]{0,40}(?:不得|不)[^。；]{0,60}(?:使用|利用|用于)/,
        /(?:按照?|依照?|根据|为)[^。；]{0,30}(?:约定|规定|本(?:协议|合同|项目))[^。；]{0,12}(?:目的|用途|范围)[^。；]{0,6}(?:内)?(?:使用|利用)[^。；]{0,20}(?:信息|资料|秘密|数据)/,
      ],
      contrary: [/(?:可以?|有权|自由)[^。；]{0,30}(?:用于任何|为任何目的|出于任何目的|自由使用|任意使用)/, /残留(?:信息|知识)[^。；]{0,30}(?:自由|任何目的)/],
      notStated: [/(?:商标|商号|标识|名称|名义|徽标|LOGO|字号|肖像)[^。；]{0,20}(?:宣传|广告|推广)|不得[^。；]{0,20}使用[^。；]{0,12}(?:商标|名称|标识|名义)/, /(?:在)?(?:未|没有)(?:使用|利用|违反)[^。；]{0,24}(?:独立|自行)/, /独立(?:开发|研发|取得)|利用本(?:网站|平台|服务|软件)|洗钱|违法犯罪|欺诈|非法目的|使用权|密码|账号|不得(?:被)?用于(?:侵犯|违法|非法)/],
    },
    en: {
      gate: [['purpose', 'secrecy'], ['purpose', 'leak'], ['purpose']],
      within: 'secrecy',
      stated: [
        new RegExp(`${NOT}${nearest(NOT, '.;', 160)}\\b${USE}${OTHER_USE}[^.;]{0,240}${BUT}`),
        new RegExp(`${INFORMATION}[^.;]{0,160}${NOT}[^.;]{0,160}\\b${USE}[^.;]{0,160}${BUT}`),
        new RegExp(`${BUT}${nearest(BUT, '.;', 120)}${NOT}${nearest(NOT, '.;', 120)}\\b${USE}${OTHER_USE}[^.;]{0,60}${INFORMATION}`),
        /\b(?:not?|nor|neither) (?:make )?(?:any )?commercial use\b/,
        new RegExp(`\\b${USE}${OTHER_USE}[^.;]{0,200}\\b${ONLY}`),
        new RegExp(`\\b${ONLY}\\b[^.;]{0,60}\\b${USE}${OTHER_USE}`),
        /\b(?:us(?:e|ed|ing)|furnish|provid|disclos|suppl|receiv)\w{0,4}\b[^.;]{0,120}\b(?:only|solely|exclusively|strictly|sole)\b[^.;]{0,60}\bpurposes?\b/,
        /\bus(?:e|ed|ing)\b[^.;]{0,160}\bpurposes?\b[^.;]{0,60}\b(?:only|solely|exclusively|and (?:for )?no other)\b/,
        /\b(?:not|no|never|nor)\b[^.;]{0,160}\bfor (?:any|its own|their own|his own|your own|other)\b[^.;]{0,30}\b(?:benefit|account|use|advantage)/,
        new RegExp(`\\b${USE}${OTHER_USE}[^.;]{0,120}\\bto the extent (?:reasonably )?(?:necessary|required)`),
      ],
      contrary: [/\bfree to use\b[^.;]{0,60}\b(?:residual|any purpose)/, /\b(?:may|can|right to|entitled to) (?:freely )?use\b[^.;]{0,40}\bfor any purpose/, /\bresiduals?\b[^.;]{0,60}\bfor any purpose/, /\b(?:no|without) (?:restriction|limitation)s? (?:on|as to) (?:the )?use\b[^.;]{0,40}\bresidual/],
      notStated: [
        /without (?:the )?(?:use|benefit|reference|aid)|\bnot (?:derived from|based on)|independently/,
        /\bnothing\b[^.;]{0,80}\b(?:prevent|prohibit|restrict|limit|preclude)|shall not (?:apply|prevent|prohibit|restrict|limit|preclude)|does not (?:apply|prevent|restrict|limit|include)|(?:not|no) (?:obligat|restrict)/,
        /\buse (?:of )?(?:the |its |any )?(?:[a-z'’]+ ){0,3}(?:names?|logos?|trademarks?|service marks?|emblem)\b/,
        /["“](?:confidential|proprietary|evaluation|secret)[^"”]{0,30}["”][^.;]{0,30}\b(?:means|shall mean|includes|refers|is defined)|\b(?:is|was|were) (?:already |previously )?(?:known|in the public|publicly)|whereas/,
        /\bunauthori[sz]ed (?:use|disclosure)|\bin the event\b[^.;]{0,60}\bbreach|\binjunct|\b(?:loss|misuse)\b|\b(?:obligations?|provisions|undertakings)\b[^.;]{0,120}\bsurviv|\bmay retain|further use|\bno (?:representation|warrant|licen[cs]e)|\b(?:licen[cs]es?|rights?) (?:is|are|under|in or to|with respect to)\b|\bcop(?:y|ies|ied)\b[^.;]{0,60}\bpurpose/,
      ],
    },
  },
})
