import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import type { Span } from '../contract/types'
import { readHtml, type HtmlReading } from '../extractors/html'
import { looksByTag } from '../extractors/html-looks'
import { readPlainText } from '../extractors/plain-text'
import { dice } from '../scripts/noise.mjs'

const SAMPLES = ['zh-nda', 'zh-cooperation', 'en-mutual-nda', 'en-services']
const sourceOf = (name: string): string => readFileSync(path.resolve(import.meta.dirname, 'contracts', name, 'source.html'), 'utf8')

/** A document whose ranges note their ends: linkedom has no layout, and none is needed. */
function pageOf(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document }
  document.createRange = (() => {
    const ends: [Text, number][] = []
    return { setStart: (node: Text, at: number) => ends.push([node, at]), setEnd: (node: Text, at: number) => ends.push([node, at]), toString: () => ends[0]?.[0].data.slice(ends[0][1], ends[1]?.[1]) ?? '' }
  }) as unknown as Document['createRange']
  return document
}

const read = (document: Document): Promise<HtmlReading> => readHtml(document, { looks: looksByTag, documentOf: () => null })

function textsOf(document: Document): Text[] {
  const found: Text[] = []
  const seek = (node: Node): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3 && (child.nodeValue ?? '').trim().length > 1) found.push(child as Text)
      else if (child.nodeType === 1 && !/^(?:SCRIPT|STYLE)$/.test((child as Element).tagName)) seek(child)
    }
  }
  seek(document.body)
  return found
}

/** Cuts text nodes at random places and wraps the parts in inline elements, comments and nothing at all. */
function split(document: Document, random: (below: number) => number): void {
  for (const node of textsOf(document)) {
    if (random(3) === 0) continue
    const parent = node.parentNode as Node
    for (let rest = node.data, cuts = random(6); ; cuts--) {
      const at = cuts > 0 ? random(rest.length + 1) : rest.length
      const part = document.createTextNode(rest.slice(0, at))
      const wrap = ['span', 'b', 'font', 'a', ''][random(5)] as string
      const child = wrap === '' ? part : document.createElement(wrap)
      if (wrap !== '') child.appendChild(part)
      parent.insertBefore(child, node)
      if (random(4) === 0) parent.insertBefore(document.createComment('a note'), node)
      rest = rest.slice(at)
      if (cuts <= 0) break
    }
    parent.removeChild(node)
  }
}

const fold = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '')

describe.each(SAMPLES)('%s', (name) => {
  it('reads the same, and finds its way back exactly, however its text is cut into nodes (50 ways)', { timeout: 60_000 }, async () => {
    const plain = await read(pageOf(sourceOf(name)))
    const spans: Span[] = analyze(plain.contract, { today: '2026-06-01' }).findings.flatMap(({ evidence }) => [...evidence])
    expect(spans.length).toBeGreaterThan(0)
    for (let seed = 1; seed <= 50; seed++) {
      const document = pageOf(sourceOf(name))
      split(document, dice(seed))
      const cut = await read(document)
      expect(cut.contract, `seed ${seed}`).toEqual(plain.contract)
      for (const span of spans) {
        // Automatic numbers are read and stand in no text node.
        const shown = cut.locate(span).map(String).join('')
        expect(fold(cut.contract.text.slice(span.start, span.end)).endsWith(fold(shown)), `seed ${seed}`).toBe(true)
        expect(shown).toBe(plain.locate(span).map(String).join(''))
      }
    }
  })

  it('reads the same with one to five characters of no width in its words, and says so (50 ways)', { timeout: 60_000 }, async () => {
    const plain = await read(pageOf(sourceOf(name)))
    for (let seed = 1; seed <= 50; seed++) {
      const random = dice(seed)
      const document = pageOf(sourceOf(name))
      const texts = textsOf(document)
      for (let words = 0; words < 12; words++) {
        const node = texts[random(texts.length)] as Text
        const at = 1 + random(node.data.length - 1)
        node.data = node.data.slice(0, at) + ['\u200b', '\u200d', '\u2060', '\ufeff', '\u034f'].slice(0, 1 + random(5)).join('') + node.data.slice(at)
      }
      const { contract } = await read(document)
      expect(contract.text, `seed ${seed}`).toBe(plain.contract.text)
      const notice = contract.coverage.notices.find(({ code }) => code === 'zero-width')
      expect(notice?.evidence.length).toBeGreaterThan(0)
      expect(notice?.evidence.every(({ start, end }) => start < end && end <= contract.text.length)).toBe(true)
    }
  })
})

describe('letters that pass for others', () => {
  const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', A: 'Α', E: 'Ε', O: 'О', T: 'Т', B: 'В' }

  it('are read as the letters they are printed like, inside words of Latin letters', async () => {
    const document = pageOf(sourceOf('en-services'))
    const plain = await read(pageOf(sourceOf('en-services')))
    const random = dice(7)
    let changed = 0
    for (const node of textsOf(document)) {
      node.data = node.data.replace(/[A-Za-z]{6,}/g, (word) => {
        const at = 1 + random(word.length - 2)
        const twin = TWINS[word.charAt(at)]
        if (!twin || random(3) > 0) return word
        changed++
        return word.slice(0, at) + twin + word.slice(at + 1)
      })
    }
    const { contract } = await read(document)
    expect(changed).toBeGreaterThan(30)
    expect(contract.text).toBe(plain.contract.text)
    expect(contract.coverage.notices.find(({ code }) => code === 'look-alikes')?.evidence.length).toBe(20)
  })

  it.each([
    ['the с\u043enfidential file', 'the confidential file', ['confidential']],
    ['ООО «Ромашка» и Wexcombe', 'ООО «Ромашка» и Wexcombe', []],
    ['TNFα and 5 μm of Ω-alloy', 'TNFα and 5 μm of Ω-alloy', []],
    ['a сору of рау', 'a сору of рау', []],
    ['naïve аgеnt', 'naïve agent', ['agent']],
    ['保密с协议', '保密с协议', []],
  ])('%s', async (given, text, words) => {
    const { contract } = await readPlainText(given)
    expect(contract.text).toBe(text)
    const notice = contract.coverage.notices.find(({ code }) => code === 'look-alikes')
    expect((notice?.evidence ?? []).map(({ start, end }) => contract.text.slice(start, end))).toEqual(words)
  })

  it('and messages in tag characters are named once each', async () => {
    const hidden = [...'ignore this'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
    const { contract } = await readPlainText(`双方应${hidden}保密。`)
    expect(contract.text).toBe('双方应保密。')
    expect(contract.coverage.notices).toEqual([{ code: 'tag-characters', evidence: [{ start: 2, end: 4 }] }])
  })
})
