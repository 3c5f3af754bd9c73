import type { RefObject } from 'react'
import type { ReviewTabsProps } from './ReviewTabs'
import type { Choice } from './decisions'
import { useKeys } from './keys'
import { after, sidesOf, type Filter, type Listed } from './listing'
import { TABS, type Tab } from './tab-names'

interface DeskKeys extends ReviewTabsProps {
  readonly list: readonly Listed[]
  readonly root: RefObject<HTMLDivElement | null>
  readonly filter: Filter
  readonly titleOf: (id: string | undefined) => HTMLElement | null
  readonly onTab: (tab: Tab) => void
  readonly onFilter: (change: Partial<Filter>) => void
  readonly onSaid: (words: string) => void
}

/** The keyboard map of a review. */
export function useDeskKeys({ review, list, root, openId, side, theirs, across, desk, letters, titleOf, onTab, onFilter, onSaid, onOpen, onSide, onTheirs, onMarks }: DeskKeys): void {
  const press = (selector: string) => {
    const button = root.current?.querySelector<HTMLElement>(selector)
    button?.click()
    return button != null
  }
  const step = (by: 1 | -1) => {
    // The points folded into a card are walked through once they are unfolded.
    const seen = (id: string): boolean => titleOf(id)?.closest('details:not([open])') === null
    const ids = list.flatMap((item) => [item.view.id, ...item.children.map(({ view }) => view.id).filter(seen)])
    if (ids.length === 0) return false
    const near = document.activeElement
    const focused = (near?.closest('.fold li, .card > header') ?? near?.closest('.card'))?.querySelector('[data-finding]')?.getAttribute('data-finding')
    const current = openId ?? focused
    const from = ids.findIndex((id) => id === current)
    const to = ids[Math.min(ids.length - 1, Math.max(0, from < 0 ? 0 : from + by))]
    onTab('findings')
    titleOf(to)?.focus()
    // Reading on with a card open opens the next one; otherwise only the focus moves, and Enter opens.
    if (openId !== null && to !== undefined) onOpen(to)
    return true
  }
  const close = () => {
    const field = document.activeElement
    // Out of a field first: what was typed is stored already.
    if (openId !== null && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) { titleOf(openId)?.focus(); return true }
    if (openId === null) return false
    titleOf(openId)?.focus()
    onOpen(null)
    return true
  }
  const decide = (choice: Choice) => () => desk !== null && press(`.now [data-decide="${choice}"]`)
  const tab = (at: number) => () => {
    const next = TABS[at] as Tab
    onTab(next)
    root.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  useKeys({
    'Alt+ArrowDown': () => step(1),
    'Alt+ArrowUp': () => step(-1),
    Escape: close,
    a: decide('accept'),
    e: decide('adapt'),
    r: decide('reject'),
    x: decide('wrong'),
    c: () => press('.now [data-copy]'),
    l: () => press('.now [data-tongue]'),
    s: () => review.parties.length > 0 && onSide(after(sidesOf(review.parties), side)),
    o: () => across !== null && onTheirs(!theirs),
    h: () => onSaid(onMarks()),
    '/': () => { onTab('findings'); onFilter({ query: '' }) },
    1: tab(0),
    2: tab(1),
    3: tab(2),
    4: tab(3),
  }, letters)
}
