import { plainTitle } from '../analyzers/rule-titles'
import { completed } from '../analyzers/playbook/apply'
import type { Level } from '../analyzers/types'
import type { Span } from '../contract/types'
import { coverageLine } from './coverage-words'
import { NAMES } from './names'
import { PRODUCT } from './product'
import type { ReportSource } from './source'
import { allTaken, chosen, wordingOf, type Taken } from './taken'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json'

/** SARIF has three steps where we have four. */
const LEVEL: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' }

/** A path as a relative reference: every segment escaped, whatever stood between them. */
function uriOf(file: string): string {
  const segments = file.split(/[/\\]/).filter((segment, at) => segment !== '' && !(at === 0 && /^[a-z]:$/i.test(segment)))
  return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/') || 'contract'
}

/** An ISO date, with or without a time, as SARIF wants it. */
function momentOf(made: string): string {
  return made.length === 10 ? `${made}T00:00:00Z` : made
}

/** The review in SARIF 2.1.0, for those who keep contracts beside code. Offsets count in the canonical text, which `contents` gives. */
export function sarif(source: ReportSource): string {
  const { contract, review, lang, side, playbook, parts, made, house } = source
  const t = NAMES[lang]
  const list = chosen(source, allTaken(source)).flatMap(function all(one: Taken): Taken[] { return [one, ...one.children.flatMap(all)] })
  const rules = [...new Set(list.map(({ view }) => view.rule))]
  const houseRules = house ? completed(house).house : []
  const uri = uriOf(source.file)
  const artifactLocation = { uri, index: 0 }
  const place = (span: Span, label: string): object => {
    const page = contract.blocks.find(({ start, end }) => span.start >= start && span.start < end)?.page
    return {
      physicalLocation: { artifactLocation, region: { charOffset: span.start, charLength: span.end - span.start, snippet: { text: contract.text.slice(span.start, span.end) } } },
      ...(label === '' ? {} : { logicalLocations: [{ name: label, kind: 'clause' }] }),
      ...(page === undefined ? {} : { properties: { page } }),
    }
  }
  const resultOf = ({ view, level, decision }: Taken): object => {
    const finding = review.findings.find(({ id }) => id === view.id)
    const [first, ...others] = finding?.evidence ?? []
    const possible = view.certainty === 'possible'
    return {
      ruleId: view.rule,
      ruleIndex: rules.indexOf(view.rule),
      // What a person must judge has no level of its own in SARIF; ours stands in the properties.
      kind: possible ? 'review' : 'fail',
      level: possible ? 'none' : LEVEL[level],
      message: { text: `${view.title}${t.colon}${[view.found, view.ask].filter((words) => words !== '').join(lang === 'zh' ? '' : ' ')}` },
      locations: [first ? place(first, view.place) : { physicalLocation: { artifactLocation } }],
      ...(others.length > 0 ? { relatedLocations: others.map((span, at) => ({ id: at + 1, ...place(span, '') })) } : {}),
      partialFingerprints: { 'finding/v1': view.id },
      ...(parts.reasons && decision?.choice === 'reject' ? { suppressions: [{ kind: 'external', status: 'accepted', justification: decision.reason }] } : {}),
      properties: {
        level, type: view.type, certainty: view.certainty, why: view.why, laws: view.laws.map(({ citation }) => citation),
        ...(finding?.root ? { foldedInto: finding.root } : {}),
        ...(parts.drafts && decision?.choice !== 'reject' ? { draft: wordingOf({ view, decision }) } : {}),
        ...(parts.reasons && decision ? { decision: decision.choice, reason: decision.reason } : {}),
      },
    }
  }
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: PRODUCT.name,
          version: PRODUCT.version,
          semanticVersion: PRODUCT.version,
          language: lang === 'zh' ? 'zh-CN' : 'en',
          rules: rules.map((id) => ({ id, shortDescription: { text: plainTitle(id, lang) || houseRules.find((rule) => rule.id === id)?.name[lang] || id } })),
          properties: { rules: PRODUCT.rules, lawAsOf: PRODUCT.lawAsOf },
        },
      },
      language: lang === 'zh' ? 'zh-CN' : 'en',
      columnKind: 'utf16CodeUnits',
      artifacts: [{ location: { uri }, roles: ['analysisTarget'], contents: { text: contract.text }, properties: { textSha256: contract.id, origin: contract.origin } }],
      invocations: [{
        executionSuccessful: true,
        endTimeUtc: momentOf(made),
        ...(review.coverage.complete ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: coverageLine(review.coverage, lang) } }] }),
      }],
      results: list.map(resultOf),
      properties: { title: review.title, kind: review.kind, law: review.law, side, playbook, notice: t.advice },
    }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
