import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { LAW } from '../analyzers/law'
import { RULES } from '../analyzers/registry'
import { wordsOf } from '../analyzers/words'
import type { Lang } from '../contract/types'
import { readMarked } from './marked'

const LANGS: readonly Lang[] = ['zh', 'en']

describe.each([...RULES])('%s', (id, rule) => {
  it('has a name in kebab case and cites laws in force', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
    for (const law of rule.law) expect(LAW[law], law).toBeDefined()
    for (const name of rule.heuristic) expect(rule.options).toHaveProperty(name)
  })

  it('keeps its titles short', () => {
    const all = [rule.words, ...Object.values(rule.variants ?? {})]
    for (const words of all) {
      if (words.zh.title) expect(words.zh.title.replace(/\{\w+\}/g, '十').length, words.zh.title).toBeLessThanOrEqual(16)
      if (words.en.title) expect(words.en.title.split(' ').length, words.en.title).toBeLessThanOrEqual(10)
    }
  })

  for (const lang of LANGS) {
    it.each(rule.examples[lang].hit)(`${lang} hit: %s`, async (example) => {
      const { contract, marked, quote } = await readMarked(example)
      const review = analyze(contract)
      const found = review.findings.filter((finding) => finding.rule === id)
      expect(found.length, 'fires').toBeGreaterThan(0)
      if (marked.length > 0) expect(found.flatMap((finding) => finding.evidence.map(quote))).toEqual(marked)
      for (const finding of found) for (const reader of LANGS) {
        const words = wordsOf(finding, contract, review.law, reader)
        for (const sentence of [words.title, words.found, words.why, words.ask]) expect(sentence).not.toMatch(/\{\w+\}|@\w+|undefined|NaN/)
      }
    })
    it.each(rule.examples[lang].miss)(`${lang} miss: %s`, async (example) => {
      const { contract } = await readMarked(example)
      expect(analyze(contract).findings.filter((finding) => finding.rule === id)).toEqual([])
    })
    it.each(rule.examples[lang].mended ?? [])(`${lang} mended: %s`, async (example) => {
      const { contract } = await readMarked(example)
      expect(analyze(contract).findings.filter((finding) => finding.rule === id)).toEqual([])
    })
    it(`${lang} has at least three of each`, () => {
      expect(rule.examples[lang].hit.length).toBeGreaterThanOrEqual(id === 'stat-employee-penalty' ? 2 : 3)
      expect(rule.examples[lang].miss.length).toBeGreaterThanOrEqual(3)
    })
  }
})
