import { useEffect, useSyncExternalStore } from 'react'
import { DropZone } from '../../components/DropZone'
import { STRINGS } from '../../components/strings'
import type { Lang } from '../../contract/types'
import { outcomeWords } from '../../reports/outcome-words'
import { useLanguage } from '../words/use-language'
import { DocumentPane } from './DocumentPane'
import type { Desk } from './desk'
import { Unlock } from './Unlock'
import '../../components/tokens.css'
import './reader-page.css'

const PASTED: Readonly<Record<Lang, string>> = { zh: '粘贴的文字', en: 'Pasted text' }

/** Files dropped anywhere, and text pasted anywhere but in a field, become the document. */
function useArrivals(desk: Desk, lang: Lang): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) void desk.open(file.name, async () => new Uint8Array(await file.arrayBuffer()))
    }
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (file) void desk.open(file.name, async () => new Uint8Array(await file.arrayBuffer()))
      else if (text.trim()) void desk.open(PASTED[lang], () => Promise.resolve(new TextEncoder().encode(text)))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [desk, lang])
}

/** The reader page: a document on the desk, or the place to put one. */
export function App({ desk }: { readonly desk: Desk }) {
  useSyncExternalStore(desk.subscribe, () => desk.version)
  // It is switched in the panel beside the reader.
  const [lang] = useLanguage()
  useArrivals(desk, lang)
  const { on } = desk
  const words = STRINGS[lang]
  useEffect(() => { document.title = on.at !== 'empty' && on.name ? `${on.name} · ${words.product}` : words.product }, [on, words])
  const pick = (file: File): void => void desk.open(file.name, async () => new Uint8Array(await file.arrayBuffer()))
  if (on.at === 'open') return <DocumentPane key={on.name} desk={desk} name={on.name} file={on.file} reading={on.reading} lang={lang} />
  if (on.at === 'opening') {
    return <main className="waiting" role="status"><p>{on.page !== null && on.pages !== null ? words.loadingHead(on.page, on.pages) : words.loadingPlain}</p></main>
  }
  if (on.at === 'locked') return <main className="waiting"><Unlock key={String(on.wrong)} lang={lang} name={on.name} wrong={on.wrong} onAnswer={on.answer} /></main>
  const { sentence, hint } = on.at === 'problem' ? outcomeWords(on.code, lang, on.params) : { sentence: words.idleHead, hint: words.idleText }
  return <main className="waiting"><DropZone uiLang={lang} sentence={sentence} hint={hint} onPickFile={pick} alert={on.at === 'problem'} /></main>
}
