import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { ensureChineseFonts, installBrowser } from './install-browser.mjs'
import { isMain, Plain, ROOT, run } from './root.mjs'

const OLDEST = [20, 19]
const MODULES = path.join(ROOT, 'node_modules')
const STAMP = path.join(MODULES, '.leakproof-setup')
const LOCK = path.join(ROOT, '.cache', 'setup.lock')
const LOCK_LIMIT_MS = 20 * 60_000

/** @throws {Plain} when this Node is older than what the tools run on */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Plain(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}. Get one from https://nodejs.org.`)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two set-ups at once would delete each other's packages: the second waits for the first. Returns the release. */
async function takeLock() {
  mkdirSync(path.dirname(LOCK), { recursive: true })
  for (let told = false; ; ) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
      const release = () => rmSync(LOCK, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Plain(`The set-up can't write to ${ROOT}: ${error.message}.`)
    }
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    const owner = existsSync(LOCK) ? Number(readFileSync(LOCK, 'utf8')) : 0
    // A new lock may be empty for an instant: only an owner that is known and gone makes it stale.
    if ((owner > 0 && !isAlive(owner)) || age > LOCK_LIMIT_MS) rmSync(LOCK, { force: true })
    else {
      if (!told) console.log('Another set-up is running here; waiting for it.')
      told = true
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** What the installed packages depend on: the lock file's bytes, and the system they were chosen for. */
function wantedStamp() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
}

/** Whether the packages that npm noted as installed (by a person's own `npm install`) are those of the lock file. */
function isInstalledAlready() {
  const noted = path.join(MODULES, '.package-lock.json')
  if (!existsSync(noted)) return false
  const { packages: has } = JSON.parse(readFileSync(noted, 'utf8'))
  const { packages: wants } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(wants).every(([place, one]) => {
    if (place === '' || (one.optional && has[place] === undefined)) return true
    return has[place]?.version === one.version && existsSync(path.join(ROOT, place))
  })
}

function npm(...args) {
  const script = process.env.npm_execpath
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm'
  return spawnSync(command, [...before, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0
}

function installPackages() {
  const stamp = wantedStamp()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return
  if (existsSync(STAMP) || !isInstalledAlready()) {
    console.log('Installing packages (npm ci) …')
    // --include=dev: NODE_ENV=production would leave the build tools out.
    if (!npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'))
      throw new Plain('`npm ci` failed, see above; with a working network connection, run the command again.')
  }
  writeFileSync(STAMP, stamp)
}

/**
 * Everything between a fresh clone and a build: packages, a browser, fonts. Quick when nothing is missing.
 * @throws {Plain} one sentence that says what is missing and how to get it
 */
export async function setUp() {
  checkNode()
  const release = await takeLock()
  try {
    installPackages()
    if (!findBrowser()) installBrowser()
    ensureChineseFonts()
  } finally {
    release()
  }
}

if (isMain(import.meta.url))
  await run(async () => {
    await setUp()
    console.log(`Ready. Browser: ${findBrowser()}`)
  })
