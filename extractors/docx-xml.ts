import { SaxesParser } from 'saxes'
import { asExtractionError, ExtractionError } from './failures'

const DEPTH_LIMIT = 200
const ELEMENT_LIMIT = 600_000

/** Prefixes by namespace, transitional and strict, so that the rest of the code knows one name for each element. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** Attributes by canonical name; those of the `w` namespace and those without one go without prefix (`val`). */
export type Attributes = Readonly<Record<string, string>>

/** What a pass over a part does. Names are canonical (`w:p`); elements of unknown namespaces are called `?:local`. */
export interface XmlPass {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text?(value: string): void
}

function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Runs a pass over one XML part. Streaming, so that it also works in workers, which have no DOM parser.
 * @throws ExtractionError `dtd` for a document type, `too-large` beyond the depth or element limit, `damaged` when ill-formed.
 */
export function readXml(bytes: Uint8Array, pass: XmlPass): void {
  const source = decodePart(bytes)
  if (source.includes('<!DOCTYPE') || source.includes('<!ENTITY')) throw new ExtractionError('dtd')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const names: string[] = []
  let elements = 0
  const nameOf = (uri: string, local: string): string => `${PREFIXES[uri] ?? '?'}:${local}`
  parser.on('error', (error) => { throw new ExtractionError('damaged', {}, error) })
  parser.on('doctype', () => { throw new ExtractionError('dtd') })
  parser.on('opentag', (tag) => {
    const name = nameOf(tag.uri, tag.local)
    names.push(name)
    if (names.length > DEPTH_LIMIT || ++elements > ELEMENT_LIMIT) throw new ExtractionError('too-large', { limit: ELEMENT_LIMIT })
    const attributes: Record<string, string> = Object.create(null)
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key]
      if (!attribute || attribute.prefix === 'xmlns' || key === 'xmlns') continue
      const prefix = attribute.uri === '' ? '' : (PREFIXES[attribute.uri] ?? '?')
      attributes[prefix === '' || prefix === 'w' ? attribute.local : `${prefix}:${attribute.local}`] = attribute.value
    }
    pass.open(name, attributes)
  })
  parser.on('closetag', () => pass.close(names.pop() as string))
  const onText = pass.text?.bind(pass)
  if (onText) {
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

/** `value` made safe as XML text or attribute. */
export function escapeXml(value: string): string {
  return value.replace(/[&<>"\r\t\n]/g, (char) => `&#${char.charCodeAt(0)};`)
}
