import type { Lang } from '../../contract/types'
import type { OutcomeParams } from '../../contract/outcomes'
import { outcomeWords, type OutcomeWords } from '../../reports/outcome-words'

/** What a screen says about any code that a tab, the reader or an extractor answered with; one that is not ours reads as a failure. */
export function problemFor(code: string, lang: Lang, params: OutcomeParams = {}): OutcomeWords {
  return outcomeWords(code, lang, params)
}
