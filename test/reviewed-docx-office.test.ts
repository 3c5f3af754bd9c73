import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { readDocx } from '../extractors/docx'
import { freshReview, reviewedDocx } from '../reports/docx'
import { letters } from '../scripts/roundtrip/compare'
import { attribute, tokens } from '../scripts/roundtrip/second-look'
import { scattered, sourceOf } from '../scripts/roundtrip/trial'
import { SAMPLES } from './docx-corpus'

/** LibreOffice as the reader: run with LEAKPROOF_OFFICE=1 where `soffice` is installed. */
const ASKED = process.env['LEAKPROOF_OFFICE'] === '1'

function converted(bytes: Uint8Array, to: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'))
  try {
    writeFileSync(path.join(folder, 'file.docx'), bytes)
    execFileSync('nice', ['soffice', '--headless', `-env:UserInstallation=${pathToFileURL(path.join(tmpdir(), 'office-profile')).href}`, '--convert-to', to, '--outdir', folder, path.join(folder, 'file.docx')], { stdio: 'ignore', timeout: 120_000 })
    return readFileSync(path.join(folder, `file.${to}`), to === 'pdf' ? 'latin1' : 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** By the number of the comment: the words that LibreOffice sees under it. */
function covered(fodt: string): Map<string, string> {
  const open = new Map<string, string[]>()
  const done = new Map<string, string>()
  let inside = 0
  let ours = ''
  for (const tag of tokens(fodt.slice(fodt.indexOf('<office:body>')))) {
    if (tag.name === 'annotation' && tag.kind === 'open') {
      inside++
      open.set((ours = attribute(tag, 'name')), [])
    } else if (tag.name === 'annotation' && tag.kind === 'close') inside--
    else if (tag.name === 'annotation-end') {
      done.set(attribute(tag, 'name'), (open.get(attribute(tag, 'name')) ?? []).join(''))
      open.delete(attribute(tag, 'name'))
    } else if (tag.kind === 'text' && inside === 0) for (const list of open.values()) list.push(tag.raw.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
  }
  expect(ours).not.toBe('')
  return done
}

const pages = (bytes: Uint8Array): number => converted(bytes, 'pdf').match(/\/Type\s{0,3}\/Page[^s]/g)?.length ?? 0

describe.skipIf(!ASKED)('in LibreOffice', () => {
  it.each(SAMPLES.map((file) => [path.basename(path.dirname(file)), file]))('%s opens on as many pages, with every comment on its words', async (_name, file) => {
    const bytes = new Uint8Array(readFileSync(file))
    const { contract, built } = await readDocx(new Uint8Array(bytes))
    const review = analyze(contract)
    const source = sourceOf(contract, scattered(contract, review, 25))
    const { bytes: result, comments, left } = await reviewedDocx(bytes, source)
    // A line that is full to its end has no room for LibreOffice's sign of a comment, so the text may grow by a line.
    expect(Math.abs(pages((await reviewedDocx(bytes, sourceOf(contract, review))).bytes) - pages(bytes))).toBeLessThan(2)
    const instead = new Set(left.map(({ finding }) => finding))
    const seen = [...covered(converted(result, 'fodt')).values()].map(letters).sort()
    const meant = comments.filter(({ finding }) => !instead.has(finding)).map(({ span }) => span ?? contract.blocks.find(({ start, end }) => contract.text.slice(start, end) === contract.title)).map((span) => {
      let words = ''
      for (let at = span!.start; at < span!.end; at++) if (built.toSource({ start: at, end: at + 1 }).length > 0) words += contract.text.charAt(at)
      return letters(words)
    })
    expect(seen).toHaveLength(comments.length)
    for (const words of meant) expect(seen.splice(seen.indexOf(words), 1)).toEqual([words])
    expect(pages(await freshReview(source))).toBeGreaterThan(0)
  }, 300_000)
})
