import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ExtractionError } from '../extractors/failures'
import { readPdf, TEXT_CONTENT, type PdfReading } from '../extractors/pdf'
import { openPdfInNode } from '../extractors/pdf-node'
import { column, pdf, type Print } from './pdf-fixture'

async function read(bytes: Uint8Array): Promise<PdfReading> {
  const document = await openPdfInNode(bytes)
  try {
    return await readPdf(document)
  } finally {
    await document.loadingTask.destroy()
  }
}

const textOf = async (pages: readonly (readonly Print[])[], rotate = 0): Promise<string> => (await read(pdf(pages, rotate))).contract.text
const printed = (): Uint8Array => new Uint8Array(readFileSync(new URL('./fixtures/printed-by-chromium.pdf', import.meta.url)))

const FULL = 'The Receiving Party shall keep the Confidential Information secret and'

describe('lines and paragraphs', () => {
  it('heals words and sentences that run over a line', async () => {
    expect(await textOf([column([FULL, 'the Supplier shall at all times defend, protect and promptly indem-', 'nify the Customer against each and every loss that it suffers from non-', 'disclosure.'])])).toBe(
      `${FULL} the Supplier shall at all times defend, protect and promptly indemnify the Customer against each and every loss that it suffers from non-disclosure.`,
    )
    expect(await textOf([column(['甲方向乙方交付的图纸和配方属于保密信息乙方应当妥善保', '管不得向第三方披露违反的应当赔偿全部损失。'])])).toBe('甲方向乙方交付的图纸和配方属于保密信息乙方应当妥善保管不得向第三方披露违反的应当赔偿全部损失。')
  })

  it('begins a paragraph at a clause number, a gap, an indentation and after a short line', async () => {
    expect(await textOf([column([`1. ${FULL}`, 'use it only for the Purpose, as this Agreement says in more detail in', '4.2 below.', `1.1 ${FULL}`, 'no more.', '(a) on paper; and'])])).toBe(
      `1. ${FULL} use it only for the Purpose, as this Agreement says in more detail in 4.2 below.\n1.1 ${FULL} no more.\n(a) on paper; and`,
    )
    expect((await textOf([[...column([FULL, FULL]), ...column([FULL], 50, 440), ...column([FULL], 70, 426)]])).split('\n')).toHaveLength(3)
    const clauses = await textOf([column(['第一条 甲方应当对乙方的全部技术资料严格保密不得违反本合同', '第八条的约定。', '第二条 期限三年。', '一、附则', '（一）生效'])])
    expect(clauses.split('\n')).toEqual(['第一条 甲方应当对乙方的全部技术资料严格保密不得违反本合同第八条的约定。', '第二条 期限三年。', '一、附则', '（一）生效'])
  })

  it('tells headings by size and by place', async () => {
    const { contract } = await read(pdf([[{ x: 120, y: 540, text: 'Mutual Agreement', size: 16 }, ...column([FULL, FULL, FULL, 'end.'])]]))
    expect(contract.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph'])
    expect(contract.title).toBe('Mutual Agreement')
  })

  it('goes on over a page end and leaves running headers, footers and page numbers out', async () => {
    const pages = [1, 2, 3, 4].map((n) => [
      { x: 50, y: 580, text: 'Confidential - Example Inc.' },
      ...column([`Part ${n}. ${FULL}`, `${FULL} continues`, FULL]),
      { x: 180, y: 30, text: n % 2 ? `Page ${n} of 4` : String(n) },
    ])
    const { contract } = await read(pdf(pages))
    expect(contract.text).not.toMatch(/Example Inc|Page \d|\n\d$/)
    expect(contract.coverage).toMatchObject({ complete: true, units: 'page', read: 4, total: 4 })
    const over = await read(pdf([column([FULL, `${FULL} to`]), column(['pay for every loss.'], 50, 540)]))
    expect(over.contract.text).toBe(`${FULL} ${FULL} to pay for every loss.`)
    expect(over.contract.blocks.map((block) => block.page)).toEqual([1])
  })

  it('keeps what comes back because the file holds several copies of one contract', async () => {
    const ends = ['the loss shall be borne by the party at fault', 'the liquidator shall answer for it.']
    const copy = ends.map((end) => [{ x: 50, y: 580, text: 'Example Inc. draft' }, ...column([FULL, FULL]), { x: 50, y: 30, text: end }])
    const three = await textOf([...copy, [column(['A plan.'])[0] as Print], ...copy, [column(['A plan.'])[0] as Print], ...copy, ...copy])
    for (const end of ends) expect(three).toContain(end)
  })

  it('keeps all of a form of one page that comes several times', async () => {
    const clauses = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'].map((word) => `The ${word} shall be kept secret.`)
    const form = (name: string): Print[] => [{ x: 50, y: 580, text: 'UNDERTAKING' }, ...column([`Given by ${name}.`, ...clauses], 50, 480), { x: 50, y: 30, text: 'The penalty is 500 for each breach.' }]
    const text = await textOf(['Ann', 'Bob', 'Cleo'].map(form))
    expect(text.match(/UNDERTAKING/g)).toHaveLength(3)
    expect(text.match(/The penalty is 500/g)).toHaveLength(3)
  })

  it('keeps clause headings that stand at the top of each page', async () => {
    const pages = [7, 3, 9].map((n) => [{ x: 50, y: 580, text: `Section ${n}` }, ...column([FULL, FULL])])
    expect(await textOf(pages)).toMatch(/Section 7[\s\S]*Section 3[\s\S]*Section 9/)
  })
})

describe('reading order', () => {
  const left = ['The left column begins here', 'and it goes on downwards to', 'its very last line.']
  const right = ['The right column begins here', 'and it goes on downwards to', 'its own last line.']
  it('reads columns one after the other', async () => {
    expect(await textOf([[...column(left, 40), ...column(right, 220)]])).toBe(`${left.join(' ')}\n${right.join(' ')}`)
  })
  it('puts list numbers that were drawn first, and lines drawn upwards, in their place', async () => {
    expect(await textOf([[{ x: 40, y: 500, text: '1.' }, { x: 40, y: 486, text: '2.' }, ...column(['Keep it secret.', 'Give it back.'], 60)]])).toBe('1. Keep it secret.\n2. Give it back.')
    expect(await textOf([column(['1. First.', '2. Second.', '3. Third.', '4. Fourth.']).reverse()])).toBe('1. First.\n2. Second.\n3. Third.\n4. Fourth.')
  })
  it('reads text printed twice once, whole lines and single ideographs', async () => {
    expect(await textOf([[{ x: 50, y: 500, text: 'Secret' }, { x: 50.3, y: 500, text: 'Secret' }]])).toBe('Secret')
    const twice = [...'保密协议'].flatMap((text, i) => [{ x: 50 + 10 * i, y: 500, text }, { x: 50.4 + 10 * i, y: 500, text }])
    expect(await textOf([twice])).toBe('保密协议')
  })
  it('puts quotes that were drawn over blanks where they belong', async () => {
    expect(await textOf([[{ x: 50, y: 500, text: '甲方 保密 平台' }, { x: 70, y: 500, text: '“' }, { x: 100, y: 500, text: '”' }]])).toBe('甲方“保密”平台')
    expect(await textOf([[{ x: 50, y: 500, text: 'AA BB' }, { x: 63.5, y: 500, text: "'" }]])).toBe("AA'BB")
  })
  it('turns rotated pages upright', async () => {
    const lines = column(['1. First line.', '2. Second line.'])
    expect(await textOf([lines], 90)).toBe('1. First line.\n2. Second line.')
  })
})

describe('the way back', () => {
  it('names the item of the page, and the place in it, for every character', async () => {
    const bytes = printed()
    const { built, items, contract } = await read(bytes.slice())
    const document = await openPdfInNode(bytes)
    const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => (await (await document.getPage(i + 1)).getTextContent(TEXT_CONTENT)).items))
    await document.loadingTask.destroy()
    expect(contract.text).toContain('甲方的一切损失')
    let found = ''
    for (const { piece, start, end } of built.toSource({ start: 0, end: built.text.length })) {
      const place = items[piece]
      const item = place && pages[place.page - 1]?.[place.index]
      found += item && 'str' in item ? item.str.slice(place.from + start, place.from + end) : '?'
    }
    const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
    expect(plain(found)).toBe(plain(built.text))
    // The browser writes radicals where the page has ideographs: the raw text does not hold the words.
    expect(found).not.toContain('方的一切')
  })
})

