import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { analyze } from '../analyzers'
import { readContractBytes } from '../cli/files'
import type { Contract } from '../contract/types'
import { numberedBlocks } from '../scripts/samples/numbering.mjs'
import { plainPdf } from '../scripts/samples/plain-pdf.mjs'

// The first review of a language builds its tables.
vi.setConfig({ testTimeout: 60_000 })

const FOLDER = path.resolve(import.meta.dirname, 'contracts')

/** A contract by the ways that it comes to a reader; each gives the bytes, or null where the sample has no such file. */
const WAYS: Readonly<Record<string, (slug: string) => Uint8Array | null>> = {
  html: (slug) => fileOf(slug, 'source.html'),
  'PDF, printed by Chromium': (slug) => fileOf(slug, 'source.pdf'),
  'PDF, by another producer': (slug) => {
    const contract = JSON.parse(readFileSync(path.join(FOLDER, slug, 'contract.json'), 'utf8')) as Parameters<typeof plainPdf>[0]
    return plainPdf(contract, numberedBlocks(contract))
  },
  DOCX: (slug) => fileOf(slug, 'source.docx'),
}

function fileOf(slug: string, name: string): Uint8Array | null {
  const file = path.join(FOLDER, slug, name)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null
}

/** What a review says, by rule and quote, without white space: a line that ends in a PDF is a space and no more. */
function findingsOf(contract: Contract): string[] {
  const bare = ({ start, end }: { start: number; end: number }): string => contract.text.slice(start, end).replace(/\s/g, '')
  return analyze(contract, { today: '2026-11-21' }).findings.map(({ rule, certainty, level, evidence }) => `${rule} ${certainty} ${level}: ${evidence.map(bare).join(' | ')}`)
}

describe.each(readdirSync(FOLDER).sort())('%s', (slug) => {
  const read = new Map<string, Contract>()
  beforeAll(async () => {
    for (const [way, bytesOf] of Object.entries(WAYS)) {
      const bytes = bytesOf(slug)
      if (bytes) read.set(way, (await readContractBytes(bytes, slug)).contract)
    }
  }, 60_000)

  test('comes all four ways', () => {
    expect([...read.keys()]).toEqual(Object.keys(WAYS))
    for (const contract of read.values()) expect(contract.coverage.read).toBeGreaterThan(0)
  })
  test.each(Object.keys(WAYS).slice(1))('%s gives the findings of the web page: rule and quote', (way) => {
    const html = read.get('html')
    const other = read.get(way)
    if (!html || !other) throw new Error('not read')
    expect(findingsOf(other)).toEqual(findingsOf(html))
  })
})
