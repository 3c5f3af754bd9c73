import { clauseLabel } from '../../contract/labels'
import type { Contract, Span } from '../../contract/types'
import { bilingual, type Pair } from './bilingual'
import { fact } from './fact'
import { amounts } from './money'
import { multiples } from './multiples'
import { periods, type PeriodUnit } from './periods'
import { ratios } from './ratios'
import { clauseNumber } from './references'
import { sentencesOver } from './sentences'

/** What the two languages of one clause say differently. */
export interface Difference {
  readonly what: 'number' | 'party' | 'negation' | 'condition' | 'place'
  readonly zh: Span
  readonly en: Span
  /** The words that differ, as printed. */
  readonly saysZh: string
  readonly saysEn: string
}

interface Value { readonly key: string; readonly printed: string; readonly at: number }

const IN_UNIT: Readonly<Record<PeriodUnit, readonly [string, number]>> = { hour: ['h', 1], day: ['h', 24], week: ['h', 168], month: ['m', 1], year: ['m', 12], 'working-day': ['w', 1] }

/** The numbers that matter, each in one form for both languages: shares, sums, multiples, lengths of time. */
function valuesIn(text: string): Value[] {
  const value = (kind: string, size: number, { start, end }: Span): Value => ({ key: `${kind}${Math.round(size * 1e6) / 1e6}`, printed: text.slice(start, end), at: start })
  return [
    ...ratios(text).map((ratio) => value('%', ratio.value, ratio)),
    ...amounts(text).map((amount) => value(`$${amount.currency}`, amount.value, amount)),
    ...multiples(text).map((multiple) => value('x', multiple.value, multiple)),
    ...periods(text).map((period) => {
      const [kind, factor] = IN_UNIT[period.unit]
      return value(kind, period.amount * factor, period)
    }),
  ].sort((a, b) => a.at - b.at)
}

/** A number that only one side has, where the other side has one of the same kind in its place. */
function numberThatDiffers(zh: string, en: string): [Value, Value] | null {
  const [own, other] = [valuesIn(zh), valuesIn(en)]
  const onlyZh = own.filter(({ key }) => !other.some((one) => one.key === key))
  const onlyEn = other.filter(({ key }) => !own.some((one) => one.key === key))
  for (const value of onlyZh) {
    // Money against money whatever the currency, a time against a time: "thirty days" against "60 business days".
    const kindOf = ({ key }: Value): string => (/^[hmw]/.test(key) ? 't' : key.charAt(0))
    const twin = onlyEn.find((one) => kindOf(one) === kindOf(value))
    if (twin) return [value, twin]
  }
  return null
}

const PARTIES: readonly (readonly [string, string, string])[] = [
  ['a', '甲方', 'party a'], ['b', '乙方', 'party b'], ['c', '丙方', 'party c'],
  ['all', '双方|各方|任何一方|任一方|一方', 'both parties|each party|either party|neither party|the parties|any party|a party'],
  ['d', '披露方', 'disclosing party|discloser'], ['r', '接收方|接受方', 'receiving party|recipient'],
  ['s', '卖方|供方|供应商|服务方|服务商', 'seller|supplier|service provider|provider'], ['p', '买方|需方|采购方|客户', 'buyer|purchaser|customer|client'],
]
/** Two names joined are both of them: 甲方和乙方均应, "neither the Buyer nor the Seller shall". */
const JOINED_BEFORE_ZH = /方[和与及、]$/
const JOINED_AFTER_ZH = /^[和与及、][^。；，的]{1,4}方/
const JOINED_EN = /\b(?:neither|both|either)\b[^.;,]{1,40}\b(?:nor|and|or)\s(?:the\s)?$/
const DOES_ZH = new RegExp(`(${PARTIES.map(([, zh]) => zh).join('|')})(?=[^。；，、的]{0,10}(?:应|须|不得|有权|可以|负责|承担|赔偿|支付|保证|有义务))`)
const DOES_EN = new RegExp(`\\b(${PARTIES.map(([, , en]) => en).join('|')})\\s(?:hereby\\s|also\\s|each\\s)?(?:shall|must|may|will|agrees?|undertakes?|is (?:entitled|liable|obliged|responsible)|are (?:entitled|liable|obliged))\\b`)

