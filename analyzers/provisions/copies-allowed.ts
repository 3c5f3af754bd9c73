import { nearest } from '../facts/nearest'
import { defineProvision } from './provision'
import { declared, said, withLeadIns } from './wordings'

const COPY = '(?:cop(?:y|ies|ied|ying)\\b|reproduc\\w{1,6}\\b|duplicat\\w{1,4}\\b|photocop\\w{1,4}\\b|summari[sz]\\w{1,4}\\b)'
const COPYING = '(?:cop(?:y(?! of)|ying|ied)\\b|reproduc(?:e|ed|ing)\\b|duplicat(?:e|ed|ing)\\b|photocop(?:y|ied)\\b|mak(?:e|ing)\\b[^.;]{0,40}\\b(?:cop(?:y|ies)|reproductions?|extracts)|(?:copies|reproductions?)\\b[^.;]{0,60}\\bmade\\b)'
const NOT = '\\b(?:not|no|neither|nor|never|refrain from)\\b'
const NEED = '(?:necessary|required?\\b|needed|permitted|purpose|extent|implement|accomplish|in (?:order|connection|pursuance|furtherance)|need|allow|employees|representatives|evaluat|perform|authori[sz]ed by this)'
const COPY_ZH = '(?:复制|复印|拷贝|备份|摘抄|摘录|抄录|翻印|复写|留存副本|制作副本)'
const BAN_ZH = '(?:不得|不能|不可|不应|不准|不许|严禁|禁止|不会|不擅自|切勿)'

