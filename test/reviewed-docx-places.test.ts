import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, deleted, docx, field, inserted, num, numbering, level, p, part, relationships, row, run, W } from './docx-fixture'
import { commentOn } from './reviewed-docx-trial'

const box = (inner: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const ruby = '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>mi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>密</w:t></w:r></w:rubyBase></w:ruby></w:r>'
const bound = (inner: string): string => `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`

/** Name, body, the words to comment on, and other parts. Every quote must be covered to the letter and nothing else may change. */
const EXACT: readonly (readonly [name: string, body: string, quotes: readonly string[], parts?: Readonly<Record<string, string>>])[] = [
  ['one run, its edges and its middle', p('The Recipient keeps it secret.'), ['The Recipient', 'keeps', 'secret.', 'The Recipient keeps it secret.']],
  ['runs of different looks', `<w:p>${run('The ', '<w:b/>')}${run('Recip', '<w:i/>')}${run('ient keeps it.', '<w:u w:val="single"/>')}</w:p>`, ['he Recipient k', 'Recipient', 'ent']],
  ['several texts and signs in a run', '<w:p><w:r w:rsidR="00AB12CD"><w:rPr><w:b/></w:rPr><w:t>one</w:t><w:tab/><w:t xml:space="preserve"> two </w:t><w:noBreakHyphen/><w:t>three</w:t></w:r></w:p>', ['ne two', 'wo -three', 'three']],
  ['text that keeps no space at its edges', '<w:p><w:r><w:t>alpha beta gamma</w:t></w:r></w:p>', ['alpha ', 'beta', ' gamma']],
  ['a link', `<w:p>${run('See ')}<w:hyperlink w:anchor="x">${run('clause five', '<w:rStyle w:val="Hyperlink"/>')}${run(' below')}</w:hyperlink>${run(' for more.')}</w:p>`, ['See clause', 'clause five below', 'five below for']],
  ['tracked changes', `<w:p>${run('He shall ')}${deleted('not ')}${inserted(run('promptly pay'))}${run(' and tell.')}</w:p>`, ['shall promptly pay and', 'promptly', 'mptly pay', 'pay and tell.']],
  ['moved text', `<w:p>${run('Before. ')}<w:moveFrom w:id="7" w:author="B"><w:r><w:t>Gone from here.</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id="8" w:author="B">${run('Gone from here.')}</w:moveTo>${run(' After.')}</w:p>`, ['from here. Af', 'Gone from here.']],
  ['a content control', `<w:p>${run('Fee: ')}<w:sdt><w:sdtPr><w:alias w:val="fee"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>${run('ten')}${run(' thousand')}</w:sdtContent></w:sdt>${run(' yuan.')}</w:p>`, ['ten thousand', 'n thou', 'Fee: ten', 'thousand yuan.']],
  ['a bound control, as a whole', `<w:p>${run('Party: ')}${bound(run('Acme'))}${run(' only.')}</w:p>`, ['Party: Acme only', 'only.']],
  ['cells, and across them', `<w:tbl>${row(cell(p('Leak of data')), cell(p('Pays the loss')))}</w:tbl>${p('After the table.')}`, ['Leak of', 'the loss', 'data\nPays', 'loss\nAfter']],
  ['across paragraphs', p('First sentence here.') + p('Second sentence there.'), ['here.\nSecond', 'First sentence here.\nSecond sentence there.']],
  ['fields', `<w:p>${run('Under ')}${field(' REF clause \\h ', run('clause 9'))}${run(' and ')}<w:fldSimple w:instr=" MERGEFIELD x ">${run('the Buyer')}</w:fldSimple>${run(' pays.')}</w:p>`, ['Under clause', 'clause 9', 'se 9 and the B', 'Buyer pays']],
  ['smart tags and directions', `<w:p><w:smartTag w:uri="u" w:element="place"><w:smartTagPr/>${run('Beijing')}</w:smartTag>${run(' and ')}<w:bdo w:val="rtl">${run('Tel Aviv')}</w:bdo>${run('.')}</w:p>`, ['Beijing and', 'jing', 'and Tel', 'Aviv.']],
  ['entities and pairs', '<w:p><w:r><w:t>A &amp; B &lt;Ltd&gt; &#x4E2D;&#20013; 𠮷野家 &#x20BB7; end</w:t></w:r></w:p>', ['A & B', 'B <Ltd> 中', '中中 𠮷', '野家', '𠮷 end']],
  ['CDATA and comments in the XML', '<w:p><w:r><w:t>one <![CDATA[two & three]]> four<!-- five --> six</w:t></w:r></w:p>', ['two & three', 'wo & thr', 'three four', 'four six']],
  ['line ends in the XML', '<w:p>\r\n  <w:r>\r\n    <w:t>first\r\nsecond</w:t>\r\n  </w:r>\r\n</w:p>', ['st se', 'second']],
  ['a line break in the middle', '<w:p><w:r><w:t>the party and</w:t><w:br/><w:t>the other party</w:t></w:r></w:p>', ['party and the other', 'other']],
  ['comments and bookmarks that are there', `<w:p><w:bookmarkStart w:id="4" w:name="b"/><w:commentRangeStart w:id="3"/>${run('Old and new')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:bookmarkEnd w:id="4"/>${run(' words.')}</w:p>`, ['Old', 'new words', 'Old and new words.'],
    { ...relationships(['rId1', 'comments', 'comments.xml']), 'comments.xml': part('comments', `<w:comment w:id="3" w:author="Li" w:initials="L">${p('why?')}</w:comment>`) }],
  ['comments whose list is empty', p('Some words here.'), ['words'], { ...relationships(['rId1', 'comments', 'comments.xml']), 'comments.xml': `<w:comments ${W}/>` }],
  ['numbers near the highest', `<w:p><w:bookmarkStart w:id="2147483646" w:name="b"/>${run('Some words here.')}<w:bookmarkEnd w:id="2147483646"/></w:p>`, ['words']],
  ['a paragraph mark that was deleted', `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run('Half a ')}</w:p>${p('sentence.')}`, ['Half a sentence', 'a sen']],
  ['automatic numbers', `${p('General', num(1))}${p('Secrecy first', num(1))}`, ['Secrecy', 'General\n2. Secr'], { 'numbering.xml': numbering(level(0, 'decimal', '%1.')), ...relationships(['rId1', 'numbering', 'numbering.xml']) }],
  ['ruby inside the words', `<w:p>${run('保')}${ruby}${run('义务人')}</w:p>`, ['保密义务', '义务人']],
  ['a formula inside the words', `<w:p>${run('Loss = ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run(' in all.')}</w:p>`, ['Loss = a+b in', 'in all']],
  ['a box beside the words', `<w:p>${run('Text before ')}${box(p('inside the box'))}${run('and after.')}</w:p>`, ['before and after', 'Text']],
]

const letters = (text: string | null): string => (text ?? '').replace(/[\s\u2011-]+/g, '')

describe('places', () => {
  it.each(EXACT.map(([name, ...trial]) => ({ name, trial })))('$name', async ({ trial: [body, quotes, parts] }) => {
    const bytes = docx(body, parts)
    const { result, comparison, covered } = await commentOn(bytes, quotes)
    expect(comparison.otherParts).toEqual([])
    expect(comparison.changed).toEqual([])
    expect(result.left).toEqual([])
    // An automatic number stands in the text and not in the file.
    expect(covered.map(letters)).toEqual(quotes.map((quote) => letters(quote.replace(/\n\d\./, '\n'))))
  })

  it.each([
    ['a text box', `<w:p>${run('Around ')}${box(p('words in the box'))}${run('it')}</w:p>`, {}, 'in the box', 'text-box'],
    ['an old text box', `<w:p>${run('Around ')}<w:r><w:pict><v:textbox><w:txbxContent>${p('words in the box')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`, {}, 'in the box', 'text-box'],
    ['a footnote', `<w:p>${run('Fees are due')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, { ...relationships(['rId1', 'footnotes', 'footnotes.xml']), 'footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p('within ten days of notice')}</w:footnote>`) }, 'ten days', 'note'],
    ['a header', p('Body text.'), { ...relationships(['rId1', 'header', 'header1.xml']), 'header1.xml': part('hdr', p('Strictly confidential draft')) }, 'confidential draft', 'margin'],
    ['half of a bound control', `<w:p>${run('Party: ')}${bound(run('Acme Trading'))}${run('.')}</w:p>`, {}, 'Trading', 'whole'],
    ['half of ruby text', `<w:p>${run('保守')}${ruby}${run('。')}</w:p>`, {}, '密', 'whole'],
  ] as const)('says so where the words cannot be marked: %s', async (_name, body, parts, quote, reason) => {
    const bytes = docx(body, parts)
    const { result, comparison } = await commentOn(bytes, [quote])
    expect(result.left.map((one) => one.reason)).toEqual([reason])
    expect(result.placed).toBe(0)
    expect([comparison.otherParts, comparison.changed]).toEqual([[], []])
    expect(comparison.comments).toHaveLength(1)
    expect(comparison.comments[0]?.covered).not.toBeNull()
    expect(result.left[0]?.sentence).toMatch(/^The words meant .{20,160}\.$/)
  })
})

