import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { onPath, Plain } from './root.mjs'

const APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const PROGRAMS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge']

/** Ubuntu's `chromium-browser` is a shell script that only says "install the snap" when the snap is not there. */
function isEmptyShell(file) {
  if (process.platform !== 'linux' || existsSync('/snap/bin/chromium')) return false
  const head = readFileSync(file).subarray(0, 4096)
  return head.subarray(0, 2).toString() === '#!' && /snap install chromium/.test(head.toString())
}

/**
 * An installed Chromium, Chrome or Edge, in that order; the environment's CHROMIUM or CHROME_PATH goes first.
 * @returns {string | undefined} absolute path, undefined when there is none
 * @throws {Plain} when the environment names a file that does not exist
 */
export function findBrowser() {
  for (const name of ['CHROMIUM', 'CHROME_PATH']) {
    const file = process.env[name]
    if (!file) continue
    if (existsSync(file)) return file
    throw new Plain(`${name} is set to ${file}, but there is no such file.`)
  }
  const home = process.env.HOME ?? ''
  const places =
    process.platform === 'darwin'
      ? ['/Applications', path.join(home, 'Applications')].flatMap((folder) => APPLICATIONS.map((app) => path.join(folder, app)))
      : process.platform === 'win32'
        ? [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
            .filter((folder) => folder !== undefined)
            .flatMap((folder) => PROGRAMS.map((program) => path.win32.join(folder, program)))
        : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
  const commands = COMMANDS.map((name) => onPath(name)).filter((file) => file !== undefined)
  return [...places, ...commands].find((file) => existsSync(file) && !isEmptyShell(file))
}
