import type { Party } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { unreadHead } from '../reports/coverage-words'
import type { DeskView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { FilePicker } from './FilePicker'
import { LevelIcon } from './icons'
import { CardList } from './CardList'
import { countsOf, familyOf, isSought, listedFor, shortNames } from './listing'
import type { Filter, Listed } from './listing'
import { ListTools } from './ListTools'
import { PageStrip } from './PageStrip'
import { PassedList } from './PassedList'
import { SideSwitch } from './SideSwitch'
import { SinceLast } from './SinceLast'
import { STRINGS } from './strings'
import { Summary } from './Summary'
import type { ReviewView } from './view'

export interface ReviewBodyProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** The rest is still being read: nothing is said about it yet. */
  readonly goesOn: boolean
  /** Whose side the reader is on, and whose list it is. */
  readonly side: string
  readonly viewed: string
  /** The party across the table from the reader; null for a neutral one. */
  readonly across: Party | null
  /** Whether the list is that party's. */
  readonly theirs: boolean
  /** Everything that side sees, and what of it is shown. */
  readonly all: readonly Listed[]
  readonly list: readonly Listed[]
  readonly filter: Filter
  readonly desk: DeskView | null
  readonly openId: string | null
  readonly onSide: (side: string) => void
  readonly onTheirs: (theirs: boolean) => void
  readonly onOpen: (id: string | null) => void
  readonly onFilter: (change: Partial<Filter>) => void
  /** The search was closed: the focus goes back to the list. */
  readonly onLeave: () => void
  readonly onSettle: (id: string) => void
  readonly onPickFile: (file: File) => void
}

function unreadPages({ unread }: ReviewView['coverage']): number[] {
  return unread.filter((part) => part.what === 'page').map((part) => Number(part.where)).filter(Number.isInteger)
}

/** Said above the findings when not everything was read: what that means for them, and the way out. */
function Unread({ uiLang, review, empty, onPickFile }: { uiLang: Lang; review: ReviewView; empty: boolean; onPickFile: (file: File) => void }) {
  const t = STRINGS[uiLang]
  const { coverage } = review
  const pages = unreadPages(coverage)
  const head = unreadHead(coverage, uiLang)
  return (
    <section className="alert">
      <h2><LevelIcon level="high" />{head}</h2>
      {coverage.units === 'page' && pages.length > 0 && coverage.total <= 84 && <PageStrip total={coverage.total} unread={pages} label={head} />}
      <p>{empty ? t.noConclusion : t.partText}</p>
      <FilePicker className="link" onPickFile={onPickFile}>{t.anotherFile}</FilePicker>
    </section>
  )
}

/** Only for a source that was read in full. */
function NothingToRaise({ uiLang, review, side }: { uiLang: Lang; review: ReviewView; side: string }) {
  const t = STRINGS[uiLang]
  const parties = review.parties.slice(0, 2)
  const name = shortNames(parties)[parties.findIndex((party) => party.name === side)]
  const elsewhere = Math.max(0, ...['neutral', ...parties.map((party) => party.name)].map((one) => listedFor(review.findings, one).length))
  return (
    <section className="state">
      <h2>{elsewhere > 0 && name !== undefined ? t.nothingForSide(name) : t.nothingHead}</h2>
      <p>{elsewhere > 0 ? t.otherSides(elsewhere) : t.nothingText}</p>
    </section>
  )
}

/** Whose list it is, where it is not the reader's own; and the way to what the other side will say. */
function Across({ uiLang, review, across, theirs, onTheirs }: Pick<ReviewBodyProps, 'uiLang' | 'review' | 'across' | 'theirs' | 'onTheirs'>) {
  const t = STRINGS[uiLang]
  if (across === null) return null
  const parties = review.parties.slice(0, 2)
  const name = shortNames(parties)[parties.findIndex((party) => party.name === across.name)] ?? ''
  return (
    <div className="across" data-theirs={theirs || undefined}>
      {theirs && <h2>{t.theirFindings(name)}</h2>}
      <button type="button" className="link" aria-keyshortcuts="o" onClick={() => onTheirs(!theirs)}>{theirs ? t.backToOurs : t.whatTheyObject}</button>
    </div>
  )
}

/** In place of cards, when the filter lets none through. */
function NoCards({ uiLang, filter, onFilter }: Pick<ReviewBodyProps, 'uiLang' | 'filter' | 'onFilter'>) {
  const t = DESK_WORDS[uiLang]
  const sought = isSought(filter)
  const [head, text] = sought ? [t.noneMatch, ''] : filter.show === 'open' ? [t.noneOpen, t.noneOpenText] : [t.noneDecided, t.noneDecidedText]
  return (
    <section className="state none">
      <h2>{head}</h2>
      {text !== '' && <p>{text}</p>}
      {sought && <button type="button" className="link" onClick={() => onFilter({ query: '', level: null, family: null })}>{t.clearFilter}</button>}
    </section>
  )
}

/** Whose side, summary, tools and cards, or the sentence that stands in their place. */
export function ReviewBody(props: ReviewBodyProps) {
  const { uiLang, review, goesOn, side, viewed, all, list, filter, desk, openId, onSide, onOpen, onFilter, onLeave, onSettle, onPickFile } = props
  const { complete } = review.coverage
  const t = DESK_WORDS[uiLang]
  const decided = desk ? all.filter(({ view }) => desk.decisions.has(view.id)).length : 0
  const fresh = desk?.since ? all.filter(({ view }) => desk.since?.fresh.has(view.id)).map(({ view }) => view.title) : []
  const nothing = complete && all.length === 0
  return (
    <>
      <SideSwitch uiLang={uiLang} parties={review.parties} side={side} onSide={onSide} />
      {!complete && !goesOn && <Unread uiLang={uiLang} review={review} empty={all.length === 0} onPickFile={onPickFile} />}
      {nothing && <NothingToRaise uiLang={uiLang} review={review} side={viewed} />}
      {all.length > 0 && <Summary uiLang={uiLang} counts={countsOf(all)} />}
      <Across {...props} />
      {desk?.since && <SinceLast uiLang={uiLang} since={desk.since} freshTitles={fresh} />}
      {desk && !desk.saved && <p className="unsaved" role="alert">{t.unsaved}</p>}
      {all.length > 0 && <ListTools uiLang={uiLang} filter={filter} counts={{ open: all.length - decided, decided, passed: desk?.passed.length ?? 0 }} families={new Set(all.flatMap((item) => [item, ...item.children]).map(familyOf))} matches={list.length} decides={desk !== null} onFilter={onFilter} onLeave={onLeave} />}
      {list.length > 0 && !props.theirs && <h2 className="sr">{t.findings}</h2>}
      {list.length > 0 && <CardList uiLang={uiLang} list={list} filter={filter} openId={openId} complete={complete} desk={desk} onOpen={onOpen} onSettle={onSettle} />}
      {desk && (filter.show === 'passed' || nothing) && desk.passed.length > 0 && <PassedList uiLang={uiLang} titles={desk.passed} complete={complete} />}
      {all.length > 0 && list.length === 0 && (filter.show !== 'passed' || !desk) && <NoCards uiLang={uiLang} filter={filter} onFilter={onFilter} />}
      {desk && (
        <label className="opt remember">
          <input type="checkbox" checked={desk.remembers} onChange={(event) => desk.onRemember(event.target.checked)} />
          <span>{t.remember}<small>{t.rememberHint}</small></span>
        </label>
      )}
    </>
  )
}
