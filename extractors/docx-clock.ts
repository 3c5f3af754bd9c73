import { ExtractionError } from './failures'

/** A reading's time limit, looked at between steps: a parser that runs in one go can't be interrupted from outside. */
export interface Clock {
  /** @throws ExtractionError `timeout` when the time is up. */
  check(): void
}

/** A clock that runs out `ms` milliseconds from now. */
export function startClock(ms: number): Clock {
  const end = performance.now() + ms
  return {
    check() {
      if (performance.now() > end) throw new ExtractionError('timeout')
    },
  }
}
