import { expect, it } from 'vitest'
import { judged, randomText } from '../scripts/random/engine'

// All 20,000 texts are `npm run random`, which takes some ten minutes; here is a share of them with another seed.
it('reviews random texts without an error, and quotes only what stands in them', { timeout: 120_000 }, async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 200; seed++) {
    const told = await judged(randomText(seed), seed)
    if (told) wrong.push(`seed ${seed}: ${told}`)
  }
  expect(wrong).toEqual([])
})
