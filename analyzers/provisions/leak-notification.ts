import type { Contract } from '../../contract/types'
import { inSecrecyContext, speaksOfSecrecy } from '../facts/secrecy'
import { has, lowerOf, sentences, sentencesWith, textOf, type Sentence } from '../facts/sentences'
import { mayMatch, sieved } from '../facts/sieve'
import { defineProvision, statedBy } from './provision'

const INCIDENT_ZH = '(?:走漏|漏出|泄出|散失|有失|不见了|盗取|窃取|传出|说出去|食言|落入他人|落入外人|外人(?:拿到|得到|看到)|泄露|泄漏|泄密|失密|外泄|外传|外流|丢失|遗失|被盗|未(?:经)?授权|安全事件|安全事故|被窃|失散|流失|流出|擅自|不当取得|被他人|被第三[方人])'
const TELL_ZH = '(?:函告|奉告|电告|知照|告之|让[^。；，]{1,8}知道|打电话告|报(?=[甲乙客委提披对])|通知|告知|报告|通报|知会|相告|告诉|上报|汇报)'
const ZH = new RegExp(`(?:万一|若有|苗头|发现|知悉|发生|获知|获悉|得知|得悉|察觉|发觉|觉察|出现|知道|怀疑|一旦|如有|造成|可能|知情)[^。；]{0,40}${INCIDENT_ZH}[^。；]{0,60}${TELL_ZH}`)
const ZH_DIRECT = new RegExp(`${INCIDENT_ZH}[^。；]{0,60}(?:应|须|要|立即|立刻|马上|及时|当[天日]|日内|小时|次日|第一时间)[^。；]{0,30}${TELL_ZH}`)
const ZH_REVERSED = new RegExp(`(?:立即|立刻|及时|马上|小时内|日内|第一时间)[^。；]{0,16}(?:通知|告知|报告|通报)[^。；]{0,40}${INCIDENT_ZH}`)
const INCIDENT_EN = "(?:unauthori|such (?:a )?breach|breach of (?:this|confiden|secre|security|its|the|personal|(?:your|our|their|any) (?:personal |account |user )?(?:data|information|records))|(?:security|data|disclosure|personal data|confidentiality) (?:breach|incident)|incident|loss of|lost|losses of|leak|outflow|misuse|misappropriat|improper|wrongful|inadvertent|compromise|disclosure in violation|without (?:authority|permission)|theft|stolen|\\bgets? out\\b|\\bgot out\\b|goes? astray|\\bslips?\\b|suspected (?:disclosure|loss|breach)|obtained by|\\bexposed\\b|(?:loss|disclosure) (?:or|of) )"
const TELL_EN = "\\b(?:notif\\w{0,8}|inform\\w{0,4}|report\\w{0,3}|advise|alert|telephones?|tells?|make known|lets?\\b[^.;]{0,30}\\bknow|rings?\\b|gets? word to|word of|let the other|give\\s(?:\\w+\\s){0,3}notice)\\b"
const EN = new RegExp(`${TELL_EN}[^.;]{0,180}${INCIDENT_EN}`)
const EN_REVERSED = new RegExp(`${INCIDENT_EN}[^.;]{0,160}\\b(?:shall|will|must|agrees? to)\\b[^.;]{0,60}${TELL_EN}`)
/** Drafted in the present tense: "a party that discovers a leak tells the other". */
const EN_PRESENT = new RegExp(`${INCIDENT_EN}[^.;]{0,120}\\b(?:tells|notifies|informs|alerts|telephones|lets|rings|gets word|get word|reports (?:it|this|that|the|to|in|within|at))\\b`)
/** "A party who learns of a disclosure must notify", "notify within a day of learning that it was disclosed". */
const LEARNS_EN = '\\b(?:learn|aware|discover|find)\\w{0,4}\\s(?:of|that)\\b[^.;]{0,50}\\bdisclos(?:ed|ure)\\b'
/** "Should an outsider get hold of the papers, … shall say so", "news of a leak must reach", "gives word when papers go astray". */
const EN_WORD = /\b(?:outsiders?|strangers?|third part\w{1,3})\b[^.;]{0,20}\b(?:gets? hold|obtains?|sees?|learns?)\b[^.;]{0,80}\b(?:says? so|tells?|lets?|notif\w{2,5}|informs?)\b|\bnews of\b[^.;]{0,30}\b(?:leak|loss|breach)\b[^.;]{0,30}\b(?:reach|go to|be given)|\bgives? (?:the )?\w{3,14} word\b[^.;]{0,60}\b(?:astray|lost|stolen|leak|gets? out)/
const EN_LEARNS = new RegExp(`${LEARNS_EN}[^.;]{0,80}\\b(?:shall|will|must|agrees? to)\\b[^.;]{0,40}${TELL_EN}`)
const EN_LEARNED = new RegExp(`${TELL_EN}[^.;]{0,80}${LEARNS_EN}`)
/** A service that reports leaks of others describes what it does; it owes nothing for its own. */
const OWED_ZH = /应|须|就要|当[天日]|次日|必须|义务|负责|承诺|保证|同意|立即|立刻|马上|及时|尽快|随时|迅速|小时|[日天]内|第一时间|我们会|我们将|有权要求|[甲乙丙]方[^。；]{0,4}(?:将|会)/
/** Other notices that speak the same words: compelled disclosure, force majeure, a lost password, termination. */
const OTHER_ZH = /不可抗力|法律(?:法规)?[^。；]{0,10}要求[^。；]{0,10}(?:披露|提供|公开)|法院|司法机关|监管(?:机构|机关|部门)[^。；]{0,10}要求|(?:您|用户|会员)[^。；]{0,40}(?:密码|账号|账户)|(?:密码|账号|账户)[^。；，]{0,10}(?:被盗|遗失|丢失)|解除本?合同/
const OTHER_EN = /\b(?:alarm|sensor|detector|feature|function)s?\b[^.;]{0,30}\b(?:notif|alert|inform|tell|warn)|\b(?:gas|water|oil|refrigerant|coolant) leak|required by law|compelled|subpoena|court order|force majeure|password|your account|legal process|judicial|governmental order|disclosure is (?:required|requested)|termination of this|(?:share|stock) certificate|lost certificate|breach of (?:the |any |this |its )?(?:limited )?warrant|claims?[^.;]{0,60}\binfring|third[ -]party claim|warrants? (?:to|that)/

