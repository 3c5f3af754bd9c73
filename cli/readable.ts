import type { Contract, Lang } from '../contract/types'
import type { Finding, Level, Review } from '../analyzers/types'
import { wordsOf } from '../analyzers/words'
import { coverageLine, coverageWords } from '../reports/coverage-words'

const LEVEL_WORDS: Record<Lang, Record<Level, string>> = {
  zh: { critical: '严重', high: '重要', medium: '留意', low: '轻微' },
  en: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
}

function findingLines(finding: Finding, contract: Contract, review: Review, lang: Lang): string[] {
  const words = wordsOf(finding, contract, review.law, lang)
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

/** A review as plain text for a terminal, in the contract's own language unless `lang` says otherwise. */
export function readable(file: string, review: Review, contract: Contract, lang: Lang = contract.lang === 'en' ? 'en' : 'zh'): string {
  const shown = review.findings.filter((finding) => !finding.folded)
  const folded = review.findings.length - shown.length
  const partly = review.coverage.complete || shown.length === 0
    ? []
    : [lang === 'zh' ? '没有读完全文：列出的各点照常有效，列为缺失的可能就写在没读到的部分里。' : 'Not all of it was read: the points listed hold, but what is listed as missing may stand in the rest.']
  const head = [file, `${review.title || (lang === 'zh' ? '（无标题）' : '(untitled)')} · ${review.kind} · ${review.law} · ${review.parties.map((party) => party.full || party.name).join(' / ')}`, coverageLine(review.coverage, lang), ...coverageWords(review.coverage, lang).notices, ...partly, '']
  const nothing = review.coverage.complete
    ? lang === 'zh' ? '没有需要提出的问题。' : 'Nothing to raise.'
    : lang === 'zh' ? '没有读完全文，不能下“没有问题”的结论。' : 'Not all of it was read, so nothing can be concluded from silence.'
  const tail = folded > 0 ? [lang === 'zh' ? `另有 ${folded} 点并入上列各条。` : `${folded} more are folded into the points above.`] : []
  const notAdvice = lang === 'zh' ? '这是一份核对清单，不是法律意见。' : 'A checklist, not legal advice.'
  return [...head, ...(shown.length ? shown.flatMap((finding) => findingLines(finding, contract, review, lang)) : [nothing]), ...tail, notAdvice, ''].join('\n')
}
