import path from 'node:path'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { draftView } from '../analyzers/desk/draft-view'
import { exposureView } from '../analyzers/desk/exposure-view'
import { matrixView } from '../analyzers/desk/matrix-view'
import { termsSheet } from '../analyzers/desk/terms-sheet'
import { RULES } from '../analyzers/registry'
import { inSimplified, simplified } from '../analyzers/simplified'
import { viewOf } from '../analyzers/words'
import { readContractFile } from '../cli/files'
import { readPlainText } from '../extractors/plain-text'

/** A Simplified text as it is printed in Hong Kong: an independent converter, with phrases. */
const printed = Converter({ from: 'cn', to: 'hk' })
const read = async (text: string) => (await readPlainText(text)).contract
/** What was found and where. Findings of one contract are told apart by their words, so that ids differ. */
const marks = (contract: Awaited<ReturnType<typeof read>>) => analyze(contract).findings.map(({ rule, variant, certainty, evidence }) => ({ rule, variant, certainty, evidence })).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

describe('a contract in Traditional characters', () => {
  it.each([...RULES].map(([id, rule]) => ({ id, examples: rule.examples.zh })))('$id is judged as its Simplified twin', async ({ examples }) => {
    for (const example of [examples.hit[0], examples.miss[0]].map(String)) {
      const text = example.replace(/\[\[|\]\]/g, '')
      const twin = printed(text)
      if (twin.length !== text.length || inSimplified(twin) === null) continue
      expect(marks(await read(twin)), twin).toEqual(marks(await read(text)))
    }
  })

  it.each(['zh-nda', 'zh-cooperation'])('%s: everything quoted stands in the document', async (slug) => {
    const simple = (await readContractFile(path.join(import.meta.dirname, 'contracts', slug, 'source.docx'))).contract.text
    const contract = await read(printed(simple))
    const review = analyze(contract)
    expect(marks(contract)).toEqual(marks(await read(simple)))
    const quotes = [
      ...viewOf(review, contract, 'zh').findings.flatMap((finding) => finding.quotes),
      ...matrixView(contract, review).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes.map((quote) => quote.text))),
      ...termsSheet(contract, review).groups.flatMap(({ terms }) => terms.flatMap((term) => term.quotes.map((quote) => quote.text))),
      ...exposureView(contract, review, {}).sides.flatMap(({ lines }) => lines.map((line) => line.quote.text)),
    ]
    expect(quotes.length).toBeGreaterThan(10)
    for (const quote of quotes) expect(contract.text).toContain(quote)
    const draft = draftView(contract, review, {})
    expect(draft.offered).toBe(true)
    for (const side of [draft.debtor, draft.creditor]) expect(contract.text).toContain(side ?? '')
    for (const { name, full } of review.parties) { expect(contract.text).toContain(name); expect(contract.text).toContain(full) }
  })
})

describe('Simplified for reading', () => {
  it('keeps every offset', () => {
    const text = '本合約之揭露方應於發現資訊外洩後二十四小時內通知；𠮷田先生除外。'
    expect(simplified(text)).toBe('本合同之披露方应于发现信息外泄后二十四小时内通知；𠮷田先生除外。')
    expect(simplified(text)).toHaveLength(text.length)
  })

  it.each(['双方应对本合约的资讯保密，未经同意不得向他人披露，也不得用于约定以外的目的。乙方代表：陳國華。', 'The Recipient (接收方) shall keep it secret.', ''])('leaves what is not written in Traditional characters: %s', (text) => {
    expect(inSimplified(text.repeat(2))).toBeNull()
  })
})
