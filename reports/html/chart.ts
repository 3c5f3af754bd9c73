import type { ExposureView, SideView } from '../../analyzers/desk/exposure-view'
import type { Frame } from '../../analyzers/desk/frame'
import type { Money } from '../../analyzers/exposure/cents'
import type { Lang } from '../../contract/types'
import { EXPOSURE_WORDS } from './exposure-words'
import { html, type Markup } from './markup'
import { axisUnit, onAxis, printed } from './money'

/** Where the slope of a hatched stretch may change is finer than the bends of the lines; this many steps show it. */
const STEPS = 120
const WIDTH = 660
const HEIGHT = 330
const EDGE = { left: 46, right: WIDTH - 168, top: 30, bottom: HEIGHT - 38 }
/** Quarters of the frame: its ends are round numbers. */
const TICKS = [0.25, 0.5, 0.75, 1]

/** A line of the chart. `steep`: above the 30 % line; `even`: within it; `other`: the second of two that differ. */
export interface Drawn { readonly side: SideView; readonly even: boolean; readonly tone: 'steep' | 'even' | 'other' }

const shapeOf = ({ points }: SideView): string => points.map(({ lossCents, payCents }) => `${lossCents} ${payCents}`).join(',')

/** The sides whose payment can be drawn; two that pay alike are one line. */
export function drawn(sides: readonly SideView[]): readonly Drawn[] {
  const able = sides.filter(({ points }) => points.length > 1)
  const [first, second] = able
  const even = able.length === 2 && first !== undefined && second !== undefined && shapeOf(first) === shapeOf(second)
  return (even ? able.slice(0, 1) : able).map((side, at) => ({ side, even, tone: (side.thirty?.above.cents ?? 0) > 0 ? 'steep' : at === 0 ? 'even' : 'other' }))
}

/** What a side pays at a loss, between the bends. */
function payAt({ points }: SideView, loss: number): number {
  const next = points.findIndex(({ lossCents }) => lossCents >= loss)
  const [a, b] = [points[Math.max(0, next - 1)], points[Math.max(0, next)]]
  if (!a || !b) return 0
  return a === b ? a.payCents : a.payCents + ((b.payCents - a.payCents) * (loss - a.lossCents)) / (b.lossCents - a.lossCents)
}

interface Label { readonly y: number; readonly tone: string; readonly words: string }

