import { describe, expect, it } from 'vitest'
import { assemble, readPages, readPdf, type PdfPage, type PdfReading } from '../extractors/pdf'
import { openPdfInNode, opsInNode } from '../extractors/pdf-node'
import { column, contentOf, pdf, pdfOf, type Print } from './pdf-fixture'
import { lockedPdf } from './pdf-trials'

async function read(bytes: Uint8Array, look = true): Promise<PdfReading> {
  const document = await openPdfInNode(bytes)
  try {
    return await readPdf(document, undefined, look ? await opsInNode() : undefined)
  } finally {
    await document.loadingTask.destroy()
  }
}

const FULL = 'The Receiving Party shall keep the Confidential Information secret and'
const noticed = ({ contract }: PdfReading, code: string): string[] | undefined =>
  contract.coverage.notices.find((notice) => notice.code === code)?.evidence.map(({ start, end }) => contract.text.slice(start, end))
const show = (text: string, y: number, before = '', x = 50, size = 10): string => `q ${before} BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET Q`

describe('text that cannot be seen', () => {
  it('names every kind, and nothing that is seen', async () => {
    const content = [
      show('plain words', 560),
      show('white on white', 540, '1 1 1 rg'),
      show('not painted', 520, '3 Tr'),
      show('very small', 500, '', 50, 0.5),
      show('cut away', 480, '0 0 5 5 re W n'),
      show('under a box', 460), '0.2 g 40 450 200 30 re f',
      '0 0 0.6 rg 40 400 200 30 re f', show('white on blue', 410, '1 1 1 rg'),
      '/OC /Off BDC', show('a layer that is off', 380), 'EMC',
      '/OC /On BDC', show('a layer that is on', 360), 'EMC',
      show('a clip of letters', 340, '7 Tr'), '1 0 0 rg 0 330 400 30 re f',
    ].join('\n')
    const bytes = pdfOf([content], {
      resources: '/Properties<</Off 8 0 R/On 9 0 R>>',
      catalog: '/OCProperties<</OCGs[8 0 R 9 0 R]/D<</OFF[8 0 R]>>>>',
      extra: ['<</Type/OCG/Name(off)>>', '<</Type/OCG/Name(on)>>'],
    })
    const reading = await read(bytes.slice())
    expect(noticed(reading, 'hidden-text')?.join(' ').split(/\s+/).sort()).toEqual('white on white not painted very small cut away under a box a layer that is off'.split(' ').sort())
    expect((await read(bytes, false)).contract.coverage.notices).toEqual([])
  })

  it('takes the layer of a recognised scan for what it is', async () => {
    const picture = 'q 400 0 0 600 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q'
    const reading = await read(pdfOf([`${picture} BT 3 Tr /F1 10 Tf 50 500 Td (${FULL}) Tj ET`]))
    expect(noticed(reading, 'hidden-text')).toBeUndefined()
    expect(noticed(reading, 'recognised-elsewhere')).toEqual([FULL])
  })

  it('does not take the stamp on a scan for the page', async () => {
    const picture = 'q 400 0 0 600 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q'
    const { contract, pages } = await read(pdfOf([show(FULL, 500), `${picture} ${show('Envelope 3F2504E0-4F89', 590)}`]))
    expect(pages.map(({ state }) => state)).toEqual(['read', 'no-text-layer'])
    expect(contract.coverage).toMatchObject({ complete: false, read: 1, total: 2 })
    expect((await read(pdfOf([`${picture} ${Array.from({ length: 6 }, (_, i) => show(`${i}. ${FULL}`, 560 - 20 * i)).join(' ')}`]))).contract.coverage.complete).toBe(true)
  })

  it('does not trust a font whose digits are others than it says', async () => {
    const map = '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <31> <0039> endbfchar'
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 9 0 R>>'
    const bytes = (lie: boolean): Uint8Array => pdfOf(['BT /F3 10 Tf 50 500 Td (pay within 100 days) Tj ET'], {
      resources: '/Font<</F3 8 0 R>>',
      extra: [lie ? font : font.replace('/ToUnicode 9 0 R', ''), `<</Length ${map.length}>>\nstream\n${map}\nendstream`],
    })
    expect(noticed(await read(bytes(true)), 'text-unreliable')).toEqual(['pay within 900 days'])
    expect(noticed(await read(bytes(false)), 'text-unreliable')).toBeUndefined()
  })
})

