import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../extractors/docx'
import { typedLabel } from '../extractors/docx-numbering'
import { ExtractionError, failureSentence, type FailureCode } from '../extractors/failures'
import { formatNumber } from '../extractors/number-formats'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const DRAWING = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A DOCX with this body and any other parts (names below word/ unless they hold a slash). */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Zippable = { 'word/document.xml': strToU8(`<w:document ${W} ${DRAWING}><w:body>${body}</w:body></w:document>`) }
  for (const [name, xml] of Object.entries(parts)) files[name.includes('/') ? name : `word/${name}`] = strToU8(xml)
  return zipSync(files)
}

const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (text: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text.startsWith('<') ? text : run(text)}</w:p>`
const num = (numId: number, ilvl = 0): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
const level = (ilvl: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (...lists: readonly string[]): string =>
  `<w:numbering ${W}>${lists.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`).join('')}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')}</w:numbering>`

const textOf = async (bytes: Uint8Array): Promise<string> => (await readDocx(bytes)).contract.text
async function codeOf(bytes: Uint8Array): Promise<FailureCode | 'read'> {
  try {
    await readDocx(bytes)
    return 'read'
  } catch (error) {
    expect(error).toBeInstanceOf(ExtractionError)
    return (error as ExtractionError).code
  }
}

describe('automatic clause numbers', () => {
  it('gives the text that typed numbers give', async () => {
    const lists = numbering(level(0, 'chineseCountingThousand', '第%1条') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'), level(0, 'chineseCounting', '%1、'))
    const automatic = docx(p('定义', num(1)) + p('保密信息', num(1, 1)) + p('图纸', num(1, 2)) + p('报价', num(1, 2)) + p('例外', num(1, 1)) + p('违约', num(1)) + p('公开', num(1, 1)) + p('附则', num(2)), { 'numbering.xml': lists })
    const typed = docx(['第一条 定义', '（一）保密信息', '1. 图纸', '2. 报价', '（二）例外', '第二条 违约', '（一）公开', '一、附则'].map((text) => p(text)).join(''))
    expect(await textOf(automatic)).toBe(await textOf(typed))
  })

  it('takes numbering from a paragraph style, through basedOn, at the level that names the style', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="SubMore"><w:name w:val="SubMore"/><w:basedOn w:val="Sub"/></w:style></w:styles>`
    const lists = numbering(level(0, 'decimal', '%1.', '<w:pStyle w:val="Clause"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/>'))
    const body = p('Term', '<w:pStyle w:val="Clause"/>') + p('Start', '<w:pStyle w:val="Sub"/>') + p('End', '<w:pStyle w:val="SubMore"/>') + p('Plain', `<w:pStyle w:val="Clause"/>${num(0)}`) + p('Law', '<w:pStyle w:val="Clause"/>')
    expect(await textOf(docx(body, { 'styles.xml': styles, 'numbering.xml': lists }))).toBe('1. Term\n1.1 Start\n1.2 End\nPlain\n2. Law')
  })

  it('knows start overrides, lists that share a definition, levels that never restart and legal numbering', async () => {
    const shared = numbering(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + `<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlRestart w:val="0"/><w:lvlText w:val="(%3)"/></w:lvl>`).replace(
      '</w:numbering>',
      '<w:num w:numId="8"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>',
    )
    const body = p('A', num(1)) + p('B', num(1, 1)) + p('C', num(1, 2)) + p('D', num(8)) + p('E', num(8, 2)) + p('F', num(9)) + p('G', num(9))
    expect(await textOf(docx(body, { 'numbering.xml': shared }))).toBe('I. A\n1.1 B\n(a) C\nII. D\n(b) E\nV. F\nVI. G')
  })

  it('does not count paragraphs whose mark was deleted, and keeps their words', async () => {
    const body = p('One', num(1)) + `<w:p><w:pPr>${num(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Two ')}</w:p>` + p('goes on', num(1)) + p('Three', num(1))
    expect(await textOf(docx(body, { 'numbering.xml': numbering(level(0, 'decimal', '%1.')) }))).toBe('1. One\n2. Two goes on\n3. Three')
  })

  it.each([
    [1, 'chineseCounting', '一'], [10, 'chineseCounting', '十'], [11, 'chineseCountingThousand', '十一'], [20, 'chineseCountingThousand', '二十'], [105, 'chineseCountingThousand', '一百零五'],
    [3, 'chineseLegalSimplified', '叁'], [2, 'ideographTraditional', '乙'], [12, 'ideographZodiac', '亥'], [28, 'lowerLetter', 'bb'], [4, 'lowerRoman', 'iv'], [1994, 'upperRoman', 'MCMXCIV'],
    [3, 'decimalEnclosedCircle', '③'], [21, 'decimalEnclosedCircle', '21'], [7, 'decimalZero', '07'], [12, 'ordinal', '12th'], [21, 'ordinalText', 'Twenty-first'], [5, 'none', ''], [6, 'unheardOf', '6'],
  ])('prints %i as %s: %s', (value, format, expected) => { expect(formatNumber(value, format)).toBe(expected) })

  it('spaces labels as a typist does', () => {
    expect(['第一条', '一、', '（一）', '1.', '(a)'].map(typedLabel)).toEqual(['第一条 ', '一、', '（一）', '1. ', '(a) '])
  })

  it('reads what the docx package writes', async () => {
    const file = new Document({
      numbering: { config: [{ reference: 'clauses', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }] }] },
      sections: [{ children: [new Paragraph({ text: 'Non-Disclosure Agreement', heading: 'Heading1' }), ...['Purpose', 'Term'].map((text) => new Paragraph({ children: [new TextRun({ text, bold: true }), new TextRun(' applies.')], numbering: { reference: 'clauses', level: 0 } }))] }],
    })
    const { contract, model } = await readDocx(new Uint8Array(await Packer.toArrayBuffer(file)))
    expect(contract.text).toBe('Non-Disclosure Agreement\n1. Purpose applies.\n2. Term applies.')
    expect(contract.title).toBe('Non-Disclosure Agreement')
    expect(contract.coverage).toMatchObject({ complete: true, units: 'part', read: 1, total: 1, unread: [] })
    expect(model.blocks[1]).toEqual({ kind: 'paragraph', level: 0, label: '1.', runs: [{ text: 'Purpose', bold: true }, { text: ' applies.' }] })
  })
})

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

describe('what a contract holds besides plain paragraphs', () => {
  it('reads tables by cells, footnotes after the text, insertions, fields and typed line breaks', async () => {
    const body =
      `<w:tbl><w:tr><w:tc>${p('Fee')}</w:tc><w:tc>${p('900')}</w:tc></w:tr></w:tbl>` +
      p(run('Pay') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + `<w:ins w:id="1">${run(' 900')}</w:ins><w:del w:id="2"><w:r><w:delText>800</w:delText></w:r></w:del>` + `<w:fldSimple w:instr="REF x">${run(' under 4.2')}</w:fldSimple>`) +
      `<w:p>${run('甲方：某公司')}<w:r><w:br/></w:r>${run('乙方：某人')}</w:p>` + `<w:p>${run('the Seller and')}<w:r><w:br/></w:r>${run('the Buyer')}</w:p>`
    const footnotes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('Net of tax.')}</w:footnote></w:footnotes>`
    const { contract, model } = await readDocx(docx(body, { 'footnotes.xml': footnotes }))
    expect(contract.text).toBe('Fee\n900\nPay 900 under 4.2\n甲方：某公司\n乙方：某人\nthe Seller and the Buyer\nNet of tax.')
    expect(contract.blocks.slice(0, 2).map((block) => block.kind)).toEqual(['cell', 'cell'])
    expect(model.blocks[1]?.table).toEqual({ table: 0, row: 0, cell: 1 })
    expect(model.blocks.at(-1)?.note).toBe(true)
    expect(contract.coverage).toMatchObject({ complete: false, tables: 1, read: 2, total: 2, unread: [{ what: 'deleted-text', where: '', reason: 'hidden' }] })
  })

  it('names headers, comments, lost text boxes and imported parts, but no page numbers and no box that it has read', async () => {
    const box = (inner: string): string => `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${p('Box')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>${inner}</mc:AlternateContent>`
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`
    const part = (tag: string, text: string): string => `<w:${tag} ${W}>${tag === 'comments' ? `<w:comment w:id="1">${p(text)}</w:comment>` : p(text)}</w:${tag}>`
    const kept = await readDocx(docx(p(`<w:r>${box(fallback)}</w:r>${run('Text')}`), { 'footer1.xml': part('ftr', '第 1 页 共 9 页'), 'header1.xml': part('hdr', 'Text') }))
    expect(kept.contract.text).toBe('Text\nBox')
    expect(kept.contract.coverage).toMatchObject({ complete: true, unread: [] })
    const lost = await readDocx(docx(p(`<w:r>${box('')}</w:r>${run('Text')}`) + '<w:altChunk r:id="x"/>', { 'header1.xml': part('hdr', 'Draft'), 'comments.xml': part('comments', 'Really?') }))
    expect(lost.contract.coverage.unread.map(({ what, where }) => `${what} ${where}`)).toEqual(['text-box ', 'imported-part ', 'header header1.xml', 'comment comments.xml'])
    expect(lost.contract.coverage).toMatchObject({ complete: false, read: 1, total: 3 })
  })

  it('points at hidden text', async () => {
    const { contract } = await readDocx(docx(p(run('You owe ') + run('nothing', '<w:vanish/>') + run(' more.') + run(' Seen.', '<w:vanish w:val="0"/>'))))
    expect(contract.coverage.notices.map((notice) => [notice.code, notice.evidence.map(({ start, end }) => contract.text.slice(start, end))])).toEqual([['hidden-text', ['nothing']]])
  })
})

describe('hostile and foreign files', () => {
  it('does not obey a style map that comes with the file', async () => {
    const { contract } = await readDocx(docx(p('Clause one') + p('&lt;img src=x onerror=alert(1)&gt;'), { 'mammoth/style-map': 'p => !' }))
    expect(contract.text).toBe('Clause one\n<img src=x onerror=alert(1)>')
    expect(contract.coverage.notices.map((notice) => notice.code)).toEqual(['embedded-style-map'])
  })

  it('cannot be told by bookmarks of the file which paragraph is which', async () => {
    const lists = { 'numbering.xml': numbering(level(0, 'decimal', '%1.')) }
    expect(await textOf(docx(p('One', num(1)) + p(`<w:bookmarkStart w:id="1" w:name="p:0"/><w:bookmarkStart w:id="2" w:name="hidden"/>${run('Two')}`), lists))).toBe('1. One\nTwo')
  })

  it.each<[string, Uint8Array, FailureCode]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-word'],
    ['an encrypted one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])]), 'encrypted'],
    ['RTF', strToU8('{\\rtf1 x}'), 'rtf'],
    ['PDF', strToU8('%PDF-1.7'), 'is-pdf'],
    ['a web page', strToU8('\n<!DOCTYPE html><html>'), 'is-html'],
    ['ODT', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'odt'],
    ['a workbook', zipSync({ '_rels/.rels': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'not-a-contract-format'],
    ['any other ZIP', zipSync({ 'a.txt': strToU8('x') }), 'not-a-contract-format'],
    ['half a file', docx(p('x')).slice(0, 200), 'damaged'],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'damaged'],
    ['a DTD', zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}><w:body/></w:document>`) }), 'dtd'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 2 ** 20) }), 'zip-bomb'],
    ['deep nesting', docx('<w:sdt><w:sdtContent>'.repeat(300) + p('x') + '</w:sdtContent></w:sdt>'.repeat(300)), 'too-large'],
  ])('names %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('refuses a part that is there twice', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/documenu.xml': strToU8('<x/>') })
    const name = strToU8('word/documenu.xml')
    for (let at = 0; at < bytes.length - name.length; at++) if (name.every((byte, i) => bytes[at + i] === byte)) bytes[at + 12] = 't'.charCodeAt(0)
    expect(await codeOf(bytes)).toBe('damaged')
  })

  it('says each failure in one sentence in both languages', () => {
    expect(failureSentence('too-large', 'en', { limit: '50 MB' })).toContain('(the limit is 50 MB)')
    expect(failureSentence('old-word', 'zh')).toMatch(/^[^。]+。$/)
  })
})
