import type { Writable } from 'node:stream'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { failureOf } from './failure'
import { bytesOf } from './files'
import { inOrder } from './in-order'
import type { Input } from './inputs'
import type { Piece, Reviewed } from './job'
import type { Asked } from './options'
import type { OutFolder } from './out-folder'
import type { Pool } from './pool'
import type { Progress } from './progress'
import type { Printer } from './printers'

/** How a run went. */
export interface Tally {
  read: number
  /** Done by an earlier run. */
  again: number
  failed: number
  /** Heaviest level of each contract that has any. */
  readonly levels: Level[]
}

/** Where a run says what is no answer. */
export interface Notes {
  readonly errors: Writable
  readonly lang: Lang
  readonly progress: Progress
}

type Outcome = { readonly input: Input } & ({ readonly reviewed: Reviewed } | { readonly error: unknown } | { readonly again: Level | null })

function tell({ errors, progress }: Notes, name: string, sentence: string): void {
  progress.clear()
  errors.write(`${name}: ${sentence}\n`)
}

/** Files at work and ready; those that wait for a slow one before them hold their answers meanwhile. */
const ahead = (jobs: number): number => jobs * 4

function counted(tally: Tally, notes: Notes, outcome: Outcome): void {
  const { input } = outcome
  if ('error' in outcome) tally.failed++
  else if ('again' in outcome) tally.again++
  else {
    tally.read++
    for (const sentence of outcome.reviewed.notes) tell(notes, input.name, sentence)
  }
  const level = 'again' in outcome ? outcome.again : 'reviewed' in outcome ? outcome.reviewed.level : null
  if (level) tally.levels.push(level)
  notes.progress.done(input.name, input.size, !('again' in outcome))
}

const newTally = (): Tally => ({ read: 0, again: 0, failed: 0, levels: [] })

/** Reviews files one like the other; a file that cannot be read is an outcome too, and nothing else ends a run. */
async function outcomeOf(input: Input, pool: Pool, formats: Asked['formats']): Promise<Outcome> {
  try {
    const bytes = await bytesOf(input.place)
    return { input, reviewed: await pool.review({ task: 'review', id: input.name, source: { name: input.name, bytes }, formats }) }
  } catch (error) {
    return { input, error }
  }
}

/** Prints the reviews of files, in their order. */
export async function printReviews(inputs: readonly Input[], asked: Asked, pool: Pool, printer: Printer, notes: Notes): Promise<Tally> {
  const tally = newTally()
  await printer.begin()
  for await (const outcome of inOrder(inputs, ahead(asked.jobs), (input) => outcomeOf(input, pool, asked.formats))) {
    notes.progress.clear()
    if ('error' in outcome) {
      if (printer.holdsFailures) await printer.failure(outcome.input.name, failureOf(outcome.error, asked.lang ?? 'en'))
      else tell(notes, outcome.input.name, failureOf(outcome.error, asked.lang ?? notes.lang).message)
    } else if ('reviewed' in outcome) await printer.piece(outcome.reviewed.pieces[0] as Piece)
    counted(tally, notes, outcome)
  }
  await printer.end()
  notes.progress.clear()
  return tally
}

/** A result could not be written: the next could not either. */
export class CannotWrite extends Error {}

/** Writes the reviews of files into a folder; leaves out what an earlier run has done. @throws CannotWrite */
export async function writeReviews(inputs: readonly Input[], names: readonly string[], asked: Asked, pool: Pool, out: OutFolder, notes: Notes): Promise<Tally> {
  const tally = newTally()
  const work = async ({ input, name }: { input: Input; name: string }): Promise<Outcome> => {
    let key = ''
    try {
      const bytes = await bytesOf(input.place)
      key = out.keyOf(name, bytes)
      const done = await out.before(key)
      if (done) return { input, again: done.level }
      const reviewed = await pool.review({ task: 'review', id: input.name, source: { name: input.name, bytes }, formats: asked.formats })
      await out.put(key, name, reviewed.level, reviewed.pieces).catch((cause: unknown) => { throw new CannotWrite('', { cause }) })
      return { input, reviewed: { ...reviewed, pieces: [] } }
    } catch (error) {
      return { input, error }
    }
  }
  const all = inputs.map((input, at) => ({ input, name: names[at] as string }))
  for await (const outcome of inOrder(all, ahead(asked.jobs), work)) {
    if ('error' in outcome) {
      if (outcome.error instanceof CannotWrite) throw outcome.error
      tell(notes, outcome.input.name, failureOf(outcome.error, asked.lang ?? notes.lang).message)
    }
    counted(tally, notes, outcome)
  }
  notes.progress.clear()
  return tally
}
