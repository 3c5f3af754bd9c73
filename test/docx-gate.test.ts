import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../extractors/docx'
import type { FailureCode } from '../extractors/failures'
import { codeOf, docx, level, num, numbering, p, relationships, run, textOf, W } from './docx-fixture'

const MAIN = '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
const typed = (override: string): Uint8Array => zipSync({ '[Content_Types].xml': strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override}</Types>`), 'word/document.xml': strToU8(`<w:document ${W}><w:body>${p('x')}</w:body></w:document>`) })

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
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'other-format'],
    ['an encrypted one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])]), 'encrypted'],
    ['RTF', strToU8('{\\rtf1 x}'), 'other-format'],
    ['PDF', strToU8('%PDF-1.7'), 'other-format'],
    ['a web page', strToU8('\n<!DOCTYPE html><html>'), 'other-format'],
    ['ODT', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'other-format'],
    ['a workbook', zipSync({ '_rels/.rels': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'other-format'],
    ['any other ZIP', zipSync({ 'a.txt': strToU8('x') }), 'other-format'],
    ['a main part of another type', typed(MAIN.replace(/ContentType="[^"]*"/, 'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"')), 'other-format'],
    ['half a file', docx(p('x')).slice(0, 200), 'damaged'],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'damaged'],
    ['a DTD', zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}><w:body/></w:document>`) }), 'hostile'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 2 ** 20) }), 'hostile'],
    ['a bomb beside the text', zipSync({ 'word/document.xml': strToU8(`<w:document ${W}><w:body/></w:document>`), 'word/other.xml': new Uint8Array(70 * 2 ** 20) }), 'hostile'],
    ['deep nesting', docx('<w:sdt><w:sdtContent>'.repeat(300) + p('x') + '</w:sdtContent></w:sdt>'.repeat(300)), 'hostile'],
    ['too many parts', docx(p('x'), Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`part${i}.xml`, '<x/>']))), 'hostile'],
  ])('names %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it.each<[string, Uint8Array]>([
    ['with its content type', typed(MAIN)],
    ['as a template with macros', typed(MAIN.replace(/ContentType="[^"]*"/, 'ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"'))],
    ['without content types', docx(p('x'))],
    ['with relationships that cannot be read', docx(p('x'), { 'word/_rels/document.xml.rels': '<Relationships><Relationship Target="&#1;x"/>' })],
    ['with a large empty part', docx(p('x'), { 'theme.xml': `<x>${' '.repeat(900_000)}</x>` })],
  ])('lets a file pass %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('read')
  })

  it('refuses a part that is there twice', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/documenu.xml': strToU8('<x/>') })
    const name = strToU8('word/documenu.xml')
    for (let at = 0; at < bytes.length - name.length; at++) if (name.every((byte, i) => bytes[at + i] === byte)) bytes[at + 12] = 't'.charCodeAt(0)
    expect(await codeOf(bytes)).toBe('damaged')
  })

  it('is not fooled by a size that lies', async () => {
    const bytes = docx(p('The whole text.'))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true)
    expect(await textOf(bytes)).toBe('The whole text.')
  })

  it('stops when its time is up', async () => {
    expect(await codeOf(docx(p('x').repeat(5_000)), 0)).toBe('timeout')
  })

  it('takes no part from outside', async () => {
    expect(await textOf(docx(p('x'), { ...relationships(['h', 'header', 'https://plain.test/header1.xml', true]) }))).toBe('x')
  })
})
