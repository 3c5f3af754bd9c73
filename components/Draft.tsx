import { useEffect, useId, useRef, useState } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { htmlLang, langOf, otherLang } from './language'
import { STRINGS } from './strings'

export interface DraftProps {
  readonly uiLang: Lang
  readonly draft: Readonly<Record<Lang, string>>
  /** The contract's language: shown first. */
  readonly draftLang: Lang
  /** The wording as the person changes it; then the draft is a field. */
  readonly wording?: string | undefined
  readonly onWording?: ((wording: string) => void) | undefined
}

const SLOT = /(【[^【】]{0,60}】|\[[^[\]]{0,60}\])/
/** How long "Copied" stands, in milliseconds. */
const SAID = 2000

/** Suggested wording with its blanks marked, to be copied in either language; or a field, where the person adapts it. */
export function Draft({ uiLang, draft, draftLang, wording, onWording }: DraftProps) {
  const [lang, setLang] = useState(draft[draftLang] === '' ? otherLang(draftLang) : draftLang)
  const [copying, setCopying] = useState<'no' | 'done' | 'failed'>('no')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const label = useId()
  useEffect(() => () => clearTimeout(timer.current), [])
  const t = STRINGS[uiLang]
  const text = draft[lang]
  const other = otherLang(lang)

  const copy = async () => {
    clearTimeout(timer.current)
    try {
      await navigator.clipboard.writeText(wording ?? text)
      setCopying('done')
    } catch {
      setCopying('failed')
    }
    timer.current = setTimeout(() => setCopying('no'), SAID)
  }
  const said = copying === 'done' ? t.copied : copying === 'failed' ? t.copyFailed : ''

  return (
    <div className="draft">
      {wording !== undefined && (
        <>
          <span id={label} className="sr">{DESK_WORDS[uiLang].wording}</span>
          <textarea className="says" data-wording aria-labelledby={label} lang={htmlLang(langOf(wording || text))} rows={4} value={wording} onChange={(event) => onWording?.(event.target.value)} />
        </>
      )}
      {wording === undefined && (
        <p className="says" lang={htmlLang(lang)}>
          {text.split(SLOT).map((part, at) => (at % 2 === 1 ? <span key={at} className="slot">{part}</span> : part))}
        </p>
      )}
      <div className="row">
        <button type="button" className="link" data-copy onClick={() => void copy()}>
          {said === '' ? <>{t.copy} <kbd aria-hidden="true">C</kbd></> : said}
        </button>
        {wording === undefined && draft[other] !== '' && <button type="button" className="link" data-tongue onClick={() => setLang(other)}>{t.showDraft[other]}</button>}
        <span className="sr" aria-live="polite">{said}</span>
      </div>
    </div>
  )
}
