import { describe, expect, test } from 'vitest'
import { bilingual, counterpartOf, prevailingLanguage } from '../analyzers/facts/bilingual'
import { clauseNamed, crossReferences } from '../analyzers/facts/cross-references'
import { definitionOf } from '../analyzers/facts/definitions'
import { lawReason } from '../analyzers/facts/governing-law'
import { incorporated } from '../analyzers/facts/incorporated'
import { kindReason } from '../analyzers/facts/kind'
import { TextBuilder } from '../contract/text-builder'
import type { Block, Contract, Span } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string): Promise<Contract> => (await readPlainText(text)).contract
const quote = (contract: Contract, span: Span | null): string | null => span && contract.text.slice(span.start, span.end)

/** A contract of blocks of our choice (plain text has no cells). */
async function ofBlocks(blocks: readonly (readonly [Block['kind'], string])[], lang: Contract['lang']): Promise<Contract> {
  const builder = new TextBuilder()
  for (const [kind, text] of blocks) {
    builder.openBlock(kind)
    builder.append(text)
  }
  const { text, blocks: built } = builder.build()
  return { ...(await read('x')), lang, text, blocks: built }
}

const ARTICLES = '保密协议\n第一条 保密信息\n保密信息包括图纸与配方，以及未公开的客户名单。\n第二条 义务\n（一）乙方应妥善保管资料，不得复制。\n（二）乙方应在项目结束后返还资料。\n第三条 例外\n已经公开的信息不受约束，举证由乙方承担。\n乙方依法披露的，应事先通知甲方并配合。\n'
const SECTIONS = 'AGREEMENT\n1. Scope. This covers all drawings that are handed over.\n2. Duties. The Recipient shall keep them safe at all times.\n2.1 The Recipient shall not copy the drawings in any way.\n2.2 The Recipient shall return them:\n(a) upon request; and\n(b) at the end of the project.\n3. Term. These duties last for three years, (i) for drawings and (ii) for samples.\n'

describe('references', () => {
  test.each<[string, string, string | null]>([
    ['违反第二条的，应当赔偿。', '第二条', '第二条'],
    ['违反第二条第（二）款的，应当赔偿。', '第二条第（二）款', '（二）'],
    ['违反第二条第一项的，应当赔偿。', '第二条第一项', '（一）'],
    ['本协议第三条第二款规定的通知应为书面。', '第三条第二款', '第三条'],
    ['按照前条的规定办理。', '前条', '第三条'],
    ['违反本条的，应当赔偿。', '本条', '第四条'],
    ['违反第九条的，应当赔偿。', '第九条', null],
    ['违反第二条第五款的，应当赔偿。', '第二条第五款', null],
  ])('zh: %s', async (sentence, printed, label) => {
    const contract = await read(`${ARTICLES}第四条 责任\n${sentence}`)
    const found = crossReferences(contract).filter(({ start }) => start > contract.text.indexOf('第四条'))
    expect(found.map((reference) => [quote(contract, reference), reference.target?.label ?? null])).toEqual([[printed, label]])
  })
  test('zh: a paragraph without a number is quoted; a statute is no clause; 前款 is the paragraph before', async () => {
    const contract = await read(`${ARTICLES}第四条 责任\n依照《中华人民共和国民法典》第三条和本协议第三条第二款处理。\n乙方违约的，应当支付违约金十万元。\n前款违约金不足以弥补损失的，应当补足。`)
    const found = crossReferences(contract)
    expect(found.map((reference) => [quote(contract, reference), quote(contract, reference.place)])).toEqual([
      ['第三条第二款', '乙方依法披露的，应事先通知甲方并配合。'],
      ['前款', '乙方违约的，应当支付违约金十万元。'],
    ])
  })
  test.each<[string, [string, string | null][]]>([
    ['A breach of Section 2.1 is material.', [['Section 2.1', '2.1']]],
    ['See Section 2.2(b) for the time.', [['Section 2.2(b)', '(b)']]],
    ['See Clause 3(ii) for samples.', [['Clause 3(ii)', '3']]],
    ['See Clause 2.2(f) for more.', [['Clause 2.2(f)', null]]],
    ['Sections 1, 2.1 and 3 survive.', [['Sections 1', '1'], ['2.1', '2.1'], ['3', '3']]],
    ['The preceding section applies.', [['The preceding section', '3']]],
    ['This Section survives.', [['This Section', '4']]],
    ['Section 12 applies.', [['Section 12', null]]],
    ['Article 28 of the General Data Protection Regulation applies.', []],
  ])('en: %s', async (sentence, expected) => {
    const contract = await read(`${SECTIONS}4. Remedies. ${sentence}`)
    const found = crossReferences(contract).filter(({ start }) => start > contract.text.indexOf('4. Remedies'))
    expect(found.map((reference) => [quote(contract, reference), reference.target?.label ?? null])).toEqual(expected)
  })
  test('a number as printed names its clause', async () => {
    expect(clauseNamed(await read(ARTICLES), '第二条第（二）款')?.label).toBe('（二）')
    expect(clauseNamed(await read(SECTIONS), 'Section 2.2(a)')?.label).toBe('(a)')
    expect(clauseNamed(await read(SECTIONS), 'Section 9')).toBeNull()
  })
})

