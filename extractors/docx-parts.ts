import { ExtractionError } from './failures'
import type { DocxPackage } from './docx-package'
import { readXml } from './docx-xml'

/** The parts that a reading takes, by their names in the package; null where there is none. */
export interface BodyParts {
  readonly document: string
  readonly styles: string | null
  readonly numbering: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
}

interface Relationship { readonly type: string; readonly target: string }

function relationshipsOf(parts: DocxPackage, name: string): Relationship[] {
  const bytes = parts.read(name)
  const found: Relationship[] = []
  if (!bytes) return found
  readXml(bytes, {
    open(element, at) {
      // The type's last word is the same in transitional and strict files.
      if (element === 'rel:Relationship' && at['TargetMode'] !== 'External') found.push({ type: (at['Type'] ?? '').split('/').pop() ?? '', target: at['Target'] ?? '' })
    },
    close() {},
  })
  return found
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/**
 * Finds the main document and what belongs to it, by the package's relationships or else by the usual names.
 * @throws ExtractionError `not-a-contract-format` when there is no main document.
 */
export function bodyParts(parts: DocxPackage): BodyParts {
  const main = relationshipsOf(parts, '_rels/.rels').find((one) => one.type === 'officeDocument')
  const named = main ? resolve('', main.target) : ''
  const document = parts.has(named) ? named : 'word/document.xml'
  if (!parts.has(document)) throw new ExtractionError('not-a-contract-format')
  const cut = document.lastIndexOf('/')
  const folder = cut < 0 ? '' : document.slice(0, cut)
  const own = relationshipsOf(parts, `${folder === '' ? '' : `${folder}/`}_rels/${document.slice(cut + 1)}.rels`)
  const partOf = (type: string): string | null => {
    for (const one of own) if (one.type === type && parts.has(resolve(folder, one.target))) return resolve(folder, one.target)
    return parts.has(`word/${type}.xml`) ? `word/${type}.xml` : null
  }
  return { document, styles: partOf('styles'), numbering: partOf('numbering'), footnotes: partOf('footnotes'), endnotes: partOf('endnotes') }
}
