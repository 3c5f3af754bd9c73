import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { draft } from '../analyzers/drafter/draft'
import { rangeOf } from '../analyzers/drafter/figures'
import { inserted } from '../analyzers/drafter/insert'
import { han } from '../analyzers/drafter/place'
import { provedDraft } from '../analyzers/drafter/proof'
import type { Draft, DraftOptions, ProvedDraft, Step } from '../analyzers/drafter/types'
import { printedMoney } from '../analyzers/drafter/words'
import { LAW } from '../analyzers/law'
import { RULES } from '../analyzers/registry'
import type { Review } from '../analyzers/types'
import { readContractFile } from '../cli/files'
import type { Contract } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const STEPS: readonly Step[] = [1, 2, 3, 4, 5]
/** Of our own mini-contracts one in so many: both languages, all kinds, thirty-four of them. */
const ONE_IN = 18

interface Sample { readonly id: string; readonly contract: Contract; readonly review: Review }
const samples: Sample[] = []
const drafts: { readonly sample: Sample; readonly wish: DraftOptions; readonly made: ProvedDraft }[] = []

async function read(id: string, text: string): Promise<Sample> {
  const { contract } = await readPlainText(text)
  return { id, contract, review: analyze(contract) }
}
const told = ({ sample, wish, made }: (typeof drafts)[number]): string => `${sample.id} ${JSON.stringify(wish)}\n${made.text}`