/** Pushes names apart that would stand on each other; the order of the lines is kept. */
function apart(list: readonly Label[]): readonly Label[] {
  let from = -Infinity
  const pushed = [...list].sort((a, b) => a.y - b.y).map((label) => ({ ...label, y: (from = Math.max(label.y, from + 16)) }))
  let below = EDGE.bottom + 8
  return pushed.reverse().map((label) => ({ ...label, y: (below = Math.min(label.y, below - 16)) }))
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`
const path = (points: readonly string[]): string => `M${points.join('L')}`

export interface ChartInput { readonly view: ExposureView; readonly frame: Frame; readonly loss: Money; readonly lang: Lang; readonly nameOf: (side: SideView) => string }

/** Loss across, payment up, as one drawing. The tables beneath carry every number. */
export function chart({ view, frame, loss, lang, nameOf }: ChartInput): Markup {
  const t = EXPOSURE_WORDS[lang]
  const { mostLossCents: across, mostPayCents: up } = frame
  const unit = axisUnit(across, loss.currency, lang)
  const x = (cents: number): number => EDGE.left + ((EDGE.right - EDGE.left) * cents) / across
  const y = (cents: number): number => EDGE.bottom - ((EDGE.bottom - EDGE.top) * cents) / up
  const lines = drawn(view.sides)
  const thirty = view.sides.find((side) => side.thirty)?.thirty ?? null
  const slope = thirty ? thirty.line.cents / loss.cents : 0
  const stretch = (low: (at: number) => number, high: (at: number) => number): string => {
    const at = Array.from({ length: STEPS + 1 }, (_one, step) => (across * step) / STEPS)
    return `${path([...at.map((one) => point(x(one), y(Math.max(low(one), high(one))))), ...at.reverse().map((one) => point(x(one), y(low(one))))])}Z`
  }
  const straight = (times: number): string => path([point(x(0), y(0)), point(x(across), y(across * times))])
  const doubtful = view.sides.find(({ cap }) => cap?.doubtful && cap.amount?.currency === loss.currency)?.cap?.amount ?? null
  const labels = apart([
    { y: y(across) + 4, tone: 't-ink', words: t.actual },
    ...(slope > 0 ? [{ y: y(Math.min(across * slope, up)) + 4, tone: 't-high', words: t.thirty }] : []),
    ...lines.map(({ side, even, tone }) => ({ y: y(Math.min(side.points.at(-1)?.payCents ?? 0, up)) + 4, tone: tone === 'steep' ? 't-critical' : 't-pencil', words: even ? t.both : nameOf(side) })),
    ...(doubtful ? [{ y: y(doubtful.cents) + 4, tone: 't-low', words: `${t.cap} ${onAxis(doubtful.cents, unit)}${unit.short}?` }] : []),
  ])
  const size = (cents: number): string => printed({ cents, currency: loss.currency }, lang)
  const about = t.chartAbout(size(across), size(up))
  const beyond = lines.filter(({ side }) => side.pays && side.pays.cents > up)
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title chart-about">
<title id="chart-title">${t.chart}</title><desc id="chart-about">${about}</desc>
<defs>
<pattern id="hatch-above" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="hatch-above"/></pattern>
<pattern id="hatch-open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V6" class="hatch-open"/></pattern>
<clipPath id="frame"><path d="M${EDGE.left - 2} ${EDGE.top}H${EDGE.right + 2}V${EDGE.bottom + 2}H${EDGE.left - 2}Z"/></clipPath>
</defs>
${TICKS.map((part) => html`<path class="grid" d="M${EDGE.left} ${y(up * part).toFixed(1)}H${EDGE.right}"/><text x="${EDGE.left - 8}" y="${(y(up * part) + 4).toFixed(1)}" text-anchor="end">${onAxis(up * part, unit)}</text><text x="${x(across * part).toFixed(1)}" y="${EDGE.bottom + 17}" text-anchor="middle">${onAxis(across * part, unit)}</text>`)}
<text x="0" y="12">${unit.words}</text><text x="${EDGE.right}" y="${HEIGHT - 3}" text-anchor="end">${t.lossAxis}${unit.words}</text>
<g clip-path="url(#frame)">
${lines.map(({ side }) => side.thirty !== null && side.thirty.above.cents > 0 && html`<path d="${stretch((at) => at * slope, (at) => payAt(side, at))}" fill="url(#hatch-above)" opacity=".75"/>`)}
${lines.map(({ side }) => side.loss !== 'added' && html`<path d="${stretch((at) => payAt(side, at), (at) => at)}" fill="url(#hatch-open)" opacity=".55"/>`)}
${doubtful !== null && html`<path class="cap" d="M${EDGE.left} ${y(doubtful.cents).toFixed(1)}H${EDGE.right}"/>`}
<path class="loss" d="${straight(1)}"/>${thirty !== null && html`<path class="thirty" d="${straight(slope)}"/>`}
${lines.map(({ side, tone }) => html`<path class="pay ${tone}" d="${path(side.points.map((one) => point(x(one.lossCents), y(one.payCents))))}"/>`)}
</g>
<path class="ax" d="M${EDGE.left} ${EDGE.bottom}H${EDGE.right}"/><path class="you" d="M${x(loss.cents).toFixed(1)} ${EDGE.bottom}V${EDGE.top - 4}"/>
${thirty !== null && thirty.line.cents <= up && html`<circle cx="${x(loss.cents).toFixed(1)}" cy="${y(thirty.line.cents).toFixed(1)}" r="3.5" class="dot high"/>`}
<circle cx="${x(loss.cents).toFixed(1)}" cy="${y(loss.cents).toFixed(1)}" r="3.5" class="dot"/>
${lines.map(({ side, tone }) => side.pays !== null && side.pays.cents <= up && html`<circle cx="${x(loss.cents).toFixed(1)}" cy="${y(side.pays.cents).toFixed(1)}" r="4" class="dot ${tone}"/>`)}
${beyond.map(({ side, tone }, at) => side.pays !== null && html`<path class="dot ${tone}" d="M${(x(loss.cents) - 5).toFixed(1)} ${EDGE.top}l5 -9 5 9Z"/><text class="halo ${tone === 'steep' ? 't-critical' : 't-pencil'}" x="${(x(loss.cents) + 9).toFixed(1)}" y="${EDGE.top + 2 + at * 16}">${onAxis(side.pays.cents, unit)}${unit.short}${lang === 'zh' ? '，' : ', '}${t.off}</text>`)}
${labels.map(({ y: at, tone, words }) => html`<text class="halo ${tone}" x="${EDGE.right + 10}" y="${at.toFixed(1)}">${words.length > 22 ? `${words.slice(0, 21)}…` : words}</text>`)}
</svg>
`
}
