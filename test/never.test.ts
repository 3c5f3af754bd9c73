import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

/** A sentence that says "never" (by words of it), and the test that would fail if it were not so. null: it reports what was seen and promises nothing. */
const HELD: Readonly<Record<string, readonly [file: string, title: string] | null>> = {
  'a natural pattern never matches': null,
  'reads, never judges': ['test/fences.test.ts', 'facts-only-read'],
  'the page\'s DOM is never touched': ['test/e2e/web-page.test.ts', 'leaves the page as it was'],
  'It never clears highlights that are not ours': ['test/highlighter.test.ts', 'leaves the page’s own highlights and sheets alone'],
  'never turns a wording\'s stance into the other': ['test/witness.test.ts', 'never turns a stance into the other'],
  'a Chinese sentence is never judged': ['test/witness.test.ts', 'never judges Chinese'],
  'is never read in training': ['test/witness.test.ts', 'training reads the training split only'],
  'By hand, never by the build': ['test/never.test.ts', 'no script of package.json trains'],
  'a pattern that is never tried is never compiled': null,
  'never of what was read': ['test/docx-second-reader.test.ts', 'every difference'],
  'damaged, locked, hostile or never ends': ['test/cli-files.test.ts', 'a page that never ends is ended, in time; the next file is read'],
  'the form is never sent again': ['test/firefox/files.test.ts', 'sends no form a second time'],
  'Contract words are text, never HTML': ['test/fences.test.ts', "'innerHTML' is restricted"],
}

const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)]
  // The handbook is made from the rules: there "never" is the contracts' word.
  .filter((file) => file !== 'docs/rules.md' && file !== 'docs/label-doubts.md')
const said = pages.flatMap((file) => text(file).split(/(?<=[.。;；:|])\s|\n/).filter((sentence) => /\bnever\b|从不|绝不|永远不/i.test(sentence)).map((sentence) => ({ file, sentence })))

describe('what is never so', () => {
  it.each(said)('$file: $sentence', ({ sentence }) => {
    const words = Object.keys(HELD).find((one) => sentence.includes(one))
    expect(words, 'say in HELD which test holds it, or say it without the word').toBeDefined()
    const held = HELD[words as string]
    if (held) expect(text(held[0])).toContain(held[1])
  })

  it('is said somewhere, for each entry', () => {
    for (const words of Object.keys(HELD)) expect(said.some(({ sentence }) => sentence.includes(words)), words).toBe(true)
  })

  it('no script of package.json trains', () => {
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    expect(Object.values(scripts).filter((script) => /train/.test(script))).toEqual([])
    expect(text('scripts/check.mjs')).not.toMatch(/train/)
  })
})
