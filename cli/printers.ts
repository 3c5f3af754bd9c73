import type { Writable } from 'node:stream'
import type { Format, Piece } from './job'
import { written } from './written'

/** Puts the reviews of several files together on one output. */
export interface Printer {
  /** Whether a file that was not read has its place in the output. */
  readonly holdsFailures: boolean
  begin(): Promise<void>
  piece(piece: Piece): Promise<void>
  failure(id: string, failure: { readonly code: string; readonly message: string }): Promise<void>
  end(): Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

/** One after the other, as they come. */
function plain(output: Writable): Printer {
  return { holdsFailures: false, begin: nothing, piece: ({ content }) => written(output, content), failure: nothing, end: nothing }
}

function jsonLines(output: Writable): Printer {
  return {
    holdsFailures: true, begin: nothing, end: nothing,
    piece: ({ content }) => written(output, `${content as string}\n`),
    failure: (id, error) => written(output, `${JSON.stringify({ id, error })}\n`),
  }
}

/** One document with a list, written item by item. `head` and `tail` stand around the items. */
function list(output: Writable, head: string, tail: string, itemsOf: (content: string) => readonly string[], failureItem: ((id: string, error: unknown) => string) | null): Printer {
  let first = true
  const items = async (all: readonly string[]): Promise<void> => {
    for (const item of all) {
      await written(output, `${first ? '\n' : ',\n'}  ${item.replaceAll('\n', '\n  ')}`)
      first = false
    }
  }
  return {
    holdsFailures: failureItem !== null,
    begin: () => written(output, head),
    piece: ({ content }) => items(itemsOf(content as string)),
    failure: (id, error) => (failureItem ? items([failureItem(id, error)]) : nothing()),
    end: () => written(output, `${first ? '' : '\n '}${tail}`),
  }
}

const indented = (value: unknown): string => JSON.stringify(value, null, 1)

/** One table: the head and the mark at its start only once. */
function table(output: Writable): Printer {
  let first = true
  const piece = async ({ content }: Piece): Promise<void> => {
    const rows = content as string
    await written(output, first ? rows : rows.slice(rows.indexOf('\n') + 1))
    first = false
  }
  return { holdsFailures: false, begin: nothing, piece, failure: nothing, end: nothing }
}

/** How the reviews of one or several files are printed in a format. */
export function printerFor(format: Format | 'contract', output: Writable): Printer {
  switch (format) {
    case 'json': return list(output, '{\n "schema": 1,\n "results": [', ']\n}\n', (content) => [content], (id, error) => indented({ id, error }))
    case 'jsonl': return jsonLines(output)
    case 'report-json': return list(output, '[', ']\n', (content) => [content.trim()], null)
    case 'sarif': return list(output, '{\n "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n "version": "2.1.0",\n "runs": [', ']\n}\n', (content) => ((JSON.parse(content) as { runs: unknown[] }).runs).map(indented), null)
    case 'csv': return table(output)
    default: return plain(output)
  }
}
