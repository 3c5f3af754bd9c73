import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { describe, expect, it, test } from 'vitest'
import { readDocx } from '../extractors/docx'
import { ExtractionError } from '../extractors/failures'
import { CORPUS, nameOf, SAMPLES } from './docx-corpus'
import { cell, deleted, docx, field, inserted, p, part, row, run } from './docx-fixture'

const NAMESPACES = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'])

/** Characters of `w:t` and `w:delText` in all parts, counted by a parser of its own. */
function charactersIn(bytes: Uint8Array): number {
  let characters = 0
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.xml$/i.test(name)) continue
    const parser = new SaxesParser({ xmlns: true, position: false })
    const open: boolean[] = []
    parser.on('error', () => undefined)
    parser.on('opentag', (tag) => open.push(NAMESPACES.has(tag.uri) && (tag.local === 't' || tag.local === 'delText')))
    parser.on('closetag', () => open.pop())
    for (const event of ['text', 'cdata'] as const) parser.on(event, (text) => { if (open[open.length - 1]) characters += text.length })
    parser.write(new TextDecoder().decode(part)).close()
  }
  return characters
}

async function account(bytes: Uint8Array, revisions: 'accepted' | 'original' = 'accepted') {
  const { ledger } = await readDocx(bytes, { revisions })
  expect(ledger.read + ledger.left.reduce((sum, { characters }) => sum + characters, 0)).toBe(ledger.total)
  expect(ledger.total).toBe(charactersIn(bytes))
  return ledger
}

describe('every character is accounted for', () => {
  const everything = docx(
    p(run('Pay ') + inserted(run('900')) + deleted('80') + '<w:moveFrom w:id="9"><w:r><w:t>gone</w:t></w:r></w:moveFrom>') +
      `<w:tbl>${row(cell(p('a')), cell(p('b')))}</w:tbl>` + p(field('IF', run('yes'))) + p(run('  ')) +
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('code') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      p('<m:oMath><m:r><w:t>x</w:t><m:t>y</m:t></m:r></m:oMath>') + '<w:r><w:t>stray</w:t></w:r>',
    {
      'header1.xml': part('hdr', p('Pay 900') + p('New line')), 'footer1.xml': part('ftr', p('3 / 9')),
      'comments.xml': part('comments', `<w:comment w:id="1">${p('Why?')}</w:comment>`),
      'footnotes.xml': part('footnotes', `<w:footnote w:id="0" w:type="separator">${p('--')}</w:footnote><w:footnote w:id="1">${p('Note')}</w:footnote>`),
      'glossary/document.xml': part('hdr', p('Click here')), 'word/glossary/document.xml': part('hdr', p('Click there')), 'word/spare.xml': part('hdr', p('Spare')),
    },
  )

  it('with the reason for each that is left', async () => {
    const { read, left } = await account(everything)
    expect(read).toBe('Pay 900abyes  xstrayNew lineNote'.length)
    expect(Object.fromEntries(left.map(({ part: name, reason, characters }) => [`${name} ${reason}`, characters]))).toEqual({
      'word/document.xml deleted': 2, 'word/document.xml moved': 4, 'word/document.xml field-code': 4, 'word/footnotes.xml note-separator': 2,
      'word/header1.xml repeated': 7, 'word/footer1.xml page-number': 5, 'word/comments.xml comment': 4,
      'glossary/document.xml building-block': 10, 'word/glossary/document.xml building-block': 11, 'word/spare.xml unused-part': 5,
    })
  })

  it('in the other reading too', async () => {
    expect((await account(everything, 'original')).left.find(({ reason }) => reason === 'inserted')?.characters).toBe(3)
  })

  it.each(SAMPLES)('in %s', async (file) => { await account(readFileSync(file)) })

  // Skips itself where no files of others are at hand.
  test.skipIf(CORPUS.length === 0)('in every file of others that opens', { timeout: 180_000 }, async () => {
    const wrong: string[] = []
    for (const file of CORPUS) {
      const bytes = new Uint8Array(readFileSync(file))
      try {
        const { ledger } = await readDocx(bytes)
        const sum = ledger.read + ledger.left.reduce((all, { characters }) => all + characters, 0)
        if (sum !== ledger.total || ledger.total !== charactersIn(bytes)) wrong.push(`${nameOf(file)}: ${ledger.total} met, ${sum} accounted`)
      } catch (error) {
        if (!(error instanceof ExtractionError)) wrong.push(`${nameOf(file)}: ${String(error)}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
