/** What the chart shows: from 0 to these, in cents. */
export interface Frame {
  readonly mostLossCents: number
  readonly mostPayCents: number
}

const STEPS = [1, 2, 4, 5, 10]

/** The next round number: 1, 2, 4 or 5 with zeros. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return (STEPS.find((step) => step * power >= value) ?? 10) * power
}

/**
 * A frame in which the feared loss stands well inside. What is paid may leave it: a line that is ten times as high
 * as the loss must not make everything else flat.
 */
export function frameOf(lossCents: number, mostPayCents: number): Frame {
  const across = roundUp(lossCents * 1.5)
  return { mostLossCents: across, mostPayCents: mostPayCents > lossCents ? across * 2 : across }
}
