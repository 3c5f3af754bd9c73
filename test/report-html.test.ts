import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { SHIPPED } from '../analyzers/playbook/shipped'
import { rendered } from '../reports/formats'
import { cssString, escaped, html } from '../reports/html/markup'
import type { ReportSource } from '../reports/source'
import { idOf, sample, sourceOf, textSource } from './report-source'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let zh: ReportSource
beforeAll(async () => { zh = await sample('zh-cooperation') })
const drawn = (source: ReportSource) => parseHTML(rendered(source, 'html')).document

const HOSTILE = '"><img src=x onerror=alert(1)></style></title><script>alert(1)</script>'

describe('markup', () => {
  test('what is put in is text, in an element and in an attribute', () => {
    expect(html`<p title="${'"><b>'}">${'<i>&'}${html`<b>${'x'}</b>`}${null}${false}${[1, '<']}</p>`.text).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;<b>x</b>1&lt;</p>')
    expect(escaped('a\0b\u0007\ud800')).toBe('a\ufffdb\ufffd\ufffd')
    expect(cssString('a"</style>\\\n合同')).toBe('"a\\22 \\3c \\2f style\\3e \\5c \\a 合同"')
  })
})

describe('the HTML report', () => {
  test('is whole: every chapter of the contents is there, and every finding with its parts', () => {
    const page = drawn(zh)
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toEqual(['#summary', '#findings', '#matrix', '#exposure', '#about'])
    for (const link of [...links, ...[...page.querySelectorAll('.list a')].map((one) => one.getAttribute('href') ?? '')]) expect(page.querySelector(link), link).not.toBeNull()
    const point = [...page.querySelectorAll('.point')].find((one) => one.textContent?.includes('泄密按损失的10倍赔'))
    for (const words of ['乙方泄露甲方保密资料的，应当按甲方所受损失的十倍向甲方赔偿。', '民法典', '违约金为【 】元', '五、1']) expect(point?.textContent).toContain(words)
    expect(page.querySelector('.matrix')?.textContent).toContain('泄露秘密')
    expect(page.querySelector('#about')?.textContent).toContain(zh.contract.id)
    expect(new Set([...page.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(page.querySelectorAll('[id]').length)
  })

  test('every quote is an exact part of the contract', async () => {
    for (const source of [zh, await sample('en-services'), await sample('en-mutual-nda')]) {
      const quotes = [...drawn(source).querySelectorAll('blockquote')].map((quote) => quote.textContent ?? '')
      expect(quotes.length).toBeGreaterThan(0)
      for (const quote of quotes) expect(source.contract.text).toContain(quote)
    }
  })

  test('loads nothing and runs nothing', () => {
    const text = rendered(zh, 'html')
    const page = parseHTML(text).document
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, base, [src], [onload], [onclick]').length).toBe(0)
    expect([...page.querySelectorAll('[href]')].filter((one) => !one.getAttribute('href')?.startsWith('#'))).toEqual([])
    expect(text).not.toMatch(/@import|url\((?!#)|https?:/)
  })

  test('a contract cannot break out of it, not even by its title, its parties, its file or a reason', async () => {
    const { contract } = await textSource(`${HOSTILE}\n甲方：${HOSTILE}有限公司\n乙方：乙公司\n第一条 乙方应当对甲方的技术资料保密${HOSTILE}。\n第二条 乙方泄密的，应当按甲方损失的十倍赔偿${HOSTILE}。\n第三条 合同总价为人民币200万元。`)
    const base = sourceOf({ ...contract, title: HOSTILE }, { file: HOSTILE, exposure: { loss: { cents: 1e8, currency: 'CNY' } } })
    const source = { ...base, review: { ...base.review, title: HOSTILE }, decisions: new Map([[idOf(base, 'lia-multiplier-excessive'), { choice: 'adapt' as const, reason: HOSTILE, wording: HOSTILE }]]), playbook: { name: HOSTILE, digest: HOSTILE } }
    const text = rendered(source, 'html')
    expect(text).not.toMatch(/<img|<script|<b onclick/i)
    expect(text.match(/<\/style>/g)).toHaveLength(1)
    expect(text.match(/<\/title>/g)?.length).toBe(2)
    expect(parseHTML(text).document.querySelector('.own')?.textContent).toBe(HOSTILE)
  })

  test('the chart is there with a loss, and says what leaves it; without one there are tables only', () => {
    expect(drawn(zh).querySelector('svg[role=img]')).toBeNull()
    const page = drawn({ ...zh, exposure: { loss: { cents: 80_000_000, currency: 'CNY' }, price: { cents: 200_000_000, currency: 'CNY' }, days: 30 } })
    expect(page.querySelector('svg[role=img]')?.textContent).toContain('在图外')
    const figures = page.querySelector('#exposure')?.textContent ?? ''
    for (const words of ['8,000,000元', '1,040,000元', '6,960,000元', '300,000元', '182.5%']) expect(figures).toContain(words)
    expect(rendered({ ...zh, exposure: { loss: { cents: 80_000_000, currency: 'CNY' } } }, 'html')).not.toContain('NaN')
  })

  test('says by which side, playbook, rules and text it was made, in both languages', () => {
    const house = SHIPPED[0]
    const page = drawn({ ...zh, lang: 'en', side: '乙方', playbook: { name: house?.name ?? '', digest: 'b'.repeat(64) }, ...(house ? { house } : {}) })
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    for (const words of ['On the side of 乙方', 'b'.repeat(64), 'Leakproof', '22 November 2026', 'A checklist, not legal advice.', 'SHA-256']) expect(page.documentElement.textContent).toContain(words)
    for (const quote of page.querySelectorAll('blockquote')) expect(quote.getAttribute('lang')).toBe('zh-CN')
  })
})
