import { readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { answers, quotesOf, ran, ROOT, started, type Answer } from './cli-process'

// The first run bundles the sources.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const NDA = '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 乙方泄露甲方商业秘密的，应赔偿甲方损失的十倍。'
const only = (list: readonly Answer[]): Answer => list[0] as Answer

beforeAll(async () => {
  expect((await ran(['--help'])).code).toBe(0)
})

describe('--jsonl', () => {
  test('answers in order, with the ids as given', async () => {
    const ids = ['b', 1, 'a', 0, '']
    expect((await answers(ids.map((id) => ({ id, text: NDA })))).map(({ id }) => id)).toEqual(ids)
  })
  test('answers a line before the next is sent', async () => {
    const child = started('--jsonl')
    const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: NDA })}\n`)
      expect((JSON.parse((await replies.next()).value as string) as Answer).id).toBe(id)
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })
  test('a line separator inside a string ends no line', async () => {
    const line = `{"id":"u","text":"${NDA.replaceAll('\n', '\\n')}\u2028附件：无。"}\n`
    const { out } = await ran(['--jsonl'], line + line)
    expect(out.trimEnd().split('\n').map((one) => (JSON.parse(one) as Answer).id)).toEqual(['u', 'u'])
  })
  test('a bad line gets an error with its number and the next one is answered', async () => {
    const { out, code, err } = await ran(['--jsonl'], `{"id":1\n\n[]\n{"text":"x"}\n{"id":4}\n{"id":5,"path":"no/such/file.pdf"}\n${JSON.stringify({ id: 6, text: NDA })}`)
    const replies = out.trimEnd().split('\n').map((one) => JSON.parse(one) as Answer)
    expect(replies.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      [null, 1, 'bad-request'], [null, 3, 'bad-request'], [null, 4, 'bad-request'], [null, 5, 'bad-request'], [5, 6, 'not-found'], [6, undefined, undefined],
    ])
    for (const { error } of replies.slice(0, 5)) expect(error?.message).toMatch(/^[A-Z][^\n]*\.$/)
    expect([code, err]).toEqual([0, ''])
  })
  test('reads CR LF and a mark at the start of the stream', async () => {
    const { out } = await ran(['--jsonl'], `\uFEFF${JSON.stringify({ id: 1, text: NDA })}\r\n${JSON.stringify({ id: 2, text: NDA })}\r\n`)
    expect(out.trimEnd().split('\n').map((one) => (JSON.parse(one) as Answer).error)).toEqual([undefined, undefined])
  })
  test('bytes of one character may come apart', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ id: '密', text: NDA })}\n`)
    const child = started('--jsonl')
    const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const byte of [bytes.subarray(0, 8), bytes.subarray(8, 30), bytes.subarray(30)]) {
      child.stdin.write(byte)
      await new Promise((resolve) => { setTimeout(resolve, 20) })
    }
    const answer = JSON.parse((await replies.next()).value as string) as Answer
    child.stdin.end()
    expect(answer.id).toBe('密')
    for (const { start, end, exact } of quotesOf(answer)) expect(exact).toBe(NDA.slice(start, end))
  })
  test('a reader that goes away ends it quietly', async () => {
    const child = started('--jsonl')
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    child.stdin.on('error', () => {})
    child.stdin.write(`${JSON.stringify({ id: 1, text: NDA })}\n`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    for (let i = 0; i < 40; i++) child.stdin.write(`${JSON.stringify({ id: i, text: NDA })}\n`)
    child.stdin.end()
    expect([(await once(child, 'close'))[0], err]).toEqual([0, ''])
  })
})

/** A text whose characters fold, and the sentence that must be quoted from it as it was given. */
const FOLDED: readonly [string, string, string][] = [
  ['full-width digits', `保密协议\n第一条 双方应对商业秘密保密。\n第二条 乙方泄露商业秘密的，应支付违约金人民币１，０００，０００元，并赔偿甲方损失的１０倍。`, '乙方泄露商业秘密的，应支付违约金人民币１，０００，０００元，并赔偿甲方损失的１０倍。'],
  ['a mark at the start', `\uFEFF${NDA}`, '乙方泄露甲方商业秘密的，应赔偿甲方损失的十倍。'],
  ['zero-width characters', NDA.replace('商业秘密的，', '商\u200b业秘\u200d密的，'), '乙方泄露甲方商\u200b业秘\u200d密的，应赔偿甲方损失的十倍。'],
  ['astral characters', `𠮷田保密协议 🔒\n${NDA.replace('乙方泄露', '乙方🔒泄露')}`, '乙方🔒泄露甲方商业秘密的，应赔偿甲方损失的十倍。'],
  ['carriage returns', NDA.replaceAll('\n', '\r\n'), '乙方泄露甲方商业秘密的，应赔偿甲方损失的十倍。'],
  ['ligatures', 'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Conﬁdential Information secret.\n2. If the Supplier discloses Conﬁdential Information, the Supplier shall pay ten times the losses suﬀered by the Customer.', 'If the Supplier discloses Conﬁdential Information, the Supplier shall pay ten times the losses suﬀered by the Customer.'],
  ['hard line breaks inside words', 'CONFIDENTIALITY AGREEMENT\n\n1. Each party shall keep Confidential Information secret and shall not disclose it.\n\n2. If the Supplier discloses Confidential Information to any third party, the Sup-\nplier shall pay liquidated damages of ten times the losses that the Customer suf-\nfers as a result of it.', 'If the Supplier discloses Confidential Information to any third party, the Sup-\nplier shall pay liquidated damages of ten times the losses that the Customer suf-\nfers as a result of it.'],
  ['hard line breaks between Chinese characters', '保密协议\n第一条 双方在合作期间知悉的对方的商业秘密和技术资料均应当严格保\n密，未经对方书面同意不得以任何方式向第三方披露。\n第二条 乙方违反本协议约定向第三方泄露甲方商业秘密的，应当赔偿甲\n方损失的十倍。', '乙方违反本协议约定向第三方泄露甲方商业秘密的，应当赔偿甲\n方损失的十倍。'],
]

