import { isBidiControl, isTagLead, isZeroWidth } from '../contract/folding'
import type { BuiltText } from '../contract/text-builder'
import type { Notice, Span } from '../contract/types'

/** Places named a notice; more would only be longer. */
const PLACES = 20
/** Every unit that the three kinds below are made of; most pieces hold none, and are looked at no further. */
const ANY = /[\u034f\u115f\u1160\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0\udb40]/

type Kind = 'zero-width' | 'bidi-controls' | 'tag-characters'

function kindOf(unit: number): Kind | null {
  if (isZeroWidth(unit)) return 'zero-width'
  if (isBidiControl(unit)) return 'bidi-controls'
  return isTagLead(unit) ? 'tag-characters' : null
}

/**
 * Notices about characters that nobody sees, or that pass for others: zero-width characters inside words, direction
 * controls, tag characters, look-alikes from other scripts. `sources` are the builder's pieces in order. The evidence is
 * the two printed characters around the place, or the word.
 */
export function oddCharacters(built: BuiltText, sources: readonly string[]): Notice[] {
  const found = new Map<Kind | 'look-alikes', Span[]>()
  sources.forEach((source, piece) => {
    if (!ANY.test(source)) return
    for (let i = 0; i < source.length; i++) {
      const kind = kindOf(source.charCodeAt(i))
      // At the edge of a text they split no word; word processors leave them there.
      if (kind === null || (kind === 'zero-width' && (i === 0 || i === source.length - 1))) continue
      const places = found.get(kind) ?? []
      found.set(kind, places)
      // A hidden message is a run of tags: one place.
      if (places.length >= PLACES || (kind === 'tag-characters' && isTagLead(source.charCodeAt(i - 2)))) continue
      const at = Math.min(built.toText(piece, i), built.text.length)
      places.push({ start: Math.max(0, at - 1), end: Math.min(at + 1, built.text.length) })
    }
  })
  if (built.lookAlikes.length > 0) found.set('look-alikes', built.lookAlikes.slice(0, PLACES))
  const order: readonly (Kind | 'look-alikes')[] = ['zero-width', 'bidi-controls', 'tag-characters', 'look-alikes']
  return order.flatMap((code) => { const evidence = found.get(code); return evidence ? [{ code, evidence }] : [] })
}
