import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import { asMeant } from './files'
import type { WordKey } from './words'

/** A file to review. */
export interface Input {
  /** As the person named it, or below the folder that they named. */
  readonly name: string
  readonly place: string
  readonly size: number
}

/** Something that was found and is no contract. */
export interface Skipped {
  readonly name: string
  readonly why: Extract<WordKey, 'hidden' | 'notAContract' | 'lockFile' | 'special' | 'closed' | 'ownFile'>
}

/** What was asked for, spread out. */
export interface Inputs {
  readonly files: readonly Input[]
  readonly skipped: readonly Skipped[]
  /** Folders and globs that hold no contract at all. */
  readonly empty: readonly { readonly name: string; readonly why: Extract<WordKey, 'noContract' | 'noMatch'> }[]
}

/** In folders: what contracts come in; also what cannot be read, so that an old Word file is named as not read and never passed over. */
const CONTRACT = /\.(?:pdf|docx|docm|dotx|html?|xhtml|txt|md|markdown|doc|wps|rtf|odt|pages|ofd|xps|mht|mhtml|eml)$/i

const slashed = (name: string): string => name.replaceAll('\\', '/')
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Walks one folder. `out` is a folder that is written to and not read. */
async function walk(name: string, place: string, out: string | null, found: { files: Input[]; skipped: Skipped[] }, trail: readonly string[]): Promise<void> {
  const real = await realpath(place)
  // A link to a folder above would never end.
  if (trail.includes(real)) return
  if (out !== null && real === out) return void found.skipped.push({ name, why: 'ownFile' })
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null)
  if (!entries) return void found.skipped.push({ name, why: 'closed' })
  for (const entry of [...entries].sort(byName)) {
    const below = { name: path.join(name, entry.name), place: path.join(place, entry.name) }
    if (entry.name.startsWith('.')) found.skipped.push({ name: below.name, why: 'hidden' })
    else if (entry.name.startsWith('~$')) found.skipped.push({ name: below.name, why: 'lockFile' })
    else {
      const what = await stat(below.place).catch(() => null)
      if (what?.isDirectory()) await walk(below.name, below.place, out, found, [...trail, real])
      else if (what && !what.isFile()) found.skipped.push({ name: below.name, why: 'special' })
      else if (CONTRACT.test(entry.name)) found.files.push({ ...below, size: what?.size ?? 0 })
      else found.skipped.push({ name: below.name, why: 'notAContract' })
    }
  }
}

/** What a glob names: a file by its pattern, whatever its kind; what lies in a hidden folder only where the pattern says so. */
async function matching(pattern: string, out: string | null): Promise<Input[]> {
  const { base, glob } = picomatch.scan(slashed(pattern))
  const root = base === '' ? '.' : base
  const place = asMeant(root)
  const names = await readdir(place, { recursive: glob.includes('/'), withFileTypes: true }).catch(() => [])
  const isMatch = picomatch(glob)
  const files: Input[] = []
  for (const entry of names) {
    const full = path.join(entry.parentPath, entry.name)
    const below = path.relative(place, full)
    if (entry.isDirectory() || !isMatch(slashed(below)) || (out !== null && full.startsWith(out + path.sep))) continue
    const what = await stat(full).catch(() => null)
    if (what?.isFile()) files.push({ name: path.join(base, below), place: full, size: what.size })
  }
  return files.sort(byName)
}

/**
 * Spreads out files, folders and globs, in the order given and by name within each.
 * @param out the folder that the run writes to: what is in it is never read, and a file that is named twice is written once
 */
export async function spreadOut(names: readonly string[], out: string | null): Promise<Inputs> {
  const found: { files: Input[]; skipped: Skipped[] } = { files: [], skipped: [] }
  const empty: { name: string; why: 'noContract' | 'noMatch' }[] = []
  const written = out === null ? null : await realpath(out).catch(() => out)
  for (const name of names) {
    const place = asMeant(name)
    const what = await stat(place).catch(() => null)
    const before = found.files.length
    if (what?.isDirectory()) {
      await walk(name, place, written, found, [])
      if (found.files.length === before) empty.push({ name, why: 'noContract' })
    } else if (!what && picomatch.scan(slashed(name)).isGlob) {
      found.files.push(...(await matching(name, written)))
      if (found.files.length === before) empty.push({ name, why: 'noMatch' })
    } else found.files.push({ name, place, size: what?.size ?? 0 })
  }
  const seen = new Set<string>()
  const files = out === null ? found.files : found.files.filter(({ place }) => !seen.has(place) && seen.add(place))
  return { files, skipped: found.skipped, empty }
}
