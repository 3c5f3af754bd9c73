import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { ReaderBar } from '../../components/ReaderBar'
import { STRINGS } from '../../components/strings'
import type { Lang, Span } from '../../contract/types'
import { useCompare } from './compare/use-compare'
import { EdgeMarks } from './EdgeMarks'
import { hitsOf, markFound } from './find'
import type { Desk } from './desk'
import { OcrStrip } from './ocr-strip'
import { OutlineSide } from './OutlineSide'
import type { OpenFile } from './open-file'
import type { PdfFile } from './pdf-job'
import type { PdfText } from './pdf-messages'
import { usePrint } from './print'
import { showPdf } from './pdf-view'
import { DocxStage, useDocxLook } from './DocxStage'
import { TextStage } from './TextStage'
import type { DocumentView } from './view'
import 'pdfjs-dist/web/pdf_viewer.css'

export interface DocumentPaneProps {
  readonly desk: Desk
  readonly name: string
  readonly file: OpenFile
  /** The page that is being read, while the text is not whole. */
  readonly reading: { readonly page: number; readonly pages: number } | null
  readonly lang: Lang
}

/** The bar, the sheet, and the scroll edge as a map of the document. */
export function DocumentPane({ desk, name, file, reading, lang }: DocumentPaneProps) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<DocumentView | null>(null)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  const [undrawn, setUndrawn] = useState(false)
  const [outline, setOutline] = useState(false)
  const [found, setFound] = useState<{ hits: readonly Span[]; at: number } | null>(null)

  const latest = useRef(file)
  const speech = useRef(lang)
  useEffect(() => {
    latest.current = file
    speech.current = lang
  }, [file, lang])
  // Which pages are pictures is known once all were tried.
  const [read, setRead] = useState<PdfFile | null>(null)
  if (file.kind === 'pdf' && !reading && read?.job !== file.job) setRead(file)
  const whole = file.kind === 'pdf' && read?.job === file.job ? read : null
  // A PDF's text may be replaced by one with more in it; what draws it stays.
  const job = file.kind === 'pdf' ? file.job : null

  useEffect(() => {
    const container = box.current
    const first = latest.current
    if (!container || first.kind !== 'pdf') return
    const gone = new AbortController()
    const attach = (view: DocumentView): void => {
      if (gone.signal.aborted) return
      setView(view)
      desk.attach(view)
    }
    const text = (): PdfText => (latest.current.kind === 'pdf' ? latest.current : first).text
    const undrawn = (): string => STRINGS[speech.current].pageUndrawn
    void showPdf(container, { draw: first.draw, text, undrawn }, { onRedraw: () => desk.repaint(), onPage: setPage, onZoom: setZoom }, gone.signal).then(attach, () => { if (!gone.signal.aborted) setUndrawn(true) })
    return () => {
      gone.abort()
      desk.attach(null)
    }
  }, [desk, job])

  const find = (words: string, by: 0 | 1 | -1): void => {
    const hits = by === 0 || !found ? hitsOf(file.contract, words) : found.hits
    const at = hits.length === 0 ? 0 : by === 0 || !found ? 0 : (found.at + by + hits.length) % hits.length
    setFound(words === '' ? null : { hits, at })
    const hit = hits[at]
    if (!hit || words === '') markFound([])
    else void desk.bring(hit).then(markFound)
  }
  const look = useDocxLook(desk, file.kind === 'docx' ? file : null, lang)
  const show = (shown: DocumentView | null): void => {
    setView(shown)
    desk.attach(shown)
    shown?.zoom(zoom)
    const place = shown && desk.places.find(({ id }) => id === desk.current)
    if (place) void desk.bring(place.span)
  }
  useEffect(() => view?.refit?.(), [view, outline])
  // A sheet of a thousand pages is drawn in turns with everything else: the page answers meanwhile.
  const sheet = useDeferredValue(file.kind === 'pdf' ? null : file, null)
  const { places } = desk
  const print = usePrint(desk, file, view)
  const compare = useCompare(name, file.contract, lang)
  const t = STRINGS[lang]
  return (
    <div className="reader">
      <header inert={compare.view !== null}>
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
          switches={look.switches}
          outline={{ label: t.outline, title: t.outline, on: outline, busy: false, onSwitch: setOutline }}
          printing={print.at !== null}
          onPrint={print.start}
          tools={compare.button}
          onPage={(wanted) => view?.goTo(wanted)}
          onZoom={(factor) => {
            view?.zoom(factor)
            setZoom(factor)
          }}
          onStep={(by) => desk.step(by)}
          onMarks={(shown) => desk.hide(!shown)}
          onFind={find}
        />
        {view && whole && <OcrStrip key={name} desk={desk} file={whole} view={view} inView={page} lang={lang} />}
        {reading && <p className="still" role="status">{t.loadingHead(reading.page, reading.pages)}</p>}
        {print.at && <p className="still" role="status">{t.printing(print.at.page, print.at.pages)}</p>}
        {compare.problem && <p className="still" role="alert">{compare.problem}</p>}
        {print.failed && <p className="still" role="alert">{t.printFailed}</p>}
      </header>
      <div className="row-stand">
        {outline && <OutlineSide desk={desk} contract={file.contract} view={view} scroller={box} page={page} lang={lang} />}
        {compare.view}
        <main className="stand" inert={compare.view !== null}>
          {undrawn && <p className="undrawn" role="alert">{t.fileUndrawn}</p>}
          <div ref={box} className={`scroller ${file.kind}`} role="region" aria-label={name} tabIndex={0}>
            {file.kind === 'pdf' && <div className="pdfViewer" />}
            {file.kind !== 'pdf' && (
              <div>
                {sheet?.kind === 'docx' && <DocxStage file={sheet} look={look} lang={lang} onView={show} />}
                {sheet?.kind === 'text' && <TextStage contract={sheet.contract} onView={show} />}
              </div>
            )}
          </div>
          <EdgeMarks desk={desk} length={file.contract.text.length} scroller={box} />
        </main>
      </div>
    </div>
  )
}
