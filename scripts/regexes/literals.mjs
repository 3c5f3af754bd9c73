import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { Plain } from '../root.mjs'

/** Folders whose patterns meet contracts. */
export const FOLDERS = ['contract', 'analyzers', 'extractors', 'highlighter', 'reports', 'components', 'bridge', 'entrypoints', 'cli']

/** @typedef {{ source: string, flags: string, file: string }} Pattern `file` is named from the checkout's root */

/** Calls `visit` for every node of a syntax tree. */
export function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node)
    for (const [key, value] of Object.entries(node)) if (key !== 'regex' && typeof value === 'object') walk(value, visit)
  }
}

/** Source files of the product, from the checkout's root. @param {string} root @returns {string[]} */
export function sourceFiles(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => path.posix.join(folder, String(file).replaceAll('\\', '/')))
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts')),
  ).sort()
}

/** The regex literals of one file. @param {string} file @param {string} code @returns {Pattern[]} */
export function literalsIn(file, code) {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Plain(`${file} can't be parsed: ${errors[0].message}`)
  const found = []
  walk(program, (node) => {
    if (node.type === 'Literal' && node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags, file })
  })
  return found
}

/** Every regex literal of the product. @param {string} root @returns {Pattern[]} */
export function allLiterals(root) {
  return sourceFiles(root).flatMap((file) => literalsIn(file, readFileSync(path.join(root, file), 'utf8')))
}