describe('definitions', () => {
  test.each<[string, string, string]>([
    ['双方就配方开发（以下简称“本项目”）合作。\n第一条 乙方应保密。', '本项目', '双方就配方开发（以下简称“本项目”）合作。'],
    ['鉴于甲方拥有未公开的工艺（下称“工艺”），双方订立本协议。', '“工艺”', '鉴于甲方拥有未公开的工艺（下称“工艺”），双方订立本协议。'],
    ['第一条 “关联方”是指受同一主体控制的企业。', '关联方', '“关联方”是指受同一主体控制的企业。'],
    ['WHEREAS Alder wishes to test a pump (the “Purpose”);', 'Purpose', 'WHEREAS Alder wishes to test a pump (the “Purpose”);'],
    ['Alder Ltd, hereinafter referred to as the Vendor, sells pumps.', 'the Vendor', 'Alder Ltd, hereinafter referred to as the Vendor, sells pumps.'],
    ['Birch Ltd (hereinafter the Buyer) buys pumps.', 'buyer', 'Birch Ltd (hereinafter the Buyer) buys pumps.'],
    ['1. “Affiliates” means companies under common control.', 'Affiliate', '“Affiliates” means companies under common control.'],
    ['“Samples”: all goods that are handed over for tests.', 'Samples', '“Samples”: all goods that are handed over for tests.'],
  ])('%s', async (text, term, sentence) => {
    const contract = await read(`AGREEMENT 协议\n${text}`)
    expect(quote(contract, definitionOf({ ...contract, lang: 'bilingual' }, term)?.definition ?? null)).toBe(sentence)
  })
  test('tables of definitions', async () => {
    const contract = await ofBlocks([
      ['heading', 'Definitions'], ['cell', 'Term'], ['cell', 'Meaning'], ['cell', 'Drawings'], ['cell', 'all plans that are handed over in any form'], ['cell', 'Site'], ['cell', 'means the plant at Hill Road'],
      ['paragraph', 'Prices'], ['cell', 'Pump'], ['cell', 'one hundred pounds for each pump'],
    ], 'en')
    expect(quote(contract, definitionOf(contract, 'Drawings')?.definition ?? null)).toBe('Drawings\nall plans that are handed over in any form')
    expect(quote(contract, definitionOf(contract, 'Site')?.span ?? null)).toBe('Site')
    expect(definitionOf(contract, 'Pump')).toBeNull()
    const chinese = await ofBlocks([['cell', '术语'], ['cell', '定义'], ['cell', '客户名单'], ['cell', '指甲方未公开的客户名称与联系方式']], 'zh')
    expect(quote(chinese, definitionOf(chinese, '客户名单')?.definition ?? null)).toBe('客户名单\n指甲方未公开的客户名称与联系方式')
  })
})

