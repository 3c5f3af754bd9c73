import path from 'node:path'
import { extensionOf, pressToolbarButton } from './browser.mjs'

const isReader = (url) => /^chrome-extension:\/\/[^/]+\/reader\.html/.test(url)

/** Our reader with a file put into its file picker, as a person would: a DOCX has no tab of its own. */
async function openInReader(browser, page, file) {
  const extension = await extensionOf(browser)
  await page.goto(`chrome-extension://${extension.id}/reader.html`)
  const field = await page.waitForSelector('input[type=file]', { timeout: 15_000 })
  await field.uploadFile(file)
}

/**
 * Opens a contract in a tab, presses the toolbar button and waits until the panel has a review or says why not, at most 60 s.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address http address of an HTML page or a PDF, or the absolute path of a DOCX file
 * @returns {Promise<{ page: import('puppeteer-core').Page, panel: import('puppeteer-core').Page, reviewed: boolean }>}
 *   page: where the contract is shown, the reader's tab for a PDF
 */
export async function reviewInBrowser(browser, address) {
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  if (/^https?:/.test(address)) await page.goto(address)
  else await openInReader(browser, page, path.resolve(address))
  const panel = await pressToolbarButton(browser, page)
  await panel.waitForSelector('.panel .cover, .panel [role=alert]', { timeout: 60_000 })
  const reviewed = (await panel.$('.panel .cover')) !== null
  const reader = (await browser.pages()).find((one) => isReader(one.url()))
  return { page: reader ?? page, panel, reviewed }
}

/** What the panel shows, as lines for a terminal: the head, then one paragraph a card. */
export async function panelText(panel) {
  return panel.evaluate(() => {
    const lines = (node) => (node instanceof HTMLElement ? node.innerText.split(/\n+/).map((line) => line.trim()).filter(Boolean) : [])
    const cards = [...document.querySelectorAll('.panel .card')]
    if (cards.length === 0) return lines(document.querySelector('.panel')).join('\n')
    const facts = [...document.querySelectorAll('.panel .facts option:checked, .panel .picks > span:last-child, .panel .facts p')].map((one) => one.textContent ?? '').join(' · ')
    const head = [...lines(document.querySelector('.panel .head h1')), facts, ...lines(document.querySelector('.panel .cover'))]
    return [head.join('\n'), ...cards.map((card, i) => lines(card).map((line, at) => (at === 0 ? `${i + 1}. ${line}` : `   ${line}`)).join('\n'))].join('\n\n')
  })
}
