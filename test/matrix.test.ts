import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { analyze } from '../analyzers'
import { readContractFile } from '../cli/files'
import type { Contract, Lang } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'
import { BALANCE_LABELS, EVENT_LABELS, KIND_LABELS, LACK_LABELS, STATE_LABELS } from '../analyzers/matrix/labels'
import { matrix } from '../analyzers/matrix/matrix'
import { measureWords } from '../analyzers/matrix/measure-words'
import type { Cell, Event, Matrix, Row } from '../analyzers/matrix/types'

// The first contract compiles the patterns.
vi.setConfig({ testTimeout: 30_000 })

interface Read { readonly contract: Contract; readonly told: Matrix }
async function read(text: string): Promise<Read> {
  const { contract } = await readPlainText(text)
  return { contract, told: matrix(contract, analyze(contract)) }
}
const rowOf = ({ told }: Read, event: Event): Row => told.rows.find((row) => row.event === event) as Row
const cellOf = (one: Read, event: Event, debtor: string): Cell => rowOf(one, event).cells.find((cell) => cell.debtor === debtor) as Cell
const words = (cell: Cell, lang: Lang): string[] => cell.measures.map((measure) => measureWords(measure, lang))

const ZH = '联合开发合作协议\n甲方：禾砚精密技术有限公司\n乙方：北麓数控科技有限公司\n第一条 合同总价为人民币200万元。\n第六条 保密\n6.1 双方在合作中相互提供的图纸、源代码和客户名单，均为保密信息，任何一方未经对方书面同意不得向第三方披露，也不得用于合作以外的目的。\n'
const EN = 'MUTUAL NON-DISCLOSURE AGREEMENT\nThis Agreement is made between Tarnwick Ltd ("Tarnwick") and Oldmere Ltd ("Oldmere"). It is governed by the laws of England and Wales.\n1. "Confidential Information" means non-public technical information. Each party shall keep the other party’s Confidential Information secret and shall not disclose it to any third party.\n'

describe('an unequal contract', () => {
  const text = `${ZH}6.2 如发生泄密，乙方应及时通知甲方。\n第九条 违约责任\n9.1 乙方如有泄密行为，应按甲方损失的十倍向甲方支付违约金，并另行赔偿甲方全部损失。\n9.3 甲方泄密的，由双方友好协商解决。\n9.4 因泄密产生的律师费由乙方承担。`
  it('shows the price on one side and talks on the other', async () => {
    const one = await read(text)
    expect(rowOf(one, 'leak').balance).toBe('oneSided')
    expect(words(cellOf(one, 'leak', '乙方'), 'zh')).toContain('损失的10倍')
    expect(cellOf(one, 'leak', '甲方')).toMatchObject({ state: 'empty', lack: 'talksOnly' })
    const [beside] = cellOf(one, 'leak', '甲方').beside
    expect(one.contract.text.slice(beside?.start, beside?.end)).toContain('友好协商')
  })
  it('shows a duty to tell that only one side has', async () => {
    const one = await read(text)
    expect(cellOf(one, 'lateNotice', '甲方')).toMatchObject({ state: 'empty', lack: 'noDuty' })
    expect(cellOf(one, 'lateNotice', '乙方').lack).toBe('noConsequence')
    expect(rowOf(one, 'lateNotice').balance).toBe('unequal')
  })
  it('names costs, and what is missing for both', async () => {
    const one = await read(text)
    expect(cellOf(one, 'fees', '乙方').state).toBe('filled')
    expect(cellOf(one, 'fees', '甲方').state).toBe('empty')
    expect(rowOf(one, 'staff')).toMatchObject({ balance: 'bothEmpty' })
    expect(one.told.unequal).toBeGreaterThanOrEqual(3)
  })
})

describe('an even contract', () => {
  const text = `${EN}2. A party that breaches this Agreement shall compensate the other party for its direct loss.\n3. Each party is liable for the acts of its employees, affiliates and subcontractors as for its own.\n4. Either party may seek injunctive relief.\n5. Neither party is liable for indirect loss, lost profit or loss of goodwill.\n6. Each party’s total liability under this Agreement shall not exceed £250,000.`
  it('reads as even on every row', async () => {
    const { told } = await read(text)
    expect(told.unequal).toBe(0)
    expect(told.columns).toEqual([{ debtor: 'Tarnwick', creditor: 'Oldmere' }, { debtor: 'Oldmere', creditor: 'Tarnwick' }])
  })
  it('says the measure with its cap, what is excluded, and who answers for whom', async () => {
    const one = await read(text)
    expect(words(cellOf(one, 'leak', 'Tarnwick'), 'en')).toEqual(['The loss', 'up to £250,000'])
    expect(cellOf(one, 'indirect', 'Oldmere').state).toBe('excluded')
    expect(cellOf(one, 'staff', 'Tarnwick').state).toBe('filled')
    expect(cellOf(one, 'recipients', 'Oldmere').state).toBe('filled')
    expect(cellOf(one, 'relief', 'Oldmere').state).toBe('filled')
    expect(cellOf(one, 'wilful', 'Oldmere').state).toBe('excluded')
  })
})

