import { useRef } from 'react'
import type { Lang } from '../contract/types'
import { DropZone } from './DropZone'
import { FilePicker } from './FilePicker'
import { SignIcon } from './icons'
import { useKeys } from './keys'
import { htmlLang } from './language'
import { acrossFrom, after, listedFor, sidesOf } from './listing'
import { PageStrip } from './PageStrip'
import { PlainHead, ReviewHead } from './PanelHead'
import { ReviewBody } from './ReviewBody'
import { SideSwitch } from './SideSwitch'
import { STRINGS } from './strings'
import type { PanelState } from './view'
import './tokens.css'
import './panel.css'
import './card.css'

export interface PanelProps {
  readonly uiLang: Lang
  readonly state: PanelState
  /** A party's `name`, or `neutral`. */
  readonly side: string
  /** Whether the list is the one that the other side would draw up. */
  readonly theirs: boolean
  /** The finding whose card is open; may be a folded one. */
  readonly openId: string | null
  /** Replaces "0 requests" in the footer when it would not be true. */
  readonly note?: string
  readonly onUiLang: (lang: Lang) => void
  readonly onSide: (side: string) => void
  readonly onTheirs: (theirs: boolean) => void
  /** A card was opened; null: closed. */
  readonly onOpen: (id: string | null) => void
  readonly onPickFile: (file: File) => void
}

function Loading({ uiLang, state }: { uiLang: Lang; state: Extract<PanelState, { at: 'loading' }> }) {
  const t = STRINGS[uiLang]
  const { page, pages } = state
  const counted = page !== null && pages !== null && pages > 0
  const head = counted ? t.loadingHead(page, pages) : t.loadingPlain
  return (
    <section className="state">
      <h2 role="status">{head}</h2>
      {counted && <PageStrip total={pages} at={page} label={head} />}
      <p className="gloss">{t.loadingText}</p>
    </section>
  )
}

/** The side panel: what was read, from whose side, and what a lawyer would check. */
export function Panel(props: PanelProps) {
  const { uiLang, state, side, theirs, openId, note, onUiLang, onSide, onTheirs, onOpen, onPickFile } = props
  const root = useRef<HTMLElement>(null)
  const t = STRINGS[uiLang]
  const review = state.at === 'review' ? state.review : null
  const across = review === null ? null : acrossFrom(review.parties, side)
  const viewed = theirs && across ? across.name : side
  const list = review === null ? [] : listedFor(review.findings, viewed)

  const titleOf = (id: string) => root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)
  const step = (by: 1 | -1) => {
    const ids = list.map((item) => item.view.id)
    if (ids.length === 0) return false
    const focused = document.activeElement?.closest('.card')?.querySelector('[data-finding]')?.getAttribute('data-finding')
    const current = openId ?? focused
    const from = list.findIndex((item) => [item, ...item.children].some(({ view }) => view.id === current))
    const to = ids[Math.min(ids.length - 1, Math.max(0, from < 0 ? 0 : from + by))]!
    titleOf(to)?.focus()
    // Reading on with a card open opens the next one; otherwise only the focus moves, and Enter opens.
    if (openId !== null) onOpen(to)
    return true
  }
  const close = () => {
    if (openId === null) return false
    titleOf(openId)?.focus()
    onOpen(null)
    return true
  }
  const copy = () => {
    const button = root.current?.querySelector<HTMLElement>('.now [data-copy]')
    button?.click()
    return button != null
  }
  useKeys({
    'Alt+ArrowDown': () => step(1),
    'Alt+ArrowUp': () => step(-1),
    Escape: close,
    s: () => review !== null && review.parties.length > 0 && onSide(after(sidesOf(review.parties), side)),
    o: () => across !== null && onTheirs(!theirs),
    c: copy,
  })

  return (
    <main ref={root} className="panel" lang={htmlLang(uiLang)}>
      {review === null && <PlainHead uiLang={uiLang} title={state.at === 'loading' ? state.title : undefined} onUiLang={onUiLang} />}
      {state.at === 'idle' && <DropZone uiLang={uiLang} sentence={t.idleHead} hint={t.idleText} onPickFile={onPickFile} />}
      {state.at === 'loading' && <Loading uiLang={uiLang} state={state} />}
      {state.at === 'problem' && <DropZone uiLang={uiLang} sentence={state.sentence} hint={state.hint} onPickFile={onPickFile} alert />}
      {review !== null && (
        <>
          <ReviewHead uiLang={uiLang} review={review} onUiLang={onUiLang} />
          <SideSwitch uiLang={uiLang} parties={review.parties} side={side} onSide={onSide} />
          <ReviewBody uiLang={uiLang} review={review} side={viewed} across={across} theirs={theirs && across !== null} list={list} onTheirs={onTheirs} openId={openId} onOpen={onOpen} onPickFile={onPickFile} />
        </>
      )}
      <footer className="foot">
        <span className="zero"><SignIcon sign="none" tone={note === undefined ? 'ok' : 'info'} />{note ?? t.zeroRequests}</span>
        <span>{t.notAdvice}</span>
        {review?.coverage.complete === true && <FilePicker className="link" onPickFile={onPickFile}>{t.anotherFile}</FilePicker>}
      </footer>
    </main>
  )
}
