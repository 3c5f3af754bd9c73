import puppeteer from 'puppeteer-core'
import { findBrowser } from '../find-browser.mjs'

/** @returns {Promise<import('puppeteer-core').Browser>} headless; the caller closes it */
export async function launchPrinter() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROMIUM to its path')
  // Chromium refuses its sandbox to root; anyone else keeps it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return puppeteer.launch({ executablePath, headless: true, args, protocolTimeout: 600_000 })
}

const margin = (text, align) =>
  `<div style="width:100%;margin:0 22mm;font-size:8pt;font-family:serif;color:#666;text-align:${align}">${text}</div>`

/**
 * Prints a page the way a person would: A4, running header, page numbers.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the HTML, `file:` allowed
 * @param {{ header: string, footer: string }} contract `{page}` and `{pages}` in the footer are filled in
 * @param {string} [pageRanges] such as `1-300`
 * @returns {Promise<Buffer>} the PDF; its dates are fixed
 */
export async function printPdf(browser, address, contract, pageRanges = '') {
  const page = await browser.newPage()
  try {
    await page.goto(address, { timeout: 0 })
    const footer = contract.footer.replace('{page}', '<span class="pageNumber"></span>').replace('{pages}', '<span class="totalPages"></span>')
    const bytes = await page.pdf({
      preferCSSPageSize: true, printBackground: true, displayHeaderFooter: true, timeout: 0, pageRanges,
      headerTemplate: margin(contract.header, 'right'), footerTemplate: margin(footer, 'center'),
    })
    // Same length as what stands there, so the cross-reference table still holds.
    const dated = Buffer.from(bytes).toString('latin1').replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, '$120260101000000')
    return Buffer.from(dated, 'latin1')
  } finally {
    await page.close()
  }
}
