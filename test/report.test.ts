import { beforeAll, describe, expect, test, vi } from 'vitest'
import { viewOf } from '../analyzers/words'
import { listedFor } from '../components/listing'
import { STRINGS } from '../components/strings'
import { fileNameFor } from '../reports/file-name'
import { rendered, REPORT_FORMATS } from '../reports/formats'
import { NAMES } from '../reports/names'
import type { ReportDecision, ReportSource } from '../reports/source'
import { allTaken } from '../reports/taken'
import { idOf, sample, textSource } from './report-source'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const decision = (choice: ReportDecision['choice'], reason = '', wording = ''): ReportDecision => ({ choice, reason, wording })
let zh: ReportSource
let en: ReportSource
beforeAll(async () => {
  zh = await sample('zh-cooperation')
  zh = { ...zh, decisions: new Map([
    [idOf(zh, 'lia-multiplier-excessive'), decision('adapt', '已*谈*妥，\n见第3封邮件', '违约金为人民币五十万元。')],
    [idOf(zh, 'bal-one-way-duty'), decision('accept', '双方都给资料')],
    [idOf(zh, 'lia-daily-rate-excessive'), decision('reject', '对方坚持')],
    [idOf(zh, 'q-outdated-law'), decision('wrong', '引的是旧合同')],
  ]) }
  en = await sample('en-services')
})
const all: typeof zh.parts = { reasons: true, rejected: true, drafts: true }

describe('what goes in', () => {
  test('the order is the panel’s, for every side', () => {
    for (const source of [zh, en]) {
      for (const side of ['neutral', ...source.review.parties.map(({ name }) => name)]) {
        const panel = listedFor(viewOf(source.review, source.contract, source.lang).findings as never, side)
        expect(allTaken({ ...source, side }).map(({ view }) => view.id)).toEqual(panel.map(({ view }) => view.id))
      }
    }
  })

  test('names are the screen’s', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { kinds, laws, langs, levels } = NAMES[lang]
      const { kinds: k, laws: l, langs: g, levels: v } = STRINGS[lang]
      expect({ laws, langs, levels }).toEqual({ laws: l, langs: g, levels: v })
      expect(Object.keys(kinds)).toEqual(Object.keys(k))
    }
  })

  test('what was called wrong is in no report for people', () => {
    for (const format of ['html', 'markdown', 'text', 'csv', 'json', 'sarif', 'letter'] as const) expect(rendered({ ...zh, parts: all }, format), format).not.toContain('引的是旧合同')
  })

  test('what was rejected is in where it is wanted', () => {
    for (const format of REPORT_FORMATS.filter((one) => one !== 'letter')) {
      expect(rendered(zh, format), format).not.toContain('对方坚持')
      expect(rendered({ ...zh, parts: all }, format), format).toContain('对方坚持')
    }
  })

  test('reasons and drafts stay out where they are not wanted', () => {
    for (const format of REPORT_FORMATS.filter((one) => one !== 'letter')) {
      const text = rendered({ ...zh, parts: { reasons: false, rejected: false, drafts: false } }, format)
      expect(text, format).not.toContain('双方都给资料')
      expect(text, format).not.toContain('违约金为人民币五十万元')
    }
  })

  test('the same source gives the same text, and no format throws on nothing', async () => {
    const empty = await textSource('会议纪要\n今天讨论了办公室的绿植。')
    for (const format of REPORT_FORMATS) {
      expect(rendered(zh, format)).toBe(rendered(zh, format))
      expect(rendered(empty, format).length).toBeGreaterThan(0)
    }
  })

  test('silence about a part that was not read is no answer', async () => {
    const source = await textSource('会议纪要\n今天讨论了办公室的绿植。')
    const part = { ...source, review: { ...source.review, findings: [], coverage: { ...source.review.coverage, complete: false, units: 'page' as const, read: 1, total: 2, unread: [{ what: 'page' as const, where: '2', reason: 'no-text-layer' as const }] } } }
    for (const format of ['html', 'markdown', 'text'] as const) {
      expect(rendered(part, format), format).toContain(NAMES.zh.noConclusion)
      expect(rendered(part, format), format).not.toContain(NAMES.zh.nothing)
    }
    expect(rendered(part, 'html')).toContain('没有读完全文')
    expect(JSON.parse(rendered(part, 'sarif'))).toMatchObject({ runs: [{ invocations: [{ toolExecutionNotifications: [{ level: 'warning' }] }] }] })
  })
})

