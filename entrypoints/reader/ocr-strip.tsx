import { useEffect, useState, useSyncExternalStore } from 'react'
import { OcrBar } from '../../components/OcrBar'
import type { Lang } from '../../contract/types'
import type { Desk } from './desk'
import { Recognition } from './ocr-job'
import { ocrLayer } from './ocr-layer'
import type { PdfFile } from './pdf-job'
import type { DocumentView } from './view'
import './ocr-layer.css'

export interface OcrStripProps {
  readonly desk: Desk
  /** As it was opened, all pages tried: which of them are pictures is known. */
  readonly file: PdfFile
  readonly view: DocumentView
  readonly inView: number
  readonly lang: Lang
}

/** Wires recognition to the desk: its words go over the pictures, its text to the panel. */
export function OcrStrip({ desk, file, view, inView, lang }: OcrStripProps) {
  const [job] = useState(() => new Recognition(file, {
    onPage: (page) => view.addLayer?.(page.page.number, ocrLayer(page)),
    onText: (text, at) => desk.replaceText(text, at),
    onTurn: (page, pages) => desk.readingAt(page, pages),
  }))
  useSyncExternalStore(job.subscribe, () => job.version)
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    if (job.pages.length > 0) void job.look()
    return () => job.end()
  }, [job])
  if (closed || job.pages.length === 0) return null
  return (
    <OcrBar
      uiLang={lang} state={job.state} pages={job.pages} total={file.text.pages.length} inView={inView}
      onStart={() => void job.start()} onDecline={() => job.decline()} onCancel={() => job.cancel()} onClose={() => setClosed(true)} onPage={(page) => view.goTo(page)}
    />
  )
}
