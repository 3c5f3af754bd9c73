import { createReadStream, existsSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { build } from 'vite'
import { launch } from '../browser.mjs'
import { ROOT } from '../root.mjs'

const BUILT = path.join(ROOT, '.output', 'race')
const PDFJS = path.join(ROOT, 'node_modules', 'pdfjs-dist')
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' }
const DEADLINE_MS = 120_000

/** Serves the race page and pdf.js's data. */
function serve() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const file = pathname.startsWith('/pdfjs/') ? path.join(PDFJS, pathname.slice(7)) : path.join(BUILT, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0)

function report(format, beside, goal, rows) {
  const both = rows.filter((row) => row.ours !== undefined && !row.oursError && !row.theirsError)
  console.log(`\n${format}: ${rows.length} files, read by both ${both.length}, by us alone ${rows.filter((row) => row.oursError === '' && row.theirsError).length}, by ${beside} alone ${rows.filter((row) => row.oursError && row.theirsError === '').length}`)
  if (both.length === 0) return
  console.log(`  time, ours of ${beside}'s: all files ${(sum(both, 'ours') / sum(both, 'theirs')).toFixed(2)}, median file ${median(both.map((row) => row.ours / row.theirs)).toFixed(2)} (goal ${goal}); ours ${sum(both, 'ours').toFixed(0)} ms, theirs ${sum(both, 'theirs').toFixed(0)} ms`)
  console.log(`  characters without white space: ours ${sum(both, 'oursLength')}, theirs ${sum(both, 'theirsLength')}`)
  const less = both.filter((row) => row.oursLength < row.theirsLength * 0.98).sort((a, b) => a.oursLength / a.theirsLength - b.oursLength / b.theirsLength)
  console.log(`  files where ours has over 2 % less: ${less.length}${less.slice(0, 25).map((row) => `\n    ${row.oursLength} of ${row.theirsLength}  ${row.file}`).join('')}`)
  const unflagged = both.filter((row) => row.unflagged.length > 0)
  if (format === 'PDF') console.log(`  files with a page that has no text and is not named as unread: ${unflagged.length}${unflagged.slice(0, 25).map((row) => `\n    pages ${row.unflagged.slice(0, 10)}  ${row.file}`).join('')}`)
  for (const row of rows.filter((one) => one.oursError && one.theirsError === '')) console.log(`  only ${beside} reads it: ${row.oursError}  ${row.file}`)
}

/**
 * Our readers beside mammoth's raw text and pdf.js's text content, in one page of one browser, in turn, three rounds each.
 * @param {readonly string[]} files those that are neither .docx nor .pdf are left out
 */
export async function race(files) {
  const wanted = files.filter((file) => /\.(?:docx|docm|dotx|pdf)$/i.test(file))
  await build({ root: path.join(ROOT, 'scripts/torture/race'), configFile: false, logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true, target: 'es2022' } })
  const server = await serve()
  const address = `http://127.0.0.1:${server.address().port}/`
  const rows = []
  let browser = null
  let page = null
  for (const file of wanted) {
    browser ??= await launch()
    if (!page) {
      page = await browser.newPage()
      await page.goto(address)
      await page.waitForFunction(() => 'raceFile' in globalThis)
    }
    const format = /pdf$/i.test(file) ? 'pdf' : 'docx'
    let timer
    const late = new Promise((resolve) => { timer = setTimeout(() => resolve(null), DEADLINE_MS) })
    await (await page.$('input')).uploadFile(file)
    const work = page.evaluate((kind) => globalThis.raceFile(kind), format).catch(() => null)
    const row = await Promise.race([work, late])
    clearTimeout(timer)
    if (row) rows.push({ file, format, ...row })
    else {
      console.log(`over ${DEADLINE_MS / 1000} s, left out: ${file}`)
      await Promise.race([browser.close(), late])
      browser.process()?.kill('SIGKILL')
      browser = page = null
    }
  }
  await browser?.close()
  server.closeAllConnections()
  server.close()
  report('DOCX', 'mammoth', '≤ 0.5', rows.filter((row) => row.format === 'docx'))
  report('PDF', 'pdf.js', '≤ 1.15', rows.filter((row) => row.format === 'pdf'))
}
