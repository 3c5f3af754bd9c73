import type { Span } from '../../contract/types'
import type { Ground } from '../../highlighter/styles'

/** A document on screen: what the reader's bar and the messages need of it, whatever its format. */
export interface DocumentView {
  readonly ground: Ground
  /** 0 for a document without pages. */
  readonly pages: number
  /** Ranges now showing the span; [] while its page is not drawn. */
  locate(span: Span): Range[]
  /** Brings the span's page on screen and resolves when it is drawn. */
  bring(span: Span): Promise<void>
  goTo(page: number): void
  zoom(factor: number): void
  /** PDF: where recognised words are shown; counts on pages whose state is `recognised`. */
  addLayer?(page: number, layer: PageLayer): void
  /** The room for it has changed: a page that was fitted to the width is fitted anew. */
  refit?(): void
  /** PDF: the recognised words of a page, as they lie over its picture. */
  wordsOn?(page: number): PageLayer | undefined
  /** Ends what draws. */
  end?(): void
}

/** A page's words as drawn: the text node in `divs[k]` shows `strings[k]`, which is item k of the extractor. */
export interface PageLayer {
  readonly divs: readonly HTMLElement[]
  readonly strings: readonly string[]
}

/** What a view tells while it lives. */
export interface ViewEvents {
  /** Pages were drawn or drawn anew: paint again. */
  onRedraw(): void
  onPage(page: number): void
  onZoom(factor: number): void
}
