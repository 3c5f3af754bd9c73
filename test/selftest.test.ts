import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { outsideOf } from '../bridge/traffic'
import { SELFTEST_WORDS } from '../components/selftest-words'
import { WELCOME_WORDS } from '../components/welcome-words'
import { addressFor, DOORS } from '../entrypoints/selftest/doors'
import { directivesOf, judge } from '../entrypoints/selftest/judge'
import config from '../wxt.config'

vi.mock('../entrypoints/selftest/doors.worker?worker', () => ({ default: class {} }))

const ROOT = 'chrome-extension://abc/'
interface Manifest { readonly permissions: string[]; readonly content_security_policy: { readonly extension_pages: string } }
const manifest = (config.manifest as unknown as (env: { readonly browser: string }) => Manifest)({ browser: 'chrome' })

describe('what came of a try', () => {
  it.each(DOORS)('%s: refused only by a rule that names its address', (door) => {
    expect(judge(door, false, [{ rule: 'connect-src', address: addressFor(door) }])).toEqual({ door, came: 'refused', rule: 'connect-src' })
    expect(judge(door, false, [])).toEqual({ door, came: 'silent' })
    const other = DOORS[(DOORS.indexOf(door) + 1) % DOORS.length] as (typeof DOORS)[number]
    expect(judge(door, false, [{ rule: 'connect-src', address: addressFor(other) }]).came).toBe('silent')
    expect(judge(door, true, [{ rule: 'connect-src', address: addressFor(door) }])).toEqual({ door, came: 'out' })
  })
})

describe('what a page fetched', () => {
  it('counts what is neither packed nor made in the page, less what was refused', () => {
    const loaded = [`${ROOT}reader.js`, 'data:image/png;base64,x', `blob:${ROOT}1`, 'https://a.example/x?y', 'https://b.example/z']
    expect(outsideOf(loaded, [{ rule: 'img-src', address: 'https://a.example/x?y' }], ROOT)).toEqual(['https://b.example/z'])
    expect(outsideOf(['https://a.example/', 'https://a.example/'], [{ rule: 'frame-src', address: 'https://a.example' }], ROOT)).toEqual(['https://a.example'])
  })
})

describe('the words of the self-test and the first page', () => {
  it('say of every permission what for, of every directive what it means, and of every door what it tries', () => {
    for (const words of Object.values(SELFTEST_WORDS)) {
      expect(Object.keys(words.permissions).sort()).toEqual([...manifest.permissions].sort())
      expect(Object.keys(words.directives)).toEqual(directivesOf(manifest.content_security_policy.extension_pages).map(({ name }) => name))
      expect(Object.keys(words.doors)).toEqual([...DOORS])
    }
  })

  it('type no space between Han and Latin, and shout in neither language', () => {
    const said = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [])
    for (const words of [SELFTEST_WORDS, WELCOME_WORDS]) {
      for (const line of said(words.zh)) expect(line).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u)
      for (const line of [...said(words.zh), ...said(words.en)]) expect(line).not.toMatch(/[!！]/)
    }
  })
})

describe('the built-in samples', () => {
  it.each([['zh', 'zh-cooperation'], ['en', 'en-services']])('%s is the sample that the tests read', (lang, name) => {
    const root = path.resolve(import.meta.dirname, '..')
    expect(readFileSync(path.join(root, `entrypoints/welcome/samples/${lang}.docx`)).equals(readFileSync(path.join(root, `test/contracts/${name}/source.docx`)))).toBe(true)
  })
})
