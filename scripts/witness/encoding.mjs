/**
 * The models as the TypeScript module that the product loads: hashes and numbers, no words of any contract.
 * @param {object[]} models as `learned` gives them
 * @param {Record<string, string>} first
 * @param {string[]} secrecy provisions that are judged only where the text is about secrecy
 * @param {string[]} heard provisions in which the witness has a say
 */
export function moduleOf(models, first, secrecy, heard) {
  const all = new Map()
  models.forEach(({ weights }, index) => {
    for (const [bucket, weight] of weights) all.set(bucket, [...(all.get(bucket) ?? []), index, weight & 0xff])
  })
  const buckets = []
  const entries = []
  let before = 0
  for (const bucket of [...all.keys()].sort((a, b) => a - b)) {
    let step = bucket - before
    before = bucket
    for (; step > 0x7f; step >>>= 7) buckets.push((step & 0x7f) | 0x80)
    buckets.push(step)
    entries.push(all.get(bucket).length / 2, ...all.get(bucket))
  }
  const number = (value) => Number(value.toPrecision(6))
  const list = models.map(({ provision, stance, bias, step, accept, veto, gate }) => JSON.stringify({ provision, stance, bias: number(bias), step: number(step), accept, veto, gate }))
  const text = (bytes) => JSON.stringify(Buffer.from(bytes).toString('base64').replace(/=+$/, ''))
  return `/* Written by scripts/witness/train.mjs; not by hand. Learned from ContractNLI and CUAD (both CC BY 4.0, see README.md). */
import type { WeightData } from './models'

export const WEIGHTS: WeightData = {
  models: [
${list.map((line) => `    ${line},`).join('\n')}
  ],
  first: ${JSON.stringify(first)},
  secrecy: ${JSON.stringify(secrecy)},
  heard: ${JSON.stringify(heard)},
  buckets: ${text(buckets)},
  entries: ${text(entries)},
}
`
}
