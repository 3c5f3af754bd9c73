import { describe, expect, it } from 'vitest'
import { doubted } from '../analyzers/recognised'
import type { Finding } from '../analyzers/types'
import type { Contract } from '../contract/types'
import { latinLines, mergedAgain, sheetOf } from '../extractors/ocr-again'
import { confidenceOf, linesFrom, type OcrLine, type OcrWord, type RecognisedBlock } from '../extractors/ocr-lines'
import { ocrPage } from '../extractors/ocr-page'
import { repaired } from '../extractors/ocr-repair'
import { lieOf, type GreyPicture } from '../extractors/ocr-skew'
import { assemble } from '../extractors/pdf-assembly'
import { roundTime, OCR_WORDS } from '../components/ocr-words'

/** Printed lines as black bars of broken length, sloping clockwise by `degrees`; `sideways`: running down. */
function print(degrees: number, sideways = false): GreyPicture {
  const [width, height] = [600, 800]
  const pixels = new Uint8Array(width * height).fill(250)
  const slope = Math.tan((degrees * Math.PI) / 180)
  const [along, across] = sideways ? [height, width] : [width, height]
  for (let line = 60; line < across - 60; line += 24) {
    for (let at = 60; at < along - 60; at++) {
      // Words of uneven length.
      if ((Math.imul((at / 9) | 0, 2654435761) ^ Math.imul(line, 40503)) >>> 30 === 0) continue
      for (let thick = 0; thick < 8; thick++) {
        // Turned a quarter, what sloped down to the right slopes to the left.
        const row = Math.round(line + thick + (at - along / 2) * (sideways ? -slope : slope))
        if (row >= 0 && row < across) pixels[sideways ? at * width + row : row * width + at] = 30
      }
    }
  }
  return { width, height, pixels }
}

const word = (text: string, x0: number, x1: number, confidence = 90, y0 = 100): OcrWord => ({ text, x0, x1, y0, y1: y0 + 40, confidence })
const line = (words: readonly OcrWord[], y0 = 100, height = 40): OcrLine => ({ words, x0: words[0]?.x0 ?? 0, x1: words.at(-1)?.x1 ?? 0, baseline: y0 + 36, top: y0, height })
const textOf = ({ words }: OcrLine): string => words.map(({ text }) => text).join('')
const split = (text: string): OcrLine => line([...text].map((letter, i) => word(letter, 100 + i * 42, 140 + i * 42)))
const HELD = { number: 2, width: 595, height: 842, scale: 4, turn: 0, slope: 0 }

function block(lines: readonly { text: string; confidence: number; y?: number; height?: number }[]): RecognisedBlock[] {
  return [{ paragraphs: [{ lines: lines.map(({ text, confidence, y = 100, height = 40 }) => {
    const bbox = { x0: 100, x1: 100 + text.length * 30, y0: y, y1: y + height }
    return { bbox, baseline: { ...bbox, y0: y + height - 4, y1: y + height - 4 }, rowAttributes: { rowHeight: height }, words: text.split(' ').map((part, i) => ({ text: part, confidence, bbox: { x0: 100 + i * 90, x1: 180 + i * 90, y0: y, y1: y + height } })) }
  }) }] }]
}

describe('how a sheet lies', () => {
  it.each([0, 0.6, -0.6, 1.4, -2.5, 4])('finds a slope of %d°', (degrees) => {
    const { slope, sideways } = lieOf(print(degrees))
    expect(slope).toBeCloseTo(degrees, 1)
    expect(sideways).toBe(false)
  })

  it('tells lines that run down', () => {
    expect(lieOf(print(0, true)).sideways).toBe(true)
    expect(lieOf(print(1, true)).slope).toBeCloseTo(1, 1)
  })

  it('says nothing of an empty sheet and of a photograph', () => {
    const flat = (grey: number): GreyPicture => ({ width: 100, height: 100, pixels: new Uint8Array(10_000).fill(grey) })
    expect(lieOf(flat(250))).toEqual({ slope: 0, sideways: false })
    const noise = new Uint8Array(10_000).map((_, i) => (Math.imul(i, 2654435761) >>> 24))
    expect(lieOf({ width: 100, height: 100, pixels: noise }).slope).toBe(0)
  })
})