describe('what was not read', () => {
  it('names pages without text, and says when there is none at all', async () => {
    const { contract, pages } = await read(pdf([column([FULL]), [], column([FULL])]))
    expect(contract.coverage).toMatchObject({ complete: false, read: 2, total: 3, unread: [{ what: 'page', where: '2', reason: 'no-text-layer' }] })
    expect(pages.map((page) => page.state)).toEqual(['read', 'no-text-layer', 'read'])
    const none = await read(pdf([[]]))
    expect(none.contract).toMatchObject({ text: '', coverage: { complete: false, read: 0, total: 1 } })
  })

  it('warns of characters that stand for nothing', async () => {
    const { contract } = await read(pdf([[{ x: 50, y: 500, text: '甲方\uE001\uE002' }], column([FULL])]))
    const notice = contract.coverage.notices.find((one) => one.code === 'text-unreliable')
    expect(notice?.evidence).toHaveLength(1)
  })

  it('counts pages as they are read', async () => {
    const document = await openPdfInNode(pdf([column([FULL]), column([FULL])]))
    const seen: string[] = []
    await readPdf(document, (page, total) => seen.push(`${page}/${total}`))
    await document.loadingTask.destroy()
    expect(seen).toEqual(['1/2', '2/2'])
  })

  it('gives typed errors for what is no PDF', async () => {
    await expect(openPdfInNode(new Uint8Array())).rejects.toMatchObject({ code: 'empty' })
    await expect(openPdfInNode(new TextEncoder().encode('%PDF-1.4 nothing'))).rejects.toMatchObject({ code: 'damaged' })
    await expect(openPdfInNode(new TextEncoder().encode('hello'))).rejects.toBeInstanceOf(ExtractionError)
  })
})
