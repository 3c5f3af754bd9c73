import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../extractors/html'
import { editorAt } from '../extractors/html-canvas'
import { looksByTag } from '../extractors/html-looks'
import { markerText } from '../extractors/html-markers'
import { readHtmlString } from '../extractors/html-node'
import { partsOf } from '../extractors/html-parts'

const textOf = async (html: string): Promise<string> => (await readHtmlString(html)).contract.text

describe('the text of a page', () => {
  it.each([
    ['a word split by tags is one word', '<p>shall indem<b>nify</b> the <i>Dis</i>closer</p>', 'shall indemnify the Discloser'],
    ['white space of the source collapses', '<p>  ten\n  times\t the&nbsp;loss </p>', 'ten times the loss'],
    ['blocks are paragraphs', '<div>第一条<p>甲方</p>乙方</div>', '第一条\n甲方\n乙方'],
    ['full-width digits and letters fold, Chinese punctuation stays', '<p>（ＵＳ＄２０，０００）</p>', '（US$20，000）'],
    ['zero-width characters and soft hyphens go', '<p>Confi&#8203;dential dis&shy;close</p>', 'Confidential disclose'],
    ['what is not shown is left out', '<p>a</p><p hidden>b</p><p style="display: none">c</p><p style="visibility:hidden">d<b style="visibility:visible"></b></p>', 'a'],
    ['what no eye sees is left out of a sentence', '<p>The fee is <span style="font-size:0">not</span>due <i style="opacity:0">never</i>now.</p>', 'The fee is due now.'],
    ['and read where it is a paragraph of its own', '<p>One.</p><p style="color:#fff">The Recipient waives every defence.</p><p>Two.</p>', 'One.\nThe Recipient waives every defence.\nTwo.'],
    ['a list of no size has items that have one', '<ul style="font-size:0"><li style="font-size:14px">seen</ul>', 'seen'],
    ['a foot stands below its rows wherever the source has it', '<table><tfoot><tr><td>sum</td></tr></tfoot><tbody><tr><td>one</td></tr></tbody><caption>Fees</caption></table>', 'Fees\none\nsum'],
    ['aria-hidden text is seen, and read', '<p aria-hidden="true">seen</p>', 'seen'],
    ['scripts, styles and templates are no text', '<p>a</p><script>b</script><style>c</style><template><p>d</p></template><noscript>e</noscript><textarea>f</textarea>', 'a'],
    ['a table is read row by row', '<table><tr><th>阶段<th>金额<tr><td>一<td>100</table>', '阶段\n金额\n一\n100'],
    ['list numbers are written out', '<ol><li>one<li>two</ol><ol type="a" start="3"><li>c</ol><ol type="I"><li value="4">four<li>five</ol>', '1. one\n2. two\nc. c\nIV. four\nV. five'],
    ['lists without numbers have none', '<ul><li>dot</ul><ol style="list-style: none"><li>1.1 own</ol>', 'dot\n1.1 own'],
    ['nested lists count by themselves', '<ol><li>a<ol type="i"><li>x<li>y</ol><li>b</ol>', '1. a\ni. x\nii. y\n2. b'],
    ['an item number stands before its first paragraph', '<ol><li><p>first</p><p>second</p></ol>', '1. first\nsecond'],
  ])('%s', async (_name, html, text) => expect(await textOf(html)).toBe(text))

  it.each([
    ['in mid-sentence it is layout', 'the Receiving Party shall keep all Confidential Information<br>secret for three years.', 1],
    ['after a sentence it ends the paragraph', '甲方应保密。<br>乙方应付款。', 2],
    ['before a clause number too', '保密义务<br>1.1 甲方应保密', 2],
    ['and between fields', '甲方：诸暨梧汀纺织有限公司<br>乙方：余姚鹿砦电器有限公司', 2],
    ['two of them always do', 'one of the<br><br>two', 2],
    ['a long Chinese line wrapped by hand goes on', '乙方应当对甲方提供的全部技术资料和经营<br>信息严格保密', 1],
  ])('a line break: %s', async (_name, html, blocks) => expect((await readHtmlString(`<p>${html}</p>`)).contract.blocks.length).toBe(blocks))

  it('keeps the lines of preformatted text, and joins what was wrapped', async () => {
    expect(await textOf('<pre>1. DUTY\n\nThe Recipient shall keep the information of the Discloser\nsecret.\n2. TERM</pre>')).toBe('1. DUTY\nThe Recipient shall keep the information of the Discloser secret.\n2. TERM')
  })

  it('tells headings, items and cells apart', async () => {
    const { contract } = await readHtmlString('<h1>NDA</h1><p>a</p><ul><li>b</ul><table><tr><td><p>c</p></table>')
    expect(contract.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item', 'cell'])
    expect(contract.title).toBe('NDA')
    expect(contract.coverage).toMatchObject({ complete: true, units: 'block', read: 4, total: 4, tables: 1, unread: [] })
  })

  it('leaves menus out only where the page says what its content is', async () => {
    const menu = '<nav>Home</nav>'
    const end = '<footer>Signed: A</footer>'
    expect(await textOf(`${menu}<main><p>The agreement has many words.</p>${end}</main><footer>About us</footer>`)).toBe('The agreement has many words.\nSigned: A')
    expect(await textOf(`${menu}<p>The agreement.</p>${end}`)).toBe('Home\nThe agreement.\nSigned: A')
    expect(await textOf(`<main>x</main><aside>This column holds nearly all of the text.</aside>`)).toContain('This column')
  })
})

describe('what was not read', () => {
  it('names frames, hidden text and characters that cannot be seen', async () => {
    const { contract } = await readHtmlString(`<p>pay t\u200ben \u202etimes\u202c</p><iframe title="Annex A"></iframe><p hidden>${'secret clause '.repeat(5)}</p>`)
    expect(contract.coverage).toMatchObject({ complete: false, unread: [{ what: 'frame', where: 'Annex A', reason: 'cross-origin' }] })
    expect(contract.coverage.notices.map(({ code }) => code)).toEqual(['zero-width', 'bidi-controls'])
    const [{ start, end } = { start: 0, end: 0 }] = contract.coverage.notices[0]?.evidence ?? []
    expect(contract.text.slice(start, end)).toBe('te')
  })

  it('shows where the text is that no eye sees', async () => {
    const { contract } = await readHtmlString('<p>due <b style="font-size:1px">not</b>now</p><p style="color: white">The Recipient waives every defence.</p><p style="color:white;background:#123">seen</p>')
    const [notice] = contract.coverage.notices
    expect(notice?.code).toBe('hidden-text')
    expect(notice?.evidence.map(({ start, end }) => contract.text.slice(start, end))).toEqual([' n', 'The Recipient waives every defence.'])
  })

  it('says why a frame was not read, and nothing false', async () => {
    const where = async (html: string): Promise<unknown> => (await readHtmlString(`<p>text</p>${html}`)).contract.coverage.unread
    expect(await where('<iframe src="https://sign.example/box"></iframe>')).toEqual([{ what: 'frame', where: 'sign.example', reason: 'cross-origin' }])
    expect(await where('<iframe sandbox="allow-scripts" title="Annex"></iframe>')).toEqual([{ what: 'frame', where: 'Annex', reason: 'sandboxed' }])
    expect(await where('<iframe width="1" height="1" src="https://count.example/"></iframe><object></object><embed>')).toEqual([])
    expect(await where('<embed type="application/pdf" src="https://files.example/a/%E5%90%88%E5%90%8C.pdf">')).toEqual([{ what: 'embedded-pdf', where: '合同.pdf', reason: 'own-file' }])
    expect(await where('<object data="https://files.example/nda.pdf?x=1"></object>')).toEqual([{ what: 'embedded-pdf', where: 'nda.pdf', reason: 'own-file' }])
  })

  it('names terms in a text box, and not what somebody typed', async () => {
    const unread = async (length: number, more = ''): Promise<unknown> => (await readHtmlString(`<p>text</p><textarea title="Terms" ${more}>${'a'.repeat(length)}</textarea>`)).contract.coverage.unread
    expect(await unread(400)).toEqual([{ what: 'text-box', where: 'Terms', reason: 'not-supported' }])
    expect([await unread(200), await unread(400, 'hidden')]).toEqual([[], []])
  })

  it('stops where the page is longer than any contract, and says where', async () => {
    const { contract } = await readHtmlString(`<p>${'0123456789'.repeat(200_000)}</p><p>4.2 The rest of it</p>`)
    expect(contract.coverage).toMatchObject({ complete: false, unread: [{ what: 'part', where: '4.2 The rest of it', reason: 'too-long' }] })
  })

  it('an empty page is not complete', async () => expect((await readHtmlString('')).contract.coverage).toMatchObject({ complete: false, read: 0 }))

  it('does not fall over a tower of elements', async () => {
    const { contract } = await readHtmlString(`${'<div>'.repeat(20_000)}deep`)
    expect(contract.coverage.complete && contract.text !== 'deep').toBe(false)
  })
})

/** A document whose ranges only note their ends: linkedom has no layout, and none is needed. */
function pageOf(html: string): Document {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`) as unknown as { document: Document }
  document.createRange = (() => {
    const ends: [Text, number][] = []
    return { setStart: (node: Text, at: number) => ends.push([node, at]), setEnd: (node: Text, at: number) => ends.push([node, at]), toString: () => ends[0]?.[0].data.slice(ends[0][1], ends[1]?.[1]) ?? '' }
  }) as unknown as Document['createRange']
  return document
}

describe('the way back', () => {
  it('finds every span of the text in the text nodes that show it', async () => {
    const document = pageOf('<h2>1. Du<i>ty</i></h2><p>The Recipient shall indem<b>ni</b>fy\n the <u>Dis&#8203;closer</u> for ＵＳ＄２０.</p>')
    const { contract, locate } = await readHtml(document, { looks: looksByTag, documentOf: () => null })
    const fold = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]/g, '')
    for (let start = 0; start < contract.text.length; start++) {
      for (let end = start + 1; end <= contract.text.length; end++) {
        const shown = locate({ start, end }).map(String).join('')
        expect(fold(shown)).toBe(fold(contract.text.slice(start, end)))
      }
    }
  })

  it('draws nothing where the page has changed since', async () => {
    const document = pageOf('<p>keep it <b>secret</b></p>')
    const { contract, locate } = await readHtml(document, { looks: looksByTag, documentOf: () => null })
    const span = { start: 0, end: contract.text.length }
    expect(locate(span).length).toBe(2)
    const bold = document.querySelector('b')
    if (bold?.firstChild) bold.firstChild.nodeValue = 'public'
    expect(locate(span)).toEqual([])
    bold?.remove()
    expect(locate(span)).toEqual([])
  })
})

describe('a part of a page', () => {
  it('is what lies in the range, cut inside its first and last text', async () => {
    const document = pageOf('<ol><li>one</li><li>two words</li><li>three</li></ol>')
    const items = [...document.querySelectorAll('li')].map((item) => item.firstChild as Text)
    const order = [...document.querySelectorAll('li')].map((item) => [item, item.firstChild])
    const within = { startContainer: items[1], startOffset: 4, endContainer: items[2], endOffset: 5, intersectsNode: (node: Node) => !order[0]?.includes(node as never) }
    const { contract, locate } = await readHtml(document, { looks: looksByTag, documentOf: () => null, within: within as unknown as Range })
    expect(contract.text).toBe('2. words\n3. three')
    expect(locate({ start: 3, end: 8 }).map(String)).toEqual(['words'])
  })

  const clauses = (party: string): string => `<p>甲方：${party}</p><p>乙方：林某</p><h2>第一条　保密</h2><p>${'双方应当保密。'.repeat(60)}</p>`
  it.each([
    ['two contracts under titles of their own', `<p>示范文本</p><h1>保密协议</h1>${clauses('甲')}<h1>技术服务合同</h1>${clauses('乙')}`, ['保密协议', '技术服务合同']],
    ['one contract and its annex', `<h1>技术服务合同</h1>${clauses('甲')}<p>附件一</p><h1>保密协议</h1>${clauses('甲')}`, []],
    ['one contract with a heading that sounds like a title', `<h1>技术服务合同</h1>${clauses('甲')}<h2>保密条款</h2><p>${'双方应当保密。'.repeat(80)}</p>`, []],
    ['a list of titles', '<h1>保密协议</h1><h1>技术服务合同</h1><h1>劳动合同</h1>', []],
    ['two languages of one text', `<h1>保密协议</h1>${clauses('甲')}<h1>Confidentiality Agreement</h1><p>This Agreement is made between A and B.</p><h2>1. Secrecy</h2><p>${'Both keep it secret. '.repeat(30)}</p>`, []],
  ])('%s', async (_name, html, titles) => {
    const { contract } = await readHtmlString(html)
    const parts = partsOf(contract)
    expect(parts.map(({ title }) => title)).toEqual(titles)
    for (const part of parts) expect(contract.text.slice(part.start, part.start + part.title.length)).toBe(part.title)
  })
})

describe('document editors', () => {
  it.each([
    ['https://docs.google.com/document/d/1aB/edit?tab=t.0', 'google-docs', 'nowhere'],
    ['https://docs.google.com/document/u/0/d/1aB/edit', 'google-docs', 'nowhere'],
    ['https://docs.google.com/document/d/e/2PACX/pub', null, null],
    ['https://tenant.sharepoint.com/:w:/r/sites/x/Doc.docx', 'word-web', 'nowhere'],
    ['https://word-edit.officeapps.live.com/we/wordeditorframe.aspx', 'word-web', 'nowhere'],
    ['https://abc.feishu.cn/docx/AbCd', 'feishu', 'in-view'],
    ['https://docs.qq.com/doc/DABC', 'tencent-docs', 'nowhere'],
    ['https://www.kdocs.cn/l/abc', 'wps-docs', 'nowhere'],
    ['https://feishu.cn.example.com/docx/AbCd', null, null],
    ['file:///contract.html', null, null],
    ['', null, null],
  ])('%s', (address, id, text) => expect(editorAt(address)).toEqual(id === null ? null : { id, text }))

  it('that holds only what is in view is never complete', async () => {
    const document = pageOf('<p>The agreement.</p>')
    const { contract } = await readHtml(document, { looks: looksByTag, documentOf: () => null, address: 'https://abc.feishu.cn/docx/AbCd' })
    expect(contract.coverage).toMatchObject({ complete: false, unread: [{ what: 'part', reason: 'in-view-only' }] })
  })
})

describe('list markers', () => {
  it.each([['decimal', 3, '3. '], ['lower-alpha', 27, 'aa. '], ['upper-roman', 14, 'XIV. '], ['simp-chinese-informal', 12, '十二、'], ['disc', 1, ''], ['"(a) "', 1, '(a) '], ['"– "', 1, ''], ['decimal', 0, '0. '], ['lower-alpha', 0, '']])('%s %i', (style, value, text) => expect(markerText(style, value)).toBe(text))
})