describe('lines', () => {
  it('keeps junk before the title out, and what is doubtful but in a sentence in', () => {
    const lines = linesFrom(block([{ text: '~ _|', confidence: 20, y: 10 }, { text: 'a;', confidence: 30, y: 40 }, { text: 'Mutual Non-Disclosure Agreement', confidence: 95, y: 100 }, { text: 'dimly printed words', confidence: 40, y: 160 }]))
    expect(lines.map(textOf)).toEqual(['MutualNon-DisclosureAgreement', 'dimlyprintedwords'])
  })

  it('weighs confidence by length', () => {
    expect(confidenceOf([word('a', 0, 1, 0), word('aaa', 0, 1, 100)])).toBe(75)
    expect(confidenceOf([])).toBe(0)
  })
})

describe('repairs in Chinese lines', () => {
  it.each([
    ['嵊泗装备有限公司《以下简称“甲方")', '嵊泗装备有限公司（以下简称“甲方”）'],
    ['1，甲方负责浮标本体;乙方负责平台', '1.甲方负责浮标本体；乙方负责平台'],
    ['2.，除前项赔偿外', '2. 除前项赔偿外'],
    ['乙方;绍兴软件有限公司', '乙方：绍兴软件有限公司'],
    ['协议编号：CY-17签订地点；浙江', '协议编号：CY-17签订地点：浙江'],
    ['住所;台州市;联系人：阮某', '住所：台州市；联系人：阮某'],
    ['甲方（盖章）；台州机械有限公司', '甲方（盖章）：台州机械有限公司'],
    ['变更住所；迟延通知', '变更住所；迟延通知'],
    ['总价为人民币(Y1,200,000.00，含税)', '总价为人民币（¥1,200,000.00，含税）'],
    ['依照《中华人民共和国劳动合同法》', '依照《中华人民共和国劳动合同法》'],
    ['十日内支付30%，余款12,000元', '十日内支付30%，余款12,000元'],
  ])('%s', (read, meant) => expect(textOf(repaired(split(read)))).toBe(meant))

  it('leaves Latin lines and all figures alone', () => {
    const read = 'See clause 4, "Term"; fee: Y1 (net)'
    expect(textOf(repaired(split(read)))).toBe(read)
    const figures = '每日按3096元及0.5%计,共17,000元'
    expect(textOf(repaired(split(figures))).replace(/[^\d%.]/g, '')).toBe(figures.replace(/[^\d%.]/g, ''))
  })
})

describe('a second look', () => {
  const page: OcrLine[] = [split('保密信息'), line([word('Confldential', 100, 300, 60, 200), word('lnformation', 310, 500, 60, 200)], 200)]
  const picture: GreyPicture = { width: 800, height: 400, pixels: new Uint8Array(320_000).fill(200) }

  it('takes lines without ideographs, sets them on a sheet, and takes what is surer', () => {
    const runs = latinLines(page)
    expect(runs).toEqual([{ line: 1, x0: 100, x1: 500, y0: 200, y1: 240 }])
    const sheet = sheetOf(picture, page, runs)
    const run = sheet?.runs[0]
    if (!sheet || !run) throw new Error('no sheet')
    expect(sheet.picture.pixels[run.top * sheet.picture.width + 60]).toBe(200)
    const again = line([word('Confidential', 45, 245, 95, run.top), word('Information', 255, 445, 95, run.top)], run.top)
    const merged = mergedAgain(page, sheet, [again])
    expect(merged.map(textOf)).toEqual(['保密信息', 'ConfidentialInformation'])
    expect(merged[1]?.words[0]?.x0).toBeCloseTo(45 - run.left)
    const worse = { ...again, words: [word('Cfdn', 45, 245, 30, run.top)] }
    expect(mergedAgain(page, sheet, [worse])).toEqual(page)
  })
})

