import type { Block } from '../contract/types'
import type { ParagraphFacts } from './docx-body'

/** A stretch of text in one style. Links are plain text; nothing here is markup. */
export interface DocxRun { readonly text: string; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean; readonly hidden?: boolean }

/** Where a block stands in a table: table number in the document, row, cell in that row; all 0-based. */
export interface TablePlace { readonly table: number; readonly row: number; readonly cell: number }

/** A paragraph as the reader page renders it. */
export interface DocxBlock {
  readonly kind: Block['kind']
  /** Headings: 1 to 9. List items: depth from 0. */
  readonly level?: number
  /** The automatic number Word prints before the text ("第一条", "1.2"). Absent for bullets. */
  readonly label?: string
  readonly runs: readonly DocxRun[]
  readonly table?: TablePlace
  /** A footnote or endnote, moved to the end of the document. */
  readonly note?: true
}

/** What the reader page shows: an allow-list of paragraphs, headings, items and cells with bold, italic and underlined runs. */
export interface DocxModel { readonly blocks: readonly DocxBlock[]; readonly tables: number }

/** The part of mammoth's document model that is used. Everything else in it is left alone. */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly value?: string
  readonly name?: string
  readonly breakType?: string
  readonly checked?: boolean
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderline?: boolean
  readonly noteType?: string
  readonly noteId?: string
  readonly body?: readonly MammothNode[]
}

type Style = Omit<DocxRun, 'text'>

const HEADING_LIMIT = 80
const CLAUSE_START = /^\s{0,8}(?:第[〇零一二三四五六七八九十百千\d]{1,6}[条章节款编]|[一二三四五六七八九十]{1,4}[、．.]|[（(][一二三四五六七八九十\dA-Za-z]{1,4}[)）]|\d{1,3}(?:\.\d{1,3}){0,4}[.、)）\s]|[•●■◆▪-]\s|(?:Article|Section|Clause)\s\d)/i
const ENDS_OPEN = /(?:[,，、(（-]|\b(?:and|or|the|of|to))\s{0,3}$/

/** A line break typed inside a paragraph usually begins a new line of the contract; in mid-sentence it is only layout. */
function breakIsLayout(before: string, after: string): boolean {
  return !CLAUSE_START.test(after) && (ENDS_OPEN.test(before) || /^\s{0,8}[a-z]/.test(after))
}

function sameStyle(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.hidden === b.hidden
}

/** Walks mammoth's document model once and keeps what is on the list. */
class ModelWalk {
  readonly blocks: DocxBlock[] = []
  readonly notes: string[] = []
  tables = 0
  private lines: { runs: (DocxRun & { text: string })[] }[] = []
  private mark: ParagraphFacts | null = null
  private hidden = false

  constructor(private readonly facts: readonly ParagraphFacts[], private readonly note: boolean) {}

  body(nodes: readonly MammothNode[], place: TablePlace | null): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.paragraph(node, place)
      else if (node.type === 'table') this.table(node, place)
      else if (node.children) this.body(node.children, place)
    }
  }

  private table(node: MammothNode, outer: TablePlace | null): void {
    const rows = (node.children ?? []).filter((row) => row.type === 'tableRow')
    // A frame of one cell is layout, not a table.
    const layout = rows.length === 1 && rows[0]?.children?.length === 1
    const table = layout ? -1 : this.tables++
    rows.forEach((row, r) => {
      row.children?.forEach((cell, c) => this.body(cell.children ?? [], layout ? outer : { table, row: r, cell: c }))
    })
  }

  private paragraph(node: MammothNode, place: TablePlace | null): void {
    this.lines = [{ runs: [] }]
    this.mark = null
    this.inline(node.children ?? [], {})
    const facts: ParagraphFacts | null = this.mark
    const lines = this.joined()
    lines.forEach((runs, i) => this.add(runs, i === 0 ? facts : null, place))
  }

  /** The paragraph's lines, those that break in mid-sentence put together again. */
  private joined(): DocxRun[][] {
    const out: DocxRun[][] = []
    let text = ''
    for (const { runs } of this.lines) {
      const next = runs.map((run) => run.text).join('')
      if (next.trim() === '') continue
      const last = out[out.length - 1]
      if (last && breakIsLayout(text, next)) {
        last.push({ text: '\n' }, ...runs)
        text += `\n${next}`
      } else {
        out.push([...runs])
        text = next
      }
    }
    return out
  }

  private add(runs: readonly DocxRun[], facts: ParagraphFacts | null, place: TablePlace | null): void {
    const length = runs.reduce((sum, run) => sum + run.text.length, 0)
    const label = facts?.label ?? null
    const closes = /[。；;，,]\s{0,8}$/.test(runs[runs.length - 1]?.text ?? '')
    const heading = facts?.heading && length <= HEADING_LIMIT && !closes && !this.note ? facts.heading : null
    const kind: Block['kind'] = place ? 'cell' : heading ? 'heading' : label?.bullet ? 'item' : 'paragraph'
    const level = heading ?? label?.ilvl
    this.blocks.push({
      kind,
      ...(level === undefined ? {} : { level }),
      ...(label?.text ? { label: label.text } : {}),
      runs,
      ...(place ? { table: place } : {}),
      ...(this.note ? { note: true as const } : {}),
    })
  }

  private inline(nodes: readonly MammothNode[], style: Style): void {
    for (const node of nodes) {
      if (node.type === 'run') {
        this.hidden = false
        this.inline(node.children ?? [], {
          ...(node.isBold ? { bold: true } : {}),
          ...(node.isItalic ? { italic: true } : {}),
          ...(node.isUnderline ? { underline: true } : {}),
        })
        this.hidden = false
      } else if (node.type === 'text') this.write(node.value ?? '', style)
      else if (node.type === 'tab') this.write('\t', style)
      else if (node.type === 'checkbox') this.write(node.checked ? '☑' : '☐', style)
      else if (node.type === 'break') this.lines.push({ runs: [] })
      else if (node.type === 'bookmarkStart') this.bookmark(node.name ?? '')
      else if (node.type === 'noteReference') this.notes.push(`${node.noteType}-${node.noteId}`)
      else if (node.children) this.inline(node.children, style)
    }
  }

  /** When a deleted paragraph mark has merged two paragraphs, the second one's number is the one that is printed. */
  private bookmark(name: string): void {
    if (name === 'hidden') this.hidden = true
    else if (name.startsWith('p:')) this.mark = this.facts[Number(name.slice(2))] ?? null
  }

  private write(text: string, style: Style): void {
    if (text === '') return
    const runs = this.lines[this.lines.length - 1]?.runs
    const now: Style = this.hidden ? { ...style, hidden: true } : style
    const last = runs?.[runs.length - 1]
    if (runs && last && sameStyle(last, now)) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs?.push({ ...now, text })
  }
}

/** Turns a body's nodes into blocks; `notes` are the keys of the notes it refers to, in order. */
export function blocksOf(nodes: readonly MammothNode[], facts: readonly ParagraphFacts[], note = false): { blocks: readonly DocxBlock[]; notes: readonly string[]; tables: number } {
  const walk = new ModelWalk(facts, note)
  walk.body(nodes, null)
  return walk
}
