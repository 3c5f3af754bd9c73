import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { draftView } from '../analyzers/desk/draft-view'
import { exposureView } from '../analyzers/desk/exposure-view'
import { frameOf } from '../analyzers/desk/frame'
import { matrixView } from '../analyzers/desk/matrix-view'
import { EXPECTED, PROVISION_GROUPS } from '../analyzers/desk/provision-labels'
import { termsSheet } from '../analyzers/desk/terms-sheet'
import { provedDraft } from '../analyzers/drafter/proof'
import { centsOf, type Money } from '../analyzers/exposure/cents'
import { analyze } from '../analyzers/index'
import { PROVISIONS } from '../analyzers/registry'
import type { Review } from '../analyzers/types'
import { readContractFile } from '../cli/files'
import { Chart } from '../components/exposure/Chart'
import { ClauseTables } from '../components/exposure/ClauseTables'
import { FiguresTable } from '../components/exposure/FiguresTable'
import { amount, axisUnit, centsTyped, onAxis, printed } from '../components/exposure/money'
import { Matrix } from '../components/terms/Matrix'
import { TermsTable } from '../components/terms/TermsTable'
import type { Contract, Lang } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

// As it is, but for the one test that needs our own rules to raise something.
vi.mock(import('../analyzers/drafter/proof'), async (original) => {
  const real = await original()
  return { ...real, provedDraft: vi.fn(real.provedDraft) }
})
// The first contract compiles the patterns.
vi.setConfig({ testTimeout: 30_000 })

const LANGS: readonly Lang[] = ['zh', 'en']
const SAMPLES = ['zh-cooperation', 'zh-nda', 'en-mutual-nda', 'en-services']
const nothing = (): undefined => undefined
const yuan = (units: number): Money => ({ cents: centsOf(units), currency: 'CNY' })

async function sample(slug: string): Promise<{ contract: Contract; review: Review }> {
  const { contract } = await readContractFile(path.resolve(import.meta.dirname, 'contracts', slug, 'source.html'))
  return { contract, review: analyze(contract) }
}
const textOf = (html: string): string => html.replaceAll(/<[^>]{1,400}>/g, ' ')

