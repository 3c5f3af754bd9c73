import type { ExposureView, SideView } from '../../analyzers/desk/exposure-view'
import type { Suggested } from '../../analyzers/desk/suggested'
import type { Frame } from '../../analyzers/desk/frame'
import type { Money } from '../../analyzers/exposure/cents'
import type { Drawn } from './drawn-sides'
import { onAxis, type AxisUnit } from './money'
import type { ExposureWords } from './words'

/** A name beside a line of the chart. */
export interface Label {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly tone: string
  readonly words: string
}

export interface Labelled {
  readonly t: ExposureWords
  readonly unit: AxisUnit
  readonly view: ExposureView
  readonly drawn: readonly Drawn[]
  readonly loss: Money
  readonly frame: Frame
  /** The 30 % line as a multiple of the loss; 0: there is none. */
  readonly slope: number
  readonly suggested: Suggested | null
  readonly wide: boolean
  readonly nameOf: (side: SideView) => string
  readonly yOf: (cents: number) => number
  readonly edge: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly em: number
}

const TONES: Readonly<Record<Drawn['tone'], string>> = { steep: 't-crit strong', even: 't-alt strong', other: 't-alt strong' }

/** As much of a name as stands beside the chart; the legend has all of it. */
function shortened(name: string): string {
  const most = /[㐀-鿿]/.test(name) ? 12 : 24
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

/** Pushes names apart that would stand on each other; the order of the lines is kept. */
function apart(list: readonly Label[], least: number, top: number, bottom: number): Label[] {
  const sorted = [...list].sort((a, b) => a.y - b.y)
  let from = top - least
  const pushed = sorted.map((label) => {
    from = Math.max(label.y, from + least)
    return { ...label, y: from }
  })
  let below = bottom + least
  return pushed.reverse().map((label) => {
    below = Math.min(label.y, below - least)
    return { ...label, y: below }
  })
}

/** Names at the ends of the lines, and what leaves the frame. */
export function chartLabels({ t, unit, view, drawn, loss, frame, slope, suggested, wide, nameOf, yOf, edge, em }: Labelled): readonly Label[] {
  const x = wide ? edge.right + 10 * em : edge.right - 2
  const anchor = wide ? 'start' : 'end'
  const lift = wide ? 4 * em : -6 * em
  const most = frame.mostLossCents
  const ends: Label[] = [{ key: 'loss', x, y: yOf(most) + lift, anchor, tone: 't-ink', words: t.actual }]
  // Where the clause pays the loss itself, its name stands before the loss's own.
  if (suggested) ends.unshift({ key: 'draft', x, y: yOf(suggested.points.at(-1)?.payCents ?? 0) + lift, anchor, tone: 't-alt strong', words: t.suggested })
  if (slope > 0) ends.push({ key: 'thirty', x, y: yOf(Math.min(most * slope, frame.mostPayCents)) + lift, anchor, tone: 't-high strong', words: t.thirty })
  for (const { side, key, even, tone } of drawn) {
    const end = side.points.at(-1)?.payCents ?? 0
    const caps = side.cap?.amount && !side.cap.doubtful && end === side.cap.amount.cents ? `${t.cap} ${onAxis(end, unit)}${unit.short}` : ''
    const name = even ? t.both : shortened(nameOf(side))
    if (end <= frame.mostPayCents && (wide || caps !== '' || end !== most)) ends.push({ key: `end ${key}`, x, y: yOf(end) + lift, anchor, tone: TONES[tone], words: wide ? (caps === '' ? name : `${name}${t.comma}${caps}`) : caps === '' ? name : caps })
    else if (wide) ends.push({ key: `end ${key}`, x, y: edge.top + lift, anchor, tone: TONES[tone], words: name })
  }
  for (const { cap, debtor } of view.sides) {
    if (cap?.doubtful && cap.amount && cap.amount.currency === loss.currency) { ends.push({ key: `cap ${debtor ?? ''}`, x, y: yOf(cap.amount.cents) + lift, anchor, tone: 't-low', words: `${t.cap} ${onAxis(cap.amount.cents, unit)}${unit.short}?` }); break }
  }
  const names = apart(ends, 15 * em, edge.top + (wide ? 4 : 22) * em, edge.bottom - 4)
  const beyond = drawn.flatMap(({ side, tone, key }, at): Label[] => (side.pays && side.pays.cents > frame.mostPayCents
    ? [{ key: `off ${key}`, x: edge.left + ((edge.right - edge.left) * loss.cents) / most + 9, y: edge.top + 2 + at * 16 * em, anchor: 'start', tone: TONES[tone], words: `${onAxis(side.pays.cents, unit)}${unit.short}${t.comma}${t.off}` }]
    : []))
  return [...names, ...beyond]
}
