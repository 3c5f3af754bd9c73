import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import type { Writable } from 'node:stream'
import { analyze, type AnalyzeOptions } from '../analyzers'
import type { Lang } from '../contract/types'
import { ExtractionError, failureSentence } from '../extractors/failures'
import { readPlainText } from '../extractors/plain-text'
import { canonicalMap, readContractFile } from './files'
import { lines } from './lines'
import { resultOf, type Result } from './result'

interface Request { readonly id: string | number; readonly text?: string; readonly path?: string }

/** Something wrong with one line; the stream goes on. */
class LineError extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

function requestOf(line: string): Request {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new LineError('bad-json', 'The line is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('bad-request', 'The line is not a JSON object.')
  const { id, text, path } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('bad-request', 'The line has no "id" (a string or a number).')
  if (typeof text === 'string') return { id, text }
  if (typeof path === 'string') return { id, path }
  throw new LineError('bad-request', 'The line has neither "text" nor "path".')
}

async function answer(request: Request, options: AnalyzeOptions): Promise<Result> {
  const before = performance.now()
  if (request.text !== undefined) {
    const reading = await readPlainText(request.text)
    const review = analyze(reading.contract, options)
    return resultOf(request.id, review, reading.contract, { text: request.text, toGiven: reading.toGiven }, Math.round(performance.now() - before))
  }
  const { contract } = await readContractFile(request.path as string)
  return resultOf(request.id, analyze(contract, options), contract, canonicalMap(contract), Math.round(performance.now() - before))
}

/** A short, stable code and one plain sentence for anything that went wrong with one contract. */
export function failureOf(error: unknown, lang: Lang = 'en'): { code: string; message: string } {
  if (error instanceof ExtractionError) return { code: error.code, message: failureSentence(error.code, lang, error.params) }
  if (error instanceof Error) {
    const code = (error as { code?: unknown }).code
    if (code === 'ENOENT') return { code: 'not-found', message: 'There is no such file.' }
    if (code === 'EACCES' || code === 'EISDIR') return { code: 'not-readable', message: 'The file cannot be opened.' }
    return { code: typeof code === 'string' ? code : 'damaged', message: error.message }
  }
  return { code: 'damaged', message: String(error) }
}

/**
 * Answers one JSON line for each JSON line read, in order, each written out before the next is begun (back-pressure honoured).
 * @returns how many lines were answered with an error
 */
export async function reviewStream(input: AsyncIterable<Uint8Array | string>, output: Writable, options: AnalyzeOptions): Promise<number> {
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
      reply = await answer(request, options)
    } catch (error) {
      errors++
      reply = { id, line: number, error: failureOf(error) }
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
  }
  return errors
}
