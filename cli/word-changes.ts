import { diffArrays } from 'diff'

/** A Chinese character, a word or number, white space, any other sign. */
const PIECE = /\p{Script=Han}|[\p{L}\p{N}]{1,200}|\s{1,200}|./gsu
/** Milliseconds: clauses that share nothing are shown whole instead. */
const PATIENCE = 500

/** Two wordings as one, with what was struck as `[-…-]` and what was put in as `{+…+}`. */
export function wordChanges(before: string, after: string): string {
  const parts = diffArrays(before.match(PIECE) ?? [], after.match(PIECE) ?? [], { timeout: PATIENCE })
  if (!parts) return `[-${before}-]{+${after}+}`
  return parts.map(({ value, added, removed }) => (added ? `{+${value.join('')}+}` : removed ? `[-${value.join('')}-]` : value.join(''))).join('')
}
