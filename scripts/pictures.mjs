/**
 * Takes the README's pictures from the built extension: docs/pictures/page-and-panel.{zh,en}.png and dark.png.
 *
 *     npm run pictures
 */
import path from 'node:path'
import { BUILT, ensureBuilt } from './build.mjs'
import { launch } from './browser.mjs'
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
  } finally {
    close()
  }
})
