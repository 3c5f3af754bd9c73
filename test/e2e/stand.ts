import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launch, pressToolbarButton } from '../../scripts/browser.mjs'
import { requestsOf, type Request } from './net-log'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Another build can be tried without touching this one. */
export const EXTENSION = process.env['LEAKPROOF_BUILD'] ?? path.join(ROOT, '.output/chrome-mv3')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
/** As wide as it is with and without the panel beside it, so that pictures before and after the press can be compared. */
const VIEWPORT = { width: 860, height: 800 }

export const SAMPLES = ['zh-nda', 'zh-cooperation', 'en-mutual-nda', 'en-services'] as const
export const sampleFile = (name: string, type: 'html' | 'pdf' | 'docx'): string => path.join(ROOT, 'test/contracts', name, `source.${type}`)

/** A browser with the built extension, a server on 127.0.0.1, and a log of every request that any part of the browser makes. */
export interface Stand {
  readonly browser: Browser
  readonly origin: string
  /** Opens `/contracts/<name>/source.<type>` or `/pages/<file>` of the test folder in a fresh tab. */
  visit(where: string): Promise<Page>
  /** Presses the toolbar button on `page`; returns the panel when it shows a review or a sentence why not. */
  review(page: Page): Promise<Page>
  reader(): Promise<Page>
  /** Closes everything, once; what was asked of the network, by anybody. */
  close(): Promise<readonly Request[]>
}

function serve(): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(ROOT, 'test', pathname.startsWith('/pages/') ? `e2e${pathname}` : pathname)
    if (!file.startsWith(path.join(ROOT, 'test')) || !existsSync(file)) { response.writeHead(404).end(); return }
    const strict = pathname.endsWith('/strict.html') ? { 'content-security-policy': "default-src 'none'" } : {}
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-length': statSync(file).size, ...strict })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** @param lang the browser's own language; `welcome` leaves the page that opens after installation; `extension`: another build */
export async function raise(lang = 'en-US', { welcome = false, extension = EXTENSION }: { readonly welcome?: boolean; readonly extension?: string } = {}): Promise<Stand> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-e2e-'))
  const log = path.join(folder, 'net.json')
  const server = await serve()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launch({ extension, lang, welcome, args: [`--log-net-log=${log}`, '--host-resolver-rules=MAP plain.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  let closing: Promise<readonly Request[]> | null = null
  const end = async (): Promise<readonly Request[]> => {
    await browser.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    const requests = await requestsOf(log)
    rmSync(folder, { recursive: true, force: true })
    return requests
  }
  return {
    browser,
    origin,
    async visit(where) {
      const page = await browser.newPage()
      await page.setViewport(VIEWPORT)
      await page.goto(origin + where)
      return page
    },
    async review(page) {
      // What an open panel shows from the last press must not pass for the answer to this one.
      const open = browser.targets().find((one) => /\/sidepanel\.html/.test(one.url()))
      if (open) await (await open.asPage()).evaluate(() => { for (const old of document.querySelectorAll('.panel .cover, .panel [role=alert]')) old.setAttribute('data-old', old.textContent ?? '') })
      const panel = await pressToolbarButton(browser, page)
      await panel.waitForFunction(() => {
        const now = document.querySelector('.panel .cover, .panel [role=alert]')
        return now !== null && now.getAttribute('data-old') !== now.textContent
      }, { timeout: 30_000 })
      return panel
    },
    async reader() {
      const target = await browser.waitForTarget((one) => /^chrome-extension:.*\/reader\.html/.test(one.url()), { timeout: 15_000 })
      const page = await target.asPage()
      await page.setViewport(VIEWPORT)
      return page
    },
    close: () => (closing ??= end()),
  }
}

/** Requests of the pages and of the extension, without what is packed in it and without the browser's own errands. */
export function asked(requests: readonly Request[], stand: Stand): string[] {
  return requests
    .filter(({ url, initiator }) => !url.startsWith('chrome-extension:') && !isErrand(url, initiator))
    .map(({ method, url }) => `${method} ${url.startsWith(stand.origin) ? url.slice(stand.origin.length) : url}`)
    .filter((line) => line !== 'GET /favicon.ico')
}

/** The browser asks its maker for updates and the time; no page and no extension is named as the one who asked. */
function isErrand(url: string, initiator: string): boolean {
  return initiator === 'not an origin' && /^https?:\/\/[a-z0-9.-]+\.(?:google|googleapis|gvt1|gstatic)\.com\//.test(url)
}
