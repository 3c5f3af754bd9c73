import { describe, expect, test } from 'vitest'
import type { Actor } from '../analyzers/facts/actor'
import { obligations, obligationsOf, type Modality } from '../analyzers/facts/obligations'
import { sentences } from '../analyzers/facts/sentences'
import type { Span } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const ZH = '保密协议\n甲方：宁湾医药有限公司\n乙方：启衡设计有限公司\n'
const ROLES_ZH = '保密协议\n披露方：宁湾医药有限公司\n接收方：启衡设计有限公司\n'
const EN = 'NON-DISCLOSURE AGREEMENT\nThis Agreement is made between Marlowe Ltd (the "Discloser") and Fenwick Ltd (the "Recipient").\n'
const NAMED = 'AGREEMENT\nThis Agreement is made between Alder Works Ltd ("Alder") and Birch Labs GmbH (the "Disclosee").\n'

/** Who, modality, verb phrase, to whom; then what else the case is about. */
type Row = readonly [who: string | null, modality: Modality, action: string, to: string | null, more?: { readonly object?: string | null; readonly exceptions?: readonly string[]; readonly condition?: string | null }]

const called = (actor: Actor): string | null => (actor?.is === 'party' ? actor.name : actor?.is === 'person' ? actor.word : (actor?.is ?? null))

async function stated(opening: string, clause: string): Promise<{ rows: Row[]; expected: (rows: readonly Row[]) => Row[] }> {
  const { contract } = await readPlainText(opening + clause)
  const quote = ({ start, end }: Span): string => contract.text.slice(start, end)
  const own = (await readPlainText(opening)).contract.text.length
  const found = obligations(contract).filter(({ sentence }) => sentence.start >= own)
  return {
    rows: found.map(({ actor, modality, action, beneficiary, object, exceptions, condition }) => [called(actor), modality, quote(action), called(beneficiary), { object: object && quote(object), exceptions: exceptions.map(quote), condition: condition && quote(condition) }]),
    // What a case does not name is not compared.
    expected: (rows) => rows.map(([who, modality, action, to, more], at) => {
      const real = found[at]
      return [who, modality, action, to, {
        object: more?.object !== undefined ? more.object : real?.object ? quote(real.object) : null,
        exceptions: more?.exceptions ?? real?.exceptions.map(quote) ?? [],
        condition: more?.condition !== undefined ? more.condition : real?.condition ? quote(real.condition) : null,
      }]
    }),
  }
}

