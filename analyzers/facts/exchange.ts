import type { Contract } from '../../contract/types'
import { actorNames, otherParty } from './actor-names'
import { fact } from './fact'
import { titleLines } from './opening'
import { sentencesFor, sieved } from './sieve'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
const INFORMATION_ZH = '(?:资料|信息|数据|文件|技术|方案|图纸|样品|标签|代码|源码|文档|说明|配方|参数|秘密|成果|商业秘密|报价|名单)'
const BOTH_ZH = [
  new RegExp(`(?:双方|互相|相互|彼此|各自|各方)[^。；由甲乙]{0,40}(?:交换|互换|提供|披露|开放|共享|分享|交流|公开|交付)[^。；]{0,40}${INFORMATION_ZH}`),
  new RegExp(`(?:交换|互换|互相提供|相互提供|相互披露|互相披露|互相开放|共享)[^。；]{0,24}${INFORMATION_ZH}`),
  /(?:联合|共同)(?:研发|研制|开发|研究)|合作(?:研发|研制|研究)/,
]
/** "双方洽谈，提供方交付资料": what follows has one party for its subject. */
const OWN_SUBJECT_ZH = /，(?:由)?(?:提供|披露|委托|发包|出让|供应|服务|许可|转让|采购|接收|受托)方(?=[^。；，]{0,12}(?:提供|披露|交付|开放|公开))/g
const BOTH_EN = [
  /\b(?:exchang\w{1,3}|swap\w{0,4}|shar(?:e|es|ing))\b[^.;]{0,80}\b(?:information|data|files?|documents?|materials?|recipes?|drawings?|designs?|labels?|notes|know-how|technolog\w{1,3}|figures|plans)\b/,
  /\b(?:provid|suppl|furnish)\w{0,4}\s(?:the other|each other|one another)(?: party)? with\b[^.;]{0,60}(?:information|data|documentation|documents|materials|drawings|designs|files)/,
  /\b(?:disclos|provid|suppl|open|furnish|mak|deliver|upload|giv|show)\w{0,4}\b[^.;]{0,60}\b(?:information|data|files?|documents?|materials?|drawings?|designs?|know-how|secrets?|plans|samples|source code)\b[^.;]{0,60}\bto (?:the other|each other|one another)\b/,
  // "Each gives the other its drawings": the receiver stands before what is handed over.
  /\b(?:each|both|parties|companies|they)\b[^.;]{0,40}\b(?:gives?|sends?|shows?|hands?|lends?|tells?|opens? to|bring|passe?s?) (?:to )?(?:the other|each other|one another)\b[^.,;]{0,40}\b(?:information|data|files?|documents?|materials?|drawings?|designs?|know-how|secrets?|plans|samples|code|lists|formulas?|recipes?)\b/,
  /\bjointly (?:develop|research|design)|\bjoint (?:development|research)\b/,
]
const ON_PURPOSE = [
  /不向(?:甲方|披露方|对方|委托方)[^。；]{0,10}提供/,
  /nothing in return|no (?:confidential )?information (?:to|of)\b|one-way (?:agreement|disclosure)/i,
  /单方保密|单向(?:保密|披露)/,
]
/** Title or recital that makes the contract one-way on purpose. */
const ONE_WAY = /单方|单向|one[- ]way|unilateral/i
/** Leave to use what the other side handed over. */
const LEAVE_ZH = /(?:可以?|有权|得)(?:自行|自由|任意|自主)?(?:决定)?[^。；]{0,4}(?:将|把|使用|利用|处分)[^。；]{0,24}(?:资料|信息|数据|方案|文件|技术|成果)?[^。；]{0,12}(?:用于|使用|披露|方式)/
const LEAVE_EN = /\bmay (?:freely |decide freely )?(?:use|disclose|exploit|how to use|decide)\b[^.;]{0,60}\b(?:suppl|provid|opened|disclos|furnish|receiv|deliver)/

/** Whether the contract is one-way by its title or by what its recital says. */
export const oneWayOnPurpose = fact((contract: Contract): boolean =>
  titleLines(contract).slice(0, 3).some((line) => ONE_WAY.test(line)) || sentences(contract).slice(0, 12).some((sentence) => ON_PURPOSE.some((pattern) => pattern.test(textOf(contract, sentence).slice(0, REACH)))),
)

sieved(BOTH_ZH)
sieved(BOTH_EN)

/** What both sides of a joint project open to each other is their own know-how; a customer's inputs and a supplier's deliverables are not. */
const JOINT_ZH = /合作|联合|共建|共同|战略|联盟|产学研/
const KNOW_HOW_ZH = /(?:工艺|配方|参数|菌种|源代码|图纸|实验|试验|检测|调研|客户|用户|销售|经营|生产)[^。；，]{0,10}(?:数据|资料|信息|记录|名单|成果|参数)|配方|源代码|菌种|图纸|保密|秘密|机密|未公开/

/** "甲方向乙方披露 …，乙方向甲方披露 …": which of two parties open something to which. */
function directions(contract: Contract): Sentence[] {
  const [a, b, third] = actorNames(contract)
  if (!a || !b || third || contract.lang === 'en') return []
  const joint = titleLines(contract).slice(0, 2).some((line) => JOINT_ZH.test(line))
  const opens = (from: string, to: string): Sentence[] => {
    const phrases = ['披露', '开放', '公开', '提供'].map((verb) => `${from}向${to}${verb}`)
    return sentences(contract).filter((sentence) => {
      const text = textOf(contract, sentence)
      return phrases.some((phrase, at) => text.includes(phrase) && (at < 3 || (joint ? KNOW_HOW_ZH : /保密|秘密|机密|未公开/).test(text)))
    })
  }
  const there = opens(a.name, b.name)
  const back = opens(b.name, a.name)
  return there.length > 0 && back.length > 0 ? [...there, ...back] : []
}

/** Sentences by which both sides hand information to each other; [] when only one side's information flows. */
export const exchanges = fact((contract: Contract): readonly Sentence[] => {
  const found = sentencesFor(contract, BOTH_ZH, BOTH_EN).filter((sentence) => {
    const text = textOf(contract, sentence).slice(0, REACH)
    if (/[㐀-鿿]{2}/.test(text)) return BOTH_ZH.some((pattern) => pattern.test(text.replace(OWN_SUBJECT_ZH, '；')))
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    return BOTH_EN.some((pattern) => pattern.test(lower))
  })
  return found.length > 0 ? found : directions(contract)
})

/** Sentences that leave one party (its `name`) free to use what the other handed over. */
export function leaves(contract: Contract, name: string): Sentence[] {
  const other = otherParty(contract, name)
  const words = actorNames(contract).find((actor) => actor.name === other)?.words ?? []
  const own = actorNames(contract).find((actor) => actor.name === name)?.words ?? []
  return sentences(contract).filter((sentence) => {
    const lower = lowerOf(contract, sentence).slice(0, REACH)
    if (/(?:不得|不可以?|may not)/.test(lower)) return false
    return words.some((word) => lower.includes(word)) && own.some((word) => lower.includes(word)) && (LEAVE_ZH.test(lower) || LEAVE_EN.test(lower))
  })
}

/** Whether each side's information reaches the other, though the contract may protect one side only. */
export const bothDisclose = fact((contract: Contract): boolean => {
  if (exchanges(contract).length > 0) return true
  return actorNames(contract).length === 2 && actorNames(contract).some(({ name }) => leaves(contract, name).length > 0)
})
