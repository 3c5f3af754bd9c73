import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { failureOf } from '../cli/stream'
import { FOREIGN_KINDS, OUTCOME_CODES, type OutcomeParams } from '../contract/outcomes'
import { asExtractionError, ExtractionError } from '../extractors/failures'
import { NOTICE_CODES, UNREAD_REASONS, UNREAD_WHATS } from '../contract/coverage-codes'
import type { Coverage } from '../contract/types'
import { coverageWords } from '../reports/coverage-words'
import { outcomeSentence, outcomeWords } from '../reports/outcome-words'

const ROOT = path.resolve(import.meta.dirname, '..')
const LANGS = ['zh', 'en'] as const
const FAILED = outcomeSentence('failed', 'en')

function sources(...folders: string[]): { file: string; code: string }[] {
  return folders.flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, code: readFileSync(path.join(ROOT, file), 'utf8') })))
}

const HAN_LATIN = /[\u3400-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u3400-\u9fff]/

describe('outcomes', () => {
  test('are at most 20', () => {
    expect(OUTCOME_CODES.length).toBeLessThanOrEqual(20)
    expect(new Set(OUTCOME_CODES).size).toBe(OUTCOME_CODES.length)
  })

  const cases = OUTCOME_CODES.flatMap((code): { code: string; params: OutcomeParams }[] => (code === 'other-format' ? FOREIGN_KINDS.map((kind) => ({ code, params: { kind } })) : [{ code, params: { limit: '50 MB' } }]))
  test.each(cases)('$code $params: a sentence and a next step in both languages', ({ code, params }) => {
    for (const lang of LANGS) {
      const { sentence, hint } = outcomeWords(code, lang, params)
      expect(sentence).toMatch(lang === 'zh' ? /^[^a-z{}].*[^。.]$/ : /^[A-Z][^{}]*[^.]$/)
      expect(hint).toMatch(lang === 'zh' ? /[\u3400-\u9fff].*。$/ : /^[A-Z].*\.$/)
      expect(sentence + hint).not.toMatch(/[!！]|sorry|抱歉|错误码|Error/i)
      if (lang === 'zh') expect(sentence + hint).not.toMatch(HAN_LATIN)
    }
  })

  test('say different things', () => {
    for (const lang of LANGS) expect(new Set(cases.map(({ code, params }) => outcomeWords(code, lang, params).sentence)).size).toBe(cases.length)
  })

  test.each(['zip-bomb', 'TypeError: x is undefined', '', '__proto__', 'constructor', 'still-reading'])('a code that is none of ours reads as a failure: %s', (code) => {
    expect(outcomeSentence(code, 'en')).toBe(FAILED)
  })

  test('values are filled in, and nothing of a value is markup or a pattern', () => {
    expect(outcomeSentence('too-large', 'en', { limit: '$& <b>' })).toContain('(the limit is $& <b>)')
    expect(outcomeWords('other-format', 'en', { kind: 'no such kind' })).toEqual(outcomeWords('other-format', 'en', { kind: 'unknown' }))
  })
})

describe('no raw exception', () => {
  const raised: readonly unknown[] = [new TypeError("Cannot read properties of undefined (reading 'x')"), new RangeError('Invalid array length'), 'a string', null, undefined, { message: 'odd' }, new DOMException('gone', 'AbortError')]

  test.each(raised.map((error) => ({ error })))('an extractor: $error', ({ error }) => {
    expect(asExtractionError(error).code).toBe('damaged')
  })
  test.each(raised.map((error) => ({ error })))('the command line: $error', ({ error }) => {
    for (const lang of LANGS) expect(failureOf(error, lang)).toEqual({ code: 'failed', message: outcomeSentence('failed', lang) })
  })
  test('what is typed keeps its code and its words', () => {
    expect(failureOf(new ExtractionError('other-format', { kind: 'rtf' }))).toEqual({ code: 'other-format', message: 'This is an RTF file and was not read. Open it in Word or WPS, save it as DOCX or PDF and open that here.' })
    expect(failureOf(Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' })).code).toBe('not-found')
  })
  test('no screen and no answer shows an exception\'s own words', () => {
    const shown = sources('entrypoints', 'components', 'cli', 'reports', 'bridge').filter(({ code }) => /\b(?:error|cause|reason|problem|e|err)\.(?:message|stack)\b/.test(code.replace(/new Error\(event\.message\)/g, '')))
    // Wrong usage of the command line is told in the words of Node's own parser of arguments.
    expect(shown.map(({ file }) => file)).toEqual(['cli/main.ts'])
  })
  test('every code that the sources send is one of the table', () => {
    const sent = sources('entrypoints', 'extractors', 'cli').flatMap(({ file, code }) => [
      ...code.matchAll(/new ExtractionError\(\s*'([^']+)'|\bfail(?:ed)?\((?:turn, |\+\+this\.turn, )?(?:pressed \? )?'([^']+)'|\bok: false, code: '([^']+)'|at: 'problem'[^}]{0,80}code: '([^']+)'/g),
    ].map((match) => ({ file, code: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' })))
    expect(sent.length).toBeGreaterThan(20)
    // The one answer of the reader that is no outcome: the panel waits for the next.
    expect(sent.filter(({ code }) => !(OUTCOME_CODES as readonly string[]).includes(code) && code !== 'still-reading')).toEqual([])
  })
})

describe('coverage', () => {
  const PART: Coverage = { complete: false, units: 'part', read: 1, total: 2, tables: 0, unread: [], notices: [] }
  const CODE = /[a-z]-[a-z]+\)|其他内容|other content|文字有异常|Something is odd/

  // That an extractor emits no other codes, and that none of these lacks words, is the compiler's business.
  test('every code has words of its own in both languages', () => {
    for (const lang of LANGS) {
      const whats = UNREAD_WHATS.map((what) => coverageWords({ ...PART, unread: [{ what, where: '', reason: 'not-supported' }] }, lang).rest.join())
      const reasons = UNREAD_REASONS.map((reason) => coverageWords({ ...PART, unread: [{ what: 'part', where: '', reason }] }, lang).rest.join())
      const notices = NOTICE_CODES.map((code) => coverageWords({ ...PART, notices: [{ code, evidence: [] }] }, lang).notices.join())
      for (const words of [whats, reasons, notices]) expect(new Set(words).size).toBe(words.length)
      for (const words of [...whats, ...reasons, ...notices]) {
        expect(words).not.toMatch(CODE)
        expect(words).toMatch(lang === 'zh' ? /[\u3400-\u9fff]/ : /^[ -~–’]{8,}$/)
        if (lang === 'zh') expect(words).not.toMatch(HAN_LATIN)
      }
    }
  })
  test('no extractor talks itself past the compiler', () => {
    expect(sources('extractors').filter(({ code }) => /as (?:Unread|Notice)/.test(code)).map(({ file }) => file)).toEqual([])
  })
})
