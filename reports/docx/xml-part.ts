import { decodePart, readXml, type Attributes } from '../../extractors/docx-xml'

/** An element with its places in the part's text. */
export interface XmlNode {
  /** Canonical name: `w:p`. */
  readonly name: string
  readonly parent: XmlNode | null
  readonly attributes: Attributes
  /** Where its first tag begins and ends. */
  readonly start: number
  readonly tag: number
  /** Where its last tag begins and ends; that of an empty element is its first. */
  close: number
  end: number
  readonly children: XmlNode[]
}

const BOM = '\ufeff'

function encoded(text: string, like: Uint8Array): Uint8Array {
  const little = like[0] === 0xff && like[1] === 0xfe
  if (!little && !(like[0] === 0xfe && like[1] === 0xff)) return new TextEncoder().encode(like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf ? BOM + text : text)
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, little)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), little)
  return bytes
}

/** One place of a part that changes: marks put between the end of what stands before and the start of what comes after. */
interface Cut { readonly close: string; readonly reopen: string; readonly ends: string[]; readonly starts: string[] }

/**
 * A part of the package as text with a map of its elements. It is edited by putting text between its characters:
 * nothing is written anew, so that what is not touched stays as it was, to the byte.
 */
export class XmlPart {
  readonly source: string
  readonly root: XmlNode
  /** By the end of its first tag. */
  readonly byTag = new Map<number, XmlNode>()
  private readonly cuts = new Map<number, Cut>()
  private readonly kept = new Set<XmlNode>()
  private readonly dropped = new Map<number, number>()

  constructor(private readonly bytes: Uint8Array) {
    this.source = decodePart(bytes)
    let root: XmlNode | null = null
    let open: XmlNode | null = null
    readXml(bytes, {
      open: (name, attributes, _parent, tag) => {
        // An attribute's value holds no `<`, so the last one begins this tag.
        const node: XmlNode = { name, parent: open, attributes, start: this.source.lastIndexOf('<', tag - 1), tag, close: 0, end: 0, children: [] }
        open?.children.push(node)
        this.byTag.set(tag, node)
        root ??= node
        open = node
      },
      close: (_name, end) => {
        if (!open) return
        open.close = this.source.lastIndexOf('<', end - 1)
        open.end = end
        open = open.parent
      },
    })
    this.root = root as unknown as XmlNode
  }

  /** Whether the part can be written back to the byte; one in an encoding that it does not name cannot. */
  get faithful(): boolean {
    const again = encoded(this.source, this.bytes)
    return again.length === this.bytes.length && again.every((byte, at) => byte === this.bytes[at])
  }

  /** All elements of a name, in order. */
  all(...names: readonly string[]): XmlNode[] {
    return [...this.byTag.values()].filter(({ name }) => names.includes(name))
  }

  /** The text of an element's first tag. */
  tagOf({ start, tag }: XmlNode): string {
    return this.source.slice(start, tag)
  }

  /** Puts `text` at a place; `close` and `reopen` end and begin again what would be torn there. Ends of ranges come before starts. */
  put(at: number, text: string, kind: 'end' | 'start', close = '', reopen = ''): void {
    const cut = this.cuts.get(at) ?? { close, reopen, ends: [], starts: [] }
    this.cuts.set(at, cut)
    ;(kind === 'end' ? cut.ends : cut.starts).push(text)
  }

  /** Writes something else for the end of an empty element: `/>` goes. */
  replaceEnd(node: XmlNode, text: string): void {
    const slash = this.source.lastIndexOf('/', node.tag - 1)
    this.dropped.set(slash, node.tag)
    this.put(slash, text, 'start')
  }

  /** Lets an element keep white space at its edges, which it gets when it is torn. */
  keepSpace(node: XmlNode): void {
    if (this.kept.has(node) || this.tagOf(node).includes('xml:space')) return
    this.kept.add(node)
    this.put(node.tag - 1, ' xml:space="preserve"', 'start')
  }

  /** The part's bytes with all that was put. */
  written(): Uint8Array {
    const pieces: string[] = []
    let from = 0
    for (const [at, { close, reopen, ends, starts }] of [...this.cuts].sort(([a], [b]) => a - b)) {
      pieces.push(this.source.slice(from, at), close, ...ends, ...starts, reopen)
      from = this.dropped.get(at) ?? at
    }
    pieces.push(this.source.slice(from))
    return encoded(pieces.join(''), this.bytes)
  }
}

/** The nearest element of that name around a node, or the node itself. */
export function around(node: XmlNode, name: string): XmlNode | null {
  for (let at: XmlNode | null = node; at; at = at.parent) if (at.name === name) return at
  return null
}

/** Whether XML may hold a character: no control but tab and line end, no half of a pair. */
function mayStand(char: string): boolean {
  const code = char.codePointAt(0) as number
  return code < 0x20 ? code === 0x09 || code === 0x0a || code === 0x0d : (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** Text as it stands in XML; characters that no XML may hold are dropped. */
export function xmlText(text: string): string {
  const sound = [...text].filter(mayStand).join('')
  return sound.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/**
 * Where a character of an element's own text stands in the part: entities, CDATA sections and comments are many
 * characters of XML for one or none of text.
 */
export function rawOffset(source: string, { tag, close }: Pick<XmlNode, 'tag' | 'close'>, offset: number): { at: number; cdata: boolean } {
  const step = /&[^;]{1,12};|\r\n|<!\[CDATA\[|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|\]\]>/y
  let at = tag
  let cdata = false
  for (let left = offset; at < close; ) {
    step.lastIndex = at
    const found: string = (source.startsWith('&', at) && cdata ? null : step.exec(source))?.[0] ?? ''
    if (found === '<![CDATA[' || found.startsWith('<!--') || found.startsWith('<?') || (found === ']]>' && cdata)) {
      if (left === 0 && !cdata) break
      cdata = found === '<![CDATA[' || (cdata && found !== ']]>')
      at += found.length
      continue
    }
    if (left === 0) break
    if (found.startsWith('&')) left -= /^&#(?:x0{0,8}[1-9a-f][0-9a-f]{4,5}|0{0,8}(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d{3}|[7-9]\d{4}|\d{6,7}));$/i.test(found) ? 2 : 1
    else left -= 1
    at += found.startsWith('&') || found === '\r\n' ? found.length : 1
    if (left < 0) break
  }
  return { at, cdata }
}
