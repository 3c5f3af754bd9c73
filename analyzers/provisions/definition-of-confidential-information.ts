import type { Contract } from '../../contract/types'
import { leadIns } from '../facts/list-items'
import { lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { defineProvision, settled } from './provision'
import { declared, said } from './wordings'

/** "The Recipient keeps secret all that it receives": says what is covered where no sentence defines it. */
const DUTY_ZH = /(?:所有|一切|全部|任何|均|各类|各种)[^。；]{0,60}(?:信息|资料|文件|数据|情况|内容|材料)[^。；]{0,24}(?:(?:负有?|承担|予以|严格|应当?|须)[^。；]{0,8}保密(?!的)|不得[^。；]{0,20}(?:泄露|泄漏|透露|披露|提供|公开))|(?:信息|资料|文件|数据|情况|内容|材料|成果)[^。；，]{0,12}均[^。；，]{0,6}(?:负有?|承担|予以|应)[^。；，]{0,6}保密(?!的)/
const SOURCE_ZH = /(?:提供|获知|获悉|知悉|获得|取得|接触|得知|了解|掌握|披露|交付|获取|收到|形成)[^。；，]{0,16}的|(?:提供|获知|获悉|知悉|获得|取得|接触到?|得知|了解|掌握|披露|获取|收到)(?:甲方|乙方|对方|披露方|公司|委托方)/
const DUTY_EN = /\b(?:not|neither|nor|confiden\w{0,8}|secre\w{0,4})\b[^.;]{0,140}\b(?:information|data|documents?|materials?|matters)\b[^.;]{0,60}\b(?:provided|furnished|disclosed|obtained|received|learn\w{0,3}|acquired|supplied|relating|concerning|gained|regarding|communicated|made available)\b/
/** What is called by the defined name needs its definition elsewhere. */
const NAMED_EN = /\b(?:confidential|proprietary|evaluation)\s(?:information|materials?|data)[^.;]{0,60}\b(?:provided|furnished|disclosed|obtained|received|learn\w{0,3}|acquired|supplied|relating|concerning|gained|regarding|communicated|made available)\b/
/** A list of what is not covered may follow what is. */
const NOT_COVERED = /\b(?:not\s(?:include|apply|extend|cover|be\s(?:considered|deemed))|exclud)|不包括|不属于|不视为|不适用|除外/

/** List items and parts between semicolons go on with the definition. */
function withItems(contract: Contract, list: readonly Sentence[]): Sentence[] {
  const leads = leadIns(contract)
  const known = new Set(list.map((sentence) => sentence.index))
  for (const sentence of sentences(contract)) {
    const lead = leads[sentence.index]
    if (!lead || !known.has(lead.index)) continue
    // A new sentence in the same paragraph is not part of the list.
    if (NOT_COVERED.test(contract.lang === 'zh' ? textOf(contract, sentence) : lowerOf(contract, sentence))) continue
    if (NOT_COVERED.test(lowerOf(contract, lead).slice(-120))) continue
    if (sentence.end - sentence.start > 4) known.add(sentence.index)
  }
  return sentences(contract).filter((sentence) => known.has(sentence.index))
}

const DUTIES = declared({
  zh: { gate: [['secrecy'], ['leak']], within: 'secrecy', stated: [DUTY_ZH] },
  en: { gate: [['secrecy'], ['leak']], within: 'secrecy', stated: [DUTY_EN], unless: [NAMED_EN] },
})

function byDuty(contract: Contract): Sentence[] {
  return said(contract, DUTIES).stated.filter((sentence) => {
    const text = textOf(contract, sentence)
    return !/[㐀-鿿]/.test(text.slice(0, 60)) || SOURCE_ZH.test(text)
  })
}

/** What the duty of secrecy covers: a definition, a list, or a duty that names all that is received. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[本协议所称保密信息，是指披露方向接收方提供的技术资料和经营信息。]]',
        '保密协议\n第一条 [[保密信息包括但不限于：]]\n（一）[[客户名单；]]\n（二）[[产品配方。]]\n第二条 接收方应对保密信息保密。',
        '服务合同\n第八条 保密\n[[乙方在服务过程中接触到的甲方文件、数据（以下统称“保密资料”），乙方应予以保密。]]',
        '服务合同\n第九条 保密\n[[乙方对履行本合同过程中知悉的甲方的一切信息均负有保密义务，不得向第三方披露。]]',
        '保密协议\n第二条 [[甲方的报价、图纸和源代码均属于保密信息。]]',
      ],
      miss: [
        '保密协议\n第三条 保密信息不包括已经公开的信息。',
        '服务合同\n第八条 乙方应对甲方的商业秘密予以保密。',
        '保密协议\n第四条 保密义务包括：不复制、不外传。',
        '服务合同\n第七条 保密\n乙方不得向任何第三方泄露甲方的商业秘密。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means any information the Discloser gives to the Recipient.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information includes, without limitation:]]\n(a) [[price lists;]] and\n(b) [[recipes.]]\n2. The Recipient shall keep it secret.',
        'SERVICES AGREEMENT\n7. Confidentiality\n[[The Supplier may see drawings and accounts of the Client (together, the “Proprietary Information”).]]',
        'SERVICES AGREEMENT\n7. Confidentiality\n[[All drawings and data supplied by the Client shall be deemed confidential.]]',
        'SERVICES AGREEMENT\n9. Confidentiality\n[[Neither party shall disclose any technical information obtained under this Agreement to a third party.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n3. Confidential Information does not include information in the public domain.',
        'SERVICES AGREEMENT\n7. The Supplier shall protect the Client’s Confidential Information with reasonable care.',
        'SERVICES AGREEMENT\n7. Confidentiality\nThe Recipient shall not disclose Confidential Information received from the Discloser.',
        'SERVICES AGREEMENT\n2. “Services” means the work described in Schedule 1.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['secrecy'], ['data']],
      within: 'secrecy',
      stated: [
        /(?:(?:保密|秘密|机密|专有|涉密)(?:信息|资料|内容|事项|范围|材料|数据|文件|技术)|商业(?:秘密|机密)|技术秘密|工作秘密)[”"」』》）)]{0,3}(?:（[^（）]{0,30}）)?[^。；，不应须向]{0,16}(?:，|,)?(?:是指|系指|指的是|意指|均指|指|包括|包含|涵盖|为[:：]|如下|限于|定义为|解释为)/,
        /(?:以下|下列|如下)[^。；]{0,24}(?:信息|资料|内容|事项|文件)[^。；不]{0,20}(?:属于?|视为|均为|构成|列为|为)[^。；不]{0,10}(?:保密|秘密|机密)/,
        /(?:^|[^不无非])(?:均?属于?|均?视为|构成|均为|列为|应为|系)[^。；，不]{0,10}(?:保密(?:信息|资料|内容|范围|事项)|商业秘密|秘密信息|机密)/,
        /(?:保密|秘密|机密)(?:信息|资料|内容|事项)?的?(?:定义|范围|内容)[^。；，]{0,6}[:：]|(?:图纸|资料|信息|文件|数据|内容)[为是](?:保密|秘密|机密)(?:信息|资料)/,
        /(?:统称|合称|简称|以下称|下称|称之?为|即)[^。；，]{0,6}(?:保密|秘密|机密|专有|商业秘密)/,
        /(?:对|就)(?:以下|下列)[^。；]{0,30}(?:保密|秘密)|保密(?:的)?(?:内容|范围|事项)(?:和|与|及|、)?(?:内容|范围)?[^。；，不应须]{0,8}(?:是|为|包括|如下|有|[:：])/,
      ],
    },
    en: {
      gate: [['secrecy'], ['data'], ['source', 'leak'], ['leak', 'oral'], ['marking']],
      within: 'secrecy',
      stated: [
        /(?:confidential|proprietary|non-?public|secret|evaluation|protected|sensitive|restricted|["“'‘])\s?(?:and\s|or\s|\/\s?)?(?:proprietary\s|confidential\s|business\s|trade\s)?(?:information|materials?|data|secrets?|matters|items)["”'’):,\s]{1,4}(?:\([^()]{0,60}\)\s)?(?:(?!not\b|exclu)[a-z,]{1,14}\s){0,9}(?:means?|includes?|refers? to|defined|consists?|compris(?:es?|ing)|constitutes?|encompass\w{0,2}|covers?|(?:is|are|be)\s(?:any|all|that|the|information|construed|limited to))\b/,
        /["“'‘](?:[^"”.;]{0,40}\s)?(?:confidential|proprietary|evaluation|secret|non-?public|protected)\s[^"”.;]{0,30}["”'’]{1,2}\s?\)/,
        /(?:hereinafter|hereafter|herein|collectively|together|referred to as|called|known as|defined as)\b[^.;]{0,40}(?:confidential|proprietary|evaluation|secret|protected)\s(?:information|materials?|data|matters|["”])/,
        /\b(?:information|data|materials?|documents?|drawings|records|knowledge|items|communications)\b[^.;]{0,160}\b(?:(?:shall|will|must)\s(?:also\s|all\s|always\s)?be|(?:is|are|be)(?=\s(?:also\s|hereby\s)?(?:considered|deemed|treated|regarded|classified|strictly)))\s(?:also\s|hereby\s|automatically\s)?(?:(?:considered|deemed|treated|regarded|held|construed|classified|kept)\s)?(?:to be\s|as\s|to constitute\s)?(?:strictly\s|the\s)?(?:confidential|proprietary|secret)\b/,
        /\b(?:certain|other|its|some)\s(?:[a-z-]{1,14}[ ,]{1,2}){0,4}(?:confidential|proprietary|non-?public)\s(?:[a-z-]{1,14}\s){0,3}(?:information|data|materials?)\b[^.;]{0,60}\binclud/,
        /\binformation\b[^.;]{0,120}\((?:[a-z ,]{0,30})["“'‘](?:the )?information["”'’]\s?\)|\btreat (?:as )?confidential(?:ly)?\b[^.;]{0,30}\b(?:any|all|such) information/,
        /\bare\s(?:hereby\s)?(?:deemed|considered)\s(?:to be\s)?(?:confidential|proprietary)\s(?:information|materials?)/,
        /\b(?:is|are)\s(?:referred to as\s|the\s|deemed\s)?["“'‘](?:confidential|proprietary)\s(?:information|materials?|data)/,
        /\b(?:confidential|proprietary)\sinformation\b[^.;]{0,60}\b(?:is that|is any|is all|is the)\b/,
        /^(?:\W{0,3}\w{0,4}\W{1,3})?(?:it|such information|this (?:term|definition)|this|these|the foregoing)\s(?:shall\s|may\s|will\s|also\s|further\s){0,2}includes?\b/,
      ],
      notStated: [/^[^.;]{0,60}(?:not|neither|nor)\b[^.;]{0,80}\b(?:be\s(?:considered|deemed)|constitute|include)|\bprivileges?\b/, /\bagreement\b[^.;]{0,40}\b(?:is|are|be)\s(?:strictly\s)?confidential\W{0,3}$/],
    },
  },
  settle(contract, { stated }) {
    return settled(contract, { stated: stated.length > 0 ? withItems(contract, stated) : byDuty(contract), contrary: [] })
  },
})
