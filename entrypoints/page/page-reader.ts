import { browser } from 'wxt/browser'
import type { Extracted } from '../../bridge/messages'
import { readHtml, type HtmlReading } from '../../extractors/html'
import { partsOf, type Part } from '../../extractors/html-parts'
import { lengthOf } from './change-watch'
import { asSelection, rangeOf, selectedRange } from './choice'

/** Fewer characters than this are no contract, whatever they say. */
const LEAST_TEXT = 20
/** A page with less text than this may still be drawing itself, or only be the frame of a file. */
const LITTLE_TEXT = 400
/** How long a page with little text is given to draw some, and how often it is looked at, in ms. */
const DRAW_BUDGET_MS = 2_000
const LOOK_MS = 250

/** What of the page is asked for; by itself: the selection, else the main one of several contracts, else everything. */
export interface Wanted {
  readonly whole?: boolean | undefined
  readonly part?: number | undefined
}

type Dom = { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }

/** Closed shadow roots too, where the browser lets extensions in. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  // Only elements with names of their own are asked; a call for each would cost more than the whole walk.
  if (!element.localName.includes('-')) return null
  return (browser as unknown as Dom).dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null
}

function answer(reading: HtmlReading, chosen: { selection: boolean; parts: readonly Part[]; part: number | null }): Extracted {
  const { contract, canvas, editor, files } = reading
  const listed = files.slice(0, 20)
  if (canvas) return { ok: false, code: 'canvas', params: editor ? [['editor', editor.id]] : [], files: listed }
  const { length } = contract.text
  if (length < LEAST_TEXT || (length < LITTLE_TEXT && files.length === 1)) return { ok: false, code: 'page-without-text', params: [], files: listed }
  const page = { selection: chosen.selection, parts: chosen.parts.map(({ title }) => title), part: chosen.part, files: listed }
  return { ok: true, name: document.title, contract: chosen.selection ? asSelection(contract) : contract, page }
}

/** Reads the page as it is asked for, and remembers which part that was. */
export class PageReader {
  /** The last reading that was handed out. */
  reading: HtmlReading | null = null
  /** Whether it was less than the page. */
  narrowed = false
  private whole: HtmlReading | null = null
  private parts: readonly Part[] = []

  async extract({ whole, part }: Wanted): Promise<Extracted> {
    const chosen = part !== undefined && this.parts[part] ? part : null
    const selected = chosen === null && !whole ? selectedRange(document) : null
    if (selected) {
      const reading = await readHtml(document, { shadowOf, within: selected })
      return this.hand(reading, true, { selection: true, parts: [], part: null })
    }
    const everything = chosen === null || !this.whole ? await this.readDrawn() : this.whole
    this.whole = everything
    this.parts = chosen === null ? partsOf(everything.contract) : this.parts
    const main = whole ? null : (chosen ?? this.mainPart())
    const range = main === null ? null : rangeOf(everything, this.parts[main] as Part)
    const reading = range ? await readHtml(document, { shadowOf, within: range }) : everything
    return this.hand(reading, range !== null, { selection: false, parts: this.parts, part: range ? main : null })
  }

  /** The page once more, whole, without touching what was handed out. */
  again(): Promise<HtmlReading> {
    return readHtml(document, { shadowOf })
  }

  private mainPart(): number | null {
    const lengths = this.parts.map(({ start, end }) => end - start)
    return lengths.length === 0 ? null : lengths.indexOf(Math.max(...lengths))
  }

  private hand(reading: HtmlReading, narrowed: boolean, chosen: { selection: boolean; parts: readonly Part[]; part: number | null }): Extracted {
    this.reading = reading
    this.narrowed = narrowed
    return answer(reading, chosen)
  }

  /** Gives a page that has hardly any text yet a moment to draw it. */
  private async readDrawn(): Promise<HtmlReading> {
    const end = performance.now() + DRAW_BUDGET_MS
    for (;;) {
      const reading = await this.again()
      if (reading.contract.text.length >= LITTLE_TEXT || reading.canvas) return reading
      const before = lengthOf([document])
      while (performance.now() < end && lengthOf([document]) === before) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      if (performance.now() >= end) return reading
    }
  }
}
