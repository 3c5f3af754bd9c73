import { expect, test } from 'vitest'
import { patternName, toldPatterns } from '../analyzers/facts/pattern-needs'
import '../analyzers'
import { requiredLiterals } from '../scripts/regexes/required-literals'

test('needs.json holds what every pattern of the engine cannot do without (stale: npx vitest run test/needs.test.ts -u)', async () => {
  const literals = new Map<string, number>()
  const needs = new Map<string, number>()
  const numberOf = (known: Map<string, number>, key: string): number => {
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  }
  const patterns = new Map<string, readonly number[]>()
  const sources = new Map<string, string>()
  for (const pattern of toldPatterns()) {
    const name = patternName(pattern)
    expect(sources.get(name) ?? pattern.source, 'two patterns by one name').toBe(pattern.source)
    sources.set(name, pattern.source)
    const own = requiredLiterals(pattern).map((need) => numberOf(needs, [...need].sort().map((literal) => numberOf(literals, literal)).join(' ')))
    if (own.length > 0) patterns.set(name, own)
  }
  expect(patterns.size).toBeGreaterThan(1000)
  const lines = [
    '{',
    `"literals": ${JSON.stringify([...literals.keys()])},`,
    `"needs": ${JSON.stringify([...needs.keys()].map((key) => key.split(' ').map(Number)))},`,
    `"patterns": ${JSON.stringify(Object.fromEntries([...patterns].sort(([a], [b]) => (a < b ? -1 : 1))))}`,
    '}',
    '',
  ]
  await expect(lines.join('\n')).toMatchFileSnapshot('../analyzers/facts/needs.json')
})
