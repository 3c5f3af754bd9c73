import type { Contract, Lang } from '../../contract/types'
import type { Concept } from '../concepts'
import leakNotification from '../provisions/leak-notification'
import { fact } from '../facts/fact'
import { amounts } from '../facts/money'
import { multiples } from '../facts/multiples'
import { periods, type Period } from '../facts/periods'
import { ratios } from '../facts/ratios'
import { inSecrecyContext, speaksOfSecrecy } from '../facts/secrecy'
import { has, isChinese, lowerOf, sentenceAt, textOf, type Sentence } from '../facts/sentences'
import { sentencesFor, sieved } from '../facts/sieve'
import { statementsOf } from './opposed-statements'

/** A point that two sentences settle differently. */
export type Point = 'ownership' | 'profits' | 'taxes' | 'marking' | 'recipients' | 'subcontracting' | 'law' | 'loss' | 'exclusion' | 'secrecyTerm' | 'term' | 'sum' | 'cap' | 'notice' | 'payment' | 'validity' | 'termination'

export interface Statement { readonly point: Point; readonly value: string; readonly sentence: Sentence }

/** Two statements on one point that cannot both stand. */
export interface Clash { readonly point: Point; readonly sentences: readonly [Sentence, Sentence] }

/** Words that put the sentence beside another rule instead of against it. */
const BESIDE: Readonly<Record<Lang, RegExp>> = {
  zh: /另有|另行|除外|除非|除[^。；，]{0,20}外|但|尽管|优先|不受|续[签展期]|延长|首期|试用/,
  en: /\b(?:notwithstanding\b|except|unless\b|subject to\b|prevails?\b|in lieu\b|other than\b|save\b|renew|extend|initial\b|trial\b|however\b|provided,? that\b|(?:earlier|later|greater|lesser) of\b)/,
}
/** What has a time or a sum of its own. */
const OWN_KIND: Readonly<Record<Lang, RegExp>> = {
  zh: /商业秘密|个人信息|技术秘密|源代码|核心|国家秘密|第[一二三]次|每次/,
  en: /\b(?:trade secrets?|personal (?:data|information)|source code|each(?! (?:item|piece)\b)|per|first|second)\b/,
}

const inMonths = ({ amount, unit }: Period): number => (unit === 'year' ? amount * 12 : unit === 'month' ? amount : amount / 30)

/** The one length of time in a sentence, in months or hours; null when it has none or several. */
function oneTime(text: string, units: RegExp): number | null {
  const found = periods(text).filter(({ unit }) => units.test(unit))
  return found.length === 1 ? inMonths(found[0] as Period) : null
}

