/** Ways to get the text of a DOCX in Node or by a command, from the file on disk to the text; `docx-page.ts` has those in Chromium. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { command } from './command.mjs'

/** @type {Readonly<Record<string, import('./lane.mjs').Contender>>} */
export default {
  ours: {
    note: 'body, notes, headers, automatic numbers, what was deleted, what was not read',
    prepare: async ({ engines }) => {
      const { readDocx } = await import(pathToFileURL(`${engines}/docx.mjs`).href)
      return async ({ file }) => (await readDocx(new Uint8Array(readFileSync(file)))).contract.text.length
    },
  },
  'mammoth raw text': {
    note: 'words of the body; no automatic numbers, no headers',
    prepare: async () => {
      const { default: mammoth } = await import('mammoth')
      return async ({ file }) => (await mammoth.extractRawText({ buffer: readFileSync(file) })).value.length
    },
  },
  'pandoc -t plain': {
    note: 'body and notes, lists numbered anew; a process each time; not in a browser',
    prepare: () => command(['pandoc'], ({ file }) => ['-f', 'docx', '-t', 'plain', file]),
  },
}
