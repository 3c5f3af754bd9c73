import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../root.mjs'

/** What may be used: permissive licences, and MPL-2.0, whose files stay as they are. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'Zlib'])

/** Packages that name their licence in no standard way, looked at by hand; of this version only. */
const SEEN = {
  'duck@0.1.12': 'BSD-2-Clause by its text; used by mammoth, which only measures',
}

/** Whether a licence expression of the form `A`, `(A OR B)` or `(A AND B)` is allowed: any of the first, all of the second. */
export function isAllowed(expression) {
  const plain = expression.replace(/^\(|\)$/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  return plain.split(' AND ').every((one) => ALLOWED.has(one))
}

/**
 * Every package of the lock file with its licence.
 * @returns {{ name: string, version: string, licence: string, dev: boolean, allowed: boolean }[]}
 */
export function licences() {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).filter(([place]) => place !== '').map(([place, { version, license = 'none named', dev = false, optional = false }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return { name, version, licence: license, dev: dev || optional, allowed: isAllowed(license) || Object.hasOwn(SEEN, `${name}@${version}`) }
  })
}
