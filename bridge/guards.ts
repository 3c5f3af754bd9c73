import type { Span } from '../contract/types'

/** Says whether a value from another process has the shape of `T`. Never throws. */
export type Guard<T> = (value: unknown) => value is T

/** The type a guard lets through. */
export type Guarded<G> = G extends Guard<infer T> ? T : never

export const isString = (value: unknown): value is string => typeof value === 'string'
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

export function isOneOf<const T extends string | number | boolean>(...allowed: readonly T[]): Guard<T> {
  return (value): value is T => (allowed as readonly unknown[]).includes(value)
}

export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value)
}

/** At most `limit` entries: what comes from a page must not be able to fill the panel's memory. */
export function isListOf<T>(guard: Guard<T>, limit = 1_000_000): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= limit && value.every(guard)
}

type Shape = Readonly<Record<string, Guard<unknown>>>
type Fields<S extends Shape> = { readonly [K in keyof S]: Guarded<S[K]> }

/** An object with exactly these fields, and these `optional` ones; anything more is refused. */
export function isRecordOf<S extends Shape, O extends Shape = Record<never, never>>(shape: S, optional?: O): Guard<Fields<S> & Partial<Fields<O>>> {
  return (value): value is Fields<S> & Partial<Fields<O>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Record<string, unknown>
    for (const key of Object.keys(record)) if (!Object.hasOwn(shape, key) && !(optional && Object.hasOwn(optional, key))) return false
    for (const [key, guard] of Object.entries(shape)) if (!Object.hasOwn(record, key) || !guard(record[key])) return false
    if (optional) for (const [key, guard] of Object.entries(optional)) if (record[key] !== undefined && !guard(record[key])) return false
    return true
  }
}

const hasEnds = isRecordOf({ start: isCount, end: isCount })

export const isSpan = (value: unknown): value is Span => hasEnds(value) && value.start <= value.end
