import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { browser } from 'wxt/browser'
import { extensionUrl } from '../../bridge/home'
import type { Mark } from '../../bridge/messages'
import { DESK_WORDS } from '../../components/desk-words'
import { acrossFrom } from '../../components/listing'
import { Panel } from '../../components/Panel'
import type { PanelState } from '../../components/view'
import type { Lang, Span } from '../../contract/types'
import { outcomeWords } from '../../reports/outcome-words'
import { marksOf } from './marks'
import { movedWords, pageNotesFor, retryFor } from '../words/page-notes'
import { siteAction, siteWords } from '../words/site-words'
import { reconsider } from './reconsider'
import { takeReport } from './report'
import type { Session } from './session'
import type { Stage } from './stage'
import { useDesk } from './use-desk'
import { usePreferences } from './use-preferences'
import { wipeAll } from './wipe-all'

const SettingsSheet = lazy(() => import('./SettingsSheet'))

/** The footer's line when the tab's own PDF was read once more: "0 requests" would not be true. */
const FETCHED: Readonly<Record<Lang, string>> = { zh: '只从原地址重读了这一份文件', en: '1 request: this file, from its own address' }

function wordsFor(stage: Stage, lang: Lang): PanelState {
  switch (stage.at) {
    case 'idle': return stage
    case 'loading': return stage
    case 'problem': return { at: 'problem', ...(siteWords(stage, lang) ?? movedWords(stage, lang) ?? outcomeWords(stage.code, lang, stage.params)) }
    case 'reviewed': return { at: 'review', review: stage.analysed.views[lang], ...(stage.reading ? { reading: stage.reading } : {}) }
  }
}

/** Wires the session to the panel. */
export function App({ session }: { readonly session: Session }) {
  const stage = useSyncExternalStore(session.subscribe, () => session.stage)
  const clicked = useSyncExternalStore(session.subscribe, () => session.clicked)
  const { lang, letters, setLang, setLetters, language, reload } = usePreferences()
  /** Which of the parties the reader is, by their order: a name may be corrected. -1: neither. */
  const [seat, setSeat] = useState(-1)
  const [theirs, setTheirs] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const [hidden, setHidden] = useState(false)
  /** A sentence that a tab wants to be seen; no finding. */
  const [spot, setSpot] = useState<Mark | null>(null)
  const [settings, setSettings] = useState(false)
  const desk = useDesk(stage, lang)
  const review = stage.at === 'reviewed' ? stage.analysed.review : null
  const side = review?.parties[seat]?.name ?? 'neutral'
  const viewed = (theirs && review && acrossFrom(review.parties, side)?.name) || side

  const subject = stage.at === 'reviewed' ? stage.subject : null
  useEffect(() => { setSeat(-1); setTheirs(false); setOpenId(null); setSpot(null); setHidden(false) }, [subject])
  useEffect(() => {
    if (!review) return
    void session.paint([...marksOf(review, viewed), ...(spot ? [spot] : [])], hidden).then(() => (spot ? session.focus(spot.id, true) : undefined))
  }, [session, review, viewed, spot, hidden])
  useEffect(() => {
    if (!clicked) return
    session.page.touch()
    setOpenId(clicked.id)
    void session.focus(clicked.id, false)
    requestAnimationFrame(() => document.querySelector(`[data-finding="${CSS.escape(clicked.id)}"]`)?.scrollIntoView({ block: 'nearest' }))
  }, [session, clicked])

  const open = (id: string | null): void => {
    session.page.touch()
    setSpot(null)
    setOpenId(id)
    void session.focus(id, true)
  }
  const openSpan = (span: Span): void => {
    session.page.touch()
    // A sentence asked for twice is scrolled to twice.
    setSpot({ id: `span ${span.start} ${span.end} ${performance.now()}`, level: 'low', certainty: 'clear', spans: [], near: [span] })
  }
  return (
    <Panel
      uiLang={lang}
      state={wordsFor(stage, lang)}
      side={side}
      theirs={theirs}
      openId={openId}
      subject={subject ?? 0}
      desk={desk}
      ask={stage.at === 'reviewed' ? stage.analysed.ask : null}
      letters={letters}
      pageNotes={pageNotesFor(stage, lang, session.page)}
      retry={siteAction(stage, lang, session) ?? retryFor(stage, lang, session.page)}
      {...(stage.at === 'reviewed' && stage.fetched ? { note: FETCHED[lang] } : {})}
      onUiLang={setLang}
      onSide={(chosen) => { session.page.touch(); setSeat(review?.parties.findIndex(({ name }) => name === chosen) ?? -1); setTheirs(false) }}
      onTheirs={setTheirs}
      onOpen={open}
      onOpenSpan={openSpan}
      onMarks={() => { setHidden(!hidden); return hidden ? DESK_WORDS[lang].marksShown : DESK_WORDS[lang].marksHidden }}
      {...(stage.at === 'reviewed' ? { report: { ownFile: stage.contract.origin === 'docx', onTake: (wish) => takeReport(session, wish, wish.format === 'letter' ? side : viewed, lang, desk?.decisions ?? new Map()) } } : {})}
      onCorrect={(correction) => { session.page.touch(); void reconsider(session, correction) }}
      onSettings={() => setSettings(true)}
      onProof={() => void browser.tabs.create({ url: extensionUrl('selftest.html') })}
      onWipe={() => wipeAll().then((done) => { desk?.onForget(); reload(); return done })}
      onPickFile={(file) => void session.ways.file(file)}
    >
      {settings && (
        <Suspense fallback={null}>
          <SettingsSheet
            uiLang={lang} language={language} letters={letters} onLanguage={setLang} onLetters={setLetters}
            onKept={() => desk?.onRemember(desk.remembers)} onPlaybook={() => void reconsider(session)} onClose={() => setSettings(false)}
          />
        </Suspense>
      )}
    </Panel>
  )
}
