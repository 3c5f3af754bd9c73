import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DropZone } from '../components/DropZone'
import { asQuestion, dayWords, langOf } from '../components/language'
import { ReaderBar } from '../components/ReaderBar'
import { STRINGS } from '../components/strings'
import { PARTLY, finding, review, nothing, panel, shown } from './panel-fixture'

describe('cards', () => {
  const law = { citation: '《民法典》第五百八十五条', since: '2021-01-01', gist: '可以请求适当减少。', confirmed: false }
  const open = finding('x', 'critical', {
    title: '泄密按损失的十倍赔', found: '写的是10倍。', why: '过高。', ask: '改成固定金额。', quote: '按十倍支付', quotes: ['按十倍支付', '并另行赔偿'],
    place: '第9.1条', laws: [law], draft: { zh: '违约金为【　】元。', en: 'A sum of [amount].' },
  })

  test('closed: title, level, place, quote with its pencil line, no notes', () => {
    const html = shown(review([open]))
    expect(html).toMatch(/aria-expanded="false"[^>]*>泄密按损失的十倍赔</)
    expect(html).toContain('<span class="u-crit">按十倍支付</span>')
    expect(html).toContain('第9.1条')
    expect(html).not.toContain('并另行赔偿')
    expect(html).not.toContain('data-copy')
  })

  test('open: margin notes with every quote, the full law line and the draft with its blank marked', () => {
    const html = shown(review([open]), { openId: 'x' })
    expect(html).toContain('aria-expanded="true"')
    for (const words of ['并另行赔偿', '过高。', '改成固定金额。', law.citation, '2021-01-01起施行。', law.gist, STRINGS.zh.unconfirmed]) expect(html).toContain(words)
    expect(html).toContain('<span class="slot">【　】</span>')
    expect(html).toContain('看英文')
    expect(html).toMatch(/aria-live="polite"/)
  })

  test('an English panel keeps the contract in Chinese type', () => {
    const html = shown(review([open]), { uiLang: 'en', openId: 'x' })
    expect(html).toMatch(/<main[^>]*lang="en"/)
    expect(html).toMatch(/<blockquote class="quote says" lang="zh-CN">/)
    expect(html).toMatch(/<h1 class="says" lang="zh-CN">/)
    expect(html).toContain('In force since 1 January 2021. ')
  })

  test('possible is put as a question, with the wavy line', () => {
    const html = shown(review([finding('q', 'medium', { certainty: 'possible', title: '上限管不管泄密', quote: '以合同总价的20%为限' })]))
    expect(html).toContain('>上限管不管泄密？<')
    expect(html).toContain('待判断')
    expect(html).toContain('u-ask')
    expect(asQuestion('Does it end secrecy?')).toBe('Does it end secrecy?')
    expect(asQuestion('The cap covers leaks')).toBe('The cap covers leaks?')
  })

  test('missing says where it looked and shows the nearest wording; with care when not all was read', () => {
    const gap = finding('g', 'high', { type: 'MISSING', lookedAt: ['第六条', '第九条'], quote: '另有约定的除外。', place: '第6.4条' })
    const html = shown(review([gap]))
    expect(html).toContain('查找过第六条、第九条')
    expect(html).toContain('<span class="u-near">另有约定的除外。</span>')
    expect(html).toContain('全文')
    expect(html).not.toContain(STRINGS.zh.unreadCaution)
    expect(shown(review([gap], PARTLY))).toContain(STRINGS.zh.unreadCaution)
    expect(shown(review([finding('h', 'high', { type: 'MISSING' })]))).toContain(STRINGS.zh.nothingNear)
  })

  test('folded points: closed until one of them is the open one', () => {
    const root = finding('root', 'high', { folded: [finding('child', 'low', { why: '因为如此。' })] })
    expect(shown(review([root]))).toContain('由此引出1点')
    expect(shown(review([root]))).not.toMatch(/<details[^>]* open/)
    const html = shown(review([root]), { openId: 'child' })
    expect(html).toMatch(/<details[^>]* open/)
    expect(html).toContain('因为如此。')
  })

  test('contract text stays text', () => {
    const html = shown(review([finding('x', 'high', { quote: '<img src=x onerror=alert(1)>' })]))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

describe('states and controls', () => {
  test('the side switch is a radio group with real names', () => {
    const html = shown(review([]), { side: '乙方' })
    expect(html.match(/type="radio"/g)).toHaveLength(3)
    expect(html).toContain('青岬材料')
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="乙方"|<input[^>]*value="乙方"[^>]*checked=""/)
  })

  test('idle, loading and problem, in both languages', () => {
    expect(panel({ at: 'idle' })).toContain(STRINGS.zh.idleHead)
    expect(panel({ at: 'idle' }, { uiLang: 'en' })).toContain(STRINGS.en.idleHead)
    expect(panel({ at: 'loading', page: 6, pages: 14 }, { uiLang: 'en' })).toMatch(/Reading page 6 of 14.*role="progressbar".*aria-valuenow="5"/s)
    expect(panel({ at: 'loading', page: null, pages: null })).not.toContain('progressbar')
    const problem = panel({ at: 'problem', sentence: 'This page draws its text as a picture', hint: 'Save it and open it here.' }, { uiLang: 'en' })
    expect(problem).toContain('role="alert"')
    expect(problem).toContain('type="file"')
  })

  test('the footer says 0 requests unless a note says otherwise', () => {
    expect(panel({ at: 'idle' }, { uiLang: 'en' })).toContain('0 requests')
    const html = panel({ at: 'idle' }, { uiLang: 'en', note: 'Re-read once' })
    expect(html).toContain('Re-read once')
    expect(html).not.toContain('0 requests')
    expect(html).toContain('A checklist, not legal advice')
  })

  test('drop zone and reader bar name their controls', () => {
    expect(renderToStaticMarkup(<DropZone uiLang="zh" sentence="句子" hint="提示" onPickFile={nothing} />)).toContain('选择文件')
    const bar = renderToStaticMarkup(
      <ReaderBar uiLang="en" name="a.pdf" page={2} pages={9} zoom={1.1} finding={0} findings={0} marks={false} onPage={nothing} onZoom={nothing} onStep={nothing} onMarks={nothing} onFind={nothing} />,
    )
    for (const words of ['a.pdf', '110%', '/ 9', 'aria-label="Next finding"', 'aria-pressed="true"', 'role="search"']) expect(bar).toContain(words)
  })
})

describe('words', () => {
  test('tone: no exclamation mark anywhere; no full stop after a title or a button', () => {
    for (const lang of ['zh', 'en'] as const) {
      const t = STRINGS[lang]
      expect(JSON.stringify(t)).not.toMatch(/[!！]|sorry|oops|抱歉/i)
      const titles = [t.nothingHead, t.idleHead, t.loadingPlain, t.chooseFile, t.anotherFile, t.copy, t.copied]
      for (const title of titles) expect(title).not.toMatch(/[.。]$/)
    }
  })

  test('language of a text by its script; dates', () => {
    expect(langOf('北麓数控 CNC Ltd 的义务')).toBe('zh')
    expect(langOf('the Company (甲方)')).toBe('en')
    expect(dayWords('2023-12-05', 'en')).toBe('5 December 2023')
    expect(dayWords('2023-12-05', 'zh')).toBe('2023-12-05')
    expect(dayWords('soon', 'en')).toBe('soon')
  })
})
