import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { onPath, Plain } from './root.mjs'

const BY_HAND = 'Install Chromium, Chrome or Edge and run the command again, or set CHROMIUM=/path/to/the/browser.'
const CHROME_DEB = 'https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb'

/** What must stand before a command that changes the system: nothing for root, `sudo -n` where it needs no password, null where neither goes. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  const sudo = onPath('sudo')
  if (sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0) return [sudo, '-n']
  return null
}

/** Runs a command with its progress shown; true when it succeeded. */
function shown(...command) {
  console.log(`> ${command.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

/** Whether apt offers the package itself, and not Ubuntu's empty package that stands for a snap. */
function aptOffers(name) {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ?? ''
  const candidate = /Candidate: (\S+)/.exec(policy)?.[1]
  return candidate !== undefined && candidate !== '(none)' && !/snap|ubuntu/.test(candidate)
}

/** apt: Debian's own package; on Ubuntu, which has none, the snap or Google's package. */
function installByApt(root) {
  shown(...root, 'apt-get', 'update')
  const get = (...what) => shown(...root, 'apt-get', 'install', '-y', '--no-install-recommends', ...what)
  if (aptOffers('chromium')) return get('chromium')
  if (aptOffers('chromium-browser')) return get('chromium-browser')
  if (onPath('snap') && shown(...root, 'snap', 'install', 'chromium')) return true
  if (os.arch() !== 'x64') return false
  const file = path.join(os.tmpdir(), `google-chrome-${process.pid}.deb`)
  return get('wget', 'ca-certificates') && shown('wget', '--progress=dot:giga', '-O', file, CHROME_DEB) && get(file)
}

/** @type {readonly [string, boolean, (root: string[]) => boolean][]} command, whether it needs root, how it installs */
const INSTALLERS = [
  ['apt-get', true, installByApt],
  ['dnf', true, (root) => shown(...root, 'dnf', 'install', '-y', 'chromium')],
  ['pacman', true, (root) => shown(...root, 'pacman', '-Sy', '--noconfirm', '--needed', 'chromium')],
  ['zypper', true, (root) => shown(...root, 'zypper', '--non-interactive', 'install', 'chromium')],
  ['apk', true, (root) => shown(...root, 'apk', 'add', 'chromium')],
  ['brew', false, () => shown('brew', 'install', '--cask', 'google-chrome')],
  ['winget', false, () => shown('winget', 'install', '--exact', '--id', 'Google.Chrome', '--accept-source-agreements', '--accept-package-agreements')],
]

/**
 * Installs a browser by what the system has, with progress shown.
 * @returns {string} absolute path of the browser
 * @throws {Plain} one sentence that says how, where it can't
 */
export function installBrowser() {
  const found = INSTALLERS.find(([command]) => onPath(command))
  if (!found) throw new Plain(`No Chromium, Chrome or Edge was found, and no package manager that could install one. ${BY_HAND}`)
  const [command, needsRoot, install] = found
  const root = needsRoot ? asRoot() : []
  if (root === null)
    throw new Plain(`No Chromium, Chrome or Edge was found, and ${command} needs an administrator to install one. ${BY_HAND}`)
  console.log(`No browser found: installing one with ${command}.`)
  install(root)
  const file = findBrowser()
  if (!file) throw new Plain(`${command} could not install a browser. ${BY_HAND}`)
  return file
}

/** Linux: fonts for Chinese, so that pictures and the window show no boxes. Only a warning where they can't be had. */
export function ensureChineseFonts() {
  if (process.platform !== 'linux') return
  const list = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? ''
  if (list().trim() !== '') return
  const root = asRoot()
  const [command, ...rest] = onPath('apt-get')
    ? ['apt-get', 'install', '-y', '--no-install-recommends', 'fontconfig', 'fonts-noto-cjk']
    : onPath('dnf')
      ? ['dnf', 'install', '-y', 'google-noto-sans-cjk-fonts']
      : onPath('pacman')
        ? ['pacman', '-Sy', '--noconfirm', '--needed', 'noto-fonts-cjk']
        : onPath('zypper')
          ? ['zypper', '--non-interactive', 'install', 'noto-sans-sc-fonts']
          : onPath('apk')
            ? ['apk', 'add', 'font-noto-cjk', 'fontconfig']
            : []
  if (root !== null && command !== undefined) {
    console.log('No font for Chinese found: installing one.')
    if (command === 'apt-get') shown(...root, 'apt-get', 'update')
    shown(...root, command, ...rest)
  }
  if (list().trim() === '') console.warn('Warning: no font for Chinese is installed, so Chinese may show as boxes; install Noto CJK.')
}
