import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sniff, type FileKind } from '../extractors/sniff'
import { decodeText } from '../extractors/text-encoding'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const zip = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 })

/** An OLE file with these streams in its directory, as old Office writes it: header, one sector of the table, one of names. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(76, 0, true)
  view.setUint32(512, 0xfffffffd, true)
  view.setUint32(516, 0xfffffffe, true)
  ;['Root Entry', ...streams].forEach((name, at) => {
    const start = 1024 + at * 128
    ;[...name].forEach((char, i) => view.setUint16(start + 2 * i, char.charCodeAt(0), true))
    view.setUint16(start + 64, 2 * name.length + 2, true)
  })
  return bytes
}

const DOCX = zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<x/>', 'word/document.xml': '<w:document/>' })

const CASES: readonly (readonly [string, Uint8Array, string, FileKind])[] = [
  ['nothing', new Uint8Array(), 'a.pdf', 'empty'],
  ['spaces', strToU8(' \n \n'), 'a.txt', 'empty'],
  ['PDF', latin('%PDF-1.7\n1 0 obj'), 'a.pdf', 'pdf'],
  ['PDF after junk', latin('\0\x01junk\n%PDF-1.4'), 'a', 'pdf'],
  ['PDF called DOCX', latin('%PDF-1.7\n'), 'a.docx', 'pdf'],
  ['PDF without its first line', latin('\n1 0 obj\n<</Type/Catalog>>\nendobj\n'), 'a.bin', 'pdf'],
  ['DOCX', DOCX, 'a.docx', 'word'],
  ['DOCX called PDF', DOCX, 'a.pdf', 'word'],
  ['DOCX cut off', DOCX.slice(0, 200), 'a.docx', 'word'],
  ['DOCX whose main part has another name', zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<x/>', 'w.xml': '<x/>' }), 'a', 'word'],
  ['DOC', ole('WordDocument', '1Table'), 'a.docx', 'old-word'],
  ['WPS', ole('WordDocument'), 'a.wps', 'wps'],
  ['Works', ole('MatOST', 'CONTENTS'), 'a', 'wps'],
  ['XLS', ole('Workbook'), 'a.doc', 'spreadsheet'],
  ['ET', ole('Other'), 'a.et', 'spreadsheet'],
  ['PPT', ole('PowerPoint Document'), 'a.ppt', 'presentation'],
  ['MSG', ole('__nameid_version1.0', '__substg1.0_0037001F'), 'a.msg', 'email'],
  ['encrypted DOCX', ole('EncryptionInfo', 'EncryptedPackage'), 'a.docx', 'encrypted'],
  ['OLE cut off', ole('WordDocument').slice(0, 100), 'a.doc', 'old-word'],
  ['RTF called DOC', latin('{\\rtf1\\ansi x}'), 'a.doc', 'rtf'],
  ['ODT', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'a.docx', 'odt'],
  ['ODS', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'a', 'spreadsheet'],
  ['EPUB', zip({ mimetype: 'application/epub+zip' }), 'a', 'epub'],
  ['Pages', zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }), 'a.pages', 'pages'],
  ['OFD', zip({ 'OFD.xml': '<x/>', 'Doc_0/Document.xml': '<x/>' }), 'a.ofd', 'ofd'],
  ['XPS', zip({ '_rels/.rels': '<x/>', 'FixedDocSeq.fdseq': '<x/>' }), 'a.xps', 'xps'],
  ['XLSX', zip({ '_rels/.rels': '<x/>', 'xl/workbook.xml': '<x/>' }), 'a.docx', 'spreadsheet'],
  ['PPTX', zip({ '_rels/.rels': '<x/>', 'ppt/presentation.xml': '<x/>' }), 'a.pptx', 'presentation'],
  ['ZIP', zip({ 'contract.pdf': 'x' }), 'a.zip', 'archive'],
  ['RAR', latin('Rar!\x1a\x07'), 'a', 'archive'],
  ['mail', strToU8('Received: from x\r\nFrom: a@b.example\r\nMIME-Version: 1.0\r\n\r\nHello'), 'a.txt', 'email'],
  ['saved page', strToU8('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x'), 'a', 'web-archive'],
  ['a letter with From and To', strToU8('From: Pellworth\nTo: Brackenfold\n\nConfidentiality agreement'), 'a.txt', 'text'],
  ['PNG', latin('\x89PNG\r\n\x1a\n'), 'a.pdf', 'image'],
  ['JPEG', latin('\xff\xd8\xff\xe0'), 'a', 'image'],
  ['WebP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'a', 'image'],
  ['GIF', latin('GIF89a'), 'a', 'image'],
  ['BMP', latin('BM\x0a\0\0\0\0\0\0\0'), 'a', 'image'],
  ['TIFF', latin('II*\0\x08\0\0\0'), 'a', 'image'],
  ['SVG', strToU8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'a', 'image'],
  ['HEIC', latin('\0\0\0\x18ftypheic'), 'a.jpg', 'photo'],
  ['EXE', latin('MZ\x90\0\x03\0'), 'contract.pdf', 'program'],
  ['ELF', latin('\x7fELF\x02'), 'a', 'program'],
  ['MP4', latin('\0\0\0\x18ftypmp42'), 'a', 'media'],
  ['web page', strToU8('<!-- saved -->\n<!DOCTYPE html><html lang="zh"><body>x'), 'a.doc', 'html'],
  ['web page by its name', strToU8('<p>Confidentiality</p>'), 'a.html', 'html'],
  ['web page in UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'<html><body>x'].flatMap((char) => [char.charCodeAt(0), 0])]), 'a', 'html'],
  ['Word XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'a.doc', 'word-xml'],
  ['text', strToU8('保密协议\n第一条 定义'), 'a.txt', 'text'],
  ['text in GB18030', Uint8Array.from([0xb1, 0xa3, 0xc3, 0xdc, 0xd0, 0xad, 0xd2, 0xe9]), 'a.txt', 'text'],
  ['text that mentions html', strToU8('The page begins with <html> and ends.'), 'a.txt', 'text'],
  ['text called DOCX', strToU8('Confidentiality agreement'), 'a.docx', 'text'],
  ['noise', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) & 255), 'a', 'unknown'],
  ['noise called PDF', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) & 255), 'a.pdf', 'pdf'],
]

describe('what a file is', () => {
  test.each(CASES)('%s', (_, bytes, name, kind) => {
    expect(sniff(bytes, name)).toBe(kind)
  })
  test('our own samples', () => {
    for (const [format, kind] of [['docx', 'word'], ['pdf', 'pdf'], ['html', 'html'], ['json', 'text']] as const) {
      const name = format === 'json' ? 'contract.json' : `source.${format}`
      expect(sniff(new Uint8Array(readFileSync(path.join(import.meta.dirname, 'contracts/zh-nda', name))))).toBe(kind)
    }
  })
  test('cut anywhere, it still has a kind and throws nothing', () => {
    for (const [, bytes, name] of CASES) for (let length = 0; length <= Math.min(bytes.length, 1600); length += 7) expect(typeof sniff(bytes.slice(0, length), name)).toBe('string')
  })
})

describe('encodings', () => {
  test.each([
    ['UTF-8', strToU8('保密'), '保密'],
    ['GB18030', Uint8Array.from([0xb1, 0xa3, 0xc3, 0xdc]), '保密'],
    ['Windows-1252', latin('the \x93Company\x94 shall pay \x80500; Caf\xe9'), 'the “Company” shall pay €500; Café'],
    ['UTF-16 without its mark', Uint8Array.from([...'Agreement'].flatMap((char) => [char.charCodeAt(0), 0])), 'Agreement'],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text))
})
