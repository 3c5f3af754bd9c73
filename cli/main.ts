import { readFileSync } from 'node:fs'
import path from 'node:path'
import { version } from '../package.json'
import { OUTCOME_CODES } from '../contract/outcomes'
import type { Lang } from '../contract/types'
import { ExtractionError } from '../extractors/failures'
import { compareFiles, reviewFiles, reviewRequests } from './commands'
import { HELP, type Command } from './help'
import { asked, type Asked } from './options'
import { ReadingThread } from './reading-thread'
import { say, terminalLang, WrongUsage } from './words'

// The readers with their deadlines, for `npm run fuzz`.
export { ExtractionError, OUTCOME_CODES, ReadingThread }

/** How the command line is called in a checkout. */
const IN_A_CHECKOUT = 'npm run --silent review --'
const SHELLS: Readonly<Record<string, string>> = { bash: 'leakproof.bash', zsh: '_leakproof', fish: 'leakproof.fish' }

/** A reader that has seen enough (`| head -1`) closes the pipe: that is an end, not a failure. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** The language that the person asked for, before anything else is understood. */
function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg === '-l')
  const named = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return named === 'zh' || named === 'en' ? named : terminalLang()
}

/** The file of a shell's completion lies beside the bundle: in `completions/` of the package or of the checkout. */
function completion(shell: string): string {
  const file = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (file === undefined) throw new WrongUsage('noShell', { it: shell, all: Object.keys(SHELLS).join(', ') })
  for (const up of ['..', '../..', '../../..']) {
    try {
      return readFileSync(path.join(import.meta.dirname, up, 'completions', file), 'utf8')
    } catch {
      continue
    }
  }
  throw new WrongUsage('noShell', { it: shell, all: '' })
}

function run(request: Asked): Promise<number> {
  if (request.command === 'compare') return compareFiles(request)
  return request.want === 'stream' ? reviewRequests(request) : reviewFiles(request)
}

/**
 * Entry of the command line.
 * @param program how the person called it
 * @returns the exit code: 0 nothing at or above the level, 1 something, 2 some file was not read, 64 wrong usage
 */
export async function main(args: readonly string[], program = IN_A_CHECKOUT): Promise<number> {
  // Libraries log to the console; standard output is for answers only.
  console.log = console.info = console.warn = console.debug = (...words: unknown[]) => console.error(...words)
  endQuietlyWithReader()
  const isCommand = (name: string | undefined): name is Command | 'help' => name !== undefined && (name === 'help' || Object.hasOwn(HELP, name))
  const [first, ...others] = args
  const named = isCommand(first) ? first : null
  const rest = named === null ? args : others
  const lang = langOf(args)
  const command: Command = named === 'help' ? (isCommand(rest[0]) && rest[0] !== 'help' ? rest[0] : 'review') : (named ?? 'review')
  const help = (): string => HELP[command](program)[lang]
  try {
    if (named === 'help' || (command === 'completion' && (rest.includes('--help') || rest.includes('-h')))) return print(help())
    if (command === 'completion') return print(completion(rest[0] ?? ''))
    const request = asked(command, rest)
    if (request.want === 'help') return print(help())
    if (request.want === 'version') return print(`${version}\n`)
    return await run(request)
  } catch (error) {
    const told = error instanceof WrongUsage ? say(error.key, lang, error.values) : isOfParser(error) ? error.message : null
    if (told === null) {
      process.stderr.write(`${say('broken', lang)}\n`)
      throw error
    }
    process.stderr.write(`${told}\n\n${help()}`)
    return 64
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function isOfParser(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
}
