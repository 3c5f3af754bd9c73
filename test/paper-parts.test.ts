import { describe, expect, it } from 'vitest'
import { partsOf, sheavesOf } from '../entrypoints/reader/paper-parts'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string) => (await readPlainText(text)).contract

describe('a paragraph on the sheet', () => {
  it('is one element as long as a browser lays it out at once', async () => {
    const contract = await read('第一条 乙方应当保密。\n第二条 期限三年。')
    expect(contract.blocks.map((_, at) => partsOf(contract, at).map(({ key }) => key))).toEqual(contract.blocks.map((_, at) => [String(at)]))
  })

  it.each(['The Recipient shall keep it secret. ', '乙方应当保密，不得披露。', 'x'])('of a million letters comes in parts that say the same: %s', async (words) => {
    const contract = await read(words.repeat(Math.ceil(1_000_000 / words.length)))
    const parts = contract.blocks.flatMap((_, at) => partsOf(contract, at))
    expect(parts.length).toBeGreaterThan(100)
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(8_000)
    expect(sheavesOf(contract).flat()).toEqual(parts)
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
    expect(parts.map(({ start, end }) => contract.text.slice(start, end)).join('')).toBe(contract.blocks.map(({ start, end }) => contract.text.slice(start, end)).join(''))
    // Between two words, where there are words.
    if (words.length > 1) for (const { start, end } of parts.slice(0, -1)) expect(contract.text.slice(start, end)).toMatch(/[\s。；]$/)
  })
})
