import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../analyzers'
import { readContractFile } from '../../cli/files'
import type { Contract } from '../../contract/types'
import { raise, sampleFile, type Stand } from './stand'

/** What a scan may lose: of the web page's findings with their sentences, and of the pairs of letters of a sentence. */
const FINDINGS_KEPT = 0.9
const LETTERS_KEPT = 0.9
/** Recognising a page takes seconds; the machine may be busy. */
const PATIENCE = 300_000

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'‘’]/g, '').toLowerCase()

/** The share of letter pairs of `one` that `other` has too. */
function likeness(one: string, other: string): number {
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const there = pairs(bare(other))
  const wanted = pairs(bare(one))
  const kept = wanted.filter((pair) => {
    const at = there.indexOf(pair)
    if (at >= 0) there.splice(at, 1)
    return at >= 0
  })
  return wanted.length === 0 ? 1 : kept.length / wanted.length
}

/** The contract as the reader gives it to the panel. */
function contractOf(panel: Page): Promise<Contract> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL(file: string): string }; tabs: { query(what: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<{ contract: unknown }> } } }
    const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('reader.html') })
    const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, { leakproof: 1, kind: 'extract', body: {} })
    return answer.contract
  }) as Promise<Contract>
}

const findingsOf = (contract: Contract) => analyze(contract, { today: '2026-11-21' }).findings.map(({ rule, certainty, evidence }) => ({ rule, certainty, quotes: evidence.map(({ start, end }) => contract.text.slice(start, end)) }))

describe.each(['zh-nda', 'en-mutual-nda'] as const)('%s as a scan', (slug) => {
  let stand: Stand
  let folder = ''
  let scan: Contract
  let page: Contract

  beforeAll(async () => {
    stand = await raise()
    folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-scan-'))
    const file = path.join(folder, `${slug}.pdf`)
    // In a process of its own: what the script runs in a page must not pass through the tests' own loader.
    await promisify(execFile)(process.execPath, [path.resolve(import.meta.dirname, '../../scripts/samples/scan.mjs'), sampleFile(slug, 'pdf'), file])
    const panel = await stand.review(await stand.visit('/pages/app-canvas.html'))
    await (await panel.waitForSelector('input[type=file]'))?.uploadFile(file)
    const reader = await stand.reader()
    const start = await reader.waitForSelector('.ocr .btn.main', { timeout: 60_000 })
    await start?.click()
    await reader.waitForFunction(() => document.querySelector('.ocr .acts') !== null && !document.querySelector('.ocr .btn.main') && document.querySelector('.ocr .link') !== null, { timeout: PATIENCE })
    scan = await contractOf(panel)
    page = (await readContractFile(sampleFile(slug, 'html'))).contract
  }, PATIENCE + 120_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await stand.close()
  })

  it('is read whole, and says that it was recognised', () => {
    expect(scan.coverage.unread).toEqual([])
    expect(scan.coverage.notices.map(({ code }) => code)).toContain('recognised')
  })
  it('gives the findings of the web page, within the limits of a scan', () => {
    const [wanted, found] = [findingsOf(page), findingsOf(scan)]
    const kept = wanted.filter(({ rule, quotes }) => found.some((finding) => finding.rule === rule && quotes.every((quote) => finding.quotes.some((other) => likeness(quote, other) >= LETTERS_KEPT))))
    const lost = wanted.filter((finding) => !kept.includes(finding)).map(({ rule, quotes }) => ({ rule, quotes, scan: found.filter((finding) => finding.rule === rule).map((finding) => finding.quotes) }))
    expect(kept.length / wanted.length, JSON.stringify(lost, null, 1)).toBeGreaterThanOrEqual(FINDINGS_KEPT)
  })
  it('finds nothing that the web page does not have', () => {
    const known = new Set(findingsOf(page).map(({ rule }) => rule))
    expect(findingsOf(scan).filter(({ rule, certainty }) => certainty === 'clear' && !known.has(rule)).map(({ rule, quotes }) => ({ rule, quotes }))).toEqual([])
  })
})
