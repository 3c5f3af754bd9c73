/** Numbers as Word prints them in automatic clause numbers (`w:numFmt`, ECMA-376 part 1, 17.18.59). */

const HAN_DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' }
const ROMAN: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]

function roman(value: number): string {
  let text = ''
  let rest = value
  for (const [weight, sign] of ROMAN) for (; rest >= weight; rest -= weight) text += sign
  return text
}

/** a … z, aa, bb …: Word repeats the letter. */
function letter(value: number): string {
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)))
}

/** 1–9999 with 十 百 千; `legal` for 壹贰叁, where ten keeps its 壹. */
function hanCount(value: number, legal: boolean): string {
  const digits = legal ? LEGAL_DIGITS : HAN_DIGITS.replace('〇', '零')
  const units = legal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千']
  const text = String(value)
  let out = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text[i])
    if (digit === 0) { gap = out !== ''; continue }
    if (gap) out += digits[0]
    gap = false
    out += `${digits[digit]}${units[text.length - 1 - i] ?? ''}`
  }
  return !legal && value >= 10 && value < 20 ? out.slice(1) : out
}

function cardinal(value: number): string {
  const thousands = Math.floor(value / 1000)
  const hundreds = Math.floor((value % 1000) / 100)
  const rest = value % 100
  const small = rest < 20 ? (ONES[rest] ?? '') : `${TENS[Math.floor(rest / 10)]}${rest % 10 ? `-${ONES[rest % 10]}` : ''}`
  return [thousands ? `${ONES[thousands] ?? thousands} thousand` : '', hundreds ? `${ONES[hundreds]} hundred` : '', small].filter(Boolean).join(' ')
}

function ordinalWord(value: number): string {
  const text = cardinal(value)
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1)
  return text.slice(0, text.length - last.length) + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
}

function ordinalFigure(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${tail}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const enclosed = (base: number, limit: number) => (value: number): string => (value <= limit ? String.fromCharCode(base + value - 1) : String(value))
const digitwise = (digits: string) => (value: number): string => String(value).replace(/\d/g, (digit) => digits[Number(digit)] as string)
const cycle = (signs: string) => (value: number): string => signs[(value - 1) % signs.length] as string
const chinese = (value: number): string => hanCount(value, false)
const legal = (value: number): string => hanCount(value, true)

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimalZero', (value: number) => String(value).padStart(2, '0')],
  ['lowerLetter', letter],
  ['upperLetter', (value: number) => letter(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (value: number) => roman(value).toUpperCase()],
  ['ordinal', ordinalFigure],
  ['cardinalText', (value: number) => capital(cardinal(value))],
  ['ordinalText', (value: number) => capital(ordinalWord(value))],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['chineseLegalSimplified', legal],
  ['ideographLegalTraditional', legal],
  ['japaneseLegal', legal],
  ['ideographDigital', digitwise(HAN_DIGITS)],
  ['japaneseDigitalTenThousand', digitwise(HAN_DIGITS)],
  ['taiwaneseDigital', digitwise(HAN_DIGITS)],
  ['ideographTraditional', cycle(STEMS)],
  ['ideographZodiac', cycle(BRANCHES)],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
  ['decimalEnclosedCircle', enclosed(0x2460, 20)],
  ['decimalEnclosedCircleChinese', enclosed(0x2460, 20)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['numberInDash', (value: number) => `- ${value} -`],
  ['none', () => ''],
])

/** `value` in a format of `w:numFmt`; formats unknown to us, and values that a format cannot print, come out as digits. */
export function formatNumber(value: number, format: string): string {
  const print = FORMATS.get(format)
  if (!print || value < 0 || value > 9999 || (value === 0 && !/^(?:decimalZero|none)$/.test(format))) return format === 'none' ? '' : String(value)
  return print(value)
}
