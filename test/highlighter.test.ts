import { beforeEach, describe, expect, it } from 'vitest'
import { findingAt, findingPressed } from '../highlighter/hit'
import { outside } from '../highlighter/overlap'
import { paint, unpaint, type Paintable, type Surface } from '../highlighter/paint'
import { highlightName, isDarkGround, sheetText, STYLES } from '../highlighter/styles'

/** As much of a browser window as painting uses; the pixels are the end-to-end tests' business. */
class Sheet { cssRules: readonly string[] = []; given = 0; replaceSync(text: string): void { this.cssRules = text.split('\n'); this.given++ } }
class Light { ranges: unknown[]; priority = 0; constructor(...ranges: unknown[]) { this.ranges = ranges } }
class Shadow { adoptedStyleSheets: unknown[] = [] }

interface Fake { document: Document; highlights: Map<string, Light>; sheets: () => unknown[] }

function fakePage(): Fake {
  const highlights = new Map<string, Light>([['the-page-own', new Light()]])
  const own = new Sheet()
  const document = { adoptedStyleSheets: [own], getSelection: () => null } as unknown as Document
  const view = { document, CSS: { highlights }, CSSStyleSheet: Sheet, Highlight: Light, ShadowRoot: Shadow, getComputedStyle: () => ({ backgroundColor: 'rgba(0, 0, 0, 0)' }) }
  Object.assign(document, { defaultView: view })
  return { document, highlights, sheets: () => document.adoptedStyleSheets }
}

function rangeOn(document: Document, text: string, box: readonly [number, number, number, number], root: unknown = document): Range {
  const [left, top, right, bottom] = box
  return { startContainer: { ownerDocument: document, parentElement: { parentElement: null }, getRootNode: () => root }, getClientRects: () => [{ left, top, right, bottom }], toString: () => text } as unknown as Range
}

const mark = (id: string, level: Paintable['level'], more: Partial<Paintable> = {}): Paintable => ({ id, level, certainty: 'clear', spans: [{ start: 0, end: 1 }], near: [], ...more })

let page: Fake
let surface: Surface
beforeEach(() => {
  page = fakePage()
  surface = { document: page.document, ground: () => 'page', locate: (span) => (span.start === 99 ? [] : [rangeOn(page.document, 'ten times the loss', [0, 0, 100, 20])]) }
})
const lit = (): string[] => [...page.highlights.keys()].filter((name) => name.startsWith('leakproof-')).sort()

describe('paint', () => {
  it('is a function of the state: twice is once, and another state leaves nothing of the last', () => {
    const state = { marks: [mark('a', 'high'), mark('b', 'low', { certainty: 'possible', spans: [{ start: 5, end: 8 }] })], current: null, hidden: false }
    paint(surface, state)
    paint(surface, state)
    expect(lit()).toEqual(['leakproof-ask', 'leakproof-high'])
    expect(page.highlights.get('leakproof-high')?.ranges.length).toBe(1)
    expect(page.sheets().length).toBe(2)
    paint(surface, { ...state, marks: [mark('c', 'critical')] })
    expect(lit()).toEqual(['leakproof-critical'])
    paint(surface, { ...state, hidden: true })
    expect(lit()).toEqual([])
  })

  it('leaves the page’s own highlights and sheets alone', () => {
    const [own] = page.sheets()
    paint(surface, { marks: [mark('a', 'high')], current: 'a', hidden: false })
    expect(page.highlights.has('the-page-own')).toBe(true)
    expect(page.sheets()[0]).toBe(own)
    unpaint(page.document)
    expect([...page.highlights.keys()]).toEqual(['the-page-own'])
    expect(page.sheets()).toEqual([own])
  })

  it('shows the nearest sentence of what is missing only while its card is open', () => {
    const missing = mark('m', 'high', { spans: [], near: [{ start: 0, end: 5 }] })
    paint(surface, { marks: [missing], current: null, hidden: false })
    expect(lit()).toEqual([])
    paint(surface, { marks: [missing], current: 'm', hidden: false })
    expect(lit()).toEqual(['leakproof-near'])
  })

  it('shows a sentence that was asked for though a finding lies over it, and a click there still finds that finding', () => {
    const marks = [mark('a', 'critical', { spans: [{ start: 0, end: 5 }] }), mark('m', 'high', { spans: [], near: [{ start: 0, end: 5 }] })]
    const painted = paint(surface, { marks, current: 'm', hidden: false })
    expect(lit()).toEqual(['leakproof-near'])
    expect(findingAt(painted, page.document, { x: 50, y: 10 })).toBe('a')
  })

  it('lets the heavier be seen where two overlap, the current one above all: washes must not add up', () => {
    surface = { ...surface, locate: ({ start, end }) => [rangeOn(page.document, `${start}-${end}`, [start, 0, end, 20])] }
    const spans = (start: number, end: number) => ({ spans: [{ start, end }] })
    const marks = [mark('a', 'critical', spans(10, 30)), mark('b', 'low', spans(10, 20)), mark('c', 'medium', spans(0, 40))]
    const light = (name: string): string[] => (page.highlights.get(name)?.ranges ?? []).map(String)
    expect(paint(surface, { marks, current: 'b', hidden: false }).map(({ id, ranges }) => `${id} ${ranges.map(String).join()}`)).toEqual(['b 10-20', 'a 10-30', 'c 0-40'])
    expect([light('leakproof-now-low'), light('leakproof-critical'), light('leakproof-medium')]).toEqual([['10-20'], ['20-30'], ['0-10', '30-40']])
    paint(surface, { marks, current: null, hidden: false })
    expect([light('leakproof-critical'), light('leakproof-medium'), light('leakproof-low')]).toEqual([['10-30'], ['0-10', '30-40'], []])
  })

  it('cuts a span by those that cover it', () => {
    expect(outside({ start: 0, end: 10 }, [])).toEqual([{ start: 0, end: 10 }])
    expect(outside({ start: 0, end: 10 }, [{ start: 3, end: 5 }, { start: 8, end: 20 }])).toEqual([{ start: 0, end: 3 }, { start: 5, end: 8 }])
    expect(outside({ start: 0, end: 10 }, [{ start: 0, end: 10 }])).toEqual([])
    expect(outside({ start: 0, end: 10 }, [{ start: 10, end: 12 }])).toEqual([{ start: 0, end: 10 }])
  })

  it('does not draw what cannot be placed', () => {
    expect(paint(surface, { marks: [mark('a', 'high', { spans: [{ start: 99, end: 100 }] })], current: null, hidden: false })).toEqual([])
  })

  it('writes its sheet once, and again when the ground changes or the page has emptied it', () => {
    const show = (ground: 'page' | 'pdf') => paint({ ...surface, ground: () => ground }, { marks: [mark('a', 'high')], current: null, hidden: false })
    show('page')
    const sheet = page.sheets()[1] as Sheet
    show('page')
    expect(sheet.given).toBe(1)
    show('pdf')
    expect(sheet.given).toBe(2)
    sheet.replaceSync('')
    show('pdf')
    expect(sheet.cssRules).toHaveLength(sheetText('pdf', false).split('\n').length)
    expect(sheet.given).toBe(4)
  })

  it('puts its sheet into the shadow root that holds the sentence', () => {
    const shadow = new Shadow()
    surface = { ...surface, locate: () => [rangeOn(page.document, 'x', [0, 0, 1, 1], shadow)] }
    paint(surface, { marks: [mark('a', 'high')], current: null, hidden: false })
    paint(surface, { marks: [mark('a', 'high')], current: null, hidden: false })
    expect(shadow.adoptedStyleSheets).toEqual([page.sheets()[1]])
  })
})

