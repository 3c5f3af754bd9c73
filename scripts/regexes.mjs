/**
 * Proves that no pattern of the product can be made slow, and keeps the proofs in test/regex-safety.json.
 * Only new patterns are examined; those that are gone are forgotten. Exits with 1 when one is not safe.
 *
 *     node scripts/regexes.mjs [--again]      --again: examine anew what was not found safe
 */
import { existsSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import { allLiterals } from './regexes/literals.mjs'
import { examine, keyOf, knownProofs, proofFile } from './regexes/prove.mjs'
import { watchPatterns } from './regexes/seen.mjs'
import { ROOT, run } from './root.mjs'

function save(proofs) {
  writeFileSync(proofFile(ROOT), `${JSON.stringify(Object.fromEntries([...proofs].sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`)
}

await run(async () => {
  const again = process.argv.includes('--again')
  const { built, longest } = await watchPatterns(ROOT)
  const known = existsSync(proofFile(ROOT)) ? knownProofs(ROOT) : {}
  const proofs = new Map()
  const files = new Map()
  const open = new Map()
  for (const pattern of [...allLiterals(ROOT), ...built]) {
    const key = keyOf(pattern)
    files.set(key, files.has(key) ? `${files.get(key)}, ${pattern.file}` : pattern.file)
    const proof = known[key]
    // A bounded pattern that now meets longer texts is a new question.
    if (proof && !(again && proof.status !== 'safe') && !(proof.status === 'bounded' && (longest.get(pattern.source) ?? 0) > proof.bound)) proofs.set(key, proof)
    else open.set(key, pattern)
  }
  for (const [key, pattern] of open) {
    proofs.set(key, await examine(pattern, check, longest.get(pattern.source)))
    // Kept as it goes: the work of minutes should not be lost.
    save(new Map([...Object.entries(known), ...proofs]))
  }
  save(proofs)
  const unsafe = [...proofs].filter(([, { status }]) => status === 'vulnerable' || status === 'unknown')
  for (const [key, { status, source, flags }] of unsafe)
    console.error(`${status}: ${files.get(key)} (longest input ${longest.get(source) ?? 'not seen'})\n  /${source}/${flags}`)
  const count = (status) => [...proofs.values()].filter((proof) => proof.status === status).length
  console.log(`${proofs.size} patterns, ${open.size} examined: ${count('safe')} safe, ${count('bounded')} bounded, ${unsafe.length} unsafe`)
  if (unsafe.length > 0) process.exitCode = 1
})
