import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Alignment } from '../entrypoints/reader/docx-look-align'
import type { DocxBlock } from '../extractors/docx-model'
import { safeCopy } from '../extractors/docx-safe-copy'
import { ExtractionError } from '../extractors/failures'
import { docx, p, part, relationships, run } from './docx-fixture'

const block = (...texts: readonly string[]): DocxBlock => ({ kind: 'paragraph', runs: texts.map((text) => ({ text })) })
/** The drawn words of a stretch, as they would be lit. */
const lit = (blocks: readonly DocxBlock[], texts: readonly string[], at: readonly [block: number, run: number, start: number, end: number]): string[] =>
  new Alignment(blocks, texts).locate(...at).map(({ text, start, end }) => (texts[text] as string).slice(start, end))

describe('the way from a reading to what is drawn', () => {
  it('goes character by character, whatever the texts are split into', () => {
    const blocks = [block('The Recipient shall indem'), block('nify the ', 'Discloser.')]
    expect(lit(blocks, ['The Recipient', ' shall indem', 'ni', 'fy the Dis', 'closer', '.'], [1, 0, 0, 4])).toEqual(['ni', 'fy'])
    expect(lit(blocks, ['The Recipient', ' shall indem', 'ni', 'fy the Dis', 'closer', '.'], [1, 1, 0, 9])).toEqual(['Dis', 'closer'])
  })

  it('gives no place to words that are not there to the letter', () => {
    const blocks = [block('Fees are 900.'), block('Everything else stays as agreed.')]
    const texts = ['Fees are 800.', 'Everything else stays as agreed.']
    expect(lit(blocks, texts, [0, 0, 0, 4])).toEqual([])
    expect(lit(blocks, texts, [1, 0, 0, 10])).toEqual(['Everything'])
  })

  it('finds a text box that is drawn elsewhere, and not what stands there twice', () => {
    const blocks = [block('First paragraph of all.'), block('Words of a text box.'), block('Last paragraph of all.')]
    expect(lit(blocks, ['Words of a text box.', 'First paragraph of all.', 'Last paragraph of all.'], [1, 0, 0, 5])).toEqual(['Words'])
    expect(lit(blocks, ['Words of a text box.', 'Words of a text box.', 'First paragraph of all.', 'Last paragraph of all.'], [1, 0, 0, 5])).toEqual([])
  })

  it('is not led astray by a short block far ahead', () => {
    const far = `${'Other words in between. '.repeat(20)}`
    expect(lit([block('1'), block('The clause that is sought.')], ['The clause that is sought.', far, '1'], [1, 0, 0, 3])).toEqual(['The'])
  })
})

describe('the copy that a renderer gets', () => {
  const original = docx(p(run('Text') + '<w:hyperlink r:id="bad"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:moveTo w:id="1"><w:r><w:t>moved</w:t></w:r></w:moveTo><w:altChunk r:id="chunk"/>'), {
    ...relationships(['bad', 'hyperlink', 'file:///etc/x', true], ['out', 'image', 'https://plain.test/x.png', true], ['in', 'image', 'media/x.svg'], ['chunk', 'aFChunk', 'chunk.html'], ['head', 'header', 'header1.xml'], ['style', 'styles', 'styles.xml'], ['tpl', 'attachedTemplate', 'file:///t.dotm', true]),
    'header1.xml': part('hdr', p('Head')), 'styles.xml': '<broken', 'chunk.html': '<script>', 'media/x.svg': '<svg onload="x"/>', 'vbaProject.bin': 'x', 'settings.xml': '<x/>',
  })

  it('holds the text, its headers and nothing that loads, links or runs', () => {
    const files = unzipSync(safeCopy(original))
    expect(Object.keys(files).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels', 'word/_rels/header1.xml.rels', 'word/document.xml', 'word/header1.xml'])
    const relations = strFromU8(files['word/_rels/document.xml.rels'] as Uint8Array)
    expect(relations.match(/Id="[^"]*"/g)).toEqual(['Id="head"'])
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toContain('<w:ins w:id="1">')
  })

  it('is refused for what takes too long to lay out, and for entity declarations', () => {
    expect(() => safeCopy(docx(p('x').repeat(120_000)))).toThrow(ExtractionError)
    expect(() => safeCopy(docx(p('x'), { ...relationships(['s', 'settings', 'settings.xml']), 'settings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }))).toThrow('hostile')
  })
})
