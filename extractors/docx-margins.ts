import { foldUnit } from '../contract/folding'
import type { ReadBlock } from './docx-blocks'
import type { LedgerBook } from './docx-ledger'

/** Page numbers, alone or in words: "第 3 页，共 12 页", "Page 3 of 12", "- 3 -". */
const PAGE_NUMBER = /^[\s\-–—|/·.,，第共页頁pPageofOF\d]{0,40}$/
/** What stands apart on one line of a header. */
const APART = /[\t\n\u3000|·•]|\s{2,8}|\s[-–—]\s/
const LETTER = /[\p{L}\p{N}]/u
/** By UTF-16 unit: what it is as a letter or digit; filled as they are met. */
const BARE: (string | undefined)[] = []

function bareUnit(unit: number): string {
  const text = foldUnit(unit) ?? String.fromCharCode(unit)
  // Half of a pair is no letter by itself, and still tells two texts apart.
  return LETTER.test(text) || (unit >= 0xd800 && unit <= 0xdfff) ? text : ''
}

/** Letters and digits alone, as two places are compared that set the same words differently. */
function bareText(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const bare = (BARE[unit] ??= bareUnit(unit))
    if (bare.length === 1 && bare.charCodeAt(0) === unit) continue
    kept.push(text.slice(from, i), bare)
    from = i + 1
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** What is kept of headers and footers: each line once, and none that only says again what the text says. */
export class Margins {
  private bare: string | null = null

  constructor(private readonly text: string, private readonly book: LedgerBook) {}

  /** The blocks of one header or footer that say something new; the others are accounted for. */
  newIn(blocks: readonly ReadBlock[], part: string): ReadBlock[] {
    return blocks.filter(({ block, counted }) => {
      const text = block.runs.map((run) => run.text).join('')
      const printed = (block.label ?? '') + text
      const reason = PAGE_NUMBER.test(printed) ? 'page-number' : printed.split(APART).every((chunk) => this.says(chunk)) ? 'repeated' : null
      if (reason !== null) this.book.leave(part, reason, counted)
      else this.bare = `${this.bareWhole()}\n${bareText(printed).toLowerCase()}`
      return reason === null
    })
  }

  private says(chunk: string): boolean {
    return this.text.includes(chunk.trim()) || this.bareWhole().includes(bareText(chunk).toLowerCase())
  }

  private bareWhole(): string {
    return (this.bare ??= bareText(this.text).toLowerCase())
  }
}
