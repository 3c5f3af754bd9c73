import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { HELP } from '../cli/help'
import { FORMATS, LEVELS } from '../cli/job'
import { OPTIONS } from '../cli/options'
import { outNames } from '../cli/out-names'
import { say, terminalLang } from '../cli/words'
import { SHIPPED } from '../analyzers/playbook/shipped'
import { ROOT } from './cli-process'

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\\-', '-')
const names = [...Object.keys(OPTIONS.review), ...FORMATS, ...LEVELS, ...SHIPPED.map(({ name }) => name), 'compare', 'completion']

describe('every option, format, level and playbook', () => {
  test.each(['man/leakproof.1', 'completions/leakproof.bash', 'completions/_leakproof', 'completions/leakproof.fish', 'docs/cli.md'])('stands in %s', (file) => {
    const text = read(file)
    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })
  test('stands in the help of both languages, which name the same', () => {
    for (const lang of ['en', 'zh'] as const) expect(names.filter((name) => !HELP.review('leakproof')[lang].includes(name))).toEqual([])
    const optionsIn = (text: string): string[] => (text.match(/--[a-z-]+/g) ?? []).sort()
    for (const help of Object.values(HELP)) expect(optionsIn(help('x').zh)).toEqual(optionsIn(help('x').en))
  })
})

describe('words', () => {
  test('the terminal says which language', () => {
    expect(terminalLang({ LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(terminalLang({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(say('left', 'zh', { it: '3分' })).toBe('还要3分')
  })
})

describe('names of results', () => {
  const namesOf = (...places: string[]): string[] => outNames(places.map((place) => ({ name: place, place: path.resolve('/', place), size: 0 })))
  test('keep the folders below the one that all lie in', () => {
    expect(namesOf('/a/b/x.docx', '/a/c/x.docx', '/a/y.pdf')).toEqual(['b/x', 'c/x', 'y'])
    expect(namesOf('/a/x.docx')).toEqual(['x'])
    expect(namesOf('/a/x.docx', '/ab/y.docx')).toEqual(['a/x', 'ab/y'])
  })
  test('differ where only the ending, or the case of letters, differs', () => {
    expect(namesOf('/a/x.docx', '/a/X.pdf')).toEqual(['x.docx', 'X.pdf'])
    expect(namesOf('/a/x.pdf', '/a/X.PDF')).toEqual(['x.pdf', 'X.PDF (2)'])
  })
  test('are such that every system takes them', () => {
    const [long, dots, reserved, signs] = namesOf(`/a/${'密'.repeat(80)}.docx`, '/a/... .txt', '/a/con.txt', '/a/a:b?c\u202egnp.txt') as [string, string, string, string]
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(180)
    expect([dots.startsWith('_'), reserved, signs]).toEqual([true, '_con', 'a_b_c_gnp'])
  })
})
