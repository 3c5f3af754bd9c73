import { addressFor, type Door } from './doors'

/** What the browser said when it refused something. */
export interface Refusal { readonly rule: string; readonly address: string }

/** `refused`: by a rule of the policy, so nothing was sent. `silent`: no answer, and no refusal either, which proves nothing. `out`: it answered. */
export type Outcome = { readonly door: Door; readonly came: 'refused'; readonly rule: string } | { readonly door: Door; readonly came: 'silent' | 'out' }

/** What came of one try. An answer outweighs a refusal: a door that lets one through is open. */
export function judge(door: Door, answered: boolean, refusals: readonly Refusal[]): Outcome {
  if (answered) return { door, came: 'out' }
  const address = addressFor(door)
  // Of a refused frame the browser names the origin alone.
  const refusal = refusals.find((one) => one.address === address || (door === 'frame' && one.rule === 'frame-src'))
  return refusal ? { door, came: 'refused', rule: refusal.rule } : { door, came: 'silent' }
}

/** A policy's directives with what each allows, in its order. */
export function directivesOf(policy: string): { readonly name: string; readonly allows: string }[] {
  return policy.split(';').map((part) => part.trim()).filter(Boolean).map((part) => {
    const at = part.indexOf(' ')
    return at < 0 ? { name: part, allows: '' } : { name: part.slice(0, at), allows: part.slice(at + 1).trim() }
  })
}