beforeAll(async () => {
  const folder = path.resolve(import.meta.dirname, 'contracts')
  for (const slug of readdirSync(folder).sort()) {
    const { contract } = await readContractFile(path.join(folder, slug, 'source.html'))
    samples.push({ id: slug, contract, review: analyze(contract) })
  }
  const lines = readFileSync(new URL('./challenge.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line.trim() !== '')
  for (const [at, line] of lines.entries()) {
    if (at % ONE_IN !== 7) continue
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    samples.push(await read(id, text))
  }
  for (const sample of samples) {
    const known = new Map<string, ProvedDraft>()
    const sides = ['neutral', ...sample.review.parties.map(({ name }) => name)]
    for (const side of sides) for (const step of STEPS) for (const whole of step === 3 ? [false, true] : [false]) {
      const wish = { side, step, whole }
      // The side moves the step and nothing else: a text that was proved once is not proved again.
      const { text } = draft(sample.contract, sample.review, wish)
      const made = known.get(text) ?? provedDraft(sample.contract, sample.review, wish)
      known.set(text, made)
      drafts.push({ sample, wish, made })
    }
  }
}, 240_000)

const written = (): typeof drafts => drafts.filter(({ made }) => made.text !== '')

describe('a draft in its contract, reviewed by our own rules', () => {
  it('is tried on enough contracts, in both languages, for every side and step', () => {
    expect(samples.length).toBeGreaterThan(35)
    for (const lang of ['zh', 'en']) expect(samples.filter(({ contract }) => contract.lang === lang).length).toBeGreaterThan(12)
    expect(written().length).toBeGreaterThan(400)
  })
  it('brings no finding of its own', () => {
    expect(written().filter(({ made }) => made.inside.length > 0).map((one) => `${one.made.inside.map(({ rule }) => rule).join()} ${told(one)}`)).toEqual([])
  })
  it('settles every finding that it was meant to settle', () => {
    expect(written().filter(({ made }) => made.unsettled.length > 0).map((one) => `${one.made.unsettled.join()} ${told(one)}`)).toEqual([])
    const meant = written().reduce((sum, { made }) => sum + new Set(made.sentences.flatMap(({ settles }) => settles)).size, 0)
    expect(meant).toBeGreaterThan(1000)
  })
  it('leaves to the contract’s own wording what no clause can settle', () => {
    const left = new Set(written().flatMap(({ made }) => made.left))
    for (const rule of ['lia-multiplier-excessive', 'term-missing']) expect(left).toContain(rule)
    expect(written().filter(({ made }) => made.sentences.some(({ settles }) => settles.some((rule) => made.left.includes(rule))))).toEqual([])
  })
})

describe('every draft', () => {
  it('has no unfilled slot and no broken name', () => {
    for (const one of written()) expect(one.made.text, told(one)).not.toMatch(/[【】{}[\]_]|undefined|null|NaN|the the | {2}|。。|，，|\.\./)
  })
  it('numbers its sentences after the contract’s own clauses', () => {
    for (const one of written()) {
      const { sentences, heading, text } = one.made
      expect(new Set(sentences.map(({ number }) => number)).size, told(one)).toBe(sentences.length)
      expect(text.split('\n')).toHaveLength(sentences.length + 1)
      expect(text.startsWith(heading)).toBe(true)
    }
  })
  it('says for each sentence why it is there, in both languages, on sources of the contract’s own law', () => {
    for (const { made, sample } of written()) {
      for (const { why, laws, settles } of made.sentences) {
        expect(why.zh).toMatch(/^.{8,}[。；]?$/)
        expect(why.en).toMatch(/^[A-Z\d].{12,}\.$/)
        for (const id of laws) expect(LAW[id]).toBeDefined()
        if (sample.review.law === 'US') expect(laws.every((id) => id.startsWith('us.'))).toBe(true)
        for (const rule of settles) expect(sample.review.findings.map((finding) => finding.rule)).toContain(rule)
      }
    }
  })
  it('says the same in the other language, with the same points and numbers', () => {
    for (const { contract, review } of samples) for (const step of STEPS) {
      const [zh, en] = [draft(contract, review, { step, lang: 'zh' }), draft(contract, review, { step, lang: 'en' })] as [Draft, Draft]
      expect(en.sentences.map(({ point }) => point)).toEqual(zh.sentences.map(({ point }) => point))
      expect(en.figures).toEqual(zh.figures)
      expect([...zh.sentences.map(({ text }) => text.endsWith('。')), ...en.sentences.map(({ text }) => text.endsWith('.'))]).not.toContain(false)
    }
  })
  it('gets milder from step to step', () => {
    for (const rules of [false, true]) {
      const steps = STEPS.map((step) => rangeOf(step, rules))
      for (const [at, range] of steps.entries()) {
        const next = steps[at + 1]
        if (next) expect([next.percent <= range.percent, next.times <= range.times, next.noticeHours >= range.noticeHours, next.payDays >= range.payDays]).toEqual([true, true, true, true])
      }
      expect(new Set(steps.map(({ percent }) => percent)).size).toBe(5)
    }
  })
})

const ZH = '技术合作协议\n甲方：沅江精密技术有限公司\n乙方：青峦数控科技有限公司\n第一条 合同总价为人民币120万元。\n第二条 保密\n乙方应对甲方提供的图纸和源代码（以下简称“保密资料”）严格保密，未经甲方书面同意不得向任何第三方披露。\n第三条 争议由甲方所在地人民法院管辖。\n甲方（盖章）：\n乙方（盖章）：'

describe('what the clause is made of', () => {
  it('the contract’s own names, term, number and place', async () => {
    const { contract, review } = await read('zh', ZH)
    const made = draft(contract, review)
    expect(made).toMatchObject({ mutual: false, debtor: '乙方', creditor: '甲方', heading: '第四条 泄密责任', step: 3 })
    expect(made.text).toContain('乙方泄露保密资料')
    expect(made.sentences[0]?.number).toBe('4.1')
    const { contract: whole, span } = inserted(contract, made)
    expect(whole.text.slice(span.start, span.end)).toBe(made.text)
    expect(whole.text.indexOf(made.text)).toBeLessThan(whole.text.indexOf('甲方（盖章）'))
    for (const block of whole.blocks) expect(whole.text.slice(block.start, block.end)).not.toContain('\n')
  })
  it('a percentage of the price inside the rules’ own range', async () => {
    const { contract, review } = await read('zh', ZH)
    const most = RULES.get('lia-percentage-excessive')?.options['notePercent'] as number
    const percents = STEPS.map((step) => draft(contract, review, { step }).figures.percent as number)
    expect(Math.max(...percents)).toBe(most)
    expect([...percents].sort((a, b) => b - a)).toEqual(percents)
    // The user's own threshold moves the range.
    expect(draft(contract, review, { step: 1, thresholds: { 'lia-percentage-excessive': { notePercent: 10 } } }).figures.percent).toBe(10)
  })
  it('a sum of money where the user names the loss, never above the price', async () => {
    const { contract, review } = await read('zh', ZH)
    const loss = { cents: 50_000_000, currency: 'CNY' } as const
    expect(draft(contract, review, { step: 1, loss }).figures).toMatchObject({ sum: loss, percent: null })
    expect(draft(contract, review, { step: 1, loss }).text).toContain('人民币500,000元')
    expect(draft(contract, review, { step: 1, loss: { cents: 900_000_000, currency: 'CNY' } }).figures.sum?.cents).toBe(120_000_000)
  })
  it('no sum that the rules on sums would raise', async () => {
    const nda = await read('nda', ZH.replace('第一条 合同总价为人民币120万元。', '第一条 双方拟开展技术合作。'))
    const by = (loss: number, more: DraftOptions = {}): ProvedDraft => provedDraft(nda.contract, nda.review, { step: 1, loss: { cents: loss * 100, currency: 'CNY' }, ...more })
    for (const made of [by(500), by(30_000), by(400_000), by(4_999_999), by(5_000_000), by(90_000_000), by(400_000, { loss: { cents: 40_000_000, currency: 'USD' } })]) expect(made.inside.map(({ rule }) => rule), made.text).toEqual([])
    expect(by(400_000).figures.sum).toEqual({ cents: 40_000_000, currency: 'CNY' })
    expect(by(90_000_000).figures).toMatchObject({ sum: null, times: 1.3 })
    // A price that the contract does not print cannot be pointed to: the clause names the sum.
    const priced = provedDraft(nda.contract, nda.review, { step: 3, price: { cents: 100_000_000, currency: 'CNY' } })
    expect(priced.figures).toMatchObject({ percent: null, sum: { cents: 20_000_000, currency: 'CNY' } })
    expect(priced.inside).toEqual([])
  })
  it('the step that suits the side, and words that follow it', async () => {
    const { contract, review } = await read('zh', ZH)
    expect(draft(contract, review, { side: '甲方' }).step).toBe(2)
    expect(draft(contract, review, { side: '乙方' }).step).toBe(4)
    expect(draft(contract, review, { step: 5 }).sentences.map(({ point }) => point)).toContain('defence')
    expect(draft(contract, review, { step: 1 }).sentences.map(({ point }) => point)).not.toContain('defence')
    expect(new Set(STEPS.map((step) => draft(contract, review, { step }).text)).size).toBe(5)
  })
  it('both sides alike where both owe', async () => {
    const { contract, review } = await read('zh', ZH.replace('乙方应对甲方提供的', '双方应对对方提供的').replace('未经甲方书面同意', '未经对方书面同意'))
    expect(draft(contract, review)).toMatchObject({ mutual: true, debtor: null })
    expect(draft(contract, review).text).toContain('违约方')
  })
  it('nothing where nothing is missing, or where there is no secret to keep', async () => {
    const first = await read('zh', ZH)
    const { contract: mended } = inserted(first.contract, draft(first.contract, first.review))
    expect(draft(mended, analyze(mended))).toMatchObject({ text: '', nothing: 'settled' })
    const lease = await read('lease', '房屋租赁合同\n甲方：沅江置业有限公司\n乙方：青峦商贸有限公司\n第一条 租金每月人民币5000元。\n第二条 乙方应按时交租。')
    expect(draft(lease.contract, lease.review, { whole: true })).toMatchObject({ text: '', nothing: 'noSecrecy' })
  })
  it('no agreed sum on an employee, nobody’s staff for a person', async () => {
    const { contract, review } = await read('emp', '劳动合同\n用人单位：沅江精密技术有限公司\n劳动者：周既白\n第一条 劳动者从事研发工作。\n第二条 保密\n劳动者应对用人单位的技术资料保密，不得向任何第三方泄露。劳动者不得复制资料。劳动者离职时应交还资料。')
    const made = draft(contract, review, { whole: true, step: 1 })
    const points = made.sentences.map(({ point }) => point)
    expect(points).not.toContain('sum')
    expect(points).not.toContain('people')
    expect(made.text).not.toContain('违约金')
  })
})

it('prints numbers as a clause does', () => {
  expect(printedMoney({ cents: 123_456_700, currency: 'CNY' }, 'zh')).toBe('人民币1,234,567元')
  expect(printedMoney({ cents: 24_000_050, currency: 'USD' }, 'en')).toBe('US$240,000.50')
  expect([1, 10, 11, 20, 35].map(han)).toEqual(['一', '十', '十一', '二十', '三十五'])
})