/** One body in other writings. */
const BODY = `<w:p>${run('The Recipient ', '<w:b/>')}${run('keeps it secret.')}</w:p>`
const whole = (xml: string | Uint8Array): Uint8Array<ArrayBuffer> => zipSync({ '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml })
const plain = `<w:document ${W}><w:body>${BODY}</w:body></w:document>`
const utf16 = (little: boolean): Uint8Array => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${plain}`
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little)
  return bytes
}

describe('writings', () => {
  it.each([
    ['UTF-16, little end first', whole(utf16(true))],
    ['UTF-16, big end first', whole(utf16(false))],
    ['UTF-8 with its mark', whole(`\ufeff${plain}`)],
    ['strict', whole(plain.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'))],
    ['another prefix', whole(plain.replaceAll('w:', 'word:').replaceAll('xmlns:w=', 'xmlns:word='))],
    ['no prefix', whole(plain.replace(/<(\/?)w:/g, '<$1').replace('xmlns:w=', 'xmlns=').replace('<document', `<document ${W}`))],
  ])('%s', async (name, bytes) => {
    const { result, comparison, covered } = await commentOn(bytes, ['Recipient keeps', 'secret'], { insertions: true })
    expect(covered.map(letters)).toEqual(['Recipientkeeps', 'secret'])
    expect([comparison.otherParts, comparison.changed, result.left]).toEqual([[], [], []])
    const strict = new TextDecoder().decode(unzipSync(result.bytes)['word/comments.xml']).includes('purl.oclc.org')
    expect(strict).toBe(name === 'strict')
  })

  it('copies every other record as it lies', async () => {
    const image = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)
    const bytes = zipSync({ 'word/document.xml': strToU8(plain), 'word/media/image1.png': [image, { level: 0, mtime: new Date(2019, 4, 6) }], 'customXml/item1.xml': [strToU8('<a  b = "c"/>'), { level: 9, mtime: new Date(2001, 1, 2) }] }, { comment: 'made elsewhere' })
    const { result } = await commentOn(bytes, ['secret'])
    const find = (file: Uint8Array, name: string): string => {
      const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('')
      const at = text.indexOf(name) - 30
      return text.slice(at, at + 30 + name.length + (new DataView(file.buffer, file.byteOffset).getUint32(at + 18, true)))
    }
    for (const name of ['word/media/image1.png', 'customXml/item1.xml']) expect(find(result.bytes, name)).toBe(find(bytes, name))
  })
})
