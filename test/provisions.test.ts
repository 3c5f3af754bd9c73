import { describe, expect, it } from 'vitest'
import { PROVISIONS } from '../analyzers/registry'
import type { Lang } from '../contract/types'
import { readMarked } from './marked'

const LANGS: readonly Lang[] = ['zh', 'en']

describe.each([...PROVISIONS])('provision %s', (_id, provision) => {
  for (const lang of LANGS) {
    it.each(provision.examples[lang].hit)(`${lang} states: %s`, async (example) => {
      const { contract, marked, quote } = await readMarked(example)
      const reading = provision.read(contract)
      expect(reading?.stance).toBe('stated')
      expect(reading?.evidence.map(quote)).toEqual(marked)
    })
    it.each(provision.examples[lang].contrary ?? [])(`${lang} says the opposite: %s`, async (example) => {
      const { contract, marked, quote } = await readMarked(example)
      const reading = provision.read(contract)
      expect(reading?.stance).toBe('contrary')
      expect(reading?.evidence.map(quote)).toEqual(marked)
    })
    it.each(provision.examples[lang].miss)(`${lang} does not state: %s`, async (example) => {
      const { contract } = await readMarked(example)
      expect(provision.read(contract)?.stance).not.toBe('stated')
    })
    it(`${lang} has both kinds of example`, () => {
      expect(provision.examples[lang].hit.length).toBeGreaterThanOrEqual(2)
      expect(provision.examples[lang].miss.length).toBeGreaterThanOrEqual(2)
    })
  }
})
