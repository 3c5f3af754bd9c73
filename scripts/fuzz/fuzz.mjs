import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../../cli/bundle.mjs'
import { Plain, ROOT } from '../root.mjs'
import { dice } from '../noise.mjs'
import { mutated } from './mutate.mjs'

const CONTRACTS = path.join(ROOT, 'test/contracts')
/** A mutated sample of a few pages that takes longer hangs. */
const LIMITS = { whole: 30_000, stall: 15_000, growth: 1536 * 2 ** 20 }

const sourcesOf = (format) => readdirSync(CONTRACTS).sort().map((slug) => new Uint8Array(readFileSync(path.join(CONTRACTS, slug, `source.${format}`))))

/**
 * Reads mutated copies of the samples one after the other.
 * @param {{ counts: Record<'docx' | 'pdf', number>, seed: number, onDone?: () => void }} options
 */
export async function fuzz({ counts, seed, onDone = () => undefined }) {
  const folder = await bundled()
  if (folder === null) throw new Plain('The packages are not installed yet: run `npm test` or `npm start` once.')
  const { ReadingThread, ExtractionError, OUTCOME_CODES } = await import(pathToFileURL(path.join(folder, 'main.mjs')).href)
  const results = []
  for (const format of ['docx', 'pdf']) {
    const sources = sourcesOf(format)
    const thread = new ReadingThread(path.join(folder, 'reader.mjs'), LIMITS)
    for (let i = 0; i < counts[format]; i++) {
      // A roll of its own for each file: one of them can be made again without those before it.
      const bytes = mutated(format, sources, dice(seed * 100_003 + i))
      const begun = performance.now()
      let code = 'read'
      let untyped = false
      try {
        await thread.read(bytes.slice(), `mutated.${format}`)
      } catch (error) {
        untyped = !(error instanceof ExtractionError && OUTCOME_CODES.includes(error.code))
        code = untyped ? String(error) : error.code
      }
      const bad = untyped || code === 'timeout'
      results.push({ format, name: `${seed}-${i}`, bytes: bad ? bytes : new Uint8Array(), code, untyped, ms: performance.now() - begun })
      onDone()
    }
    await thread.close()
  }
  return results
}
