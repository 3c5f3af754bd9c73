import type { OcrPage } from '../../extractors/ocr-page'
import type { PageLayer } from './view'

const FONT_PX = 100

/** Natural width of a text in the layer's font, in sizes. */
function measure(): (text: string) => number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  if (pen) pen.font = `${FONT_PX}px sans-serif`
  return (text) => (pen?.measureText(text).width ?? text.length * FONT_PX) / FONT_PX
}

/**
 * The recognised words as a transparent layer over the page's picture: each word a piece of text where it stands, as wide
 * as it stands, so that it can be marked, selected and found. The layer lies the way the page was held to be read, and
 * grows with the page by pdf.js's own scale factor.
 */
export function ocrLayer({ held, words }: OcrPage): PageLayer & { readonly root: HTMLElement } {
  const widthOf = measure()
  const root = document.createElement('div')
  root.className = 'ocrLayer'
  const { width, height, turn, slope } = held
  const sideways = turn % 2 === 1
  root.style.setProperty('--w', String(sideways ? height : width))
  root.style.setProperty('--h', String(sideways ? width : height))
  root.style.setProperty('--lie', `${(slope - turn * 90).toFixed(2)}deg`)
  let before: OcrPage['words'][number] | undefined
  const divs = words.map((word) => {
    // A new line, so that copied text has lines too.
    if (before && (word.y > before.y + before.height / 2 || word.x < before.x)) root.append(document.createElement('br'))
    before = word
    const span = document.createElement('span')
    span.textContent = word.text
    span.style.setProperty('--x', word.x.toFixed(2))
    span.style.setProperty('--y', word.y.toFixed(2))
    span.style.setProperty('--size', word.height.toFixed(2))
    const natural = widthOf(word.text.trimEnd()) * word.height
    span.style.setProperty('--wide', natural > 0 ? (word.width / natural).toFixed(4) : '1')
    root.append(span)
    return span
  })
  return { root, divs, strings: words.map(({ text }) => text) }
}
