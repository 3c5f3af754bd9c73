import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { ExposureView, SideView } from '../../analyzers/desk/exposure-view'
import type { Suggested } from '../../analyzers/desk/suggested'
import type { Frame } from '../../analyzers/desk/frame'
import type { Money } from '../../analyzers/exposure/cents'
import type { Lang } from '../../contract/types'
import { axisUnit, onAxis, printed } from './money'
import { chartLabels, type Label } from './chart-labels'
import { drawnSides } from './drawn-sides'
import { EXPOSURE_WORDS } from './words'

/** Where the slope of "what lies above the 30 % line" and "what nobody pays" may change is finer than the bends; this many stretches show it. */
const STRETCHES = 120

interface At { readonly x: number; readonly low: number; readonly high: number }

/** What a side pays at a loss, between the bends. */
function payAt({ points }: SideView, loss: number): number {
  const next = points.findIndex(({ lossCents }) => lossCents >= loss)
  const [a, b] = [points[Math.max(0, next - 1)], points[Math.max(0, next)]]
  if (!a || !b) return 0
  return a === b ? a.payCents : a.payCents + ((b.payCents - a.payCents) * (loss - a.lossCents)) / (b.lossCents - a.lossCents)
}

/** How wide the chart is, and how large its letters: it is drawn anew, never stretched. */
function useSize() {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 328, rem: 16 })
  useLayoutEffect(() => {
    const measure = () => { if (box.current && box.current.clientWidth > 0) setSize({ width: box.current.clientWidth, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16 }) }
    measure()
    if (!box.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return { box, ...size }
}

export interface ChartProps {
  readonly uiLang: Lang
  readonly view: ExposureView
  readonly frame: Frame
  readonly loss: Money
  /** What the drafted clause would make the leaking side pay. */
  readonly suggested?: Suggested | null
  readonly nameOf: (side: SideView) => string
}

/** Loss across, payment up. The table below carries every number; what leaves the frame says so. */
export function Chart({ uiLang, view, frame, loss, suggested = null, nameOf }: ChartProps) {
  const t = EXPOSURE_WORDS[uiLang]
  const id = useId()
  const { box, width, rem } = useSize()
  const unit = axisUnit(frame.mostLossCents, loss.currency, uiLang)
  const em = rem / 16
  const wide = width >= 560
  const height = Math.round((wide ? 380 : 284) * Math.min(1.4, em))
  const edge = { left: 46 * em, right: width - (wide ? 190 * em : 14), top: 32 * em, bottom: height - 36 * em }
  const x = scaleLinear([0, frame.mostLossCents], [edge.left, edge.right])
  const y = scaleLinear([0, frame.mostPayCents], [edge.bottom, edge.top])
  const drawn = drawnSides(view.sides)
  const thirty = view.sides.find((side) => side.thirty)?.thirty ?? null
  const slope = thirty ? thirty.line.cents / loss.cents : 0
  const stretch = (low: (at: number) => number, high: (at: number) => number): string => {
    const list = Array.from({ length: STRETCHES + 1 }, (_one, at): At => {
      const lossAt = (frame.mostLossCents * at) / STRETCHES
      return { x: lossAt, low: low(lossAt), high: Math.max(low(lossAt), high(lossAt)) }
    })
    return area<At>().x((one) => x(one.x)).y0((one) => y(one.low)).y1((one) => y(one.high))(list) ?? ''
  }
  const straight = (times: number): string => line()([[x(0), y(0)], [x(frame.mostLossCents), y(frame.mostLossCents * times)]]) ?? ''
  const labels: readonly Label[] = chartLabels({ t, unit, view, drawn, loss, frame, slope, suggested, wide, nameOf, yOf: (cents) => y(cents), edge, em })
  const about = drawn.map(({ side, even }) => (side.pays ? t.aboutPays(even ? t.bothPay : nameOf(side), printed(side.pays, uiLang), side.pays.cents > frame.mostPayCents) : '')).join('') + (thirty ? t.aboutLine(printed(thirty.line, uiLang)) : '') + (suggested ? t.aboutSuggested(printed(suggested.pays, uiLang)) : '')
  const size = (cents: number): string => printed({ cents, currency: loss.currency }, uiLang)
  return (
    <div className="chart-box" ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t.chart}</title>
        <desc id={`${id}d`}>{t.chartAbout(size(frame.mostLossCents), size(frame.mostPayCents), about)}</desc>
        <defs>
          <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="var(--crit)" opacity=".42" /></pattern>
          <pattern id={`${id}g`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V6" stroke="var(--ink-3)" opacity=".6" /></pattern>
          <clipPath id={`${id}c`}><path d={`M${edge.left - 2} ${edge.top}H${edge.right + 2}V${edge.bottom + 2}H${edge.left - 2}Z`} /></clipPath>
        </defs>
        {y.ticks(4).map((tick) => <g key={tick}>{tick > 0 && <path className="grid" d={`M${edge.left} ${y(tick)}H${edge.right}`} />}<text x={edge.left - 8} y={y(tick) + 4} textAnchor="end">{onAxis(tick, unit)}</text></g>)}
        {x.ticks(wide ? 5 : edge.right - edge.left < 200 * em ? 2 : 4).map((tick) => <text key={tick} x={x(tick)} y={edge.bottom + 17 * em} textAnchor="middle">{onAxis(tick, unit)}</text>)}
        <text x={0} y={12 * em}>{unit.words}</text>
        <text x={edge.right} y={height - 2} textAnchor="end">{t.lossAxis}{unit.words}</text>
        <g clipPath={`url(#${id}c)`}>
          {drawn.map(({ side, key }) => side.thirty && side.thirty.above.cents > 0 && <path key={key} d={stretch((at) => at * slope, (at) => payAt(side, at))} fill={`url(#${id}h)`} opacity=".75" />)}
          {drawn.map(({ side, key }) => side.loss !== 'added' && <path key={key} d={stretch((at) => payAt(side, at), (at) => at)} fill={`url(#${id}g)`} opacity=".55" />)}
          {view.sides.map(({ cap, debtor }) => cap?.doubtful && cap.amount && cap.amount.currency === loss.currency && <path key={debtor ?? ''} className="cap" d={`M${edge.left} ${y(cap.amount.cents)}H${edge.right}`} />)}
          <path className="loss" d={straight(1)} />
          {thirty && <path className="thirty" d={straight(slope)} />}
          {drawn.map(({ side, key, tone }) => <path key={key} className={`pay ${tone}`} d={line<SideView['points'][number]>().x((one) => x(one.lossCents)).y((one) => y(one.payCents))(side.points) ?? ''} />)}
          {suggested && <path className="draft" d={line<SideView['points'][number]>().x((one) => x(one.lossCents)).y((one) => y(one.payCents))(suggested.points) ?? ''} />}
        </g>
        <path className="ax" d={`M${edge.left} ${edge.bottom}H${edge.right}`} />
        <path className="you" d={`M${x(loss.cents)} ${edge.bottom}V${edge.top - 4}`} />
        {thirty && thirty.line.cents <= frame.mostPayCents && <circle cx={x(loss.cents)} cy={y(thirty.line.cents)} r={3.5} className="dot thirty-dot" />}
        <circle cx={x(loss.cents)} cy={y(loss.cents)} r={3.5} className="dot" />
        {drawn.map(({ side, key, tone }) => side.pays && (side.pays.cents <= frame.mostPayCents
          ? <circle key={key} cx={x(loss.cents)} cy={y(side.pays.cents)} r={4} className={`dot ${tone}-dot`} />
          : <path key={key} d={`M${x(loss.cents) - 5} ${edge.top}L${x(loss.cents)} ${edge.top - 9}l5 9Z`} className={`${tone}-dot`} />))}
        {labels.map((label) => <text key={label.key} x={label.x} y={label.y} textAnchor={label.anchor} className={`halo ${label.tone}`}>{label.words}</text>)}
      </svg>
    </div>
  )
}
