import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findFirefox } from '../../scripts/firefox/find-firefox.mjs'
import { Marionette } from './marionette'

/** The extension's address in these runs; else Firefox makes up one for each profile. */
export const UUID = '0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f'

/** What Firefox would ask of the network by itself is switched off, as far as it can be. */
const PREFS = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.uitour.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
}

/** A running Firefox and the wire to it. */
export interface Running {
  readonly wire: Marionette
  readonly version: string
  /** Ends the browser and removes its profile. */
  end(): Promise<void>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function portOf(profile: string, process: ChildProcess, log: () => string): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort')
  for (let i = 0; i < 1200; i++) {
    if (process.exitCode !== null) throw new Error(`Firefox ended at its start: ${log()}`)
    const written = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (written !== '') return Number(written)
    await pause(50)
  }
  throw new Error(`Firefox did not open its remote control within a minute: ${log()}`)
}

/** Starts Firefox without a display in a fresh profile. `lang`: the language that pages are told. `id`: the extension that gets `UUID`. */
export async function launchFirefox(id: string, lang: string): Promise<Running> {
  const program = findFirefox()
  if (program === undefined) throw new Error('No Firefox was found.')
  const profile = mkdtempSync(path.join(os.tmpdir(), 'leakproof-firefox-'))
  const prefs = { ...PREFS, 'intl.accept_languages': lang, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) }
  writeFileSync(path.join(profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access', '--width=1280', '--height=900']
  const process = spawn(program, args, { env: { ...globalThis.process.env, HOME: profile }, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [process.stdout, process.stderr]) stream.on('data', (data) => { log = (log + String(data)).slice(-4000) })
  const gone = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const remove = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  try {
    const wire = await Marionette.connect(await portOf(profile, process, () => log))
    const { capabilities } = await wire.send('WebDriver:NewSession', { capabilities: {} }) as unknown as { capabilities: { browserVersion: string } }
    return {
      wire,
      version: capabilities.browserVersion,
      async end() {
        await wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
        const timer = setTimeout(() => process.kill('SIGKILL'), 10_000)
        await gone
        clearTimeout(timer)
        wire.close()
        remove()
      },
    }
  } catch (error) {
    process.kill('SIGKILL')
    await gone
    remove()
    throw error
  }
}
