import type { Lang } from '../../contract/types'
import type { DocxPackage } from '../../extractors/docx-package'
import { relationshipsOf, targetOf } from '../../extractors/docx-parts'
import { readXml } from '../../extractors/docx-xml'
import type { CommentLine } from './comment-words'
import { AUTHOR, INITIALS, namesAt, namespacesOf, textRun, type WordNames } from './word-names'
import { XmlPart, xmlText } from './xml-part'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The styles that Word gives comments, by their ids in this file; '' where the file has none. */
export function commentStyles(parts: DocxPackage, styles: string | null): { text: string; reference: string } {
  const found = { text: '', reference: '' }
  let id = ''
  const bytes = styles === null ? null : parts.read(styles)
  if (!bytes) return found
  readXml(bytes, {
    open(name, at) {
      if (name === 'w:style') id = at['styleId'] ?? ''
      else if (name === 'w:name' && at['val'] === 'annotation text') found.text = id
      else if (name === 'w:name' && at['val'] === 'annotation reference') found.reference = id
    },
    close() {},
  })
  return found
}

/** Appends to the root of a part; its last tag is made where it was an empty element. */
function append(part: XmlPart, text: string): void {
  const { root } = part
  if (root.close > root.start) part.put(root.close, text, 'start')
  else {
    // `<a/>` becomes `<a>…</a>`: the slash goes into the end tag that we write.
    const name = /^<([^\s/>]{1,100})/.exec(part.tagOf(root))?.[1] ?? ''
    part.replaceEnd(root, `>${text}</${name}>`)
  }
}

/** The comments of a file: its own, to which ours are added, or a new part with what names it. */
export class CommentsPart {
  private readonly part: XmlPart | null
  private readonly name: string
  private readonly made: string[] = []
  private readonly names: WordNames

  constructor(private readonly source: DocxPackage, private readonly document: string, private readonly main: XmlPart, private readonly styles: { text: string; reference: string }) {
    const own = relationshipsOf(source, document).find(({ type, external }) => type === 'comments' && !external)
    const target = own ? targetOf(document, own.target) : ''
    const bytes = own ? source.read(target) : null
    this.part = bytes ? new XmlPart(bytes) : null
    this.name = this.part ? target : this.freeName()
    const { word } = namespacesOf(main)
    const part = this.part ?? new XmlPart(new TextEncoder().encode(`<w:comments xmlns:w="${word}"/>`))
    this.names = namesAt(part, part.root, word)
  }

  /** The file's own comments, whose numbers are taken; null when there are none. */
  get existing(): XmlPart | null {
    return this.part
  }

  /** Properties of a comment's mark: small, so that no line grows by it. */
  referenceLook(names: WordNames): string {
    const { reference } = this.styles
    return names.element('rPr', {}, reference === '' ? names.element('sz', { val: '16' }) + names.element('szCs', { val: '16' }) : names.element('rStyle', { val: reference }))
  }

  add(id: string, date: string, lang: Lang, lines: readonly CommentLine[]): void {
    const { names } = this
    const font = lang === 'zh' ? names.element('rFonts', { hint: 'eastAsia' }) : ''
    const look = (bold: boolean): string => names.element('rPr', {}, font + (bold ? names.element('b') : '') + (this.styles.text === '' ? names.element('sz', { val: '20' }) : ''))
    // A file without Word's style for comments would set them like its body, with indents and line spacing.
    const shape = names.element('pPr', {}, this.styles.text !== '' ? names.element('pStyle', { val: this.styles.text }) : names.element('spacing', { before: '0', after: '0', line: '240', lineRule: 'auto' }) + names.element('ind', { left: '0', right: '0', firstLine: '0' }) + names.element('jc', { val: 'left' }))
    const mark = names.element('r', {}, this.referenceLook(names) + names.element('annotationRef'))
    const paragraphs = lines.flatMap(({ label, text }) => text.split('\n').map((line, at) => ({ label: at === 0 ? label : '', line })))
      .map(({ label, line }, at) => names.element('p', {}, shape + (at === 0 ? mark : '') + (label === '' ? '' : textRun(names, label, look(true))) + (line === '' ? '' : textRun(names, line, look(false)))))
    this.made.push(names.element('comment', { id, author: AUTHOR, date, initials: INITIALS[lang] }, paragraphs.join('')))
  }

  /** Parts as they are with the comments in them. */
  written(): Map<string, Uint8Array> {
    const written = new Map<string, Uint8Array>()
    if (this.made.length === 0) return written
    if (this.part) {
      append(this.part, this.made.join(''))
      return written.set(this.name, this.part.written())
    }
    const { word, relationship } = namespacesOf(this.main)
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    written.set(this.name, new TextEncoder().encode(`${head}<w:comments xmlns:w="${word}">${this.made.join('')}</w:comments>`))
    const folder = this.document.lastIndexOf('/') + 1
    const listName = `${this.document.slice(0, folder)}_rels/${this.document.slice(folder)}.rels`
    const taken = new Set(relationshipsOf(this.source, this.document).map(({ id }) => id))
    let number = taken.size + 1
    while (taken.has(`rId${number}`)) number++
    const line = (prefix: string): string => `<${prefix}Relationship Id="rId${number}" Type="${relationship}/comments" Target="${xmlText(this.name.slice(folder))}"/>`
    written.set(listName, this.added(listName, line) ?? new TextEncoder().encode(`${head}<Relationships xmlns="${RELATIONSHIPS}">${line('')}</Relationships>`))
    const types = this.added('[Content_Types].xml', (prefix) => `<${prefix}Override PartName="/${xmlText(this.name)}" ContentType="${TYPE}"/>`)
    if (types) written.set('[Content_Types].xml', types)
    return written
  }

  private added(name: string, line: (prefix: string) => string): Uint8Array | null {
    const bytes = this.source.read(name)
    if (!bytes) return null
    const part = new XmlPart(bytes)
    const raw = /^<([^\s/>:]{1,100}:)?/.exec(part.tagOf(part.root))?.[1] ?? ''
    append(part, line(raw))
    return part.written()
  }

  private freeName(): string {
    const folder = this.document.slice(0, this.document.lastIndexOf('/') + 1)
    let name = `${folder}comments.xml`
    for (let at = 1; this.source.has(name); at++) name = `${folder}comments${at}.xml`
    return name
  }
}
