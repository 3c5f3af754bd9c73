/**
 * Does anything leave the machine? Four walls, one table: the manifest and its policy, the linter's bans, the bundle, and the
 * browser at work with every target watched, no name resolved and words planted in the contracts that stand nowhere else.
 * Exits with 1 when a wall has a hole.
 *
 *     npm run walls [-- --reviews 200] [--extension FOLDER]
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, ensureBuilt } from './build.mjs'
import { Plain, run } from './root.mjs'
import { bundleWall } from './walls/bundle.mjs'
import { manifestWall, policyWall } from './walls/manifest.mjs'
import { runWall } from './walls/run.mjs'
import { sourcesWall } from './walls/sources.mjs'
import { tableOf } from './walls/wall.mjs'

await run(async () => {
  const { values } = parseArgs({ options: { reviews: { type: 'string' }, extension: { type: 'string' } } })
  const reviews = Number(values.reviews ?? 200)
  if (!Number.isInteger(reviews) || reviews < 1) throw new Plain(`"${values.reviews}" is no number of reviews.`)
  if (!values.extension) ensureBuilt()
  const extension = values.extension ? path.resolve(values.extension) : BUILT
  const begun = performance.now()
  const bundle = bundleWall(extension)
  const work = await runWall(extension, { reviews, onReview: (done) => { if (done % 50 === 0) console.log(`${done} of ${reviews} reviews`) } })
  const walls = [manifestWall(extension), policyWall(extension), sourcesWall(), bundle, work]
  console.log(tableOf(walls))
  console.log(`watched: ${[...work.targets].map(([kind, times]) => `${kind} ${times}`).join(', ')}`)
  console.log(`known places: ${[...bundle.known].map(([why, times]) => `${times} × ${why}`).join('; ')}`)
  console.log(`control: a contract that was asked to be remembered is ${work.remembered ? 'found' : 'NOT FOUND'} in storage; ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (!work.remembered || walls.some(({ holes }) => holes.length > 0)) process.exitCode = 1
})
