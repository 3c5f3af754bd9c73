import { exact, figuresAt } from './figures'
import type { NumberAt } from './figures'

const DIGITS = digitTable(['零〇○', '一壹', '二贰貳弍两兩', '三叁叄参', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'])
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }
const PLAIN = /[一二两三四五六七八九]/
/** 五十余万, 三百多万 are read as if the word were not there. */
const ABOUT = /[余多](?=[百千万亿佰仟萬億])/y
const UNIT_NEXT = /\s?[十百千万亿拾佰仟萬億]/y
/** The two digits of an approximate number: 两三, 七八, 三五. */
const APPROXIMATE = /^(?:[一二两]二|[二两]三|三四|三五|四五|五六|六七|七八|八九)$/

/** Every character a Chinese numeral may begin with. */
export const CHINESE_STARTS = Object.keys(DIGITS).join('') + Object.keys(UNITS).join('') + Object.keys(TENS).join('') + '万萬半'

/** Every character that may follow inside one. */
const CONTINUES = new Set(CHINESE_STARTS + '亿億点余多0123456789')

function digitTable(rows: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.flatMap((row, value) => [...row].map((char) => [char, value])))
}

function digitAt(text: string, at: number): number | undefined {
  return DIGITS[text[at] ?? '']
}

/** Whether 十百千万亿 follow at `at`, with at most one space between: "5 万". */
export function unitFollows(text: string, at: number): boolean {
  UNIT_NEXT.lastIndex = at
  return UNIT_NEXT.test(text)
}

/** One integer or decimal (三百五十万, 1.5千万, 二〇二四, 十二点五), without 分之. */
function wholeAt(text: string, start: number): NumberAt | null {
  // 一方, 三者: one character alone, by far the most frequent case.
  const alone = digitAt(text, start)
  if (alone !== undefined && !CONTINUES.has(text[start + 1] ?? '')) return { value: alone, end: start + 1, scale: 1, spelled: true }
  let at = start
  let total = 0
  let section = 0
  let current: number | null = null
  let count = 0
  let lastUnit = 0
  let scale = 1
  let afterZero = false
  let decimal = false
  let figures = false
  for (; at < text.length; at++) {
    const char = text[at] as string
    const digit = DIGITS[char]
    const unit = UNITS[char]
    const big = BIG[char]
    if (digit !== undefined) {
      if (decimal || figures || (current !== null && lastUnit > 0)) return null
      if (digit === 0 && current === null && lastUnit > 0) { afterZero = true; continue }
      current = (current ?? 0) * 10 + digit
      count++
    } else if (unit !== undefined) {
      if (lastUnit > 0 && unit >= lastUnit) return null
      if (count > 1 || (decimal && unit === 10)) return null
      section += (current ?? 1) * unit
      scale = figures ? unit : scale
      current = null; count = 0; lastUnit = unit; afterZero = false; decimal = false; figures = false
    } else if (big !== undefined) {
      const part = section + (current ?? 0)
      if (at === start || (big === 1e4 && scale === 1e4 && total > 0) || (part === 0 && total === 0)) break
      if (big === 1e8) total = (total + part) * 1e8
      else total += part * 1e4
      section = 0; current = null; count = 0; lastUnit = big; scale = big; afterZero = false; decimal = false; figures = false
    } else if (TENS[char] !== undefined && current === null && (lastUnit === 0 || lastUnit > 10)) {
      section += TENS[char] as number
      lastUnit = 10; afterZero = false
    } else if (char === '点' && !decimal && !figures && at > start && digitAt(text, at + 1) !== undefined) {
      let place = 0.1
      current ??= 0
      for (let d = digitAt(text, at + 1); d !== undefined; d = digitAt(text, at + 1)) { current += d * place; place /= 10; at++ }
      decimal = true; count = 1
    } else if (char >= '0' && char <= '9' && current === null) {
      const literal = figuresAt(text, at)
      const scaled = unitFollows(text, literal.end)
      if (Number.isNaN(literal.value) || (!scaled && (lastUnit === 0 || literal.value >= lastUnit))) break
      current = literal.value
      figures = true; count = 1
      at = (scaled && /\s/.test(text[literal.end] ?? '') ? literal.end + 1 : literal.end) - 1
    } else {
      ABOUT.lastIndex = at
      if (at === start || !ABOUT.test(text)) break
    }
  }
  if (at === start) return null
  const run = text.slice(start, at)
  // 二万五 is 25,000 and 两百五 is 250; with a 零 between, or in the formal 大写, the digit is worth itself.
  if (current !== null && count === 1 && !afterZero && !decimal && !figures && lastUnit >= 100 && PLAIN.test(text[at - 1] ?? '')) current *= lastUnit / 10
  const found = { value: exact(total + section + (current ?? 0)), end: at, scale, spelled: !/\d/.test(run) }
  if (!APPROXIMATE.test(run)) return found
  return { ...found, value: digitAt(run, 1) ?? 0, low: digitAt(run, 0) ?? 0 }
}

/** The numeral at `start`, fractions (三分之二, 百分之零点五, 万分之2.5) included; null when there is none or it has no one reading (十三五). */
export function chineseAt(text: string, start: number): NumberAt | null {
  if (text[start] === '半') return { value: 0.5, end: start + 1, scale: 1, spelled: true }
  if (text.startsWith('百分百', start)) return { value: 1, end: start + 3, scale: 1, spelled: true, over: 100 }
  const bare = text[start] === '万' || text[start] === '萬'
  const whole = bare ? { value: 1e4, end: start + 1, scale: 1, spelled: true } : wholeAt(text, start)
  if (!whole) return null
  if (!text.startsWith('分之', whole.end)) return bare ? null : whole
  let at = whole.end + 2
  if (text[at] === ' ') at++
  const inFigures = /^\d$/.test(text[at] ?? '')
  const part = inFigures ? figuresAt(text, at) : wholeAt(text, at)
  if (!part || !(whole.value > 0) || Number.isNaN(part.value)) return null
  return { value: exact(part.value / whole.value), end: part.end, scale: 1, spelled: !inFigures, over: whole.value }
}

/**
 * The value of a string that is one Chinese numeral and nothing else, plain (三百五), formal (叁佰伍拾) or mixed (1.2亿);
 * null for anything else, also for an approximate one (两三).
 */
export function parseChineseNumeral(s: string): number | null {
  const text = s.trim()
  if (/^\d[\d,.]*$/.test(text)) {
    const plain = figuresAt(text, 0)
    return plain.end === text.length && !Number.isNaN(plain.value) ? plain.value : null
  }
  const found = text === '' ? null : chineseAt(text, 0)
  return found && found.end === text.length && found.low === undefined ? found.value : null
}
