import { existsSync } from 'node:fs'
import path from 'node:path'
import { onPath, Plain } from '../root.mjs'

const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']

/**
 * An installed Firefox, the extended support release first; the environment's FIREFOX goes before all.
 * @returns {string | undefined} absolute path, undefined when there is none
 * @throws {Plain} when the environment names a file that does not exist
 */
export function findFirefox() {
  const named = process.env.FIREFOX
  if (named && !existsSync(named)) throw new Plain(`FIREFOX is set to ${named}, but there is no such file.`)
  return named || onPath('firefox-esr', 'firefox') || PLACES.map((place) => path.normalize(place)).find((place) => existsSync(place))
}
