import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { launch } from '../../browser.mjs'

/** Where the readers in Chromium are named, with what each gives. */
export const READERS = {
  ours: 'body, notes, headers, automatic numbers, what was deleted, what was not read',
  'mammoth raw text': 'words of the body; no automatic numbers, no headers',
  'docx-preview': 'draws the document; the text is what was drawn',
}

/**
 * One page of one browser, in which the readers take turns.
 * @param {string} outDir for the page's script
 * @returns {Promise<{ lap: (name: string, file: string) => Promise<{ ms?: number, found?: number, error?: string }>, version: string, close: () => Promise<void> }>}
 */
export async function openPage(outDir) {
  await build({ root: import.meta.dirname, configFile: false, publicDir: false, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2022', lib: { entry: path.join(import.meta.dirname, 'docx-page.ts'), formats: ['es'], fileName: 'page' } } })
  const browser = await launch()
  const page = await browser.newPage()
  await page.setContent('<!doctype html><meta charset="utf-8"><title>race</title><input type="file">')
  await page.addScriptTag({ content: readFileSync(path.join(outDir, 'page.js'), 'utf8'), type: 'module' })
  await page.waitForFunction(() => 'lap' in globalThis)
  let chosen = ''
  const lap = async (name, file) => {
    try {
      if (file !== chosen) await (await page.$('input')).uploadFile(file)
      chosen = file
      return await page.evaluate((reader) => globalThis.lap(reader), name)
    } catch (error) {
      return { error: String(error?.message ?? error).split('\n')[0] }
    }
  }
  return { lap, version: await browser.version(), close: () => browser.close() }
}
