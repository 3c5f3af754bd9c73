/**
 * Makes scans of PDFs, as an office scanner would: each page becomes a JPEG of 150 dpi, a little blurred, a little askew
 * and noisy, and the pages become a PDF that holds nothing but these pictures. The same input gives the same scan as
 * long as the browser stays the same.
 *
 *   node scripts/samples/scan.mjs IN.pdf OUT.pdf [first-last]
 */
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { isMain, Plain, ROOT, run } from '../root.mjs'
import { launchPrinter } from './pdf.mjs'

const PDFJS = path.join(ROOT, 'node_modules/pdfjs-dist')
const TYPES = { '.mjs': 'text/javascript', '.wasm': 'application/wasm' }

/**
 * How a page suffers on its way through the scanner.
 * @typedef {object} Wear
 * @property {number} [dpi] dots per inch, 150
 * @property {number} [blur] radius in points, 0.3
 * @property {number} [angle] degrees clockwise that the sheet lies askew, 0.6
 * @property {number} [turn] quarter turns clockwise that the sheet was fed in, 0
 * @property {number} [noise] largest change of a pixel's brightness, of 255; 8
 * @property {number} [quality] of the JPEG, 0 to 1; 0.5
 */

/** @typedef {{ jpeg: Buffer, width: number, height: number }} Picture a page, its size in points */

const HOME = `<!doctype html><title>scanner</title><script type="module">
import * as pdfjs from '/build/pdf.mjs'
pdfjs.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.mjs'
globalThis.source = pdfjs.getDocument({ url: '/source.pdf', cMapUrl: '/cmaps/', cMapPacked: true, standardFontDataUrl: '/standard_fonts/', wasmUrl: '/wasm/' }).promise
</script>`

/** Serves pdf.js and one PDF to a page of the browser, which loads modules from no other place. */
async function serve(pdf) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(HOME)
    if (pathname === '/source.pdf') return void response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf)
    const file = path.join(PDFJS, path.posix.normalize(pathname))
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${server.address().port}`, close }
}

/** Runs in the browser's page: draws page `number`, wears it, and gives the JPEG in base64. */
async function photograph(number, wear) {
  const page = await (await globalThis.source).getPage(number)
  const scale = wear.dpi / 72
  const viewport = page.getViewport({ scale })
  const sheet = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas: sheet, canvasContext: sheet.getContext('2d'), viewport }).promise
  const sideways = wear.turn % 2 === 1
  const picture = new OffscreenCanvas(sideways ? sheet.height : sheet.width, sideways ? sheet.width : sheet.height)
  const pen = picture.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, picture.width, picture.height)
  pen.filter = `blur(${wear.blur * scale}px)`
  pen.translate(picture.width / 2, picture.height / 2)
  pen.rotate((wear.turn * Math.PI) / 2 + (wear.angle * Math.PI) / 180)
  pen.drawImage(sheet, -sheet.width / 2, -sheet.height / 2)
  const pixels = pen.getImageData(0, 0, picture.width, picture.height)
  let seed = number * 7919
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const change = ((seed / 2 ** 32) * 2 - 1) * wear.noise - wear.noise / 2
    for (let channel = 0; channel < 3; channel++) pixels.data[at + channel] += change
  }
  pen.putImageData(pixels, 0, 0)
  const blob = await picture.convertToBlob({ type: 'image/jpeg', quality: wear.quality })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let base64 = ''
  for (let at = 0; at < bytes.length; at += 0x6000) base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000)))
  return { base64, width: picture.width / scale, height: picture.height / scale }
}

/**
 * Photographs pages of a PDF.
 * @param {import('puppeteer-core').Browser} browser any Chromium
 * @param {Uint8Array} pdf
 * @param {Wear & { pages?: readonly number[] }} [wear] pages: 1-based, all by default
 * @returns {Promise<Picture[]>}
 */
export async function scannedPages(browser, pdf, { pages, ...wear } = {}) {
  const { origin, close } = await serve(Buffer.from(pdf))
  const tab = await browser.newPage()
  try {
    await tab.goto(`${origin}/`)
    await tab.waitForFunction(() => globalThis.source !== undefined)
    const full = { dpi: 150, blur: 0.3, angle: 0.6, turn: 0, noise: 8, quality: 0.5, ...wear }
    const found = []
    for (const number of pages ?? Array.from({ length: 2000 }, (_, i) => i + 1)) {
      const shot = await tab.evaluate(photograph, number, full).catch((error) => {
        // pdf.js knows how many pages there are; it says so by refusing the next.
        if (pages === undefined && found.length > 0 && /Invalid page request/.test(String(error))) return null
        throw error
      })
      if (!shot) break
      found.push({ jpeg: Buffer.from(shot.base64, 'base64'), width: shot.width, height: shot.height })
    }
    return found
  } finally {
    await tab.close()
    close()
  }
}

/**
 * The smallest PDF that shows these pages: pictures as they are, lists of lines as text in Helvetica (ASCII only).
 * @param {readonly (Picture | readonly string[])[]} pages
 * @returns {Buffer}
 */
export function picturePdf(pages) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'].map((text) => Buffer.from(text))
  const add = (head, body = null) => {
    objects.push(body ? Buffer.concat([Buffer.from(`<< ${head} /Length ${body.length} >>\nstream\n`), body, Buffer.from('\nendstream')]) : Buffer.from(`<< ${head} >>`))
    return objects.length
  }
  const kids = pages.map((page) => {
    if (Array.isArray(page)) {
      const lines = page.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
      const content = add('', Buffer.from(`BT /F1 11 Tf 72 770 Td 16 TL\n${lines}\nET`))
      return add(`/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R`)
    }
    const { jpeg, width, height } = page
    const dots = jpegSize(jpeg)
    const image = add(`/Type /XObject /Subtype /Image /Width ${dots.width} /Height ${dots.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg)
    const content = add('', Buffer.from(`q ${width.toFixed(2)} 0 0 ${height.toFixed(2)} 0 0 cm /I Do Q`))
    return add(`/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}] /Resources << /XObject << /I ${image} 0 R >> >> /Contents ${content} 0 R`)
  })
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  const parts = [Buffer.from('%PDF-1.4\n')]
  let length = parts[0].length
  const starts = objects.map((body, i) => {
    const start = length
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** Dots of a baseline or progressive JPEG, from its frame header. */
function jpegSize(jpeg) {
  for (let at = 2; at < jpeg.length;) {
    const marker = jpeg[at + 1]
    if (marker >= 0xc0 && marker <= 0xc2) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
  throw new Plain('This is not a JPEG.')
}

/**
 * A scan of a PDF: a PDF of pictures.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Uint8Array} pdf
 * @param {Wear & { pages?: readonly number[] }} [wear]
 */
export async function scanOf(browser, pdf, wear) {
  return picturePdf(await scannedPages(browser, pdf, wear))
}

if (isMain(import.meta.url))
  await run(async () => {
    const [source, target, range] = process.argv.slice(2)
    if (!source || !target) throw new Plain('node scripts/samples/scan.mjs IN.pdf OUT.pdf [first-last]')
    const [first = 0, last = first] = (range ?? '').split('-').filter(Boolean).map(Number)
    const pages = range ? { pages: Array.from({ length: last - first + 1 }, (_, i) => first + i) } : {}
    const browser = await launchPrinter()
    try {
      writeFileSync(target, await scanOf(browser, readFileSync(source), pages))
    } finally {
      await browser.close()
    }
  })
