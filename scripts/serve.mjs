import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { ROOT } from './root.mjs'

const SAMPLES = path.join(ROOT, 'test', 'contracts')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Names of the sample contracts. */
export function sampleNames() {
  if (!existsSync(SAMPLES)) return []
  return readdirSync(SAMPLES).filter((name) => existsSync(path.join(SAMPLES, name, 'source.html')))
}

/**
 * Serves the samples as /NAME/source.{html,pdf,docx} on 127.0.0.1, and one more file of the person's own.
 * @param {string} [own] absolute path
 * @returns {Promise<{ origin: string, ownAddress: string, close: () => void }>} ownAddress: '' when there is no own file
 */
export async function serveSamples(own) {
  const files = new Map()
  for (const name of sampleNames())
    for (const type of ['html', 'pdf', 'docx']) files.set(`/${name}/source.${type}`, path.join(SAMPLES, name, `source.${type}`))
  const ownPath = own === undefined ? '' : `/own/${encodeURIComponent(path.basename(own))}`
  if (own !== undefined) files.set(ownPath, own)
  const server = http.createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/[?#].*$/, ''))
    if (file === undefined || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'text/plain; charset=utf-8'
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { origin, ownAddress: ownPath === '' ? '' : origin + ownPath, close }
}
