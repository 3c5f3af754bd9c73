import path from 'node:path'
import { withoutEnd } from '../reports/file-name'
import type { Input } from './inputs'
import type { Format, Piece } from './job'

/** What a format's file is called after the contract's own name. */
const ENDINGS: Readonly<Record<Format, string>> = {
  docx: '.reviewed.docx', html: '.review.html', markdown: '.review.md', csv: '.review.csv', sarif: '.review.sarif', letter: '.letter.txt',
  json: '.review.json', 'report-json': '.report.json', jsonl: '.review.jsonl', readable: '.review.txt',
}

/** The ending of one result. */
export function endingOf({ format, extension }: Piece): string {
  if (format === 'contract') return '.txt'
  return extension === undefined ? ENDINGS[format] : ENDINGS[format].slice(0, ENDINGS[format].lastIndexOf('.') + 1) + extension
}

/** Longest name of a file before its ending, in UTF-8 bytes; file systems end at 255. */
const LONGEST = 180
/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** One part of a path that every system takes: no signs with a meaning, no end in a dot, not too long. */
function safe(name: string): string {
  // oxlint-disable-next-line no-control-regex
  let plain = withoutEnd(name.normalize('NFC').replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g, '_'))
  while (Buffer.byteLength(plain) > LONGEST) plain = Array.from(plain).slice(0, -1).join('')
  return plain === '' || RESERVED.test(plain) || /^\.+$/.test(plain) ? `_${plain}` : plain
}

/** The folder that all of the files lie in. */
function commonFolder(places: readonly string[]): string {
  let common = path.dirname(places[0] ?? path.sep)
  for (const place of places) while (!place.startsWith(common.endsWith(path.sep) ? common : common + path.sep)) common = path.dirname(common)
  return common
}

/**
 * For each input the name, without an ending, that its results get below the output folder: the folders are kept, and two files
 * that differ in their ending alone keep that too. The same list gives the same names.
 */
export function outNames(inputs: readonly Input[]): string[] {
  const common = commonFolder(inputs.map(({ place }) => place))
  const own = inputs.map(({ place }) => path.relative(common, place).split(path.sep))
  const named = (parts: readonly string[], withEnding: boolean): string => {
    const last = parts.at(-1) ?? ''
    return [...parts.slice(0, -1).map(safe), safe(withEnding ? last : last.slice(0, last.length - path.extname(last).length) || last)].join('/')
  }
  const key = (name: string): string => name.toLowerCase()
  const times = new Map<string, number>()
  for (const parts of own) times.set(key(named(parts, false)), (times.get(key(named(parts, false))) ?? 0) + 1)
  const taken = new Set<string>()
  return own.map((parts) => {
    const first = named(parts, (times.get(key(named(parts, false))) ?? 0) > 1)
    let name = first
    for (let number = 2; taken.has(key(name)); number++) name = `${first} (${number})`
    taken.add(key(name))
    return name
  })
}