describe('tables', () => {
  const row = (y: number, ...texts: readonly string[]): Print[] => texts.map((text, i) => ({ x: 50 + 110 * i, y, text }))
  it('reads rows of aligned columns cell by cell', async () => {
    const { contract } = await read(pdf([[...column([`1. ${FULL}`], 50, 560), ...row(500, 'Stage', 'Due', 'Price'), ...row(484, 'First', 'In May', '1,000'), ...row(468, 'Second', 'In June', '2,000'), ...column([`2. ${FULL}`], 50, 420)]]), false)
    expect(contract.coverage.tables).toBe(1)
    expect(contract.blocks.filter((block) => block.kind === 'cell').map(({ start, end }) => contract.text.slice(start, end))).toEqual(['Stage', 'Due', 'Price', 'First', 'In May', '1,000', 'Second', 'In June', '2,000'])
  })

  it('loses nothing that stands across borders, and no figure at the edge of a page', async () => {
    const borders = [540, 565, 590].map((y) => `40 ${y} m 360 ${y} l S`).join(' ') + [40, 140, 148, 360].map((x) => ` ${x} 540 m ${x} 590 l S`).join('')
    const prints: Print[] = [{ x: 45, y: 572, text: 'Days' }, { x: 160, y: 572, text: '30' }, { x: 121, y: 548, text: 'straddles' }, { x: 200, y: 548, text: 'words' }, { x: 2, y: 572, text: 'An' }]
    const { contract } = await read(pdfOf([`${borders}\n${contentOf(prints)}`]))
    for (const { text } of prints) expect(contract.text.split(text)).toHaveLength(2)
  })

  it('keeps a cell of several lines whole, by the borders', async () => {
    const borders = [450, 490, 530].map((y) => `40 ${y} m 360 ${y} l S`).join(' ') + [40, 120, 360].map((x) => ` ${x} 450 m ${x} 530 l S`).join('')
    const prints: Print[] = [{ x: 45, y: 508, text: '甲方' }, ...column(['盛远科技有限公司，住所地为', '高新区一号'], 130, 514), { x: 45, y: 468, text: '违约责任' }, ...column(['泄露保密信息的，应当赔偿对方', '因此受到的全部损失。'], 130, 474)]
    const { contract } = await read(pdfOf([`${borders}\n${contentOf(prints)}`]))
    expect(contract.coverage.tables).toBe(1)
    expect(contract.text.split('\n')).toEqual(['甲方', '盛远科技有限公司，住所地为高新区一号', '违约责任', '泄露保密信息的，应当赔偿对方因此受到的全部损失。'])
  })
})

describe('what is typed onto a page', () => {
  it('reads filled-in fields and typed text beside their labels, and no hidden field', async () => {
    const field = (rect: string, rest: string): string => `<</Type/Annot/Subtype/Widget/FT/Tx/Rect[${rect}]/DA(/Helv 10 Tf)${rest}>>`
    const bytes = pdfOf([contentOf([{ x: 50, y: 500, text: 'Name of the Recipient:' }, { x: 50, y: 470, text: 'Term of secrecy:' }])], {
      page: () => '/Annots[8 0 R 9 0 R 10 0 R]',
      catalog: '/AcroForm<</Fields[8 0 R 9 0 R]/DA(/Helv 10 Tf)>>',
      extra: [field('170 494 300 512', '/T(a)/V(Northwind Bolts Ltd)'), field('170 440 300 458', '/T(b)/V(not shown)/F 2'), '<</Type/Annot/Subtype/FreeText/Rect[170 464 300 482]/Contents(three years)/DA(/Helv 10 Tf)>>'],
    })
    expect((await read(bytes)).contract.text).toMatch(/^Name of the Recipient: Northwind Bolts Ltd\s+Term of secrecy: three years$/)
  })
})

describe('putting pages together', () => {
  const page = (number: number, str: string, recognised?: PdfPage['recognised']): PdfPage => ({ number, width: 400, height: 600, unreadable: 0, items: str === '' ? [] : [{ page: number, index: 0, from: 0, str, x: 50, y: 100, width: 300, size: 10, aslant: false }], ...(recognised ? { recognised } : {}) })
  it('names what is lost and why', async () => {
    const { contract, pages } = await assemble([page(1, 'One.'), 2, undefined, page(4, '')], 5)
    expect(pages.map(({ state }) => state)).toEqual(['read', 'damaged', 'unread', 'no-text-layer', 'unread'])
    expect(contract.coverage).toMatchObject({ complete: false, read: 1, total: 5 })
    expect(contract.coverage.unread.map(({ where, reason }) => `${where} ${reason}`)).toEqual(['2 damaged', '3 too-slow', '4 no-text-layer', '5 too-slow'])
  })
  it('does not call lost what is still being read', async () => {
    const { contract } = await assemble([page(1, 'One.')], 3, { goesOn: true })
    expect(contract.coverage).toMatchObject({ complete: false, read: 1, total: 3, unread: [] })
  })
  it('takes recognised pages in, and says which they are', async () => {
    const { contract, pages } = await assemble([page(1, 'One.'), page(2, 'Two.', { confidence: 0.9 })])
    expect(pages.map(({ state }) => state)).toEqual(['read', 'recognised'])
    expect(contract.coverage).toMatchObject({ complete: true, read: 2, notices: [{ code: 'recognised', evidence: [{ start: 5, end: 9 }] }] })
  })
})

describe('opening', () => {
  it('opens a locked file with its password and no other', async () => {
    await expect(openPdfInNode(lockedPdf('sesame'))).rejects.toMatchObject({ code: 'password' })
    await expect(openPdfInNode(lockedPdf('sesame'), 'wrong')).rejects.toMatchObject({ code: 'password' })
    const document = await openPdfInNode(lockedPdf('sesame'), 'sesame')
    expect((await readPdf(document)).contract.text).toContain('Mutual Confidentiality Agreement')
    await document.loadingTask.destroy()
  })

  it('stops at a page that keeps it busy, and opens the file anew for the pages after it', async () => {
    const bytes = pdf([column([FULL]), column([FULL]), column([FULL])])
    const document = await openPdfInNode(bytes.slice())
    const fresh = await openPdfInNode(bytes.slice())
    const slow = new Proxy(document, { get: (target, key) => (key === 'getPage' ? (n: number) => (n === 2 ? new Promise(() => undefined) : target.getPage(n)) : Reflect.get(target, key)) })
    const pages = await readPages({ document: slow, reopen: () => Promise.resolve(fresh) })
    expect(pages.map((one) => typeof one)).toEqual(['object', 'undefined', 'object'])
    await Promise.all([document.loadingTask.destroy(), fresh.loadingTask.destroy()])
  }, 20_000)
})
