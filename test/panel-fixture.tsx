import { renderToStaticMarkup } from 'react-dom/server'
import type { Level } from '../analyzers/types'
import { Panel } from '../components/Panel'
import type { FindingView, PanelState, ReviewView } from '../components/view'
import type { Lang } from '../contract/types'

export type Coverage = ReviewView['coverage']

export const FULL: Coverage = { complete: true, units: 'page', read: 14, total: 14, tables: 2, unread: [], notices: [], annexes: [] }
export const PARTLY: Coverage = {
  ...FULL, complete: false, read: 12,
  unread: [{ what: 'page', where: '11', reason: 'no-text-layer' }, { what: 'page', where: '12', reason: 'no-text-layer' }],
}

export function finding(id: string, level: Level, more: Partial<FindingView> = {}): FindingView {
  return {
    id, rule: id, type: 'DEFECT', topic: 'liability', level, levels: { neutral: level, 甲方: level, 乙方: level }, certainty: 'clear',
    title: `标题${id}`, found: '', why: '', ask: '', quote: null, quotes: [], place: '', lookedAt: [], laws: [],
    draft: { zh: '', en: '' }, draftLang: 'zh', folded: [], ...more,
  }
}

export function review(findings: readonly FindingView[], coverage: Coverage = FULL): ReviewView {
  return {
    title: '保密协议', lang: 'zh', kind: 'NDA', law: 'PRC', coverage, findings,
    parties: [{ name: '甲方', full: '青岬材料有限公司', role: 'disclosing' }, { name: '乙方', full: '', role: 'receiving' }],
  }
}

export const nothing = () => undefined

export function panel(state: PanelState, { uiLang = 'zh', side = 'neutral', theirs = false, openId = null, note }: { uiLang?: Lang; side?: string; theirs?: boolean; openId?: string | null; note?: string } = {}) {
  return renderToStaticMarkup(
    <Panel uiLang={uiLang} state={state} side={side} theirs={theirs} openId={openId} {...(note === undefined ? {} : { note })} onUiLang={nothing} onSide={nothing} onTheirs={nothing} onOpen={nothing} onPickFile={nothing} />,
  )
}

export const shown = (view: ReviewView, options: Parameters<typeof panel>[1] = {}) => panel({ at: 'review', review: view }, options)
export const order = (html: string) => [...html.matchAll(/data-finding="([^"]+)"/g)].map((match) => match[1])
