import type { OutcomeCode } from '../contract/outcomes'
import type { Lang } from '../contract/types'
import { ExtractionError } from '../extractors/failures'
import { outcomeSentence } from '../reports/outcome-words'

/** A line that asks nothing; the stream goes on. */
export class LineError extends Error {}

function codeOf(error: unknown): OutcomeCode {
  if (error instanceof ExtractionError) return error.code
  if (error instanceof LineError) return 'bad-request'
  // Node gives a code to what the system refused, and to nothing else that can reach this place.
  const refused = error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string'
  return refused ? 'not-found' : 'failed'
}

/** A code of `OUTCOME_CODES` and its words, for anything that went wrong with one contract. */
export function failureOf(error: unknown, lang: Lang = 'en'): { code: OutcomeCode; message: string } {
  const code = codeOf(error)
  return { code, message: outcomeSentence(code, lang, error instanceof ExtractionError ? error.params : {}) }
}
