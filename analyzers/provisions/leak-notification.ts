import type { Contract } from '../../contract/types'
import { has, lowerOf, sentencesWith, textOf, type Sentence } from '../facts/sentences'
import { defineProvision, statedBy } from './provision'

const INCIDENT_ZH = '(?:泄露|泄漏|泄密|失密|外泄|外传|外流|丢失|遗失|被盗|未(?:经)?授权|安全事件|安全事故|被窃|失散|流失|流出|擅自|不当取得|被他人|被第三[方人])'
const TELL_ZH = '(?:通知|告知|报告|通报|知会|相告|告诉|上报|汇报)'
const ZH = new RegExp(`(?:发现|知悉|发生|获知|获悉|得知|得悉|察觉|发觉|觉察|出现|知道|怀疑|一旦|如有|造成|可能|知情)[^。；]{0,40}${INCIDENT_ZH}[^。；]{0,60}${TELL_ZH}`)
const ZH_DIRECT = new RegExp(`${INCIDENT_ZH}[^。；]{0,60}(?:应|须|立即|立刻|马上|及时|日内|小时|次日|第一时间)[^。；]{0,30}${TELL_ZH}`)
const ZH_REVERSED = new RegExp(`(?:立即|立刻|及时|马上|小时内|日内|第一时间)[^。；]{0,16}(?:通知|告知|报告|通报)[^。；]{0,40}${INCIDENT_ZH}`)
const INCIDENT_EN = "(?:unauthori|such (?:a )?breach|breach of (?:this|confiden|secre|security|its|the)|(?:security|data|disclosure|personal data|confidentiality) (?:breach|incident)|incident|loss of|lost|losses of|leak|outflow|misuse|misappropriat|improper|wrongful|inadvertent|compromise|disclosure in violation|without (?:authority|permission)|theft|stolen|suspected (?:disclosure|loss|breach)|obtained by|\\bexposed\\b|(?:loss|disclosure) (?:or|of) )"
const TELL_EN = "\\b(?:notif\\w{0,8}|inform\\w{0,4}|report\\w{0,3}|advise|alert|telephone|tells?|make known|let the other|give\\s(?:\\w+\\s){0,3}notice)\\b"
const EN = new RegExp(`${TELL_EN}[^.;]{0,180}${INCIDENT_EN}`)
const EN_REVERSED = new RegExp(`${INCIDENT_EN}[^.;]{0,160}\\b(?:shall|will|must|agrees? to)\\b[^.;]{0,60}${TELL_EN}`)
/** "A party who learns of a disclosure must notify", "notify within a day of learning that it was disclosed". */
const LEARNS_EN = '\\b(?:learn|aware|discover|find)\\w{0,4}\\s(?:of|that)\\b[^.;]{0,50}\\bdisclos(?:ed|ure)\\b'
const EN_LEARNS = new RegExp(`${LEARNS_EN}[^.;]{0,80}\\b(?:shall|will|must|agrees? to)\\b[^.;]{0,40}${TELL_EN}`)
const EN_LEARNED = new RegExp(`${TELL_EN}[^.;]{0,80}${LEARNS_EN}`)
/** Other notices that speak the same words: compelled disclosure, force majeure, a lost password, termination. */
const OTHER_ZH = /不可抗力|法律(?:法规)?[^。；]{0,10}要求|法院|司法机关|监管(?:机构|机关|部门)[^。；]{0,10}要求|密码|账号|账户|解除本?合同/
const OTHER_EN = /required by law|compelled|subpoena|court order|force majeure|password|your account|legal process|judicial|governmental order|disclosure is (?:required|requested)|termination of this|(?:share|stock) certificate|lost certificate|warrants? (?:to|that)/

function tells(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence)
  if (ZH.test(text) || ZH_DIRECT.test(text) || ZH_REVERSED.test(text)) return !OTHER_ZH.test(text)
  const lower = lowerOf(contract, sentence)
  return (EN.test(lower) || EN_REVERSED.test(lower) || EN_LEARNS.test(lower) || EN_LEARNED.test(lower)) && !OTHER_EN.test(lower)
}

/** Telling the other side of a leak of its secrets; notice before compelled disclosure is another thing. */
export default defineProvision({
  examples: {
    zh: {
      hit: ['[[一方得知商业秘密被泄露的，应立刻告诉另一方。]]', '[[任何一方发现保密信息可能外泄的，应于24小时内书面通知对方。]]', '[[发生个人信息安全事件时，乙方应立即电话告知甲方安全负责人。]]'],
      miss: ['接收方依法被要求披露保密信息的，应提前通知披露方。', '不可抗力发生后三日内通知对方。', '双方通知应以书面作出。'],
    },
    en: {
      hit: ['[[A party who learns of a disclosure of the other’s secrets must notify it immediately.]]', '[[The Recipient shall notify the Discloser promptly, and in any event within 48 hours, of any actual or suspected unauthorised use of Confidential Information.]]'],
      miss: ['Agent replaces a stock certificate reported to it as lost or stolen against an indemnity.', 'If the Recipient is required by law to disclose Confidential Information, it shall notify the Discloser beforehand.', 'Either party may give thirty days’ notice of termination.'],
    },
  },
  read: (contract) => statedBy(sentencesWith(contract, 'notify').filter((sentence) => has(sentence, 'incident') && tells(contract, sentence))),
})
