import os from 'node:os'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { FORMATS, LEVELS, type Format } from './job'
import { WrongUsage } from './words'

const COMMON = {
  format: { type: 'string', short: 'f', multiple: true },
  side: { type: 'string', short: 's' },
  playbook: { type: 'string', short: 'p' },
  'min-level': { type: 'string', short: 'm' },
  lang: { type: 'string', short: 'l' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']

/** Every option of each command; man page and completions are held to it by a test. */
export const OPTIONS = {
  compare: COMMON,
  review: {
    ...COMMON,
    jsonl: { type: 'boolean' },
    text: { type: 'boolean' },
    jobs: { type: 'string', short: 'j' },
    out: { type: 'string', short: 'o' },
    resume: { type: 'string' },
  },
} as const satisfies Record<string, ParseArgsConfig['options']>

/** What a person asked for. */
export interface Asked {
  readonly command: 'review' | 'compare'
  readonly want: 'files' | 'stream' | 'help' | 'version'
  readonly files: readonly string[]
  readonly formats: readonly (Format | 'contract')[]
  readonly out: string | null
  readonly resume: string | null
  readonly side: string
  readonly playbook: string | null
  readonly minLevel: Level
  readonly lang: Lang | null
  readonly jobs: number
  /** Whether a point at or above the level makes the exit code 1. */
  readonly gates: boolean
}

function oneOf<T extends string>(value: string, all: readonly T[], key: 'noFormat' | 'noLevel' | 'noLang'): T {
  const found = all.find((one) => one === value)
  if (found === undefined) throw new WrongUsage(key, { it: value, all: all.join(', ') })
  return found
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return Math.min(256, os.availableParallelism())
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > 256) throw new WrongUsage('noJobs')
  return jobs
}

interface Kinds { readonly json?: boolean | undefined; readonly jsonl?: boolean | undefined; readonly text?: boolean | undefined; readonly format?: string[] | undefined }

function formatsOf({ json, jsonl, text, format }: Kinds, out: string | undefined): Asked['formats'] {
  const named = (format ?? []).flatMap((list) => list.split(',')).map((one) => oneOf(one.trim(), FORMATS, 'noFormat'))
  if ([json, jsonl, text, named.length > 0].filter(Boolean).length > 1) throw new WrongUsage('oneKind')
  if (out !== undefined && (json || jsonl || text)) throw new WrongUsage('outTakesNoStream')
  if (out !== undefined) return named.length > 0 ? [...new Set(named)] : ['docx', 'html']
  if (named.length > 1) throw new WrongUsage('oneFormat')
  if (named[0] === 'docx') throw new WrongUsage('docxNeedsOut')
  return text ? ['contract'] : json ? ['json'] : jsonl ? ['jsonl'] : [named[0] ?? 'readable']
}

/**
 * Reads the arguments after the command's name.
 * @throws WrongUsage; an error of Node's own parser, whose message is for the person
 */
export function asked(command: Asked['command'], args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS.review })
  if (command === 'compare') parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS.compare })
  const lang = values.lang === undefined ? null : oneOf(values.lang, ['zh', 'en'] as const, 'noLang')
  const rest = { command, files: positionals, out: values.out ?? null, resume: values.resume ?? null, side: values.side ?? 'neutral', playbook: values.playbook ?? null, lang }
  if (values.help || values.version) return { ...rest, want: values.help ? 'help' : 'version', formats: [], minLevel: 'low', jobs: 1, gates: false }
  const formats = formatsOf(values, values.out)
  const level = values['min-level']
  if (values.jsonl && positionals.length > 0) throw new WrongUsage('jsonlTakesNoFiles')
  if (values.resume !== undefined && !values.jsonl) throw new WrongUsage('resumeNeedsJsonl')
  if (command === 'compare') {
    if (positionals.length !== 2) throw new WrongUsage('compareNeedsTwo')
    if (formats[0] !== 'readable' && formats[0] !== 'json') throw new WrongUsage('noFormat', { it: formats[0] ?? '', all: 'readable, json' })
  } else if (!values.jsonl && positionals.length === 0) throw new WrongUsage('noFile')
  return {
    ...rest,
    want: values.jsonl ? 'stream' : 'files',
    formats,
    minLevel: level === undefined ? 'low' : oneOf(level, LEVELS, 'noLevel'),
    jobs: jobsOf(values.jobs),
    gates: level !== undefined || command === 'compare' || !(values.json || values.jsonl || values.text),
  }
}
