import { beforeEach, describe, expect, it, vi } from 'vitest'
import { analyze } from '../analyzers/index'
import { draft } from '../analyzers/drafter/draft'
import { inserted } from '../analyzers/drafter/insert'
import { stating } from '../analyzers/facts/stated'
import { shelf } from '../analyzers/playbook/shelf'
import { historyOf } from '../analyzers/versions/history'
import { recordOf } from '../analyzers/versions/record'
import { plainTitle } from '../analyzers/rule-titles'
import { RULES } from '../analyzers/registry'
import { passagesOf } from '../entrypoints/sidepanel/passages'
import type { Kept } from '../bridge/kept'
import { readMarked } from './marked'

const contractOf = async (text: string) => (await readMarked(text)).contract

const store = new Map<string, unknown>()
let refuse = false
const area = {
  get: (key: string | null) => Promise.resolve(key === null ? Object.fromEntries(store) : store.has(key) ? { [key]: structuredClone(store.get(key)) } : {}),
  set: (values: Record<string, unknown>) => {
    if (refuse) return Promise.reject(new Error('quota'))
    for (const [key, value] of Object.entries(values)) store.set(key, structuredClone(value))
    return Promise.resolve()
  },
  remove: (keys: string | string[]) => { for (const key of [keys].flat()) store.delete(key); return Promise.resolve() },
  clear: () => { store.clear(); return Promise.resolve() },
}
vi.mock('wxt/browser', () => ({ browser: { storage: { local: area, session: { clear: () => Promise.resolve() } } } }))
const { Ledger } = await import('../entrypoints/sidepanel/ledger')
const { loadDesk, remembered } = await import('../bridge/kept')

const FIRST = '保密协议\n甲方：云岬科技有限公司\n乙方：石湾数据有限公司\n第一条 乙方应对甲方的保密信息保密。\n第二条 乙方泄露保密信息的，应按甲方损失的十倍赔偿。\n第三条 乙方逾期返还资料的，每日按合同总价的千分之五支付违约金。\n第四条 本协议适用中华人民共和国法律。'
const SECOND = FIRST.replace('损失的十倍', '损失的八倍').replace('千分之五', '万分之三')

async function version(text: string): Promise<{ ledger: InstanceType<typeof Ledger>; history: ReturnType<typeof historyOf<Kept>>; names: Map<string, string> }> {
  const { salt } = await loadDesk()
  const contract = await contractOf(text)
  const { findings } = analyze(contract)
  const record = recordOf(contract, findings, salt as unknown as readonly [number, number])
  const history = historyOf(record, await remembered(Date.now()))
  return { ledger: new Ledger(record, history, text, null), history, names: new Map(findings.map(({ rule }, at) => [rule, record.findings[at]?.name ?? ''])) }
}
const written = () => new Promise((resolve) => { setTimeout(resolve, 20) })

