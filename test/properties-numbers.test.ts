import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from '../analyzers/facts/money'
import { numerals, parseChineseNumeral, parseEnglishNumber } from '../analyzers/facts/numerals'
import { periods } from '../analyzers/facts/periods'
import { ratios } from '../analyzers/facts/ratios'

/** The seed is fixed, so that a failure comes back. */
const RUNS = { seed: 20241121, numRuns: 2_000 } as const

const PLAIN = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] } as const
const FORMAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] } as const
type Hand = typeof PLAIN | typeof FORMAL

/** Four digits as they are written: 1,008 is 一千零八. */
function section(value: number, { digits, units }: Hand): string {
  let written = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) { zero = written !== ''; continue }
    written += `${zero ? '零' : ''}${digits.charAt(digit)}${units[place]}`
    zero = false
  }
  return written
}

/** A whole number below 10^12 in Chinese, as a lawyer or a bank writes it. */
function chinese(value: number, hand: Hand): string {
  if (value === 0) return '零'
  let written = ''
  for (const [size, name] of [[1e8, '亿'], [1e4, '万'], [1, '']] as const) {
    const part = Math.floor(value / size) % 1e4
    if (part === 0) continue
    // A zero stands for the places that are left out before it.
    if (written !== '' && (part < 1000 || Math.floor(value / size / 1e4) % 10 === 0)) written += '零'
    written += section(part, hand) + name
  }
  // 十六, not 一十六; the formal hand keeps its one.
  return hand === PLAIN ? written.replace(/^一十/, '十') : written
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function english(value: number, and: string): string {
  if (value < 20) return SMALL[value] as string
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`
  if (value < 1000) return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : `${and}${english(value % 100, and)}`}`
  for (const [size, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    if (value < size) continue
    const rest = value % size
    return `${english(Math.floor(value / size), and)} ${name}${rest === 0 ? '' : `${rest < 100 ? and : ' '}${english(rest, and)}`}`
  }
  return ''
}

/** Numbers of every size, round ones more often than not. */
const whole = fc.tuple(fc.nat({ max: 9_999 }), fc.constantFrom(1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e8), fc.nat({ max: 9_999 }), fc.boolean()).map(([head, size, tail, round]) => head * size + (round ? 0 : tail)).filter((value) => value < 1e12)

describe('numbers', () => {
  it('in Chinese are read as they were written, plain and formal', () => {
    fc.assert(fc.property(whole, fc.constantFrom<Hand>(PLAIN, FORMAL), (value, hand) => {
      expect(parseChineseNumeral(chinese(value, hand)), chinese(value, hand)).toBe(value)
    }), RUNS)
  })

  it('in mixed writing keep their value: 1.2亿, 350万, 3千', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 99_999 }), fc.constantFrom(0, 1, 2), fc.constantFrom(['千', 1e3], ['万', 1e4], ['百万', 1e6], ['亿', 1e8]), (digits, places, [unit, size]) => {
      const written = (digits / 10 ** places).toFixed(places)
      expect(parseChineseNumeral(written + unit), written + unit).toBe(Number((Number(written) * (size as number)).toPrecision(12)))
    }), RUNS)
  })

  it('in English words are read as they were written', () => {
    fc.assert(fc.property(whole, fc.constantFrom(' ', ' and '), (value, and) => {
      expect(parseEnglishNumber(english(value, and)), english(value, and)).toBe(value)
    }), RUNS)
  })

  it('are found where they stand, with the words before figures: 叁拾（30）, thirty (30)', () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 99_999 }), fc.constantFrom('zh', 'en'), fc.constantFrom('', '。', ' x'), (value, lang, tail) => {
      const words = lang === 'zh' ? chinese(value, FORMAL) : english(value, ' and ')
      const head = lang === 'zh' ? '乙方应支付' : 'The Recipient pays '
      const both = lang === 'zh' ? `${words}（${value}）` : `${words} (${value})`
      const [found, ...more] = numerals(head + both + tail)
      expect(more).toEqual([])
      expect(found).toMatchObject({ start: head.length, end: head.length + both.length, value, words: value, figures: value })
    }), RUNS)
  })

  it('never fail and never overlap, whatever the text', () => {
    const unit = fc.constantFrom(...'零一二三十百千万亿点半两余多壹贰拾佰仟第数几0123456789.,%％（）()【】[] 元年日', 'one ', 'hundred ', 'and ', 'a ', 'half ', 'million', 'US$', 'RMB', '人民币', '百分之', '分之', '\ud800')
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }).map((units) => units.join('')), (text) => {
      for (const read of [numerals, amounts, ratios, periods]) {
        let end = 0
        for (const one of read(text)) {
          // 零人民币零: either number may own the currency between them.
          if (read !== amounts) expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.end).toBeLessThanOrEqual(text.length)
          end = one.end
        }
      }
    }), { ...RUNS, numRuns: 5_000 })
  })
})

