import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { analyze } from '../analyzers'
import { centsOf, millionthsOf, overDays, scaled, total, type Money } from '../analyzers/exposure/cents'
import { agreedAt, paysAt, pointsOf } from '../analyzers/exposure/curve'
import { exposure } from '../analyzers/exposure/exposure'
import { EXPOSURE_LABELS, NEED_LABELS, YARDSTICK_LABELS } from '../analyzers/exposure/labels'
import type { Curve, Exposure, ExposureInput, Side } from '../analyzers/exposure/types'
import { LAW } from '../analyzers/law'
import { readContractFile } from '../cli/files'
import { readPlainText } from '../extractors/plain-text'
import type { Contract } from '../contract/types'

// The first contract compiles the patterns.
vi.setConfig({ testTimeout: 30_000 })

const yuan = (units: number): Money => ({ cents: centsOf(units), currency: 'CNY' })
const dollars = (units: number): Money => ({ cents: centsOf(units), currency: 'USD' })
const pounds = (units: number): Money => ({ cents: centsOf(units), currency: 'GBP' })

const ZH = '技术合作协议\n甲方：沅江精密技术有限公司\n乙方：青峦数控科技有限公司\n第一条 合同总价为人民币200万元。\n第二条 保密\n乙方应对甲方提供的图纸严格保密，未经甲方书面同意不得向任何第三方披露。\n第三条 违约责任\n'
const EN = 'NON-DISCLOSURE AGREEMENT\nThis Agreement is made between Marlowe Ltd (the "Discloser") and Fenwick Ltd (the "Recipient"). It is governed by the laws of England and Wales.\n1. The Recipient shall keep the Confidential Information secret and shall not disclose it to any third party.\n2. '

interface Told { readonly contract: Contract; readonly told: Exposure }
async function tell(text: string, input: ExposureInput = {}): Promise<Told> {
  const { contract } = await readPlainText(text)
  return { contract, told: exposure(contract, analyze(contract), input) }
}
const sideOf = ({ told }: Told, name: string): Side => told.sides.find(({ debtor }) => debtor === name) as Side

describe('cents', () => {
  it('reckon without a rest', () => {
    expect(scaled(centsOf(0.1) + centsOf(0.2), millionthsOf(1))).toBe(30)
    expect(scaled(centsOf(800_000), millionthsOf(1.3))).toBe(104_000_000)
    expect(scaled(1, millionthsOf(0.5))).toBe(1)
    expect(scaled(Number.MAX_SAFE_INTEGER - 1, millionthsOf(1))).toBe(Number.MAX_SAFE_INTEGER - 1)
    expect(overDays(centsOf(1_200_000), millionthsOf(0.1825), 365)).toBe(centsOf(219_000))
    expect(overDays(centsOf(1_200_000), millionthsOf(0.1825), 10)).toBe(centsOf(6_000))
  })
  it('never add two currencies', () => {
    expect(total([yuan(1), yuan(2)])).toEqual(yuan(3))
    expect(total([yuan(1), dollars(2)])).toBeNull()
    expect(total([])).toBeNull()
  })
})

