import path from 'node:path'
import { analyze } from '../analyzers'
import { readContractFile } from '../cli/files'
import { readPlainText } from '../extractors/plain-text'
import { ALL_PARTS, type ReportSource } from '../reports/source'
import type { Contract } from '../contract/types'

/** The source of a report on a contract. */
export function sourceOf(contract: Contract, more: Partial<ReportSource> = {}): ReportSource {
  return {
    file: 'contract.docx', contract, review: analyze(contract, { today: '2026-11-22' }), side: 'neutral', lang: contract.lang === 'en' ? 'en' : 'zh', decisions: new Map(), parts: ALL_PARTS, playbook: null,
    made: '2026-11-22T08:30:00Z', ...more,
  }
}

/** One of our sample contracts. */
export async function sample(name: string, more: Partial<ReportSource> = {}): Promise<ReportSource> {
  const { contract } = await readContractFile(path.join(import.meta.dirname, 'contracts', name, 'source.docx'))
  return sourceOf(contract, { file: `${name}.docx`, ...more })
}

export async function textSource(text: string, more: Partial<ReportSource> = {}): Promise<ReportSource> {
  return sourceOf((await readPlainText(text)).contract, more)
}

/** The id of the first finding of a rule. */
export function idOf({ review }: ReportSource, rule: string): string {
  const found = review.findings.find((one) => one.rule === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found.id
}
