import type { Contract, Span } from '../../contract/types'
import { annexes } from './annexes'
import { fact } from './fact'
import { titleLines } from './opening'
import { mayMatch, sieved } from './sieve'
import { sentences, textOf } from './sentences'

/** A document outside the body that the contract leans on. */
export interface Incorporated {
  /** As the contract calls it. */
  readonly name: string
  /** `annex`: listed by `annexes`; `main`: a contract that this one hangs on; `separate`: one to be signed beside it; `policy`: rules published elsewhere; `part`: said to form part of this one. */
  readonly how: 'annex' | 'main' | 'separate' | 'policy' | 'part'
  /** Whether its text is in this file. */
  readonly present: boolean
  /** The first mention, and the sentence it stands in; null for an annex of which only the list is known. */
  readonly mention: Span | null
  readonly sentence: Span | null
}

type How = Exclude<Incorporated['how'], 'annex' | 'main'>
/** Each has the document's name as group 1. */
const ZH: readonly (readonly [How, RegExp])[] = [
  ['separate', /(?:另行|另外|单独|同时|已|将)(?:分别)?(?:签订|签署|签定|订立|达成)(?:的|了|一份)?\s?[《“]?([㐀-鿿]{0,12}(?:协议|合同|承诺书|协定))[》”]?/g],
  ['part', /((?:本(?:合同|协议)的?)?附件|补充协议|招标文件|投标文件|中标通知书|报价单|技术协议|工作说明书|订单|会议纪要)[^。；]{0,40}?(?:为|是|构成|作为|均为|属于)本?(?:合同|协议)(?:的)?(?:不可分割的)?(?:组成部分|一部分|附件)/g],
  ['policy', /[《“]([㐀-鿿A-Za-z]{0,14}(?:隐私(?:政策|声明|条款)|平台规则|服务规则|使用规范|管理办法|行为准则))[》”]/g],
]
const EN: readonly (readonly [How, RegExp])[] = [
  ['separate', /\b(?:separate|separately|another|existing|prior|previously executed|concurrent)\s(?:signed\s|written\s|executed\s|mutual\s|signed and )?((?:[A-Za-z-]{2,20}\s){0,4}(?:agreement|undertaking|NDA))\b/gi],
  ['policy', /\b((?:[A-Z][a-z]{1,14}\s){0,2}(?:Privacy (?:Policy|Notice|Statement)|Acceptable Use Policy|Security Policy|Code of Conduct|Service Level Agreement|Data Processing (?:Agreement|Addendum)|Statement of Work))\b|\bthe (DPA|SLA|AUP|SOW)\b/g],
  ['part', /\b((?:[A-Za-z]{2,16}\s){0,3}(?:annexes|schedules|exhibits|appendices|attachments|purchase orders?|statements? of work|order forms?|terms and conditions|documents?))\s[^.;]{0,60}?\b(?:forms?|made|constitutes?|is|are|be)\s(?:an\s)?(?:integral\s)?(?:a\s)?(?:part|incorporated)\b/gi],
]
for (const patterns of [ZH, EN]) sieved(patterns.map(([, pattern]) => pattern))
const DETERMINER = /^(?:the|our|its|their|such|any|each|said)\s/i
/** A document to be found at an address. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[\w./?=&%#~-]{4,160}/g
const INCORPORATES = /incorporat|forms? (?:an? )?(?:integral )?part|polic|terms|rules|subject to|in accordance with|构成|组成部分|政策|规则|条款|协议|遵守/i

/** A name as it may stand at the top of a document in this file. */
function heads(contract: Contract, name: string): boolean {
  const wanted = name.toLowerCase().replace(/\s/g, '')
  return contract.blocks.some(({ start, end }, at) => at > 0 && end - start <= name.length + 24 && !/[。.;；，,]/.test(contract.text.charAt(end - 1)) && contract.text.slice(start, end).toLowerCase().replace(/[\s《》“”"]/g, '').replace(/^(?:附件|附录|exhibit|schedule|annex|appendix)[一二三四五六七八九十\da-z]{0,3}[：:.–-]?/, '').startsWith(wanted))
}

/** Whether an annex by that name is the contract that this one hangs on. */
export function isMainContract(name: string): boolean {
  return /主合同|主协议|agreement$/i.test(name) && !/^(?:附|《|exhibit|schedule|annex)/i.test(name)
}

/** Annexes and documents that the contract takes in or leans on, in order of mention, each once. Linear in the text. */
export const incorporated = fact((contract: Contract): readonly Incorporated[] => {
  const list: Incorporated[] = []
  const known = new Set<string>()
  const all = sentences(contract)
  const sentenceAt = (at: number): Span | null => {
    const holder = all.find(({ start, end }) => at >= start && at < end)
    return holder ? { start: holder.start, end: holder.end } : null
  }
  for (const { name, present } of annexes(contract)) {
    const main = isMainContract(name)
    const at = contract.text.toLowerCase().indexOf(name.toLowerCase())
    known.add(name.toLowerCase())
    list.push({ name, how: main ? 'main' : 'annex', present, mention: at < 0 ? null : { start: at, end: at + name.length }, sentence: at < 0 ? null : sentenceAt(at) })
  }
  const titles = titleLines(contract).map((line) => line.toLowerCase()).filter((line) => line.length <= 80 && !/[.。;；]$/.test(line))
  const patterns = [...(contract.lang === 'en' ? [] : ZH), ...(contract.lang === 'zh' ? [] : EN)]
  for (const sentence of all) {
    const text = textOf(contract, sentence)
    const add = (name: string, how: How, at: number): void => {
      const key = name.toLowerCase()
      // "This DPA" and the document's own title are this very text.
      if (known.has(key) || titles.some((line) => line.includes(key)) || /(?:本|\bthis\s)$/i.test(text.slice(Math.max(0, at - 5), at)) || /^(?:the |this |such )?(?:agreement|协议|合同)$/i.test(name)) return
      known.add(key)
      list.push({ name, how, present: heads(contract, name), mention: { start: sentence.start + at, end: sentence.start + at + name.length }, sentence: { start: sentence.start, end: sentence.end } })
    }
    for (const [how, pattern] of patterns) {
      if (!mayMatch(contract, pattern, sentence)) continue
      for (const match of text.matchAll(pattern)) {
        const printed = (match[1] ?? match[2] ?? '').trim()
        // "This DPA" is this text; "the" is no part of a name.
        const name = printed.replace(DETERMINER, '')
        if (name && !/^this\s/i.test(printed)) add(name, how, match.index + match[0].indexOf(name))
      }
    }
    if (/https?:|www\./.test(text) && INCORPORATES.test(text)) for (const match of text.matchAll(ADDRESS)) add(match[0].replace(/[.]$/, ''), 'policy', match.index)
  }
  return list.sort((a, b) => (a.mention?.start ?? Infinity) - (b.mention?.start ?? Infinity))
})
