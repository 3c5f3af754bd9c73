import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { DecisionView, DeskView, SinceView } from '../components/decisions'
import { DESK_WORDS } from '../components/desk-words'
import { FindingCard } from '../components/FindingCard'
import { listedFor, matches, NO_FILTER } from '../components/listing'
import { Panel } from '../components/Panel'
import { PassedList } from '../components/PassedList'
import WordDiff from '../components/WordDiff'
import { finding, nothing, review } from './panel-fixture'

const decision = (choice: DecisionView['choice'], more: Partial<DecisionView> = {}): DecisionView => ({ choice, reason: '', wording: '', carried: false, ...more })
const desk = (decisions: Readonly<Record<string, DecisionView>> = {}, since: SinceView | null = null): DeskView => ({
  decisions: new Map(Object.entries(decisions)), passed: ['违约金没有写清基数', '没有写保密期限'], since, remembers: false, saved: true, onDecide: nothing, onRemember: nothing, onForget: nothing,
})
const view = review([
  finding('a', 'critical', { title: '泄密按损失的十倍赔', quote: '按十倍支付', quotes: ['按十倍支付'], place: '第9.1条', draft: { zh: '违约金为【】元。', en: 'A sum of [amount].' } }),
  finding('b', 'high', { title: '没有写例外', type: 'MISSING' }), finding('c', 'low'),
])
const draw = (own: DeskView | null, uiLang: 'zh' | 'en' = 'zh', openId: string | null = null) => renderToStaticMarkup(
  <Panel uiLang={uiLang} state={{ at: 'review', review: view }} side="neutral" theirs={false} openId={openId} desk={own} onUiLang={nothing} onSide={nothing} onTheirs={nothing} onOpen={nothing} onPickFile={nothing} onSettings={nothing} onWipe={() => Promise.resolve(true)} onCorrect={nothing} />,
)
const card = (own: DeskView, openId: string | null = null, uiLang: 'zh' | 'en' = 'zh') => renderToStaticMarkup(
  <FindingCard uiLang={uiLang} item={listedFor(view.findings, 'neutral').find((item) => item.view.id === 'a') as never} nth={1} of={3} openId={openId} complete desk={own} onOpen={nothing} />,
)

