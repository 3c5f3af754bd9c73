import type { ForeignKind, OutcomeCode, OutcomeParams } from '../contract/outcomes'

/** Why a file could not be read. Every outcome of an extractor that is not a `Reading` is one of these. */
export type FailureCode = Extract<OutcomeCode, 'empty' | 'no-text' | 'damaged' | 'encrypted' | 'password' | 'other-format' | 'too-large' | 'hostile' | 'timeout'>

/** Values for the sentence: the limit of a size, the kind of a file. */
export type FailureParams = OutcomeParams

/** The only error that an extractor throws. Its message is for logs; people get the words of `reports/outcome-words.ts`. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError'
  constructor(
    readonly code: FailureCode,
    readonly params: FailureParams = {},
    cause?: unknown,
  ) {
    super(code, { cause })
  }
}

/** The error for a file that is something else than what its reader reads. */
export function otherFormat(kind: ForeignKind): ExtractionError {
  return new ExtractionError('other-format', { kind })
}

/** The error itself when it is typed already; anything else a parser throws means that the file is damaged. */
export function asExtractionError(error: unknown): ExtractionError {
  return error instanceof ExtractionError ? error : new ExtractionError('damaged', {}, error)
}
