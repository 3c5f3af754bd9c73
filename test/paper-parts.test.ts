import { describe, expect, it } from 'vitest'
import { docxSheavesOf, partsOf, sheavesOf, type Placed } from '../entrypoints/reader/paper-parts'
import type { DocxBlock, TablePlace } from '../extractors/docx-model'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string) => (await readPlainText(text)).contract

describe('a paragraph on the sheet', () => {
  it('is one element as long as a browser lays it out at once', async () => {
    const contract = await read('第一条 乙方应当保密。\n第二条 期限三年。')
    expect(contract.blocks.map((_, at) => partsOf(contract, at).map(({ key }) => key))).toEqual(contract.blocks.map((_, at) => [String(at)]))
  })

  it.each(['The Recipient shall keep it secret. ', '乙方应当保密，不得披露。', 'x'])('of a million letters comes in parts that say the same: %s', async (words) => {
    const contract = await read(words.repeat(Math.ceil(1_000_000 / words.length)))
    const parts = contract.blocks.flatMap((_, at) => partsOf(contract, at))
    expect(parts.length).toBeGreaterThan(100)
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(8_000)
    expect(sheavesOf(contract).flat()).toEqual(parts)
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
    expect(parts.map(({ start, end }) => contract.text.slice(start, end)).join('')).toBe(contract.blocks.map(({ start, end }) => contract.text.slice(start, end)).join(''))
    // Between two words, where there are words.
    if (words.length > 1) for (const { start, end } of parts.slice(0, -1)) expect(contract.text.slice(start, end)).toMatch(/[\s。；]$/)
  })
})

describe('the paragraphs of a DOCX on the sheet', () => {
  const block = (text: string, table?: TablePlace): DocxBlock => ({ kind: table ? 'cell' : 'paragraph', runs: [{ text }], ...(table && { table }) })
  const place = (blocks: readonly DocxBlock[]): Placed[] => blocks.map((one, at) => ({ block: one, at }))

  it('come sheaf by sheaf, all of them and in order', () => {
    const all = place(Array.from({ length: 2_000 }, (_, at) => block(at % 3 === 0 ? '' : `第${at}条 乙方应当保密，期限三年。`)))
    const sheaves = docxSheavesOf(all)
    expect(sheaves.length).toBeGreaterThan(3)
    expect(sheaves.flat()).toEqual(all)
    expect(Math.max(...sheaves.map((sheaf) => sheaf.length))).toBeLessThan(800)
  })

  it('leave a table whole, and one inside its cell with it', () => {
    const outer = (row: number): TablePlace => ({ table: 7, row, cell: 0, column: 0 })
    const cells = Array.from({ length: 900 }, (_, row) => block('The Recipient shall keep the drawings secret for three years.', row % 2 === 0 ? outer(row) : { table: 8, row: 0, cell: 0, column: 0, outer: outer(row) }))
    const sheaves = docxSheavesOf(place([block('Schedule'), ...cells, block('Signed')]))
    expect(sheaves.filter((sheaf) => sheaf.some(({ block: one }) => one.table))).toHaveLength(1)
    expect(sheaves.flat()).toHaveLength(902)
  })

  it('of no file are none', () => expect(docxSheavesOf([])).toEqual([]))
})
