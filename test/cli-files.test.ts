import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundled } from '../cli/bundle.mjs'
import { ReadingThread } from '../cli/reading-thread'
import { ExtractionError } from '../extractors/failures'
import { ran, type Answer } from './cli-process'
import { column, pdf } from './pdf-fixture'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder = ''
const put = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-cli-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A page that shows a form ten times, which shows a form ten times, and so on: 10¹² pieces of text in two kilobytes. */
function formBomb(depth = 12): Uint8Array<ArrayBuffer> {
  const form = (at: number): string => (at === depth ? 'BT /F 9 Tf (x) Tj ET' : '/X Do '.repeat(10))
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</X 6 0 R>>>>/Contents 4 0 R>>', '<</Length 6>>\nstream\n/X Do \nendstream', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
  for (let at = 1; at <= depth; at++) {
    const content = form(at)
    objects.push(`<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</F 5 0 R>>/XObject<</X ${at === depth ? 6 : 6 + at} 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`)
  }
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Uint8Array.from(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n`, (char) => char.charCodeAt(0))
}

describe('the reading thread', () => {
  const small = (): Uint8Array<ArrayBuffer> => new Uint8Array(pdf([column(['Confidentiality agreement'])]))
  const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'read', (error: unknown) => (error instanceof ExtractionError ? error.code : `untyped: ${String(error)}`))

  test('a page that never ends is ended, in time; the next file is read', async () => {
    const thread = new ReadingThread(path.join((await bundled()) ?? '', 'reader.mjs'), { whole: 40_000, stall: 8_000, growth: 2 ** 31 })
    // Processor time: on a busy machine the clock on the wall says little.
    const begun = process.cpuUsage()
    expect(await codeOf(thread.read(formBomb(), 'a.pdf'))).toBe('timeout')
    const { user, system } = process.cpuUsage(begun)
    expect((user + system) / 1000).toBeLessThan(20_000)
    expect((await thread.read(small(), 'b.pdf')).text).toBe('Confidentiality agreement')
    await thread.close()
  })
  test('a file that takes all memory is ended', async () => {
    const thread = new ReadingThread(path.join((await bundled()) ?? '', 'reader.mjs'), { whole: 20_000, stall: 10_000, growth: 2 ** 20 })
    expect(await codeOf(thread.read(formBomb(), 'a.pdf'))).toBe('hostile')
    await thread.close()
  })
  test('a thread that cannot be started is a typed outcome', async () => {
    const thread = new ReadingThread(path.join(folder, 'no-such-reader.mjs'))
    expect(await codeOf(thread.read(small(), 'a.pdf'))).toBe('damaged')
    await thread.close()
  })
})

describe('files of every kind', () => {
  test('each is read as what it is, or named, in order', async () => {
    const docx = zipSync({ '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), '_rels/.rels': strToU8('<Relationships/>'), 'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Confidentiality agreement</w:t></w:r></w:p></w:body></w:document>') })
    const files = [
      put('really-docx.pdf', docx), put('really-pdf.docx', pdf([column(['Confidentiality agreement'])])), put('letter.rtf', strToU8('{\\rtf1 x}')), put('scan.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
      put('empty.pdf', new Uint8Array()), put('blank.pdf', pdf([[]])), put('notes.md', strToU8('# Confidentiality agreement')),
    ]
    const { code, out, err } = await ran(['--json', ...files])
    const { results } = JSON.parse(out) as { results: Answer[] }
    expect(results.map(({ error, coverage }) => error?.code ?? coverage.complete)).toEqual([true, true, 'other-format', 'other-format', 'empty', 'no-text', true])
    expect(results[2]?.error?.message).toContain('This is an RTF file')
    expect([code, err]).toEqual([2, ''])
  })
  test('what was not read is said in words and in JSON, and nothing is concluded from silence', async () => {
    const half = put('half.pdf', pdf([column(['Agreement on the weather']), []]))
    const json = JSON.parse((await ran(['--json', half])).out) as { results: Answer[] }
    expect(json.results[0]?.coverage).toMatchObject({ complete: false, read: 1, total: 2, unread: [{ what: 'page', where: '2', reason: 'no-text-layer' }] })
    const { out } = await ran(['--lang', 'en', half])
    expect(out).toContain('1 of 2 pages read · page 2 not read (no text layer)')
    expect(out).toMatch(/Not all of it was read/)
    expect(out).not.toContain('Nothing to raise')
  })
  test('the stream goes on after a file that was ended, with its place kept', async () => {
    const { out } = await ran(['--jsonl'], [{ id: 1, path: put('x.rtf', strToU8('{\\rtf1 x}')) }, { id: 2, path: 'test/contracts/zh-nda/source.docx' }, { id: 3, text: '保密协议' }].map((request) => `${JSON.stringify(request)}\n`).join(''))
    const replies = out.trimEnd().split('\n').map((one) => JSON.parse(one) as Answer)
    expect(replies.map(({ id, error }) => [id, error?.code])).toEqual([[1, 'other-format'], [2, undefined], [3, undefined]])
  })
})
