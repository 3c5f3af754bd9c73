import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Level } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { coverageLine, coverageWords, unreadHead } from '../reports/coverage-words'
import { DropZone } from '../components/DropZone'
import { asQuestion, dayWords, langOf } from '../components/language'
import { after, countsOf, listedFor, shortNames, sidesOf } from '../components/listing'
import { Panel } from '../components/Panel'
import { ReaderBar } from '../components/ReaderBar'
import { STRINGS } from '../components/strings'
import type { FindingView, PanelState, ReviewView } from '../components/view'

type Coverage = ReviewView['coverage']

const FULL: Coverage = { complete: true, units: 'page', read: 14, total: 14, tables: 2, unread: [], notices: [], annexes: [] }
const PARTLY: Coverage = {
  ...FULL, complete: false, read: 12,
  unread: [{ what: 'page', where: '11', reason: 'no-text-layer' }, { what: 'page', where: '12', reason: 'no-text-layer' }],
}

function finding(id: string, level: Level, more: Partial<FindingView> = {}): FindingView {
  return {
    id, rule: id, type: 'DEFECT', level, levels: { neutral: level, 甲方: level, 乙方: level }, certainty: 'clear',
    title: `标题${id}`, found: '', why: '', ask: '', quote: null, quotes: [], place: '', lookedAt: [], laws: [],
    draft: { zh: '', en: '' }, draftLang: 'zh', folded: [], ...more,
  }
}

function review(findings: readonly FindingView[], coverage: Coverage = FULL): ReviewView {
  return {
    title: '保密协议', lang: 'zh', kind: 'NDA', law: 'PRC', coverage, findings,
    parties: [{ name: '甲方', full: '青岬材料有限公司', role: 'disclosing' }, { name: '乙方', full: '', role: 'receiving' }],
  }
}

const nothing = () => undefined

function panel(state: PanelState, { uiLang = 'zh', side = 'neutral', theirs = false, openId = null, note }: { uiLang?: Lang; side?: string; theirs?: boolean; openId?: string | null; note?: string } = {}) {
  return renderToStaticMarkup(
    <Panel uiLang={uiLang} state={state} side={side} theirs={theirs} openId={openId} {...(note === undefined ? {} : { note })} onUiLang={nothing} onSide={nothing} onTheirs={nothing} onOpen={nothing} onPickFile={nothing} />,
  )
}

const shown = (view: ReviewView, options: Parameters<typeof panel>[1] = {}) => panel({ at: 'review', review: view }, options)
const order = (html: string) => [...html.matchAll(/data-finding="([^"]+)"/g)].map((match) => match[1])

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

