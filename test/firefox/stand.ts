import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { openFirefox, until, type FirefoxWindow, type View } from './window'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FIGURES = path.join(ROOT, '.cache/firefox.json')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.pdf': 'application/pdf', '.json': 'application/json' }

export const sampleFile = (name: string, type: 'pdf' | 'docx'): string => path.join(ROOT, 'test/contracts', name, `source.${type}`)

/** The tests of Chromium read pages by this one method of puppeteer; what they read, they read here too. */
export const asPage = (view: View): Page => view as unknown as Page

/** Every request over http that the browser makes, by whom; kept in its own window. */
interface Logged { readonly url: string; readonly by: string }
declare const Services: { readonly wm: { getMostRecentWindow(type: string): { leakproofLog?: Logged[] } }; readonly obs: { addObserver(hear: (channel: unknown) => void, topic: string): void } }
declare const Ci: Readonly<Record<string, unknown>>

function logRequests({ inChrome }: FirefoxWindow): Promise<void> {
  return inChrome(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser')
    const log: Logged[] = (window.leakproofLog = [])
    Services.obs.addObserver((channel) => {
      const { URI, loadInfo } = (channel as { QueryInterface(which: unknown): { URI: { spec: string }; loadInfo: { loadingPrincipal: { spec: string } | null; triggeringPrincipal: { spec: string } | null } } }).QueryInterface(Ci['nsIHttpChannel'])
      log.push({ url: URI.spec, by: `${loadInfo.loadingPrincipal?.spec ?? ''} ${loadInfo.triggeringPrincipal?.spec ?? ''}` })
    }, 'http-on-modify-request')
  })
}

/** A Firefox with the extension, and a server on 127.0.0.1 that remembers what it was asked for. */
export async function raise(lang: string) {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    const where = request.url ?? '/'
    if (where !== '/favicon.ico') asked.push(`${request.method} ${where}`)
    const { pathname } = new URL(where, 'http://localhost')
    if (pathname === '/form.pdf' && request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>form</title><form method="post"><button>send</button></form>')
      return
    }
    if (pathname === '/links.html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>links</title><p><a href="/contracts/en-services/source.docx">The agreement</a>')
      return
    }
    const source = pathname === '/form.pdf' ? sampleFile('en-services', 'pdf') : path.join(ROOT, 'test', pathname)
    if (!source.startsWith(path.join(ROOT, 'test')) || !existsSync(source) || !statSync(source).isFile()) { response.writeHead(404).end(); return }
    response.writeHead(200, { 'content-type': TYPES[path.extname(source)] ?? 'application/octet-stream', 'content-length': statSync(source).size, ...(where.endsWith('?fresh') ? { 'cache-control': 'no-store' } : {}) })
    createReadStream(source).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const firefox = await openFirefox(lang)
  await logRequests(firefox)
  return {
    firefox,
    /** Lines of `METHOD /path`, in order. */
    asked,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Presses the toolbar button; resolves when the sidebar shows another answer than before: the coverage line of a review, or a sentence why not. */
    async review(press = () => firefox.pressButton()): Promise<string> {
      if ((await firefox.sidebarAddress()) !== null) {
        await firefox.sidebar.evaluate(() => { for (const old of document.querySelectorAll('.panel .cover, .panel [role=alert]')) old.setAttribute('data-old', 'old') })
      }
      await press()
      return until('an answer in the sidebar', () => firefox.sidebar.evaluate(() => document.querySelector(':is(.panel .cover, .panel [role=alert]):not([data-old])')?.textContent ?? ''), 30_000)
    },
    /** What the extension itself asked of the network; its own files are no requests over http. */
    async ownRequests(): Promise<string[]> {
      const log = await firefox.inChrome(() => Services.wm.getMostRecentWindow('navigator:browser').leakproofLog ?? [])
      return log.filter(({ by }) => by.includes('moz-extension:')).map(({ url }) => url)
    },
    async end(): Promise<void> {
      await firefox.end()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type Stand = Awaited<ReturnType<typeof raise>>

/** Keeps a figure for the table that `npm run firefox` prints at its end. */
export function figure(name: string, value: string): void {
  mkdirSync(path.dirname(FIGURES), { recursive: true })
  const before = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, string>) : {}
  writeFileSync(FIGURES, JSON.stringify({ ...before, [name]: value }))
}

/** Where the whole-window pictures go; null: none are wanted. */
export function pictureFile(name: string): string | undefined {
  const folder = process.env['FIREFOX_PICTURES']
  if (!folder) return undefined
  mkdirSync(folder, { recursive: true })
  return path.join(folder, name)
}
