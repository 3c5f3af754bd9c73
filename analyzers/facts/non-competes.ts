import type { Contract, Span } from '../../contract/types'
import { articleOf } from './clauses'
import { fact } from './fact'
import { clauseNumber } from './references'
import { amounts } from './money'
import { multiples } from './multiples'
import { periods } from './periods'
import { ratios } from './ratios'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

/** What a job ban after the end of employment says, put together from all its sentences. */
export interface NonCompete {
  /** The sentences that forbid. */
  readonly bans: readonly Span[]
  /** Its length, in months; null when none is given; Infinity when it never ends. */
  readonly months: number | null
  readonly monthsAt: Span | null
  /** What is paid for it. `elsewhere`: another agreement is to say. */
  readonly pay: 'stated' | 'refused' | 'unsaid' | 'elsewhere'
  readonly payAt: Span | null
  /** Per cent of the former wages a month; null when not given as a share. */
  readonly share: number | null
  /** The agreed penalty as a multiple of all that is paid for the ban; null where it cannot be told. */
  readonly penaltyTimes: number | null
  readonly penaltyAt: Span | null
  /** It reaches everybody on the payroll. */
  readonly everyoneAt: Span | null
  /** It closes a whole trade, or any job at all. */
  readonly broadAt: Span | null
}

const AFTER_ZH = /离开[^。；，]{0,6}后|走后|去职|卸任|离职|辞职|退职|(?:解除|终止|届满|期满|结束)(?!前)|保密期限?(?:内|间)|脱离|离开(?:甲方|公司|单位)|退休后|竞业(?:限制|禁止)(?:的)?(?:期|义务|人员)/
const BAN_ZH =
  /(?:不得|不准|不许|不能|不可)(?:再)?(?:干|碰|做|入|从事)[^。；，]{0,4}(?:这一行|本行|此行|同一行|该行当|这行)|(?:不得|不能|不可|不准|不会|禁止|严禁|不应|不再|不)(?!正当)[^。；]{0,60}(?:竞争|同类|类似业务|同业|同行|相同(?:或|业务)|行业|客户公司|客户单位)[^。；]{0,40}|(?:不得|不能|禁止|不可)[^。；]{0,20}(?:入职|任职于|就职于|受聘于|受雇于)[^。；]{0,40}|(?:不得|不能|禁止|不可)(?:再)?(?:到|在|去|为|至|前往|加入)[^。；]{2,50}(?:任职|就职|工作|服务|入职|受聘)|(?:履行|承担|遵守|负有?)[^。；，]{0,12}竞业(?:限制|禁止)|竞业(?:限制|禁止)(?:的)?期限?/