type Patterns = Readonly<Record<Lang, RegExp>>
const SECRECY_LASTS: Patterns = {
  zh: /(?:保密(?:义务|责任|期限?|条款)|保守秘密)[^。；]{0,50}(?:为|是|持续|延续|延长|存续|有效|期限|终止|届满|满|内)/,
  en: /\b(?:confidential\w{0,3}|secrecy|non-?disclosure)\b[^.;]{0,120}\b(?:for|of|period|last|lasts|survives?|until|ends?|expires?|continues?)\b/,
}
const TERM_LASTS: Patterns = {
  zh: /(?:本(?:合同|协议))(?:的)?(?:有效期|期限|服务期限?|合作期限?)(?:限)?(?:为|是|：|:)|(?:合同|协议|服务|合作|租赁)(?:有效)?期限(?:为|是|：|:)/,
  en: /\b(?:this agreement|the term(?: of this agreement)?)\s(?:shall\s|will\s)?(?:is|be|remains?|continues?|lasts?|has|have|runs?|be in (?:force|effect)|remain in (?:full )?(?:force|effect))\b[^.;]{0,60}\b(?:for|of)\b/,
}
const SUM: Patterns = { zh: /违约金/, en: /\bliquidated damages\b|\bpenalty\b/ }
const CAP: Patterns = {
  zh: /(?:累计|最高|全部|总)?(?:赔偿)?责任[^。；，]{0,16}(?:不超过|不得超过|上限为|以[^。；，]{1,20}为限)/,
  en: /\b(?:aggregate|total|maximum|cumulative|entire)\b[^.;]{0,40}\bliability\b[^.;]{0,120}\b(?:exceed|limited to|capped at)\b/,
}
const CAP_OF_ONE = /保密|数据|个人信息|知识产权|第三[方人]|\bconfiden|\bdata\b|\bindemn|\bintellectual|\binfring/
const INVOICE: Patterns = { zh: /发票[^。；]{0,14}后?[^。；，]{0,12}(?:内|日)[^。；]{0,12}(?:付|支付)/, en: /\bwithin\b[^.;]{0,40}\b(?:days|months)\b[^.;]{0,24}\b(?:invoice)\b/ }
/** What was bought is good for so long from its purchase; a guarantee runs for so long. */
const VALID: Patterns = {
  zh: /自(?:购买|开通|激活|兑换|报名)[^。；，]{0,4}之?日起[^。；，]{0,16}(?:内|有效)[^。；，]{0,6}(?:有效|使用|学习|观看|兑换)|(?:购买|开通|激活)后[^。；，\d]{0,6}\d{1,4}\s?(?:日|天|个月|年)[^。；，]{0,4}(?:有效|可(?:以)?(?:使用|学习|观看|回看|兑换))|(?:质保期|保修期)(?:限)?(?:为|是|：|:)/,
  en: /\b(?:valid|usable|accessible|available|open|redeemable|expires?|lapses?)\b[^.;]{0,40}\b(?:from|after|of) (?:the )?(?:date of )?(?:purchase|activation|enrol\w{0,5})\b|\bwarranty period\b[^.;]{0,12}\b(?:is|of|lasts|runs)\b/,
}
/** A time to send something back is no time to use it. */
const GIVEN_BACK = /退款|退货|退换|退订|换货|\b(?:refund|return|money back|cancel|exchange)/
const ANY_MAY_END: Patterns = { zh: /(?:任何一方|任一方|双方)[^。；]{0,20}提前[^。；]{0,24}(?:解除|终止)/, en: /\b(?:either|any|each) party\b[^.;]{0,30}\bterminat\w{0,3}\b[^.;]{0,90}\bnotice\b/ }
const FOR_CAUSE = /违约|补救|改正|\bcure|违反|破产|因|\bbreach|\bdefault|\bcause\b|\binsolven|\bbankrupt|\bfails?\b/
/** What lasts longer for trade secrets says nothing against the rest, which the sentence still settles. */
const SECRETS_APART = /[，,]\s?(?:except that|provided,? that|but|while|但|而)[^。；;.]{0,12}(?:trade secrets?|商业秘密)[^。；;.]{0,120}|[，,]\s?(?:其中)?商业秘密(?:则|为|至|直至|持续|延续|永久|长期|的保密)[^。；;.]{0,60}|\b(?:that|which) (?:is|are|does|do) not (?:a |constitute |qualify as )?(?:a )?trade secrets?|(?:不构成|不属于|非)商业秘密的/g
/** Secrecy that ends with the contract or the employment: no time after it. */
const ENDS_WITH: Patterns = {
  zh: /(?:保密)[^。；]{0,16}(?:义务|责任|期限?)[^。；，]{0,12}(?:随|至|于|自)?(?:本?(?:合同|协议)|劳动关系|劳动合同|离职)[^。；，]{0,8}(?:终止|届满|解除|结束|离职|之日)[^。；，]{0,6}(?:而终止|即?终止|即?解除|时止|为止|即?失效|止$|止。)/,
  en: /\b(?:confidential\w{0,3}|secrecy|(?:these|those|such|the) (?:duties|obligations))\b[^.;]{0,40}\b(?:ends?|ceases?|expires?|lapses?|terminates?)\s(?:on|upon|with|at)\s(?:the\s|your\s|his\s|her\s)?(?:last (?:working )?day|(?:end|expiry|expiration|termination) of (?:this|the|your)|termination\b|when this agreement ends)/,
}

/** A number of one kind in the sentence, as a key; null when it has none or several. */
function oneNumber(text: string): string | null {
  const found = [...ratios(text).map(({ value }) => `%${value}`), ...amounts(text).map(({ value, currency }) => `${currency}${value}`), ...multiples(text).map(({ value }) => `x${value}`)]
  return found.length === 1 ? found[0] as string : null
}

sieved([SECRECY_LASTS, ENDS_WITH, TERM_LASTS, SUM, CAP, INVOICE, VALID, ANY_MAY_END].flatMap(({ zh, en }) => [zh, en]))

