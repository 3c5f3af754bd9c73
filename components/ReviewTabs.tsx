import * as Tabs from '@radix-ui/react-tabs'
import { lazy, Suspense, useRef, useState } from 'react'
import type { DraftOptions } from '../analyzers/drafter/types'
import type { ExposureInput } from '../analyzers/exposure/types'
import type { Party } from '../analyzers/types'
import type { Lang, Span } from '../contract/types'
import type { DeskView } from './decisions'
import type { Ask } from './desk'
import { DESK_WORDS } from './desk-words'
import { useDeskKeys } from './desk-keys'
import { grouped, listedFor, matches, NO_FILTER, type Filter, type Listed } from './listing'
import type { ReportAccess } from './report'
import { ReviewBody } from './ReviewBody'
import { TABS, type Tab } from './tab-names'
import type { ReviewView } from './view'

const TermsTab = lazy(() => import('./terms/TermsTab'))
const ExposureTab = lazy(() => import('./exposure/ExposureTab'))
const ReportTab = lazy(() => import('./ReportTab'))

export interface ReviewTabsProps {
  readonly uiLang: Lang
  readonly review: ReviewView
  /** The rest is still being read. */
  readonly goesOn: boolean
  /** A party's `name`, or `neutral`; `viewed`: whose list is shown. */
  readonly side: string
  readonly viewed: string
  readonly across: Party | null
  readonly theirs: boolean
  readonly openId: string | null
  readonly desk: DeskView | null
  readonly letters: boolean
  readonly ask: Ask | null
  readonly onSide: (side: string) => void
  readonly onTheirs: (theirs: boolean) => void
  readonly onOpen: (id: string | null) => void
  readonly onOpenSpan: (span: Span) => void
  readonly onMarks: () => string
  readonly report: ReportAccess | null
  readonly onPickFile: (file: File) => void
}

const holds = ({ view, children }: Listed, id: string | null): boolean => view.id === id || children.some((child) => holds(child, id))

/** The review itself, in four tabs. What is typed in a tab stays while the document does. */
export function ReviewTabs(props: ReviewTabsProps) {
  const { uiLang, review, viewed, theirs, openId, ask } = props
  const root = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState<Tab>('findings')
  const [seen, setSeen] = useState<ReadonlySet<Tab>>(new Set(['findings']))
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [said, setSaid] = useState('')
  const [exposure, setExposure] = useState<ExposureInput>({})
  const [draft, setDraft] = useState<DraftOptions | null>(null)
  const t = DESK_WORDS[uiLang]
  // Decisions are ours; in the other side's list there is nothing to decide.
  const desk = theirs ? null : props.desk
  const all = listedFor(review.findings, viewed, filter.sort)
  const decided = (item: Listed) => desk?.decisions.has(item.view.id) === true
  const fits = (item: Listed) => matches(item, filter) && (desk === null || (filter.show === 'open' ? !decided(item) : decided(item)))
  // An open card stays where it is while it is being decided on.
  const fitting = filter.show === 'passed' && desk ? all.filter((item) => holds(item, openId)) : all.filter((item) => holds(item, openId) || fits(item))
  // In the order in which the cards stand: the keys walk through them.
  const list = grouped(fitting, filter.sort).flatMap(({ items }) => items)
  const show = (next: Tab) => {
    setTab(next)
    setSeen(new Set([...seen, next]))
  }

  const titleOf = (id: string | undefined) => (id === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)) ?? null
  const focusSoon = (id: string | undefined) => requestAnimationFrame(() => (titleOf(id) ?? root.current?.querySelector<HTMLElement>('[data-finding], [data-show], [role=tab]'))?.focus())
  const settle = (id: string) => {
    const at = list.findIndex((item) => holds(item, id))
    const root = list[at]
    // After a folded point the next one beside it, then the card that they follow from.
    const beside = root && root.view.id !== id ? [...root.children.filter((item) => item.view.id !== id), root] : []
    const next = [...beside, ...list.slice(at + 1), ...list.slice(0, at)].find((item) => !decided(item))
    props.onOpen(null)
    focusSoon(next?.view.id)
  }
  const decide: DeskView['onDecide'] = (id, change) => {
    desk?.onDecide(id, change)
    const left = all.filter((item) => item.view.id !== id && !decided(item)).length
    if (change === null) { setSaid(t.undone); focusSoon(id) } else if (change.choice) setSaid(t.said(t.choices[change.choice], left))
  }
  useDeskKeys({ ...props, desk, list, root, titleOf, filter, onTab: show, onFilter: (change) => setFilter({ ...filter, ...change }), onSaid: setSaid })

  const tabProps = ask && { uiLang, review, side: props.side, ask, onOpenSpan: props.onOpenSpan }
  return (
    <Tabs.Root ref={root} className="desk" value={tab} onValueChange={(next) => show(next as Tab)}>
      <Tabs.List className="tabs" aria-label={t.tabs}>
        {TABS.map((one) => (
          <Tabs.Trigger key={one} value={one} data-tab={one}>{t[one]}{one === 'findings' && <span className="num">{all.length}</span>}</Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content className="tab" value="findings" forceMount tabIndex={-1}>
        <ReviewBody {...props} desk={desk && { ...desk, onDecide: decide }} all={all} list={list} filter={filter} onFilter={(change) => setFilter({ ...filter, ...change })} onLeave={() => focusSoon(openId ?? list[0]?.view.id)} onSettle={settle} />
      </Tabs.Content>
      {seen.has('terms') && <Tabs.Content className="tab" value="terms" forceMount><Suspense fallback={<p className="wait gloss" role="status">{t.tabWait}</p>}>{tabProps && <TermsTab {...tabProps} />}</Suspense></Tabs.Content>}
      {seen.has('exposure') && <Tabs.Content className="tab" value="exposure" forceMount><Suspense fallback={<p className="wait gloss" role="status">{t.tabWait}</p>}>{tabProps && <ExposureTab {...tabProps} onInput={setExposure} onDraft={setDraft} />}</Suspense></Tabs.Content>}
      {seen.has('report') && props.report && <Tabs.Content className="tab" value="report" forceMount><Suspense fallback={<p className="wait gloss" role="status">{t.tabWait}</p>}><ReportTab {...props.report} uiLang={uiLang} findings={all.length} decided={all.filter(decided).length} decisions={props.desk?.decisions ?? null} exposure={exposure} draft={draft} /></Suspense></Tabs.Content>}
      <p className="sr" role="status" data-said>{said}</p>
    </Tabs.Root>
  )
}
