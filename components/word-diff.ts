import { diffArrays } from 'diff'
import type { Lang } from '../contract/types'

/** A stretch of a passage. `gone` stands in the older wording only, `new` in the newer. */
export interface Stretch { readonly text: string; readonly how: 'same' | 'gone' | 'new' }

/** A figure with its separators is one word: "10,000" changes as a whole, and the full stop after it is none of it. */
const FIGURE = /(\d[\d,.]{0,30}\d|\d)/

/** Chinese is cut into words by the browser. */
const segmenters = { zh: new Intl.Segmenter('zh', { granularity: 'word' }), en: new Intl.Segmenter('en', { granularity: 'word' }) }

function cut(text: string, lang: Lang): string[] {
  return text.split(FIGURE).flatMap((part, at) => (at % 2 === 1 ? [part] : Array.from(segmenters[lang].segment(part), ({ segment }) => segment)))
}

/**
 * Two wordings of one passage, word by word.
 * @param timeout in ms; past it, all of it counts as changed
 */
export function wordDiff(before: string, now: string, lang: Lang, timeout: number): readonly Stretch[] {
  const parts = diffArrays(cut(before, lang), cut(now, lang), { timeout })
  if (!parts) return [{ text: before, how: 'gone' }, { text: now, how: 'new' }]
  return parts.map(({ value, added, removed }) => ({ text: value.join(''), how: added ? 'new' : removed ? 'gone' : 'same' }))
}
