import { Plain } from '../root.mjs'

const STOPPED_MS = 5_000

/**
 * Ends the extension's service worker, and knows that it has ended.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page any page that stays open
 * @param {string} id of the extension
 * @returns {Promise<{ stop: () => Promise<void>, errors: string[] }>} stop: resolves when the browser says that the worker is stopped,
 *   throws `Plain` when none ran; errors: what the worker threw and nobody caught
 */
export async function workerStopper(browser, page, id) {
  const session = await page.createCDPSession()
  const errors = []
  const status = new Map()
  const waiting = new Set()
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage, sourceURL } }) => { if (sourceURL.includes(id)) errors.push(`service worker: ${errorMessage}`) })
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) if (scriptURL.includes(id)) status.set(versionId, runningStatus)
    for (const look of waiting) look()
  })
  await session.send('ServiceWorker.enable')
  const is = (wanted) => [...status.values()].some((one) => one === wanted)
  const until = (holds, otherwise) => new Promise((resolve, reject) => {
    const look = () => { if (holds()) { clearTimeout(timer); waiting.delete(look); resolve() } }
    const timer = setTimeout(() => { waiting.delete(look); reject(new Plain(otherwise)) }, STOPPED_MS)
    waiting.add(look)
    look()
  })
  const stop = async () => {
    await until(() => is('running'), 'There was no service worker to stop.')
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), { timeout: STOPPED_MS })
    // Not by its target or its registration alone: while a debugger is attached, the next press would wait for that one for ever.
    await (await target.worker()).close()
    await until(() => !is('running') && !is('stopping'), 'The browser did not stop the service worker.')
  }
  return { stop, errors }
}
