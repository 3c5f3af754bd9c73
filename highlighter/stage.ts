import { findingPressed } from './hit'
import { paint, unpaint, type Paintable, type Painted, type PaintState, type Surface } from './paint'
import { reveal } from './reveal'

/** A surface, what should be lit on it, and who listens to presses on the light. */
export class Stage {
  private state: PaintState = { marks: [], current: null, hidden: false }
  private painted: Painted[] = []
  private readonly listening = new Map<Document, (event: MouseEvent) => void>()

  /** @param pressed Called with the finding whose sentence was clicked. */
  constructor(private readonly surface: Surface, private readonly pressed: (id: string) => void) {}

  get marks(): readonly Paintable[] {
    return this.state.marks
  }

  get current(): string | null {
    return this.state.current
  }

  /** Shows these marks and no others; returns the ids of those that are on screen now. */
  show(marks: readonly Paintable[], hidden: boolean): string[] {
    this.state = { ...this.state, marks, hidden }
    this.repaint()
    return [...new Set(this.painted.map(({ id }) => id))]
  }

  hide(hidden: boolean): void {
    this.state = { ...this.state, hidden }
    this.repaint()
  }

  /** Makes a finding the current one. Returns the place to scroll to; null: it is not drawn. */
  focus(id: string | null): Range | null {
    this.state = { ...this.state, current: id }
    this.repaint()
    return this.painted.find((painted) => painted.id === id)?.ranges[0] ?? null
  }

  /** As `focus`, and scrolls there. */
  focusAndReveal(id: string | null): void {
    const range = this.focus(id)
    if (range) reveal(range)
  }

  /** Paints the same state again: after pages were drawn, or the theme changed. */
  repaint(): void {
    this.painted = paint(this.surface, this.state)
    const documents = new Set([this.surface.document, ...this.painted.flatMap(({ ranges }) => ranges.map((range) => range.startContainer.ownerDocument as Document))])
    for (const document of documents) this.listen(document)
  }

  /** Takes all light and listeners away. */
  stop(): void {
    unpaint(this.surface.document)
    for (const [document, handler] of this.listening) document.removeEventListener('click', handler, true)
    this.listening.clear()
  }

  private listen(document: Document): void {
    if (this.listening.has(document)) return
    const handler = (event: MouseEvent): void => {
      const id = findingPressed(this.painted, document, event)
      if (id !== null) this.pressed(id)
    }
    // In the capture phase, and only looking: pages that stop their clicks do not silence the highlights.
    document.addEventListener('click', handler, true)
    this.listening.set(document, handler)
  }
}
