import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Lang, Span } from '../contract/types'
import type { Correction, DeskView } from './decisions'
import { ReviewTabs } from './ReviewTabs'
import type { Ask } from './desk'
import { DESK_WORDS } from './desk-words'
import { DropZone } from './DropZone'
import { FilePicker } from './FilePicker'
import { HelpSheet } from './HelpSheet'
import { SignIcon } from './icons'
import { useKeys } from './keys'
import { htmlLang } from './language'
import { acrossFrom } from './listing'
import { PageNotes, type PageNote } from './PageNotes'
import { PageStrip } from './PageStrip'
import { PlainHead, ReviewHead } from './PanelHead'
import type { ReportAccess } from './report'
import { STRINGS } from './strings'
import { StuckHead } from './StuckHead'
import type { PanelState } from './view'
import { WipeSheet } from './WipeSheet'
import './tokens.css'
import './panel.css'
import './card.css'
import './desk.css'

const NOTHING = () => undefined
const NO_WORDS = () => ''

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
  /** About the live page under the review: it changed, was read in part, holds other contracts or files. */
  readonly pageNotes?: readonly PageNote[]
  /** The way on from a problem that needs no file. */
  readonly retry?: PageNote['actions'][number] | null
  readonly onUiLang: (lang: Lang) => void
  readonly onSide: (side: string) => void
  readonly onTheirs: (theirs: boolean) => void
  /** A card was opened; null: closed. */
  readonly onOpen: (id: string | null) => void
  readonly onPickFile: (file: File) => void
  /** Another number is another document: tabs, filters and what was typed begin anew. */
  readonly subject?: number
  /** What is decided; null while only a part of the text is known. */
  readonly desk?: DeskView | null
  readonly ask?: Ask | null
  /** Whether single letters act. */
  readonly letters?: boolean
  /** Over the panel: the settings. */
  readonly children?: ReactNode
  readonly onOpenSpan?: (span: Span) => void
  /** Hides or shows the marks; returns what to announce. */
  readonly onMarks?: () => string
  readonly report?: ReportAccess
  readonly onCorrect?: (correction: Correction) => void
  readonly onSettings?: () => void
  /** Opens the page that shows what the footer says. */
  readonly onProof?: () => void
  /** false: something is left. */
  readonly onWipe?: () => Promise<boolean>
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

/** Above a review of the first pages: where reading is, and that nothing is called missing yet. */
function StillReading({ uiLang, page, pages }: { uiLang: Lang; page: number; pages: number }) {
  const t = STRINGS[uiLang]
  const head = t.loadingHead(page, pages)
  return (
    <section className="still">
      <p role="status">{head}</p>
      <PageStrip total={pages} at={page} label={head} />
      <p className="gloss">{t.loadingText}</p>
    </section>
  )
}

/** The side panel: what was read, from whose side, what a lawyer would check, and what is decided about it. */
export function Panel(props: PanelProps) {
  const { uiLang, state, side, theirs, openId, note, pageNotes = [], retry = null, subject = 0, letters = true, onUiLang, onPickFile, onCorrect, onSettings, onWipe, onProof } = props
  const [sheet, setSheet] = useState<'help' | 'wipe' | null>(null)
  const t = STRINGS[uiLang]
  const words = DESK_WORDS[uiLang]
  const review = state.at === 'review' ? state.review : null
  const reading = state.at === 'review' ? state.reading : undefined
  const across = review === null ? null : acrossFrom(review.parties, side)
  const viewed = theirs && across ? across.name : side
  useKeys({ '?': () => setSheet('help') }, letters)

  return (
    <main className="panel" lang={htmlLang(uiLang)}>
      {review === null && <PlainHead uiLang={uiLang} title={state.at === 'loading' ? state.title : undefined} onUiLang={onUiLang} />}
      {state.at === 'idle' && <DropZone uiLang={uiLang} sentence={t.idleHead} hint={t.idleText} onPickFile={onPickFile} />}
      {state.at === 'loading' && <Loading uiLang={uiLang} state={state} />}
      {state.at === 'problem' && <DropZone uiLang={uiLang} sentence={state.sentence} hint={state.hint} onPickFile={onPickFile} action={retry} alert />}
      {review !== null && (
        <>
          <StuckHead uiLang={uiLang} review={review} side={side} onSide={props.onSide} />
          <ReviewHead uiLang={uiLang} review={review} onUiLang={onUiLang} onCorrect={reading ? undefined : onCorrect} />
          {reading && <StillReading uiLang={uiLang} {...reading} />}
          <PageNotes notes={pageNotes} />
          <ReviewTabs
            key={subject} uiLang={uiLang} review={review} goesOn={reading !== undefined} side={side} viewed={viewed} across={across} theirs={theirs && across !== null}
            openId={openId} desk={props.desk ?? null} letters={letters} ask={props.ask ?? null} onSide={props.onSide} onTheirs={props.onTheirs} onOpen={props.onOpen}
            onOpenSpan={props.onOpenSpan ?? NOTHING} onMarks={props.onMarks ?? NO_WORDS} report={props.report ?? null} onPickFile={onPickFile}
          />
        </>
      )}
      <footer className="foot">
        <span className="zero">
          <SignIcon sign="none" tone={note === undefined ? 'ok' : 'info'} />
          {onProof ? <button type="button" className="proof" title={words.proof} onClick={onProof}>{note ?? t.zeroRequests}</button> : (note ?? t.zeroRequests)}
        </span>
        {onSettings && <button type="button" onClick={onSettings}>{words.settings}</button>}
        {onWipe && <button type="button" onClick={() => setSheet('wipe')}>{words.wipe}</button>}
        <span className="second">
          <span>{t.notAdvice}</span>
          {review?.coverage.complete === true && <FilePicker className="link" onPickFile={onPickFile}>{t.anotherFile}</FilePicker>}
          <button type="button" aria-label={words.help} aria-keyshortcuts="?" onClick={() => setSheet('help')}><kbd>?</kbd></button>
        </span>
      </footer>
      {sheet === 'help' && <HelpSheet uiLang={uiLang} onClose={() => setSheet(null)} />}
      {sheet === 'wipe' && onWipe && <WipeSheet uiLang={uiLang} onWipe={onWipe} onClose={() => setSheet(null)} />}
      {props.children}
    </main>
  )
}
