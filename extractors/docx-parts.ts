import type { DocxPackage } from './docx-package'
import { decodePart, readXml } from './docx-xml'
import { ExtractionError, otherFormat } from './failures'

/** The parts that a reading takes, by their names in the package; null where there is none. */
export interface BodyParts {
  readonly document: string
  readonly styles: string | null
  readonly numbering: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
  readonly comments: string | null
  readonly headers: readonly string[]
  readonly footers: readonly string[]
}

export interface Relationship { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean }

/** The relationships of a part. One that is ill-formed ends the list: the usual names still find what it would have named. */
export function relationshipsOf(parts: DocxPackage, name: string): Relationship[] {
  const cut = name.lastIndexOf('/') + 1
  const bytes = parts.read(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`)
  const found: Relationship[] = []
  if (!bytes) return found
  try {
    readXml(bytes, {
      open(element, at) {
        // The type's last word is the same in transitional and strict files.
        if (element === 'rel:Relationship') found.push({ id: at['Id'] ?? '', type: (at['Type'] ?? '').split('/').pop() ?? '', target: at['Target'] ?? '', external: at['TargetMode'] === 'External' })
      },
      close() {},
    })
  } catch (error) {
    if (!(error instanceof ExtractionError) || error.code !== 'damaged') throw error
  }
  return found
}

/** A relationship's target as a part's name. */
export function targetOf(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const WORD_TYPE = /wordprocessingml|ms-word/i

/** Whether the list of content types says that the part is something else than a Word text; silent lists say nothing. */
function isForeign(parts: DocxPackage, document: string): boolean {
  const bytes = parts.read('[Content_Types].xml')
  const text = bytes ? decodePart(bytes) : ''
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new ExtractionError('hostile')
  for (const [override] of text.matchAll(/<(?:\w{1,20}:)?Override\s[^<>]{1,2000}>/g)) {
    const name = /\bPartName\s?=\s?["']\/?([^"']{1,500})["']/.exec(override)?.[1]
    const type = /\bContentType\s?=\s?["']([^"']{1,500})["']/.exec(override)?.[1]
    if (name?.toLowerCase() === document.toLowerCase() && type !== undefined) return !WORD_TYPE.test(type) && !/^(?:application|text)\/xml$/i.test(type)
  }
  return false
}

/**
 * Finds the main document and what belongs to it, by the package's relationships or else by the usual names.
 * @throws ExtractionError `other-format` when there is no main document, or one that is no Word text.
 */
export function bodyParts(parts: DocxPackage): BodyParts {
  const main = relationshipsOf(parts, '').find((one) => one.type === 'officeDocument' && !one.external)
  const named = main ? targetOf('', main.target) : ''
  const document = parts.has(named) ? named : 'word/document.xml'
  if (!parts.has(document) || isForeign(parts, document)) throw otherFormat('unknown')
  const own = relationshipsOf(parts, document).filter((one) => !one.external)
  const related = (type: string): string[] => own.filter((one) => one.type === type).map((one) => targetOf(document, one.target)).filter((name) => parts.has(name))
  const one = (type: string): string | null => related(type)[0] ?? (parts.has(`word/${type}.xml`) ? `word/${type}.xml` : null)
  const all = (type: string): string[] => {
    const usual = new RegExp(`^word/${type}\\d{0,4}\\.xml$`, 'i')
    return [...new Set([...related(type), ...parts.names.filter((name) => usual.test(name))])]
  }
  return {
    document, styles: one('styles'), numbering: one('numbering'), footnotes: one('footnotes'), endnotes: one('endnotes'), comments: one('comments'),
    headers: all('header'), footers: all('footer'),
  }
}
