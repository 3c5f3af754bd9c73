import * as pdfjs from 'pdfjs-dist'
import type { PDFPageView } from 'pdfjs-dist/types/web/pdf_page_view'
import type { Span } from '../../contract/types'
import { TEXT_CONTENT } from '../../extractors/pdf'
import { sourcesOf } from './offset-table'
import type { PdfDrawing } from './pdf-job'
import type { PdfText } from './pdf-messages'
import { DrawWatch } from './pdf-watch'
import type { DocumentView, PageLayer, ViewEvents } from './view'

/** How long `bring` waits for a page to be drawn, in ms; a page that takes longer is scrolled to and not marked yet. */
const DRAW_WAIT_MS = 8_000

/** What is shown: the text may be replaced while it is on screen. */
export interface PdfShown {
  draw(): Promise<PdfDrawing>
  text(): PdfText
  /** Said in place of a page that could not be drawn. */
  undrawn(): string
}

type ViewerLibrary = typeof import('pdfjs-dist/web/pdf_viewer.mjs')

/** pdf.js's viewer takes the library from a global, which must be there before it is loaded. */
async function loadViewer(): Promise<ViewerLibrary> {
  ;(globalThis as { pdfjsLib?: unknown }).pdfjsLib = pdfjs
  return import('pdfjs-dist/web/pdf_viewer.mjs')
}

/** The ranges of a span on the pages drawn so far. */
export function locateOn(layerOf: (page: number) => PageLayer | undefined, text: PdfText, span: Span): Range[] {
  const ranges: Range[] = []
  for (const part of sourcesOf(text.table, span)) {
    const item = text.items[part.piece]
    const layer = item && layerOf(item.page)
    if (!layer) continue
    const node = layer.divs[item.index]?.firstChild
    const start = item.from + part.start
    // A div that says something else than its item is not the place: better no light than light on other words.
    if (!(node instanceof Text) || !node.isConnected || node.data !== layer.strings[item.index] || item.from + part.end > node.length) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, item.from + part.end)
    ranges.push(range)
  }
  return ranges
}

/**
 * Shows a PDF in `container` (positioned absolutely, scrolling). The text layer is made by us, with the extractor's parameters.
 * A page that takes too long gets a sentence in its place, and the worker that drew it is ended.
 * @param gone ends it at any moment, workers and all, also while it is still being opened
 * @throws what kept the file from being opened, or that it is gone
 */