describe('offsets', () => {
  let all: readonly Answer[] = []
  beforeAll(async () => {
    all = await answers(FOLDED.map(([id, text]) => ({ id, text })))
  })
  test.each(FOLDED)('count in the text as given: %s', (name, text, sentence) => {
    const answer = all.find(({ id }) => id === name) as Answer
    const quotes = quotesOf(answer)
    expect(quotes.length).toBeGreaterThan(0)
    for (const { start, end, exact } of quotes) expect(exact).toBe(text.slice(start, end))
    const multiplier = answer.findings.find(({ rule }) => rule === 'lia-multiplier-excessive')
    expect(multiplier?.evidence.map(({ exact }) => exact)).toEqual([sentence])
    for (const { lookedAt } of answer.findings) for (const { start, end } of lookedAt) expect(0 <= start && start < end && end <= text.length).toBe(true)
  })
})

const SAMPLES = readdirSync(path.join(ROOT, 'test/contracts')).flatMap((slug) => ['html', 'docx', 'pdf'].map((format) => `test/contracts/${slug}/source.${format}`))

describe('sample contracts', () => {
  let streamed: readonly Answer[] = []
  let document: { schema: number; results: Answer[] } = { schema: 0, results: [] }
  beforeAll(async () => {
    const lines = await ran(['--jsonl'], SAMPLES.map((file) => `${JSON.stringify({ id: file, path: file })}\n`).join(''))
    const json = await ran(['--json', ...SAMPLES])
    expect([lines.code, lines.err, json.code, json.err]).toEqual([0, '', 0, ''])
    streamed = lines.out.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
    document = JSON.parse(json.out) as typeof document
  })
  test('--json is one document, with the answers of --jsonl', () => {
    expect(document.schema).toBe(1)
    expect(document.results.map((result) => ({ ...result, ms: 0 }))).toEqual(streamed.map((result) => ({ ...result, ms: 0 })))
  })
  test.each(SAMPLES)('%s: offsets count in what --text prints, and nothing else is printed', async (file) => {
    const { code, out, err } = await ran(['--text', file])
    expect([code, err]).toEqual([0, ''])
    const quotes = quotesOf(streamed.find(({ id }) => id === file) as Answer)
    expect(quotes.length).toBeGreaterThan(3)
    for (const { start, end, exact } of quotes) expect(exact).toBe(out.slice(start, end))
  })
})

describe('files', () => {
  test('what cannot be read is told in one sentence; the others are reviewed', async () => {
    const { code, out, err } = await ran(['no/such/file.pdf', 'test/contracts/zh-nda/source.html'])
    expect([code, err]).toEqual([2, 'no/such/file.pdf: No file of this name could be opened. Check its name and folder, and whether you may read it.\n'])
    expect(out).toContain('test/contracts/zh-nda/source.html')
  })
  test('--json keeps the place of what cannot be read', async () => {
    const { code, out, err } = await ran(['--json', 'no/such/file.pdf', 'test/contracts/zh-nda/source.html'])
    const { results } = JSON.parse(out) as { results: Answer[] }
    expect(results.map(({ id, error }) => [id, error?.code])).toEqual([['no/such/file.pdf', 'not-found'], ['test/contracts/zh-nda/source.html', undefined]])
    expect([code, err]).toEqual([2, ''])
  })
  test('a readable review names rule, sentence and coverage', async () => {
    const { out } = await ran(['--lang', 'en', 'test/contracts/zh-nda/source.html'])
    expect(out).toMatch(/\(inc-notify-missing\)/)
    expect(out).toMatch(/\d+ of \d+ \w+ read/)
  })
})

describe('usage', () => {
  test.each([[['--nonsense']], [[]], [['--side']], [['--lang', 'fr', 'a.html']], [['--jsonl', 'a.html']]])('%j is wrong', async (args) => {
    const { code, out, err } = await ran(args)
    expect([code, out]).toEqual([64, ''])
    expect(err).toContain('Usage: npm run --silent review')
  })
})

describe('--side', () => {
  const text = readFileSync(path.join(ROOT, 'test/fixtures/one-way.txt'), 'utf8')
  const seen = async (side: string): Promise<Answer> => only(await answers([{ id: 1, text }], '--side', side))
  test('changes level and order, by name or by role', async () => {
    const [neutral, discloser, receiver, byName, byFull, unknown] = await Promise.all(['neutral', 'discloser', 'receiver', '乙方', '湖州柳岸软件有限公司', '丁方'].map(seen)) as [Answer, Answer, Answer, Answer, Answer, Answer]
    const levelsOf = (answer: Answer): string[] => answer.findings.map(({ rule, level }) => `${rule} ${level}`)
    expect(levelsOf(byName)).toEqual(levelsOf(receiver))
    expect(levelsOf(byFull)).toEqual(levelsOf(receiver))
    expect(levelsOf(unknown)).toEqual(levelsOf(neutral))
    expect(levelsOf(discloser)).not.toEqual(levelsOf(receiver))
    for (const { level, levels } of receiver.findings) if (levels['乙方']) expect(level).toBe(levels['乙方'])
    for (const { level, levels } of discloser.findings) if (levels['甲方']) expect(level).toBe(levels['甲方'])
    const order = (answer: Answer): string[] => answer.findings.map(({ rule }) => rule)
    expect([...order(discloser)].sort()).toEqual([...order(receiver)].sort())
    expect(order(discloser)).not.toEqual(order(receiver))
  })
})
