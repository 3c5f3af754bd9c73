import { xmlText, type XmlNode, type XmlPart } from './xml-part'

/** Who speaks in the comments. */
export const AUTHOR = 'Leakproof · 守约'
export const INITIALS = { zh: '守约', en: 'LP' } as const

const TRANSITIONAL = { word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }
const STRICT = { word: 'http://purl.oclc.org/ooxml/wordprocessingml/main', relationship: 'http://purl.oclc.org/ooxml/officeDocument/relationships' }

/** The namespaces of a file: strict files have their own. */
export function namespacesOf(part: XmlPart): typeof TRANSITIONAL {
  return part.tagOf(part.root).includes(STRICT.word) ? STRICT : TRANSITIONAL
}

/** How names of the word namespace are written at one place of a file. */
export interface WordNames {
  /** An element's name, with what it needs where no prefix stands for the namespace. */
  element(name: string, attributes?: Readonly<Record<string, string>>, inner?: string): string
}

/** Names with the prefix that an element at hand has; where the file goes without prefixes, ours brings its own. */
export function namesAt(part: XmlPart, node: XmlNode, namespace: string): WordNames {
  const raw = /^<([^\s/>]{1,100})/.exec(part.tagOf(node))?.[1] ?? ''
  // Inside an element that declares the prefix, declaring it again changes nothing.
  const own = node.name.startsWith('w:') && raw.includes(':')
  return own ? named(raw.slice(0, raw.indexOf(':')), '') : named('w', ` xmlns:w="${namespace}"`)
}

function named(prefix: string, declaration: string): WordNames {
  return {
    element(name, attributes = {}, inner = '') {
      const list = Object.entries(attributes).map(([key, value]) => ` ${key.includes(':') ? key : `${prefix}:${key}`}="${xmlText(value)}"`).join('')
      const tag = `${prefix}:${name}${declaration}${list}`
      return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${prefix}:${name}>`
    },
  }
}

/** Names as Word itself writes them. */
export const WORD_NAMES = named('w', '')

/** A run of text; signs that XML would swallow are kept. */
export function textRun(names: WordNames, text: string, properties = ''): string {
  return names.element('r', {}, properties + names.element('t', { 'xml:space': 'preserve' }, xmlText(text)))
}

/** Numbers for comments and tracked changes that no element of the file has. */
export class FreshIds {
  private readonly taken = new Set<number>()
  private next = 1

  constructor(parts: readonly XmlPart[]) {
    for (const part of parts) for (const { name, attributes } of part.byTag.values()) if (name.startsWith('w:') && attributes['id'] !== undefined) this.taken.add(Number(attributes['id']))
    // Some programs give numbers near the highest that the format allows; what is left below them will do.
    for (const id of this.taken) if (Number.isSafeInteger(id) && id < 2 ** 30) this.next = Math.max(this.next, id + 1)
  }

  take(): string {
    while (this.taken.has(this.next)) this.next++
    return String(this.next++)
  }
}

/** A date as the file format wants it. */
export function dateTime(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(iso)?.[0].concat('Z') ?? `${/^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0] ?? '1980-01-01'}T00:00:00Z`
}
