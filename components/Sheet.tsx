import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { htmlLang } from './language'

/** A sheet over the panel: the browser keeps the focus inside, gives it back, and closes it with Esc. Mounted is open. */
export function Sheet({ uiLang, title, plain = false, children, onClose }: { uiLang: Lang; title: string; plain?: boolean; children: ReactNode; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    // Taken out of the page while open, it would not give the focus back.
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="sheet-over" lang={htmlLang(uiLang)} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{title}</h2>
        {!plain && <button type="button" className="link" onClick={() => dialog.current?.close()}>{DESK_WORDS[uiLang].close}</button>}
      </header>
      {children}
    </dialog>
  )
}