describe('the ledger', () => {
  beforeEach(() => { store.clear(); refuse = false })

  it('stores every change, and has it when the same text comes again', async () => {
    const { ledger, names } = await version(FIRST)
    const name = names.get('lia-multiplier-excessive') as string
    ledger.decide(name, { choice: 'adapt', wording: '按实际损失赔偿。' })
    for (const letter of ['金', '金额', '金额太高']) ledger.decide(name, { reason: letter })
    await written()
    const { ledger: later } = await version(FIRST)
    expect(later.entries.decisions.get(name)).toMatchObject({ choice: 'adapt', reason: '金额太高', wording: '按实际损失赔偿。', rule: 'lia-multiplier-excessive' })
    later.decide(name, null)
    await written()
    expect((await version(FIRST)).ledger.entries.decisions.size).toBe(0)
  })

  it('brings decisions over to the next version once, and says what became of the rest', async () => {
    const { ledger, names } = await version(FIRST)
    ledger.decide(names.get('lia-multiplier-excessive') as string, { choice: 'reject', reason: '对方不同意' })
    ledger.remember(true)
    await written()
    const next = await version(SECOND)
    expect(next.history.fixed).toContain('lia-daily-rate-excessive')
    const brought = next.ledger.entries.decisions.get(next.names.get('lia-multiplier-excessive') as string)
    expect(brought).toMatchObject({ choice: 'reject', reason: '对方不同意', carried: true })
    next.ledger.decide(brought?.finding as string, { reason: '再谈' })
    expect(next.ledger.entries.decisions.get(brought?.finding as string)).not.toHaveProperty('carried')
    next.ledger.decide(brought?.finding as string, null)
    await written()
    // Taken back on the new version, it does not come back from the old one.
    const again = await version(SECOND)
    expect(again.ledger.entries.decisions.size).toBe(0)
    expect(again.history.before?.text).toBe(FIRST)
    expect((await version(FIRST)).history.before).toBeNull()
  })

  it('keeps no word of the contract unless the person says so', async () => {
    const { ledger } = await version(FIRST)
    ledger.store()
    await written()
    expect(JSON.stringify([...store])).not.toMatch(/[\u4e00-\u9fff]/)
    ledger.remember(true)
    await written()
    expect(JSON.stringify([...store])).toContain('云岬科技')
    ledger.remember(false)
    await written()
    expect(JSON.stringify([...store])).not.toContain('云岬科技')
  })

  it('says so when the browser refuses', async () => {
    const { ledger, names } = await version(FIRST)
    refuse = true
    ledger.decide([...names.values()][0] as string, { choice: 'accept' })
    await written()
    expect(ledger.entries.saved).toBe(false)
    refuse = false
    ledger.decide([...names.values()][0] as string, { reason: '好' })
    await written()
    expect(ledger.entries.saved).toBe(true)
  })

  it('compares line by line where the older text is at hand', async () => {
    const contract = await contractOf(SECOND)
    const { findings } = analyze(contract)
    const passages = passagesOf(FIRST, contract.text, findings, [7, 9])
    const multiplier = findings.find(({ rule }) => rule === 'lia-multiplier-excessive')
    expect(passages[multiplier?.id ?? '']).toEqual({ before: '第二条 乙方泄露保密信息的，应按甲方损失的十倍赔偿。', now: '第二条 乙方泄露保密信息的，应按甲方损失的八倍赔偿。' })
  })
})

describe('what the person states', () => {
  it('goes before what is read, and changes which rules are asked', async () => {
    const contract = await contractOf(FIRST)
    expect(analyze(contract)).toMatchObject({ kind: 'NDA', law: 'PRC' })
    const stated = analyze(stating(contract, { kind: 'EMP', law: 'UK' }))
    expect(stated).toMatchObject({ kind: 'EMP', law: 'UK' })
    // The contract itself is read as before.
    expect(analyze(contract)).toMatchObject({ kind: 'NDA', law: 'PRC' })
  })
  it('holds for the contract with a draft in it', async () => {
    const contract = stating(await contractOf(FIRST), { kind: 'SVC', law: 'UK' })
    const made = draft(contract, analyze(contract))
    expect(made.text).not.toBe('')
    expect(analyze(inserted(contract, made).contract)).toMatchObject({ kind: 'SVC', law: 'UK' })
  })
})

describe('the shelf of playbooks', () => {
  const own = JSON.stringify({ schema: 1, name: '本所', base: 'cautious-recipient', rules: { 'lia-multiplier-excessive': { on: false } }, house: [] })

  it('has the shipped ones, takes a file in, and says why it does not', () => {
    expect(shelf([], null).books.map(({ name }) => name)).toEqual(['balanced', 'protective-discloser', 'cautious-recipient'])
    const taken = shelf([], own)
    expect(taken.imported).toBe('本所')
    expect(taken.books.at(-1)?.changes.find(({ setting }) => setting?.on === false)?.title.zh).not.toBe('')
    expect(shelf([own], own).books).toHaveLength(4)
    expect(shelf([], '{').problem?.code).toBe('not-json')
    expect(shelf([], own.replace('本所', 'balanced')).problem?.code).toBe('name-taken')
    expect(shelf([], own.replace('cautious-recipient', 'nobody')).problem?.code).toBe('unknown-base')
  })

  it('names every rule without a blank', () => {
    for (const id of RULES.keys()) for (const lang of ['zh', 'en'] as const) expect(plainTitle(id, lang)).toMatch(/^[^{}]+$/)
    expect(plainTitle('lia-multiplier-excessive', 'zh')).toBe('泄密按合同价的数倍赔')
  })
})
