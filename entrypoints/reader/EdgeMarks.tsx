import type { Desk } from './desk'

/** One mark a finding on the scroll edge, by its place in the text: the longer, the heavier. */
export function EdgeMarks({ desk, length }: { readonly desk: Desk; readonly length: number }) {
  if (desk.hidden) return null
  return (
    <div className="edge" aria-hidden="true">
      {desk.places.map(({ id, span, style }) => (
        <i key={id} className={id === desk.current ? `${style} here` : style} style={{ top: `${((100 * span.start) / Math.max(1, length)).toFixed(2)}%` }} />
      ))}
    </div>
  )
}
