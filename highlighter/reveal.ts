/** Room kept above and below a sentence, in CSS pixels, before it counts as out of sight. */
const MARGIN = 48

/** Scrolls, at once, so that the range stands in the middle of what can be seen. Scroll positions are all that changes. */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement
  const view = range.startContainer.ownerDocument?.defaultView
  if (!element || !view) return
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  // A paragraph may be taller than the window: then its middle is not where the sentence is.
  const box = range.getBoundingClientRect()
  if (box.height === 0 && box.width === 0) return
  if (box.top < MARGIN || box.bottom > view.innerHeight - MARGIN) {
    view.scrollBy({ top: box.top - Math.max(MARGIN, (view.innerHeight - box.height) / 2), behavior: 'instant' })
  }
}