describe('what a side pays', () => {
  it('is the multiple and the loss on top of it, held against 30 % above the loss', async () => {
    const told = await tell(`${ZH}3.1 乙方如有泄密行为，应按甲方损失的十倍向甲方支付违约金，并另行赔偿甲方全部损失。`, { loss: yuan(800_000) })
    const side = sideOf(told, '乙方')
    expect(side.curve).toEqual({ fixedCents: 0, times: 10_000_000, loss: 'added', capCents: null })
    expect(side.pays).toEqual(yuan(8_800_000))
    expect(side.uncovered).toEqual(yuan(0))
    expect(side.thirty).toMatchObject({ line: yuan(1_040_000), above: yuan(7_760_000), onRequest: true, burden: '乙方' })
    expect(side.thirty?.laws).toEqual(expect.arrayContaining(['cn.civil-code.585.2', 'cn.spc-2023-13.64', 'cn.spc-2023-13.65']))
    const at = side.lines[0]?.at
    expect(told.contract.text.slice(at?.start, at?.end)).toBe('十倍')
    expect(sideOf(told, '甲方').pays).toBeNull()
  })
  it('stops at a cap, and the rest stays with the other side', async () => {
    const told = await tell(`${EN}A party that breaches this Agreement shall compensate the other for its loss.\n3. Each party’s total liability under this Agreement shall not exceed £250,000.`, { loss: pounds(600_000) })
    for (const side of told.told.sides) {
      expect(side.cap?.amount).toEqual(pounds(250_000))
      expect(side.pays).toEqual(pounds(250_000))
      expect(side.uncovered).toEqual(pounds(350_000))
      expect(side.thirty).toBeNull()
    }
    expect(told.told.yardstick).toBe('legitimate')
    expect(told.told.yardstickLaws).toEqual(['uk.makdessi'])
  })
  it('is the share of the price, topped up to the loss', async () => {
    const text = `${ZH}3.1 乙方泄密的，应向甲方支付合同总价20%的违约金，不足以弥补损失的补足差额。`
    expect(sideOf(await tell(text, { loss: yuan(800_000) }), '乙方').pays).toEqual(yuan(800_000))
    expect(sideOf(await tell(text, { loss: yuan(100_000) }), '乙方').pays).toEqual(yuan(400_000))
    // The user's price goes before the printed one.
    expect(sideOf(await tell(text, { loss: yuan(100_000), price: yuan(1_000_000) }), '乙方').pays).toEqual(yuan(200_000))
  })
  it('may be raised where the agreed sum is below the loss', async () => {
    const side = sideOf(await tell(`${ZH}3.1 乙方泄密的，应向甲方支付违约金10万元。`, { loss: yuan(800_000) }), '乙方')
    expect(side.pays).toEqual(yuan(100_000))
    expect(side.mayBeRaised).toBe(true)
    expect(side.uncovered).toEqual(yuan(700_000))
  })
  it('is left to the law where nothing is agreed', async () => {
    const side = sideOf(await tell(ZH.replace('第三条 违约责任\n', ''), { loss: yuan(1) }), '乙方')
    expect(side.byLawOnly).toBe(true)
    expect(side.pays).toBeNull()
  })
})

describe('what is not known is asked', () => {
  it('the loss, where a multiple hangs on it', async () => {
    const told = await tell(`${ZH}3.1 乙方泄密的，按甲方损失的三倍赔偿。`)
    expect(told.told.questions.map(({ need }) => need)).toContain('loss')
    expect(sideOf(told, '乙方').pays).toBeNull()
    expect(sideOf(told, '乙方').thirty).toBeNull()
  })
  it('the price, where the contract prints none', async () => {
    const told = await tell('保密协议\n甲方：沅江精密技术有限公司\n乙方：青峦数控科技有限公司\n第一条 乙方应对甲方的商业秘密保密，不得向第三方泄露。\n第二条 乙方泄密的，支付合同总价30%的违约金。', { loss: yuan(1_000) })
    expect(told.told.price).toBeNull()
    const [question] = told.told.questions.filter(({ need }) => need === 'price')
    expect(told.contract.text.slice(question?.spans[0]?.start, question?.spans[0]?.end)).toContain('30%')
  })
  it('the base, the gain, the days', async () => {
    const needs = async (clause: string): Promise<readonly string[]> => (await tell(ZH + clause, { loss: yuan(1) })).told.questions.map(({ need }) => need)
    expect(await needs('3.1 乙方泄密的，应支付三倍的违约金。')).toContain('base')
    expect(await needs('3.1 乙方泄密的，应按其所获利润的二倍赔付甲方。')).toContain('gain')
    expect(await needs('3.1 乙方逾期销毁保密资料的，每日支付合同总价千分之一的违约金。')).toContain('days')
  })
  it('and the answers are used: the sum that is late, a cap in words', async () => {
    const late = `${ZH}3.1 乙方泄密的，应赔偿甲方损失。\n3.2 甲方逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金。`
    expect((await tell(late, { days: 10 })).told.questions.map(({ need }) => need)).toContain('due')
    expect((await tell(late, { days: 10, due: yuan(100_000) })).told.rates[0]?.amount).toEqual(yuan(500))
    const capped = `${ZH}3.1 乙方违约的，应赔偿甲方损失。\n3.2 乙方在本协议项下的全部赔偿责任累计不超过甲方最近三个月实际支付的服务费。`
    expect((await tell(capped, { loss: yuan(800_000) })).told.questions.map(({ need }) => need)).toContain('capAmount')
    const side = sideOf(await tell(capped, { loss: yuan(800_000), cap: yuan(50_000) }), '乙方')
    expect(side.pays).toEqual(yuan(50_000))
    expect(side.uncovered).toEqual(yuan(750_000))
  })
  it('two currencies are never mixed', async () => {
    const told = await tell(`${ZH}3.1 乙方泄密的，应向甲方支付违约金10万美元。`, { loss: yuan(800_000) })
    expect(sideOf(told, '乙方').pays).toBeNull()
    expect(sideOf(told, '乙方').lines[0]?.amount).toEqual(dollars(100_000))
    expect(told.told.questions.map(({ need }) => need)).toContain('currency')
  })
})

