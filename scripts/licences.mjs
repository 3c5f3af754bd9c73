/**
 * Counts the licences of all packages that the lock file names, and fails when one is not on the list of those allowed.
 *
 *     npm run licences
 */
import { Plain, run } from './root.mjs'
import { licences } from './supply/licences.mjs'

await run(async () => {
  const all = licences()
  const counts = new Map()
  for (const { licence, dev } of all) {
    const count = counts.get(licence) ?? { packed: 0, tools: 0 }
    count[dev ? 'tools' : 'packed']++
    counts.set(licence, count)
  }
  console.log(`${'licence'.padEnd(28)}${'product'.padStart(8)}${'tools'.padStart(8)}`)
  for (const [licence, { packed, tools }] of [...counts].sort()) console.log(`${licence.padEnd(28)}${String(packed).padStart(8)}${String(tools).padStart(8)}`)
  const bad = all.filter(({ allowed }) => !allowed)
  console.log(`${all.length} packages, ${bad.length} under a licence that is not allowed`)
  if (bad.length > 0) throw new Plain(bad.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'))
})
