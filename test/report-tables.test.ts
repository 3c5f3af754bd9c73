import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv, { type AnySchema } from 'ajv'
import Ajv4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { field } from '../reports/csv'
import { rendered } from '../reports/formats'
import { canonicalMap, resultOf } from '../reports/result'
import type { ReportSource } from '../reports/source'
import { idOf, sample, textSource } from './report-source'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const OWN = JSON.parse(readFileSync(new URL('../docs/report.schema.json', import.meta.url), 'utf8')) as AnySchema
/** The schema of the standard, as Microsoft's own matchers for it carry it (MIT). */
const SARIF = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as AnySchema
const ours = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(OWN)
const sarif4 = new Ajv4({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats(sarif4 as never)
const standard = sarif4.compile(SARIF)

/** Splits RFC 4180 back into fields: a reader of its own. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (let at = 0, text = csv; at < text.length;) {
    let value = ''
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') value += text[at]
        else if (text[at + 1] === '"') { value += '"'; at++ } else break
      }
      at++
    } else for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) value += text[at]
    rows.at(-1)?.push(value)
    if (text[at] === ',') at++
    else { if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}`); at += 2; if (at < text.length) rows.push([]) }
  }
  return rows
}

let zh: ReportSource
let others: ReportSource[]
beforeAll(async () => {
  zh = await sample('zh-cooperation')
  zh = { ...zh, side: '乙方', playbook: { name: 'balanced', digest: 'a'.repeat(64) }, parts: { reasons: true, rejected: true, drafts: true }, decisions: new Map([
    [idOf(zh, 'lia-multiplier-excessive'), { choice: 'adapt', reason: '=HYPERLINK("x")，改为“五十万”', wording: '违约金为\n五十万元。' }],
    [idOf(zh, 'lia-daily-rate-excessive'), { choice: 'reject', reason: '对方坚持', wording: '' }],
    [idOf(zh, 'q-outdated-law'), { choice: 'wrong', reason: '引的是旧合同', wording: '' }],
  ]) }
  others = [zh, await sample('en-services'), await sample('zh-nda', { file: 'C:\\合同\\a b#1.docx' }), await sample('en-mutual-nda', { file: '' }), await textSource('会议纪要\n今天讨论了绿植。', { made: '2026-11-22' })]
})

describe('CSV', () => {
  test('is UTF-8 with a mark, has one line a finding, and reads back', () => {
    const csv = rendered(zh, 'csv')
    expect(csv.startsWith('\ufeff"文件","序号"')).toBe(true)
    const rows = rowsOf(csv.slice(1))
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([18]))
    const row = rows.find((one) => one[15] === 'lia-multiplier-excessive') as string[]
    expect(row[4]).toBe('泄密按损失的10倍赔')
    expect(row[5]).toBe('五、1')
    expect(row[11]).toBe('违约金为\n五十万元。')
    expect(row[12]).toBe('改后采纳')
    expect(row[13]).toBe('\'=HYPERLINK("x")，改为“五十万”')
    expect(zh.contract.text.slice(Number(row[16]), Number(row[17]))).toBe(row[6])
    expect(rows.some((one) => one[15] === 'q-outdated-law')).toBe(false)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('%j is no formula', (text) => {
    expect(field(text)).toMatch(/^"'/)
  })

  test('figures stay figures, quotes are doubled, a NUL is gone', () => {
    expect([field('12'), field('1.1'), field('a"b\0'), field('')]).toEqual(['12', '"1.1"', '"a""b"', '""'])
  })

  test('what was called wrong goes by itself and without the contract’s words, unless these are wanted', () => {
    const bare = rowsOf(rendered({ ...zh, parts: { ...zh.parts, wrong: true } }, 'csv').slice(1))
    expect(bare.slice(1).map((row) => row[15])).toEqual(['q-outdated-law'])
    expect(bare[1]?.join('')).toContain('引的是旧合同')
    expect(bare[1]?.join('')).not.toMatch(/中华人民共和国合同法|zh-cooperation|甲乙/)
    const whole = rowsOf(rendered({ ...zh, parts: { ...zh.parts, wrong: true, wrongWords: true } }, 'csv').slice(1))
    expect(whole.find((row) => row[15] === 'q-outdated-law')?.[12]).toBe('判断有误')
    expect(whole.length).toBe(rowsOf(rendered(zh, 'csv').slice(1)).length + 1)
  })
})

describe('JSON', () => {
  test('holds to the published schema', () => {
    for (const source of others) {
      for (const parts of [source.parts, { ...source.parts, wrong: true }, { reasons: false, rejected: false, drafts: false }, { ...source.parts, wrong: true, wrongWords: true }]) {
        ours(JSON.parse(rendered({ ...source, parts }, 'json')))
        expect(ours.errors ?? []).toEqual([])
      }
    }
  })

  test('the schema is no open door', () => {
    const document = JSON.parse(rendered(zh, 'json')) as { results: { findings: Record<string, unknown>[] }[] }
    document.results[0]!.findings[0]!['extra'] = 1
    expect(ours(document)).toBe(false)
  })

  test('has the command line’s fields with the same values', () => {
    for (const source of others) {
      const given = JSON.parse(rendered({ ...source, decisions: new Map(), side: 'neutral' }, 'json')) as { results: Record<string, unknown>[] }
      const { findings, ...result } = JSON.parse(JSON.stringify(resultOf(source.file, source.review, source.contract, canonicalMap(source.contract)))) as Record<string, unknown> & { findings: { rule: string; levels: Record<string, unknown> }[] }
      expect(given.results[0]).toMatchObject(result)
      // A point that a neutral reader does not see is not in the report of one.
      expect(given.results[0]?.['findings']).toMatchObject(findings.filter(({ levels }) => levels['neutral'] !== null))
    }
  })

  test('notes for the makers hold no word of the contract', () => {
    const text = rendered({ ...zh, parts: { ...zh.parts, wrong: true } }, 'json')
    expect(JSON.parse(text)).toMatchObject({ results: [], notes: [{ rule: 'q-outdated-law', reason: '引的是旧合同' }] })
    for (const words of ['浮标', '甲方', '嵊泗', 'zh-cooperation', zh.contract.id]) expect(text).not.toContain(words)
  })
})

describe('SARIF', () => {
  test('holds to the standard’s schema', () => {
    for (const source of others) {
      standard(JSON.parse(rendered(source, 'sarif')))
      expect(standard.errors ?? []).toEqual([])
    }
    expect(standard({ version: '2.1.0' })).toBe(false)
  })

  test('its offsets are those of the text it carries, and what was rejected is suppressed with the reason', () => {
    interface Log { runs: { artifacts: { contents: { text: string } }[]; results: { ruleId: string; ruleIndex: number; level: string; kind: string; locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { charOffset: number; charLength: number; snippet: { text: string } } } }[]; suppressions?: { justification: string }[] }[]; tool: { driver: { rules: { id: string }[] } } }[] }
    for (const source of others) {
      const { runs: [run] } = JSON.parse(rendered(source, 'sarif')) as Log
      for (const { ruleId, ruleIndex, locations, level, kind } of run!.results) {
        expect(run!.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
        expect(level === 'none').toBe(kind === 'review')
        for (const { physicalLocation: { region, artifactLocation: { uri } } } of locations) {
          expect(uri).toMatch(/^[\w.%()~!*'-]+(?:\/[\w.%()~!*'-]+)*$/)
          if (region) expect(run!.artifacts[0]!.contents.text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text)
        }
      }
    }
    const { runs: [run] } = JSON.parse(rendered(zh, 'sarif')) as Log
    expect(run!.results.find(({ ruleId }) => ruleId === 'lia-daily-rate-excessive')?.suppressions).toMatchObject([{ justification: '对方坚持' }])
    expect(rendered(others[2] as ReportSource, 'sarif')).toContain('"%E5%90%88%E5%90%8C/a%20b%231.docx"')
  })
})
