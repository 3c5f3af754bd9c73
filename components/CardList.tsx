import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Lang } from '../contract/types'
import type { DeskView } from './decisions'
import { DESK_WORDS } from './desk-words'
import { FindingCard } from './FindingCard'
import { htmlLang, langOf } from './language'
import { grouped, NO_CLAUSE, WHOLE_TEXT, type Family, type Filter, type Listed } from './listing'
import { sameCard } from './same-card'
import { useStaged } from './use-staged'

export interface CardListProps {
  readonly uiLang: Lang
  readonly list: readonly Listed[]
  readonly filter: Filter
  readonly openId: string | null
  readonly complete: boolean
  readonly desk: DeskView | null
  readonly onOpen: (id: string | null) => void
  readonly onSettle: (id: string) => void
}

/** From here on cards out of view are not laid out. */
const LONG = 60

const Card = memo(FindingCard, sameCard)

/** The cards, in one list or under the headings of their groups. */
export function CardList(props: CardListProps) {
  const { uiLang, list, filter, openId, complete, desk } = props
  const { sort } = filter
  const t = DESK_WORDS[uiLang]
  const latest = useRef(props)
  // Before anything can be pressed: a card that was left alone still asks for what is to be done now.
  useLayoutEffect(() => { latest.current = props })
  const acts = useMemo(() => ({
    onOpen: (id: string | null) => latest.current.onOpen(id),
    onSettle: (id: string) => latest.current.onSettle(id),
  }), [])
  const asked = useMemo((): DeskView | null => desk && { ...desk, onDecide: (id, change) => latest.current.desk?.onDecide(id, change) }, [desk])
  const staged = useStaged(list.length, JSON.stringify(filter))
  const places = new Map(list.map((item, at) => [item, at]))
  const stands = (item: Listed): boolean => (places.get(item) ?? 0) < staged || item.view.id === openId || item.children.some(({ view }) => view.id === openId)
  const headOf = (key: string): string => (sort === 'family' ? t.families[key as Family] : key === WHOLE_TEXT ? t.wholeText : key === NO_CLAUSE ? t.noClause : key)
  return (
    <div className={list.length > LONG ? 'cards long' : 'cards'}>
      {grouped(list, sort).map(({ key, items }) => {
        const head = headOf(key)
        return (
          <div key={key} className="group">
            {(sort === 'family' || sort === 'clause') && <h3 className="group-head" data-group={key} lang={htmlLang(langOf(head))}>{head} <span className="num">{items.length}</span></h3>}
            {items.filter(stands).map((item) => <Card key={item.view.id} uiLang={uiLang} item={item} nth={(places.get(item) ?? 0) + 1} of={list.length} openId={openId} complete={complete} desk={asked} {...acts} />)}
          </div>
        )
      })}
    </div>
  )
}
