import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { RULES } from '../analyzers/registry'
import { readPlainText } from '../extractors/plain-text'

interface Pair {
  readonly trap: string
  readonly lang: 'zh' | 'en'
  readonly rule: string
  readonly fires: string
  readonly silent: string
  readonly quote: string
}

/** Our own mini-contracts in pairs, one JSON a line: the rule fires in the first and stays silent in its twin, which differs only in what the trap is about. */
const pairs = readFileSync(new URL('./traps.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Pair)
/** Traps of the wording of one language. */
const ONE_LANGUAGE: ReadonlySet<string> = new Set(['D7 订金', 'D9 security interest', 'D9 consideration of £1'])

/** What the rule's findings quote, as places in the given text; folded findings count. */
const quoted = async (text: string, rule: string): Promise<readonly (readonly { readonly start: number; readonly end: number }[])[]> => {
  const { contract, toGiven } = await readPlainText(text)
  return analyze(contract).findings.filter((finding) => finding.rule === rule).map((finding) => finding.evidence.map(toGiven))
}

describe('false-positive traps', () => {
  it.each(pairs.map((pair) => [`${pair.trap} (${pair.lang}): ${pair.rule}`, pair] as const))('%s', async (_, { rule, fires, silent, quote }) => {
    const found = await quoted(fires, rule)
    expect.soft(found.length, 'is silent where it must fire').toBeGreaterThan(0)
    if (quote !== '' && found.length > 0) {
      const start = fires.indexOf(quote)
      expect.soft(start, 'the quote stands in the text').toBeGreaterThanOrEqual(0)
      const overlaps = found.some((evidence) => evidence.some((span) => span.start < start + quote.length && span.end > start))
      expect.soft(overlaps, `quotes ${found.flat().map((span) => fires.slice(span.start, span.end)).join(' | ')}`).toBe(true)
    }
    const stray = (await quoted(silent, rule)).map((evidence) => evidence.map((span) => silent.slice(span.start, span.end)).join(' | '))
    expect(stray, 'fires where it must be silent').toEqual([])
  })

  it('name rules of the catalogue, and come in both languages', () => {
    for (const { trap, rule, fires, silent } of pairs) {
      expect(RULES.has(rule), rule).toBe(true)
      expect(fires, trap).not.toBe(silent)
    }
    const languages = new Map<string, Set<string>>()
    for (const { trap, lang } of pairs) languages.set(trap, (languages.get(trap) ?? new Set()).add(lang))
    const alone = [...languages].filter(([, langs]) => langs.size === 1).map(([trap]) => trap)
    expect(new Set(alone)).toEqual(ONE_LANGUAGE)
  })
})
