/** A glyph as pdf.js hands it over; the code it has in the file only with `fontExtraProperties`. */
export interface Glyph { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly originalCharCode?: number }

/** What is used of pdf.js's font; the names of its glyphs only with `fontExtraProperties`. */
export interface LookedFont {
  readonly isType3Font?: boolean
  readonly vertical?: boolean
  readonly composite?: boolean
  readonly isSymbolicFont?: boolean
  readonly defaultEncoding?: readonly (string | undefined)[] | string
  readonly differences?: ReadonlyMap<number, string>
}

const DIGITS: Readonly<Record<string, string>> = { zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' }

/** The letter or digit that a glyph's standard name draws; null for any other name. */
function drawn(name: string | undefined): string | null {
  if (!name) return null
  return DIGITS[name] ?? (/^[A-Za-z]$/.test(name) ? name : null)
}

/** Whether the text of one of these glyphs is a letter or digit other than the one that its name in the font draws. */
export function contradicts(font: LookedFont, glyphs: readonly (Glyph | number)[]): boolean {
  const { composite, differences, defaultEncoding, isSymbolicFont, isType3Font } = font
  // A symbolic font's codes stand for what it likes, unless the file names them one by one.
  if (composite || isType3Font || !Array.isArray(defaultEncoding)) return false
  return glyphs.some((glyph) => {
    if (typeof glyph === 'number' || glyph?.originalCharCode === undefined) return false
    const shown = drawn(differences?.get(glyph.originalCharCode) ?? (isSymbolicFont ? undefined : defaultEncoding[glyph.originalCharCode]))
    return shown !== null && /^[A-Za-z0-9]{1,4}$/.test(glyph.unicode) && glyph.unicode.toLowerCase() !== shown.toLowerCase()
  })
}
