import type { Party } from '../analyzers/types'
import type { Lang } from '../contract/types'
import { unreadHead } from '../reports/coverage-words'
import { FilePicker } from './FilePicker'
import { FindingCard } from './FindingCard'
import { LevelIcon } from './icons'
import { countsOf, listedFor, shortNames } from './listing'
import type { Listed } from './listing'
import { PageStrip } from './PageStrip'
import { STRINGS } from './strings'
import { Summary } from './Summary'
import type { ReviewView } from './view'

export interface ReviewBodyProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** Whose list it is. */
  readonly side: string
  /** The party across the table from the reader; null for a neutral one. */
  readonly across: Party | null
  /** Whether the list is that party's. */
  readonly theirs: boolean
  readonly list: readonly Listed[]
  readonly openId: string | null
  readonly onTheirs: (theirs: boolean) => void
  readonly onOpen: (id: string | null) => void
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

/** The list's name and length; beside it the way to what the other side will say, or the key to the next point. */
function ListBar({ uiLang, review, across, theirs, list, onTheirs }: Pick<ReviewBodyProps, 'uiLang' | 'review' | 'across' | 'theirs' | 'list' | 'onTheirs'>) {
  const t = STRINGS[uiLang]
  const parties = review.parties.slice(0, 2)
  const name = shortNames(parties)[parties.findIndex((party) => party.name === across?.name)] ?? ''
  return (
    <div className="bar" data-theirs={theirs || undefined}>
      <h2>{theirs ? t.theirFindings(name) : t.findings}<span className="num">{list.length}</span></h2>
      {across === null
        ? <span className="hint" aria-hidden="true"><kbd>Alt</kbd> <kbd>↓</kbd> {t.next}</span>
        : <button type="button" className="link" aria-keyshortcuts="o" onClick={() => onTheirs(!theirs)}>{theirs ? t.backToOurs : t.whatTheyObject}</button>}
    </div>
  )
}

/** Summary and cards, or the sentence that stands in their place. */
export function ReviewBody({ uiLang, review, side, across, theirs, list, openId, onTheirs, onOpen, onPickFile }: ReviewBodyProps) {
  const { complete } = review.coverage
  return (
    <>
      {!complete && <Unread uiLang={uiLang} review={review} empty={list.length === 0} onPickFile={onPickFile} />}
      {complete && list.length === 0 && <NothingToRaise uiLang={uiLang} review={review} side={side} />}
      {list.length > 0 && <Summary uiLang={uiLang} counts={countsOf(list)} />}
      {(list.length > 0 || across !== null) && <ListBar uiLang={uiLang} review={review} across={across} theirs={theirs} list={list} onTheirs={onTheirs} />}
      {list.length > 0 && (
        <div className="cards">
          {list.map((item, at) => (
            <FindingCard key={item.view.id} uiLang={uiLang} item={item} nth={at + 1} of={list.length} openId={openId} complete={complete} onOpen={onOpen} />
          ))}
        </div>
      )}
    </>
  )
}
