/** A clause number as printed at the start of a block. */
export interface ClauseLabel {
  /** As printed, without trailing punctuation: "第五条", "5.2", "（一）", "(a)", "Article 5". */
  readonly text: string
  /** Length of the label with its punctuation and the space after it. */
  readonly length: number
  /** Numbering style; siblings share it. `article` styles always stand at the top. */
  readonly style: string
  /** For decimal numbers: how many parts ("5.2.1" has 3). 0 for the others. */
  readonly depth: number
}

interface Style { readonly style: string; readonly pattern: RegExp }

const STYLES: readonly Style[] = [
  { style: 'part', pattern: /^第\s{0,2}[〇零一二两三四五六七八九十百\d]{1,5}\s{0,2}[章编編部]分?/ },
  { style: 'article', pattern: /^第\s{0,2}[〇零一二两三四五六七八九十百\d]{1,5}\s{0,2}[条條](?!第|规定|規定|约定的|約定的|所[述列]|之[一二]?规定|[、和或至]第)/ },
  { style: 'paragraph', pattern: /^第\s{0,2}[〇零一二两三四五六七八九十百\d]{1,5}\s{0,2}[款项項节節]/ },
  { style: 'article-en', pattern: /^(?:article|section|clause|ARTICLE|SECTION|CLAUSE|Article|Section|Clause)\s{1,3}(?![\dIVXLC.]{1,12}\s(?:do|does|shall|will|may|is|are|of|and|or|to|above|below|hereof|herein|hereunder|applies|apply|survives?|has|have|by|in)\b)(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})\b[.:]?/ },
  { style: 'han', pattern: /^[一二三四五六七八九十百]{1,4}\s?[、.．:：]/ },
  { style: 'han-brackets', pattern: /^[（(]\s?[一二三四五六七八九十百]{1,4}\s?[）)]/ },
  { style: 'circle', pattern: /^[①-⑳]/ },
  { style: 'decimal', pattern: /^\d{1,3}(?:[.．]\d{1,3}){1,4}(?:[.．、)）]|(?=[^\d%‰])(?!\s?(?:[%‰万亿元倍千百]|percent|per cent|times|(?:m|b)illion|hours?\b|days?\b|months?\b|years?\b)))/ },
  { style: 'number', pattern: /^\d{1,3}\s?(?:[.．](?!\d)|[、)）])/ },
  { style: 'number', pattern: /^\d{1,2}(?=\s{1,4}(?:[A-Z][A-Za-z ,&'’/-]{2,60}(?:$|\.\s{1,2}[A-Z])|[㐀-鿿、]{2,16}$))/ },
  { style: 'number-brackets', pattern: /^[（(]\s?\d{1,3}\s?[）)]/ },
  { style: 'roman-brackets', pattern: /^\((?:ii|iii|iv|vi{0,3}|ix|xi{0,3})\)/ },
  { style: 'letter-brackets', pattern: /^\([a-z]{1,2}\)/ },
  { style: 'letter', pattern: /^[a-zA-Z][.)]\s/ },
  { style: 'upper-brackets', pattern: /^\([A-Z]\)/ },
  { style: 'roman', pattern: /^[IVX]{1,6}\.\s/ },
]

/** The styles that a label with this beginning can have, in order: trying all sixteen on every block is most of the cost. */
function stylesFor(first: string): readonly Style[] {
  if (first === '第') return STYLES.slice(0, 3)
  const pick = (...styles: readonly string[]): readonly Style[] => STYLES.filter(({ style }) => styles.includes(style))
  if (first >= '0' && first <= '9') return pick('decimal', 'number')
  if (first === '(' || first === '（') return STYLES.filter(({ style }) => style.endsWith('-brackets'))
  if (/[一二三四五六七八九十]/.test(first)) return pick('han')
  if (/[①-⑳]/.test(first)) return pick('circle')
  return pick('article-en', 'letter', 'roman')
}

const byFirst = new Map<string, readonly Style[]>()

/** Reads the clause number at the start of `text`; null when there is none. */
export function clauseLabel(text: string): ClauseLabel | null {
  const first = text.charCodeAt(0)
  // Most blocks begin with an ordinary letter: only these starts can be a number.
  const digit = first >= 0x30 && first <= 0x39
  if (!digit && !'第（(ASCascIVX一二三四五六七八九十百'.includes(text.charAt(0)) && !(first >= 0x2460 && first <= 0x2473) && text.charAt(1) !== '.' && text.charAt(1) !== ')') return null
  const start = text.charAt(0)
  let styles = byFirst.get(start)
  if (!styles) byFirst.set(start, (styles = stylesFor(start)))
  for (const { style, pattern } of styles) {
    const match = pattern.exec(text)
    if (!match) continue
    const printed = match[0]
    let length = printed.length
    while (length < text.length && text.charCodeAt(length) === 0x20) length++
    const label = printed.replace(/[\s.．、:：]+$/, '').replace(/^([^（(].*)[)）]$/, '$1')
    const depth = style === 'decimal' || style === 'article-en' ? label.split(/[.．]/).length : style === 'number' ? 1 : 0
    return { text: label, length, style: style === 'number' ? 'decimal' : style, depth }
  }
  return null
}

/** Beside clause numbers, what a printed paragraph begins with: annexes by number or letter, small roman numerals. */
const HEADS = /^(?:(?:Exhibit|EXHIBIT|Schedule|SCHEDULE|ANNEX|Annex|APPENDIX|Appendix)\s(?:\d|[IVXA-Z]{1,5}\b)|[ivx]{1,5}[.)]\s)/
/** A number with no punctuation of its own: "1 Definitions", "1甲方". It may as well be a number that a sentence goes on with. */
const BARE = /^\d{1,3}(?:[.．]\d{1,3}){0,4}(?:\s{1,6}(?=[A-Z“"㐀-鿿])|(?=[㐀-鿿]))(?!\s{0,6}(?:January|February|March|April|May|June|July|August|September|October|November|December|[年月日天倍万亿元个份页条款％%]))/

/** Whether a printed line begins a clause: `sure` by a number with its punctuation, `maybe` by a bare number. */
export function clauseStart(line: string): 'sure' | 'maybe' | 'no' {
  if (clauseLabel(line) || HEADS.test(line)) return 'sure'
  return BARE.test(line) ? 'maybe' : 'no'
}
