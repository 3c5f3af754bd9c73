import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Span } from '../contract/types'
import { dailyRates } from '../analyzers/facts/daily-rates'
import { amounts } from '../analyzers/facts/money'
import { multiples } from '../analyzers/facts/multiples'
import { numerals, parseChineseNumeral, parseEnglishNumber } from '../analyzers/facts/numerals'
import { periods } from '../analyzers/facts/periods'
import { wordsDiffer } from '../analyzers/facts/quantities'
import { ratios } from '../analyzers/facts/ratios'

interface Printed extends Span {
  readonly low?: number
  readonly bound?: string
  readonly words?: number
  readonly figures?: number
}

const short = (value: number): string => String(Number(value.toPrecision(12)))

/** One reading as the table writes it: `200000 CNY low=50000`. */
function line(text: string, head: string, reading: Printed, tail = ''): { line: string; quote: string } {
  const parts = [head]
  if (reading.low !== undefined) parts.push(`low=${short(reading.low)}`)
  if (reading.words !== undefined) parts.push(`w=${short(reading.words)}`)
  if (reading.figures !== undefined) parts.push(`f=${short(reading.figures)}`)
  if (reading.bound !== undefined) parts.push(reading.bound)
  if (tail) parts.push(tail)
  return { line: parts.join(' '), quote: text.slice(reading.start, reading.end) }
}

const READERS: Record<string, (text: string) => { line: string; quote: string }[]> = {
  money: (text) => amounts(text).map((amount) => line(text, `${short(amount.value)} ${amount.currency}`, amount)),
  ratio: (text) => ratios(text).map((ratio) => line(text, short(ratio.value), ratio)),
  multiple: (text) => multiples(text).map((multiple) => line(text, short(multiple.value), multiple, multiple.increase ? 'increase' : '')),
  period: (text) => periods(text).map((period) => line(text, `${short(period.amount)} ${period.unit}`, period)),
  daily: (text) =>
    dailyRates(text).map((rate) => {
      const sum = rate.perDay === undefined ? `${short(rate.amountPerDay ?? NaN)} ${rate.currency}` : `perDay=${short(rate.perDay)} yearly=${short(rate.yearly ?? NaN)}`
      const caps = [rate.cappedAt === undefined ? '' : `cap=${short(rate.cappedAt)}`, rate.cappedAmount === undefined ? '' : `capAmount=${short(rate.cappedAmount)}`]
      return line(text, `${rate.every} ${sum}`, rate, caps.filter(Boolean).join(' '))
    }),
}
const PARSERS: Record<string, (text: string) => number | null> = { zh: parseChineseNumeral, en: parseEnglishNumber }

const ROWS = readFileSync(new URL('numbers.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1).map((row) => row.split('\t'))

describe.each([...Object.keys(PARSERS), ...Object.keys(READERS)])('%s', (kind) => {
  const rows = ROWS.filter((row) => row[0] === kind)
  it.each(rows.map(([, text = '', ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const parser = PARSERS[kind]
    if (parser) {
      const value = parser(text)
      expect(value === null ? 'null' : short(value)).toBe(expected[0])
      return
    }
    const found = READERS[kind]?.(text) ?? []
    expect(found.map((reading, index) => (expected[index]?.includes(' @') ? `${reading.line} @${reading.quote}` : reading.line))).toEqual(expected)
  })

  // A reader that loses its place would still pass on single phrases.
  it('reads the same in the middle of a paragraph', () => {
    const reader = READERS[kind]
    if (!reader) return
    for (const [, text = ''] of rows) {
      const lead = '双方约定如下。\n'
      const inside = reader(`${lead}${text}\nThe end。`)
      expect(inside, text).toEqual(reader(text))
    }
  })
})

describe('the table', () => {
  it('has only known kinds', () => {
    expect(new Set(ROWS.map((row) => row[0]))).toEqual(new Set([...Object.keys(PARSERS), ...Object.keys(READERS)]))
  })
  it('has at least 220 cases', () => expect(ROWS.length).toBeGreaterThanOrEqual(220))
})

describe('words against figures', () => {
  it.each([
    ['three (5) times the fees', true],
    ['three (3) times the fees', false],
  ])('multiple: %s', (text, differ) => expect(multiples(text).map(wordsDiffer)).toEqual([differ]))
  it.each([
    ['人民币伍拾万元整（¥50,000.00）', true],
    ['人民币（大写）伍拾万元整（小写：¥500,000.00）', false],
    ['¥500,000', false],
  ])('amount: %s', (text, differ) => expect(amounts(text).map(wordsDiffer)).toEqual([differ]))
  it.each([
    ['five (3) business days', true],
    ['百分之二十（20%）', false],
  ])('period or ratio: %s', (text, differ) => expect([...periods(text), ...ratios(text)].map(wordsDiffer)).toEqual([differ]))
})

describe('long texts', () => {
  const READERS_ALL = { numerals, amounts, ratios, multiples, periods, dailyRates }
  const HOSTILE = ['一', '1,', '1.', '十三五', '百分之', 'one ', 'one hundred and ', '5-', '（', '(5', '每', '¥', '1 000 ', 'double the ', '不超过', '1万', '日', '3月']
  it.each(Object.entries(READERS_ALL))('%s stays linear on repeated fragments', (_, reader) => {
    // Each takes well under a second; one that is quadratic takes minutes.
    for (const fragment of HOSTILE) {
      const text = fragment.repeat(Math.ceil(100_000 / fragment.length))
      const began = performance.now()
      reader(text)
      expect(performance.now() - began, fragment).toBeLessThan(5000)
    }
  })
})
