import { scaled } from './cents'
import type { Curve } from './types'

/** What is paid at a loss, in cents of one currency. */
export function paysAt({ fixedCents, times, loss, capCents }: Curve, lossCents: number): number {
  const agreed = fixedCents + scaled(lossCents, times)
  const due = loss === 'added' ? agreed + lossCents : loss === 'top' ? Math.max(agreed, lossCents) : agreed
  return capCents === null ? due : Math.min(due, capCents)
}

/** What is agreed at a loss, without a cap and without the loss itself: what the 30 % line is held against. */
export function agreedAt({ fixedCents, times, loss }: Curve, lossCents: number): number {
  const agreed = fixedCents + scaled(lossCents, times)
  return loss === 'added' ? agreed + lossCents : agreed
}

/** Where the slope of the curve changes, from 0 to `mostCents`: enough to draw it exactly. Ascending. */
export function pointsOf(curve: Curve, mostCents: number): readonly { readonly lossCents: number; readonly payCents: number }[] {
  const { fixedCents, times, loss, capCents } = curve
  const bends = new Set<number>([0, mostCents])
  const add = (at: number): void => {
    if (at > 0 && at < mostCents) bends.add(at)
  }
  // The loss overtakes the agreed sum.
  if (loss === 'top' && times < 1_000_000) add(Number((BigInt(fixedCents) * 1_000_000n) / BigInt(1_000_000 - times)))
  if (capCents !== null) {
    // The cap is reached where one of the two slopes meets it.
    const slope = times + (loss === 'added' ? 1_000_000 : 0)
    if (slope > 0 && capCents > fixedCents) add(Number((BigInt(capCents - fixedCents) * 1_000_000n) / BigInt(slope)))
    if (loss === 'top') add(capCents)
  }
  return [...bends].sort((a, b) => a - b).map((lossCents) => ({ lossCents, payCents: paysAt(curve, lossCents) }))
}
