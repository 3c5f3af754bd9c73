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
}

/** What a view tells while it lives. */
export interface ViewEvents {
  /** Pages were drawn or drawn anew: paint again. */
  onRedraw(): void
  onPage(page: number): void
  onZoom(factor: number): void
}
