import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { docxFile } from '../samples/docx.mjs'
import { htmlPage } from '../samples/html.mjs'
import { numberedBlocks } from '../samples/numbering.mjs'
import { plainPdf } from '../samples/plain-pdf.mjs'
import { ROOT } from '../root.mjs'

const SAMPLES = ['zh-nda', 'en-services', 'zh-cooperation', 'en-mutual-nda']
/** How many tokens are planted; each contract has its own. */
export const TOKENS = 20

/**
 * A contract with a word in it that stands nowhere else in the world: in its title, in every clause and in its file's name.
 * @typedef {{ token: string, html: string, pdf: Uint8Array, docx: Uint8Array, name: (type: string) => string }} Canary
 */

async function canaryOf(slug, token) {
  const contract = JSON.parse(readFileSync(path.join(ROOT, 'test/contracts', slug, 'contract.json'), 'utf8'))
  const marked = { ...contract, header: `${contract.header} ${token}`, blocks: contract.blocks.map((block) => (typeof block.text === 'string' ? { ...block, text: block.as === 'title' ? `${token} ${block.text}` : `${block.text.replace(/[。.]?$/, '')} (${token})${/[㐀-鿿]/.test(block.text) ? '。' : '.'}` } : block)) }
  const blocks = numberedBlocks(marked)
  return { token, html: htmlPage(marked, blocks), pdf: plainPdf(marked, blocks), docx: await docxFile(marked, blocks), name: (type) => `contract-${token}.${type}` }
}

/** @returns {Promise<Canary[]>} */
export function canaries() {
  return Promise.all(Array.from({ length: TOKENS }, (_, at) => canaryOf(SAMPLES[at % SAMPLES.length], `qz${randomBytes(8).toString('hex')}`)))
}

/**
 * Serves them on 127.0.0.1, and notes each address that is asked for.
 * @param {readonly Canary[]} all
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serve(all) {
  const server = http.createServer((request, response) => {
    const found = all.find(({ token }) => request.url?.includes(token))
    const type = found && request.url.endsWith('.pdf') ? 'pdf' : 'html'
    if (!found) { response.writeHead(204).end(); return }
    response.writeHead(200, { 'content-type': type === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(found[type])
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => { server.closeAllConnections(); server.close() } }))
  })
}
