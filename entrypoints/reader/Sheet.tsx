import type { ReactNode } from 'react'
import type { Contract } from '../../contract/types'
import type { DocxBlock, DocxModel, DocxRun } from '../../extractors/docx-model'

/**
 * A document as a sheet of paper. Elements come from this file and nowhere else; the file gives only text.
 * Every run and every plain block is one text node in an element with `data-piece`, by which it is found again.
 */

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function Run({ run, piece }: { readonly run: DocxRun; readonly piece: string }) {
  if (run.text === '\n') return <br />
  const style = [run.bold && 'b', run.italic && 'i', run.underline && 'u', run.hidden && 'vanish'].filter(Boolean).join(' ')
  return <span data-piece={piece} className={style || undefined}>{run.text}</span>
}

function BlockText({ block, at }: { readonly block: DocxBlock; readonly at: number }) {
  return (
    <>
      {block.label !== undefined && <span className="no">{block.label}</span>}
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
  return <p className={block.note ? 'note' : undefined}>{text}</p>
}

interface Placed { readonly block: DocxBlock; readonly at: number }

/** Rows and cells of one table: the blocks that follow each other in it. */
function Table({ blocks }: { readonly blocks: readonly Placed[] }) {
  const rows = new Map<number, Map<number, Placed[]>>()
  for (const placed of blocks) {
    const { row = 0, cell = 0 } = placed.block.table ?? {}
    const cells = rows.get(row) ?? new Map<number, Placed[]>()
    rows.set(row, cells.set(cell, [...(cells.get(cell) ?? []), placed]))
  }
  return (
    <table>
      <tbody>
        {[...rows].map(([row, cells]) => (
          <tr key={row}>
            {[...cells].map(([cell, inside]) => <td key={cell}>{inside.map(({ block, at }) => <p key={at}><BlockText block={block} at={at} /></p>)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A DOCX: headings, paragraphs, items and tables with bold, italic and underlined runs. */
export function DocxSheet({ model, lang }: { readonly model: DocxModel; readonly lang: Contract['lang'] }) {
  const parts: ReactNode[] = []
  for (let at = 0; at < model.blocks.length;) {
    const block = model.blocks[at] as DocxBlock
    const table = block.table?.table
    if (table === undefined) {
      parts.push(<Paragraph key={at} block={block} at={at} />)
      at++
      continue
    }
    const inside: Placed[] = []
    for (; at < model.blocks.length && model.blocks[at]?.table?.table === table; at++) inside.push({ block: model.blocks[at] as DocxBlock, at })
    parts.push(<Table key={`t${inside[0]?.at}`} blocks={inside} />)
  }
  return <Paper lang={lang}>{parts}</Paper>
}

/** Plain text, Markdown or a saved web page: its blocks, as they were read. */
export function TextSheet({ contract }: { readonly contract: Contract }) {
  return (
    <Paper lang={contract.lang}>
      {contract.blocks.map((block, at) => {
        const text = <span data-piece={String(at)}>{contract.text.slice(block.start, block.end)}</span>
        return block.kind === 'heading' ? <h3 key={at}>{text}</h3> : <p key={at} className={block.kind}>{text}</p>
      })}
    </Paper>
  )
}

function Paper({ lang, children }: { readonly lang: Contract['lang']; readonly children: ReactNode }) {
  return <div className="bed"><article className="sheetpage page says" lang={lang === 'en' ? 'en' : 'zh-CN'}>{children}</article></div>
}
