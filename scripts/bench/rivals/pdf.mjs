/** Ways to get the text of a PDF: from the file on disk to the text, in Node or by a command. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { command } from './command.mjs'

/** @typedef {{ file: string }} Input */

const bytesOf = ({ file }) => new Uint8Array(readFileSync(file))

async function ours({ engines }, looks) {
  const { openPdfInNode, opsInNode, readPdf } = await import(pathToFileURL(`${engines}/pdf.mjs`).href)
  return async (input) => {
    const document = await openPdfInNode(bytesOf(input))
    try {
      const { contract } = await readPdf(document, undefined, looks ? await opsInNode() : undefined)
      const { text, coverage } = contract
      // A slow machine runs into the time that the reader gives itself; then less was read than by the others.
      return coverage.read < coverage.total ? `${text.length} (${coverage.read} of ${coverage.total} pages)` : text.length
    } finally {
      await document.loadingTask.destroy()
    }
  }
}

/** @type {Readonly<Record<string, import('./lane.mjs').Contender>>} */
export default {
  'ours, as the command line': {
    note: 'clauses, tables, headers left out, hidden text found',
    prepare: (place) => ours(place, true),
  },
  'ours, text only': {
    note: 'the same without looking at the drawing: no hidden text, no tables by their borders',
    prepare: (place) => ours(place, false),
  },
  'pdf.js getTextContent': {
    note: 'pieces of text; no lines, no clauses',
    prepare: async ({ engines }) => {
      const { openPdfInNode, TEXT_CONTENT } = await import(pathToFileURL(`${engines}/pdf.mjs`).href)
      return async (input) => {
        const document = await openPdfInNode(bytesOf(input))
        let length = 0
        for (let number = 1; number <= document.numPages; number++) {
          const page = await document.getPage(number)
          for (const item of (await page.getTextContent(TEXT_CONTENT)).items) length += item.str?.length ?? 0
          page.cleanup()
        }
        await document.loadingTask.destroy()
        return length
      }
    },
  },
  pdftotext: {
    note: 'lines of text, no places of words; a process each time; not in a browser',
    prepare: () => command(['pdftotext'], ({ file }) => [file, '-']),
  },
  'pdfium (wasm)': {
    note: 'text by page; no clauses',
    prepare: async ({ load }) => {
      const { PDFiumLibrary } = await load('@hyzyla/pdfium')
      const library = await PDFiumLibrary.init()
      return async (input) => {
        const document = await library.loadDocument(bytesOf(input))
        let length = 0
        for (const page of document.pages()) length += page.getText().length
        document.destroy()
        return length
      }
    },
  },
  'ours, analysis of that text': {
    note: 'what the review adds to the reading',
    isAdded: true,
    prepare: async ({ engines, inputs }) => {
      const { analyze, openPdfInNode, readPdf } = await import(pathToFileURL(`${engines}/analysis.mjs`).href)
      const contracts = new Map()
      for (const input of inputs) {
        const document = await openPdfInNode(bytesOf(input))
        contracts.set(input.file, (await readPdf(document)).contract)
        await document.loadingTask.destroy()
      }
      // Facts are remembered by contract, so that each lap gets a contract of its own.
      return ({ file }) => analyze({ ...contracts.get(file) }).findings.length
    },
  },
}
