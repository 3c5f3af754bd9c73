import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { differences } from '../analyzers/playbook/difference'
import { canonical, readPlaybook, type Playbook } from '../analyzers/playbook/playbook'
import { SHIPPED } from '../analyzers/playbook/shipped'
import { badWording, stands } from '../analyzers/playbook/wording'
import { RULES } from '../analyzers/registry'
import { viewOf } from '../analyzers/words'
import { readPlainText } from '../extractors/plain-text'

const empty: Playbook = { schema: 1, name: 'ours', base: '', rules: {}, house: [] }
const reading = (value: unknown) => readPlaybook(JSON.stringify(value))
const CONTRACT = `服务合同
甲方：青禾精密仪器有限公司
乙方：北麓数控科技有限公司
第一条 服务
乙方为甲方调试设备，合同总价人民币十万元。
第二条 保密
乙方应对甲方的技术图纸和客户名册保密，不得向第三方披露，乙方泄露的，应按合同总价的150%向甲方支付违约金。
第三条 宣传
乙方可以在宣传材料中使用甲方名称。`

describe('a wording', () => {
  it.each([
    ['宣传…甲方名称', '乙方可以在宣传材料中使用甲方名称。', true],
    ['宣传…商标', '乙方可以在宣传材料中使用甲方名称。', false],
    ['publicity…name', `publicity ${'x'.repeat(38)} name`, true],
    ['publicity…name', `publicity ${'x'.repeat(60)} name`, false],
    ['a b…c d…e', 'a b a b c d e', true],
    ['abc', 'AB', false],
  ])('%s in %s: %s', (wording, text, found) => expect(stands(wording, text.toLowerCase())).toBe(found))
  it('may not say too little', () => expect(['', '…', 'x', 'a……b'].map(badWording)).toEqual([true, true, true, true]))
  it('is looked for in a long text without delay', () => {
    const text = 'ab'.repeat(100_000)
    const before = performance.now()
    stands('a…b…a…b…a…c', text)
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('a playbook file', () => {
  it.each(SHIPPED.map((playbook) => [playbook.name, playbook] as const))('%s, as shipped, is one', (_name, playbook) => {
    expect(reading(playbook)).toEqual({ ok: true, playbook })
  })
  it.each([
    ['not-json', '', '{'],
    ['not-a-playbook', '', '[]'],
    ['newer-schema', 'schema', '{"schema":2}'],
    ['unknown-rule', 'rules.lia-nothing', JSON.stringify({ ...empty, rules: { 'lia-nothing': { on: true } } })],
    ['unknown-option', 'rules.lia-deposit-excess.options.per', JSON.stringify({ ...empty, rules: { 'lia-deposit-excess': { on: true, options: { per: 1 } } } })],
    ['wrong-type', 'rules.lia-deposit-excess.options.percent', JSON.stringify({ ...empty, rules: { 'lia-deposit-excess': { on: true, options: { percent: '20' } } } })],
    ['wrong-type', 'house.0', JSON.stringify({ ...empty, house: [{ id: 'house-a', name: { zh: '甲', en: 'A' }, kinds: ['NDA'], level: 'low', advice: { zh: '乙', en: 'B' } }] })],
    ['bad-wording', 'house.0.must.0', JSON.stringify({ ...empty, house: [{ id: 'house-a', name: { zh: '甲', en: 'A' }, must: ['…'], kinds: ['NDA'], level: 'low', advice: { zh: '乙', en: 'B' } }] })],
    ['unknown-field', '.author', JSON.stringify({ ...empty, author: 'x' })],
  ])('%s at "%s" is said', (code, at, json) => expect(readPlaybook(json)).toEqual({ ok: false, problem: { code, at } }))
  it('has one text whatever the order of its fields', () => {
    const turned = JSON.parse(`{"house":[],"rules":{},"base":"","name":"ours","schema":1}`) as Playbook
    expect(canonical(turned)).toBe(canonical(empty))
  })
  it('shows what changes', () => {
    const other: Playbook = { ...empty, name: 'theirs', rules: { 'term-missing': { on: false } } }
    expect(differences(empty, other)).toEqual([
      { at: 'name', before: 'ours', after: 'theirs' },
      { at: 'rules.term-missing', before: null, after: '{"on":false}' },
    ])
  })
})

describe('a review by a playbook', () => {
  it('leaves out what is off, moves levels and thresholds, and says the house’s words', async () => {
    const { contract } = await readPlainText(CONTRACT)
    const plain = analyze(contract)
    expect(plain.findings.map(({ rule }) => rule)).toContain('lia-percentage-excessive')
    const playbook: Playbook = {
      ...empty,
      rules: {
        'lia-percentage-excessive': { on: true, options: { notePercent: 160 } },
        'rem-fee-recovery-missing': { on: false },
        'inc-notify-missing': { on: true, level: 'critical', words: { zh: { title: '没写通知', draft: '通知照本单位范本。' } } },
      },
    }
    const review = analyze(contract, { playbook })
    const rules = review.findings.map(({ rule }) => rule)
    expect(rules).not.toContain('lia-percentage-excessive')
    expect(rules).not.toContain('rem-fee-recovery-missing')
    const card = viewOf(review, contract, 'zh', playbook).findings.flatMap((view) => [view, ...view.folded]).find(({ rule }) => rule === 'inc-notify-missing')
    expect([card?.title, card?.levels['neutral'], card?.draft.zh]).toEqual(['没写通知', 'critical', '通知照本单位范本。'])
  })
  it('finds what the house forbids and misses what it requires', async () => {
    const { contract } = await readPlainText(CONTRACT)
    const playbook: Playbook = {
      ...empty,
      house: [
        { id: 'house-publicity', name: { zh: '使用名称', en: 'Use of our name' }, mustNot: ['宣传…甲方名称'], kinds: ['SVC'], level: 'medium', advice: { zh: '删去。', en: 'Delete it.' } },
        { id: 'house-audit', name: { zh: '审计权', en: 'Audit' }, must: ['有权…检查', 'right to audit'], kinds: ['SVC'], level: 'high', advice: { zh: '加上。', en: 'Add it.' } },
        { id: 'house-nda', name: { zh: '只管保密协议', en: 'NDAs only' }, must: ['不存在'], kinds: ['NDA'], level: 'high', advice: { zh: '加上。', en: 'Add it.' } },
      ],
    }
    const views = viewOf(analyze(contract, { playbook }), contract, 'zh', playbook).findings
    expect(views.find(({ rule }) => rule === 'house-publicity')?.quotes).toEqual(['乙方可以在宣传材料中使用甲方名称。'])
    expect(views.find(({ rule }) => rule === 'house-audit')?.type).toBe('MISSING')
    expect(views.some(({ rule }) => rule === 'house-nda')).toBe(false)
  })
  it('starts from its base', async () => {
    const { contract } = await readPlainText(CONTRACT)
    const strict = analyze(contract, { playbook: { ...empty, base: 'protective-discloser' } })
    expect(strict.findings.find(({ rule }) => rule === 'rem-fee-recovery-missing')?.levels['neutral']).toBe('high')
  })
  it('as balanced is no other than without one', async () => {
    const { contract } = await readPlainText(CONTRACT)
    expect(analyze(contract, { playbook: SHIPPED[0] as Playbook })).toEqual(analyze(contract))
  })
  it('names only rules that there are', () => {
    for (const { rules } of SHIPPED) for (const id of Object.keys(rules)) expect(RULES.has(id)).toBe(true)
  })
})
