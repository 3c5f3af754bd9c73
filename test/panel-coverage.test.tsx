import { describe, expect, test } from 'vitest'
import { coverageLine, coverageWords, unreadHead } from '../reports/coverage-words'
import { STRINGS } from '../components/strings'
import { FULL, PARTLY, finding, review, shown, type Coverage } from './panel-fixture'

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
        { what: 'comment', where: '', reason: 'not-supported' }, { what: 'hologram', where: '', reason: 'melted' } as never,
      ],
    }
    expect(coverageWords(parts, 'en').rest).toEqual([
      'text deleted in tracked changes not counted', 'embedded page “signing box” not read (belongs to another site)',
      'comments not read (not supported)', 'other content (hologram) not read (melted)',
    ])
    expect(coverageWords(parts, 'zh').rest).toContain('内嵌页面“signing box”未读（属于别的网站）')
  })

  test('runs of pages become ranges', () => {
    const unread = [3, 4, 5, 9].map((page) => ({ what: 'page', where: String(page), reason: 'damaged' }) as const)
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
    const notices = codes.map((code) => ({ code, evidence: [{ start: 0, end: 1 }] }) as never)
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
