import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import type { Writable } from 'node:stream'
import { analyze, type AnalyzeOptions } from '../analyzers'
import type { Lang } from '../contract/types'
import type { OutcomeCode } from '../contract/outcomes'
import { ExtractionError } from '../extractors/failures'
import { readPlainText } from '../extractors/plain-text'
import { outcomeSentence } from '../reports/outcome-words'
import { bytesOf, canonicalMap } from './files'
import { lines } from './lines'
import type { ReadingThread } from './reading-thread'
import { resultOf, type Result } from './result'

interface Request { readonly id: string | number; readonly text?: string; readonly path?: string }

/** A line that asks nothing; the stream goes on. */
class LineError extends Error {}

function requestOf(line: string): Request {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new LineError()
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError()
  const { id, text, path } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError()
  if (typeof text === 'string') return { id, text }
  if (typeof path === 'string') return { id, path }
  throw new LineError()
}

async function answer(request: Request, options: AnalyzeOptions, thread: ReadingThread): Promise<Result> {
  const before = performance.now()
  if (request.text !== undefined) {
    const reading = await readPlainText(request.text)
    const review = analyze(reading.contract, options)
    return resultOf(request.id, review, reading.contract, { text: request.text, toGiven: reading.toGiven }, Math.round(performance.now() - before))
  }
  const file = request.path as string
  const contract = await thread.read(await bytesOf(file), file)
  return resultOf(request.id, analyze(contract, options), contract, canonicalMap(contract), Math.round(performance.now() - before))
}

function codeOf(error: unknown): OutcomeCode {
  if (error instanceof ExtractionError) return error.code
  if (error instanceof LineError) return 'bad-request'
  // Node gives a code to what the system refused, and to nothing else that can reach this place.
  const refused = error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string'
  return refused ? 'not-found' : 'failed'
}

/** A code of `OUTCOME_CODES` and its words, for anything that went wrong with one contract. */
export function failureOf(error: unknown, lang: Lang = 'en'): { code: OutcomeCode; message: string } {
  const code = codeOf(error)
  return { code, message: outcomeSentence(code, lang, error instanceof ExtractionError ? error.params : {}) }
}

/**
 * Answers one JSON line for each JSON line read, in order, each written out before the next is begun (back-pressure honoured).
 * @returns how many lines were answered with an error
 */
export async function reviewStream(input: AsyncIterable<Uint8Array | string>, output: Writable, options: AnalyzeOptions, thread: ReadingThread): Promise<number> {
  let errors = 0
  let number = 0
  for await (const line of lines(input)) {
    number++
    if (line.trim() === '') continue
    let reply: Record<string, unknown>
    let id: string | number | null = null
    try {
      const request = requestOf(number === 1 ? line.replace(/^\uFEFF/, '') : line)
      id = request.id
      reply = await answer(request, options, thread)
    } catch (error) {
      errors++
      reply = { id, line: number, error: failureOf(error) }
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
  }
  return errors
}