describe('the desk', () => {
  test('four tabs, and the numbers of what is open, decided and passed', () => {
    const html = draw(desk({ a: decision('accept') }))
    expect([...html.matchAll(/role="tab"[^>]*data-tab="(\w+)"/g)].map((match) => match[1])).toEqual(['findings', 'terms', 'exposure', 'report'])
    expect([...html.matchAll(/data-show="\w+">([^<]+)<span class="num">(\d+)/g)].map((match) => `${match[1]?.trim()} ${match[2]}`)).toEqual(['未决 2', '已决 1', '通过 2'])
    expect(html).not.toContain('data-finding="a"')
  })

  test('while only a part is read nothing is decided and nothing corrected', () => {
    const html = renderToStaticMarkup(<Panel uiLang="zh" state={{ at: 'review', review: view, reading: { page: 3, pages: 9 } }} side="neutral" theirs={false} openId="a" onUiLang={nothing} onSide={nothing} onTheirs={nothing} onOpen={nothing} onPickFile={nothing} onCorrect={nothing} />)
    expect(html).not.toContain('data-decide')
    expect(html).not.toContain('data-show')
    expect(html).not.toContain(`aria-label="${DESK_WORDS.zh.kind}"`)
  })

  test('in the other side’s list there is nothing to decide', () => {
    const html = renderToStaticMarkup(<Panel uiLang="zh" state={{ at: 'review', review: view }} side="甲方" theirs openId="a" desk={desk({ a: decision('accept') })} onUiLang={nothing} onSide={nothing} onTheirs={nothing} onOpen={nothing} onPickFile={nothing} />)
    expect(html).toContain('data-finding="a"')
    expect(html).not.toMatch(/data-decide|data-show|class="verdict"/)
  })

  test('an open card is decided on in place, and stays in the list while it is open', () => {
    const html = draw(desk({ a: decision('reject', { reason: '对方不同意' }) }), 'zh', 'a')
    expect(html).toMatch(/data-decide="reject" aria-pressed="true"/)
    expect(html).toContain('>对方不同意</textarea>')
    expect(html).not.toContain('class="verdict"')
    for (const key of ['a', 'e', 'r', 'x']) expect(html).toContain(`aria-keyshortcuts="${key}"`)
  })

  test('adapting turns the draft into a field', () => {
    const html = card(desk({ a: decision('adapt', { wording: '违约金为五万元。' }) }), 'a')
    expect(html).toMatch(/<textarea class="says" data-wording[^>]*>违约金为五万元。<\/textarea>/)
    expect(html).not.toContain('data-tongue')
  })

  test('decided and closed: the verdict with the reason as typed, and the way back', () => {
    const html = card(desk({ a: decision('wrong', { reason: '附件三写了三年', carried: true }) }))
    for (const words of ['判断有误', '附件三写了三年', DESK_WORDS.zh.carried, DESK_WORDS.zh.undo]) expect(html).toContain(words)
    expect(html).not.toContain('按十倍支付')
    expect(card(desk({ a: decision('accept') }), null, 'en')).toContain('Accept')
  })

  test('a refusal of the browser is said at once', () => {
    expect(draw({ ...desk(), saved: false }, 'en')).toContain(`role="alert">${DESK_WORDS.en.unsaved}`)
  })

  test('since the last version, and why there is no comparison of words', () => {
    const since: SinceView = { fixed: ['没有写期限'], open: 2, carried: 1, fresh: new Set(['c']), untouched: new Set(), text: false, passages: {} }
    const html = draw(desk({}, since))
    expect(html).toContain('已改好1处，仍在2处，新出现1处')
    expect(html).toContain('没有写期限')
    expect(html).toContain(DESK_WORDS.zh.freshTag)
    expect(draw(desk({}, since), 'zh', 'a')).toContain(DESK_WORDS.zh.noOlder)
    expect(draw(desk({}, { ...since, untouched: new Set(['a']) }), 'en', 'a')).toContain(DESK_WORDS.en.sameText)
  })

  test('what passed is named after a head that says it was not found', () => {
    const html = renderToStaticMarkup(<PassedList uiLang="en" titles={['No cap', 'No term']} complete={false} />)
    expect(html).toContain('none of these 2 was found')
    expect(html).toContain(DESK_WORDS.en.passedPart)
  })

  test('kind and law can be corrected', () => {
    const html = draw(desk())
    expect(html).toMatch(/<select aria-label="合同类型"[^>]*>.*<option value="NDA" selected="">保密协议/)
    expect(html).toMatch(/<select aria-label="适用法律"/)
  })

  test('search looks at title, words and clause; level narrows; a folded point counts for its root', () => {
    const [item] = listedFor([finding('r', 'high', { folded: [finding('k', 'low', { title: '友好协商解决' })] })], 'neutral')
    const sought = (query: string, level: 'low' | 'critical' | null = null) => matches(item as never, { ...NO_FILTER, query, level })
    expect([sought('标题R'), sought('协商'), sought('十倍'), sought('', 'low'), sought('', 'critical')]).toEqual([true, true, false, true, false])
  })

  test('both languages have the same words, without apology or exclamation mark', () => {
    const flat = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'function' ? [String((value as (...of: unknown[]) => unknown)('2', '3', '4', '5'))] : Object.values(value as object).flatMap(flat))
    for (const lang of ['zh', 'en'] as const) for (const words of flat(DESK_WORDS[lang])) expect(words).not.toMatch(/[!！]|sorry|抱歉/i)
    for (const words of flat(DESK_WORDS.zh)) expect(words).not.toMatch(/[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]/)
  })
})

describe('word by word', () => {
  test('a figure with its separators is one word', () => {
    const html = renderToStaticMarkup(<WordDiff uiLang="en" before="A sum of USD 10,000 is owed." now="A sum of USD 12,000 is owed." />)
    expect(html.replace(/<span class="sr"[^>]*>[^<]*<\/span>/g, '')).toContain('<del>10,000</del><ins>12,000</ins>')
  })
})
