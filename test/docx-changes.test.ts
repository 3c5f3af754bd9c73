import { describe, expect, it } from 'vitest'
import { readDocx } from '../extractors/docx'
import { cell, deleted, docx, inserted, p, part, run } from './docx-fixture'

const moved = (from: string, to: string): string =>
  p(run('Start.')) + `<w:p><w:moveFrom w:id="5"><w:r><w:t>${from}</w:t></w:r></w:moveFrom>${run(' Kept.')}</w:p>` + `<w:p><w:moveTo w:id="6"><w:r><w:t>${to}</w:t></w:r></w:moveTo></w:p>`
const both = async (bytes: Uint8Array): Promise<readonly [string, string]> => [(await readDocx(bytes)).contract.text, (await readDocx(bytes, { revisions: 'original' })).contract.text]

describe('tracked changes', () => {
  it('are read as accepted, or as the text was before', async () => {
    const bytes = docx(p(run('Pay ') + inserted(run('900')) + deleted('800') + run(' dollars.')))
    expect(await both(bytes)).toEqual(['Pay 900 dollars.', 'Pay 800 dollars.'])
    const accepted = await readDocx(bytes)
    expect(accepted.revisions).toEqual({ inserted: 3, deleted: 3, moved: 0 })
    expect(accepted.model.blocks[0]?.runs).toEqual([{ text: 'Pay ' }, { text: '900', revision: 'inserted' }, { text: ' dollars.' }])
    expect(accepted.contract.coverage).toMatchObject({ complete: false, unread: [{ what: 'deleted-text', where: '', reason: 'hidden' }] })
    const original = await readDocx(bytes, { revisions: 'original' })
    expect(original.model.blocks[0]?.runs[1]).toEqual({ text: '800', revision: 'deleted' })
    expect(original.contract.coverage.unread).toEqual([{ what: 'inserted-text', where: '', reason: 'hidden' }])
  })

  it('leave out what was inserted and deleted again', async () => {
    expect(await both(docx(p(run('A') + inserted(deleted('x')) + run('B'))))).toEqual(['AB', 'AB'])
  })

  it('that move text hide none of it; a move whose other end is gone counts as a deletion', async () => {
    const whole = docx(moved('Secret for ever.', 'Secret for ever.'))
    expect(await both(whole)).toEqual(['Start.\nKept.\nSecret for ever.', 'Start.\nSecret for ever. Kept.'])
    const { contract, revisions } = await readDocx(whole)
    expect([contract.coverage.complete, revisions.moved]).toEqual([true, 32])
    expect((await readDocx(docx(moved('Secret for ever.', 'Other.')))).contract.coverage.unread.map(({ what }) => what)).toEqual(['deleted-text'])
  })

  it('take rows and cells with them', async () => {
    const table = `<w:tbl><w:tr>${cell(p('Head'))}${cell(p('Sum'))}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('Old'))}${cell(p('1'))}</w:tr><w:tr><w:trPr><w:ins w:id="2"/></w:trPr>${cell(p('New'))}${cell(p('2'), '<w:cellDel w:id="3"/>')}</w:tr></w:tbl>`
    expect(await both(docx(table))).toEqual(['Head\nSum\nNew', 'Head\nSum\nOld\n1'])
  })

  it('leave old properties alone', async () => {
    const was = '<w:rPrChange w:id="1"><w:rPr><w:vanish/><w:b/></w:rPr></w:rPrChange>'
    const { model } = await readDocx(docx(p(run('Seen', `<w:i/>${was}`), '<w:pPrChange w:id="2"><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')))
    expect(model.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Seen', italic: true }] }])
  })

  it('leave out the note of a deleted reference', async () => {
    const notes = part('footnotes', `<w:footnote w:id="2">${p('Gone.')}</w:footnote><w:footnote w:id="3">${p('Stays.')}</w:footnote>`)
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const bytes = docx(p(run('Text') + `<w:del w:id="1">${reference(2)}</w:del>` + reference(3)), { 'footnotes.xml': notes })
    expect(await both(bytes)).toEqual(['Text\nStays.', 'Text\nGone.\nStays.'])
  })
})
