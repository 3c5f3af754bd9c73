import type { PDFPageView } from 'pdfjs-dist/types/web/pdf_page_view'

/** Longest time to draw a page, in ms. */
const PAGE_MS = 10_000
/** pdf.js's `RenderingStates.FINISHED`, which its viewer does not export. */
const FINISHED = 3
const RUNNING = 1

/** Keeps the time of each page that is being drawn, and remembers those that took too long. */
export class DrawWatch {
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>()
  private readonly late = new Set<number>()

  /** @param onLate Called with all pages that were too late so far, when there is one more. */
  constructor(private readonly onLate: (late: readonly number[]) => void) {}

  begin(page: number, view: PDFPageView): void {
    this.end(page)
    this.timers.set(page, setTimeout(() => {
      // Put off for a page nearer to the eye: its time begins anew.
      if (view.renderingState !== RUNNING) return this.begin(page, view)
      this.stop()
      this.late.add(page)
      this.onLate([...this.late])
    }, PAGE_MS))
  }

  end(page: number): void {
    clearTimeout(this.timers.get(page))
    this.timers.delete(page)
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
  }

  isLate(page: number): boolean {
    return this.late.has(page)
  }

  /** Puts a sentence where the page would be, and keeps pdf.js from trying again. */
  static replace(view: PDFPageView, sentence: string): void {
    const note = document.createElement('p')
    note.className = 'undrawn'
    note.textContent = sentence
    const settle = (): Promise<void> => {
      view.renderingState = FINISHED
      if (!note.isConnected) view.div.append(note)
      return Promise.resolve()
    }
    view.draw = settle
    void settle()
  }
}
