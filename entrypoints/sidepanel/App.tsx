import { useEffect, useState, useSyncExternalStore } from 'react'
import { load, save } from '../../bridge/storage'
import { acrossFrom } from '../../components/listing'
import { Panel } from '../../components/Panel'
import type { PanelState } from '../../components/view'
import type { Lang } from '../../contract/types'
import { browserLang } from '../words/language'
import { marksOf } from './marks'
import { problemFor } from '../words/sentences'
import type { Session, Stage } from './session'

/** The footer's line when the tab's own PDF was read once more: "0 requests" would not be true. */
const FETCHED: Readonly<Record<Lang, string>> = { zh: '只从原地址重读了这一份文件', en: '1 request: this file, from its own address' }

function wordsFor(stage: Stage, lang: Lang): PanelState {
  switch (stage.at) {
    case 'idle': return stage
    case 'loading': return stage
    case 'problem': return { at: 'problem', ...problemFor(stage.code, lang, stage.params) }
    case 'reviewed': return { at: 'review', review: stage.analysed.views[lang] }
  }
}

function useLanguage(): [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState<Lang>(browserLang)
  useEffect(() => {
    void load('settings').then((settings) => { if (settings?.language) setLang(settings.language) })
  }, [])
  return [lang, (chosen) => { setLang(chosen); void save('settings', { language: chosen }) }]
}

/** Wires the session to the panel. */
export function App({ session }: { readonly session: Session }) {
  const stage = useSyncExternalStore(session.subscribe, () => session.stage)
  const clicked = useSyncExternalStore(session.subscribe, () => session.clicked)
  const [lang, setLang] = useLanguage()
  const [side, setSide] = useState('neutral')
  const [theirs, setTheirs] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const review = stage.at === 'reviewed' ? stage.analysed.review : null
  const viewed = (theirs && review && acrossFrom(review.parties, side)?.name) || side

  useEffect(() => { setSide('neutral'); setTheirs(false); setOpenId(null) }, [review])
  useEffect(() => {
    if (review) void session.paint(marksOf(review, viewed))
  }, [session, review, viewed])
  useEffect(() => {
    if (!clicked) return
    setOpenId(clicked.id)
    void session.focus(clicked.id, false)
    requestAnimationFrame(() => document.querySelector(`[data-finding="${CSS.escape(clicked.id)}"]`)?.scrollIntoView({ block: 'nearest' }))
  }, [session, clicked])

  const open = (id: string | null): void => {
    setOpenId(id)
    void session.focus(id, true)
  }
  return (
    <Panel
      uiLang={lang}
      state={wordsFor(stage, lang)}
      side={side}
      theirs={theirs}
      openId={openId}
      {...(stage.at === 'reviewed' && stage.fetched ? { note: FETCHED[lang] } : {})}
      onUiLang={setLang}
      onSide={(chosen) => { setSide(chosen); setTheirs(false) }}
      onTheirs={setTheirs}
      onOpen={open}
      onPickFile={(file) => void session.reviewFile(file)}
    />
  )
}
