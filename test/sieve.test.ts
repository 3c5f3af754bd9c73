import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { learn } from '../analyzers/facts/pattern-needs'
import { mayMatch, sentencesFor } from '../analyzers/facts/sieve'
import { sentences } from '../analyzers/facts/sentences'
import { PROVISIONS, RULES } from '../analyzers/registry'
import { readPlainText } from '../extractors/plain-text'
import { allLiterals } from '../scripts/regexes/literals.mjs'
import { requiredLiterals } from '../scripts/regexes/required-literals'

const needs = (pattern: RegExp): string[][] => requiredLiterals(pattern).map((need) => [...need].sort())

describe('what a pattern cannot do without', () => {
  test('is every literal part of it, one of each alternation', () => {
    expect(needs(/\b(?:waives?|gives up)\b[^.;]{0,80}\bmitigat\w{1,4}\b/)).toEqual([['gives', 'waive'], ['mitigat']])
    expect(needs(/(?:泄露|外泄)[^。；]{0,20}(?:视为|推定)/)).toEqual([['外泄', '泄露'], ['推定', '视为']])
  })
  test('spells small classes and options out', () => {
    expect(needs(/organi[sz]ed/i)).toEqual([['organised', 'organized']])
    expect(needs(/Non-?Disclosure/)).toEqual([['non-disclosure', 'nondisclosure']])
  })
  test('is the longest word where spaces part it: a lead-in ends between any two of them', () => {
    expect(needs(/to the other party/)).toEqual([['other']])
  })
  test('passes over what may be absent, looks around or is anything', () => {
    expect(needs(/(?:written)?[^.]{0,40}(?<!un)(?=x)consent\s*\w+/)).toEqual([['consent']])
    expect(needs(/\d+(?:consent)?/)).toEqual([])
  })
  test('is no literal that is too short to tell', () => {
    expect(needs(/归还[Uu]盘/)).toEqual([['归还u盘']])
    expect(needs(/[Uu]盘/)).toEqual([])
  })
  test('is nothing when one alternative asks for nothing', () => {
    expect(needs(/consent|\d{4}/)).toEqual([])
    expect(needs(/no|consent/)).toEqual([])
  })
})

test('whatever one of the product’s patterns matches holds what the pattern needs', () => {
  const examples = [...RULES.values(), ...PROVISIONS.values()].flatMap(({ examples: { zh, en } }) => [...zh.hit, ...zh.miss, ...en.hit, ...en.miss])
  const texts = examples.filter((_, index) => index % 9 === 0).map((text) => text.replaceAll(/\[\[|\]\]/g, '').toLowerCase())
  let matches = 0
  for (const { source, flags } of allLiterals(path.resolve(import.meta.dirname, '..'))) {
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
    const required = requiredLiterals(pattern)
    if (required.length === 0) continue
    for (const text of texts) {
      if (!pattern.test(text)) continue
      matches++
      for (const need of required) expect([...need].some((literal) => text.includes(literal)), `${source} on ${text}`).toBe(true)
    }
  }
  expect(matches).toBeGreaterThan(1000)
}, 120_000)

describe('the sieve', () => {
  const [leak, lawyer, untold] = [/\bleaks?\b[^.]{0,40}\bpays?\b/, /律师费|公证费/, /\bnever told\b/] as const
  for (const pattern of [leak, lawyer]) learn(pattern, requiredLiterals(pattern))

  test('lets a pattern look only where its words stand', async () => {
    const { contract } = await readPlainText('Whoever leaks a file pays. The leak is reported. 违约方承担律师费。 Nothing else.')
    expect(sentencesFor(contract, [leak, lawyer]).map(({ start, end }) => contract.text.slice(start, end))).toEqual(['Whoever leaks a file pays.', '违约方承担律师费。'])
    expect(sentences(contract).every((sentence) => mayMatch(contract, untold, sentence))).toBe(true)
  })
  test('counts the words of a lead-in with those of its item', async () => {
    const { contract } = await readPlainText('A party that leaks shall:\n(a) pay the loss;\n(b) apologise.')
    const [lead, item] = sentences(contract)
    expect(lead && item && mayMatch(contract, leak, item)).toBe(false)
    expect(lead && item && mayMatch(contract, leak, item, lead)).toBe(true)
  })
})
