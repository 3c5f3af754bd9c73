import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchFirefox, UUID } from './launch'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Another build can be tried without touching this one. */
export const EXTENSION = process.env['LEAKPROOF_FIREFOX_BUILD'] ?? path.join(ROOT, '.output/firefox-mv3')
/** The extension's own address. */
export const HOME = `moz-extension://${UUID}/`

/** A function that is sent to the browser as its text: it sees nothing of the test's own. */
export interface View {
  evaluate<A extends unknown[], R>(what: (...args: A) => R, ...args: A): Promise<Awaited<R>>
}

/** A tab, by Marionette's name for it. */
export interface Tab extends View {
  readonly handle: string
}

/** Parts of the browser's own window, as its own code knows them. */
interface Chrome {
  readonly SidebarController: { readonly isOpen: boolean; hide(): void }
  readonly document: Document
}
declare const Services: { readonly wm: { getMostRecentWindow(type: string): Chrome } }

/** Asks again until the answer is truthy; the last answer or error is told when the time is over. */
export async function until<T>(what: string, ask: () => Promise<T>, ms = 30_000): Promise<Exclude<T, null | undefined | false | '' | 0>> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask().catch((error: unknown) => (Date.now() < end ? null : Promise.reject(error)))
    if (answer) return answer as Exclude<T, null | undefined | false | '' | 0>
    if (Date.now() >= end) throw new Error(`${what}: not within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

export type FirefoxWindow = Awaited<ReturnType<typeof openFirefox>>

/** A Firefox with the built extension in it. @param lang the language that pages are told */
export async function openFirefox(lang: string) {
  const { browser_specific_settings: { gecko: { id } } } = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } }
  const { wire, version, end } = await launchFirefox(id, lang)
  const button = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  const at = (context: 'chrome' | 'content'): Promise<unknown> => wire.send('Marionette:SetContext', { value: context })
  const run = async (context: 'chrome' | 'content', body: string, args: unknown[]): Promise<unknown> => {
    await at(context)
    const { value } = await wire.send('WebDriver:ExecuteScript', { script: body, args, ...(context === 'chrome' ? { sandbox: 'system' } : {}) })
    return value
  }
  /** Runs in the browser's own window. */
  const inChrome: View['evaluate'] = (what, ...args) => run('chrome', `return (${what.toString()})(...arguments)`, args) as never
  const switchTo = async (handle: string, focus: boolean): Promise<void> => {
    await at('content')
    await wire.send('WebDriver:SwitchToWindow', { handle, focus })
  }
  const handles = async (): Promise<string[]> => { await at('content'); return (await wire.send('WebDriver:GetWindowHandles')) as unknown as string[] }
  const tabOf = (handle: string): Tab => ({
    handle,
    evaluate: async (what, ...args) => { await switchTo(handle, false); return (await run('content', `return (${what.toString()})(...arguments)`, args)) as never },
  })
  const press = async (x: number, y: number, button: 0 | 2 = 0): Promise<void> => {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' }, { type: 'pointerDown', button }, { type: 'pointerUp', button }]
    await wire.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] })
    await wire.send('WebDriver:ReleaseActions')
  }
  await wire.send('Addon:Install', { path: EXTENSION, temporary: true })
  /** An extension page in a tab reaches the sidebar's document; the one that opens after installation serves. */
  const welcome = await until('the first page', async () => {
    for (const handle of await handles()) if ((await tabOf(handle).evaluate(() => location.href).catch(() => '')).endsWith('/welcome.html')) return tabOf(handle)
    return null
  })
  const sidebar: View = {
    evaluate: async (what, ...args) => {
      await switchTo(welcome.handle, false)
      const body = `const view = window.browser.extension.getViews({ type: 'sidebar' })[0]
        if (!view) throw new Error('no sidebar')
        return (function (window, document) { return (${what.toString()})(...arguments[2]) })(view, view.document, [...arguments])`
      return (await run('content', body, args)) as never
    },
  }
  return {
    version,
    welcome,
    sidebar,
    inChrome,
    end,
    /** Opens an address in a new tab, in front. */
    async visit(url: string): Promise<Tab> {
      await at('content')
      const { handle } = (await wire.send('WebDriver:NewWindow', { type: 'tab' })) as unknown as { handle: string }
      await switchTo(handle, true)
      await wire.send('WebDriver:Navigate', { url })
      return tabOf(handle)
    },
    async front(tab: Tab): Promise<void> { await switchTo(tab.handle, true) },
    async close(tab: Tab): Promise<void> { await switchTo(tab.handle, true); await wire.send('WebDriver:CloseWindow'); await switchTo(welcome.handle, true) },
    /** What the tabs show. */
    addresses: async (): Promise<string[]> => { const shown: string[] = []; for (const handle of await handles()) shown.push(await tabOf(handle).evaluate(() => location.href)); return shown },
    /** The tab that shows an address with this in it. */
    tab: (part: string): Promise<Tab> => until(`a tab of ${part}`, async () => {
      for (const handle of await handles()) if ((await tabOf(handle).evaluate(() => location.href).catch(() => '')).includes(part)) return tabOf(handle)
      return null
    }),
    /** A person's own press on the extension's button in the toolbar. */
    async pressButton(): Promise<void> {
      await at('chrome')
      const { value } = await wire.send('WebDriver:FindElement', { using: 'css selector', value: `[id="${button}"] .unified-extensions-item-action-button` })
      await wire.send('WebDriver:ElementClick', { id: Object.values(value as Record<string, string>)[0] })
    },
    /** The address in the open sidebar; null: it is closed. */
    sidebarAddress: (): Promise<string | null> => inChrome(() => {
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      const inner = (window.document.getElementById('sidebar') as HTMLIFrameElement | null)?.contentDocument?.getElementById('webext-panels-browser')
      return window.SidebarController.isOpen ? ((inner as unknown as { currentURI: { spec: string } } | null)?.currentURI.spec ?? '') : null
    }),
    closeSidebar: (): Promise<void> => inChrome(() => Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()),
    /** A press of the mouse at a place of the tab's page. */
    async pressPage(tab: Tab, x: number, y: number, button: 0 | 2 = 0): Promise<void> { await switchTo(tab.handle, true); await press(x, y, button) },
    /** A press of the mouse on what a selector (and its words) name in the sidebar. */
    async pressSidebar(selector: string, words = ''): Promise<void> {
      let last = ''
      // What still moves is not pressed.
      const place = await until(`${selector} ${words}`, async () => {
        const now = await sidebar.evaluate((wanted, told) => {
          const found = [...document.querySelectorAll(wanted)].find((one) => one.textContent?.includes(told))
          found?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = found?.getBoundingClientRect()
          return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
        }, selector, words)
        const before = last
        last = JSON.stringify(now)
        return last === before ? now : null
      })
      const corner = await inChrome(() => {
        const frame = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('sidebar') as HTMLIFrameElement
        const [outer, inner] = [frame.getBoundingClientRect(), frame.contentDocument?.getElementById('webext-panels-browser')?.getBoundingClientRect()]
        return { x: outer.x + (inner?.x ?? 0), y: outer.y + (inner?.y ?? 0) }
      })
      await at('chrome')
      await press(corner.x + place.x, corner.y + place.y)
    },
    /** Keys typed wherever the focus is. */
    async type(words: string): Promise<void> {
      await at('chrome')
      await wire.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: [...words].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }] })
      await wire.send('WebDriver:ReleaseActions')
    },
    /** All of the page in front, also what is out of view, or the whole window with toolbar and sidebar. */
    async picture(of: 'page' | 'window', file?: string): Promise<Buffer> {
      await at(of === 'window' ? 'chrome' : 'content')
      const { value } = await wire.send('WebDriver:TakeScreenshot', { full: true })
      const png = Buffer.from(value as string, 'base64')
      if (file !== undefined) writeFileSync(file, png)
      return png
    },
  }
}
