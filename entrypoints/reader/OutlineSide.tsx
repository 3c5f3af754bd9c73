import { useEffect, useMemo, useState, type RefObject } from 'react'
import { Outline, type OutlineLine } from '../../components/Outline'
import type { Contract, Lang } from '../../contract/types'
import type { Desk } from './desk'
import { outlineOf, type OutlineEntry } from './outline'
import type { DocumentView } from './view'

const WEIGHTS = ['critical', 'high', 'medium', 'ask', 'low'] as const
/** A clause counts as in view when it begins above this line, in px below the sheet's upper edge. */
const LINE = 64
const REST_MS = 120

/** The last clause that begins above the line; of one on a page that is not drawn, the page tells. */
function clauseInView(entries: readonly OutlineEntry[], view: DocumentView, top: number, page: number): number {
  let at = -1
  entries.forEach((entry, index) => {
    const range = view.locate({ start: entry.start, end: Math.min(entry.end, entry.start + 40) })[0]
    if (range ? range.getBoundingClientRect().top <= top + LINE : entry.page !== undefined && entry.page < page) at = index
  })
  return at
}

export interface OutlineSideProps {
  readonly desk: Desk
  readonly contract: Contract
  readonly view: DocumentView | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly page: number
  readonly lang: Lang
}

/** Wires the outline: clauses of the contract, points of the desk, and where the reader is. */
export function OutlineSide({ desk, contract, view, scroller, page, lang }: OutlineSideProps) {
  const entries = useMemo(() => outlineOf(contract), [contract])
  const [at, setAt] = useState(-1)
  useEffect(() => {
    const box = scroller.current
    if (!box || !view) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => setAt(clauseInView(entries, view, box.getBoundingClientRect().top, page))
    const scrolled = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, REST_MS)
    }
    look()
    box.addEventListener('scroll', scrolled)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('scroll', scrolled)
    }
  }, [entries, view, scroller, page])
  const { places } = desk
  const lines = entries.map(({ label, words, depth, start }, index): OutlineLine => {
    const end = entries[index + 1]?.start ?? Infinity
    const inside = places.filter(({ span }) => span.start >= start && span.start < end)
    const heaviest = WEIGHTS.find((weight) => inside.some(({ style }) => style === weight)) ?? null
    return { label, words, depth, points: inside.length, heaviest }
  })
  const go = (index: number): void => {
    const entry = entries[index]
    if (!entry) return
    void desk.bring({ start: entry.start, end: entry.end }).then(([range]) => {
      range?.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' })
      setAt(index)
    })
  }
  return <Outline uiLang={lang} lang={contract.lang} lines={lines} at={at} onGo={go} />
}