describe.each(SAMPLES)('%s', (slug) => {
  it('terms: every quote is the contract’s own words, every gap has a name', async () => {
    const { contract, review } = await sample(slug)
    const matrix = matrixView(contract, review)
    const sheet = termsSheet(contract, review)
    const quotes = [...matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes)), ...sheet.groups.flatMap(({ terms }) => terms.flatMap((term) => term.quotes))]
    expect(quotes.length).toBeGreaterThan(5)
    for (const { text, span } of quotes) expect(contract.text.slice(span.start, span.end)).toBe(text)
    for (const { cells } of matrix.rows) for (const { none, parts } of cells) expect(none !== null || parts.length > 0).toBe(true)
    const said = sheet.groups.flatMap(({ terms }) => terms)
    for (const id of EXPECTED) expect(said.map((term) => term.id)).toContain(id)
    expect(said.filter(({ stance }) => stance !== 'absent').length).toBe(review.provisions.length)
    expect(structuredClone({ matrix, sheet })).toEqual({ matrix, sheet })
    for (const uiLang of LANGS) {
      const html = renderToStaticMarkup(<Matrix uiLang={uiLang} matrix={matrix} shortName={(name) => name} onOpenSpan={nothing} />)
      expect(html).not.toMatch(/<td[^>]{0,60}><\/td>|undefined|NaN|\[object/)
      expect(html.match(/class="none"/g)?.length ?? 0).toBe(matrix.empty)
      expect(renderToStaticMarkup(<TermsTable uiLang={uiLang} sheet={sheet} onOpenSpan={nothing} />)).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('exposure: the chart has a title and a description, and the table carries every number', async () => {
    const { contract, review } = await sample(slug)
    const loss: Money = contract.lang === 'zh' ? yuan(800_000) : { cents: centsOf(600_000), currency: review.law === 'UK' ? 'GBP' : 'USD' }
    const view = exposureView(contract, review, { loss, days: 30 })
    expect(structuredClone(view)).toEqual(view)
    for (const uiLang of LANGS) {
      const props = { uiLang, view, nameOf: ({ debtor }: { debtor: string | null }) => debtor ?? '?', onOpenSpan: nothing }
      const figures = renderToStaticMarkup(<FiguresTable {...props} />)
      for (const side of view.sides) {
        if (side.pays) expect(textOf(figures)).toContain(amount(side.pays.cents))
        if (side.thirty) expect(textOf(figures)).toContain(amount(side.thirty.line.cents))
        if (side.uncovered && side.uncovered.cents > 0) expect(textOf(figures)).toContain(amount(side.uncovered.cents))
      }
      const clauses = renderToStaticMarkup(<ClauseTables {...props} days="30" />)
      expect(figures + clauses).not.toMatch(/undefined|NaN|\[object/)
      if (!view.frame) continue
      const chart = renderToStaticMarkup(<Chart uiLang={uiLang} view={view} frame={view.frame} loss={loss} nameOf={props.nameOf} />)
      expect(chart).toMatch(/role="img" aria-labelledby="\S{1,40} \S{1,40}"/)
      expect(chart).toMatch(/<title[^>]{0,60}>[^<]+<\/title><desc[^>]{0,60}>[^<]+<\/desc>/)
      expect(chart).not.toMatch(/NaN|undefined/)
    }
  })

  it('an offered draft brings no finding, in either language and at every step', async () => {
    const { contract, review } = await sample(slug)
    let offered = 0
    for (const lang of LANGS) for (const step of [1, 3, 5] as const) {
      const view = draftView(contract, review, { lang, step, whole: true })
      if (!view.offered || view.nothing) continue
      offered++
      expect(view.text).toContain(view.heading)
      for (const { text, why } of view.sentences) {
        expect(view.text).toContain(text)
        expect(why.zh).toMatch(/[㐀-鿿]/)
        expect(why.en).toMatch(/[a-z]/)
      }
      expect(view.text).not.toMatch(/undefined|\{\w|【/)
    }
    expect(offered).toBeGreaterThan(0)
  })
})

it('a refused draft shows no sentence of itself', async () => {
  const { contract, review } = await sample('zh-nda')
  const proved = provedDraft(contract, review, { step: 3 })
  expect(proved.text).not.toBe('')
  vi.mocked(provedDraft).mockReturnValueOnce({ ...proved, inside: review.findings.slice(0, 1) })
  const view = draftView(contract, review, { step: 3 })
  expect(view.offered).toBe(false)
  expect([view.text, view.sentences]).toEqual(['', []])
})

it('every provision has a name in both languages, and a place on the sheet, once', () => {
  const listed = PROVISION_GROUPS.flatMap(({ provisions }) => Object.keys(provisions))
  expect([...listed].sort()).toEqual([...PROVISIONS.keys()].sort())
  for (const { label, provisions } of PROVISION_GROUPS) for (const { zh, en } of [label, ...Object.values(provisions)]) {
    expect(zh).toMatch(/^[㐀-鿿，]+$/)
    expect(en).toMatch(/^[A-Z]/)
  }
})

it('a side with nothing agreed is a gap with a name, and the one above the line is told who must prove', async () => {
  const { contract } = await readPlainText('技术合作协议\n甲方：沅江精密技术有限公司\n乙方：青峦数控科技有限公司\n第一条 合同总价为人民币200万元。\n第二条 保密\n乙方应对甲方提供的图纸严格保密，未经甲方书面同意不得向任何第三方披露。\n第三条 违约责任\n3.1 乙方如有泄密行为，应按甲方损失的十倍向甲方支付违约金，并另行赔偿甲方全部损失。')
  const view = exposureView(contract, analyze(contract), { loss: yuan(800_000) })
  const html = renderToStaticMarkup(<FiguresTable uiLang="zh" view={view} nameOf={({ debtor }) => debtor ?? ''} onOpenSpan={nothing} />)
  expect(textOf(html)).toContain('8,800,000')
  expect(textOf(html)).toContain('1,040,000')
  expect(textOf(html)).toContain('由乙方请求并举证')
  expect(textOf(html)).toContain('未约定')
  const chart = renderToStaticMarkup(<Chart uiLang="zh" view={view} frame={view.frame!} loss={yuan(800_000)} nameOf={({ debtor }) => debtor ?? ''} />)
  expect(chart).toContain('880万，在图外')
})

it('a cap both sides enjoy is one line, named, with what nobody pays beneath the loss', async () => {
  const { contract } = await readPlainText('NON-DISCLOSURE AGREEMENT\nThis Agreement is made between Marlowe Ltd (the "Discloser") and Fenwick Ltd (the "Recipient"). It is governed by the laws of England and Wales.\n1. The Recipient shall keep the Confidential Information secret and shall not disclose it to any third party.\n2. A party that breaches this Agreement shall compensate the other for its loss.\n3. Each party’s total liability under this Agreement shall not exceed £250,000.')
  const loss: Money = { cents: centsOf(600_000), currency: 'GBP' }
  const view = exposureView(contract, analyze(contract), { loss })
  const nameOf = ({ debtor }: { debtor: string | null }): string => debtor ?? ''
  const chart = renderToStaticMarkup(<Chart uiLang="en" view={view} frame={view.frame!} loss={loss} nameOf={nameOf} />)
  expect(chart).toContain('cap 250k')
  expect(chart).not.toContain('30%')
  expect(chart.match(/class="pay /g)).toHaveLength(1)
  const figures = textOf(renderToStaticMarkup(<FiguresTable uiLang="en" view={view} nameOf={nameOf} onOpenSpan={nothing} />))
  expect(figures).toContain('Stays with the injured side')
  expect(figures).toContain('350,000')
})

describe('figures as people type and read them', () => {
  it.each([['800,000', 80_000_000], ['80万', 80_000_000], ['80 万元', 80_000_000], ['1.5亿', 15_000_000_000], ['1.2m', 120_000_000], ['600k', 60_000_000], ['0.5', 50], ['１', null], ['', null], ['many', null], ['-5', null], ['1e9', null], ['99999999999999999', null], ['999999999999999亿', null]])('%s', (typed, cents) => {
    expect(centsTyped(typed)).toBe(cents)
  })
  it('commas everywhere, 万元 on the axis alone', () => {
    expect(printed(yuan(1_040_000), 'zh')).toBe('1,040,000元')
    expect(printed({ cents: 25_000_050, currency: 'GBP' }, 'en')).toBe('£250,000.50')
    const unit = axisUnit(200_000_000, 'CNY', 'zh')
    expect([unit.words, onAxis(880_000_000, unit)]).toEqual(['万元', '880'])
    expect(axisUnit(100_000_000, 'GBP', 'en').words).toBe('£ thousand')
  })
  it('the frame holds the loss well inside, at any size', () => {
    for (const loss of [1, 99, 80_000_000, 123_456_789_00, 9e15]) {
      const frame = frameOf(loss, loss * 11)
      expect(frame.mostLossCents).toBeGreaterThan(loss)
      expect(frame.mostLossCents).toBeLessThan(loss * 4)
      expect(frame.mostPayCents).toBe(frame.mostLossCents * 2)
      expect(frameOf(loss, loss).mostPayCents).toBe(frame.mostLossCents)
    }
  })
})
