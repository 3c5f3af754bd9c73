import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'wxt'
import { keepBudget } from './scripts/bundle-budget.mjs'
import { withoutExamples } from './scripts/without-examples.mjs'

/** Folders of pdf.js that its worker reads at run time; they are packed, so that nothing is fetched. */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm']

function pdfjsAssets(): { absoluteSrc: string; relativeDest: string }[] {
  const home = path.resolve('node_modules/pdfjs-dist')
  return PDFJS_FOLDERS.flatMap((folder) =>
    readdirSync(path.join(home, folder))
      // quickjs runs a PDF's own scripts; this product never does.
      .filter((file) => !file.startsWith('quickjs'))
      .map((file) => ({ absoluteSrc: path.join(home, folder, file), relativeDest: `pdfjs/${folder}/${file}` })),
  )
}

/** What text recognition loads, all into one folder: its worker, one build of its engine, and the two models. */
function ocrAssets(): { absoluteSrc: string; relativeDest: string }[] {
  const files = [
    'tesseract.js/dist/worker.min.js',
    // Every browser of `minimum_chrome_version` runs this build; the two slower ones for older browsers stay out.
    'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js',
    'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm',
    '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz',
  ]
  const from = (file: string): string => path.resolve('node_modules', file)
  return [
    ...files.map((file) => ({ absoluteSrc: from(file), relativeDest: `ocr/${path.basename(file)}` })),
    { absoluteSrc: from('tesseract.js-core/LICENSE'), relativeDest: 'ocr/LICENSE' },
    { absoluteSrc: from('tesseract.js/dist/worker.min.js.LICENSE.txt'), relativeDest: 'ocr/LICENSE_WORKER' },
  ]
}

const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Public half of a throw-away key pair: it fixes the extension's id, and signs nothing. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxwY96Bkt4DOKlfRrzojikQ0PvRKHDrZerCdPRI01nDfFTNhW8VwJeto09kIyO9etHhww39La12ShUYXqRv3nypzRxoZCWxBsQn5s9QghHKiRiNzd5uQHsaGbWDS9mFasF1+m+M5i/lcTVN+9VO6P+t3axESvugY+DCgYI42wyex1CXfOT9w7xEHm/RF4wBDAjyai4bQOVtyYVZelRdNodqQmO8pL+biU53KokAJEVLUj1+SEiL+1DteT7MxzaLT/WpizX9F7svLNlvfCdAicsFdZEeqD1psD/RXUIuc5QARBgmecs5TLdriZgiJ+bkaUZyLJ383m/m3h+KIfjZtW0QIDAQAB'

/** What Chromium alone knows. */
const CHROMIUM = { minimum_chrome_version: '120', key: KEY }

/**
 * What Firefox alone knows. Its PDF viewer is shut to extensions, so one file is read out of the tab's own answer after the
 * person has allowed that site once (docs/firefox.md): none of the optional ones is had before, and all are given back.
 */
const FIREFOX = {
  browser_specific_settings: {
    gecko: { id: '{d1f5a0f2-6a7b-4f0e-9c51-0b7c8a3e5d64}', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
  },
  optional_permissions: ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [withoutExamples()], worker: { plugins: () => [withoutExamples()] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
    incognito: 'not_allowed',
    permissions: [...(browser === 'firefox' ? [] : ['sidePanel']), 'activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_press__', ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}) },
    content_security_policy: { extension_pages: CSP },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...pdfjsAssets(), ...ocrAssets())
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Taken from the page's title otherwise, which is in one language.
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_short__'
    },
    'build:done': async ({ config }) => {
      // What other builds hold (under `wxt dev`, or in a unit test) is not what is shipped.
      if (config.command === 'build' && process.env['NODE_ENV'] === 'production') await keepBudget(config.outDir)
    },
  },
})