/** A trade named by what it does: "离职后不得从事光刻胶的研发". */
const TRADE_ZH = /(?:离职|辞职|离开(?:公司|单位|甲方)|(?:合同|协议|劳动关系|聘用|雇佣)[^。；，]{0,8}(?:解除|终止|届满|期满|结束))[^。；]{0,40}(?:不得|不可|不准|禁止)[^。；，]{0,24}(?:从事|参与|经营|开展)[^。；]{1,40}(?:研发|研究|开发|设计|生产|制造|销售|经销|经营|服务|业务|行业|工作)/
const NO_BAN_ZH = /在职期间(?![^。；]{0,12}(?:及|和|以及|与|、|或)[^。；]{0,6}(?:离职|解除|终止))|不正当竞争(?!对手)|(?:招揽|劝诱|引诱|诱使|挖)[^。；]{0,12}(?:员工|雇员|人员|客户)|股东|股权|转让方|卖方|(?:泄露|披露|透露|提供)[^。；]{0,10}(?:给|予)[^。；]{0,10}竞争|不(?:受|承担|负)[^。；]{0,10}竞业|无(?:需|须)[^。；]{0,6}竞业|(?:解除|终止|免除)[^。；]{0,6}竞业(?:限制)?(?:义务|协议|约定)|向[^。；]{0,14}竞争对手[^。；]{0,12}(?:泄露|披露|提供)|以(?:甲方|公司|原?单位|用人单位)[^。；，]{0,6}名义|(?:利用|使用|借助)[^。；，]{0,16}(?:秘密|信息|资料|技术|成果)[^。；，]{0,10}(?:从事|经营|参与|开展)/
const AFTER_EN = /\b(?:after|following) departure\b|\b(?:after|following|upon|from) (?:the )?(?:termination|expiration|expiry|end|cessation|leaving|departure|separation|resignation|date of (?:termination|leaving)|employment|last day|effective date of termination)|\b(?:after|following) (?:leaving|the employee|employee|employment|he|she)|\bnon-?compet(?:e|ition) (?:period|restriction)|\b(?:months?|years?) (?:after|following|from)\b|\bpost-(?:employment|termination)|\bof (?:the )?(?:end|termination|cessation|expiry) of (?:the |her |his |this )?(?:employment|engagement|contract)|\bof leaving\b|\b(?:while|as long as|during)\b[^.;]{0,40}\b(?:secrecy|confidential\w{0,3})\b[^.;]{0,30}\b(?:lasts?|continues?|runs|remains?|period|term)\b|\bonce (?:the )?employment (?:ends|has ended)/
const NOT_EN = /\b(?:stays? out of|keeps? out of|not|never|neither|nor|refrain|prohibited)\b/
/** What is forbidden, within so many characters of the word that forbids it. */
const REACH_EN = 320
const JOB_EN = [/\b(?:stays?|keeps?) out of (?:this|the|that|his|her|its)\b[^.;]{0,16}\b(?:trade|industry|business|line)\b/, /\b(?:compet(?:e|es|ing|itor|itors|itive business)|rivals?|similar business|same (?:business|industry))\b/, /\b(?:work|employed|join|engage|take up|serve|assist|advise|act)[^.;]{0,60}\b(?:competitor|industry|customer|client)/, /\b(?:work|employed|join|engage|serve|assist|advise)\b[^.;]{0,20}\b(?:any|another) (?:[a-z,-]{1,20} ){0,8}(?:business|employer|company|firm|undertaking|enterprise)\b/, /\b(?:work|employed|join|serve|assist|advise)\b[^.;]{0,20}\b(?:any|another|a) [^.;]{0,40}\b(?:producer|manufacturer|maker|supplier|vendor|developer)\b/, /\b(?:take part|engage|participate|be (?:involved|active)) in\b[^.;]{0,40}\b(?:developing|development|selling|sales?|making|manufactur\w{1,3}|producing|production|designing|marketing|trading)\b/]
const NO_BAN_EN = /\b(?:solicit|entice|disclos)\w{0,4}\b[^.;]{0,80}\bcompetitor|sale of (?:the )?(?:shares|business)|competent|confidential information[^.;]{0,60}compet/
const ENDLESS = /永久|终身|无限期|长期|永远|任何时候|\b(?:forever|perpetual|indefinite|at any time (?:after|thereafter))/i
/** "离职前十二个月平均工资" and a month's pay measure nothing here. */
const NOT_LENGTH_BEFORE = /(?:前|上|近|过去|最近|每|提前|于|preceding|previous|last|prior|every|each)\s?$/i
/** "pay within two months" measures nothing, "within 36 months of leaving" does. */
const WITHIN = /\bwithin (?:a period of )?$/i
const FROM_END = /^\)?\s?(?:of|after|following|from)\b/i
const NOT_LENGTH_AFTER = /^\s?(?:的)?(?:平均|月?工资|以?前|内(?:支付|书面|通知|告知)|[’']?\s?(?:of )?(?:salary|pay|wages|notice|average|prior|before))/i
const PAY = /补偿(?!责任)|\bcompensat|\bgarden leave|\bseverance|\bconsideration payments?|\bpays?\b[^.;]{0,40}(?:per month|a month|monthly|each month)[^.;]{0,40}\b(?:while|during|restrict)/i
/** In the clause of the ban itself a monthly sum or a share of the salary is what is paid for it. */
const PAY_BESIDE = [/\bpa(?:y|ys|id)\b[^.;]{0,60}\b(?:each|every|per|a) month\b/i, /\bpa(?:y|ys|id)\b[^.;]{0,40}\d\s?%[^.;]{0,40}\b(?:salary|wages?|pay|earnings|remuneration)\b/i, /[按每]月[^。；]{0,10}(?:支付|发放)|支付[^。；]{0,24}工资的?\s?\d{1,3}\s?%/]
const REFUSED = /公司[^。；，]{0,6}不[^。；，]{0,8}(?:给钱|付钱|掏钱|出钱|花钱)|\b(?:gets?|receives?|pays?|paid) nothing\b|(?:不|无)(?:再|另行?|予|需|须|额外|单独|另外){0,3}(?:支付|给予|发放|享有)?[^。；，]{0,10}补偿|补偿(?:金|费|款)?[^。；，]{0,10}(?:已)?(?:包含|包括|含|计入|折算)[^。；，]{0,14}(?:工资|薪|报酬|待遇)|(?:工资|薪酬?|报酬|奖金)[^。；，]{0,20}(?:包含|包括|含有?|涵盖)[^。；，]{0,20}(?:竞业|补偿)|无偿|\b(?:no|without|not entitled to (?:any )?)(?: (?:any|further|additional|separate))? compensation|compensation\b[^.;]{0,50}\b(?:included|contained|comprised|covered|reflected|part of)\b[^.;]{0,24}\b(?:salary|wages?|pay|remuneration)|\bsalary (?:already )?includes|\b(?:compensation|consideration)\b[^.;]{0,90}\bpart of\b[^.;]{0,20}\b(?:salary|wages?|pay|remuneration)|\bno (?:further |extra |additional |separate )?(?:payment|consideration|allowance|remuneration) (?:is|shall be|will be)\b|\bnothing (?:further |more |else )?is (?:paid|payable|due|owed)\b/i
const STILL_BOUND = /(?:未|没有|不能|不)[^。；]{0,6}支付[^。；]{0,14}(?:解除|终止|请求|有权|不受|无需|无须)|违约金|赔偿/
const ELSEWHERE = /(?:另行|另外|单独|分别|将)(?:签订|签署|订立|约定)[^。；]{0,20}竞业|竞业(?:限制|禁止)?(?:协议|合同)?[^。；]{0,16}(?:另行|另外)(?:签订|签署|订立|约定)|竞业[^。；]{0,14}(?:以|按|依)[^。；]{0,12}《?[^。；]{0,10}协议》?(?:为准|约定|执行)|\bseparate non-?compet/i
const RELATED = /竞业|离职|限制|同类|竞争|按月|每月|compet|after|restrict|while/i
const EVERYONE = /(?:全体|所有|全部|每一?[名位]|任何)(?:在职|入职|公司)?(?:员工|职工|人员|岗位)|\ball (?:employees|staff|personnel)\b/i
const BROAD = /(?:任何|一切|所有|整个)(?:其他|同|相关)?(?:行业|企业|公司|单位|用人单位|工作|职业)(?![^。；，]{0,16}(?:竞争|同类|类似))(?<!竞争[^。；，]{0,12})|不得从事(?:与)?[^。；，、竞同类]{1,8}行业|全球范围|世界范围|不得再?就业|\b(?:in any (?:capacity|business|industry) (?:anywhere|whatsoever)|any (?:other )?employer\b|the entire [a-z]{2,16} industry|worldwide|anywhere in the world)\b/i

function lengthOf(text: string): number | null {
  let months: number | null = null
  for (const period of periods(text)) {
    if (period.unit !== 'month' && period.unit !== 'year') continue
    if (NOT_LENGTH_BEFORE.test(text.slice(Math.max(0, period.start - 12), period.start)) || NOT_LENGTH_AFTER.test(text.slice(period.end, period.end + 16)) || (WITHIN.test(text.slice(Math.max(0, period.start - 20), period.start)) && !FROM_END.test(text.slice(period.end, period.end + 14)))) continue
    const length = period.unit === 'year' ? period.amount * 12 : period.amount
    months = Math.max(months ?? 0, length)
  }
  return months ?? (ENDLESS.test(text) ? Infinity : null)
}

function bansJob(lower: string): boolean {
  const not = NOT_EN.exec(lower)
  const forbidden = not ? (lower.slice(not.index, not.index + REACH_EN).split(/[.;]/)[0] as string) : ''
  return JOB_EN.some((pattern) => pattern.test(forbidden))
}

function isBan(text: string, lower: string, chinese: boolean): boolean {
  return chinese ? ((AFTER_ZH.test(text) && BAN_ZH.test(text)) || TRADE_ZH.test(text)) && !NO_BAN_ZH.test(text) : AFTER_EN.test(lower) && bansJob(lower) && !NO_BAN_EN.test(lower)
}

/** The job ban that binds somebody after the work has ended; null when there is none. Bans during employment, of sellers and of solicitation are not. */
export const nonCompete = fact((contract: Contract): NonCompete | null => {
  const all = sentences(contract)
  const bans = all.filter((sentence) => isBan(textOf(contract, sentence), lowerOf(contract, sentence), /[㐀-鿿]/.test(textOf(contract, sentence))))
  if (bans.length === 0) return null
  const spanOf = ({ start, end }: Sentence): Span => ({ start, end })
  const articles = new Set(bans.map(({ clause }) => articleOf(contract, clause)?.index ?? -1))
  const beside = all.filter((sentence) => articles.has(articleOf(contract, sentence.clause)?.index ?? -1))
  const about = all.filter((sentence) => beside.includes(sentence) || /竞业|non-?compet|post-(?:employment|termination) (?:restriction|covenant|restraint)|补偿[^。；]{0,40}(?:按月|每月|月薪|工资|%)|(?:按月|每月|月薪|工资|离职前)[^。；]{0,40}补偿|per month[^.;]{0,40}(?:while|during|restrict)/i.test(textOf(contract, sentence)))
  let months: number | null = null
  let monthsAt: Span | null = null
  for (const sentence of [...bans, ...about.filter((one) => /竞业(?:限制|禁止)?(?:的)?(?:期限?|时间)|non-?compet\w{0,5} period/i.test(textOf(contract, one)))]) {
    const length = lengthOf(textOf(contract, sentence))
    if (length !== null && (months === null || length > months)) { months = length; monthsAt = spanOf(sentence) }
  }
  const paying = about.filter((sentence) => (PAY.test(textOf(contract, sentence)) && (beside.includes(sentence) || RELATED.test(textOf(contract, sentence)))) || (beside.includes(sentence) && PAY_BESIDE.some((pattern) => pattern.test(textOf(contract, sentence)))))
  const refused = about.find((sentence) => REFUSED.test(textOf(contract, sentence)) && !STILL_BOUND.test(textOf(contract, sentence).replace(REFUSED, '')))
  const shares = paying.flatMap((sentence) => ratios(textOf(contract, sentence)).map(({ low, value }) => ({ sentence, value: (low ?? value) * 100 }))).filter(({ sentence }) => /工资|薪|收入|wage|salary|pay/i.test(textOf(contract, sentence)))
  const monthly = paying.flatMap((sentence) => { const text = textOf(contract, sentence); return /每月|按月|\/月|月支付|(?:per|each|every|a) month|monthly/i.test(text) ? amounts(text).map(({ value }) => value) : [] })[0] ?? null
  const pointed = new Set(bans.map(({ clause }) => clauseNumber(articleOf(contract, clause)?.label ?? '')).filter((number) => number !== ''))
  const points = (text: string): boolean => [...text.matchAll(/(?:第\s?|\b(?:section|clause|article|paragraph)\s)([\d一二三四五六七八九十]{1,3})/gi)].some((match) => pointed.has(clauseNumber(match[0].startsWith('第') ? `${match[0]}条` : (match[1] as string))))
  const penalised = all.filter((sentence) => { const text = textOf(contract, sentence); return /违约金|(?:liquidated|agreed) damages|penalty/i.test(text) && /竞业|本条|违反|compet|breach/i.test(text) && (about.includes(sentence) || points(text)) })
  let penalty: { times: number; at: Span } | null = null
  for (const sentence of penalised) {
    const text = textOf(contract, sentence)
    const times = multiples(text).find((multiple) => /补偿|compensation/.test(text.slice(Math.max(0, multiple.start - 30), multiple.end + 20)))?.value ?? null
    const sum = monthly !== null && months !== null && Number.isFinite(months) ? Math.max(0, ...amounts(text).map(({ value }) => value)) / (monthly * months) : null
    const value = times ?? sum
    if (value !== null && (!penalty || value > penalty.times)) penalty = { times: value, at: spanOf(sentence) }
  }
  const everyone = bans.find((sentence) => EVERYONE.test(textOf(contract, sentence)))
  const broad = bans.find((sentence) => BROAD.test(textOf(contract, sentence)))
  const [share] = shares
  const [paid] = paying
  const elsewhere = all.some((sentence) => ELSEWHERE.test(textOf(contract, sentence)))
  return {
    bans: bans.map(spanOf),
    months,
    monthsAt,
    pay: refused ? 'refused' : paid ? 'stated' : elsewhere ? 'elsewhere' : 'unsaid',
    payAt: refused ? spanOf(refused) : share ? spanOf(share.sentence) : paid ? spanOf(paid) : null,
    share: share?.value ?? null,
    penaltyTimes: penalty?.times ?? null,
    penaltyAt: penalty?.at ?? null,
    everyoneAt: everyone ? spanOf(everyone) : null,
    broadAt: broad ? spanOf(broad) : null,
  }
})
