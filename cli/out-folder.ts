import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { appendFile, copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Level } from '../analyzers/types'
import type { Piece } from './job'
import { lines } from './lines'
import { endingOf } from './out-names'

/** A file that is about to get its name: should the run end right then, it is known as our own. */
interface Begun {
  readonly name: string
  readonly writing: string
}

/** What is remembered of a contract that is done, in the folder itself: one JSON line each. */
export interface Done {
  /** Name below the folder, content and options: when one of them differs, it is not done. */
  readonly key: string
  readonly name: string
  readonly level: Level | null
  readonly outputs: readonly string[]
}

const JOURNAL = '.leakproof.jsonl'
const SCRATCH = '.leakproof-writing-'

/** Whose number is that of a process that runs no more. */
function isLeftOver(name: string): boolean {
  const pid = Number(name.slice(SCRATCH.length).split('-')[0])
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/**
 * The folder that results are written into. A file is there whole or not at all, nothing that was there from elsewhere is ever
 * written over, and a contract counts as done only once all of its files are there.
 */
export class OutFolder {
  private readonly done = new Map<string, Done>()
  /** Files that an earlier run has written, and for which contract: for that one they may be written anew. */
  private readonly own = new Map<string, string>()
  private scratches = 0

  private constructor(readonly folder: string, private readonly options: string, private readonly inputs: ReadonlySet<string>) {}

  /**
   * @param options everything besides the contract that the results depend on
   * @param inputs absolute paths that are never written to, even if an earlier run has
   */
  static async open(folder: string, options: string, inputs: readonly string[]): Promise<OutFolder> {
    const made = new OutFolder(folder, options, new Set(inputs.map((place) => place.toLowerCase())))
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) if (name.startsWith(SCRATCH) && isLeftOver(name)) await rm(path.join(folder, name), { force: true })
    await made.remember()
    return made
  }

  /** The key of a contract: what it is called in the folder, and what it holds. */
  keyOf(name: string, bytes: Uint8Array): string {
    return createHash('sha256').update(JSON.stringify([name, createHash('sha256').update(bytes).digest('hex'), this.options])).digest('hex').slice(0, 32)
  }

  /** What was done before, if all of its files are still there. */
  async before(key: string): Promise<Done | null> {
    const done = this.done.get(key)
    if (!done) return null
    const there = await Promise.all(done.outputs.map((output) => stat(path.join(this.folder, output)).then(() => true, () => false)))
    return there.every(Boolean) ? done : null
  }

  /** Writes a contract's results. @throws a Node error when the folder cannot be written to */
  async put(key: string, name: string, level: Level | null, pieces: readonly Piece[]): Promise<Done> {
    const outputs: string[] = []
    for (const piece of pieces) outputs.push(await this.write(name, endingOf(piece), piece.content))
    const done = { key, name, level, outputs }
    await this.note(done)
    return done
  }

  private note(said: Done | Begun): Promise<void> {
    return appendFile(path.join(this.folder, JOURNAL), `${JSON.stringify(said)}\n`)
  }

  private async remember(): Promise<void> {
    const exists = await stat(path.join(this.folder, JOURNAL)).catch(() => null)
    if (!exists) return
    for await (const line of lines(createReadStream(path.join(this.folder, JOURNAL)))) {
      try {
        const said = JSON.parse(line) as Done | Begun
        if ('writing' in said) {
          this.own.set(said.writing, said.name)
          continue
        }
        this.done.set(said.key, said)
        for (const output of said.outputs) this.own.set(output, said.name)
      } catch {
        // A line that the interruption cut: that contract is done again.
        continue
      }
    }
  }

  private async write(name: string, ending: string, content: string | Uint8Array): Promise<string> {
    const scratch = path.join(this.folder, `${SCRATCH}${process.pid}-${++this.scratches}`)
    const file = await open(scratch, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    try {
      return await this.place(scratch, name, ending)
    } finally {
      await rm(scratch, { force: true })
    }
  }

  /** Gives a written file its name: the first that is free, or is our own. */
  private async place(scratch: string, name: string, ending: string): Promise<string> {
    await mkdir(path.dirname(path.join(this.folder, name)), { recursive: true })
    for (let number = 1; ; number++) {
      const output = `${name}${number === 1 ? '' : ` (${number})`}${ending}`
      const place = path.join(this.folder, output)
      if (this.inputs.has(place.toLowerCase())) continue
      if (this.own.get(output) === name) {
        await rename(scratch, place)
        return output
      }
      if (await stat(place).then(() => true, () => false)) continue
      await this.note({ name, writing: output })
      try {
        await link(scratch, place).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') throw error
          // A file system without links.
          return copyFile(scratch, place, constants.COPYFILE_EXCL)
        })
        this.own.set(output, name)
        return output
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }
}
