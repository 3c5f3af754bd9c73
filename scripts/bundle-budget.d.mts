/** A part's name for people, its limit in bytes gzip, and where to look when it grows. */
export interface PartBudget {
  readonly what: string
  readonly limit: number
  readonly look: string
  /** What was asked for, where the limit is higher than that. */
  readonly wished?: number
  readonly note?: string
}

/** Files of a built extension by their path in it. */
export function partsOf(files: ReadonlyMap<string, Buffer>): Map<string, string[]>
/** Bytes of each part after gzip. */
export function partSizes(files: ReadonlyMap<string, Buffer>): Promise<Map<string, number>>
/** A sentence for each part that is over its limit, has none, or is no longer there. */
export function overBudget(sizes: ReadonlyMap<string, number>, budget: Readonly<Record<string, PartBudget>>): string[]
/** Ends a build that grew over its budget. */
export function keepBudget(folder: string): Promise<void>
