import { RECIPIENTS_EN } from '../facts/recipients-en'
import { RECIPIENTS_ZH } from '../facts/recipients-zh'
import { defineProvision } from './provision'

const BOUND_EN = "(?:\\bbound\\b|\\bsubject to\\b|\\bobligat|\\bobliged\\b|\\bagree[sd]?\\b|\\bsign(?:ed|s)?\\b|\\bexecut|\\bcompl(?:y|ies|iance)\\b|\\babide|\\badhere|\\bobserve|\\bundertak|\\bundertook|\\baccept(?:ed)?\\b|\\brequired to\\b|\\bduty of confiden|\\bduties of confiden|\\bowe\\b|\\bkeep\\b|\\bmaintain\\b|\\btreat\\b|\\bnot disclose\\b|\\bprotect\\b|\\bconfidential (?:and|in accordance)|\\bcommit)"
const MAKE_EN = "\\b(?:caus(?:e|ing)|ensur(?:e|es|ing)|procur(?:e|es|ing)|requir(?:e|es|ing)|instruct|direct(?:s|ing)?\\b|oblig(?:e|ate)|bind|make sure|see to it|obtain|secure|impos(?:e|es|ing)|advise|inform|notify)\\w{0,4}"
const PEOPLE_ZH = `(?:${RECIPIENTS_ZH}|人员|受让人|转委托|工作者|知悉人|上述人员|有权知悉)`

/** Whoever gets the secrets from the receiver must be bound like the receiver: staff, advisers, subcontractors. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方应确保其知悉保密信息的员工遵守本协议项下的保密义务。]]',
        '保密协议\n第五条 [[乙方应与接触甲方商业秘密的人员签订保密协议。]]',
        '服务合同\n九、保密\n[[乙方向分包商提供甲方资料的，应要求分包商承担不低于本合同的保密义务。]]',
        '保密协议\n[[双方的雇员、顾问同样受本协议保密条款的约束。]]',
      ],
      miss: [
        '保密协议\n接收方应严格履行本协议项下的保密义务。',
        '劳动合同\n乙方应遵守甲方的规章制度。',
        '保密协议\n甲乙双方签订本保密协议，共同遵守。',
        '施工合同\n乙方应要求其人员遵守安全操作规程。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall ensure that its employees comply with this Agreement.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information may be shown to advisers who are bound by obligations no less strict than these.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Each consultant to whom Confidential Information is disclosed must first sign an undertaking of confidentiality.]]',
        'DATA PROCESSING AGREEMENT\n[[The Processor shall impose on each sub-processor the same data protection obligations as this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient agrees to keep the Confidential Information secret.',
        'NON-DISCLOSURE AGREEMENT\nThis Agreement is binding on successors and assigns.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient may disclose Confidential Information to its employees.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient is liable for breaches by its employees.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['secrecy'], ['leak'], ['data'], ['staff'], ['outsider']],
      within: 'secrecy',
      stated: [
        new RegExp(`(?:要求|责成|责令|确保|保证|促使|督促|敦促|指示|告知|约束|令|使|教育|管理|说明)[^。；]{0,60}${PEOPLE_ZH}[^。；]{0,80}(?:遵守|遵循|承担|履行|负有|保密|保守|约束|不泄露|不得|签)[^。；]{0,40}(?:保密|秘密|密|本(?:协议|合同|条)|泄露|义务|约束|披露)`),
        new RegExp(`(?:要求|责成|确保|促使|督促|约束)[^。；]{0,40}第三[方人][^。；]{0,40}(?:遵守|承担|履行|负有|保守|签)[^。；]{0,30}(?:保密|本(?:协议|合同)|义务)`),
        new RegExp(`(?:与|同|和|要求|由|让)[^。；]{0,40}${PEOPLE_ZH}[^。；]{0,60}(?:签订|签署|签定|订立|出具)[^。；]{0,30}(?:保密|协议|承诺|文件)`),
        new RegExp(`${PEOPLE_ZH}[^。；]{0,40}(?:同样|亦|也|均|同等|须|应当?|已|受)[^。；]{0,40}(?:本(?:协议|合同|条)[^。；]{0,20}约束|(?:承担|负有|履行)[^。；]{0,30}保密|遵守[^。；]{0,6}保密(?:义务|条款|协议|规定|要求)|签[订署][^。；]{0,10}(?:保密|承诺)|遵守本|不低于|同等)`),
        new RegExp(`(?:向|对)[^。；]{0,30}${PEOPLE_ZH}[^。；]{0,40}(?:说明|告知|指出|强调)[^。；]{0,40}保密`),
        /(?:不低于|不少于|同等|相同|类似|一致)[^。；]{0,30}(?:保密|义务|标准|要求)[^。；]{0,30}(?:约束|协议|承诺)/,
      ],
      unless: [/(?:接收方|乙方|甲方|双方|各方)(?:应当?|须)?(?:严格)?(?:遵守|履行)本(?:协议|合同)[^。；]{0,12}$/, /安全操作|规章制度[^。；]{0,12}$/],
    },
    en: {
      gate: [['secrecy'], ['leak'], ['data'], ['staff'], ['audit'], ['breach']],
      within: 'secrecy',
      stated: [
        new RegExp(`${MAKE_EN}\\b[^.;]{0,60}${RECIPIENTS_EN}[^.;]{0,160}${BOUND_EN}`),
        new RegExp(`${RECIPIENTS_EN}[^.;]{0,160}\\b(?:who|whom|which|that|each|such|shall|must|are|have|has|being|provided|subject|under)\\b[^.;]{0,80}${BOUND_EN}[^.;]{0,100}(?:confiden|agreement|obligation|terms|provisions|restrict|duty|duties|bound|non-?disclos|secre|undertaking|hereof|herein|hereto)`),
        new RegExp(`\\b(?:impos\\w{1,3}|flow(?:ed)?[- ]?down|enter\\w{0,3} into)\\b[^.;]{0,80}${RECIPIENTS_EN}`),
        new RegExp(`${RECIPIENTS_EN}[^.;]{0,200}\\b(?:no less (?:protective|restrictive|strict|stringent|onerous)|at least as (?:protective|restrictive|strict|stringent|onerous)|not less (?:protective|restrictive|strict|stringent)|substantially (?:similar|equivalent|the same)|similar (?:to|obligations)|equivalent (?:to|obligations|terms)|as if (?:they|it|he) were)`),
        /\b(?:obtain|execut|sign|enter)\w{0,4}\b[^.;]{0,60}\b(?:non-?disclosure|confidentiality|secrecy|written)\b[^.;]{0,30}\b(?:agreement|undertaking)s?\b[^.;]{0,80}\b(?:from|by|with)\b[^.;]{0,60}\b(?:employees|personnel|contractors|consultants|persons?|representatives|recipients?)/,
        /\b(?:any|each|such|every) (?:person|party|recipient|individual|third party)s?\b[^.;]{0,60}\b(?:to whom|who receiv|receiving|having access)\b[^.;]{0,120}\b(?:bound|agree|sign|comply|undertak|obligat|execute)/,
      ],
      notStated: [/successors (?:and|or) (?:permitted )?assigns|\bin witness|duly authori[sz]ed representative|(?:solicit|hire|entice)\b|\bno representations?\b|indemnif|["“]confidential[^"”]{0,30}["”][^.;]{0,30}\bmeans|legally (?:compelled|required)|protective order|\bamended\b|\bwaiver?\b|\bentire agreement|independently developed|publicly/],
    },
  },
})
