import type { Browser, Extension, Page } from 'puppeteer-core'

export interface LaunchOptions {
  /** Default true. */
  readonly headless?: boolean
  /** Folder of a built extension, absolute. */
  readonly extension?: string
  readonly args?: readonly string[]
  /** The browser's own language, "zh-CN". */
  readonly lang?: string
  /** A user data folder to go on with; it is left where it is. Default: a fresh one, removed afterwards. */
  readonly profile?: string
  /** Leaves the page that the extension opens after its installation, which else is closed. */
  readonly welcome?: boolean
}

export function findBrowser(): string | undefined
export function installBrowser(): string
export function hasDisplay(): boolean
export function launch(options?: LaunchOptions): Promise<Browser>
export function extensionOf(browser: Browser): Promise<Extension>
export function pressToolbarButton(browser: Browser, page: Page): Promise<Page>
