import { AUTHOR, namesAt, textRun, type FreshIds, type WordNames } from './word-names'
import { around, type XmlNode, type XmlPart } from './xml-part'

/** A paragraph to be put in, and whether it is the heading of what follows. */
export interface NewLine { readonly text: string; readonly heading?: boolean }

/** How lines are put in. */
export interface InsertionManner {
  /** Whose look a heading takes; without one it is set in bold. */
  readonly like?: XmlNode | null
  /** A clause of its own does not go into a table's cell. */
  readonly beyondTables?: boolean
}

/** Properties of the paragraph before that the new one takes over; its number, breaks and frame are its own. */
const KEPT = new Set(['w:pStyle', 'w:widowControl', 'w:kinsoku', 'w:wordWrap', 'w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd', 'w:snapToGrid', 'w:spacing', 'w:ind', 'w:contextualSpacing', 'w:jc', 'w:textDirection', 'w:textAlignment'])
/** In the order that the format asks for, `w:numPr` would come after these. */
const BEFORE_NUMBER = new Set(['w:pStyle', 'w:widowControl'])
const RUN_KEPT = new Set(['w:rFonts', 'w:sz', 'w:szCs', 'w:lang', 'w:rtl'])
/** Content controls that hold a single line or fill themselves: nothing is put into them. */
const CLOSED_CONTROL = new Set(['w:text', 'w:dataBinding', 'w:date', 'w:dropDownList', 'w:comboBox', 'w:picture', 'w14:checkbox'])

function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((one) => one.name === name)
}

function outermostTable(paragraph: XmlNode): XmlNode | null {
  let table: XmlNode | null = null
  for (let at: XmlNode | null = paragraph; at; at = at.parent) if (at.name === 'w:tbl') table = at
  return table
}

/** Runs of a paragraph in its text, not those of boxes in it. */
function lastRun(paragraph: XmlNode): XmlNode | null {
  const runs: XmlNode[] = []
  const walk = (node: XmlNode): void => {
    for (const one of node.children) {
      if (one.name === 'w:r') { if (child(one, 'w:t')) runs.push(one) }
      else if (one.name !== 'w:del' && one.name !== 'w:moveFrom') walk(one)
    }
  }
  walk(paragraph)
  return runs[runs.length - 1] ?? null
}

function copied(part: XmlPart, properties: XmlNode | undefined, kept: ReadonlySet<string>): { readonly name: string; readonly xml: string }[] {
  return (properties?.children ?? []).filter(({ name }) => kept.has(name)).map(({ name, start, end }) => ({ name, xml: part.source.slice(start, end) }))
}

/** Puts wording into the main text as tracked insertions that can be accepted or rejected one by one. */
export class Insertions {
  private readonly after = new Map<XmlNode, Set<string>>()

  constructor(private readonly part: XmlPart, private readonly namespace: string, private readonly ids: FreshIds, private readonly date: string) {}

  /**
   * Puts lines after a paragraph, in its look. Where it is the last of its cell or section, they go on inside it after a line
   * break: a paragraph put in behind it could not be rejected again.
   */
  put(paragraph: XmlNode, lines: readonly NewLine[], { like = null, beyondTables = false }: InsertionManner = {}): void {
    const key = lines.map(({ text }) => text).join('\n')
    const said = this.after.get(paragraph) ?? new Set<string>()
    // Two findings with the same wording at one place ask for it once.
    if (said.has(key)) return
    this.after.set(paragraph, said.add(key))
    const names = namesAt(this.part, paragraph, this.namespace)
    const place = this.placeAfter((beyondTables ? outermostTable(paragraph) : null) ?? paragraph)
    if (place === null) this.part.put(paragraph.close, this.inline(names, paragraph, lines), 'start')
    else this.part.put(place, lines.map((line) => this.paragraph(names, line.heading ? (like ?? paragraph) : paragraph, line, like === null)).join(''), 'end')
  }

  private tracked(): Record<string, string> {
    return { id: this.ids.take(), author: AUTHOR, date: this.date }
  }

  /** Where a paragraph after this one begins; null where it would be the last. */
  private placeAfter(paragraph: XmlNode): number | null {
    const properties = child(paragraph, 'w:pPr')
    if (properties && child(properties, 'w:sectPr')) return null
    let node = paragraph
    for (;;) {
      const { parent } = node
      if (!parent) return null
      const control = parent.name === 'w:sdtContent' ? parent.parent : null
      const next = parent.children.slice(parent.children.indexOf(node) + 1).find(({ name }) => ['w:p', 'w:tbl', 'w:sdt'].includes(name))
      const closed = control && child(control, 'w:sdtPr')?.children.some(({ name }) => CLOSED_CONTROL.has(name))
      if (!closed && next) return node.end
      if (!control) return null
      node = control
    }
  }

  private runProperties(names: WordNames, like: XmlNode, bold: boolean): string {
    const run = lastRun(like)
    const kept = copied(this.part, run ? child(run, 'w:rPr') : undefined, RUN_KEPT)
    const fonts = kept.filter(({ name }) => name === 'w:rFonts').map(({ xml }) => xml).join('')
    const rest = kept.filter(({ name }) => name !== 'w:rFonts').map(({ xml }) => xml).join('')
    const inner = fonts + (bold ? names.element('b') : '') + rest
    return inner === '' ? '' : names.element('rPr', {}, inner)
  }

  private paragraph(names: WordNames, like: XmlNode, { text, heading }: NewLine, bold: boolean): string {
    const own = child(like, 'w:pPr')
    const kept = copied(this.part, own, KEPT)
    const before = kept.filter(({ name }) => BEFORE_NUMBER.has(name)).map(({ xml }) => xml).join('')
    const rest = kept.filter(({ name }) => !BEFORE_NUMBER.has(name)).map(({ xml }) => xml).join('')
    // The wording brings its own number, or none: an automatic one would shift all that follow.
    const unnumbered = names.element('numPr', {}, names.element('numId', { val: '0' }))
    const mark = names.element('rPr', {}, names.element('ins', this.tracked()))
    const run = textRun(names, text, this.runProperties(names, like, heading === true && bold))
    return names.element('p', {}, names.element('pPr', {}, before + unnumbered + rest + mark) + names.element('ins', this.tracked(), run))
  }

  private inline(names: WordNames, paragraph: XmlNode, lines: readonly NewLine[]): string {
    const properties = this.runProperties(names, paragraph, false)
    const runs = lines.map(({ text }) => names.element('r', {}, names.element('br')) + textRun(names, text, properties))
    return names.element('ins', this.tracked(), runs.join(''))
  }
}

/** Whether a paragraph may take an insertion: it stands in the text itself and in no text box. */
export function takesInsertions(paragraph: XmlNode): boolean {
  return around(paragraph, 'w:txbxContent') === null && paragraph.close > paragraph.start
}
