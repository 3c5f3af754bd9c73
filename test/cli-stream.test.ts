import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inOrder } from '../cli/in-order'
import { ran, ROOT, started, type Answer } from './cli-process'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const LONG = `保密协议\n${Array.from({ length: 12 }, (_, i) => `第${i + 1}条 乙方应对甲方的商业秘密保密，不得泄露，否则应赔偿甲方损失的${i + 2}倍。`).join('\n')}`
const SHORT = '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。'
const requests = (count: number): string => Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i + 1, text: i % 5 === 0 ? LONG : SHORT })}\n`).join('')
const idsIn = (text: string): (string | number | null)[] => text.trimEnd().split('\n').map((line) => (JSON.parse(line) as Answer).id)
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

let folder = ''
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-stream-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('in order', () => {
  const later = <T>(value: T, ms: number): Promise<T> => new Promise((resolve) => { setTimeout(() => resolve(value), ms) })
  test('answers keep the order of the items, however long each takes', async () => {
    const said: number[] = []
    for await (const one of inOrder([30, 1, 20, 2, 10], 3, (ms) => later(ms, ms))) said.push(one)
    expect(said).toEqual([30, 1, 20, 2, 10])
  })
  test('no more items are taken than may be held, while nobody asks', async () => {
    let taken = 0
    const endless = function* (): Generator<number> { for (;;) yield ++taken }
    const answers = inOrder(endless(), 4, (item) => later(item, 1))
    await answers.next()
    await later(null, 50)
    expect(taken).toBeLessThanOrEqual(5)
    await answers.return(undefined)
  })
  test('an answer does not wait for the next item', async () => {
    const slow = async function* (): AsyncGenerator<number> { yield 1; await new Promise(() => {}) }
    const answers = inOrder(slow(), 4, (item) => Promise.resolve(item))
    expect((await answers.next()).value).toBe(1)
  })
})

describe('a stream', () => {
  test.each(['1', '2', '4'])('keeps its order with --jobs %s', async (jobs) => {
    expect(idsIn((await ran(['--jsonl', '--jobs', jobs], requests(40))).out)).toEqual(upTo(40))
  })
  test('is not read on while nobody takes the answers', async () => {
    const child = started('--jsonl', '--jobs', '2')
    child.stdin.on('error', () => undefined)
    const line = `${JSON.stringify({ id: 1, text: LONG.repeat(20) })}\n`
    child.stdin.write(line)
    await once(child.stdout, 'readable')
    let sent = 1
    let isFull = false
    // A pipe holds some; what is beyond it waits here.
    for (let quiet = 0; quiet < 30 && sent < 3000; ) {
      if (!isFull) isFull = !child.stdin.write(line) && ++sent > 0
      else if (child.stdin.writableNeedDrain) { quiet++; await new Promise((resolve) => { setTimeout(resolve, 100) }) } else [isFull, quiet] = [false, 0]
    }
    expect(sent).toBeLessThan(1500)
    child.kill()
    await once(child, 'close')
  })
})

describe('--resume', () => {
  test('a run that was killed loses nothing and answers nothing twice', async () => {
    const [input, answers] = [path.join(folder, 'in.jsonl'), path.join(folder, 'out.jsonl')]
    writeFileSync(input, requests(60))
    const child = spawn(process.execPath, ['cli/launch.mjs', '--jsonl', '--resume', answers], { cwd: ROOT })
    child.stdin.on('error', () => undefined)
    child.stdin.end(readFileSync(input))
    while (child.exitCode === null && (!existsSync(answers) || statSync(answers).size < 30_000)) await new Promise((resolve) => { setTimeout(resolve, 5) })
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(readFileSync(answers, 'utf8').split('\n').length).toBeLessThan(61)
    // The kill may have cut a line in two; here it has for certain.
    writeFileSync(answers, '{"id":"torn', { flag: 'a' })
    expect((await ran(['--jsonl', '--resume', answers], readFileSync(input))).code).toBe(0)
    expect(idsIn(readFileSync(answers, 'utf8'))).toEqual(upTo(60))
    const whole = readFileSync(answers)
    expect((await ran(['--jsonl', '--resume', answers], readFileSync(input))).code).toBe(0)
    expect(readFileSync(answers)).toEqual(whole)
  })
  test('answers to another input are left as they are', async () => {
    const answers = path.join(folder, 'other.jsonl')
    writeFileSync(answers, '{"id":"elsewhere"}\n')
    expect((await ran(['--jsonl', '--resume', answers], requests(3))).code).toBe(64)
    expect(readFileSync(answers, 'utf8')).toBe('{"id":"elsewhere"}\n')
  })
})
