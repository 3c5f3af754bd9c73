import type { ReactNode } from 'react'
import { htmlLang } from '../../components/language'
import type { Contract, Lang } from '../../contract/types'
import type { DocxBlock, DocxModel, DocxRun, TablePlace } from '../../extractors/docx-model'
import { docxSheavesOf, pieceId, sheavesOf, type Placed } from './paper-parts'

/**
 * A document as a sheet of paper. Elements come from this file and nowhere else; the file gives only text.
 * Every run and every plain block is one text node in an element with an id, by which it is found again.
 */

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
const REVISED = { inserted: 'ins', deleted: 'gone', moved: 'moved' } as const

function Run({ run, piece }: { readonly run: DocxRun; readonly piece: string }) {
  if (run.text === '\n') return <br />
  const style = [run.bold && 'b', run.italic && 'i', run.underline && 'u', run.strike && 's', run.hidden && 'vanish', run.revision && REVISED[run.revision]].filter(Boolean).join(' ')
  return <span id={pieceId(piece)} className={style || undefined}>{run.text}</span>
}

function BlockText({ block, at }: { readonly block: DocxBlock; readonly at: number }) {
  return (
    <>
      {block.label !== undefined && <span className="no">{block.label}</span>}
      {block.author !== undefined && <span className="no">{block.author}</span>}
      {block.runs.map((run, index) => <Run key={index} run={run} piece={`${at}:${index}`} />)}
    </>
  )
}

function Paragraph({ block, at }: { readonly block: DocxBlock; readonly at: number }) {
  const text = <BlockText block={block} at={at} />
  if (block.kind === 'heading') {
    const Heading = HEADINGS[Math.min((block.level ?? 1) - 1, HEADINGS.length - 1)] ?? 'h6'
    return <Heading>{text}</Heading>
  }
  if (block.kind === 'item') return <p className={`item d${Math.min(block.level ?? 0, 4)}`}>{text}</p>
  return <p className={block.note || block.part ? 'note' : undefined}>{text}</p>
}

/** The place of a block in the table that lies `depth` cells deep; undefined where it is in none. */
function placeAt(block: DocxBlock, depth: number): TablePlace | undefined {
  const places: TablePlace[] = []
  for (let place = block.table; place; place = place.outer) places.unshift(place)
  return places[depth]
}

/** Rows and cells of one table; a cell without words is an empty one. */
function Table({ blocks, depth }: { readonly blocks: readonly Placed[]; readonly depth: number }) {
  const rows = new Map<number, Map<number, { place: TablePlace; inside: Placed[] }>>()
  for (const placed of blocks) {
    const place = placeAt(placed.block, depth) as TablePlace
    const cells = rows.get(place.row) ?? new Map<number, { place: TablePlace; inside: Placed[] }>()
    const cell = cells.get(place.column) ?? { place, inside: [] }
    cell.inside.push(placed)
    rows.set(place.row, cells.set(place.column, cell))
  }
  // Columns that a cell from above still covers, by row.
  const covered = new Set<string>()
  const width = Math.max(...blocks.map(({ block }) => { const { column, span = 1 } = placeAt(block, depth) as TablePlace; return column + span }))
  const cellsOf = (row: number): ReactNode[] => {
    const drawn: ReactNode[] = []
    for (let column = 0; column < width;) {
      const cell = rows.get(row)?.get(column)
      const { span = 1, rows: down = 1 } = cell?.place ?? {}
      if (cell) {
        drawn.push(<td key={column} colSpan={span} rowSpan={down}><Flow blocks={cell.inside} depth={depth + 1} /></td>)
        for (let below = 1; below < down; below++) for (let over = 0; over < span; over++) covered.add(`${row + below}:${column + over}`)
      } else if (!covered.has(`${row}:${column}`)) drawn.push(<td key={column} />)
      column += cell ? span : 1
    }
    return drawn
  }
  const last = Math.max(...rows.keys())
  return <table><tbody>{Array.from({ length: last + 1 }, (_, row) => <tr key={row}>{cellsOf(row)}</tr>)}</tbody></table>
}

/** Blocks that follow each other, `depth` tables deep. */
function Flow({ blocks, depth }: { readonly blocks: readonly Placed[]; readonly depth: number }) {
  const parts: ReactNode[] = []
  for (let i = 0; i < blocks.length;) {
    const { block, at } = blocks[i] as Placed
    const table = placeAt(block, depth)?.table
    if (table === undefined) {
      parts.push(depth === 0 ? <Paragraph key={at} block={block} at={at} /> : <p key={at}><BlockText block={block} at={at} /></p>)
      i++
      continue
    }
    const start = i
    while (i < blocks.length && placeAt((blocks[i] as Placed).block, depth)?.table === table) i++
    parts.push(<Table key={`t${at}`} blocks={blocks.slice(start, i)} depth={depth} />)
  }
  return parts
}

/** Blocks outside every table, and whole tables, sheaf by sheaf. */
function Sheaves({ blocks }: { readonly blocks: readonly Placed[] }) {
  return docxSheavesOf(blocks).map((sheaf) => <div key={sheaf[0]?.at} className="sheaf"><Flow blocks={sheaf} depth={0} /></div>)
}

type Group = 'text' | 'note' | 'margin' | 'comment'

const groupOf = ({ note, part }: DocxBlock): Group => (part === 'comment' ? 'comment' : part ? 'margin' : note ? 'note' : 'text')

export interface DocxPaperProps {
  readonly model: DocxModel
  readonly lang: Contract['lang']
  readonly uiLang: Lang
  /** What stands above the parts that follow the text. */
  readonly names: Readonly<Record<Exclude<Group, 'text'>, string>>
}

/** A DOCX: headings, paragraphs, items and tables with their runs; below them notes, headers, footers and comments. */
export function DocxPaper({ model, lang, uiLang, names }: DocxPaperProps) {
  const groups = new Map<Group, Placed[]>()
  model.blocks.forEach((block, at) => {
    const group = groupOf(block)
    const placed = groups.get(group)
    if (placed) placed.push({ block, at })
    else groups.set(group, [{ block, at }])
  })
  return (
    <Paper lang={lang}>
      {[...groups].map(([group, blocks]) => group === 'text'
        ? <Sheaves key={group} blocks={blocks} />
        : <section key={group} className="beside"><p className="called" lang={htmlLang(uiLang)}>{names[group]}</p><Sheaves blocks={blocks} /></section>)}
    </Paper>
  )
}

/** Plain text, Markdown or a saved web page: its blocks, as they were read. */
export function TextPaper({ contract }: { readonly contract: Contract }) {
  return (
    <Paper lang={contract.lang}>
      {sheavesOf(contract).map((parts) => (
        <div key={parts[0]?.key} className="sheaf">
          {parts.map(({ key, kind, goesOn, start, end }) => {
            const text = contract.text.slice(start, end)
            return kind === 'heading' ? <h3 key={key} id={pieceId(key)}>{text}</h3> : <p key={key} id={pieceId(key)} className={goesOn ? `${kind} on` : kind}>{text}</p>
          })}
        </div>
      ))}
    </Paper>
  )
}

function Paper({ lang, children }: { readonly lang: Contract['lang']; readonly children: ReactNode }) {
  return <div className="bed"><article className="sheetpage page says" lang={lang === 'en' ? 'en' : 'zh-CN'}>{children}</article></div>
}
