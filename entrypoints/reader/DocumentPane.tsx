import { useEffect, useRef, useState } from 'react'
import { ReaderBar } from '../../components/ReaderBar'
import type { Lang, Span } from '../../contract/types'
import { EdgeMarks } from './EdgeMarks'
import { hitsOf, select } from './find'
import type { Desk } from './desk'
import type { OpenFile } from './open-file'
import { showPdf } from './pdf-view'
import { DocxSheet, TextSheet } from './Sheet'
import { sheetView } from './sheet-view'
import type { DocumentView } from './view'
import 'pdfjs-dist/web/pdf_viewer.css'

export interface DocumentPaneProps {
  readonly desk: Desk
  readonly name: string
  readonly file: OpenFile
  readonly lang: Lang
}

/** The bar, the sheet, and the scroll edge as a map of the document. */
export function DocumentPane({ desk, name, file, lang }: DocumentPaneProps) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<DocumentView | null>(null)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  const [found, setFound] = useState<{ hits: readonly Span[]; at: number } | null>(null)

  useEffect(() => {
    const container = box.current
    if (!container) return
    let gone = false
    const attach = (shown: DocumentView): void => {
      if (gone) return
      setView(shown)
      desk.attach(shown)
    }
    if (file.kind === 'pdf') void showPdf(container, file, { onRedraw: () => desk.repaint(), onPage: setPage, onZoom: setZoom }).then(attach)
    else attach(sheetView(container, file))
    return () => {
      gone = true
      desk.attach(null)
      if (file.kind === 'pdf') void file.document.loadingTask.destroy()
    }
  }, [desk, file])

  const find = (words: string, by: 0 | 1 | -1): void => {
    const hits = by === 0 || !found ? hitsOf(file.contract, words) : found.hits
    const at = hits.length === 0 ? 0 : by === 0 || !found ? 0 : (found.at + by + hits.length) % hits.length
    setFound(words === '' ? null : { hits, at })
    const hit = hits[at]
    if (hit && words !== '') void desk.bring(hit).then(select)
  }
  const { places } = desk
  return (
    <div className="reader">
      <ReaderBar
        uiLang={lang}
        name={name}
        page={page}
        pages={view?.pages ?? 0}
        zoom={zoom}
        finding={places.findIndex(({ id }) => id === desk.current) + 1}
        findings={places.length}
        marks={!desk.hidden}
        hits={found && { at: found.hits.length > 0 ? found.at + 1 : 0, of: found.hits.length }}
        onPage={(wanted) => view?.goTo(wanted)}
        onZoom={(factor) => {
          view?.zoom(factor)
          setZoom(factor)
        }}
        onStep={(by) => desk.step(by)}
        onMarks={(shown) => desk.hide(!shown)}
        onFind={find}
      />
      <div className="stand">
        <div ref={box} className={`scroller ${file.kind}`} tabIndex={-1}>
          {file.kind === 'pdf' && <div className="pdfViewer" />}
          {file.kind === 'docx' && <DocxSheet model={file.model} lang={file.contract.lang} />}
          {file.kind === 'text' && <TextSheet contract={file.contract} />}
        </div>
        <EdgeMarks desk={desk} length={file.contract.text.length} />
      </div>
    </div>
  )
}