describe('rates and deposits', () => {
  it('a rate by the day is shown as a year, and reckoned for days up to its ceiling', async () => {
    const { told } = await tell(`${ZH}3.1 乙方泄密的，应赔偿甲方损失。\n3.2 乙方逾期交付的，每逾期一日按合同总价的万分之五向甲方支付违约金，累计不超过合同总价的10%。`, { days: 30 })
    const [rate] = told.rates
    expect(rate).toMatchObject({ yearly: 182_500, cappedAt: 100_000, ofLeak: false, amount: yuan(30_000) })
    const long = await tell(`${ZH}3.2 乙方逾期交付的，每逾期一日按合同总价的万分之五向甲方支付违约金，累计不超过合同总价的10%。`, { days: 3650 })
    expect(long.told.rates[0]?.amount).toEqual(yuan(200_000))
  })
  it('a deposit has effect up to 20 % of the price', async () => {
    const { told } = await tell(`${ZH}3.1 乙方泄密的，应赔偿甲方损失。\n第四条 甲方应于签约后五日内支付合同总价的30%作为定金。`)
    expect(told.deposits).toMatchObject([{ share: 300_000, limit: 200_000, amount: yuan(600_000), excess: yuan(200_000) }])
    expect(told.deposits[0]?.laws).toContain('cn.civil-code.586.2')
  })
})

describe('the curve', () => {
  const curves: readonly Curve[] = [
    { fixedCents: 0, times: 10_000_000, loss: 'added', capCents: null },
    { fixedCents: 40_000_000, times: 0, loss: 'top', capCents: null },
    { fixedCents: 40_000_000, times: 0, loss: 'top', capCents: 60_000_000 },
    { fixedCents: 0, times: 300_000, loss: 'none', capCents: 25_000_000 },
    { fixedCents: 5_000_000, times: 300_000, loss: 'added', capCents: 90_000_000 },
    { fixedCents: 5_000_000, times: 300_000, loss: 'top', capCents: 90_000_000 },
    { fixedCents: 0, times: 0, loss: 'top', capCents: 25_000_000 },
  ]
  it.each(curves)('%j is drawn exactly by its bends', (curve) => {
    const points = pointsOf(curve, 200_000_000)
    expect(points[0]?.lossCents).toBe(0)
    expect(points.at(-1)?.lossCents).toBe(200_000_000)
    for (let at = 0; at <= 200_000_000; at += 1_234_567) {
      const next = points.findIndex(({ lossCents }) => lossCents >= at)
      const [a, b] = [points[Math.max(0, next - 1)], points[next]] as [(typeof points)[0], (typeof points)[0]]
      const drawn = a === b ? a.payCents : a.payCents + ((b.payCents - a.payCents) * (at - a.lossCents)) / (b.lossCents - a.lossCents)
      expect(Math.abs(drawn - paysAt(curve, at))).toBeLessThan(3)
      expect(paysAt(curve, at)).toBeLessThanOrEqual(curve.capCents ?? Infinity)
      expect(paysAt(curve, at)).toBeLessThanOrEqual(Math.max(agreedAt(curve, at), at))
    }
  })
})

describe.each(['zh-cooperation', 'zh-nda', 'en-mutual-nda', 'en-services'])('%s', (slug) => {
  it('every number lies in its sentence, every source in the table, every amount is whole', async () => {
    const { contract } = await readContractFile(path.resolve(import.meta.dirname, 'contracts', slug, 'source.html'))
    const review = analyze(contract)
    const told = exposure(contract, review, { loss: contract.lang === 'zh' ? yuan(800_000) : dollars(800_000), days: 30, gain: dollars(1) })
    const lines = [...told.sides.flatMap((side) => side.lines), ...told.rates]
    expect(lines.length).toBeGreaterThan(0)
    for (const { at, sentence, laws, amount } of lines) {
      expect(at.start).toBeGreaterThanOrEqual(sentence.start)
      expect(at.end).toBeLessThanOrEqual(sentence.end)
      for (const id of laws) expect(LAW[id]).toBeDefined()
      if (amount) expect(Number.isInteger(amount.cents)).toBe(true)
    }
    if (review.law !== 'PRC') for (const side of told.sides) expect(side.thirty).toBeNull()
    expect(structuredClone(told)).toEqual(told)
  })
})

it('says every word in both languages', () => {
  for (const words of [...Object.values(NEED_LABELS), ...Object.values(YARDSTICK_LABELS), ...Object.values(EXPOSURE_LABELS)]) {
    expect(words.zh).toMatch(/[㐀-鿿]/)
    expect(words.en).toMatch(/^[A-Za-z0-9]/)
  }
})
