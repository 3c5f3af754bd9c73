import { accessSync, constants, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { Plain } from './root.mjs'

export { findBrowser } from './find-browser.mjs'
export { installBrowser } from './install-browser.mjs'

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--no-default-browser-check']

/** Whether a window can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return !process.env.SSH_CONNECTION
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** A fresh user data folder. The snap of Chromium sees only its own corner of the home folder. */
function freshProfile(executable) {
  const isSnap = executable.startsWith('/snap/') || realpathSync(executable) === '/usr/bin/snap'
  const parent = isSnap ? path.join(os.homedir(), 'snap/chromium/common') : os.tmpdir()
  return mkdtempSync(path.join(parent, 'leakproof-'))
}

/** The environment for the browser: a user without a home folder gets one inside the profile. */
function environment(profile, lang) {
  const env = { ...process.env }
  if (lang) env.LANGUAGE = lang.replace('-', '_')
  try {
    accessSync(os.homedir(), constants.W_OK)
  } catch {
    env.HOME = profile
  }
  return env
}

/** Starts it; where the system gives this user no sandbox, starts again without one and says so. */
async function start(puppeteer, options) {
  const needsNone = process.getuid?.() === 0 || Boolean(process.env.NO_SANDBOX)
  const bare = { ...options, args: [...options.args, '--no-sandbox'] }
  if (needsNone) return puppeteer.launch(bare)
  try {
    return await puppeteer.launch(options)
  } catch (error) {
    if (process.platform !== 'linux') throw error
    const browser = await puppeteer.launch(bare).catch(() => null)
    if (!browser) throw error
    console.warn("This system gives the browser no sandbox (no user namespaces), so it runs with --no-sandbox.")
    return browser
  }
}

/**
 * Launches the installed browser with a fresh profile, removed when the browser closes or this process ends.
 * @param {{ headless?: boolean, extension?: string, args?: readonly string[], lang?: string, welcome?: boolean, profile?: string }} options
 *   headless: default true; extension: folder of a built extension, absolute; lang: the browser's own language, "zh-CN";
 *   profile: a user data folder to go on with, left where it is; default: a fresh one;
 *   welcome: leaves the page that the extension opens after its installation, which else is closed
 * @returns {Promise<import('puppeteer-core').Browser>}
 * @throws {Plain} when no browser is installed or it does not start
 */
export async function launch({ headless = true, extension, args = [], lang, welcome = false, profile } = {}) {
  const { default: puppeteer } = await import('puppeteer-core')
  const executablePath = findBrowser()
  if (!executablePath) throw new Plain('No Chromium, Chrome or Edge was found; `npm run setup` installs one or says how.')
  const userDataDir = profile ?? freshProfile(executablePath)
  const remove = () => profile === undefined && rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  process.once('exit', remove)
  const languageArgs = lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []
  const options = {
    executablePath,
    userDataDir,
    headless,
    pipe: true,
    defaultViewport: null,
    args: ['--window-size=1280,900', ...QUIET, ...languageArgs, ...args],
    env: environment(userDataDir, lang),
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
  }
  const browser = await start(puppeteer, options).catch((error) => {
    throw new Plain(`The browser ${executablePath} did not start: ${String(error.message).trim().split('\n').slice(0, 3).join(' ')}`)
  })
  // Helper processes of the browser may still write for a moment; what they leave goes when this process ends.
  browser.once('disconnected', () => setTimeout(() => {
    try {
      remove()
    } catch {
      // A busy machine: still being written to.
    }
  }, 300))
  if (extension !== undefined && !welcome) await closeWelcome(browser)
  return browser
}

/** Closes the page that opens after installation, so that it takes the focus from nothing; a build without one costs 5 s. */
async function closeWelcome(browser) {
  const target = await browser.waitForTarget((one) => /^chrome-extension:\/\/[^/]+\/welcome\.html/.test(one.url()), { timeout: 5_000 }).catch(() => null)
  if (!target) return
  const [first] = await browser.pages()
  const page = await target.asPage()
  if (first !== page) await first?.bringToFront()
  await page.close()
}

/**
 * The extension that `launch` loaded. The list is empty for a moment after the start, so it is asked again for up to 10 s.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function extensionOf(browser) {
  for (let i = 0; i < 100; i += 1) {
    const [extension] = (await browser.extensions()).values()
    if (extension) return extension
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Plain(`${await browser.version()} did not load the extension; it may be too old: update it, or set CHROMIUM to a newer one.`)
}

/** Right after the start the extension's service worker does not listen yet, and a press would be lost: waits up to 10 s until it does. */
async function listening(browser, extension) {
  const isWorker = (one) => one.type() === 'service_worker' && one.url().includes(extension.id)
  const worker = await (await browser.waitForTarget(isWorker, { timeout: 10_000 })).worker()
  for (let i = 0; i < 100; i += 1) {
    if (await worker?.evaluate(() => globalThis.chrome?.action?.onClicked.hasListeners())) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Browsers whose extension is known to listen: an idle worker is woken by the press itself. */
const awake = new WeakSet()

/**
 * Presses the toolbar button on a page and waits for the side panel to stand, at most 30 s.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').Page>} the real side panel
 */
export async function pressToolbarButton(browser, page) {
  const extension = await extensionOf(browser)
  if (!awake.has(browser)) await listening(browser, extension)
  awake.add(browser)
  await page.bringToFront()
  try {
    await extension.triggerAction(page)
  } catch (error) {
    if (!/wasn't found|not supported/.test(String(error))) throw error
    throw new Plain(`${await browser.version()} is too old to press the toolbar button by itself: update it, or set CHROMIUM to a newer one.`)
  }
  const target = await browser.waitForTarget((one) => /^chrome-extension:\/\/[^/]+\/sidepanel\.html/.test(one.url()), { timeout: 15_000 })
  const panel = await target.asPage()
  // It slides in: until it has its width, neither it nor the page beside it is where it will be.
  await panel.waitForFunction(() => innerWidth > 0 && document.readyState === 'complete', { timeout: 15_000, polling: 50 })
  // A PDF's tab may be left for the reader's meanwhile and then never narrows.
  await page.waitForFunction(() => innerWidth < outerWidth - 300, { timeout: 3_000, polling: 50 }).catch(() => undefined)
  return panel
}
