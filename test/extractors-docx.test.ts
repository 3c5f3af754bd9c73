import { describe, expect, it } from 'vitest'
import { readDocx } from '../extractors/docx'
import { cell, docx, field, level, num, numbering, p, part, row, run, textOf } from './docx-fixture'

describe('the way back', () => {
  it('finds the run of every character, and none for a label', async () => {
    const { built, runs, model } = await readDocx(docx(p(run('indem') + run('nify', '<w:b/>') + run(' the Ｂuyer'), num(1)), { 'numbering.xml': numbering(level(0, 'decimal', '%1.')) }))
    expect(built.text).toBe('1. indemnify the Buyer')
    const at = built.text.indexOf('indemnify')
    const parts = built.toSource({ start: at, end: at + 9 })
    expect(parts.map(({ piece, start, end }) => { const place = runs[piece]; return place && model.blocks[place.block]?.runs[place.run]?.text.slice(start, end) })).toEqual(['indem', 'nify'])
    expect(built.toSource({ start: 0, end: 2 })).toEqual([])
  })
})

describe('tables', () => {
  it('are read cell by cell, with merged cells and tables inside cells in their places', async () => {
    const inner = `<w:tbl>${row(cell(p('x')), cell(p('y')))}</w:tbl>`
    const table = `<w:tbl>${row(cell(p('Wide'), '<w:gridSpan w:val="2"/>'), cell(p('C')))}${row(cell(p('Tall'), '<w:vMerge w:val="restart"/>'), cell(p('before') + inner + p('after')), cell(p('f')))}${row(cell(p(''), '<w:vMerge/>'), cell(p('h')), cell(p('i')))}</w:tbl>`
    const { contract, model } = await readDocx(docx(table))
    expect(contract.text).toBe('Wide\nC\nTall\nbefore\nx\ny\nafter\nf\nh\ni')
    expect(contract.blocks.every(({ kind }) => kind === 'cell')).toBe(true)
    expect(contract.coverage.tables).toBe(2)
    const places = model.blocks.map(({ table: place }) => place)
    expect(places[0]).toEqual({ table: 0, row: 0, cell: 0, column: 0, span: 2 })
    expect(places[1]).toEqual({ table: 0, row: 0, cell: 1, column: 2 })
    expect(places[2]).toEqual({ table: 0, row: 1, cell: 0, column: 0, rows: 2 })
    expect(places[4]).toEqual({ table: 1, row: 0, cell: 0, column: 0, outer: places[3] })
    expect(places[8]).toEqual({ table: 0, row: 2, cell: 1, column: 1 })
  })

  it('of one cell are frames', async () => {
    const { model, contract } = await readDocx(docx(`<w:tbl>${row(cell(p('Framed')))}</w:tbl>`))
    expect([model.blocks[0]?.kind, model.blocks[0]?.table, contract.coverage.tables]).toEqual(['paragraph', undefined, 0])
  })
})