describe('text and Markdown', () => {
  test('say what was decided, in the words that were typed', () => {
    const text = rendered({ ...zh, parts: all }, 'text')
    for (const words of ['泄密按损失的10倍赔（严重，五、1）', '改后的条款：违约金为人民币五十万元。', '决定：改后采纳', '理由：已*谈*妥，', '不是法律意见']) expect(text).toContain(words)
  })

  test('Markdown escapes what would be read as marks', async () => {
    const text = rendered(zh, 'markdown')
    expect(text).toContain('# 海洋浮标监测系统联合开发合作协议')
    expect(text).toContain('已\\*谈\\*妥， 见第3封邮件')
    const odd = await textSource('# <b>保密</b>协议 & [链接](javascript:alert(1))\n甲方：甲公司\n乙方：乙公司\n乙方应当保密。')
    expect(rendered(odd, 'markdown')).not.toMatch(/(?<!\\)<b>|(?<!\\)\[链接/)
  })
})

describe('the letter', () => {
  test('goes from our side to the other, with place, wording and no reason of ours', () => {
    const text = rendered({ ...zh, side: '乙方' }, 'letter')
    for (const words of ['致：嵊泗潮屿海洋装备有限公司', '发件：绍兴禾渡软件技术有限公司', '日期：2026年11月22日', '五、1（违约责任的计算）', '建议改为：“违约金为人民币五十万元。”', '乙方泄露甲方保密资料的，应当按甲方所受损失的十倍向甲方赔偿。']) expect(text).toContain(words)
    expect(text).not.toMatch(/已\*谈\*妥|双方都给资料|对方坚持|过高|只压在|守约 |Leakproof|[!！]/)
    expect(text.indexOf('四、1')).toBeLessThan(text.indexOf('五、1'))
  })

  test('names nobody for a neutral reader, in either language', () => {
    expect(rendered(zh, 'letter')).toContain('致：【对方名称】')
    const text = rendered({ ...zh, lang: 'en' }, 'letter')
    for (const words of ['Suggested changes to “海洋浮标监测系统联合开发合作协议”', 'To: [name of the other side]', '22 November 2026', 'We suggest: “违约金为人民币五十万元。”', 'With kind regards,']) expect(text).toContain(words)
  })

  test('says where something is to be added, and that blanks are left for both', () => {
    const id = idOf(en, 'inc-response-steps-missing')
    const text = rendered({ ...en, side: 'Customer', decisions: new Map([[id, decision('accept')], [idOf(en, 'lia-fixed-sum-disproportionate'), decision('accept')]]) }, 'letter')
    for (const words of ['Dear Pellworth Datacraft, Inc.,', 'Clause 4.6 (how liability is worked out)', 'We suggest adding: “On becoming aware of a leak', 'square brackets']) expect(text).toContain(words)
  })

  test('says so where nothing is accepted or adapted', () => {
    expect(rendered(en, 'letter')).toMatch(/^Nothing has been accepted or adapted yet/)
    expect(rendered({ ...zh, decisions: new Map() }, 'letter')).toMatch(/^还没有采纳或改后采纳的意见/)
  })
})

describe('a file’s name', () => {
  test('is the contract’s, without what no file system takes, with the day', () => {
    expect(fileNameFor('合作协议.docx', 'review', '2026-11-22T08:00:00Z', 'zh', 'html')).toBe('合作协议 审阅 2026-11-22.html')
    expect(fileNameFor('a/b\\c:d*?"<>|\u0000\u202eexe.pdf', 'reviewed', '2026-11-22', 'en', 'docx')).toBe('a b c d exe with comments 2026-11-22.docx')
    expect(fileNameFor('...', 'letter', '2026-11-22', 'en', 'txt')).toBe('contract letter 2026-11-22.txt')
    expect(fileNameFor('', 'letter', '2026-11-22', 'zh', 'txt')).toBe('合同 修改建议函 2026-11-22.txt')
    expect(fileNameFor('长'.repeat(300), 'review', '2026-11-22', 'zh', 'md').length).toBeLessThan(110)
  })
})
