import { SaxesParser } from 'saxes'
import type { Clock } from './docx-clock'
import { asExtractionError, ExtractionError } from './failures'

const DEPTH_LIMIT = 200
const ELEMENT_LIMIT = 1_000_000
/** Elements between two looks at the clock. */
const STRIDE = 4096

/** Prefixes by namespace, transitional and strict, so that the rest of the code knows one name for each element. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Attributes by canonical name; those of the `w` namespace and those without one go without prefix (`val`). */
export type Attributes = Readonly<Record<string, string>>

/** What a pass over a part does. Names are canonical (`w:p`); elements of unknown namespaces are called `?:local`. */
export interface XmlPass {
  /** `parent` is the name of the element around it, '' for the root; `end` is where its tag ends, in the part's decoded text. */
  open(name: string, attributes: Attributes, parent: string, end: number): void
  close(name: string, end: number): void
  /** `parent` is the name of the element that the text stands in. */
  text?(value: string, parent: string): void
}

/** The names that hold between two namespace declarations; most parts need one. */
class Scope {
  private readonly elements = new Map<string, string>()
  private readonly attributes = new Map<string, string>()

  constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  with(declared: Readonly<Record<string, string>>): Scope {
    const prefixes = new Map(this.prefixes)
    for (const key in declared) {
      if (key === 'xmlns') prefixes.set('', PREFIXES.get(declared[key] as string) ?? '?')
      else if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), PREFIXES.get(declared[key] as string) ?? '?')
    }
    return new Scope(prefixes)
  }

  element(raw: string): string {
    let name = this.elements.get(raw)
    if (name === undefined) {
      const colon = raw.indexOf(':')
      name = `${this.prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? '?'}:${raw.slice(colon + 1)}`
      this.elements.set(raw, name)
    }
    return name
  }

  attribute(raw: string): string {
    let name = this.attributes.get(raw)
    if (name === undefined) {
      const colon = raw.indexOf(':')
      const prefix = colon < 0 ? 'w' : (this.prefixes.get(raw.slice(0, colon)) ?? '?')
      name = prefix === 'w' ? raw.slice(colon + 1) : `${prefix}:${raw.slice(colon + 1)}`
      this.attributes.set(raw, name)
    }
    return name
  }
}

const NONE: Attributes = Object.freeze(Object.create(null) as Record<string, string>)
const ROOT = new Scope(new Map([['xml', 'xml'], ['', '?']]))

/** Whether a tag binds prefixes; an element's own bindings hold for itself. */
function declares(attributes: Readonly<Record<string, string>>): boolean {
  for (const key in attributes) if (key.charCodeAt(0) === 0x78 && key.startsWith('xmlns')) return true
  return false
}

function canonical(scope: Scope, attributes: Readonly<Record<string, string>>): Attributes {
  let found: Record<string, string> | null = null
  for (const key in attributes) {
    // Word's revision numbers are half of all attributes, and nobody asks for them.
    if (key.startsWith('xmlns') || key.startsWith('w:rsid')) continue
    found ??= Object.create(null) as Record<string, string>
    found[scope.attribute(key)] = attributes[key] as string
  }
  return found ?? NONE
}

/** A part's bytes as text: UTF-8, or UTF-16 by its mark. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Runs a pass over one XML part. Streaming, so that it also works in workers, which have no DOM parser.
 * @throws ExtractionError `hostile` for a document type or abnormal depth, `too-large` beyond the element limit, `damaged`
 * when ill-formed, `timeout` when the clock has run out.
 */
export function readXml(bytes: Uint8Array, pass: XmlPass, clock?: Clock): void {
  const source = decodePart(bytes)
  if (source.includes('<!DOCTYPE') || source.includes('<!ENTITY')) throw new ExtractionError('hostile')
  const parser = new SaxesParser({ position: false })
  const names: string[] = []
  const scopes: Scope[] = []
  let scope = ROOT
  let elements = 0
  let parent = ''
  parser.on('error', (error) => { throw new ExtractionError('damaged', {}, error) })
  parser.on('doctype', () => { throw new ExtractionError('hostile') })
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string>
    scopes.push(scope)
    if (declares(attributes)) scope = scope.with(attributes)
    if (names.length >= DEPTH_LIMIT) throw new ExtractionError('hostile')
    if (++elements > ELEMENT_LIMIT) throw new ExtractionError('too-large', { limit: '64 MB' })
    if (elements % STRIDE === 0) clock?.check()
    const name = scope.element(tag.name)
    const around = parent
    names.push(around)
    parent = name
    pass.open(name, canonical(scope, attributes), around, parser.position)
  })
  parser.on('closetag', () => {
    const name = parent
    parent = names.pop() ?? ''
    scope = scopes.pop() ?? ROOT
    pass.close(name, parser.position)
  })
  if (pass.text) {
    const onText = (value: string): void => pass.text?.(value, parent)
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  try {
    parser.write(source).close()
  } catch (error) {
    throw asExtractionError(error)
  }
}

/** Reads a switch element's value: `<w:b/>` and `w:val="1"` are on, `0`, `false`, `none` and `off` are off. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}
