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

/** One browser each: its language is set when it starts. */
const PICTURES = [
  { name: 'page-and-panel.zh.png', sample: 'zh-cooperation', lang: 'zh-CN', dark: false },
  { name: 'page-and-panel.en.png', sample: 'en-services', lang: 'en-US', dark: false },
  { name: 'dark.png', sample: 'zh-cooperation', lang: 'zh-CN', dark: true },
]

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