describe('coverage', () => {
  test('complete, in both languages and all units', () => {
    expect(coverageLine(FULL, 'zh')).toBe('已读14/14页；2个表格')
    expect(coverageLine(FULL, 'en')).toBe('14 of 14 pages read · 2 tables')
    expect(coverageWords({ ...FULL, units: 'char', read: 12345, total: 12345 }, 'zh').count).toBe('已读12,345/12,345字')
    expect(coverageWords({ ...FULL, units: 'block', read: 1, total: 1 }, 'en').count).toBe('1 of 1 paragraph read')
    expect(coverageWords({ ...FULL, units: 'part', read: 3, total: 4 }, 'zh').count).toBe('已读3/4个部分')
  })

  test('unread parts are named with their reason', () => {
    expect(coverageLine(PARTLY, 'zh')).toBe('已读12/14页；第11、12页未读（没有文字层）；2个表格')
    expect(coverageLine(PARTLY, 'en')).toBe('12 of 14 pages read · pages 11 and 12 not read (no text layer) · 2 tables')
    const parts: Coverage = {
      ...FULL, tables: 0,
      unread: [
        { what: 'deleted-text', where: '', reason: 'not-supported' }, { what: 'frame', where: 'signing box', reason: 'cross-origin' },
        { what: 'comment', where: '', reason: 'not-supported' }, { what: 'hologram', where: '', reason: 'melted' },
      ],
    }
    expect(coverageWords(parts, 'en').rest).toEqual([
      'text deleted in tracked changes not counted', 'embedded page “signing box” not read (belongs to another site)',
      'comments not read (not supported)', 'other content (hologram) not read (melted)',
    ])
    expect(coverageWords(parts, 'zh').rest).toContain('内嵌页面“signing box”未读（属于别的网站）')
  })

  test('runs of pages become ranges', () => {
    const unread = [3, 4, 5, 9].map((page) => ({ what: 'page', where: String(page), reason: 'damaged' }))
    expect(coverageWords({ ...PARTLY, unread }, 'zh').rest[0]).toBe('第3–5、9页未读（已损坏）')
    expect(coverageWords({ ...PARTLY, unread: unread.slice(3) }, 'en').rest[0]).toBe('page 9 not read (damaged)')
  })

  test('annexes: mentioned, and which of them are not in the file', () => {
    const annexes = [{ name: '附件一', present: true }, { name: '附件二', present: false }]
    expect(coverageWords({ ...FULL, annexes }, 'zh').rest).toContain('提及2份附件，附件二不在本文件内')
    const leftTo = [{ what: 'term', document: '《总协议》' }, { what: 'consequence', document: '《总协议》' }] as const
    expect(coverageWords({ ...FULL, leftTo }, 'zh').rest).toContain('保密期限、违约责任写在《总协议》里，不在本文件内')
    expect(coverageWords({ ...FULL, leftTo: [{ what: 'incident', document: 'the Master Agreement' }] }, 'en').rest).toContain('what follows a leak settled in the Master Agreement, which is not in this file')
    expect(coverageWords({ ...FULL, annexes: annexes.slice(0, 1) }, 'en').rest).toContain('1 annex mentioned, all in this file')
  })

  test('every notice code has a sentence of its own, an unknown one is still said', () => {
    const codes = ['hidden-text', 'zero-width', 'bidi-controls', 'text-unreliable', 'embedded-style-map', 'new-code']
    const notices = codes.map((code) => ({ code, evidence: [{ start: 0, end: 1 }] }))
    for (const lang of ['zh', 'en'] as const) {
      const words = coverageWords({ ...FULL, notices }, lang).notices
      expect(new Set(words).size).toBe(codes.length)
      expect(words.slice(0, 5).join()).not.toMatch(/-text|zero-width\)|style-map/)
      expect(words[5]).toContain('new-code')
    }
    const html = shown(review([], { ...FULL, notices }))
    expect(html).toContain('有1处文字在页面上看不见')
  })

  test('incomplete coverage turns the line and sets the count in bold', () => {
    const html = shown(review([finding('a', 'low')], PARTLY))
    expect(html).toContain('class="cover part"')
    expect(html).toContain('<b>已读12/14页</b>')
    expect(html).toContain('有2页没有读到')
    expect(unreadHead(PARTLY, 'en')).toBe('2 pages were not read')
    expect(unreadHead({ ...PARTLY, read: 14 }, 'en')).toBe('Some of the content was not read')
    expect(shown(review([finding('a', 'low')]))).not.toContain('cover part')
  })

  test('“nothing to raise” needs full coverage', () => {
    expect(shown(review([]))).toContain(STRINGS.zh.nothingHead)
    expect(shown(review([]), { uiLang: 'en' })).toContain(STRINGS.en.nothingHead)
    for (const uiLang of ['zh', 'en'] as const) {
      const html = shown(review([], PARTLY), { uiLang })
      expect(html).not.toContain(STRINGS[uiLang].nothingHead)
      expect(html).toContain(STRINGS[uiLang].noConclusion)
      expect(html).toContain(unreadHead(PARTLY, uiLang))
    }
  })

  test('nothing for one side is not nothing at all', () => {
    const view = review([finding('a', 'high', { levels: { neutral: 'high', 甲方: null, 乙方: 'high' } })])
    const html = shown(view, { side: '甲方' })
    expect(html).toContain('站在青岬材料一方，没有要提的')
    expect(html).toContain('换一方看，有1点')
    expect(html).not.toContain(STRINGS.zh.nothingText)
  })
})

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
    const problem = panel({ at: 'problem', ...STRINGS.en.problems.canvas }, { uiLang: 'en' })
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
      const titles = [t.nothingHead, t.idleHead, t.loadingPlain, t.chooseFile, t.anotherFile, t.copy, t.copied, ...Object.values(t.problems).map((problem) => problem.sentence)]
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
