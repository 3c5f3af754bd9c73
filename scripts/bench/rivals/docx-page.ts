import { renderAsync } from 'docx-preview'
import mammoth from 'mammoth'
import { readDocx } from '../../../extractors/docx'

/** Ways to the text of a DOCX in a page: from its bytes to the text. */
const READERS: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<number>>> = {
  ours: async (bytes) => (await readDocx(bytes)).contract.text.length,
  'mammoth raw text': async (bytes) => (await mammoth.extractRawText({ arrayBuffer: bytes.buffer })).value.length,
  'docx-preview': async (bytes) => {
    // Out of the page: nothing is laid out or painted for it.
    const sheet = document.createElement('div')
    await renderAsync(bytes, sheet)
    for (const style of sheet.querySelectorAll('style')) style.remove()
    return sheet.textContent.length
  },
}

/** One lap of one reader over the file in the page's field. */
async function lap(name: string): Promise<{ ms: number; found: number }> {
  const file = document.querySelector('input')?.files?.[0]
  const read = READERS[name]
  if (!file || !read) throw new Error(`nothing to read, or nothing to read it with: ${name}`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const begun = performance.now()
  const found = await read(bytes)
  return { ms: performance.now() - begun, found }
}

Object.assign(globalThis, { lap })
