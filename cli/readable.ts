import type { Contract, Lang } from '../contract/types'
import { sideKey } from '../analyzers'
import type { Playbook } from '../analyzers/playbook/playbook'
import type { Finding, Level, Review } from '../analyzers/types'
import { wordsOf } from '../analyzers/words'
import { coverageLine, coverageWords } from '../reports/coverage-words'
import { atLeast } from './job'

export const LEVEL_WORDS: Record<Lang, Record<Level, string>> = {
  zh: { critical: '严重', high: '重要', medium: '留意', low: '轻微' },
  en: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
}

/** How a readable review is asked for. */
export interface ReadableOptions {
  readonly lang: Lang
  readonly side: string
  readonly minLevel: Level
  readonly playbook: Playbook | null
}

function findingLines(finding: Finding, contract: Contract, review: Review, lang: Lang, playbook: Playbook | null): string[] {
  const words = wordsOf(finding, contract, review.law, lang, playbook ?? undefined)
  const level = finding.certainty === 'possible' ? (lang === 'zh' ? '待判断' : 'To judge') : LEVEL_WORDS[lang][finding.level]
  return [
    `■ [${level}] ${words.title}${words.place ? `  ${words.place}` : ''}  (${finding.rule})`,
    ...words.quotes.slice(0, 3).map((quote) => `    “${quote.length > 200 ? `${quote.slice(0, 200)}…` : quote}”`),
    `    ${words.found}`,
    `    ${words.why}`,
    `    ${words.ask}`,
    ...words.laws.slice(0, 2).map((law) => `    § ${law.citation}${law.since === '' ? '' : `（${law.since}）`}`),
    '',
  ]
}

/** From whose side it was read, where a side was asked for. */
function sideLine(side: string, review: Review, lang: Lang): string[] {
  if (side === 'neutral') return []
  const key = sideKey(side, review.parties)
  if (key !== 'neutral') return [lang === 'zh' ? `从${key}的角度看` : `Seen from ${key}`]
  return [lang === 'zh' ? `合同里没有“${side}”这一方，因此不从任何一方的角度看` : `No party here is “${side}”, so it is seen from neither side`]
}

/** A review as plain text for a terminal. */
export function readable(file: string, review: Review, contract: Contract, { lang, side, minLevel, playbook }: ReadableOptions): string {
  const cards = review.findings.filter((finding) => !finding.folded)
  const shown = cards.filter(({ level }) => atLeast(level, minLevel))
  const folded = minLevel === 'low' ? review.findings.length - cards.length : 0
  const lighter = cards.length - shown.length
  const partly = review.coverage.complete || shown.length === 0
    ? []
    : [lang === 'zh' ? '没有读完全文：列出的各点照常有效，列为缺失的可能就写在没读到的部分里。' : 'Not all of it was read: the points listed hold, but what is listed as missing may stand in the rest.']
  const head = [file, `${review.title || (lang === 'zh' ? '（无标题）' : '(untitled)')} · ${review.kind} · ${review.law} · ${review.parties.map((party) => party.full || party.name).join(' / ')}`, coverageLine(review.coverage, lang), ...coverageWords(review.coverage, lang).notices, ...sideLine(side, review, lang), ...partly, '']
  const nothing = !review.coverage.complete
    ? lang === 'zh' ? '没有读完全文，不能下“没有问题”的结论。' : 'Not all of it was read, so nothing can be concluded from silence.'
    : minLevel !== 'low'
      ? lang === 'zh' ? `没有“${LEVEL_WORDS.zh[minLevel]}”或更重的问题。` : `Nothing as heavy as “${LEVEL_WORDS.en[minLevel]}”.`
      : lang === 'zh' ? '没有需要提出的问题。' : 'Nothing to raise.'
  const tail = [
    ...(folded > 0 ? [lang === 'zh' ? `另有${folded}点并入上列各条。` : `${folded} more are folded into the points above.`] : []),
    ...(lighter > 0 ? [lang === 'zh' ? `另有${lighter}点较轻，没有列出。` : `${lighter} lighter ${lighter === 1 ? 'point is' : 'points are'} not listed.`] : []),
  ]
  const notAdvice = lang === 'zh' ? '这是一份核对清单，不是法律意见。' : 'A checklist, not legal advice.'
  return [...head, ...(shown.length ? shown.flatMap((finding) => findingLines(finding, contract, review, lang, playbook)) : [nothing]), ...tail, notAdvice, ''].join('\n')
}