describe('what a contract holds besides plain paragraphs', () => {
  it.each([
    ['results of fields, not their code', p(run('See ') + field(' REF x ', run('4.2')) + run(' and ') + '<w:fldSimple w:instr="REF y">' + run('5.1') + '</w:fldSimple>'), 'See 4.2 and 5.1'],
    ['what stands in a field’s code only where there is no field', p(run('A ') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('stays.')) + p('Next.'), 'A stays.\nNext.'],
    ['no result inside another field’s code', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + field('X', run('lost')) + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('kept') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'), 'kept'],
    ['form boxes', p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' + run(' Yes')), '☑ Yes'],
    ['line breaks as new lines, or as layout', `<w:p>${run('甲方：某公司')}<w:r><w:br/></w:r>${run('乙方：某人')}</w:p><w:p>${run('the Seller and')}<w:r><w:br/></w:r>${run('the Buyer')}</w:p>`, '甲方：某公司\n乙方：某人\nthe Seller and the Buyer'],
    ['wrappers', p(`<w:sdt><w:sdtContent>${run('a')}</w:sdtContent></w:sdt><w:smartTag>${run('b')}</w:smartTag><w:bdo w:val="ltr">${run('c')}</w:bdo><w:hyperlink r:id="x">${run('d')}</w:hyperlink><w:customXml>${run('e')}</w:customXml>`), 'abcde'],
    ['ruby without the reading', p('<w:r><w:ruby><w:rt><w:r><w:t>ひみつ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>秘密</w:t></w:r></w:rubyBase></w:ruby></w:r>'), '秘密'],
    ['signs', p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>dis</w:t><w:softHyphen/><w:t>closure</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'), 'non-disclosure ☑'],
    ['formulas on one line', p(`${run('Sum: ')}<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>n</m:t></m:r></m:sup></m:sSup></m:oMath>`), 'Sum: (a+b)/2x^n'],
    ['several bodies', `${p('One')}</w:body><w:body>${p('Two')}`, 'One\nTwo'],
  ])('reads %s', async (_, body, text) => { expect(await textOf(docx(body))).toBe(text) })

  it('reads strict files', async () => {
    expect(await textOf(docx(p('Strict'), { 'word/document.xml': `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>` }))).toBe('Strict')
  })

  it('reads text boxes once, after their paragraph, and the only copy where there is one', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box('Box')}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Box')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    const old = '<mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent>'
    const { contract, ledger } = await readDocx(docx(p(`<w:r>${both}</w:r>${run('Text')}<w:r>${old}</w:r>`)))
    expect(contract.text).toBe('Text☺\nBox')
    expect(contract.coverage).toMatchObject({ complete: true, unread: [] })
    expect(ledger).toEqual({ total: 11, read: 8, left: [{ part: 'word/document.xml', reason: 'alternative', characters: 3 }] })
  })

  it('puts notes after the text, then what headers and footers add to it; shows comments and reviews none', async () => {
    const { contract, model } = await readDocx(docx(p(run('Text of the Agreement') + '<w:r><w:footnoteReference w:id="2"/></w:r>'), {
      'footnotes.xml': part('footnotes', `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('Net of tax.')}</w:footnote>`),
      'header1.xml': part('hdr', p('TEXT of the — Agreement') + p('Draft 3')), 'header2.xml': part('hdr', p('Draft 3')), 'footer1.xml': part('ftr', p('第 1 页，共 9 页')),
      'comments.xml': part('comments', `<w:comment w:id="1" w:author="Counsel">${p('Really?')}</w:comment>`),
    }))
    expect(contract.text).toBe('Text of the Agreement\nNet of tax.\nDraft 3')
    expect(model.blocks.slice(1)).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Net of tax.' }], note: true },
      { kind: 'paragraph', runs: [{ text: 'Draft 3' }], part: 'header' },
      { kind: 'paragraph', runs: [{ text: 'Really?' }], part: 'comment', author: 'Counsel' },
    ])
    expect(contract.coverage).toMatchObject({ complete: true, read: 3, total: 3, unread: [{ what: 'comment', where: '', reason: 'not-contract-text' }] })
  })

  it('names what it does not read: imported parts, damaged parts, parts that nothing shows', async () => {
    const { contract } = await readDocx(docx(p('Text') + '<w:altChunk r:id="x"/>', { 'header1.xml': '<w:hdr', 'other.xml': part('hdr', p('Unseen')), 'numbering.xml': '<' }))
    expect(contract.coverage.unread.map(({ what, reason }) => `${what} ${reason}`)).toEqual(['imported-part not-supported', 'clause-numbers damaged', 'header damaged', 'unused-part hidden'])
    expect(contract.coverage.complete).toBe(false)
    const office = 'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    const drawn = await readDocx(docx(p('Text') + p(`<w:r><w:object ${office}><o:OLEObject ProgID="Excel.Sheet.12"/><o:OLEObject ProgID="Equation.3"/><d:relIds/></w:object></w:r>`)))
    expect(drawn.contract.coverage.unread.map(({ what }) => what)).toEqual(['imported-part', 'formula', 'image'])
  })

  it('points at text that nobody sees', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
    const { contract } = await readDocx(docx(p(run('You owe ') + run('nothing', '<w:vanish/>') + run(' more.') + run(' Seen.', '<w:vanish w:val="0"/>') + run(' Styled.', '<w:rStyle w:val="Gone"/>') + run(' Tiny.', '<w:sz w:val="2"/>')), { 'styles.xml': styles }))
    expect(contract.coverage.notices.map((notice) => [notice.code, notice.evidence.map(({ start, end }) => contract.text.slice(start, end).trim())])).toEqual([['hidden-text', ['nothing', 'Styled. Tiny.']]])
  })
})

describe('paragraphs that are printed lines', () => {
  const LINES = ['The Receiving Party shall keep the Confidential Information', 'secret for five years after the end of this Agreement and may', 'not use it for any purpose other than the Project without the', 'written consent of the Disclosing Party, which may be withheld', 'for any reason or for none.', '2. The Receiving Party shall return all copies within ten days', 'of a request and certify in writing that no copies remain with', 'it, its employees, its advisers or any other person who got it.']

  it('are joined where the whole file is so', async () => {
    const text = await textOf(docx([...LINES, ...LINES.map((line) => line.replace('2.', '3.'))].map((line) => p(line)).join('')))
    expect(text.split('\n')).toEqual(expect.arrayContaining([expect.stringMatching(/^The Receiving Party shall keep .* or for none\.$/), expect.stringMatching(/^2\. The Receiving Party .* who got it\.$/)]))
    expect(text.split('\n')).toHaveLength(4)
  })

  it('stay as they are in a list of short lines or of whole paragraphs', async () => {
    const whole = Array.from({ length: 20 }, (_, i) => `Clause number ${i} says what has to be said about it${' and more'.repeat(i)}.`)
    expect((await textOf(docx(whole.map((line) => p(line)).join('')))).split('\n')).toEqual(whole)
  })
})
