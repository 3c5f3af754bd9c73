import * as pdfjs from 'pdfjs-dist'
import { TEXT_CONTENT } from '../../extractors/pdf'
import type { OpenFile } from './open-file'
import { locateOn } from './pdf-view'
import type { DocumentView, PageLayer } from './view'

/** Dots per inch on paper: small print stays sharp, and a hundred pages stay within memory. */
const DPI = 150
const POINTS = 72
/** A4 in CSS pixels, with a hair less so that rounding makes no second sheet. */
const PAPER = { width: 793, height: 1121 } as const

/** All pages of a PDF, drawn for paper, with the words over them that marks need. */
export interface PrintedPages {
  readonly view: DocumentView
  /** Takes them away. */
  end(): void
}

/** A copy of a page's recognised words: one layer can stand in one place only. */
function copyOf(layer: PageLayer): { root: Node; layer: PageLayer } | null {
  const words = layer.divs[0]?.parentElement
  if (!words) return null
  const root = words.cloneNode(true) as HTMLElement
  return { root, layer: { divs: [...root.querySelectorAll<HTMLElement>(':scope > span')], strings: layer.strings } }
}

async function pictureOf(page: pdfjs.PDFPageProxy): Promise<string> {
  const viewport = page.getViewport({ scale: DPI / POINTS })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  canvas.width = canvas.height = 0
  if (!blob) throw new Error('no picture')
  return URL.createObjectURL(blob)
}

/** Draws every page, one after the other. `onPage` is told before each. */
export async function printablePages(file: Extract<OpenFile, { kind: 'pdf' }>, shown: DocumentView, onPage: (page: number, pages: number) => void): Promise<PrintedPages> {
  const drawing = await file.draw()
  const root = document.createElement('div')
  root.className = 'print-pages'
  const layers = new Map<number, PageLayer>()
  const pictures: string[] = []
  const end = (): void => {
    root.remove()
    for (const picture of pictures) URL.revokeObjectURL(picture)
  }
  try {
    const { numPages } = drawing.document
    for (let number = 1; number <= numPages; number++) {
      onPage(number, numPages)
      const page = await drawing.document.getPage(number)
      const size = page.getViewport({ scale: 1 })
      const scale = Math.min(PAPER.width / size.width, PAPER.height / size.height)
      const box = document.createElement('div')
      box.className = 'print-page'
      box.style.width = `${size.width * scale}px`
      box.style.height = `${size.height * scale}px`
      for (const name of ['--scale-factor', '--total-scale-factor']) box.style.setProperty(name, String(scale))
      const picture = new Image()
      picture.src = await pictureOf(page)
      pictures.push(picture.src)
      await picture.decode()
      box.append(picture)
      const recognised = file.text.pages[number - 1]?.state === 'recognised' ? shown.wordsOn?.(number) : undefined
      const copy = recognised && copyOf(recognised)
      if (copy) {
        box.append(copy.root)
        layers.set(number, copy.layer)
      } else {
        const container = document.createElement('div')
        container.className = 'textLayer'
        const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(TEXT_CONTENT), container, viewport: page.getViewport({ scale }) })
        await layer.render()
        box.append(container)
        layers.set(number, { divs: layer.textDivs, strings: layer.textContentItemsStr })
      }
      root.append(box)
      page.cleanup()
    }
  } catch (error) {
    end()
    throw error
  } finally {
    drawing.end()
  }
  document.body.append(root)
  return { end, view: { ...shown, locate: (span) => locateOn((page) => layers.get(page), file.text, span), bring: () => Promise.resolve() } }
}
