/** List numbers. They are drawn by the browser and are in no text node, yet "clause 3(b)" means them. */
import { formatNumber } from './number-formats'

/** CSS counts on from z with aa, ab; Word repeats the letter, so its table does not serve here. */
function alpha(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text
  return text
}

/** The marker of an item, with the space after it; '' for bullets, for no marker, and for counters that cannot be read. */
export function markerText(style: string, value: number): string {
  const quoted = /^"(.*)"$/.exec(style) ?? /^'(.*)'$/.exec(style)
  if (quoted) return /[0-9A-Za-z一-龥]/.test(quoted[1] as string) ? `${(quoted[1] as string).trim()} ` : ''
  if (value < 1 && style !== 'decimal') return ''
  switch (style) {
    case 'decimal': return `${value}. `
    case 'decimal-leading-zero': return `${String(value).padStart(2, '0')}. `
    case 'lower-alpha': case 'lower-latin': return `${alpha(value)}. `
    case 'upper-alpha': case 'upper-latin': return `${alpha(value).toUpperCase()}. `
    case 'lower-roman': return `${formatNumber(value, 'lowerRoman')}. `
    case 'upper-roman': return `${formatNumber(value, 'upperRoman')}. `
    case 'cjk-decimal': case 'cjk-ideographic': case 'trad-chinese-informal': case 'simp-chinese-informal': return `${formatNumber(value, 'chineseCounting')}、`
    default: return ''
  }
}

function whole(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number.parseInt(text, 10)
  return Number.isFinite(value) ? value : null
}

/** What a list begins with. Its items are counted only where it runs backwards, and once: a page may have a list of 50,000. */
function firstOf(list: Element, reversed: boolean): number {
  const start = whole(list.getAttribute('start'))
  if (start !== null || !reversed) return start ?? 1
  return [...list.children].filter((child) => child.tagName.toUpperCase() === 'LI').length
}

/** Hands out the ordinals of the items of a list, in document order: `start`, `value` and `reversed` are obeyed. */
export class ListCounter {
  private next = new Map<Element, number>()

  /** The ordinal of `item` in its parent; 1 for an item without a list. Call once an item, in order. */
  ordinal(item: Element): number {
    const list = item.parentElement
    if (!list) return 1
    const reversed = list.hasAttribute('reversed')
    const value = whole(item.getAttribute('value')) ?? this.next.get(list) ?? firstOf(list, reversed)
    this.next.set(list, value + (reversed ? -1 : 1))
    return value
  }
}