/** Who acts in the clause, in one form for both languages; null when it does not say it that way. */
function actorIn(text: string, lang: 'zh' | 'en'): { key: string; printed: string } | null {
  const main = lang === 'zh' ? text.replace(/(?:未经|除非|如果?|若|当)[^，。；]{0,60}，/g, '') : text.toLowerCase().replace(/\b(?:unless|if|where|when|until|without|provided)\b[^,.;]{0,120}(?:,|$)/g, ' ')
  const match = (lang === 'zh' ? DOES_ZH : DOES_EN).exec(main)
  const found = match?.[1]
  if (!found) return null
  const before = main.slice(Math.max(0, match.index - 60), match.index)
  const joined = lang === 'zh' ? JOINED_BEFORE_ZH.test(before) || JOINED_AFTER_ZH.test(main.slice(match.index + found.length, match.index + found.length + 8)) : JOINED_EN.test(before)
  if (joined) return { key: 'all', printed: found }
  const key = PARTIES.find(([, zh, en]) => (lang === 'zh' ? zh : en).split('|').includes(found))?.[0] ?? ''
  return { key, printed: found }
}

/** Whose liability has a bound. */
const BOUND_ZH = new RegExp(`(${PARTIES.map(([, zh]) => zh).join('|')})的?[^。；，]{0,6}责任(?:限额|上限|总额)([^。；]{0,40})`, 'g')
const BOUND_EN = /\b(?:each|either) party(?:['’]s (?:\w{3,12} ){0,3}liability\b|\b[^.;]{0,30}\bliability\b[^.;]{0,20}\blimited)/

/** English that bounds each party's liability alike where the Chinese has one bound for one side and another for the other; what each says. */
function boundsThatDiffer(zh: string, lower: string): [string, string] | null {
  const english = BOUND_EN.exec(lower)?.[0]
  const own = [...zh.matchAll(BOUND_ZH)]
  const first = own[0]
  if (!english || !first || own.some(([, who]) => who === undefined || /双方|各方|一方/.test(who))) return null
  const says = (match: RegExpMatchArray): string => (match[2] as string).trim()
  return own.length === 1 || own.some((match) => says(match) !== says(first)) ? [first[0], english] : null
}

const PLACES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['Beijing', /北京/, /beijing|peking/], ['Shanghai', /上海/, /shanghai/], ['Shenzhen', /深圳/, /shenzhen/], ['Guangzhou', /广州/, /guangzhou|canton/],
  ['Hong Kong', /香港/, /hong ?kong/], ['Singapore', /新加坡/, /singapore/], ['London', /伦敦/, /london/], ['New York', /纽约/, /new york/],
  ['England', /英格兰|英国/, /england|english law|british/], ['China', /中华人民共和国|中国(?!香港|澳门|台湾|国际)/, /people['’]s republic of china|\bprc\b|\bchina\b(?! international)/],
]
const FORUM = /法院|仲裁|法律|管辖|\bcourts?\b|\barbitra|\blaws?\b/

const NOT_ZH = /不|未|无|非|禁|勿|除|仅|只/
const NOT_EN = /\b(?:not|no|never|without|neither|nor|none|unless|except|refrain|prohibit\w{0,3}|forbidden|only|prevent|avoid|nothing|cannot|in\w{1,4}eligible)\b/
const FORBIDS_ZH = /不得|不应|不可(?!抗力|撤销)|不能|禁止|不承担|无权|不负/
const FORBIDS_EN = /\b(?:shall|must|may|will)\s(?:not|never)\b|\bneither party\b|\bno party\b/
const SAVES_ZH = /除外|除非|(?:除|但)[^。；]{0,30}(?:外|不适用)/
const SAVES_EN = /\b(?:except|unless|save (?:for|as|that)|other than|excluding|with the exception)\b/
const SAVES_ELSE_ZH = /除|但|非|未经|不适用|另有|不包括|如果?|只有/
const SAVES_ELSE_EN = /\b(?:except|unless|save|other|exclu|without|not|but|however|provided|otherwise|if|only|subject)/

function differenceOf(contract: Contract, zh: Span, en: Span): Difference | null {
  const [printedZh, printedEn] = [contract.text.slice(zh.start, zh.end), contract.text.slice(en.start, en.end)]
  const lower = printedEn.toLowerCase()
  const made = (what: Difference['what'], saysZh: string, saysEn: string): Difference => ({ what, zh, en, saysZh, saysEn })
  const numbers = numberThatDiffers(printedZh, printedEn)
  if (numbers) return made('number', numbers[0].printed, numbers[1].printed)
  const [actor, other] = [actorIn(printedZh, 'zh'), actorIn(printedEn, 'en')]
  if (actor && other && actor.key !== other.key) return made('party', actor.printed, other.printed)
  const bounds = boundsThatDiffer(printedZh, lower)
  if (bounds) return made('party', bounds[0], bounds[1])
  const forbidsZh = FORBIDS_ZH.exec(printedZh)?.[0]
  const forbidsEn = FORBIDS_EN.exec(lower)?.[0]
  if (forbidsZh && !/应|须|保密/.test(printedZh) && !NOT_EN.test(lower) && /\b(?:shall|must|may|will|is|are)\b/.test(lower)) return made('negation', forbidsZh, /\b(?:shall|must|may|will|is|are)\b[^.;]{0,20}/.exec(lower)?.[0] ?? '')
  if (forbidsEn && !NOT_ZH.test(printedZh) && /应|须|可|有权|承担/.test(printedZh)) return made('negation', /(?:应|须|可|有权|承担)[^。；，]{0,8}/.exec(printedZh)?.[0] ?? '', forbidsEn)
  if (FORUM.test(lower) && FORUM.test(printedZh)) {
    const here = PLACES.filter(([, pattern]) => pattern.test(printedZh))
    const there = PLACES.filter(([, , pattern]) => pattern.test(lower))
    const only = here.find(([name]) => !there.some(([one]) => one === name))
    const against = there.find(([name]) => !here.some(([one]) => one === name))
    if (only && against) return made('place', only[1].exec(printedZh)?.[0] ?? '', against[0])
  }
  const savesZh = SAVES_ZH.exec(printedZh)?.[0]
  if (savesZh && !SAVES_ELSE_EN.test(lower)) return made('condition', savesZh, '–')
  const savesEn = SAVES_EN.exec(lower)?.[0]
  return savesEn && !SAVES_ELSE_ZH.test(printedZh) ? made('condition', '–', savesEn) : null
}

/** The sentences of a span; the span itself when it holds no whole one. */
function partsOf(contract: Contract, span: Span): readonly Span[] {
  const inside = sentencesOver(contract, span).filter(({ start, end }) => start >= span.start && end <= span.end)
  return inside.length > 0 ? inside : [span]
}

function numberOf(contract: Contract, { start, end }: Span): string {
  const label = clauseLabel(contract.text.slice(start, Math.min(end, start + 40)))
  return label ? clauseNumber(label.text) || label.text.replace(/[（()）\s]/g, '') : ''
}

/** Whether the halves surely belong together: the same number, or side by side. */
function surelyOne(contract: Contract, { zh, en }: Pair, layout: 'alternating' | 'sequential'): boolean {
  // A block that holds both was cut inside a number, or the numbers between them belong to either.
  if ([zh, en].some(({ start }) => start > 0 && /^\d[\d%.,]/.test(contract.text.slice(start - 1, start + 1)))) return false
  const [one, two] = [numberOf(contract, zh), numberOf(contract, en)]
  if (layout === 'sequential') return one !== '' && one === two
  // A half three times as long as the other is a pair out of step.
  const share = (zh.end - zh.start) / Math.max(1, en.end - en.start)
  return (one === two || one === '' || two === '') && share > 0.1 && share < 1
}

/** Where the Chinese and the English of one clause say different things, in order. Empty for a contract in one language. */
export const languageDifferences = fact((contract: Contract): readonly Difference[] => {
  const both = bilingual(contract)
  if (!both) return []
  return both.pairs.flatMap((pair) => {
    if (!surelyOne(contract, pair, both.layout)) return []
    const [zh, en] = [partsOf(contract, pair.zh), partsOf(contract, pair.en)]
    if (zh.length !== en.length) return differenceOf(contract, pair.zh, pair.en) ?? []
    return zh.flatMap((part, at) => {
      const difference = differenceOf(contract, part, en[at] as Span)
      // Two sentences may have changed places: what the whole clause says alike is no difference.
      return difference && differenceOf(contract, pair.zh, pair.en) ? [difference] : []
    })
  })
})
