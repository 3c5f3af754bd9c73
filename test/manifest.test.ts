import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'wxt'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const BUILT = path.join(ROOT, '.output/chrome-mv3')
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(BUILT, file), 'utf8')) as Record<string, unknown>

/** Every file under a folder of the built extension, as relative paths. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(BUILT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(BUILT, path.join(entry.parentPath, entry.name)))
}

describe('the built extension', () => {
  beforeAll(async () => {
    await build({ root: ROOT, logger: { log: () => {}, info: () => {}, warn: () => {}, debug: () => {}, success: () => {}, start: () => {}, ready: () => {}, fail: () => {}, fatal: () => {}, error: console.error, level: 0, trace: () => {}, box: () => {} } as never })
  }, 60_000)

  it('asks for these permissions and nothing more', () => {
    const { key, version, ...manifest } = read('manifest.json')
    expect(key).toMatch(/^MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A/)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest).toEqual({
      manifest_version: 3,
      name: '__MSG_name__',
      short_name: '__MSG_short__',
      description: '__MSG_description__',
      default_locale: 'en',
      minimum_chrome_version: '120',
      incognito: 'not_allowed',
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      permissions: ['sidePanel', 'activeTab', 'scripting', 'storage', 'contextMenus'],
      action: { default_title: '__MSG_press__' },
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      },
    })
  })

  it('has the manifest’s words in both languages, within the store’s limits', () => {
    const used = [...new Set(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8').match(/(?<=__MSG_)[a-z]+(?=__)/g) ?? []), 'review'].sort()
    for (const lang of ['en', 'zh_CN']) {
      const words = read(`_locales/${lang}/messages.json`) as Record<string, { message: string }>
      expect(Object.keys(words).sort()).toEqual(used)
      expect(words['name']?.message.length).toBeLessThanOrEqual(75)
      expect(words['short']?.message.length).toBeLessThanOrEqual(12)
      expect(words['description']?.message.length).toBeLessThanOrEqual(132)
    }
  })

  it('packs what pdf.js reads at run time, and no script engine', () => {
    for (const file of ['cmaps/GBK-EUC-H.bcmap', 'standard_fonts/LiberationSans-Regular.ttf', 'wasm/openjpeg.wasm', 'iccs/CGATS001Compat-v2-micro.icc']) expect(existsSync(path.join(BUILT, 'pdfjs', file)), file).toBe(true)
    expect(filesIn('pdfjs').filter((file) => /quickjs/.test(path.basename(file)) && !/LICENSE/.test(file))).toEqual([])
  })

  it('can open a line to nowhere: nothing but the self-test’s tries knows how, and nothing knows their address', () => {
    const code = filesIn('.').filter((file) => /\.m?js$/.test(file))
    const holding = (words: RegExp): string[] => code.filter((file) => words.test(readFileSync(path.join(BUILT, file), 'utf8'))).map((file) => path.basename(file).replace(/-[\w-]{8}\.js$/, ''))
    expect(holding(/RTCPeerConnection|new WebTransport|sendBeacon|new WebSocket|new EventSource/)).toEqual(['selftest'])
    expect(holding(/leakproof-self-test/)).toEqual(['selftest'])
  })

  it('keeps the rules out of pages: the content script holds no law', () => {
    const page = readFileSync(path.join(BUILT, 'content-scripts/page.js'), 'utf8')
    expect(page).not.toMatch(/违约金|civil-code/)
    expect(page.length).toBeLessThan(80_000)
  })
})
