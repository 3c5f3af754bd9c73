import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { encode } from '../../bridge/handover-code'
import { extensionUrl } from '../../bridge/home'
import { allTraffic, watchTraffic } from '../../bridge/traffic'
import { htmlLang } from '../../components/language'
import { STRINGS } from '../../components/strings'
import { Welcome, type WelcomeProps } from '../../components/Welcome'
import { useLanguage } from '../words/use-language'
import { openPanel, openReader, type Here } from './open'
import { sampleOf } from './sample'

/** Requests that our pages made to anywhere in this browser session, counted and not claimed. */
function useRequests(): number {
  const [requests, setRequests] = useState(0)
  useEffect(() => {
    const count = (): void => void allTraffic().then((lists) => setRequests(lists.reduce((sum, { outside }) => sum + outside.length, 0)))
    count()
    return watchTraffic(count)
  }, [])
  return requests
}

/** Whether the icon is in the toolbar, asked again whenever the person comes back from pinning it. */
function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null)
  useEffect(() => {
    const ask = (): void => void browser.action.getUserSettings().then(({ isOnToolbar }) => setPinned(isOnToolbar ?? null), () => undefined)
    ask()
    addEventListener('focus', ask)
    return () => removeEventListener('focus', ask)
  }, [])
  return pinned
}

/** Wires the first page: what is opened goes to the reader, and the panel beside it. */
export function App({ here }: { readonly here: Here | null }) {
  const [lang, setLang] = useLanguage()
  const [said, setSaid] = useState<WelcomeProps['said']>(null)
  useEffect(() => {
    document.title = STRINGS[lang].product
    document.documentElement.lang = htmlLang(lang)
  }, [lang])

  const show = (panel: Promise<boolean>, opened: Promise<void>): void => {
    setSaid('opening')
    void Promise.all([panel, opened]).then(([open]) => setSaid(open ? 'opening' : 'noPanel'), () => setSaid('notOpened'))
  }
  // The panel was opened by the press on the button; choosing a file takes longer than a press counts.
  const [panel, setPanel] = useState<Promise<boolean>>(() => Promise.resolve(false))
  return (
    <Welcome
      uiLang={lang}
      said={said}
      pinned={usePinned()}
      requests={useRequests()}
      proof={extensionUrl('selftest.html')}
      onUiLang={setLang}
      onSample={() => {
        const panel = openPanel(here)
        show(panel, openReader(here, sampleOf(lang)))
      }}
      onPick={() => setPanel(openPanel(here))}
      onPickFile={(file) => show(panel, file.arrayBuffer().then((bytes) => openReader(here, { name: file.name, chunks: encode(new Uint8Array(bytes)) })))}
    />
  )
}
