import { describe, expect, test } from 'vitest'
import { after, countsOf, listedFor, shortNames, sidesOf } from '../components/listing'
import { STRINGS } from '../components/strings'
import { FULL, finding, review, shown, order } from './panel-fixture'

describe('the list', () => {
  test('missing terms of weight first, then by level, clear before to judge, else in document order', () => {
    const html = shown(review([
      finding('low', 'low'), finding('ask', 'high', { certainty: 'possible' }), finding('high1', 'high'), finding('gap-low', 'low', { type: 'MISSING' }),
      finding('crit', 'critical'), finding('high2', 'high'), finding('gap', 'high', { type: 'MISSING' }), finding('gap-crit', 'critical', { type: 'MISSING' }),
    ]))
    expect(order(html)).toEqual(['gap-crit', 'gap', 'crit', 'high1', 'high2', 'ask', 'low', 'gap-low'])
  })

  test('what the other side will object to is its own list, under its name', () => {
    const view = review([
      finding('only-a', 'high', { levels: { neutral: 'high', 甲方: 'high', 乙方: null } }),
      finding('only-b', 'critical', { levels: { neutral: 'high', 甲方: null, 乙方: 'critical' } }),
    ])
    expect(order(shown(view, { side: '甲方' }))).toEqual(['only-a'])
    const theirs = shown(view, { side: '甲方', theirs: true })
    expect(order(theirs)).toEqual(['only-b'])
    expect(theirs).toContain('乙方会提的')
    expect(theirs).toContain(STRINGS.zh.backToOurs)
  })

  test('a coverage line with nothing but its count ends with it', () => {
    const html = shown(review([], { ...FULL, tables: 0 }))
    expect(html).toContain('已读14/14页</span>')
  })

  test('a neutral reader has nobody across the table', () => {
    const html = shown(review([finding('a', 'high')]), { theirs: true })
    expect(html).not.toContain(STRINGS.zh.whatTheyObject)
    expect(order(html)).toEqual(['a'])
  })

  test('a side does not see findings whose level is null for it, and sees its own levels', () => {
    const view = review([
      finding('only-b', 'critical', { levels: { neutral: 'high', 甲方: null, 乙方: 'critical' } }),
      finding('both', 'medium', { levels: { neutral: 'medium', 甲方: 'high', 乙方: 'low' } }),
    ])
    expect(order(shown(view, { side: '甲方' }))).toEqual(['both'])
    expect(order(shown(view, { side: '乙方' }))).toEqual(['only-b', 'both'])
    expect(shown(view, { side: '甲方' })).toContain('重要')
    expect(shown(view, { side: '甲方' })).not.toContain('严重')
    expect(shown(view, { side: '乙方' })).toContain('轻微')
  })

  test('a folded point survives when its root is hidden from this side', () => {
    const child = finding('child', 'low')
    const root = finding('root', 'high', { levels: { neutral: 'high', 甲方: null }, folded: [child] })
    expect(listedFor([root], '甲方').map((item) => item.view.id)).toEqual(['child'])
    expect(listedFor([root], 'neutral')[0]?.children.map((item) => item.view.id)).toEqual(['child'])
  })

  test('counts', () => {
    const list = listedFor([
      finding('a', 'high', { type: 'MISSING' }), finding('b', 'high', { folded: [finding('c', 'low')] }), finding('d', 'low', { type: 'MISSING', certainty: 'possible' }),
    ], 'neutral')
    expect(countsOf(list)).toEqual({ levels: { critical: 0, high: 2, medium: 0, low: 1 }, missing: 1, change: 1, judge: 1, folded: 1 })
    expect(STRINGS.zh.counts(1, 1, 1, 1)).toBe('缺1项，该改1处，待判断1处；另并入1点')
    expect(STRINGS.en.counts(1, 0, 2, 0)).toBe('1 missing, 2 for you to judge')
  })

  test('sides: the first two parties and neutral, going round', () => {
    const sides = sidesOf(review([]).parties)
    expect(sides).toEqual(['甲方', '乙方', 'neutral'])
    expect(after(sides, 'neutral')).toBe('甲方')
    expect(after(sides, '甲方')).toBe('乙方')
  })

  test('names lose their legal form, unless they would be the same', () => {
    const party = (full: string) => ({ name: 'X', full, role: 'none' as const })
    expect(shortNames([party('青岬材料有限公司'), party('Oldmere Analytics Ltd')])).toEqual(['青岬材料', 'Oldmere Analytics'])
    expect(shortNames([party('Vell Inc.'), party('Vell Ltd')])).toEqual(['Vell Inc.', 'Vell Ltd'])
  })
})
