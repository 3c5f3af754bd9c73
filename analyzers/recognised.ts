import type { Contract, Span } from '../contract/types'
import type { Finding } from './types'

/**
 * Words that were recognised in a picture may be wrong, and a figure gives no sign of it. Where a finding rests on a
 * figure of such a page, a person must look: it becomes a question.
 */

/** Figures as printed in either language, in digits or in words that count money, time or shares. */
const FIGURE = /\d|[%％‰]|[一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟][倍年月日天元万亿%成]|[百千万]分之|个(?:工作日|月|自然日)|小时/

function overlap(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : null
}

/** Whether the finding says a number of this contract. */
function saysNumber(finding: Finding): boolean {
  return Object.values(finding.data).some((value) => typeof value === 'number' || FIGURE.test(value))
}

/** The findings with those that rest on a recognised figure as `possible`. */
export function doubted(contract: Contract, findings: readonly Finding[]): readonly Finding[] {
  const pages = contract.coverage.notices.filter(({ code }) => code === 'recognised').flatMap(({ evidence }) => evidence)
  if (pages.length === 0) return findings
  const hasFigure = (span: Span): boolean => pages.some((page) => {
    const shared = overlap(span, page)
    return shared !== null && FIGURE.test(contract.text.slice(shared.start, shared.end))
  })
  return findings.map((finding) => (finding.certainty === 'clear' && saysNumber(finding) && finding.evidence.some(hasFigure) ? { ...finding, certainty: 'possible' } : finding))
}

/** How many pages are pictures whose words were recognised here. */
export function pagesRecognised({ blocks, coverage }: Contract): number {
  const spans = coverage.notices.filter(({ code }) => code === 'recognised').flatMap(({ evidence }) => evidence)
  const pages = new Set<number>()
  for (const block of blocks) if (block.page !== undefined && !pages.has(block.page) && spans.some((span) => overlap(span, block) !== null)) pages.add(block.page)
  return pages.size
}