describe('a recognised page', () => {
  it('has words at their places, spaces between Latin words and none between ideographs', async () => {
    const { page, words } = ocrPage([line([word('The', 200, 280), word('“Recipient”', 300, 480), word('shall', 500, 590)]), line([...'甲方应当保密'].map((letter, i) => word(letter, 200 + i * 40, 240 + i * 40, 90, 300)), 300)], HELD)
    expect(page).toMatchObject({ number: 2, width: 595, height: 842, unreadable: 0 })
    expect(page.items.map(({ str, index }) => [str, index])).toEqual([['The ', 0], ['“Recipient” ', 1], ['shall', 2], ...[...'甲方应当保密'].map((letter, i) => [letter, i + 3])])
    expect(words[1]).toMatchObject({ x: 75, y: 25, height: 10 })
    const reading = await assemble([{ number: 1, width: 595, height: 842, items: [], unreadable: 0 }, page])
    expect(reading.contract.text).toBe('The “Recipient” shall\n甲方应当保密')
    expect(reading.pages.map(({ state }) => state)).toEqual(['no-text-layer', 'recognised'])
    expect(reading.contract.coverage).toMatchObject({ complete: false, read: 1, total: 2 })
  })

  it('knows a running header again though letters of it were misread', async () => {
    const printed = (number: number, header: string, text: string) => ocrPage([line([word(header, 200, 900, 90, 60)], 60), line([...text].map((letter, i) => word(letter, 200 + i * 40, 240 + i * 40, 90, 900)), 900)], { ...HELD, number }).page
    const pages = [printed(1, '保密协议编号CYMB-2026-017', '接收方违反本'), printed(2, '保密协议编号CEMB-2026-017', '协议的应当赔偿'), printed(3, '保密协记编号CYMB-2026-017', '全部损失')]
    expect((await assemble(pages)).contract.text).not.toContain('2026')
    expect((await assemble(pages.map((page) => ({ number: page.number, width: page.width, height: page.height, items: page.items, unreadable: 0 })))).contract.text).toContain('2026')
  })

  it('counts letters where the recognition’s places are a guess', () => {
    const scrambled = line([word('甲方', 200, 215), word('应当', 210, 290), word('保密', 260, 440)])
    const { words } = ocrPage([{ ...scrambled, x0: 200, x1: 440 }], HELD)
    expect(words.map(({ x, width }) => [x * 4, width * 4])).toEqual([[200, 80], [280, 80], [360, 80]])
  })

  it('turns with the sheet and leaves page numbers at the edge out', () => {
    const { page } = ocrPage([split('保密协议'), line([word('一', 900, 940, 60, 2300), word('1/3', 950, 1000, 60, 2300), word('一', 1010, 1050, 60, 2300)], 2300)], { ...HELD, turn: 1 })
    expect([page.width, page.height]).toEqual([842, 595])
    expect(page.items.map(({ str }) => str).join('')).toBe('保密协议')
  })
})

describe('findings on recognised pages', () => {
  const text = '乙方泄密的，赔偿损失的十倍。\n乙方放弃抗辩的权利。\n乙方泄密的，赔偿损失的三倍。'
  const contract = { text, coverage: { notices: [{ code: 'recognised', evidence: [{ start: 0, end: 26 }] }] } } as unknown as Contract
  const finding = (start: number, end: number, data: Finding['data']): Finding => ({ certainty: 'clear', evidence: [{ start, end }], data }) as unknown as Finding

  it('are questions where a figure decides, and only there', () => {
    const third = text.lastIndexOf('乙方')
    const found = [finding(0, 14, { times: 10 }), finding(0, 14, { party: '乙方' }), finding(15, 25, { times: 10 }), finding(third, text.length, { times: 3 }), finding(0, 0, {})]
    expect(doubted(contract, found).map(({ certainty }) => certainty)).toEqual(['possible', 'clear', 'clear', 'clear', 'clear'])
    const plain = { text, coverage: { notices: [] } } as unknown as Contract
    expect(doubted(plain, found)).toBe(found)
  })
})

it('says how long it takes in round words', () => {
  expect(roundTime(OCR_WORDS.zh, 12)).toBe('15秒')
  expect(roundTime(OCR_WORDS.en, 61)).toBe('2 minutes')
})
