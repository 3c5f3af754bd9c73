import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ran, ROOT, type Answer } from './cli-process'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const SECRET = '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 乙方泄露甲方商业秘密的，应赔偿甲方损失的十倍。'
const NOTHING = '房屋租赁合同\n第一条 甲方将房屋出租给乙方居住，租期一年。'

let folder = ''
const put = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}
const at = (name: string): string => path.join(folder, name)
/** The files below a folder; one that a running review has renamed since it was listed is none. */
const below = (name: string): string[] => readdirSync(at(name), { recursive: true }).map(String).filter((file) => statSync(path.join(at(name), file), { throwIfNoEntry: false })?.isFile()).sort()

beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-review-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('folders and globs', () => {
  beforeAll(() => {
    put('walk/b/two.txt', SECRET)
    put('walk/one.md', SECRET)
    put('walk/old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    put('walk/picture.png', 'x')
    put('walk/~$one.docx', 'x')
    put('walk/.git/config', 'x')
    symlinkSync(at('walk'), at('walk/b/up'))
  })
  test('a folder is read with those in it; what is no contract is named, what cannot be read counts', async () => {
    const { code, out, err } = await ran(['review', '--format', 'jsonl', at('walk')])
    const replies = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
    expect(replies.map(({ id, error }) => [path.relative(folder, String(id)), error?.code])).toEqual([['walk/b/two.txt', undefined], ['walk/old.doc', 'other-format'], ['walk/one.md', undefined]])
    expect(err.trimEnd().split('\n').map((line) => line.slice(at('walk').length + 1))).toEqual(['.git: skipped (hidden)', 'picture.png: skipped (not a kind of file that contracts come in)', '~$one.docx: skipped (a lock file of Word)'])
    expect(code).toBe(2)
  })
  test('a glob in quotes is spread out; one that names nothing counts as not read', async () => {
    const { code, out } = await ran(['--format', 'jsonl', at('walk/**/*.{txt,md}'), at('walk/*.pdf')])
    expect(out.trimEnd().split('\n').map((line) => path.basename(String((JSON.parse(line) as Answer).id)))).toEqual(['two.txt', 'one.md'])
    expect(code).toBe(2)
  })
})

describe('exit codes', () => {
  test.each([
    [['secret.txt'], 1], [['nothing.txt'], 0], [['secret.txt', 'no-such.txt'], 2], [['--json', 'secret.txt'], 0], [['--json', '--min-level', 'low', 'secret.txt'], 1], [['--min-level', 'critical', 'nothing.txt'], 0],
    [['--min-level', 'grave', 'secret.txt'], 64], [['--format', 'docx', 'secret.txt'], 64], [['--jobs', '0', 'secret.txt'], 64], [['--resume', 'x', 'secret.txt'], 64], [['--playbook', 'none', 'secret.txt'], 64], [['compare', 'secret.txt'], 64],
  ])('%j gives %i', async (args, code) => {
    put('secret.txt', SECRET)
    put('nothing.txt', NOTHING)
    expect((await ran(args.map((arg) => (/\.txt$/.test(arg) ? at(arg) : arg)))).code).toBe(code)
  })
})

describe('--out', () => {
  test('writes, keeps what is not its own, and does nothing twice', async () => {
    cpSync(path.join(ROOT, 'test/contracts/zh-nda/source.docx'), put('in/a.docx', ''))
    put('in/a.txt', SECRET)
    put('in/sub/a.txt', SECRET)
    put('in/bad.pdf', '%PDF-1.7 nothing')
    put('out/sub/a.review.html', 'mine')
    const inputs = (): string[] => below('in').map((name) => readFileSync(at(`in/${name}`)).toString('base64'))
    const before = inputs()
    const first = await ran(['review', at('in'), '--out', at('out')])
    expect(first.code).toBe(2)
    expect(first.err).toContain('3 reviewed, 0 done before, 1 not read, 0 skipped')
    expect(below('out')).toEqual(['.leakproof.jsonl', 'a.docx.review.html', 'a.docx.reviewed.docx', 'a.txt.review.html', 'a.txt.reviewed.docx', 'sub/a (2).review.html', 'sub/a.review.html', 'sub/a.reviewed.docx'].sort())
    expect(readFileSync(at('out/sub/a.review.html'), 'utf8')).toBe('mine')
    const times = (): number[] => below('out').map((name) => statSync(at(`out/${name}`)).mtimeMs)
    const written = times()
    put('out/.leakproof-writing-999999-1', 'left over')
    expect((await ran(['review', at('in'), '--out', at('out')])).err).toContain('0 reviewed, 3 done before')
    expect(times()).toEqual(written)
    // Another option, a changed file, a result that was taken away: these are done again.
    rmSync(at('out/a.docx.review.html'))
    put('in/a.txt', `${SECRET}\n`)
    expect((await ran(['review', at('in'), '--out', at('out')])).err).toContain('2 reviewed, 1 done before')
    expect((await ran(['review', at('in'), '--out', at('out'), '--side', '乙方'])).err).toContain('3 reviewed, 0 done before')
    writeFileSync(at('in/a.txt'), SECRET)
    expect(inputs()).toEqual(before)
  })
  test('a run that was killed goes on', async () => {
    for (let i = 0; i < 30; i++) put(`many/${i}.txt`, `${SECRET}\n第三条 第${i}份。`)
    const child = spawn(process.execPath, ['cli/launch.mjs', 'review', at('many'), '--out', at('many-out'), '--format', 'html'], { cwd: ROOT })
    while (child.exitCode === null && (!existsSync(at('many-out')) || below('many-out').length < 4)) await new Promise((resolve) => { setTimeout(resolve, 5) })
    child.kill('SIGKILL')
    await once(child, 'close')
    const { err } = await ran(['review', at('many'), '--out', at('many-out'), '--format', 'html'])
    const [, read, again] = /(\d+) reviewed, (\d+) done before/.exec(err) ?? []
    expect(Number(read) + Number(again)).toBe(30)
    expect(Number(again)).toBeGreaterThan(0)
    const written = below('many-out').filter((name) => name !== '.leakproof.jsonl')
    expect(written).toEqual(Array.from({ length: 30 }, (_, i) => `${i}.review.html`).sort())
    for (const name of written) expect(readFileSync(at(`many-out/${name}`), 'utf8').trimEnd().endsWith('</html>')).toBe(true)
  })
})

describe('compare', () => {
  test('says what is fixed, open and new, and which clauses changed', async () => {
    const older = put('v1.txt', `${SECRET}\n第三条 本协议自双方签字之日起生效，有效期为三年。\n第四条 争议由甲方所在地人民法院管辖。`)
    const newer = put('v2.txt', '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 乙方泄露甲方商业秘密的，应赔偿甲方因此受到的损失。\n第三条 本协议自双方签字之日起生效，有效期为五年。\n第四条 争议由甲方所在地人民法院管辖。')
    const json = await ran(['compare', '--json', older, newer])
    const said = JSON.parse(json.out) as Record<'fixed' | 'open' | 'fresh', { rule: string }[]> & Record<'reworded' | 'added' | 'removed', { label: string }[]>
    expect(json.code).toBe(1)
    expect(said.fixed.map(({ rule }) => rule)).toContain('lia-multiplier-excessive')
    expect(said.open.length).toBeGreaterThan(0)
    expect(said.reworded.map(({ label }) => label)).toEqual(['第二条', '第三条'])
    expect([said.added, said.removed]).toEqual([[], []])
    expect((await ran(['compare', older, newer])).out).toContain('有效期为[-三-]{+五+}年')
    expect(await ran(['compare', older, at('no-such.txt')])).toMatchObject({ code: 2, out: '' })
  })
})
