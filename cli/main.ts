import { parseArgs } from 'node:util'
import { performance } from 'node:perf_hooks'
import { analyze, type AnalyzeOptions } from '../analyzers'
import { bytesOf, canonicalMap } from './files'
import { readable } from './readable'
import { ReadingThread } from './reading-thread'
import { resultOf } from './result'
import { failureOf, reviewStream } from './stream'

// The readers with their deadlines, for `npm run fuzz`.
export { OUTCOME_CODES } from '../contract/outcomes'
export { ExtractionError } from '../extractors/failures'
export { ReadingThread }

const USAGE = `Usage: npm run --silent review -- [options] FILE…

Reviews contracts (PDF, DOCX, HTML, TXT, MD) on this machine for what happens if a secret gets out.

  --json          print {"schema":1,"results":[…]}
  --jsonl         read {"id","text"} or {"id","path"} a line from standard input, answer a line each
  --text          print the text that offsets refer to, and nothing else
  --side SIDE     a party's name, discloser, receiver or neutral (default)
  --lang zh|en    language of the readable review (default: the contract's)
  --help
`

interface Outcome { readonly results: unknown[]; failed: number }

async function reviewFiles(files: readonly string[], options: AnalyzeOptions, thread: ReadingThread, format: { json: boolean; text: boolean; lang: 'zh' | 'en' | undefined }): Promise<Outcome> {
  const outcome: Outcome = { results: [], failed: 0 }
  for (const file of files) {
    try {
      const before = performance.now()
      const contract = await thread.read(await bytesOf(file), file)
      if (format.text) {
        process.stdout.write(contract.text)
        continue
      }
      const review = analyze(contract, options)
      if (format.json) outcome.results.push(resultOf(file, review, contract, canonicalMap(contract), Math.round(performance.now() - before)))
      else process.stdout.write(`${readable(file, review, contract, format.lang)}\n`)
    } catch (error) {
      outcome.failed++
      const failure = failureOf(error, format.lang)
      if (format.json) outcome.results.push({ id: file, error: failure })
      else process.stderr.write(`${file}: ${failure.message}\n`)
    }
  }
  return outcome
}

/** A reader that has seen enough (`| head -1`) closes the pipe: that is an end, not a failure. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

function wrongUsage(why: string): number {
  process.stderr.write(`${why}\n\n${USAGE}`)
  return 64
}

/** Entry of the command line. @returns the exit code: 0 done, 2 some file was not read, 64 wrong usage */
export async function main(args: readonly string[]): Promise<number> {
  // Libraries log to the console; standard output is for answers only.
  console.log = console.info = console.warn = console.debug = (...words: unknown[]) => console.error(...words)
  endQuietlyWithReader()
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, text: { type: 'boolean' }, side: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const { lang } = values
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') return wrongUsage(`There is no language "${lang}"; there are zh and en.`)
  if (values.jsonl && positionals.length > 0) return wrongUsage('--jsonl reads from standard input and takes no files.')
  if (!values.jsonl && positionals.length === 0) return wrongUsage('No file is named.')
  const options: AnalyzeOptions = { side: values.side ?? 'neutral', today: new Date().toISOString().slice(0, 10) }
  const thread = new ReadingThread()
  try {
    if (values.jsonl) {
      await reviewStream(process.stdin, process.stdout, options, thread)
      return 0
    }
    const outcome = await reviewFiles(positionals, options, thread, { json: values.json ?? false, text: values.text ?? false, lang })
    if (values.json) process.stdout.write(`${JSON.stringify({ schema: 1, results: outcome.results }, null, 1)}\n`)
    return outcome.failed > 0 ? 2 : 0
  } finally {
    await thread.close()
  }
}
