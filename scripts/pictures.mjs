/**
 * Takes the README's pictures from the built extension: docs/pictures/page-and-panel.{zh,en}.png and dark.png,
 * first-page.{zh,en}.png and self-test.{zh,en}.png.
 *
 *     npm run pictures
 *     npm run pictures -- --store            those for the stores, 1280×800, into docs/store/pictures/
 *     npm run pictures -- --states FOLDER    every state of the panel, both languages and themes, to be looked at; none of the README's
 */
import path from 'node:path'
import { BUILT, ensureBuilt } from './build.mjs'
import { extensionOf, launch } from './browser.mjs'
import { ROOT, run } from './root.mjs'
import { serveSamples } from './serve.mjs'
import { setUp } from './setup.mjs'

/** One browser each: its language and theme are set when it starts. */
const PICTURES = [
  { name: 'page-and-panel.zh.png', sample: 'zh-cooperation', lang: 'zh-CN', dark: false },
  { name: 'page-and-panel.en.png', sample: 'en-services', lang: 'en-US', dark: false },
  { name: 'dark.png', sample: 'zh-cooperation', lang: 'zh-CN', dark: true },
]

/** Switches the panel to the wanted language by its own button: not every build of Chromium brings every language. */
async function speak(panel, lang) {
  if ((await panel.$eval('.panel', (node) => node.lang.slice(0, 2))) === lang.slice(0, 2)) return
  await (await panel.waitForSelector('.panel .tongue')).click()
  await panel.waitForFunction((want) => document.querySelector('.panel')?.lang.slice(0, 2) === want, { timeout: 5_000 }, lang.slice(0, 2))
}

/** Opens the first finding, so that the picture shows its notes and the sentence in the page. */
async function openFirstFinding(panel) {
  const button = await panel.waitForSelector('.card [data-finding]')
  await button.click()
  await panel.waitForSelector('.card.now')
  // The page scrolls to the sentence, smoothly where the system allows it.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
}

/** The pages that are not a review, whole: what opens after installation, and the proof that nothing leaves. */
async function takeOwnPages(lang) {
  const browser = await launch({ extension: BUILT, lang })
  try {
    const { id } = await extensionOf(browser)
    const page = await browser.newPage()
    await page.setViewport({ width: 960, height: 900, deviceScaleFactor: 2 })
    for (const { name, file, ready } of [
      { name: 'first-page', file: 'welcome.html', ready: '.cta .btn.main' },
      { name: 'self-test', file: 'selftest.html', ready: '.verdict .btn[aria-disabled="false"]' },
    ]) {
      await page.goto(`chrome-extension://${id}/${file}`)
      await (await page.waitForSelector(`.langs [lang|="${lang.slice(0, 2)}"]`)).click()
      await page.waitForSelector(ready, { timeout: 20_000 })
      // The counts of the session come a moment after what they count.
      await new Promise((resolve) => setTimeout(resolve, 600))
      const picture = `${name}.${lang.slice(0, 2)}.png`
      await page.screenshot({ path: path.join(ROOT, 'docs', 'pictures', picture), fullPage: true })
      console.log(`docs/pictures/${picture}`)
    }
  } finally {
    await browser.close()
  }
}

/** Both languages in both themes, each in a folder of its own. */
async function takeAllStates(folder, reviewInBrowser) {
  const { takeStates } = await import('./panel-states.mjs')
  const { origin, close } = await serveSamples()
  try {
    for (const [lang, sample] of [['zh-CN', 'zh-nda'], ['en-US', 'en-services']])
      for (const theme of ['light', 'dark']) {
        const browser = await launch({ extension: process.env.LEAKPROOF_BUILD ?? BUILT, lang })
        try {
          const { panel } = await reviewInBrowser(browser, `${origin}/${sample}/source.html`)
          await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
          await speak(panel, lang)
          const to = path.resolve(folder, `${lang.slice(0, 2)}-${theme}`)
          const wide = await takeStates(panel, { folder: to })
          console.log(to + (wide.length > 0 ? `  wider than the panel: ${wide.join(', ')}` : ''))
        } finally {
          await browser.close()
        }
      }
  } finally {
    close()
  }
}

await run(async () => {
  // A build that was made already is photographed as it is: nothing is installed or built for it.
  if (!process.env.LEAKPROOF_BUILD) {
    await setUp()
    ensureBuilt()
  }
  const { reviewInBrowser } = await import('./review-in-browser.mjs')
  const [what, folder] = process.argv.slice(2)
  if (what === '--states') return takeAllStates(folder ?? path.join(ROOT, '.cache', 'panel-states'), reviewInBrowser)
  if (what === '--store') return (await import('./store-pictures.mjs')).takeStorePictures({ extension: process.env.LEAKPROOF_BUILD ?? BUILT, folder: path.join(ROOT, 'docs', 'store', 'pictures'), reviewInBrowser, speak })
  const { writeComposition } = await import('./composition.mjs')
  const { origin, close } = await serveSamples()
  try {
    for (const { name, sample, lang, dark } of PICTURES) {
      const theme = dark ? ['--force-dark-mode'] : []
      const browser = await launch({ extension: BUILT, lang, args: ['--force-device-scale-factor=2', ...theme] })
      try {
        const { page, panel } = await reviewInBrowser(browser, `${origin}/${sample}/source.html`)
        if (dark) for (const one of [page, panel]) await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
        await speak(panel, lang)
        await openFirstFinding(panel)
        await writeComposition(browser, page, panel, { file: path.join(ROOT, 'docs', 'pictures', name), dark })
        console.log(`docs/pictures/${name}`)
      } finally {
        await browser.close()
      }
    }
    for (const lang of ['zh-CN', 'en-US']) await takeOwnPages(lang)
  } finally {
    close()
  }
})
