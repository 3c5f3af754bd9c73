import { draftView } from '../../analyzers/desk/draft-view'
import { exposureView } from '../../analyzers/desk/exposure-view'
import { matrixView } from '../../analyzers/desk/matrix-view'
import { termsSheet } from '../../analyzers/desk/terms-sheet'
import type { AnalyzeOptions } from '../../analyzers/index'
import { thresholdsOf } from '../../analyzers/playbook/apply'
import type { Review } from '../../analyzers/types'
import type { Question, Questions } from '../../components/desk'
import type { Contract } from '../../contract/types'

/** The analysis worker's answers to what the tabs ask; `options` are those of the review. */
export const ANSWERS: { readonly [Q in Question]: (contract: Contract, review: Review, asked: Questions[Q]['asked'], options: AnalyzeOptions) => Questions[Q]['answer'] } = {
  terms: (contract, review) => ({ matrix: matrixView(contract, review), sheet: termsSheet(contract, review) }),
  exposure: (contract, review, asked, options) => exposureView(contract, review, { ...thresholdsOf(options.playbook), ...asked }),
  draft: (contract, review, asked, options) => draftView(contract, review, { ...thresholdsOf(options.playbook), ...asked }, options),
}
