import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { once } from 'node:events'
import { asMeant } from './files'
import { lines } from './lines'
import { requestOf } from './stream'
import { WrongUsage } from './words'

/** What an earlier run has answered. */
interface Answered {
  readonly lines: number
  /** Length of the file up to the end of its last whole line. */
  readonly bytes: number
  /** Id in its last answer. */
  readonly lastId: string | number | null
}

/** Reads the answers of an earlier run, one at a time; a line that the interruption cut is none. */
async function answeredIn(file: string): Promise<Answered> {
  let [count, bytes, last] = [0, 0, '']
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      yield chunk
    }
  }
  for await (const line of lines(counted())) {
    const end = bytes + Buffer.byteLength(line) + 1
    // The last line may lack its end, or be a piece of one.
    if (end > size && line !== '') break
    count++
    bytes = end
    last = line
  }
  return { lines: count, bytes, lastId: last === '' ? null : idOf(last) }
}

function idOf(line: string): string | number | null {
  try {
    return (JSON.parse(line) as { id: string | number | null }).id
  } catch {
    return null
  }
}

/** The id as an answer gives it: null for a line that asks nothing. */
function askedId(line: string): string | number | null {
  try {
    return requestOf(line).id
  } catch {
    return null
  }
}

/**
 * Opens a file of answers to go on after its last whole line, and leaves out the requests that it answers already.
 * @throws WrongUsage when its last answer does not belong to the request of the same number
 */
export async function resumed<Line extends { readonly text: string }>(name: string, requests: AsyncIterable<Line>): Promise<{ output: WriteStream; rest: AsyncGenerator<Line> }> {
  const file = asMeant(name)
  const missing = (error: NodeJS.ErrnoException): Answered => {
    if (error.code === 'ENOENT') return { lines: 0, bytes: 0, lastId: null }
    throw new WrongUsage('cannotWrite', { it: name })
  }
  const done = await answeredIn(file).catch(missing)
  const all = (async function* rest() { yield* requests })()
  for (let at = 1; at <= done.lines; at++) {
    const { value, done: ended } = await all.next()
    if (ended || (at === done.lines && askedId(value.text) !== done.lastId)) throw new WrongUsage('otherInput', { it: name })
  }
  if (done.bytes > 0) await truncate(file, done.bytes)
  const output = createWriteStream(file, done.bytes > 0 ? { flags: 'r+', start: done.bytes } : {})
  await once(output, 'open').catch(() => { throw new WrongUsage('cannotWrite', { it: name }) })
  return { output, rest: all }
}
