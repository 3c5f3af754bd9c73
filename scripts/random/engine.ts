import { analyze } from '../../analyzers'
import { RULES } from '../../analyzers/registry'
import type { Finding } from '../../analyzers/types'
import { readPlainText } from '../../extractors/plain-text'
import { dice } from '../noise.mjs'

const EXAMPLES = [...RULES.values()].flatMap(({ examples: { zh, en } }) => [...zh.hit, ...zh.miss, ...en.hit, ...en.miss]).map((example) => example.replace(/\[\[|\]\]/g, ''))
const SENTENCES = EXAMPLES.flatMap((example) => example.match(/[^。；.;\n]+[。；.;\n]?/g) ?? [])
const WORDS = SENTENCES.flatMap((sentence) => sentence.match(/[A-Za-z’'-]+|[㐀-鿿]{1,4}|\d[\d,.]*%?|[^\sA-Za-z\d㐀-鿿]/g) ?? [])
const LABELS = ['', '', '第三条 ', '第十二章 ', '1. ', '2.1 ', '(b) ', '（二）', 'Article IV ', '- ', '# ', '| ', '    ', '附件一 ', 'EXHIBIT A ', '甲方：', 'Party A: ']
/** What no contract has, and a hostile file may have. */
const ODD = ['\u200b', '\u202e', '\u0000', '\ud800', '\udc00', '\ud835\udc1c', '\u{e0041}', '😀', '𠮷', '\u0301', 'ﬁ', '⼄', 'с', '９', '（'.repeat(40), '"'.repeat(30), '一'.repeat(60), '9'.repeat(80), '%'.repeat(20), 'a'.repeat(3_000), '第'.repeat(50), '条款'.repeat(900), '。'.repeat(40), '____', '\u2028', '\t', '\r\n', '\n\n\n', '$', '[', '\\', '__proto__', 'constructor']

/** A text of up to some thousand characters: clauses, shuffled words and damage, in any order. */
export function randomText(seed: number): string {
  const roll = dice(seed)
  const pick = (from: readonly string[]): string => from[roll(from.length)] as string
  const line = (): string => {
    const how = roll(10)
    if (how < 4) return pick(SENTENCES)
    if (how < 6) { const whole = pick(SENTENCES); return whole.slice(roll(whole.length + 1), roll(whole.length + 1) + 40) }
    if (how < 9) return Array.from({ length: 1 + roll(25) }, () => pick(WORDS)).join(roll(2) === 0 ? ' ' : '')
    return pick(ODD) + pick(SENTENCES) + pick(ODD)
  }
  const lines = Array.from({ length: roll(11) }, () => pick(LABELS) + Array.from({ length: 1 + roll(3) }, line).join(roll(4) === 0 ? pick(ODD) : ' '))
  return (roll(3) === 0 ? `${pick(['保密协议', '技术服务合同', '劳动合同', 'Non-Disclosure Agreement', 'Services Agreement', 'Privacy Policy'])}\n` : '') + lines.join(roll(8) === 0 ? '' : '\n')
}

/** What is wrong with a review of this text; '' when nothing is. */
export async function judged(text: string, seed: number): Promise<string> {
  try {
    const { contract } = await readPlainText(text)
    const review = analyze(contract, { today: '2026-06-01', side: ['neutral', 'discloser', 'receiver'][seed % 3] as string })
    const ids = new Set(review.findings.map(({ id }) => id))
    if (ids.size !== review.findings.length) return 'two findings of one name'
    const spans = review.findings.flatMap(({ evidence, lookedAt }: Finding) => [...evidence, ...lookedAt]).concat(review.remarks.flatMap(({ evidence }) => evidence))
    if (spans.some(({ start, end }) => !(start >= 0 && start < end && end <= contract.text.length))) return 'a span outside the text'
    for (const { evidence, folded, root } of review.findings) {
      if (evidence.some(({ start, end }) => contract.text.slice(start, end).trim() !== contract.text.slice(start, end))) return 'a quote with white space around it'
      if (folded && (root === null || !ids.has(root))) return 'a finding inside a card that is not there'
    }
    // The same text again, once in fifty: a review must not depend on those before it.
    if (seed % 50 === 0) {
      const again = analyze({ ...contract }, { today: '2026-06-01', side: ['neutral', 'discloser', 'receiver'][seed % 3] as string })
      if (JSON.stringify(again.findings) !== JSON.stringify(review.findings)) return 'another review of the same text'
    }
    return ''
  } catch (error) {
    return error instanceof Error ? (error.stack ?? String(error)).split('\n').slice(0, 3).join(' ') : String(error)
  }
}
