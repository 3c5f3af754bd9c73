import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ruleRows } from '../analyzers/playbook/rule-rows'
import { OPTION_NAMES, optionWords } from '../analyzers/playbook/option-names'
import { readPlaybook, type Playbook } from '../analyzers/playbook/playbook'
import { badWording } from '../analyzers/playbook/wording'
import { RULES } from '../analyzers/registry'
import { CoverageLine } from '../components/CoverageLine'
import { clauseOf, grouped, listedFor, matches, NO_FILTER } from '../components/listing'
import { draftOf, faultOf, freshHouseRule, houseRuleOf, withRule } from '../components/playbook/edits'
import { EDITOR_WORDS } from '../components/playbook/words'
import { finding, FULL } from './panel-fixture'

const views = [
  finding('a', 'low', { topic: 'term', place: '第9.1条' }), finding('b', 'critical', { topic: 'liability', place: '第9.2条' }),
  finding('c', 'medium', { topic: 'definition', type: 'MISSING' }), finding('d', 'high', { topic: null, place: '五、1' }), finding('e', 'low', { topic: 'quality' }),
]
const keys = (sort: 'family' | 'clause') => grouped(listedFor(views, 'neutral', sort), sort).map(({ key, items }) => `${key}: ${items.map(({ view }) => view.id).join('')}`)

describe('the list', () => {
  it('is grouped by family in the catalogue’s order, and by clause in the contract’s', () => {
    expect(keys('family')).toEqual(['definition: c', 'liability: b', 'term: a', 'quality: e', 'house: d'])
    expect(keys('clause')).toEqual(['whole: c', '第9条: ab', '五: d', 'none: e'])
    expect(grouped(listedFor(views, 'neutral'), 'weight').map(({ key }) => key)).toEqual([''])
  })
  it.each([['cl. 9.2', 'cl. 9'], ['第12.3.4条', '第12条'], ['第五条', '第五条'], ['（一）', '（一）'], ['四、1', '四'], ['Article IV', 'Article IV']])('puts %s under %s', (place, clause) => {
    expect(clauseOf({ view: finding('x', 'low', { place }), level: 'low', children: [] })).toBe(clause)
  })
  it('is filtered by family, folded points included', () => {
    const [item] = listedFor([finding('a', 'low', { topic: 'liability', folded: [finding('b', 'low', { topic: 'incident' })] })], 'neutral')
    const sought = (family: 'incident' | 'term') => matches(item as never, { ...NO_FILTER, family })
    expect([sought('incident'), sought('term')]).toEqual([true, false])
  })
})

describe('the coverage line', () => {
  it('says how many pages were read from pictures, as a state of its own', () => {
    const html = (lang: 'zh' | 'en', pictures: number) => renderToStaticMarkup(<CoverageLine uiLang={lang} coverage={{ ...FULL, pictures }} />)
    expect(html('en', 3)).toContain('3 pages read from pictures')
    expect(html('zh', 3)).toContain('3页由图片识别')
    expect(html('zh', 3)).toContain('class="cover pictures"')
    expect(html('en', 0)).toContain('class="cover"')
  })
})

describe('thresholds', () => {
  it('have a name and a unit in both languages, each rule’s and no other’s', () => {
    const own = [...RULES].filter(([, { options }]) => Object.keys(options).length > 0).map(([id, { options }]) => [id, Object.keys(options).sort()])
    expect(Object.entries(OPTION_NAMES).map(([id, options]) => [id, Object.keys(options).sort()]).sort()).toEqual(own.sort())
    for (const { options } of ruleRows()) for (const { words, unit } of options) for (const lang of ['zh', 'en'] as const) expect(`${words[lang]}${unit[lang]}`).toMatch(lang === 'zh' ? /[㐀-鿿]/ : /^[\x20-\x7e]+$/)
  })
  it('are said with their number', () => {
    expect(optionWords('lia-multiplier-excessive', 'lossTimes', 1.3)).toEqual({ zh: '超过损失的：1.3倍', en: 'Above this many times the loss: 1.3 times' })
    expect(optionWords('lia-deposit-excess', 'percent', 20)).toEqual({ zh: '定金超过合同价的：20%', en: 'Deposit above this share of the price: 20%' })
  })
})

describe('a playbook that is edited', () => {
  const empty: Playbook = { schema: 1, name: '', base: '', rules: {}, house: [] }
  const row = ruleRows().find(({ id }) => id === 'lia-multiplier-excessive') as NonNullable<ReturnType<typeof ruleRows>[number]>
  it('writes down only what is otherwise than the rule has it', () => {
    const off = withRule(empty, row, { on: false })
    expect(off.rules).toEqual({ [row.id]: { on: false } })
    expect(withRule(off, row, { on: true }).rules).toEqual({})
    const moved = withRule(empty, row, { level: 'low', options: { lossTimes: 2 }, draft: { zh: '自拟' } })
    expect(moved.rules[row.id]).toEqual({ on: true, level: 'low', options: { lossTimes: 2 }, words: { zh: { draft: '自拟' } } })
    expect(withRule(withRule(moved, row, { level: undefined, options: { lossTimes: 1.3 } }), row, { draft: { zh: ' ' } }).rules).toEqual({})
  })
  it('says what is wrong with a house rule, and otherwise writes one that can be read', () => {
    const t = EDITOR_WORDS.zh.faults
    const fresh = { ...freshHouseRule([]), name: { zh: '宣传', en: '' }, advice: { zh: '删去', en: '' }, wordings: '宣传…名称\n\n publicity ' }
    const fault = (change: object, name = 'x') => faultOf(name, [{ ...fresh, ...change }], badWording, t)
    expect([fault({}, ' '), fault({ name: { zh: '', en: '' } }), fault({ wordings: ' \n' }), fault({ wordings: '甲' }), fault({ kinds: [] }), fault({ advice: { zh: '', en: '' } })]).toEqual([t.name, t.houseName, t.wordings, t.short('甲'), t.kinds, t.advice])
    expect(fault({})).toBeNull()
    const rule = houseRuleOf({ ...fresh, forbids: true })
    expect(rule).toMatchObject({ name: { zh: '宣传', en: '宣传' }, mustNot: ['宣传…名称', 'publicity'] })
    expect(draftOf(rule)).toMatchObject({ forbids: true, wordings: '宣传…名称\npublicity' })
    expect(readPlaybook(JSON.stringify({ ...empty, name: 'x', house: [rule] })).ok).toBe(true)
    expect(freshHouseRule([fresh]).id).toBe('house-2')
  })
})
