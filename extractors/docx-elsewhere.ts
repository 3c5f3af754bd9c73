import type { Clock } from './docx-clock'
import type { LedgerBook } from './docx-ledger'
import type { DocxPackage } from './docx-package'
import { readXml } from './docx-xml'
import { ExtractionError } from './failures'

/** A first look without parsing; most parts hold no text at all. */
const TEXT_ELEMENT = /[<:](?:t|delText)[\s>/]/

/**
 * Accounts for text in parts that no reading takes: building blocks, parts that nothing refers to.
 * @returns the names of parts with text that are neither.
 */
export function accountElsewhere(parts: DocxPackage, taken: ReadonlySet<string>, book: LedgerBook, clock: Clock): string[] {
  const unused: string[] = []
  for (const name of parts.names) {
    if (taken.has(name) || !/\.xml$/i.test(name)) continue
    const bytes = parts.read(name)
    if (!bytes || !TEXT_ELEMENT.test(new TextDecoder('latin1').decode(bytes))) continue
    const block = /(?:^|\/)glossary\//.test(name)
    let characters = 0
    try {
      readXml(bytes, { open() {}, close() {}, text(value, parent) { if (parent === 'w:t' || parent === 'w:delText') characters += value.length } }, clock)
    } catch (error) {
      if (!(error instanceof ExtractionError) || error.code !== 'damaged') throw error
    }
    book.met += characters
    book.leave(name, block ? 'building-block' : 'unused-part', characters)
    if (characters > 0 && !block) unused.push(name)
  }
  return unused
}
