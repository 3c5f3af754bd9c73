import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..')

/** One run of the command line, from the outside. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the command line in the checkout's folder. */
export function started(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['cli/launch.mjs', ...args], { cwd: ROOT })
}

/** Runs the command line to its end with `input` on standard input. */
export async function ran(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = started(...args)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
}

export interface Quoted { readonly start: number; readonly end: number; readonly exact: string }

/** What the tests read of an answer. */
export interface Answer {
  readonly id: string | number | null
  readonly line?: number
  readonly error?: { readonly code: string; readonly message: string }
  readonly title: string
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly levels: Readonly<Record<string, string | null>>; readonly evidence: readonly Quoted[]; readonly lookedAt: readonly { start: number; end: number }[] }[]
  readonly provisions: readonly { readonly id: string; readonly evidence: readonly Quoted[] }[]
  readonly coverage: { readonly complete: boolean; readonly units: string; readonly notices: readonly { readonly code: string; readonly evidence: readonly Quoted[] }[] }
}

/** Answers to requests given as JSON lines. */
export async function answers(requests: readonly unknown[], ...args: string[]): Promise<Answer[]> {
  const { out } = await ran(['--jsonl', ...args], requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
}

/** Every quote of an answer. */
export function quotesOf(answer: Answer): Quoted[] {
  return [...answer.findings, ...answer.provisions, ...answer.coverage.notices].flatMap(({ evidence }) => evidence)
}
