import { describe, expect, test } from 'vitest'
import { clauses, clauseOfBlock, lineage, placeOf } from '../analyzers/facts/clauses'
import { has, sentences, sentencesWith } from '../analyzers/facts/sentences'
import { clauseLabel } from '../contract/labels'
import type { Contract } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string): Promise<Contract> => (await readPlainText(text)).contract
const split = async (text: string): Promise<string[]> => {
  const contract = await read(text)
  return sentences(contract).map(({ start, end }) => contract.text.slice(start, end))
}

describe('clause labels', () => {
  test.each<[string, string | null, string?]>([
    ['第五条 违约责任', '第五条', 'article'],
    ['第 12 条　保密', '第 12 条', 'article'],
    ['第一章 总则', '第一章', 'part'],
    ['一、保密范围', '一', 'han'],
    ['（一）技术资料', '（一）', 'han-brackets'],
    ['(1) the name', '(1)', 'number-brackets'],
    ['5.2 Term', '5.2', 'decimal'],
    ['5.2.1 乙方应当', '5.2.1', 'decimal'],
    ['3. Term', '3', 'decimal'],
    ['3、期限', '3', 'decimal'],
    ['(a) return it', '(a)', 'letter-brackets'],
    ['(iv) destroy it', '(iv)', 'roman-brackets'],
    ['Article 5 Liability', 'Article 5', 'article-en'],
    ['Section 4.2. Remedies', 'Section 4.2', 'article-en'],
    ['① 图纸', '①', 'circle'],
    ['IV. Remedies', 'IV', 'roman'],
    ['3.5% of the price', null],
    ['2021年1月1日', null],
    ['5 days after notice', null],
    ['一方违约的', null],
    ['Section heads shall meet', null],
    ['10,000 dollars', null],
    ['Article writers are paid', null],
    ['20.5万元', null],
    ['2.5 million dollars', null],
    ['1.5 times the price', null],
    ['', null],
  ])('%s → %s', (text, label, style) => {
    const found = clauseLabel(text)
    expect(found?.text ?? null).toBe(label)
    if (style) expect(found?.style).toBe(style)
  })
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['双方应保密。任何一方不得披露；违约的应赔偿。', ['双方应保密。', '任何一方不得披露；', '违约的应赔偿。']],
    ['乙方称：“我方保密。”甲方同意。', ['乙方称：“我方保密。”', '甲方同意。']],
    ['Alder, Inc. shall pay. Birch Ltd. shall not.', ['Alder, Inc. shall pay.', 'Birch Ltd. shall not.']],
    ['The rate is 3.5 percent. It is final.', ['The rate is 3.5 percent.', 'It is final.']],
    ['See No. 5 of the list. Keep it.', ['See No. 5 of the list.', 'Keep it.']],
    ['It binds Alder, Inc. The Recipient agrees.', ['It binds Alder, Inc.', 'The Recipient agrees.']],
    ['2. Term. This lasts two years.', ['Term.', 'This lasts two years.']],
    ['He said "stop." They stopped.', ['He said "stop."', 'They stopped.']],
    ['Laws of the U.S. apply here.', ['Laws of the U.S. apply here.']],
    ['Pay now! Why? Because.', ['Pay now!', 'Why?', 'Because.']],
    ['没有句号的条款', ['没有句号的条款']],
    ['Keep it (e.g. by encryption). Return it.', ['Keep it (e.g. by encryption).', 'Return it.']],
  ])('%s', async (text, expected) => expect(await split(text)).toEqual(expected))

  test('each knows its concepts and no other sentence\u2019s', async () => {
    const contract = await read('乙方应保密。\n甲方应付款。\n泄露的，应赔偿损失。')
    expect(sentences(contract).map((sentence) => has(sentence, 'secrecy'))).toEqual([true, false, false])
    expect(sentencesWith(contract, 'leak', 'liability').map(({ index }) => index)).toEqual([2])
  })

  test('none crosses a block and every mark is used', async () => {
    const contract = await read('1. Keep it confidential; do not disclose it.\n2. Notify the owner of any leak.')
    for (const sentence of sentences(contract)) {
      const block = contract.blocks[sentence.block]
      expect(block && sentence.start >= block.start && sentence.end <= block.end).toBe(true)
    }
  })
})

describe('clauses', () => {
  const shape = async (text: string): Promise<[string, string, number][]> => clauses(await read(text)).map(({ label, heading, parent }) => [label, heading, parent])

  test('articles with points below', async () => {
    expect(await shape('保密协议\n第一条 范围\n1. 技术资料归甲方所有，乙方不得披露。\n（1）图纸与配方等资料均在此列，须妥善保存。\n2. 客户名单由甲方保管，乙方不得复制。\n第二条 期限')).toEqual([
      ['', '', -1], ['第一条', '范围', -1], ['1', '', 1], ['（1）', '', 2], ['2', '', 1], ['第二条', '期限', -1],
    ])
  })
  test('decimal numbers nest by depth', async () => {
    expect((await shape('1. Scope\n1.1 The parties keep it secret.\n1.1.1 Copies are few.\n1.2 They return it.\n2. Term\n2.1 Two years pass.')).map(([label, , parent]) => [label, parent])).toEqual([
      ['1', -1], ['1.1', 0], ['1.1.1', 1], ['1.2', 0], ['2', -1], ['2.1', 4],
    ])
  })
  test('a heading before its text', async () => {
    expect((await shape('5. Term. This Agreement lasts two years from its date.'))[0]).toEqual(['5', 'Term', -1])
    expect((await shape('第八条 保密期限：自签订之日起三年，期满后继续有效两年。'))[0]).toEqual(['第八条', '保密期限', -1])
  })
  test('a table of contents makes no clauses', async () => {
    expect((await shape('合同\n第一条 总则 2\n第二条 保密 5\n第一条 总则\n双方平等协商。\n第二条 保密\n双方应保密。')).map(([label]) => label)).toEqual(['', '第一条', '第二条'])
  })
  test('a span ends where the next clause of its level begins, and places are named by the innermost number, with the number of its article', async () => {
    const contract = await read('第一条 范围\n1. 技术资料归甲方所有。\n第二条 期限\n三年。')
    const all = clauses(contract)
    expect(contract.text.slice(all[0]?.start, all[0]?.end).trim().endsWith('所有。')).toBe(true)
    const at = contract.text.indexOf('三年')
    expect(placeOf(contract, { start: at, end: at + 2 })).toBe('第二条')
    const inner = contract.text.indexOf('技术')
    expect(placeOf(contract, { start: inner, end: inner + 2 })).toBe('第一条 1')
    expect(lineage(contract, clauseOfBlock(contract)[1] as number).map(({ label }) => label)).toEqual(['1', '第一条'])
  })
  test('every block belongs to one clause', async () => {
    const contract = await read('前言\n第一条 甲\n一些文字。\n（一）乙\n更多文字。\n第二条 丙')
    expect([...clauseOfBlock(contract)].every((owner) => owner >= 0)).toBe(true)
  })
})
