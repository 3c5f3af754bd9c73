import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { htmlLang } from './language'

export interface SheetProps {
  readonly uiLang: Lang
  readonly title: string
  /** Without a button of its own to close it. */
  readonly plain?: boolean
  /** Asked before Esc or the button closes it: what was typed may not be saved yet. */
  readonly mayClose?: () => boolean
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A sheet over the panel: the browser keeps the focus inside, gives it back, and closes it with Esc. Mounted is open. */
export function Sheet({ uiLang, title, plain = false, mayClose, children, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    // Taken out of the page while open, it would not give the focus back.
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="sheet-over" lang={htmlLang(uiLang)} aria-labelledby={heading} onClose={(event) => { if (event.target === dialog.current) onClose() }} onCancel={(event) => { if (mayClose?.() === false) event.preventDefault() }}>
      <header>
        <h2 id={heading}>{title}</h2>
        {!plain && <button type="button" className="link" onClick={() => { if (mayClose?.() !== false) dialog.current?.close() }}>{DESK_WORDS[uiLang].close}</button>}
      </header>
      {children}
    </dialog>
  )
}