const UNLESS_ZH: readonly RegExp[] = [/返还|归还|退还|销毁|交还|本(?:合同|协议)[^。；]{0,12}(?:复印件|份)|身份证|营业执照|著作权|版权|侵犯|备份系统|备份与恢复|(?:一式|壹式)|盖章[^。；]{0,8}复印件|复印件[^。；]{0,12}(?:无效|有效|效力|盖章)|(?:终止|届满|结束)后[^。；]{0,30}(?:保留|留存)|审计|查阅|抽查/]
const UNLESS_EN: readonly RegExp[] = [
  /\b(?:return|destr(?:oy|uct)|delet|erase|surrender)|\bretain|\barchiv|\bback-?up|a copy of (?:this|the (?:order|notice|agreement|request|subpoena))|\bcopy of (?:this|any such)|certified cop|true cop|\bcop(?:y|ies) to:|copy (?:of|by)[^.;]{0,20}\bnotice|with a copy|with copies|counterpart|executed in|signed copies|facsimile transmission|confirmation copy|\b(?:remove|deface|overprint|obliterate|alter)\b[^.;]{0,80}\b(?:notice|legend|marking)|\btake\b[^.;]{0,80}\bcop|\b(?:request|receive|provide|show|deliver|distribute|furnish)\b[^.;]{0,40}\bcopies of\b|facsimile (?:copy|signature)|photocopy of this|copyright notice/,
  /["“](?:confidential|proprietary|evaluation)[^"”]{0,30}["”][^.;]{0,60}\b(?:means|shall mean|includes|refers)|\bwhether or not (?:copied|reproduced)|including[^.;]{0,60}\b(?:copies|summaries)\b[^.;]{0,30}\bthereof/,
]
const LEAVE = declared({
  zh: {
    gate: [['copy']],
    within: 'secrecy',
    unless: UNLESS_ZH,
    stated: [
      new RegExp(`(?:(?<!许)(?:可以|可)(?![被选能])|有权|允许|准许|仅得|仅|只能)[^。；]{0,50}${COPY_ZH}`),
      new RegExp(`(?:除|非)[^。；]{0,40}(?:目的|需要|必要|必需|所需|履行)[^。；]{0,20}外?[^。；]{0,16}${BAN_ZH}[^。；]{0,40}${COPY_ZH}`),
      new RegExp(`${BAN_ZH}[^。；]{0,60}${COPY_ZH}[^。；]{0,60}(?:必要|必需|所需|需要|目的)[^。；]{0,12}(?:除外|的除外|不在此限)`),
      /(?:制作|复制)[^。；]{0,12}(?:必要|合理|所需|有限)(?:的)?(?:数量|份数|范围|副本|复[印制]件)/,
    ],
  },
  en: {
    gate: [['copy']],
    within: 'secrecy',
    unless: UNLESS_EN,
    stated: [
      new RegExp(`${NOT}${nearest(NOT, '.;', 160)}\\b${COPY}[^.;]{0,160}\\b(?:except|unless|other than|save|beyond|otherwise than|but only|in excess of|than (?:are|is))\\b[^.;]{0,120}${NEED}`),
      new RegExp(`\\b(?:except|other than|save|unless)\\b[^.;]{0,60}(?:necessary|required|needed)[^.;]{0,120}${NOT}[^.;]{0,120}\\b${COPY}`),
      new RegExp(`\\b(?:only|solely)\\b[^.;]{0,60}\\b${COPY}`),
      new RegExp(`\\b${COPY}[^.;]{0,120}\\b(?:only|solely)\\b[^.;]{0,60}${NEED}`),
      new RegExp(`\\b(?:may(?! not)|can|right to|(?<!not )entitled to|(?<!not )permitted to)\\b[^.;]{0,60}\\b${COPY}`),
      new RegExp(`\\bmay be\\b[^.;]{0,60}\\b${COPY}`),
      /\b(?:only the number of|limited number of|more) copies\b[^.;]{0,80}\b(?:necessary|required|needed)/,
      /\bcopies\b[^.;]{0,80}\b(?:reasonably |strictly )?necessary\b[^.;]{0,60}\b(?:made|permitted)\b/,
      new RegExp(`${NOT}[^.;]{0,160}\\b${COPY}[^.;]{0,120}\\bfor any purpose other than`),
      /\bcopies (?:so|which are|that are|as may be) (?:made|authori[sz]ed|permitted)|\bany (?:permitted|authori[sz]ed) copies/,
    ],
  },
})
const BAN = declared({
  zh: { gate: [['copy']], unless: UNLESS_ZH, stated: [new RegExp(`${BAN_ZH}[^。；]{0,80}${COPY_ZH}`), new RegExp(`(?:未经|未获)[^。；]{0,40}(?:同意|许可|授权|批准|允许)[^。；]{0,60}${COPY_ZH}`)] },
  en: {
    gate: [['copy']],
    unless: UNLESS_EN,
    stated: [
      new RegExp(`${NOT}[^.;]{0,200}\\b${COPYING}`),
      /\bno (?:further )?(?:copies|copy|reproductions?|duplicates?)\b/,
      new RegExp(`\\b${COPY}[^.;]{0,80}\\b(?:is|are|shall be) (?:strictly |expressly )?prohibited`),
      new RegExp(`\\bwithout\\b[^.;]{0,60}\\b(?:consent|permission|approval)\\b[^.;]{0,60}\\b${COPY}`),
    ],
  },
})

/** The receiver may make some copies (for the purpose, as many as needed). Contrary: none, or none without consent. */
export default defineProvision({
  witness: 'copies-allowed',
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方仅得为本项目之目的复制保密信息。]]',
        '保密协议\n[[除履行本协议所必需外，接收方不得复制披露方的保密资料。]]',
        '保密协议\n4. [[接收方可以制作必要数量的复印件，并应标明“保密”。]]',
        '服务合同\n六、保密\n[[乙方有权为工作需要备份甲方的技术资料。]]',
      ],
      contrary: [
        '保密协议\n[[未经披露方书面许可，接收方不得复制或摘抄保密资料。]]',
        '软件许可合同\n[[甲方不得复制、传播本软件的源码。]]',
        '保密协议\n[[严禁乙方拷贝甲方的商业秘密载体。]]',
      ],
      miss: [
        '保密协议\n接收方应返还保密资料及其全部复制件。',
        '买卖合同\n本合同一式两份，复印件无效。',
        '保密协议\n保密信息包括文件、图纸及其复印件。',
        '保密协议\n乙方应妥善保管甲方资料，不得遗失。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall not copy Confidential Information except as needed for the Purpose.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient may make such copies as are reasonably necessary.]]',
        'NON-DISCLOSURE AGREEMENT\n[[No reproduction of Confidential Information shall be made save to the extent required for the evaluation.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information may be used and reproduced only in performing this Agreement.]]',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall not copy any Confidential Information without the Discloser’s prior written consent.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Recipient undertakes:]]\n(a) [[not to reproduce the Confidential Information in any form;]] and\n(b) to keep it safe.',
        'LICENCE\n[[Licensee shall not copy, modify or distribute the Software.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nOn request the Recipient shall return the Confidential Information and all copies.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient may retain one copy for its archives after termination.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall give its employees a copy of this Agreement.',
        'NON-DISCLOSURE AGREEMENT\nA copy of the court order shall be sent to the Discloser before disclosure is made.',
      ],
    },
  },
  read: (contract) => {
    const leave = said(contract, LEAVE).stated
    // Leave for the purpose stands beside a ban on everything else.
    if (leave.length > 0) return { stance: 'stated', evidence: withLeadIns(contract, leave) }
    const bans = said(contract, BAN).stated
    return bans.length > 0 ? { stance: 'contrary', evidence: withLeadIns(contract, bans) } : null
  },
})
