import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { allLiterals, literalsIn, type Pattern } from '../scripts/regexes/literals.mjs'
import { BOUND, BUDGET, costOf, examine, keyOf, knownProofs, proofOf, type Proof } from '../scripts/regexes/prove.mjs'
import { watchPatterns } from '../scripts/regexes/seen.mjs'
import { halves } from '../scripts/regexes/split.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
/** What a pattern without a committed proof may take, in milliseconds. */
const PATIENCE = 5_000

process.env['RECHECK_SYNC_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')
const examined = (source: string, flags: string, longest?: number): Proof => proofOf({ source, flags }, checkSync(source, flags, { timeout: PATIENCE }), longest)

describe('every pattern', () => {
  const patterns = new Map<string, Pattern>()
  const proofs = new Map<string, Proof>()
  let longest: ReadonlyMap<string, number> = new Map()
  const told = (key: string): string => `${patterns.get(key)?.file}: /${patterns.get(key)?.source}/${patterns.get(key)?.flags}`

  beforeAll(async () => {
    const watched = await watchPatterns(ROOT)
    longest = watched.longest
    for (const pattern of [...allLiterals(ROOT), ...watched.built]) patterns.set(keyOf(pattern), pattern)
    const known = knownProofs(ROOT)
    for (const [key, { source, flags }] of patterns) proofs.set(key, known[key] ?? examined(source, flags, longest.get(source)))
  }, 300_000)

  test('is found: literals, and those put together at run time', () => {
    expect(patterns.size).toBeGreaterThan(500)
    expect(longest.size).toBeGreaterThan(300)
  })

  test('is safe, or sees short texts only (`node scripts/regexes.mjs` keeps the proofs)', () => {
    const unsafe = [...proofs].filter(([, { status }]) => status !== 'safe' && status !== 'bounded')
    expect(unsafe.map(([key, { status }]) => `${status} ${told(key)}`)).toEqual([])
  })

  test('that is not proved linear never meets a text longer than its bound', () => {
    const beyond = [...proofs].filter(([, { status, source, bound }]) => status === 'bounded' && (longest.get(source) ?? Infinity) > Math.min(bound ?? 0, BOUND))
    expect(beyond.map(([key, { source }]) => `${longest.get(source) ?? 'never seen'} ${told(key)}`)).toEqual([])
  })

  test(`that is not proved linear stays below ${BUDGET} ms on the worst text of that length`, async () => {
    let slow = [...proofs].filter(([, { status }]) => status === 'bounded')
    // Other work on the machine only ever adds: what seemed slow is asked again when that may have passed.
    for (const pause of [0, 2_000, 8_000]) {
      await new Promise((resolve) => setTimeout(resolve, slow.length === 0 ? 0 : pause))
      slow = slow.filter(([, proof]) => !(proof.attack && costOf(proof, proof.attack, BOUND) <= BUDGET))
    }
    expect(slow.map(([key]) => told(key))).toEqual([])
  }, 120_000)
})

describe('the examination', () => {
  test('reads literals as a parser does', () => {
    const code = "const a = /x{1,3}/gi\n// no /comment/\nconst b = 'not /a string/' + 4 / 2 / 1\nexport const c = (s: string): boolean => /[/]\\/y/.test(s)"
    expect(literalsIn('a.ts', code)).toEqual([{ source: 'x{1,3}', flags: 'gi', file: 'a.ts' }, { source: '[/]\\/y', flags: '', file: 'a.ts' }])
  })
  test('calls nested repetition vulnerable however short the text is', () => {
    expect(examined('^(?:a+)+$', '', 10).status).toBe('vulnerable')
  })
  test('calls a quadratic pattern bounded on short texts only', () => {
    expect(examined('\\s*x', '', 40).status).toBe('bounded')
    expect(examined('\\s*x', '', BOUND + 1).status).toBe('vulnerable')
    expect(examined('\\s*x', '').status).toBe('vulnerable')
  })
  test('calls a plain pattern safe', () => {
    expect(examined('^\\d{1,3}%$', '').status).toBe('safe')
  })
  test('halves an alternation into two patterns that match the same together', () => {
    expect(halves('a|b|c')).toEqual(['a', 'b|c'])
    expect(halves('x(?:a|b)y(?:cc|dd|ee)z')).toEqual(['x(?:a|b)y(?:cc)z', 'x(?:a|b)y(?:dd|ee)z'])
    for (const whole of ['x{2}y', '(?:a|b){3}', '(a|b)\\1']) expect(halves(whole)).toBeNull()
  })
  test('examines the halves of a pattern that takes too long, and believes the worse of them', async () => {
    const hasty = (source: string, flags: string) => Promise.resolve(source.includes('|') ? ({ status: 'unknown' } as ReturnType<typeof checkSync>) : checkSync(source, flags, { timeout: PATIENCE }))
    expect((await examine({ source: 'ab|cd|ef', flags: '' }, hasty)).status).toBe('safe')
    expect((await examine({ source: 'ab|\\s*x', flags: '' }, hasty, 40)).status).toBe('bounded')
    expect((await examine({ source: 'ab|\\s*x', flags: '' }, hasty)).status).toBe('vulnerable')
    expect((await examine({ source: 'ab|^(?:a+)+$', flags: '' }, hasty, 10)).status).toBe('vulnerable')
  })
})
