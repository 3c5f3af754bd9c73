/** HTML that may stand as it is: made by `html` below and by nothing else. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = Markup | string | number | null | false | readonly Piece[]

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it, in an element and in a quoted attribute alike; controls that no HTML may hold become the sign for what cannot be shown. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd').replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign)
}

function put(piece: Piece): string {
  if (piece instanceof Markup) return piece.text
  if (piece === null || piece === false) return ''
  return typeof piece === 'object' ? piece.map(put).join('') : escaped(String(piece))
}

/** A template of HTML: what is put in is text and escaped, unless it was made by this same tag. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((all, part, at) => all + put(pieces[at - 1] ?? null) + part))
}

/** Text as a CSS string inside a style element: every sign that means something to CSS or HTML is written by its number. */
export function cssString(text: string): string {
  return `"${[...text.toWellFormed()].map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `)).join('')}"`
}
