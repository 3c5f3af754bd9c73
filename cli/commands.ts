import path from 'node:path'
import { version } from '../package.json'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { ExtractionError } from '../extractors/failures'
import { failureOf } from './failure'
import { asMeant, bytesOf } from './files'
import { spreadOut, type Inputs } from './inputs'
import { atLeast, type Piece, type Settings } from './job'
import type { Asked } from './options'
import { OutFolder } from './out-folder'
import { outNames } from './out-names'
import { playbookFor } from './playbooks'
import { Pool } from './pool'
import { printerFor } from './printers'
import { Progress } from './progress'
import { resumed } from './resume'
import { CannotWrite, printReviews, writeReviews, type Tally } from './review-files'
import { requestLines, reviewStream } from './stream'
import { LEVEL_WORDS } from './readable'
import { say, terminalLang, WrongUsage } from './words'

const langOf = ({ lang }: Asked): Lang => lang ?? terminalLang()

async function settingsOf(asked: Asked): Promise<Settings> {
  const { playbook, digest } = await playbookFor(asked.playbook, langOf(asked))
  return { side: asked.side, lang: asked.lang, playbook, digest, minLevel: asked.minLevel, today: new Date().toISOString().slice(0, 10) }
}

async function withPool<T>(asked: Asked, jobs: number, work: (pool: Pool, settings: Settings) => Promise<T>): Promise<T> {
  const settings = await settingsOf(asked)
  const pool = new Pool(jobs, settings)
  try {
    return await work(pool, settings)
  } finally {
    await pool.close()
  }
}

/** What the exit code says: some file was not read; else something is at or above the level; else nothing. */
function exitCode(asked: Asked, failed: boolean, levels: readonly (Level | null)[]): number {
  if (failed) return 2
  return asked.gates && levels.some((level) => level !== null && atLeast(level, asked.minLevel)) ? 1 : 0
}

/** What was found and is no contract, and what was asked for and is not there. @returns whether any of it is a file that was not read */
function tellSkipped({ skipped, empty }: Inputs, lang: Lang): boolean {
  for (const { name, why } of skipped) process.stderr.write(`${say('skipped', lang, { it: name, why: say(why, lang) })}\n`)
  for (const { name, why } of empty) process.stderr.write(`${say(why, lang, { it: name })}\n`)
  return empty.length > 0
}

function tellSummary(tally: Tally, inputs: Inputs, asked: Asked, lang: Lang): void {
  const found = tally.levels.filter((level) => atLeast(level, asked.minLevel)).length
  process.stderr.write(`${say('summary', lang, { read: tally.read, again: tally.again, failed: tally.failed + inputs.empty.length, skipped: inputs.skipped.length, found, level: LEVEL_WORDS[lang][asked.minLevel] })}\n`)
}

/** `leakproof review FILE…` @returns the exit code */
export async function reviewFiles(asked: Asked): Promise<number> {
  const lang = langOf(asked)
  const folder = asked.out === null ? null : asMeant(asked.out)
  const inputs = await spreadOut(asked.files, folder)
  if (folder === null && asked.formats[0] === 'html' && inputs.files.length > 1) throw new WrongUsage('htmlNeedsOut')
  const isMissing = tellSkipped(inputs, lang)
  const bytes = inputs.files.reduce((sum, { size }) => sum + size, 0)
  const progress = new Progress(process.stderr, { files: inputs.files.length, bytes }, lang)
  const notes = { errors: process.stderr, lang, progress }
  const jobs = Math.max(1, Math.min(asked.jobs, inputs.files.length))
  const byHand = (): void => {
    progress.clear()
    process.stderr.write(folder === null ? '' : `${say('stoppedByHand', lang)}\n`)
    process.exit(130)
  }
  process.once('SIGINT', byHand)
  try {
    return await withPool(asked, jobs, async (pool, settings) => {
      let tally: Tally
      if (folder === null) tally = await printReviews(inputs.files, asked, pool, printerFor(asked.formats[0] ?? 'readable', process.stdout), notes)
      else {
        // The bundle's folder is named after its sources in a checkout, where the version stays while the rules change.
        const options = JSON.stringify([version, path.basename(import.meta.dirname), asked.formats, settings.side, settings.lang, settings.minLevel, settings.digest])
        const out = await OutFolder.open(folder, options, inputs.files.map(({ place }) => place)).catch((cause: unknown) => { throw new CannotWrite('', { cause }) })
        tally = await writeReviews(inputs.files, outNames(inputs.files), asked, pool, out, notes)
        tellSummary(tally, inputs, asked, lang)
        process.stderr.write(`${say('written', lang, { it: asked.out ?? '' })}\n`)
      }
      return exitCode(asked, isMissing || tally.failed > 0, tally.levels)
    })
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error
    progress.clear()
    process.stderr.write(`${say('cannotWrite', lang, { it: asked.out ?? '' })}\n`)
    return 2
  } finally {
    process.off('SIGINT', byHand)
  }
}

/** `leakproof review --jsonl` @returns the exit code */
export async function reviewRequests(asked: Asked): Promise<number> {
  return withPool(asked, asked.jobs, async (pool) => {
    let heaviest: Level | null = null
    const onLevel = (level: Level | null): void => {
      if (level !== null && (heaviest === null || atLeast(level, heaviest))) heaviest = level
    }
    const requests = requestLines(process.stdin)
    if (asked.resume === null) await reviewStream(requests, process.stdout, pool, asked.jobs, onLevel)
    else {
      const { output, rest } = await resumed(asked.resume, requests)
      await reviewStream(rest, output, pool, asked.jobs, onLevel)
      await new Promise<void>((resolve) => { output.end(resolve) })
    }
    return exitCode(asked, false, [heaviest])
  })
}

/** `leakproof compare OLD NEW` @returns the exit code */
export async function compareFiles(asked: Asked): Promise<number> {
  const lang = langOf(asked)
  const [older, newer] = asked.files as [string, string]
  return withPool(asked, 1, async (pool) => {
    let at = older
    try {
      const before = { name: older, bytes: await bytesOf(older) }
      at = newer
      const after = { name: newer, bytes: await bytesOf(newer) }
      const { pieces, level } = await pool.review({ task: 'compare', before, after, json: asked.formats[0] === 'json' })
      process.stdout.write((pieces[0] as Piece).content)
      return exitCode(asked, false, [level])
    } catch (error) {
      const name = error instanceof ExtractionError ? String(error.params['file'] ?? at) : at
      process.stderr.write(`${name}: ${failureOf(error, lang).message}\n`)
      return 2
    }
  })
}