const grouped = (value: number): string => value.toLocaleString('en-US')

/** Ways to write a sum of money, with what it should be read as. */
const WAYS: readonly { readonly name: string; readonly write: (value: number) => string; readonly currency: string; readonly of?: (value: number) => number }[] = [
  { name: '人民币…元整', write: (value) => `人民币${chinese(value, FORMAL)}元整`, currency: 'CNY' },
  { name: '￥', write: (value) => `¥${grouped(value)}`, currency: 'CNY' },
  { name: '…元', write: (value) => `${value}元`, currency: 'CNY' },
  { name: '…万元', write: (value) => `${value}万元`, currency: 'CNY', of: (value) => value * 1e4 },
  { name: 'RMB', write: (value) => `RMB ${grouped(value)}.00`, currency: 'CNY' },
  { name: 'US$', write: (value) => `US$${grouped(value)}`, currency: 'USD' },
  { name: 'USD words', write: (value) => `${english(value, ' and ')} United States dollars`, currency: 'USD' },
  { name: '…美元', write: (value) => `${chinese(value, PLAIN)}美元`, currency: 'USD' },
  { name: '€', write: (value) => `€${grouped(value)}`, currency: 'EUR' },
  { name: 'HK$', write: (value) => `HK$${grouped(value)}`, currency: 'HKD' },
]

describe('a number that has nothing to do with the money after it', () => {
  it.each([
    ['Milestone 3 USD 5,000 payable', ['USD 5,000']],
    ['Phase 2 RMB 300,000, phase 3 RMB 5', ['RMB 300,000', 'RMB 5']],
    ['阶段3人民币5000元', ['人民币5000元']],
    ['5000 USD, 300人民币', ['5000 USD', '300人民币']],
  ])('%s', (text, sums) => expect(amounts(text).map(({ start, end }) => text.slice(start, end))).toEqual(sums))
})

describe.each(WAYS)('money as $name', ({ write, currency, of = (value: number) => value }) => {
  it('keeps its value, its currency and its place, whatever stands around it', () => {
    const around = fc.constantFrom(['乙方应支付', '。'], ['违约金为', '，并赔偿损失'], ['The Recipient pays ', ' for each breach.'], ['a sum of ', '; and'])
    fc.assert(fc.property(fc.integer({ min: 11, max: 9_999_999 }), around, (value, [before, after]) => {
      const written = write(value)
      const text = `${before}${written}${after}`
      const [found, ...more] = amounts(text)
      expect(more, text).toEqual([])
      expect(found?.value, text).toBe(of(value))
      expect(found?.currency).toBe(currency)
      expect(text.slice(found?.start, found?.end)).toContain(written.replace(/整$/, ''))
    }), { ...RUNS, numRuns: 400 })
  })
})

describe('shares and periods', () => {
  it.each([
    ['…%', (value: number) => `${value}%`, 0.01],
    ['百分之…', (value: number) => `百分之${chinese(value, PLAIN)}`, 0.01],
    ['千分之…', (value: number) => `千分之${value}`, 0.001],
    ['… per cent', (value: number) => `${english(value, ' ')} per cent`, 0.01],
  ] as const)('%s', (_name, write, share) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      const text = `each day at ${write(value)} of the price`
      expect(ratios(text).map((ratio) => ratio.value), text).toEqual([expect.closeTo(value * share, 9)])
    }), { ...RUNS, numRuns: 300 })
  })

  it.each([
    ['…日', (value: number) => `${chinese(value, PLAIN)}日内`, 'day'],
    ['…个月', (value: number) => `${value}个月`, 'month'],
    ['…年', (value: number) => `${chinese(value, PLAIN)}年`, 'year'],
    ['… days', (value: number) => `${english(value, ' ')} (${value}) days`, 'day'],
    ['… working days', (value: number) => `${value} business days`, 'working-day'],
  ] as const)('%s', (_name, write, unit) => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 99 }), (value) => {
      const text = `within ${write(value)} of it`
      expect(periods(text).map((period) => `${period.amount} ${period.unit}`), text).toEqual([`${value} ${unit}`])
    }), { ...RUNS, numRuns: 300 })
  })
})
