import * as pdfjs from 'pdfjs-dist'
import type { PDFPageView } from 'pdfjs-dist/types/web/pdf_page_view'
import type { Span } from '../../contract/types'
import { TEXT_CONTENT } from '../../extractors/pdf'
import type { PdfFile } from './pdf-job'
import type { DocumentView, ViewEvents } from './view'

/** A page's text layer as drawn: `divs[k]` shows `strings[k]`, which is item k of the extractor. */
interface Layer {
  readonly divs: readonly HTMLElement[]
  readonly strings: readonly string[]
}

/** How long `bring` waits for a page to be drawn, in ms; a page that takes longer is scrolled to and not marked yet. */
const DRAW_WAIT_MS = 8_000

type ViewerLibrary = typeof import('pdfjs-dist/web/pdf_viewer.mjs')

/** pdf.js's viewer takes the library from a global, which must be there before it is loaded. */
async function loadViewer(): Promise<ViewerLibrary> {
  ;(globalThis as { pdfjsLib?: unknown }).pdfjsLib = pdfjs
  return import('pdfjs-dist/web/pdf_viewer.mjs')
}

/** The ranges of a span on the pages drawn so far. */
function locateOn(layers: ReadonlyMap<number, Layer>, { reading }: PdfFile, span: Span): Range[] {
  const ranges: Range[] = []
  for (const part of reading.built.toSource(span)) {
    const item = reading.items[part.piece]
    const layer = item && layers.get(item.page)
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

/** Shows a PDF in `container` (positioned absolutely, scrolling). The text layer is made by us, with the extractor's parameters. */
export async function showPdf(container: HTMLDivElement, file: PdfFile, events: ViewEvents): Promise<DocumentView> {
  const { EventBus, PDFLinkService, PDFViewer, TextLayerBuilder } = await loadViewer()
  const eventBus = new EventBus()
  const linkService = new PDFLinkService({ eventBus })
  linkService.externalLinkEnabled = false
  const viewer = new PDFViewer({ container, eventBus, linkService, textLayerMode: 0, annotationMode: pdfjs.AnnotationMode.ENABLE, enablePermissions: false })
  linkService.setViewer(viewer)
  const layers = new Map<number, Layer>()

  const addTextLayer = async (pageNumber: number, view: PDFPageView): Promise<void> => {
    layers.delete(pageNumber)
    let mapping: Layer = { divs: [], strings: [] }
    const highlighter = { setTextMapping: (divs: HTMLElement[], strings: string[]) => { mapping = { divs, strings } }, enable: () => undefined, disable: () => undefined }
    const layer = new TextLayerBuilder({ pdfPage: view.pdfPage, highlighter } as unknown as ConstructorParameters<typeof TextLayerBuilder>[0])
    view.div.querySelector(':scope > .textLayer')?.remove()
    view.div.append(layer.div)
    await layer.render({ viewport: view.viewport, images: null, textContentParams: TEXT_CONTENT } as unknown as Parameters<typeof layer.render>[0])
    // Drawn anew in the meantime: the other layer counts.
    if (!layer.div.isConnected) return
    layers.set(pageNumber, mapping)
    eventBus.dispatch('leakproof-layer', { pageNumber })
    events.onRedraw()
  }
  eventBus.on('pagerendered', ({ pageNumber, source, error }: { pageNumber: number; source: PDFPageView; error: unknown }) => {
    if (!error) void addTextLayer(pageNumber, source).catch(() => undefined)
  })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => events.onPage(pageNumber))
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => events.onZoom(scale))
  const ready = new Promise<void>((resolve) => eventBus.on('pagesinit', () => resolve()))
  viewer.setDocument(file.document)
  linkService.setDocument(file.document)
  await ready
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
  return {
    ground: 'pdf',
    pages: file.document.numPages,
    locate: (span) => locateOn(layers, file, span),
    async bring(span) {
      const first = file.reading.built.toSource(span)[0]
      const page = first && file.reading.items[first.piece]?.page
      // pdf.js throws pages far from view away, text layer and all.
      if (page === undefined || layers.get(page)?.divs.some((div) => div.isConnected)) return
      const wait = drawn(page)
      viewer.currentPageNumber = page
      await wait
    },
    goTo: (page) => { viewer.currentPageNumber = page },
    zoom: (factor) => { viewer.currentScale = factor },
  }
}
