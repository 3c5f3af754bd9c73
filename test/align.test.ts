import { describe, expect, it } from 'vitest'
import type { CompareRow as Row } from '../components/Compare'
import { align } from '../entrypoints/reader/compare/align'
import { readPlainText } from '../extractors/plain-text'

/** Paragraphs are set apart, so that no line is taken for the one before going on. */
const read = async (text: string) => (await readPlainText(text.replaceAll('\n', '\n\n'))).contract
const compare = async (before: string, now: string): Promise<Row[]> => align(await read(before), await read(now))
const said = (side: Row['before']): string | null => side && side.map(({ text, how }) => (how === 'gone' ? `[-${text}-]` : how === 'new' ? `{+${text}+}` : text)).join('')
const lines = (rows: readonly Row[]): (string | null)[][] => rows.map(({ before, now }) => [said(before), said(now)])

describe('two versions side by side', () => {
  it('says nothing changed when nothing did', async () => {
    const rows = await compare('第一条 保密\n乙方应当保密。', '第一条 保密\n乙方应当保密。')
    expect(rows.every(({ changed }) => !changed)).toBe(true)
  })

  it('shows the words that changed, Chinese ones too', async () => {
    expect(lines(await compare('第一条 保密\n乙方泄密的，应当按损失的十倍赔偿。', '第一条 保密\n乙方泄密的，应当按损失的二倍赔偿。'))).toEqual([
      ['第一条 保密', '第一条 保密'],
      [expect.stringMatching(/^乙方泄密的，应当按损失的\[-十.*-\].*赔偿。$/), expect.stringMatching(/^乙方泄密的，应当按损失的\{\+二.*\+\}.*赔偿。$/)],
    ])
    expect(lines(await compare('The cap is US$10,000 for each breach.', 'The cap is US$25,000 for each breach.'))).toEqual([
      [expect.stringContaining('[-10,000-]'), expect.stringContaining('{+25,000+}')],
    ])
    // The full stop is none of the figure: only the words after it came.
    expect(lines(await compare('The cap is US$10,000.', 'The cap is US$10,000 for each breach.'))).toEqual([
      ['The cap is US$10,000.', 'The cap is US$10,000{+ for each breach+}.'],
    ])
  })

  it('leaves a gap where a paragraph is new or gone, and pairs the reworded ones around it', async () => {
    const rows = await compare('1. Term\nThe term is two years from signing.\n2. Law\nNew York law applies.', '1. Term\nNotices are sent by post to the address above.\nThe term is three years from signing.\n2. Law\nNew York law applies.')
    expect(lines(rows)).toEqual([
      ['1. Term', '1. Term'],
      [null, '{+Notices are sent by post to the address above.+}'],
      ['The term is [-two-] years from signing.', 'The term is {+three+} years from signing.'],
      ['2. Law', '2. Law'],
      ['New York law applies.', 'New York law applies.'],
    ])
  })

  it('loses no letter of either side', async () => {
    const before = Array.from({ length: 60 }, (_, at) => `${at}. Clause ${at * 7 % 13} says that party ${at % 3} keeps item ${at} secret.`)
    const now = before.filter((_, at) => at % 7 !== 3).map((line, at) => (at % 5 === 0 ? line.replace('secret', 'in strict confidence') : line))
    const rows = await compare(before.join('\n'), now.join('\n'))
    const whole = (side: 'before' | 'now'): string => rows.flatMap((row) => row[side] ?? []).map(({ text }) => text).join('')
    expect(whole('before')).toBe(before.join(''))
    expect(whole('now')).toBe(now.join(''))
  })

  it('compares 5,000 reworded paragraphs within seconds', async () => {
    const text = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${at} ${word} ${at * 31 % 997}`).join('\n')
    const started = performance.now()
    const rows = await compare(text('alpha'), text('beta'))
    expect(rows.length).toBeGreaterThanOrEqual(5_000)
    expect(performance.now() - started).toBeLessThan(30_000)
  }, 60_000)
})
