#!/usr/bin/env node
/**
 * npm run bench:stream: a stream of contracts through `--jsonl`: contracts a second with one thread and with two, memory while it
 * runs, and what a run that is killed and taken up again has lost.
 *
 *     node scripts/bench/stream.mjs [--lines 5000] [--jobs 1,2] [--program leakproof]
 */
import { spawn } from 'node:child_process'
import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { bundled } from '../../cli/bundle.mjs'
import { Plain, ROOT, run } from '../root.mjs'

/** Answers before which caches and heap are still filling. */
const WARM = 500
const FLAT = 0.1

/** Texts of the samples, each a little different from line to line. */
async function material() {
  const contracts = path.join(ROOT, 'test/contracts')
  const files = readdirSync(contracts).sort().map((slug) => path.join(contracts, slug, 'source.html'))
  return Promise.all(files.map(async (file) => (await collected(await started(['--text', file], 'ignore'))).trimEnd()))
}

async function started(args, input) {
  const folder = await bundled()
  if (folder === null) throw new Plain('The packages are not installed yet: run `npm test` or `npm start` once.')
  return spawn(process.execPath, [path.join(ROOT, 'cli/launch.mjs'), ...args], { stdio: [input, 'pipe', 'inherit'] })
}

async function collected(child) {
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  await once(child, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

function writeRequests(file, texts, lines) {
  const out = openSync(file, 'w')
  for (let id = 1; id <= lines; id++) writeSync(out, `${JSON.stringify({ id, text: `${texts[id % texts.length]}\n${id}` })}\n`)
  closeSync(out)
}

/** Resident memory in megabytes; NaN where the system does not tell. */
function memoryOf(pid) {
  const file = `/proc/${pid}/status`
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? NaN) / 1024 : NaN
}

/** Seconds of processor time; NaN where the system does not tell. */
function cpuOf(pid) {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return NaN
  const [user, system] = readFileSync(file, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number)
  return (user + system) / 100
}

/** One whole run. */
async function streamed(requests, lines, jobs) {
  const child = await started(['--jsonl', '--jobs', String(jobs)], 'pipe')
  createReadStream(requests).pipe(child.stdin)
  const memory = []
  let answers = 0
  let [warmAt, cpuAt, cpu, measured] = [0, 0, 0, 0]
  let isOrdered = true
  for await (const line of createInterface({ input: child.stdout })) {
    answers++
    isOrdered &&= line.startsWith(`{"id":${answers},`)
    if (answers === WARM) [warmAt, cpuAt] = [performance.now(), cpuOf(child.pid)]
    if (answers < WARM || answers % 25 > 0) continue
    memory.push(memoryOf(child.pid))
    ;[cpu, measured] = [cpuOf(child.pid) - cpuAt, answers - WARM]
  }
  const seconds = (performance.now() - warmAt) / 1000
  // Single readings swing with each collection of garbage: means of tenths of the run are compared.
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  const means = Array.from({ length: 10 }, (_, at) => memory.slice(at * tenth, (at + 1) * tenth)).filter((part) => part.length > 0).map((part) => part.reduce((a, b) => a + b, 0) / part.length)
  const mean = means.reduce((a, b) => a + b, 0) / means.length
  const swing = Math.max(...means.map((one) => Math.abs(one / mean - 1)))
  return { jobs, answers, isOrdered, persecond: (lines - WARM) / seconds, cpu: (cpu / measured) * 1000, mean, first: means[0], last: means.at(-1), peak: Math.max(...memory), swing }
}

/** Runs into a file, is killed without warning again and again, and goes on. */
async function killed(requests, lines, folder) {
  const answers = path.join(folder, 'answers.jsonl')
  const size = () => (existsSync(answers) ? statSync(answers).size : 0)
  let kills = 0
  for (let isDone = false; !isDone; ) {
    const child = await started(['--jsonl', '--resume', answers], 'pipe')
    child.stdin.on('error', () => undefined)
    createReadStream(requests).pipe(child.stdin)
    const enough = size() + 2 ** 20 * (3 + kills * 5)
    const timer = setInterval(() => { if (kills < 3 && size() > enough) child.kill('SIGKILL') }, 20)
    const [code, signal] = await once(child, 'close')
    clearInterval(timer)
    if (signal === 'SIGKILL') kills++
    else if (code !== 0) throw new Plain(`The stream ended with ${code}.`)
    else isDone = true
  }
  let count = 0
  let lost = 0
  for await (const line of createInterface({ input: createReadStream(answers) })) if (JSON.parse(line).id !== ++count) lost++
  return { kills, count, lost: lost + lines - count }
}

await run(async () => {
  const { values } = parseArgs({ options: { lines: { type: 'string', default: '5000' }, jobs: { type: 'string', default: '1,2' } } })
  const lines = Number(values.lines)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-stream-'))
  try {
    const texts = await material()
    const requests = path.join(folder, 'requests.jsonl')
    writeRequests(requests, texts, lines)
    const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)
    console.log(`Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}; ${lines} contracts of ${length} characters on average`)
    let isFlat = true
    for (const jobs of values.jobs.split(',').map(Number)) {
      const one = await streamed(requests, lines, jobs)
      isFlat &&= one.swing <= FLAT && one.isOrdered && one.answers === lines
      console.log(`--jobs ${jobs}: ${one.answers} answers ${one.isOrdered ? 'in order' : 'OUT OF ORDER'}, ${one.persecond.toFixed(1)} contracts a second, ${one.cpu.toFixed(1)} ms of processor time each, memory ${one.mean.toFixed(0)} MB (first tenth ${one.first.toFixed(0)}, last ${one.last.toFixed(0)}, peak ${one.peak.toFixed(0)}), ±${(one.swing * 100).toFixed(1)} % after the first ${WARM}`)
    }
    const { kills, count, lost } = await killed(requests, lines, folder)
    console.log(`killed ${kills} times and resumed: ${count} answers, ${lost} lost or twice`)
    if (!isFlat || lost > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
