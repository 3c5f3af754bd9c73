import { describe, expect, test } from 'vitest'
import { readPlainText } from '../extractors/plain-text'
import { decodeText } from '../extractors/text-encoding'

const blocksOf = async (given: string): Promise<[string, string][]> => {
  const { contract } = await readPlainText(given)
  return contract.blocks.map(({ kind, start, end }) => [kind, contract.text.slice(start, end)])
}
const WRAPPED = 'The Receiving Party shall hold the Confidential Information in strict\nconfidence and shall not disclose it to any third party without the prior\nwritten consent of the Disclosing Party.'

describe('plain text', () => {
  test('joins hard-wrapped English lines', async () => {
    expect(await blocksOf(WRAPPED)).toEqual([['paragraph', WRAPPED.replace(/\n/g, ' ')]])
  })
  test('joins hard-wrapped Chinese lines without a space', async () => {
    const given = '乙方因参与本项目已经知悉甲方关于该项目的商业秘密，为了明确乙方的保密义\n务，双方订立本协议。'
    expect(await blocksOf(given)).toEqual([['paragraph', given.replace('\n', '')]])
  })
  test('short lines are paragraphs of their own', async () => {
    expect(await blocksOf('甲方：青石公司\n乙方：林某')).toEqual([['paragraph', '甲方：青石公司'], ['paragraph', '乙方：林某']])
    expect((await blocksOf('Fees are set out in Schedule 1.\nSchedule 1\nThe fee is one dollar.')).length).toBe(3)
  })
  test('a clause number starts a paragraph', async () => {
    expect((await blocksOf(`${WRAPPED}\n2. Term. Two years.`)).length).toBe(2)
    expect((await blocksOf('第一条 保密范围包括甲方提供的全部未公开技术资料和经营资料\n第二条 期限')).length).toBe(2)
  })
  test('a clause number after wide spaces starts a paragraph where a copy lost its line breaks', async () => {
    const clause = 'Each party shall keep the information of the other confidential, use it for this Agreement only and return it on demand. '
    const given = `10. Secrecy. ${clause.repeat(3)}  11. Notices. Notices are sent by post, see   12.3 below.   12. Term. Two years.`
    expect((await blocksOf(given)).map(([, text]) => text.slice(0, 3))).toEqual(['10.', '11.', '12.'])
  })
  test('Markdown headings, emphasis, lists and tables', async () => {
    expect(await blocksOf('# 保密协议\n\n**第一条** 双方应保密。\n\n- 第一项\n\n| 甲方 | 青石公司 |\n|---|---|\n| 乙方 | 林某 |')).toEqual([
      ['heading', '保密协议'], ['paragraph', '第一条 双方应保密。'], ['item', '- 第一项'], ['cell', '甲方'], ['cell', '青石公司'], ['cell', '乙方'], ['cell', '林某'],
    ])
  })
  test('Markdown marks hide no clause number, and no heading', async () => {
    expect(await blocksOf('**四、违约责任**\n**4.1** 乙方违约的，应赔偿甲方全部损失\n> ## 五、*其他*\n\n**第六条　保密**\n接收方应当保密。')).toEqual([
      ['heading', '四、违约责任'], ['paragraph', '4.1 乙方违约的，应赔偿甲方全部损失'], ['heading', '五、其他'], ['heading', '第六条 保密'], ['paragraph', '接收方应当保密。'],
    ])
    expect(await blocksOf('## 5. Liability\nEach party is liable. See [Section 2](#two) and *not* [Annex](https://example.test/a.pdf).')).toEqual([
      ['heading', '5. Liability'], ['paragraph', 'Each party is liable. See Section 2 and not Annex.'],
    ])
    expect(await blocksOf('SECRECY\n=======\nBoth parties keep it.')).toEqual([['heading', 'SECRECY'], ['paragraph', 'Both parties keep it.']])
  })
  test('brackets and slots that only look like marks stay', async () => {
    for (const line of ['[某某公司](以下简称甲方)应当保密。', 'as in Section [12](b) hereof', '<a company of England> pays <page number>']) expect((await blocksOf(line)).map(([, text]) => text)).toEqual([line])
    expect(await blocksOf('<td rowspan="2">See</td> <br /> [page 2](pages/2.html#top)')).toEqual([['paragraph', 'See page 2']])
  })
  test('stars that stand for what was left out stay', async () => {
    for (const line of ['The fee is $[***] a year.', 'within [**] days (*) of {**}', 'a fee of [...***...] percent', '3 * 4 * 5', '*** Omitted.']) expect((await blocksOf(line)).map(([, text]) => text)).toEqual([line])
  })
  test('a table may do without bars at its edges', async () => {
    expect(await blocksOf('阶段 | 金额\n---|---\n一 | 100\n\n甲方|乙方均应保密。')).toEqual([['cell', '阶段'], ['cell', '金额'], ['cell', '一'], ['cell', '100'], ['paragraph', '甲方|乙方均应保密。']])
  })
  test('a line in capitals that stands alone is a heading, a sentence is not', async () => {
    expect((await blocksOf('NON-DISCLOSURE AGREEMENT\n\nThis Agreement binds both parties.')).map(([kind]) => kind)).toEqual(['heading', 'paragraph'])
  })
  test('rules of dashes and page ornaments leave no block', async () => {
    expect((await blocksOf('one line\n-----\n\n=====\ntwo lines')).map(([, text]) => text)).toEqual(['one line', 'two lines'])
  })
  test('a blank to fill in is kept', async () => {
    expect((await blocksOf('合同编号：\n__________')).map(([, text]) => text)).toContain('__________')
  })
  test('empty text gives an empty contract', async () => {
    const { contract } = await readPlainText('')
    expect([contract.text, contract.blocks.length, contract.title]).toEqual(['', 0, ''])
  })
  test('spans go back to the given string, with BOM, CR LF and marks', async () => {
    const given = '\ufeff**甲方**：青石\r\n\r\n第二条　双方应保密。'
    const { contract, toGiven } = await readPlainText(given)
    for (const word of ['甲方', '青石', '双方应保密']) {
      const start = contract.text.indexOf(word)
      const span = toGiven({ start, end: start + word.length })
      expect(given.slice(span.start, span.end)).toBe(word)
    }
  })
  test('zero-width characters are reported where they stood', async () => {
    const { contract } = await readPlainText('双方应保\u200b密。')
    expect(contract.text).toBe('双方应保密。')
    expect(contract.coverage.notices.map(({ code }) => code)).toEqual(['zero-width'])
    expect(contract.text.slice(contract.coverage.notices[0]?.evidence[0]?.start, contract.coverage.notices[0]?.evidence[0]?.end)).toBe('保密')
  })
  test.each<[string, string]>([
    ['保密协议\n\n甲方：A\n\n乙方：B', '保密协议'],
    ['合同编号：12\n\n技术服务合同\n\n甲方：A', '技术服务合同'],
    ['Some Firm LLP\n\nMUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement binds both.', 'MUTUAL NON-DISCLOSURE AGREEMENT'],
    ['甲方：A\n乙方：B\n双方应保密。', ''],
  ])('title of %s', async (given, title) => expect((await readPlainText(given)).contract.title).toBe(title))
})

describe('encodings', () => {
  /** 保密 in each; Node's own decoder is the yardstick, so the bytes are written out. */
  test.each<[string, number[], string]>([
    ['UTF-8', [0xe4, 0xbf, 0x9d, 0xe5, 0xaf, 0x86], '保密'],
    ['GB18030', [0xb1, 0xa3, 0xc3, 0xdc], '保密'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0xdd, 0x4f, 0xc6, 0x5b], '保密'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x4f, 0xdd, 0x5b, 0xc6], '保密'],
    ['Big5, declared', [...new TextEncoder().encode('<meta charset="big5">'), 0xab, 0x4f, 0xb1, 0x4b], '<meta charset="big5">保密'],
    ['Windows-1252', [...new TextEncoder().encode('the Recipient'), 0x92, ...new TextEncoder().encode('s duty')], 'the Recipient’s duty'],
  ])('%s', (_name, bytes, text) => expect(decodeText(new Uint8Array(bytes)).replace(/^\uFEFF/, '')).toBe(text))
})
