import { describe, expect, test } from 'vitest'
import { TextBuilder } from '../contract/text-builder'

function built(...blocks: string[][]): ReturnType<TextBuilder['build']> {
  const builder = new TextBuilder()
  for (const pieces of blocks) {
    builder.openBlock('paragraph')
    pieces.forEach((piece, at) => {
      if (at > 0) builder.lineBreak()
      builder.append(piece)
    })
  }
  return builder.build()
}

describe('text builder', () => {
  test.each<[string, string[], string]>([
    ['white space collapses and block edges are trimmed', ['  a \t b\u00a0\u3000c '], 'a b c'],
    ['full-width letters, digits and per cent fold, Chinese punctuation stays', ['ＡＢ１２％，（甲方）：'], 'AB12%，（甲方）：'],
    ['zero-width and bidi controls go', ['保\u200b密\u202e信息\ufeff'], '保密信息'],
    ['ligatures open', ['conﬁdential'], 'confidential'],
    ['radicals become ideographs', ['⼄⽅'], '乙方'],
    ['a line break between ideographs writes nothing', ['保密', '信息'], '保密信息'],
    ['a line break between words writes a space', ['the Receiving', 'Party'], 'the Receiving Party'],
    ['a hyphen that splits a word goes', ['indem-', 'nify'], 'indemnify'],
    ['a hyphen that belongs to the word stays', ['non-', 'disclosure'], 'non-disclosure'],
    ['a hyphen before a capital stays', ['Alder-', 'Birch'], 'Alder- Birch'],
    ['a surrogate pair stays whole', ['a𠮷b'], 'a𠮷b'],
    ['tag characters vanish', ['a\u{e0041}b'], 'ab'],
  ])('%s', (_name, pieces, text) => {
    // "Alder-Birch" over a line is one name; either reading is kept with its hyphen.
    expect(built(pieces).text.replace('- ', '-')).toBe(text.replace('- ', '-'))
  })

  test('blocks are separated by one line break, empty ones leave no trace', () => {
    const { text, blocks } = built(['one'], ['  '], ['two'])
    expect(text).toBe('one\ntwo')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two'])
  })

  test('toSource and toText are inverse on every kept character', () => {
    const sources = ['第 1 条　ﬁrst', 'se\u200bcond  line', 'third']
    const builder = new TextBuilder()
    builder.openBlock('heading')
    builder.append(sources[0] as string)
    builder.openBlock('paragraph')
    builder.synthetic('(a) ')
    builder.append(sources[1] as string)
    builder.lineBreak()
    builder.append(sources[2] as string)
    const { text, toSource, toText } = builder.build()
    expect(text).toBe('第 1 条 first\n(a) second line third')
    for (let at = 0; at < text.length; at++) {
      const [span] = toSource({ start: at, end: at + 1 })
      if (!span) continue
      const unit = (sources[span.piece] as string).slice(span.start, span.end)
      expect(unit === 'ﬁ' || unit === text[at] || /\s/.test(unit)).toBe(true)
      expect(toText(span.piece, span.start)).toBe(unit === 'ﬁ' ? text.indexOf('fi') : at)
    }
    expect(toSource({ start: text.indexOf('(a)'), end: text.indexOf('(a)') + 3 })).toEqual([])
  })

  test('a span over several pieces comes back in order', () => {
    const { text, toSource } = built(['保密', '信息'])
    expect(toSource({ start: 1, end: 3 })).toEqual([{ piece: 0, start: 1, end: 2 }, { piece: 1, start: 0, end: 1 }])
    expect(text.slice(1, 3)).toBe('密信')
  })

  test('text longer than the first buffer survives growing', () => {
    const long = '保密x'.repeat(20000)
    const { text, toSource } = built([long])
    expect(text).toBe(long)
    expect(toSource({ start: 59998, end: 60000 })).toEqual([{ piece: 0, start: 59998, end: 60000 }])
  })
})
