import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's folder, absolute. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** An expected failure: told in one sentence, without a stack. */
export class Plain extends Error {}

/**
 * Runs a script's main function; a `Plain` error is printed as its sentence alone. Sets the exit code to 1 on any error.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main()
  } catch (error) {
    // What parseArgs says of an option is a sentence of its own.
    const told = error instanceof Plain || String(error?.code).startsWith('ERR_PARSE_ARGS')
    console.error(told ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * The first of the names that is an executable on PATH, as an absolute path; undefined when there is none.
 * @param {...string} names
 */
export function onPath(...names) {
  const ends = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(path.delimiter))
      for (const end of ends) {
        const file = path.join(folder, name + end)
        if (folder && existsSync(file)) return file
      }
  return undefined
}

/**
 * Whether the module is the script that Node was started with.
 * @param {string} url its import.meta.url
 */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url))
}
