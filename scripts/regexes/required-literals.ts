import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { HAN } from '../../analyzers/facts/literal-table'

/** Literals, lower case and without spaces, of which one at least stands in every text that the pattern matches. */
export type Need = ReadonlySet<string>

/** What a part of a pattern matches: `exact`, all its texts in lower case, where they are few; else what every one of them holds. */
interface Reading {
  readonly exact: ReadonlySet<string> | null
  readonly needs: readonly Need[]
}

const NOTHING: Reading = { exact: new Set(['']), needs: [] }
const ANYTHING: Reading = { exact: null, needs: [] }
/** Beyond so many texts a part is split at its neighbour instead of being multiplied with it. */
const MOST_PRODUCTS = 40
const MOST_ALTERNATIVES = 250
const MOST_LETTERS = 6
/** Shorter literals stand everywhere and tell nothing. */
function tells(literal: string): boolean {
  return literal.length >= (literal.charCodeAt(0) >= HAN ? 1 : 3)
}

const parser = new RegExpParser()

/**
 * What a text must hold for the pattern to match, as in the prefilters of fast search engines: every need must be met, each by one of its
 * literals. Empty when nothing can be said. Lookarounds are passed over, which is always safe.
 */
export function requiredLiterals(pattern: RegExp): readonly Need[] {
  const reading = ofAlternatives(parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode, unicodeSets: pattern.unicodeSets }).alternatives)
  return allNeeds(reading)
}

function allNeeds({ exact, needs }: Reading): readonly Need[] {
  const own = exact ? needOf(exact) : null
  return own ? [...needs, own] : needs
}

/** The texts as a need: of each its longest word, without those that hold another one; null when one of them tells nothing. */
function needOf(texts: ReadonlySet<string>): Need | null {
  const words: string[] = []
  for (const text of texts) {
    const word = text.split(/\s+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    if (!tells(word)) return null
    words.push(word)
  }
  return new Set(words.filter((word) => !words.some((other) => other !== word && word.includes(other))))
}

/** The need that fewest texts will meet: long literals, few of them. */
function sharpest(needs: readonly Need[]): Need | null {
  const sharpness = (need: Need): number => Math.min(...Array.from(need, (word) => (word.charCodeAt(0) >= HAN ? word.length * 3 : word.length))) - need.size / 12
  return needs.reduce<Need | null>((best, need) => (!best || sharpness(need) > sharpness(best) ? need : best), null)
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Reading {
  const readings = alternatives.map(ofSequence)
  const [only] = readings
  if (only && readings.length === 1) return only
  const union = new Set<string>()
  for (const { exact } of readings) for (const text of exact ?? []) union.add(text)
  if (readings.every(({ exact }) => exact) && union.size <= MOST_ALTERNATIVES) return { exact: union, needs: [] }
  const any = new Set<string>()
  for (const reading of readings) {
    const need = sharpest(allNeeds(reading))
    if (!need) return ANYTHING
    for (const word of need) any.add(word)
  }
  return { exact: null, needs: [any] }
}

function ofSequence({ elements }: AST.Alternative): Reading {
  const needs: Need[] = []
  let texts: ReadonlySet<string> = new Set([''])
  let whole = true
  const close = (next: ReadonlySet<string>): void => {
    const need = needOf(texts)
    if (need) needs.push(need)
    texts = next
    whole = false
  }
  for (const element of elements) {
    const reading = ofElement(element)
    needs.push(...reading.needs)
    if (!reading.exact) close(new Set(['']))
    else if (texts.size * reading.exact.size > MOST_PRODUCTS && texts.size > 1 && reading.exact.size > 1) close(reading.exact)
    else texts = new Set([...texts].flatMap((before) => Array.from(reading.exact as ReadonlySet<string>, (after) => before + after)))
  }
  if (whole) return { exact: texts, needs }
  close(new Set(['']))
  return { exact: null, needs }
}

function ofElement(element: AST.Element): Reading {
  switch (element.type) {
    case 'Assertion':
      return NOTHING
    case 'Character':
      return { exact: new Set([lower(element.value)]), needs: [] }
    case 'CharacterClass':
      return ofClass(element)
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives)
    case 'Quantifier':
      return ofQuantifier(element)
    default:
      return ANYTHING
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Reading {
  if (negate || elements.length > MOST_LETTERS) return ANYTHING
  const letters = new Set<string>()
  for (const element of elements) {
    if (element.type !== 'Character') return ANYTHING
    letters.add(lower(element.value))
  }
  return { exact: letters, needs: [] }
}

function ofQuantifier({ min, max, element }: AST.Quantifier): Reading {
  const reading = ofElement(element)
  if (min === 1 && max === 1) return reading
  if (min > 0) return { exact: null, needs: allNeeds(reading) }
  return max === 1 && reading.exact ? { exact: new Set(['', ...reading.exact]), needs: [] } : ANYTHING
}

function lower(codePoint: number): string {
  return String.fromCodePoint(codePoint).toLowerCase()
}