function numbersIn(contract: Contract): Statement[] {
  const list: Statement[] = []
  const plain = new Map<number, string | null>()
  // Asked last: most sentences have none of the words.
  const textFor = (sentence: Sentence): string | null => {
    if (!plain.has(sentence.index)) {
      const whole = lowerOf(contract, sentence)
      const text = whole.includes('trade secret') || whole.includes('商业秘密') ? whole.replace(SECRETS_APART, '') : whole
      const lang = isChinese(contract, sentence) ? 'zh' : 'en'
      plain.set(sentence.index, whole.length > 700 || BESIDE[lang].test(text) || OWN_KIND[lang].test(text) ? null : text)
    }
    return plain.get(sentence.index) as string | null
  }
  const read = (lang: Lang, point: Point, pattern: Patterns, value: (text: string, sentence: Sentence) => string | number | null, concept?: Concept): void => {
    for (const sentence of sentencesFor(contract, [pattern[lang]])) {
      if ((concept && !has(sentence, concept)) || sentence.end - sentence.start > 700 || isChinese(contract, sentence) !== (lang === 'zh') || !pattern[lang].test(lowerOf(contract, sentence))) continue
      const text = textFor(sentence)
      const found = text === null ? null : value(text, sentence)
      if (found !== null) list.push({ point, value: String(found), sentence })
    }
  }
  for (const lang of contract.lang === 'bilingual' ? ['zh', 'en'] as const : [contract.lang]) {
    const zh = lang === 'zh'
    read(lang, 'secrecyTerm', SECRECY_LASTS, (text) => oneTime(text, /year|month/), 'secrecy')
    read(lang, 'secrecyTerm', ENDS_WITH, (text, sentence) => (periods(text).length === 0 && inSecrecyContext(contract, sentence) ? 0 : null), 'duration')
    read(lang, 'term', TERM_LASTS, (text) => (/保密|\bconfiden/.test(text) ? null : oneTime(text, /year|month/)), 'duration')
    read(lang, 'sum', SUM, (text, sentence) => (speaksOfSecrecy(contract, sentence) ? oneNumber(text) : null), 'liability')
    read(lang, 'cap', CAP, (text) => (CAP_OF_ONE.test(text) ? null : oneNumber(text)), 'limit')
    read(lang, 'payment', INVOICE, (text) => oneTime(text, /day|week|month/))
    read(lang, 'validity', VALID, (text) => (GIVEN_BACK.test(text) ? null : oneTime(text, /day|week|month|year/)))
    read(lang, 'termination', ANY_MAY_END, (text) => (FOR_CAUSE.test(text) ? null : oneTime(text, /day|week|month/)), zh ? undefined : 'notify')
  }
  for (const { start } of leakNotification.read(contract)?.evidence ?? []) {
    const sentence = sentenceAt(contract, start)
    const text = sentence?.start === start ? textFor(sentence) : null
    const hours = text === null ? null : oneTime(text, /hour|day/) ?? periods(text).filter(({ unit }) => unit === 'hour')[0]?.amount ?? null
    if (hours !== null) list.push({ point: 'notice', value: String(hours), sentence: sentence as Sentence })
  }
  return list.sort((a, b) => a.sentence.index - b.sentence.index)
}

/** Who bears what is compared: a sum for one party is no clash with a sum for the other. */
function bearer(contract: Contract, sentence: Sentence): string {
  const text = textOf(contract, sentence)
  return /([甲乙丙]方|双方|任何一方|违约方|接收方|披露方|委托方|受托方|服务方|供方|需方|买方|卖方|承包方|发包方|客户|供应商|运营者|\b[A-Z][a-z]{2,20}(?=\s(?:shall|will|must|may|agrees|pays)))/.exec(text)?.[0] ?? ''
}

/** Of sums: two clauses, and not one sum for the code and another for the test data. */
function sameLeak(contract: Contract, one: Statement, two: Statement): boolean {
  if (one.point !== 'sum') return true
  const what = ({ sentence }: Statement): string => /泄[露漏]([^，。；的]{1,16})的/.exec(textOf(contract, sentence))?.[1] ?? ''
  const general = (name: string): boolean => name === '' || /秘密|保密|信息|资料/.test(name)
  return one.sentence.clause !== two.sentence.clause && (what(one) === what(two) || (general(what(one)) && general(what(two))))
}

/** Secrecy that nobody is named for binds all. */
function sameBearer(contract: Contract, one: Statement, two: Statement): boolean {
  const [first, second] = [bearer(contract, one.sentence), bearer(contract, two.sentence)]
  return first === second || (one.point === 'secrecyTerm' && (first === '' || second === ''))
}

const GOODS = /[月年季周]卡|代金券|优惠券|积分|门票|课程|会员|套餐|\b(?:course|card|voucher|coupon|pass|credit|ticket|subscription|membership|licen[cs]e|plan)(?=s?\b)/

/** Of validity: what was bought; two kinds of it may last differently. */
function sameGoods(contract: Contract, one: Statement, two: Statement): boolean {
  if (one.point !== 'validity') return true
  const [first, second] = [one, two].map(({ sentence }) => GOODS.exec(lowerOf(contract, sentence))?.[0] ?? '')
  return first === second || first === '' || second === ''
}

const BY_PARTY: ReadonlySet<Point> = new Set(['sum', 'cap', 'payment', 'secrecyTerm', 'notice'])

/** Pairs of sentences that settle one point differently; one pair for each point. Linear but for the few statements compared. */
export const clashes = fact((contract: Contract): readonly Clash[] => {
  const all: Statement[] = [...numbersIn(contract), ...statementsOf(contract).filter(({ sentence, point }) => point === 'marking' || !BESIDE[isChinese(contract, sentence) ? 'zh' : 'en'].test(lowerOf(contract, sentence)))]
  const found = new Map<Point, Clash>()
  for (let at = 0; at < Math.min(all.length, 200); at++) {
    const one = all[at] as Statement
    if (found.has(one.point)) continue
    const two = all.find((other, index) => index > at && other.point === one.point && other.value !== one.value && other.sentence !== one.sentence && sameLeak(contract, one, other) && (!BY_PARTY.has(one.point) || sameBearer(contract, one, other)) && sameGoods(contract, one, other))
    if (!two) continue
    // One sentence that itself says both draws a line between them.
    const both = (statement: Statement): boolean => all.some((other) => other.point === statement.point && other.sentence === statement.sentence && other.value !== statement.value)
    if (!both(one) && !both(two)) found.set(one.point, { point: one.point, sentences: one.sentence.start < two.sentence.start ? [one.sentence, two.sentence] : [two.sentence, one.sentence] })
  }
  return [...found.values()]
})
