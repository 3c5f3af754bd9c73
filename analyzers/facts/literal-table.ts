const UNITS = 0x10000

/** From here on a unit is Han, or of its punctuation. */
export const HAN = 0x2e80

function twoAt(a: number, b: number): number {
  return (a * 31 + b) & 0xffff
}

function threeAt(a: number, b: number, c: number): number {
  return ((a * 31 + b) * 31 + c) & 0xffff
}

function fourAt(three: number, d: number): number {
  return (three * 31 + d) & 0xffff
}

/**
 * Many literals, found in one pass. They are kept by how they begin: Chinese ones by their first two units, others by the first
 * three or four, the shortest by the one they have. One such step costs the same however many literals there are, where a merged expression is
 * compiled anew for every kind of string and slows all others down.
 */
export class LiteralTable {
  readonly texts: string[] = []
  private readonly known = new Map<string, number>()
  /** By beginning, the last literal added with it, plus 1 (at most 65,534 literals); `before` leads to the one added before that. */
  private readonly byOne = new Uint16Array(UNITS)
  private readonly byTwo = new Uint16Array(UNITS)
  private readonly byThree = new Uint16Array(UNITS)
  private readonly byFour = new Uint16Array(UNITS)
  private readonly before: number[] = []

  /** The literal's number, the same each time. @param literal lower case, not empty */
  add(literal: string): number {
    const known = this.known.get(literal)
    if (known !== undefined) return known
    const number = this.texts.length
    const [table, key] = this.placeOf(literal)
    this.known.set(literal, number)
    this.texts.push(literal)
    this.before.push(table[key] as number)
    table[key] = number + 1
    return number
  }

  private placeOf(literal: string): [Uint16Array, number] {
    const first = literal.charCodeAt(0)
    if (literal.length === 1 || (first < HAN && literal.length === 2)) return [this.byOne, first]
    if (first >= HAN) return [this.byTwo, twoAt(first, literal.charCodeAt(1))]
    const three = threeAt(first, literal.charCodeAt(1), literal.charCodeAt(2))
    return literal.length === 3 ? [this.byThree, three] : [this.byFour, fourAt(three, literal.charCodeAt(3))]
  }

  /** Calls `visit` with every literal that stands between `start` and `end`, in order of their beginnings. @param text lower case */
  scan(text: string, start: number, end: number, visit: (literal: number, at: number) => void): void {
    const { byOne, byTwo, byThree, byFour } = this
    for (let at = start; at < end; at++) {
      const first = text.charCodeAt(at)
      const one = byOne[first] as number
      if (one !== 0) this.look(one, text, at, end, visit)
      if (first >= HAN) {
        const two = byTwo[twoAt(first, text.charCodeAt(at + 1))] as number
        if (two !== 0) this.look(two, text, at, end, visit)
        continue
      }
      const three = threeAt(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2))
      const short = byThree[three] as number
      if (short !== 0) this.look(short, text, at, end, visit)
      const long = byFour[fourAt(three, text.charCodeAt(at + 3))] as number
      if (long !== 0) this.look(long, text, at, end, visit)
    }
  }

  private look(first: number, text: string, at: number, end: number, visit: (literal: number, at: number) => void): void {
    for (let number = first - 1; number >= 0; number = (this.before[number] as number) - 1) if (standsAt(text, at, end, this.texts[number] as string)) visit(number, at)
  }
}

/** Compares unit by unit: most literals differ within the first few. */
function standsAt(text: string, at: number, end: number, literal: string): boolean {
  if (at + literal.length > end) return false
  for (let i = 0; i < literal.length; i++) if (text.charCodeAt(at + i) !== literal.charCodeAt(i)) return false
  return true
}
