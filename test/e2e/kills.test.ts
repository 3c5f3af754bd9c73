import { expect, it } from 'vitest'
import { runKills } from '../../scripts/kills/run.mjs'
import { EXTENSION } from './stand'

// All 100 are `npm run kills`; that a decision outlives the worker at many moments, decisions.test.ts shows as well.
it('loses nothing when the service worker is stopped before, during or after a press, reading, analysis and a click', async () => {
  const rows = await runKills(EXTENSION, { kills: 6, seed: 1 })
  expect(rows.map(({ kills }) => kills)).toEqual([1, 1, 1, 1, 1, 1])
  expect(rows.flatMap(({ step, lost }) => lost.map((what) => `${step}, ${what}`))).toEqual([])
}, 300_000)
