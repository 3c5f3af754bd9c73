import { describe, expect, test } from 'vitest'
import { fuzz } from '../scripts/fuzz/fuzz.mjs'

describe('mutated samples', () => {
  // The whole of it is `npm run fuzz`; here is a share with another seed.
  test('each ends with a contract or a typed outcome, and in time', async () => {
    const results = await fuzz({ counts: { docx: 50, pdf: 50 }, seed: 7 })
    expect(results).toHaveLength(100)
    expect(results.filter(({ untyped, code }) => untyped || code === 'timeout').map(({ format, name, code }) => `${format} ${name}: ${code}`)).toEqual([])
    expect(results.filter(({ code }) => code === 'read').length).toBeGreaterThan(20)
    expect(results.filter(({ code }) => code === 'damaged').length).toBeGreaterThan(10)
  }, 240_000)
})
