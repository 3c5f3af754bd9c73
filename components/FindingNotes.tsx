import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { Before } from './Before'
import type { DeskView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { Draft } from './Draft'
import { Gap } from './Gap'
import { Quote, lineOf } from './Quote'
import { dayWords, htmlLang, langOf } from './language'
import type { Listed } from './listing'
import { STRINGS } from './strings'
import type { LawView } from './view'

export interface FindingNotesProps {
  readonly uiLang: Lang
  readonly item: Listed
  /** Whether the whole source was read; a gap is said with care when not. */
  readonly complete: boolean
  /** What may be decided; null while only a part is read, or in the other side's list. */
  readonly desk?: DeskView | null
}

function Law({ law, uiLang }: { law: LawView; uiLang: Lang }) {
  const t = STRINGS[uiLang]
  // Chinese full stops carry their own space.
  const gap = uiLang === 'en' ? ' ' : ''
  return (
    <p className="law">
      <b lang={htmlLang(langOf(law.citation))}>{law.citation}</b>
      {law.since !== '' && <span>{t.since(dayWords(law.since, uiLang))}{gap}</span>}
      <span lang={htmlLang(langOf(law.gist))}>{law.gist}</span>
      {!law.confirmed && <span className="unsure">{gap}{t.unconfirmed}</span>}
    </p>
  )
}

function Note({ label, children }: { label: readonly string[]; children: ReactNode }) {
  return (
    <>
      <dt>{label.map((line) => <span key={line}>{line}</span>)}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** An open finding: a column of labels beside short paragraphs. Empty ones are left out. */
export function FindingNotes({ uiLang, item, complete, desk = null }: FindingNotesProps) {
  const t = STRINGS[uiLang]
  const { view } = item
  const absent = view.type === 'MISSING'
  const decision = desk?.decisions.get(view.id)
  const wording = decision?.choice === 'adapt' ? decision.wording : undefined
  const quotes = view.quotes.length > 0 ? view.quotes : view.quote === null ? [] : [view.quote]
  return (
    <dl className="notes">
      {absent && <Note label={[t.text]}><Gap uiLang={uiLang} view={view} complete={complete} /></Note>}
      {!absent && quotes.length > 0 && (
        <Note label={[t.text]}>{quotes.map((quote, at) => <Quote key={at} text={quote} line={lineOf(item)} />)}</Note>
      )}
      {view.found !== '' && <Note label={[t.found]}>{view.found}</Note>}
      {view.why !== '' && <Note label={[t.why]}>{view.why}</Note>}
      {view.ask !== '' && <Note label={[t.ask]}>{view.ask}</Note>}
      {view.laws.length > 0 && <Note label={[t.law]}>{view.laws.map((law) => <Law key={law.citation} law={law} uiLang={uiLang} />)}</Note>}
      {desk?.since && !absent && !desk.since.fresh.has(view.id) && <Note label={[DESK_WORDS[uiLang].beforeLabel]}><Before uiLang={uiLang} id={view.id} since={desk.since} /></Note>}
      {(view.draft.zh !== '' || view.draft.en !== '' || wording !== undefined) && (
        <Note label={t.draft}>
          <Draft uiLang={uiLang} draft={view.draft} draftLang={view.draftLang} wording={wording} onWording={(changed) => desk?.onDecide(view.id, { wording: changed })} />
        </Note>
      )}
    </dl>
  )
}