/** Can only be said of a secret; what else is lost or stolen may be goods. */
const LEAKED = /落入|外人(?:拿到|得到)|astray|outsider get|走漏|外流|(?:资料|信息|数据|秘密|底价)[^。；]{0,10}(?:流出|散失|盗取|窃取|有失|传出)|gets? out|泄露|泄密|失密|外泄|(?:数据|信息|资料)[^。；]{0,6}泄漏|leak|disclos|outflow|got out|confiden|secre|security (?:breach|incident)|breach of security|data (?:is |are )?(?:breach|exposed)|personal data/

const TELLS_ZH = sieved([ZH, ZH_DIRECT, ZH_REVERSED])
const TELLS_EN = sieved([EN_WORD, EN, EN_REVERSED, EN_PRESENT, EN_LEARNS, EN_LEARNED])

/** What is lost, right beside a sentence on secrecy, is what is kept secret there. */
function besideSecrecy(contract: Contract, { index }: Sentence): boolean {
  return sentences(contract).slice(Math.max(0, index - 4), index + 3).some((near) => speaksOfSecrecy(contract, near))
}

function tells(contract: Contract, sentence: Sentence): boolean {
  const text = textOf(contract, sentence)
  const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence)
  if (TELLS_ZH.some((pattern) => may(pattern) && pattern.test(text))) return OWED_ZH.test(text) && !OTHER_ZH.test(text)
  const lower = lowerOf(contract, sentence)
  return TELLS_EN.some((pattern) => may(pattern) && pattern.test(lower)) && !OTHER_EN.test(lower)
}

/** Telling the other side of a leak of its secrets; notice before compelled disclosure is another thing. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[一方得知商业秘密被泄露的，应立刻告诉另一方。]]',
        '[[任何一方发现保密信息可能外泄的，应于24小时内书面通知对方。]]',
        '[[发生个人信息安全事件时，乙方应立即电话告知甲方安全负责人。]]',
        '保密协议\n七、[[载有秘密的存储介质遗失的，保管人须在当日向甲方报告。]]',
      ],
      miss: [
        '接收方依法被要求披露保密信息的，应提前通知披露方。',
        '不可抗力发生后三日内通知对方。',
        '双方通知应以书面作出。',
        '货物在运输途中丢失的，承运人应立即通知托运人。',
        '本服务会在您的邮箱出现于公开泄露的数据时发出提醒通知。',
      ],
    },
    en: {
      hit: [
        '[[A party who learns of a disclosure of the other’s secrets must notify it immediately.]]',
        'TERMS OF USE\n2. [[We will tell you within a day of any breach of your personal data.]]',
        '[[The Recipient shall notify the Discloser promptly, and in any event within 48 hours, of any actual or suspected unauthorised use of Confidential Information.]]',
        'DPA\n5. [[Upon becoming aware of a personal data breach the Processor shall, without undue delay, inform the Controller.]]',
        'SERVICES AGREEMENT\n9. [[Provider will report any loss of, or security incident affecting, Client data to the Client’s security officer.]]',
      ],
      miss: [
        'CONNECTED KITCHEN CONTRACT\n1. The Supplier shall keep the recipes confidential.\n2. The stoves have a sensor that alerts the Client’s phone when it detects a gas leak.',
        'EMPLOYMENT AGREEMENT\n3. The Employee shall keep secrets confidential.\n4. You must report your own conduct, whether or not it may be a breach of any fiduciary duty.',
        'Agent replaces a stock certificate reported to it as lost or stolen against an indemnity.',
        'If the Recipient is required by law to disclose Confidential Information, it shall notify the Discloser beforehand.',
        'Either party may give thirty days’ notice of termination.',
        'A party claiming breach shall notify the other, which has thirty days to cure.',
      ],
    },
  },
  read: (contract) => statedBy(sentencesWith(contract, 'notify').filter((sentence) => has(sentence, 'incident') && (LEAKED.test(lowerOf(contract, sentence)) || inSecrecyContext(contract, sentence) || besideSecrecy(contract, sentence)) && tells(contract, sentence))),
})