export async function showPdf(container: HTMLDivElement, shown: PdfShown, events: ViewEvents, gone: AbortSignal): Promise<DocumentView> {
  const { EventBus, PDFLinkService, PDFViewer, TextLayerBuilder } = await loadViewer()
  const eventBus = new EventBus()
  const linkService = new PDFLinkService({ eventBus })
  linkService.externalLinkEnabled = false
  const viewer = new PDFViewer({ container, eventBus, linkService, textLayerMode: 0, annotationMode: pdfjs.AnnotationMode.ENABLE, annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE, enablePermissions: false })
  linkService.setViewer(viewer)
  const layers = new Map<number, PageLayer>()
  /** pdf.js keeps every text layer in a list of its own, with its page's canvas, until it is called off. */
  const builders = new Map<number, { cancel(): void }>()
  const recognised = new Map<number, PageLayer>()
  let drawing = await shown.draw()
  const end = (): void => {
    watch.stop()
    for (const builder of builders.values()) builder.cancel()
    viewer.setDocument(null as unknown as Parameters<typeof viewer.setDocument>[0])
    linkService.setDocument(null as unknown as Parameters<typeof linkService.setDocument>[0])
    drawing.end()
  }

  const addTextLayer = async (pageNumber: number, view: PDFPageView): Promise<void> => {
    layers.delete(pageNumber)
    let mapping: PageLayer = { divs: [], strings: [] }
    const highlighter = { setTextMapping: (divs: HTMLElement[], strings: string[]) => { mapping = { divs, strings } }, enable: () => undefined, disable: () => undefined }
    const layer = new TextLayerBuilder({ pdfPage: view.pdfPage, highlighter } as unknown as ConstructorParameters<typeof TextLayerBuilder>[0])
    builders.get(pageNumber)?.cancel()
    builders.set(pageNumber, layer)
    view.div.querySelector(':scope > .textLayer')?.remove()
    view.div.append(layer.div)
    // What is drawn anew has lost its recognised words.
    const words = recognised.get(pageNumber)?.divs[0]?.parentElement
    if (words) view.div.append(words)
    await layer.render({ viewport: view.viewport, images: null, textContentParams: TEXT_CONTENT } as unknown as Parameters<typeof layer.render>[0])
    // Drawn anew in the meantime: the other layer counts.
    if (!layer.div.isConnected) return
    layers.set(pageNumber, mapping)
    eventBus.dispatch('leakproof-layer', { pageNumber })
    events.onRedraw()
  }

  const show = async (): Promise<void> => {
    // A file whose first page is broken never gets there.
    const ready = new Promise<void>((resolve, reject) => {
      eventBus.on('pagesinit', () => resolve(), { once: true })
      gone.addEventListener('abort', () => reject(gone.reason as Error), { once: true })
    })
    viewer.setDocument(drawing.document)
    linkService.setDocument(drawing.document)
    await ready
  }
  const watch = new DrawWatch(async (late) => {
    // What pdf.js is at can't be called off: its worker ends, and another one draws the other pages.
    const at = viewer.currentPageNumber
    const scale = viewer.currentScaleValue
    layers.clear()
    drawing.end()
    try {
      drawing = await shown.draw()
      if (gone.aborted) return drawing.end()
      await show()
    } catch {
      return
    }
    for (const page of late) DrawWatch.replace(viewer.getPageView(page - 1) as PDFPageView, shown.undrawn())
    viewer.currentScaleValue = scale
    viewer.currentPageNumber = at
  })
  eventBus.on('pagerender', ({ pageNumber, source }: { pageNumber: number; source: PDFPageView }) => watch.begin(pageNumber, source))
  eventBus.on('pagerendered', ({ pageNumber, source, error }: { pageNumber: number; source: PDFPageView; error: unknown }) => {
    watch.end(pageNumber)
    if (!error && !watch.isLate(pageNumber)) void addTextLayer(pageNumber, source).catch(() => undefined)
  })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => events.onPage(pageNumber))
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => events.onZoom(scale))
  gone.addEventListener('abort', end, { once: true })
  if (gone.aborted) end()
  gone.throwIfAborted()
  await show()
  viewer.currentScaleValue = 'auto'

  const drawn = (pageNumber: number): Promise<void> => new Promise((resolve) => {
    const timer = setTimeout(resolve, DRAW_WAIT_MS)
    eventBus.on('leakproof-layer', function check(event: { pageNumber: number }) {
      if (event.pageNumber !== pageNumber) return
      clearTimeout(timer)
      eventBus.off('leakproof-layer', check)
      resolve()
    })
  })
  const layerOf = (page: number): PageLayer | undefined => (shown.text().pages[page - 1]?.state === 'recognised' ? recognised : layers).get(page)
  return {
    ground: 'pdf',
    pages: drawing.document.numPages,
    locate: (span) => locateOn(layerOf, shown.text(), span),
    async bring(span) {
      const text = shown.text()
      const first = sourcesOf(text.table, span)[0]
      const page = first && text.items[first.piece]?.page
      // pdf.js throws pages far from view away, text layer and all.
      if (page === undefined || layerOf(page)?.divs.some((div) => div.isConnected)) return
      const wait = watch.isLate(page) ? Promise.resolve() : drawn(page)
      viewer.currentPageNumber = page
      await wait
    },
    goTo: (page) => { viewer.currentPageNumber = page },
    zoom: (factor) => { viewer.currentScale = factor },
    addLayer(page, layer) {
      recognised.set(page, layer)
      const words = layer.divs[0]?.parentElement
      const home = viewer.getPageView(page - 1) as PDFPageView | undefined
      if (words && home?.div.querySelector('canvas')) home.div.append(words)
      events.onRedraw()
    },
    refit() {
      const fitted = viewer.currentScaleValue
      if (Number.isNaN(Number(fitted))) viewer.currentScaleValue = fitted
    },
    wordsOn: (page) => recognised.get(page),
  }
}
