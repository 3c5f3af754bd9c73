/**
 * Shows the extension at work on a contract: sets up, builds, opens a browser and presses the toolbar button.
 * Without a display it prints what the panel says and writes docs/pictures/start.png.
 *
 *     npm start [-- SAMPLE | FILE.html | FILE.pdf | FILE.docx] [-- --headless]
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { BUILT, ensureBuilt } from './build.mjs'
import { hasDisplay, launch } from './browser.mjs'
import { Plain, ROOT, run } from './root.mjs'
import { sampleNames, serveSamples } from './serve.mjs'
import { setUp } from './setup.mjs'

const FIRST_SAMPLE = 'zh-cooperation'
const PICTURE = path.join(ROOT, 'docs', 'pictures', 'start.png')

/** @returns {{ sample?: string, file?: string, headless: boolean }} */
function asked() {
  const words = process.argv.slice(2)
  const what = words.find((word) => !word.startsWith('-')) ?? FIRST_SAMPLE
  const headless = words.includes('--headless')
  if (sampleNames().includes(what)) return { sample: what, headless }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), what)
  if (!existsSync(file)) throw new Plain(`There is no file ${file}, and no sample of that name: the samples are ${sampleNames().join(', ')}.`)
  if (!/\.(html?|pdf|docx)$/i.test(file)) throw new Plain(`${what} is none of .html, .pdf and .docx.`)
  return { file, headless }
}

/** A window where there is a display and it answers, else headless. */
async function open(headless) {
  if (!headless && hasDisplay())
    try {
      return { browser: await launch({ headless: false, extension: BUILT }), window: true }
    } catch (error) {
      console.warn(`No window could be opened, so the review runs without one. (${error.message})`)
    }
  return { browser: await launch({ headless: true, extension: BUILT, args: ['--force-device-scale-factor=2'] }), window: false }
}

await run(async () => {
  const { sample, file, headless } = asked()
  await setUp()
  ensureBuilt()
  const { reviewInBrowser, panelText } = await import('./review-in-browser.mjs')
  const { origin, ownAddress, close } = await serveSamples(file)
  const { browser, window } = await open(headless)
  const closed = new Promise((resolve) => browser.once('disconnected', resolve))
  try {
    const isDocx = file !== undefined && /\.docx$/i.test(file)
    const address = sample ? `${origin}/${sample}/source.html` : isDocx ? file : ownAddress
    const { page, panel, reviewed } = await reviewInBrowser(browser, address)
    if (window) {
      console.log(`The review of ${sample ?? file} is open beside the contract. Close the browser to end this command.`)
      await closed
      return
    }
    console.log(`\n${await panelText(panel)}\n`)
    const { writeComposition } = await import('./composition.mjs')
    await writeComposition(browser, page, panel, { file: PICTURE })
    console.log(`Picture of page and panel: ${path.relative(ROOT, PICTURE)}`)
    if (!reviewed) throw new Plain('The panel could not read this contract; it says why above.')
  } finally {
    if (browser.connected) await browser.close()
    close()
  }
})