describe('documents that a contract takes in', () => {
  test.each<[string, [string, string, boolean][]]>([
    ['合作协议\n双方应遵守另行签订的《保密协议》。', [['保密协议', 'separate', false]]],
    ['合作协议\n本合同附件是本合同不可分割的组成部分。', [['本合同附件', 'part', false]]],
    ['合作协议\n验收标准见附件一。\n附件一 验收标准\n响应时间不超过两秒。', [['附件一', 'annex', true]]],
    ['服务协议\n您还应遵守《云帆隐私政策》。', [['云帆隐私政策', 'policy', false]]],
    ['补充约定\n本约定是主合同的组成部分。', [['主合同', 'main', false]]],
    ['AGREEMENT\nThe parties have signed a separate non-disclosure agreement.', [['non-disclosure agreement', 'separate', false]]],
    ['AGREEMENT\nThe Data Processing Addendum is incorporated by reference.', [['Data Processing Addendum', 'policy', false]]],
    ['AGREEMENT\nUse is subject to the rules at https://example.com/rules.', [['https://example.com/rules', 'policy', false]]],
    ['AGREEMENT\nAll purchase orders form part of this Agreement.', [['All purchase orders', 'part', false]]],
    ['Data Processing Addendum\nThis Data Processing Addendum binds the processor.', []],
    ['AGREEMENT\nThe Recipient shall keep the drawings safe.', []],
  ])('%s', async (text, expected) => {
    const contract = await read(text)
    const found = incorporated(contract)
    expect(found.map(({ name, how, present }) => [name, how, present])).toEqual(expected)
    for (const { name, mention } of found) if (mention) expect(quote(contract, mention)?.toLowerCase()).toBe(name.toLowerCase())
  })
})

