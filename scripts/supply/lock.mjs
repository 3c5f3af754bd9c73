import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../root.mjs'

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

/** What is loose in package.json and its lock file: versions that may move, packages without a checksum. @returns {{ packages: number, loose: string[] }} */
export function looseEnds() {
  const json = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
  const { dependencies, devDependencies, overrides } = json('package.json')
  const { packages } = json('package-lock.json')
  const loose = []
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const locked = packages[`node_modules/${name}`]?.version
    if (!EXACT.test(version)) loose.push(`${name} "${version}" is not one version`)
    else if (locked !== version) loose.push(`${name} is ${version} in package.json and ${locked} in the lock file`)
  }
  for (const [name, version] of Object.entries(overrides)) if (!EXACT.test(version)) loose.push(`override of ${name}: "${version}"`)
  const all = Object.entries(packages).filter(([place]) => place !== '')
  for (const [place, { version, integrity }] of all) {
    if (!EXACT.test(version ?? '')) loose.push(`${place} has version "${version}"`)
    if (!integrity?.startsWith('sha512-')) loose.push(`${place} has no SHA-512`)
  }
  return { packages: all.length, loose }
}
