/**
 * Takes the README's pictures from the built extension: docs/pictures/page-and-panel.{zh,en}.png and dark.png,
 * first-page.{zh,en}.png and self-test.{zh,en}.png.
 *
 *     npm run pictures
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

await run(async () => {
  await setUp()
  ensureBuilt()
  const { reviewInBrowser } = await import('./review-in-browser.mjs')
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