describe('clauses for any breach', () => {
  it('serve the events that have none of their own, and are marked', async () => {
    const one = await read(`${ZH}第九条 违约责任\n9.1 任何一方违反本协议约定的，应赔偿对方因此受到的损失。`)
    expect(cellOf(one, 'leak', '甲方').measures).toMatchObject([{ kind: 'loss', general: true }])
    expect(cellOf(one, 'misuse', '乙方').measures).toMatchObject([{ kind: 'loss', general: true }])
    expect(rowOf(one, 'otherBreach').balance).toBe('equal')
    // What nobody owes has no consequence either.
    expect(cellOf(one, 'notReturned', '乙方')).toMatchObject({ state: 'empty', lack: 'noDuty' })
  })
  it('a price for a leak is no price for keeping the papers', async () => {
    const one = await read(`${ZH}6.2 合作结束后十日内，双方应返还对方的全部资料。\n第九条 违约责任\n9.1 任何一方泄密的，向对方支付违约金10万元。\n9.2 逾期返还资料的，每逾期一日向对方支付违约金一千元。`)
    expect(words(cellOf(one, 'leak', '甲方'), 'zh')).toEqual(['100,000元'])
    expect(words(cellOf(one, 'notReturned', '甲方'), 'zh')).toEqual(['按日计，合每年365,000元'])
  })
  it('a disclaimer for one’s own people is an exclusion', async () => {
    const one = await read(`${ZH}第九条 违约责任\n9.1 任何一方泄密的，向对方支付违约金10万元。\n9.2 员工个人泄露保密信息的，由员工本人承担责任，所在一方不承担责任。`)
    expect(cellOf(one, 'staff', '甲方').state).toBe('excluded')
  })
})

describe.each(['zh-cooperation', 'zh-nda', 'en-mutual-nda', 'en-services'])('%s', (slug) => {
  it('every cell says something and opens a sentence of the contract', async () => {
    const { contract } = await readContractFile(path.resolve(import.meta.dirname, 'contracts', slug, 'source.html'))
    const told = matrix(contract, analyze(contract))
    expect(told.columns).toHaveLength(2)
    expect(new Set(told.rows.map(({ event }) => event)).size).toBe(told.rows.length)
    for (const { cells } of told.rows) {
      expect(cells).toHaveLength(told.columns.length)
      for (const { state, lack, measures, beside } of cells) {
        expect(state === 'filled').toBe(measures.length > 0)
        expect(state === 'empty').toBe(lack !== null)
        if (state === 'excluded') expect(beside.length).toBeGreaterThan(0)
        for (const { at, sentence } of measures) {
          expect(at.start >= sentence.start && at.end <= sentence.end).toBe(true)
          expect(contract.text.slice(sentence.start, sentence.end).trim()).not.toBe('')
        }
        for (const lang of ['zh', 'en'] as const) for (const measure of measures) expect(measureWords(measure, lang)).not.toMatch(/undefined|NaN|^$/)
      }
    }
    expect(structuredClone(told)).toEqual(told)
  })
})

it('a contract whose parties cannot be told has one column', async () => {
  const { told } = await read('收到的资料应当保密，不得向第三方泄露，泄密的应赔偿损失。')
  expect(told.columns).toEqual([{ debtor: null, creditor: null }])
  expect(told.rows.every(({ balance }) => balance === 'single')).toBe(true)
})

it('says every word in both languages', () => {
  for (const table of [EVENT_LABELS, LACK_LABELS, STATE_LABELS, KIND_LABELS]) {
    for (const both of Object.values(table)) {
      expect(both.zh).toMatch(/^[㐀-鿿]/)
      expect(both.en).toMatch(/^[A-Z]/)
    }
  }
  expect(BALANCE_LABELS.unequal).toEqual({ zh: '两边不一样', en: 'Not the same' })
})
