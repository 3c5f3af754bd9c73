import type { Coverage, Lang, Notice, Unread } from '../contract/types'
import type { Annex, LeftTo } from '../analyzers/types'
import { figure, NOTICE, plural, REASON, WHAT } from './coverage-names'

/** The coverage line in parts, so that the count may be set in bold. */
export interface CoverageWords {
  /** "已读12/14页", "12 of 14 pages read". */
  readonly count: string
  /** Unread parts first, then tables and annexes. */
  readonly rest: readonly string[]
  /** What is odd about the text itself, one sentence each. */
  readonly notices: readonly string[]
}

type Both = Coverage & { readonly annexes?: readonly Annex[]; readonly leftTo?: readonly LeftTo[] }

const UNITS: Readonly<Record<Coverage['units'], { readonly zh: string; readonly one: string; readonly many: string }>> = {
  page: { zh: '页', one: 'page', many: 'pages' },
  part: { zh: '个部分', one: 'part', many: 'parts' },
  block: { zh: '段', one: 'paragraph', many: 'paragraphs' },
  char: { zh: '字', one: 'character', many: 'characters' },
}

/** Consecutive numbers as ranges: [1,2,3,7] → ["1–3", "7"]; two in a row stay apart. */
function ranges(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (sorted[to + 1] === sorted[to]! + 1) to++
    if (to - from >= 2) parts.push(`${sorted[from]}–${sorted[to]}`)
    else for (let at = from; at <= to; at++) parts.push(String(sorted[at]))
    from = to + 1
  }
  return parts
}

function listed(parts: readonly string[], lang: Lang): string {
  if (lang === 'zh') return parts.join('、')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}

/** Names of parts inside a package ("header1.xml") say nothing to a reader. */
const INSIDE_NAME = /\.xml$/i

function subject(what: string, group: readonly Unread[], lang: Lang): string {
  const places = [...new Set(group.map((part) => part.where).filter((where) => where !== '' && !INSIDE_NAME.test(where)))]
  if (what === 'page') {
    const pages = ranges(places.map(Number).filter(Number.isFinite))
    if (pages.length === 0) return lang === 'zh' ? `${group.length}页` : plural(group.length, 'page', 'pages')
    const single = pages.length === 1 && !pages[0]!.includes('–')
    return lang === 'zh' ? `第${listed(pages, lang)}页` : `${single ? 'page' : 'pages'} ${listed(pages, lang)}`
  }
  const noun = (WHAT as Partial<Record<string, (typeof WHAT)[keyof typeof WHAT]>>)[what] ?? { zh: `其他内容（${what}）`, one: `other content (${what})`, many: `other content (${what})` }
  const names = places.length > 0 && places.length <= 3 ? listed(places.map((place) => `“${place}”`), lang) : ''
  if (lang === 'zh') return (group.length > 1 ? `${group.length}处` : '') + noun.zh + names
  // One entry without a place stands for all of its kind (the footnotes of a file), so it gets no number.
  const counted = group.length > 1 ? `${group.length} ${noun.many}` : places.length === 0 ? noun.many : noun.one
  return names === '' ? counted : `${counted} ${names}`
}

function unreadWords(unread: readonly Unread[], lang: Lang): string[] {
  const groups = new Map<string, Unread[]>()
  for (const part of unread) {
    const key = part.what === 'deleted-text' || part.what === 'inserted-text' ? part.what : `${part.what} ${part.reason}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()].map((group) => {
    const { what, reason } = group[0]!
    if (what === 'deleted-text') return lang === 'zh' ? '修订中已删除的文字未计入' : 'text deleted in tracked changes not counted'
    if (what === 'inserted-text') return lang === 'zh' ? '修订中新增的文字未计入' : 'text added in tracked changes not counted'
    const why = REASON[reason]?.[lang] ?? reason
    return lang === 'zh' ? `${subject(what, group, lang)}未读（${why}）` : `${subject(what, group, lang)} not read (${why})`
  })
}

function annexWords(annexes: readonly Annex[], lang: Lang): string[] {
  if (annexes.length === 0) return []
  const absent = annexes.filter((annex) => !annex.present).map((annex) => annex.name)
  const names = absent.length <= 3 ? listed(absent, lang) : ''
  if (lang === 'zh') {
    const where = absent.length === 0 ? '都在本文件内' : names !== '' ? `${names}不在本文件内` : `${absent.length}份不在本文件内`
    return [`提及${annexes.length}份附件，${where}`]
  }
  const where = absent.length === 0 ? 'all in this file' : `${names === '' ? absent.length : names} not in this file`
  return [`${plural(annexes.length, 'annex', 'annexes')} mentioned, ${where}`]
}

const LEFT: Readonly<Record<LeftTo['what'], Readonly<Record<Lang, string>>>> = {
  consequence: { zh: '违约责任', en: 'the consequences of breach' },
  term: { zh: '保密期限', en: 'the term of secrecy' },
  incident: { zh: '泄露后的通知与处置', en: 'what follows a leak' },
}

/** Which points stand in another document: they were not looked for here, and are not said to be missing. */
function leftWords(left: readonly LeftTo[], lang: Lang): string[] {
  const byDocument = new Map<string, string[]>()
  for (const { what, document } of left) byDocument.set(document, [...(byDocument.get(document) ?? []), LEFT[what][lang]])
  return Array.from(byDocument, ([document, points]) => (lang === 'zh' ? `${points.join('、')}写在${document}里，不在本文件内` : `${points.join(' and ')} settled in ${document}, which is not in this file`))
}

function noticeWords(notice: Notice, lang: Lang): string {
  const words = NOTICE[notice.code]?.(notice.evidence.length)
  return words?.[lang] ?? (lang === 'zh' ? `文字有异常（${notice.code}）` : `Something is odd about the text (${notice.code})`)
}

/** The coverage in words of the reader's language. Says nothing that the codes do not say. */
export function coverageWords(coverage: Both, lang: Lang): CoverageWords {
  const { units, read, total, tables } = coverage
  const unit = UNITS[units]
  const count = lang === 'zh' ? `已读${figure(read)}/${figure(total)}${unit.zh}` : `${figure(read)} of ${plural(total, unit.one, unit.many)} read`
  const grid = tables === 0 ? [] : [lang === 'zh' ? `${tables}个表格` : plural(tables, 'table', 'tables')]
  return {
    count,
    rest: [...unreadWords(coverage.unread, lang), ...grid, ...annexWords(coverage.annexes ?? [], lang), ...leftWords(coverage.leftTo ?? [], lang)],
    notices: coverage.notices.map((notice) => noticeWords(notice, lang)),
  }
}

/** The coverage as one line of plain text, without the notices. */
export function coverageLine(coverage: Both, lang: Lang): string {
  const { count, rest } = coverageWords(coverage, lang)
  return [count, ...rest].join(lang === 'zh' ? '；' : ' · ')
}

/** What to say first when the source was not read in full: "有2页没有读到". */
export function unreadHead(coverage: Coverage, lang: Lang): string {
  const left = coverage.total - coverage.read
  const unit = UNITS[coverage.units]
  if (left <= 0) return lang === 'zh' ? '有内容没有读到' : 'Some of the content was not read'
  return lang === 'zh' ? `有${figure(left)}${unit.zh}没有读到` : `${plural(left, unit.one, unit.many)} ${left === 1 ? 'was' : 'were'} not read`
}
