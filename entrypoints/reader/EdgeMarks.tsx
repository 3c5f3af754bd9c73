import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import type { Desk } from './desk'

/** How near to a mark a press counts as one on it, in px. */
const NEAR = 6

interface Band { readonly top: number; readonly height: number }

/** The part of the sheet that is on screen, in shares of its height; null when all of it is. */
function useBand(scroller: RefObject<HTMLElement | null>): Band | null {
  const [band, setBand] = useState<Band | null>(null)
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const look = (): void => {
      const { scrollTop, clientHeight, scrollHeight } = box
      setBand(scrollHeight > clientHeight ? { top: scrollTop / scrollHeight, height: clientHeight / scrollHeight } : null)
    }
    look()
    const grown = new ResizeObserver(look)
    for (const one of [box, ...box.children]) grown.observe(one)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      grown.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [scroller])
  return band
}

/**
 * The scroll edge as a map of the document: one mark a finding by its place in the text, the longer, the heavier, and a band
 * for what is on screen. A press goes to the finding or the place; the bar and the keys do the same for everybody.
 */
export function EdgeMarks({ desk, length, scroller }: { readonly desk: Desk; readonly length: number; readonly scroller: RefObject<HTMLElement | null> }) {
  const band = useBand(scroller)
  const placed = desk.hidden ? [] : desk.places.map(({ id, span, style }) => ({ id, style, at: span.start / Math.max(1, length) }))
  const press = ({ clientY, currentTarget }: MouseEvent): void => {
    const { top, height } = currentTarget.getBoundingClientRect()
    const at = (clientY - top) / Math.max(1, height)
    const nearest = placed.reduce<(typeof placed)[number] | null>((best, one) => (best && Math.abs(best.at - at) <= Math.abs(one.at - at) ? best : one), null)
    if (nearest && Math.abs(nearest.at - at) * height <= NEAR) return desk.go(nearest.id)
    const box = scroller.current
    box?.scrollTo({ top: at * box.scrollHeight - box.clientHeight / 2, behavior: 'instant' })
  }
  return (
    <div className="edge" aria-hidden="true" onClick={press}>
      {band && <b style={{ top: `${(100 * band.top).toFixed(2)}%`, height: `${(100 * band.height).toFixed(2)}%` }} />}
      {placed.map(({ id, style, at }) => <i key={id} className={id === desk.current ? `${style} here` : style} style={{ top: `${(100 * at).toFixed(2)}%` }} />)}
    </div>
  )
}