const CHINESE: readonly (readonly [what: string, opening: string, clause: string, rows: readonly Row[]])[] = [
  ['a plain duty, then a prohibition that elides its subject', ZH, '第一条 乙方应对甲方的商业秘密严格保密，未经甲方书面同意，不得向任何第三方披露。', [
    ['乙方', 'must', '对甲方的商业秘密严格保密', '甲方', { object: '甲方的商业秘密', condition: null }],
    ['乙方', 'must-not', '向任何第三方披露', '甲方', { condition: '未经甲方书面同意' }],
  ]],
  ['list items after an open modal word', ZH, '第二条 乙方应：\n（一）妥善保管甲方提供的资料；\n（二）不得复制图纸；\n（三）在合作终止后三日内返还全部资料。', [
    ['乙方', 'must', '妥善保管甲方提供的资料', '甲方', { object: '甲方提供的资料' }],
    ['乙方', 'must-not', '复制图纸', 'implied', { object: '图纸' }],
    ['乙方', 'must', '在合作终止后三日内返还全部资料', 'implied', { object: '全部资料' }],
  ]],
  ['later sentences without a subject', ZH, '第三条 乙方应妥善保管资料。未经许可不得复制。如甲方要求，应立即销毁全部副本。', [
    ['乙方', 'must', '妥善保管资料', 'implied'],
    ['乙方', 'must-not', '复制', 'implied', { object: null }],
    ['乙方', 'must', '立即销毁全部副本', 'implied', { object: '全部副本', condition: '如甲方要求' }],
  ]],
  ['either party, with an exception behind', ZH, '第四条 任何一方均不得泄露对方的保密信息，但法律法规要求披露的除外。', [
    ['everyone', 'must-not', '泄露对方的保密信息', 'everyone', { object: '对方的保密信息', exceptions: ['但法律法规要求披露的除外'] }],
  ]],
  ['an exception before', ZH, '第五条 除法律另有规定外，乙方不得将保密信息提供给他人。', [
    ['乙方', 'must-not', '将保密信息提供给他人', 'implied', { object: '保密信息', exceptions: ['除法律另有规定外'] }],
  ]],
  ['the one who breaks it answers for it', ZH, '第六条 乙方违反本协议的，应当赔偿甲方因此遭受的全部损失。', [
    ['乙方', 'must', '赔偿甲方因此遭受的全部损失', '甲方', { condition: '乙方违反本协议的' }],
  ]],
  ['freedom from a duty', ZH, '第七条 乙方无需对已进入公有领域的信息承担保密义务。', [
    ['乙方', 'need-not', '对已进入公有领域的信息承担保密义务', '乙方', { object: '已进入公有领域的信息' }],
  ]],
  ['a right', ZH, '第八条 若乙方逾期返还，甲方有权解除合同。', [['甲方', 'may', '解除合同', '甲方', { condition: '若乙方逾期返还' }]]],
  ['double negation: forbidden to refuse', ZH, '第九条 乙方不得拒绝向甲方提供检查记录。', [['乙方', 'must', '向甲方提供检查记录', '甲方', { object: '检查记录' }]]],
  ['double negation: cannot but', ZH, '第十条 法院命令时，乙方不得不提交有关文件，但应当通知甲方。', [
    ['乙方', 'must', '提交有关文件', 'implied', { object: '有关文件' }],
    ['乙方', 'must', '通知甲方', '甲方'],
  ]],
  ['the agent behind 由', ZH, '第十一条 保密信息由乙方妥善保管。', [['乙方', 'must', '妥善保管', 'implied', { object: '保密信息' }]]],
  ['what is allowed back is an exception and a right', ZH, '第十二条 乙方不得披露保密信息，但乙方可以向其律师披露必要的信息。', [
    ['乙方', 'must-not', '披露保密信息', 'implied', { exceptions: ['但乙方可以向其律师披露必要的信息'] }],
    ['乙方', 'may', '向其律师披露必要的信息', '乙方', { exceptions: [] }],
  ]],
  ['the owner stands where the subject would', ZH, '第十三条 甲方提供的技术资料不得复制。', [['乙方', 'must-not', '复制', '甲方', { object: '甲方提供的技术资料' }]]],
  ['items of a promise that say "not" themselves', ZH, '第十四条 双方互相承诺：\n1. 不泄露对方的商业秘密；\n2. 对员工进行保密培训。', [
    ['everyone', 'must-not', '泄露对方的商业秘密', 'everyone'],
    ['everyone', 'must', '对员工进行保密培训', 'implied'],
  ]],
  ['who is forbidden stands behind', ZH, '第十五条 禁止乙方对样品进行反向工程。', [['乙方', 'must-not', '对样品进行反向工程', 'implied']]],
  ['what is not restricted is allowed', ZH, '第十六条 本协议不限制乙方独立开发类似产品。', [['乙方', 'may', '独立开发类似产品', '乙方']]],
  ['parts that go on with one modal word', ZH, '第十七条 乙方应妥善保管资料，返还全部副本，并销毁电子文件。', [
    ['乙方', 'must', '妥善保管资料', 'implied'], ['乙方', 'must', '返还全部副本', 'implied'], ['乙方', 'must', '销毁电子文件', 'implied', { object: '电子文件' }],
  ]],
  ['role words as names', ROLES_ZH, '第一条 接收方仅可将保密信息用于本项目。接收方的雇员应遵守本协议。披露方可随时要求返还资料。', [
    ['接收方', 'may', '将保密信息用于本项目', '接收方'],
    ['接收方', 'must', '遵守本协议', 'implied'],
    ['披露方', 'may', '随时要求返还资料', '披露方'],
  ]],
  ['roles given to lettered parties', '保密协议\n甲方（披露方）：宁湾医药有限公司\n乙方（接收方）：启衡设计有限公司\n', '第一条 接收方应保守披露方的商业秘密。', [['乙方', 'must', '保守披露方的商业秘密', '甲方']]],
  ['parts between semicolons', ZH, '第十八条 乙方应当登记资料的去向；不得带出办公场所；项目结束后归还甲方。', [
    ['乙方', 'must', '登记资料的去向', 'implied'],
    ['乙方', 'must-not', '带出办公场所', 'implied'],
    ['乙方', 'must', '项目结束后归还甲方', '甲方'],
  ]],
  ['what only tells of a duty or names a state', ZH, '第十九条 保密义务在本合同终止后三年内继续有效。违反应承担的义务属于违约。保密信息应包括图纸。', []],
]

