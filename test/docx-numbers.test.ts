import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../extractors/docx'
import { typedLabel } from '../extractors/docx-numbering'
import { formatNumber } from '../extractors/number-formats'
import { deleted, docx, inserted, level, num, numbering, p, run, textOf, W } from './docx-fixture'

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

  it('counts in each reading the paragraphs that are there', async () => {
    const mark = (name: string): string => `<w:rPr><w:${name} w:id="3"/></w:rPr>`
    const body = p('One', num(1)) + `<w:p><w:pPr>${num(1)}${mark('ins')}</w:pPr>${inserted(run('New'))}</w:p>` + `<w:p><w:pPr>${num(1)}${mark('del')}</w:pPr>${deleted('Old')}</w:p>` + p('Last', num(1))
    const bytes = docx(body, { 'numbering.xml': numbering(level(0, 'decimal', '%1.')) })
    expect(await textOf(bytes)).toBe('1. One\n2. New\n3. Last')
    expect((await readDocx(bytes, { revisions: 'original' })).contract.text).toBe('1. One\n2. Old\n3. Last')
  })

  it('prints no number that its level hides, and counts it', async () => {
    const lists = numbering(level(0, 'decimal', '%1.') + `<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:rPr><w:vanish/></w:rPr></w:lvl>` + level(2, 'decimal', '%1.%2.%3'))
    expect(await textOf(docx(p('A', num(1)) + p('B', num(1, 1)) + p('C', num(1, 2)), { 'numbering.xml': lists }))).toBe('1. A\nB\n1.1.1 C')
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