describe('two languages', () => {
  // Short texts in two languages are not yet told from one language that quotes the other.
  const both = async (text: string): Promise<Contract> => ({ ...(await read(text)), lang: 'bilingual' })
  const pairsOf = (contract: Contract): [string | null, string | null][] => (bilingual(contract)?.pairs ?? []).map(({ zh, en }) => [quote(contract, zh), quote(contract, en)])
  const ZH_1 = '第一条 乙方应对甲方的商业秘密保密。'
  const EN_1 = 'Article 1 Party B shall keep the trade secrets of Party A secret.'
  const ZH_2 = '第二条 本协议有效期三年，自签订之日起算。'
  const EN_2 = 'Article 2 This Agreement lasts three years from its date.'
  const ZH_X = '双方确认上述期限不得缩短。'
  test('paragraph by paragraph', async () => {
    const contract = await both(`保密协议\nNon-Disclosure Agreement\n${ZH_1}\n${EN_1}\n${ZH_2}\n${EN_2}`)
    expect(bilingual(contract)?.layout).toBe('alternating')
    expect(pairsOf(contract)).toEqual([['保密协议', 'Non-Disclosure Agreement'], [ZH_1, EN_1], [ZH_2, EN_2]])
    expect(counterpartOf(contract, 2)).toBe(3)
    expect(counterpartOf(contract, 5)).toBe(4)
  })
  test('English first, after a lone header', async () => {
    const contract = await both(`内部资料\n${EN_1}\n${ZH_1}\n${EN_2}\n${ZH_2}`)
    expect(pairsOf(contract)).toEqual([[ZH_1, EN_1], [ZH_2, EN_2]])
  })
  test('two columns of a table', async () => {
    const contract = await ofBlocks([['cell', '保密协议'], ['cell', 'Confidentiality Agreement'], ['cell', ZH_1], ['cell', EN_1], ['cell', ZH_2], ['cell', EN_2]], 'bilingual')
    expect(pairsOf(contract)).toEqual([['保密协议', 'Confidentiality Agreement'], [ZH_1, EN_1], [ZH_2, EN_2]])
  })
  test('one language after the other, by number where one side has a paragraph more', async () => {
    const contract = await both(['保密协议', ZH_1, ZH_X, ZH_2, '第三条 争议由法院管辖。', 'Confidentiality Agreement', EN_1, EN_2, 'Article 3 Disputes go to the courts.'].join('\n'))
    expect(bilingual(contract)?.layout).toBe('sequential')
    expect(pairsOf(contract)).toEqual([['保密协议', 'Confidentiality Agreement'], [ZH_1, EN_1], [ZH_2, EN_2], ['第三条 争议由法院管辖。', 'Article 3 Disputes go to the courts.']])
    expect(counterpartOf(contract, contract.blocks.findIndex(({ start }) => contract.text.startsWith(ZH_X, start)))).toBeNull()
  })
  test('both in one paragraph', async () => {
    const contract = await both(`${ZH_1}Party B shall keep the trade secrets of Party A secret.\n${ZH_2}This Agreement lasts three years from its date.`)
    expect(pairsOf(contract)).toEqual([[ZH_1, 'Party B shall keep the trade secrets of Party A secret.'], [ZH_2, 'This Agreement lasts three years from its date.']])
  })
  test('one language has no pairs', async () => expect(bilingual(await read(ZH_1))).toBeNull())
  test.each<[string, string | null]>([
    ['本协议以中英文书就，两种文本不一致的，以中文版本为准。', 'zh'],
    ['中英文两种文本具有同等法律效力。', 'equal'],
    ['中英文两种文本具有同等法律效力；如有歧义，以英文文本为准。', 'en'],
    ['In case of discrepancy the Chinese version shall prevail.', 'zh'],
    ['The English text of this Agreement controls.', 'en'],
    ['Both the Chinese and the English texts are equally authentic.', 'equal'],
    ['All notices shall be in English.', null],
  ])('%s → %s', async (sentence, lang) => {
    const contract = await read(`协议 AGREEMENT\n${sentence}`)
    const found = prevailingLanguage(contract)
    expect(found?.lang ?? null).toBe(lang)
    if (found) expect(sentence).toContain(quote(contract, found.sentence))
  })
})

describe('reasons', () => {
  test.each<[string, string, string, string | null]>([
    ['员 工 保 密 协 议\n甲方：青石公司\n乙方：林某\n第一条 乙方应保守秘密。', 'EMP', 'title', '员 工 保 密 协 议'],
    ['MUTUAL NON-DISCLOSURE AGREEMENT\nThis Agreement is between Alder Ltd ("Alder") and Birch Ltd ("Birch").', 'NDA', 'title', 'MUTUAL NON-DISCLOSURE AGREEMENT'],
    ['AGREEMENT\nThis Agreement is made between Alder Ltd, a company of 1 Quay Street in the town of Harbourside (the "Employer"), and Ann Lee of 2 Hill Road in the same town (the "Employee").\n1. Duties.', 'EMP', 'party', '(the "Employer"'],
    ['便笺\n第一条 双方一起散步。', 'OTHER', 'nothing', null],
  ])('kind: %s', async (text, kind, by, words) => {
    const contract = await read(text)
    const found = kindReason(contract)
    expect([found.kind, found.by, quote(contract, found.evidence)]).toEqual([kind, by, words])
  })
  test('law: the clause, or the language', async () => {
    const chosen = await read('AGREEMENT\n1. Price. It is free.\n2. Law. This Agreement is governed by the laws of France. It is short.')
    expect([lawReason(chosen).law, lawReason(chosen).by, quote(chosen, lawReason(chosen).sentence)]).toEqual(['EU', 'clause', 'This Agreement is governed by the laws of France.'])
    const silent = await read('合同\n第一条 乙方供货。')
    expect([lawReason(silent).law, lawReason(silent).by, lawReason(silent).sentence]).toEqual(['PRC', 'language', null])
  })
})
