import type { DeskView } from './decisions'
import type { FindingCardProps } from './FindingCard'
import type { Listed } from './listing'

const openIn = ({ view, children }: Listed, openId: string | null): string | null =>
  openId !== null && (view.id === openId || children.some((child) => openIn(child, openId) !== null)) ? openId : null

function sameItem(a: Listed, b: Listed): boolean {
  return a.view === b.view && a.level === b.level && a.children.length === b.children.length && a.children.every((child, at) => sameItem(child, b.children[at] as Listed))
}

/** Whether the desk says the same about this point and those folded into it. */
function sameDesk(a: DeskView | null | undefined, b: DeskView | null | undefined, { view: { id }, children }: Listed): boolean {
  if (!a || !b) return !a === !b
  const alike = a.decisions.get(id) === b.decisions.get(id) || JSON.stringify(a.decisions.get(id)) === JSON.stringify(b.decisions.get(id))
  const since = a.since?.fresh.has(id) === b.since?.fresh.has(id) && a.since?.untouched.has(id) === b.since?.untouched.has(id) && a.since?.passages[id] === b.since?.passages[id] && a.since?.text === b.since?.text
  return alike && since && children.every((child) => sameDesk(a, b, child))
}

/** Whether a card would be drawn as it stands: then it is left alone. Its callbacks always ask for the latest ones (`CardList.tsx`). */
export function sameCard(a: FindingCardProps, b: FindingCardProps): boolean {
  const open = openIn(a.item, a.openId)
  return a.uiLang === b.uiLang && a.complete === b.complete && open === openIn(b.item, b.openId) && (open === null || (a.nth === b.nth && a.of === b.of))
    && sameItem(a.item, b.item) && sameDesk(a.desk, b.desk, a.item)
}