describe('a press', () => {
  const press = { isTrusted: true, button: 0, defaultPrevented: false, clientX: 50, clientY: 10 }
  const painted = () => [
    { id: 'sentence', style: 'critical' as const, ranges: [rangeOn(page.document, 'a long sentence with a clause in it', [0, 0, 300, 20])] },
    { id: 'clause', style: 'low' as const, ranges: [rangeOn(page.document, 'a clause', [40, 0, 90, 20])] },
  ]

  it('means the shortest sentence under it', () => {
    expect(findingAt(painted(), page.document, { x: 50, y: 10 })).toBe('clause')
    expect(findingAt(painted(), page.document, { x: 200, y: 10 })).toBe('sentence')
    expect(findingAt(painted(), page.document, { x: 50, y: 40 })).toBeNull()
    expect(findingAt(painted(), fakePage().document, { x: 50, y: 10 })).toBeNull()
  })

  it('counts only when a person made it, with the main button, and was not selecting', () => {
    expect(findingPressed(painted(), page.document, press)).toBe('clause')
    expect(findingPressed(painted(), page.document, { ...press, isTrusted: false })).toBeNull()
    expect(findingPressed(painted(), page.document, { ...press, button: 2 })).toBeNull()
    page.document.getSelection = () => ({ isCollapsed: false, toString: () => 'sel' }) as unknown as Selection
    expect(findingPressed(painted(), page.document, press)).toBeNull()
  })
})

describe('the lines', () => {
  it('differ from each other by more than colour, and never paint text over a drawn PDF page', () => {
    const rules = sheetText('page', false).split('\n')
    const lines = STYLES.filter((style) => !style.startsWith('now')).map((style) => /underline (\w+ [\d.]+px)/.exec(rules.find((rule) => rule.includes(`(${highlightName(style)})`)) ?? '')?.[1])
    expect(new Set(lines).size).toBe(lines.length)
    for (const rule of sheetText('pdf', true).split('\n').slice(0, STYLES.length)) expect(rule).toContain('color: transparent')
    expect(sheetText('pdf', true)).toBe(sheetText('pdf', false))
  })

  it('go by the ground under the sentence', () => {
    const chain = (...colours: string[]): Element => colours.reduceRight<Element | null>((parentElement, colour) => ({ parentElement, colour }) as unknown as Element, null) as Element
    const styleOf = (element: Element) => ({ backgroundColor: (element as unknown as { colour: string }).colour })
    expect(isDarkGround(chain('rgba(0, 0, 0, 0)', 'rgb(20, 20, 30)'), styleOf)).toBe(true)
    expect(isDarkGround(chain('rgba(0, 0, 0, 0.1)', 'rgb(250, 250, 250)', 'rgb(0, 0, 0)'), styleOf)).toBe(false)
    expect(isDarkGround(chain('rgba(0, 0, 0, 0)'), styleOf)).toBe(false)
  })
})
