import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../analyzers'
import type { Review } from '../analyzers/types'
import { readContractFile } from '../cli/files'
import type { Contract } from '../contract/types'

const FOLDER = path.resolve(import.meta.dirname, 'contracts')
const FORMATS = ['html', 'docx', 'pdf'] as const
type Format = (typeof FORMATS)[number]

/** What a person read in the sample. `exact` is '' for what is missing altogether. */
interface Expected {
  readonly kind: string
  readonly law: string
  readonly mutual: boolean | null
  readonly parties: readonly { readonly name: string; readonly full: string; readonly role: string }[]
  readonly findings: readonly { readonly rule: string; readonly exact: string; readonly certainty: string }[]
}

describe.each(readdirSync(FOLDER).sort())('%s', (slug) => {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected
  const contracts = new Map<Format, Contract>()
  const reviews = new Map<Format, Review>()
  const contractIn = (format: Format): Contract => contracts.get(format) as Contract
  const reviewIn = (format: Format): Review => reviews.get(format) as Review
  const quotes = (format: Format, finding: Review['findings'][number]): string[] => finding.evidence.map(({ start, end }) => contractIn(format).text.slice(start, end))
  const found = (format: Format): unknown[] =>
    reviewIn(format).findings.map((finding) => ({ rule: finding.rule, certainty: finding.certainty, folded: finding.folded, level: finding.level, quotes: quotes(format, finding) }))

  beforeAll(async () => {
    for (const format of FORMATS) {
      const { contract } = await readContractFile(path.join(FOLDER, slug, `source.${format}`))
      contracts.set(format, contract)
      reviews.set(format, analyze(contract, { today: '2026-11-21' }))
    }
  })

  test.each(FORMATS)('%s is read completely, but for what stands on every page', (format) => {
    expect(contractIn(format).coverage.unread.filter(({ what }) => what !== 'header' && what !== 'footer')).toEqual([])
  })

  // Where a cell of a table ends, a PDF doesn't say; its characters and their order it does.
  test.each(['docx', 'pdf'] as const)('%s has the words of the web page', (format) => {
    const words = (one: Format): string => contractIn(one).text.replace(/\s/g, '')
    expect(words(format)).toBe(words('html'))
  })

  test.each(['docx', 'pdf'] as const)('%s gives the findings of the web page', (format) => {
    expect(found(format)).toEqual(found('html'))
  })

  test.each(FORMATS)('%s: what is said about the contract', (format) => {
    const { kind, law, mutual, parties } = reviewIn(format)
    expect({ kind, law, mutual, parties }).toEqual({ kind: expected.kind, law: expected.law, mutual: expected.mutual, parties: expected.parties })
  })

  test.each(FORMATS)('%s: every expected finding is there with its sentence', (format) => {
    const missed = expected.findings.filter(({ rule, exact, certainty }) => !reviewIn(format).findings.some((finding) => {
      if (finding.rule !== rule || finding.certainty !== certainty) return false
      return exact === '' || quotes(format, finding).some((quote) => quote.includes(exact) || exact.includes(quote))
    }))
    expect(missed).toEqual([])
  })

  test.each(FORMATS)('%s: nothing else is shown', (format) => {
    const known = new Set(expected.findings.map(({ rule, certainty }) => `${rule} ${certainty}`))
    const extra = reviewIn(format).findings.filter(({ folded, rule, certainty }) => !folded && !known.has(`${rule} ${certainty}`))
    expect(extra.map((finding) => ({ rule: finding.rule, certainty: finding.certainty, quotes: quotes(format, finding) }))).toEqual([])
  })
})
