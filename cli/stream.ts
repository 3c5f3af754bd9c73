import type { Writable } from 'node:stream'
import type { Level } from '../analyzers/types'
import { failureOf, LineError } from './failure'
import { bytesOf } from './files'
import { inOrder } from './in-order'
import type { Reviewed } from './job'
import { lines } from './lines'
import type { Pool } from './pool'
import { written } from './written'

export { failureOf }

interface Request { readonly id: string | number; readonly text?: string; readonly path?: string }

/** One line of the stream, with its number from 1. */
interface Line { readonly number: number; readonly text: string }

/** Reads one line's request. @throws LineError */
export function requestOf(line: string): Request {
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

/** The lines that ask something, numbered as they stand in the stream. */
export async function* requestLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let number = 0
  for await (const line of lines(input)) {
    number++
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() !== '') yield { number, text }
  }
}

async function answered({ number, text }: Line, pool: Pool): Promise<{ reply: string; level: Level | null }> {
  let id: string | number | null = null
  try {
    const request = requestOf(text)
    id = request.id
    const source = request.text === undefined ? { name: request.path as string, bytes: await bytesOf(request.path as string) } : { text: request.text }
    const { pieces, level }: Reviewed = await pool.review({ task: 'review', id, source, formats: ['jsonl'] })
    return { reply: pieces[0]?.content as string, level }
  } catch (error) {
    return { reply: JSON.stringify({ id, line: number, error: failureOf(error) }), level: null }
  }
}

/** How many requests are taken for each thread: one at work, one that is ready when it is done. */
const AHEAD = 2

/**
 * Answers one JSON line for each request, in order, each as soon as those before it are answered. No more than a few are held:
 * while nobody takes the answers, nothing is read (back-pressure honoured), so an endless stream takes constant memory.
 * @param requests see `requestLines`
 * @param onLevel told the heaviest level of each contract
 */
export async function reviewStream(requests: AsyncIterable<Line>, output: Writable, pool: Pool, jobs: number, onLevel: (level: Level | null) => void = () => undefined): Promise<void> {
  for await (const { reply, level } of inOrder(requests, jobs * AHEAD, (line) => answered(line, pool))) {
    onLevel(level)
    await written(output, `${reply}\n`)
  }
}