const ENGLISH: readonly (readonly [what: string, opening: string, clause: string, rows: readonly Row[]])[] = [
  ['two duties of one subject', EN, '1. The Recipient shall keep the Confidential Information secret and shall not disclose it to any third party without the prior written consent of the Discloser.', [
    ['the Recipient', 'must', 'keep the Confidential Information secret', 'implied', { object: 'the Confidential Information', condition: null }],
    ['the Recipient', 'must-not', 'disclose it to any third party', 'implied', { condition: 'without the prior written consent of the Discloser' }],
  ]],
  ['neither party, with an exception', EN, "2. Neither party shall disclose the other party's Confidential Information, except to its professional advisers.", [
    ['everyone', 'must-not', "disclose the other party's Confidential Information", 'everyone', { exceptions: ['except to its professional advisers'] }],
  ]],
  ['neither … nor, free of liability', EN, '3. Neither the Discloser nor the Recipient shall be liable for indirect loss.', [['everyone', 'need-not', 'be liable for indirect loss', 'everyone']]],
  ['a passive with its agent', EN, '4. The Confidential Information shall be kept confidential by the Recipient.', [
    ['the Recipient', 'must', 'be kept confidential by the Recipient', 'implied', { object: 'The Confidential Information' }],
  ]],
  ['a passive without: of two, the other one', EN, '5. All copies shall be returned to the Discloser within ten days.', [['the Recipient', 'must', 'be returned to the Discloser within ten days', 'the Discloser', { object: 'All copies' }]]],
  ['a passive whose subject is somebody', EN, '6. The Discloser shall be promptly notified by the Recipient of any loss.', [['the Recipient', 'must', 'be promptly notified by the Recipient of any loss', 'the Discloser']]],
  ['list items after an open modal word', EN, '7. The Recipient shall:\n(a) keep the Confidential Information safe;\n(b) not copy any document; and\n(c) return all materials to the Discloser upon request.', [
    ['the Recipient', 'must', 'keep the Confidential Information safe', 'implied', { object: 'the Confidential Information' }],
    ['the Recipient', 'must-not', 'copy any document', 'implied', { object: 'any document' }],
    ['the Recipient', 'must', 'return all materials to the Discloser', 'the Discloser', { object: 'all materials', condition: 'upon request' }],
  ]],
  ['items that inherit a prohibition', EN, '8. Neither party may:\n(i) reverse engineer the samples; or\n(ii) remove any notice.', [
    ['everyone', 'must-not', 'reverse engineer the samples', 'implied'],
    ['everyone', 'must-not', 'remove any notice', 'implied'],
  ]],
  ['a condition before', EN, '9. If the Discloser so requests, the Recipient shall return or destroy all copies.', [['the Recipient', 'must', 'return or destroy all copies', 'implied', { condition: 'If the Discloser so requests', object: 'all copies' }]]],
  ['double negation: shall not fail', EN, '10. The Recipient shall not fail to notify the Discloser of any leak.', [['the Recipient', 'must', 'notify the Discloser of any leak', 'the Discloser', { object: 'any leak' }]]],
  ['double negation: not prohibited', EN, '11. The Recipient shall not be prohibited from disclosing Information which it may be required to disclose by law.', [
    ['the Recipient', 'may', 'disclosing Information which it may be required to disclose by law', 'the Recipient'],
  ]],
  ['freedom from a duty', EN, '12. The Recipient shall be under no obligation to keep public information secret. The Discloser is not required to explain.', [
    ['the Recipient', 'need-not', 'keep public information secret', 'the Recipient'],
    ['the Discloser', 'need-not', 'explain', 'the Discloser'],
  ]],
  ['nothing prevents', EN, '13. Nothing in this Agreement shall prevent the Recipient from developing competing products.', [['the Recipient', 'may', 'developing competing products', 'the Recipient']]],
  ['but may', EN, '14. The Recipient shall not disclose the Information, but may disclose it to its counsel.', [
    ['the Recipient', 'must-not', 'disclose the Information', 'implied', { exceptions: ['but may disclose it to its counsel'] }],
    ['the Recipient', 'may', 'disclose it to its counsel', 'the Recipient', { exceptions: [] }],
  ]],
  ['unless before, inverted order', EN, '15. Unless required by law, in no event shall either party disclose the terms of this Agreement.', [
    ['everyone', 'must-not', 'disclose the terms of this Agreement', 'implied', { exceptions: ['Unless required by law'] }],
  ]],
  ['a promise, and a pronoun in the next sentence', EN, '16. The Recipient agrees not to copy the drawings. It shall return them to the Discloser.', [
    ['the Recipient', 'must-not', 'copy the drawings', 'implied', { object: 'the drawings' }],
    ['the Recipient', 'must', 'return them to the Discloser', 'the Discloser', { object: 'them' }],
  ]],
  ['a promise that something will be so', EN, '17. The Recipient agrees that it will hold the Information in strict confidence and that no Information will be shown to anyone.', [
    ['the Recipient', 'must', 'hold the Information in strict confidence', 'implied'],
    ['the Recipient', 'must-not', 'be shown to anyone', 'implied', { object: 'Information' }],
  ]],
  ['named parties', NAMED, "1. The Disclosee undertakes to protect Alder's drawings. Alder may inspect the premises of the Disclosee.", [
    ['the Disclosee', 'must', "protect Alder's drawings", 'Alder', { object: "Alder's drawings" }],
    ['Alder', 'may', 'inspect the premises of the Disclosee', 'Alder'],
  ]],
  ['roles given to named parties', 'AGREEMENT\nThis Agreement is made between Alder Works Ltd ("Alder" or the "Discloser") and Birch Labs GmbH ("Birch" or the "Disclosee").\n', '1. The Disclosee shall return the drawings to Alder.', [['Birch', 'must', 'return the drawings to Alder', 'Alder']]],
  ['the owner named by "disclosed by"', EN, '18. Information disclosed by the Discloser shall not be copied.', [['the Recipient', 'must-not', 'be copied', 'the Discloser', { object: 'Information disclosed by the Discloser' }]]],
  ['what states no duty of anybody', EN, '19. This Agreement shall be governed by the laws of England. "Affiliate" shall mean a controlled company. Notices that the Recipient may receive are listed.', []],
]

