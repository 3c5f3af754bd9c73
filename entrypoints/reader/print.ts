import { useCallback, useEffect, useRef, useState } from 'react'
import type { Desk } from './desk'
import type { OpenFile } from './open-file'
import type { PrintedPages } from './print-pdf'
import type { DocumentView } from './view'
import './print.css'

export interface Print {
  /** The page that is being prepared; null while nothing is. */
  readonly at: { readonly page: number; readonly pages: number } | null
  readonly failed: boolean
  readonly start: () => void
}

/** Paper is white: the light theme while the browser prints, for the sheet and for its marks, which follow every change of theme. */
function onPaper(desk: Desk): () => void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const turned = (): void => desk.repaint()
  const root = document.documentElement
  let theme: string | undefined
  const before = (): void => {
    theme = root.dataset['theme']
    root.dataset['theme'] = 'light'
    desk.repaint()
  }
  const after = (): void => {
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
    desk.repaint()
  }
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  night.addEventListener('change', turned)
  return () => {
    night.removeEventListener('change', turned)
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}

/**
 * Prints the document with its marks. A sheet prints as it stands; of a PDF only the pages near the eye are drawn, so all of
 * them are drawn first, for the button and for Ctrl+P alike.
 */
export function usePrint(desk: Desk, file: OpenFile, view: DocumentView | null): Print {
  const [at, setAt] = useState<Print['at']>(null)
  const [failed, setFailed] = useState(false)
  const going = useRef(false)
  const shown = useRef(view)
  useEffect(() => {
    shown.current = view
    return () => { shown.current = null }
  }, [view])
  useEffect(() => onPaper(desk), [desk])
  const start = useCallback((): void => {
    if (going.current) return
    setFailed(false)
    if (file.kind !== 'pdf') return window.print()
    if (!view) return
    going.current = true
    let printed: PrintedPages | null = null
    void (async () => {
      const { printablePages } = await import('./print-pdf')
      printed = await printablePages(file, view, (page, pages) => setAt({ page, pages }))
      // Another document may lie on the desk by now.
      if (shown.current !== view) return
      desk.attach(printed.view)
      // The marks need one frame on the new ground.
      await new Promise((resolve) => requestAnimationFrame(resolve))
      window.print()
    })().catch(() => setFailed(true)).finally(() => {
      printed?.end()
      if (printed && shown.current === view) desk.attach(view)
      setAt(null)
      going.current = false
    })
  }, [desk, file, view])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      start()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [start])
  return { at, failed, start }
}
