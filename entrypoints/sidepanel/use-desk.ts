import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DecisionView, DeskView } from '../../components/decisions'
import type { Lang } from '../../contract/types'
import type { Stage } from './stage'

const NOBODY = () => () => undefined

/** The decisions on the review that is shown; null while only a part of the text is known. */
export function useDesk(stage: Stage, lang: Lang): DeskView | null {
  const analysed = stage.at === 'reviewed' ? stage.analysed : null
  const ledger = analysed?.ledger ?? null
  useEffect(() => {
    // A contract that was only looked at is known the next time as well, so that its next version can be compared.
    ledger?.store()
  }, [ledger])
  const entries = useSyncExternalStore(ledger?.subscribe ?? NOBODY, () => ledger?.entries ?? null)

  return useMemo(() => {
    if (!ledger || !entries || !analysed?.record || !analysed.history) return null
    const { record, review, history } = analysed
    const nameOf = new Map(review.findings.map(({ id }, at) => [id, record.findings[at]?.name ?? '']))
    const idOf = new Map([...nameOf].map(([id, name]) => [name, id]))
    const ids = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => idOf.get(name) ?? []))
    const decisions = new Map<string, DecisionView>()
    for (const [name, { choice, reason, wording, carried }] of entries.decisions) {
      const id = idOf.get(name)
      if (id !== undefined) decisions.set(id, { choice, reason, wording, carried: carried === true })
    }
    const roots = new Set(review.findings.filter(({ folded }) => !folded).map(({ id }) => id))
    const still = Object.keys(history.open).filter((name) => roots.has(idOf.get(name) ?? ''))
    return {
      decisions,
      passed: analysed.passed.map((titles) => titles[lang]),
      since: history.before && {
        fixed: analysed.fixed.map((titles) => titles[lang]),
        open: still.length,
        carried: still.filter((name) => entries.decisions.get(name)?.carried).length,
        fresh: ids(history.fresh),
        untouched: ids(history.untouched),
        text: history.before.text !== null,
        passages: analysed.passages,
      },
      remembers: entries.remembers,
      saved: entries.saved,
      onDecide: (id, change) => { const name = nameOf.get(id); if (name) ledger.decide(name, change) },
      onRemember: (on) => ledger.remember(on),
      onForget: () => ledger.forget(),
    } satisfies DeskView
  }, [ledger, entries, analysed, lang])
}
