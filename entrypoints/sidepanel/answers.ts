import { draftView } from '../../analyzers/desk/draft-view'
import { exposureView } from '../../analyzers/desk/exposure-view'
import { matrixView } from '../../analyzers/desk/matrix-view'
import { termsSheet } from '../../analyzers/desk/terms-sheet'
import type { AnalyzeOptions } from '../../analyzers/index'
import { completed } from '../../analyzers/playbook/apply'
import type { Options, Review } from '../../analyzers/types'
import type { Question, Questions } from '../../components/desk'
import type { Contract } from '../../contract/types'

/** The house's own thresholds, by rule. */
function thresholdsOf({ playbook }: AnalyzeOptions): { readonly thresholds?: Readonly<Record<string, Options>> } {
  if (!playbook) return {}
  const own = Object.entries(completed(playbook).rules).flatMap(([id, { options }]) => (options ? [[id, options] as const] : []))
  return { thresholds: Object.fromEntries(own) }
}

/** The analysis worker's answers to what the tabs ask; `options` are those of the review. */
export const ANSWERS: { readonly [Q in Question]: (contract: Contract, review: Review, asked: Questions[Q]['asked'], options: AnalyzeOptions) => Questions[Q]['answer'] } = {
  terms: (contract, review) => ({ matrix: matrixView(contract, review), sheet: termsSheet(contract, review) }),
  exposure: (contract, review, asked, options) => exposureView(contract, review, { ...thresholdsOf(options), ...asked }),
  draft: (contract, review, asked, options) => draftView(contract, review, { ...thresholdsOf(options), ...asked }, options),
}