describe.each([['zh', CHINESE], ['en', ENGLISH]] as const)('who owes what to whom, %s', (_lang, cases) => {
  test.each(cases)('%s', async (_what, opening, clause, rows) => {
    const { rows: found, expected } = await stated(opening, clause)
    expect(found).toEqual(expected(rows))
  })
})

test('one sentence may be asked alone, and spans lie inside it', async () => {
  const { contract } = await readPlainText(EN + '1. The Recipient shall keep it secret. The Discloser may audit the Recipient if it so wishes.')
  for (const sentence of sentences(contract)) for (const obligation of obligationsOf(contract, sentence)) {
    expect(obligation.sentence).toBe(sentence)
    for (const span of [obligation.action, ...(obligation.object ? [obligation.object] : []), ...(obligation.condition ? [obligation.condition] : []), ...obligation.exceptions]) {
      expect(span.start >= sentence.start && span.end <= sentence.end && span.end > span.start).toBe(true)
    }
  }
})

test.each([['乙方应保密，不得披露；', ZH], ['The Recipient shall not disclose it, and shall return it; ', EN], ['it shall, if it must, unless it may, ', EN], ['应如的，经除外但可，', ZH]])('stays linear on %s', async (part, opening) => {
  const timed = async (times: number): Promise<number> => {
    const { contract } = await readPlainText(opening + '1. ' + part.repeat(times))
    sentences(contract)
    const before = performance.now()
    obligations(contract)
    return performance.now() - before
  }
  await timed(100)
  const [short, long] = [await timed(100), await timed(800)]
  // Eight times the text: eight times the work, with room for a busy machine; quadratic would be 64.
  expect(long).toBeLessThan(Math.max(60, short * 30))
})
