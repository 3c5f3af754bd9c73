import { Losses } from './docx-losses'
import type { Label, Numbering } from './docx-numbering'
import type { Styles } from './docx-styles'
import { escapeXml, isOn, readXml, type Attributes } from './docx-xml'

/** What mammoth does not tell about a paragraph. */
export interface ParagraphFacts { label: Label | null; heading: number | null }

/** A body part written anew for mammoth. Its bookmarks name the paragraphs: `p:` and the index into `facts`; `hidden` marks a run. */
export interface MarkedBody { readonly xml: string; readonly facts: readonly ParagraphFacts[]; readonly losses: Losses }

interface OpenParagraph { readonly facts: ParagraphFacts; style: string | null; numId: string | null; ilvl: number | null; outline: number | null; merged: boolean }

const ROOT =
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
/** Elements that mammoth drops with their text although they only wrap it; it reads through a smart tag. */
const WRAPPERS = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'])
const LEFT_OUT = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:rt', 'w:sectPr', 'v:imagedata'])
const SEE_THROUGH = new Set(['mc:AlternateContent', 'mc:Fallback'])

/**
 * Copies a body part element by element, so that mammoth parses only well-formed XML without links, pictures or
 * unknown namespaces, and marks each paragraph on the way: labels then need no guess about which paragraph is which.
 */
class BodyCopy {
  readonly losses = new Losses()
  readonly facts: ParagraphFacts[] = []
  private readonly out: string[] = []
  private readonly stack: { name: string; tag: string }[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private readonly alternatives: { seen: boolean; box: number; sizes: Attributes[] }[] = []
  private skipped = 0
  private choice = 0
  private boxes = 0
  private deletions = 0
  private bodies = 0
  private hiddenRun = false
  private size: Attributes = {}

  constructor(private readonly numbering: Numbering, private readonly styles: Styles) {}

  get xml(): string { return this.out.join('') }

  open(name: string, at: Attributes): void {
    if (name === 'w:del' || name === 'w:moveFrom') this.deletions++
    const parent = this.stack[this.stack.length - 1]?.name ?? ''
    const tag = this.skipped > 0 ? '' : this.tagFor(name)
    this.stack.push({ name, tag })
    if (name === 'mc:Choice') this.choice++
    if (name === 'mc:AlternateContent') this.alternatives.push({ seen: false, box: 0, sizes: [] })
    if (name === 'mc:Fallback') this.alternatives.forEach((one, i, all) => { if (i === all.length - 1) one.seen = true })
    if (name === 'wp:extent' || (name.startsWith('v:') && at['style'])) this.size = at
    if (name === 'a:blip' || name === 'v:imagedata') this.picture()
    if (name === 'w:txbxContent') this.boxes++
    if (name === 'w:altChunk') this.losses.imported++
    if (tag === '') {
      if (!SEE_THROUGH.has(name) && !(name === 'w:body' && this.skipped === 0)) this.skipped++
      return
    }
    this.write(tag, at)
    if (name === 'w:p') this.openParagraph()
    else this.property(name, at, parent)
  }

  close(name: string): void {
    const top = this.stack.pop()
    if (name === 'w:del' || name === 'w:moveFrom') this.deletions--
    if (name === 'mc:Choice') this.choice--
    if (name === 'mc:AlternateContent') this.settle()
    if (name === 'w:txbxContent') this.boxes--
    if (!top || top.tag === '') {
      if (!SEE_THROUGH.has(name) && this.skipped > 0) this.skipped--
      return
    }
    if (name === 'w:p') this.closeParagraph()
    // Some files hold several bodies; the readings of all of them go into the first, which therefore ends last.
    if (name === 'w:document' && this.bodies > 0) this.out.push('</w:body>')
    if (name !== 'w:body') this.out.push(`</${top.tag}>`)
    if (name === 'w:rPr' && this.hiddenRun && this.stack[this.stack.length - 1]?.name === 'w:r') {
      this.out.push('<w:bookmarkStart w:name="hidden"/>')
      this.hiddenRun = false
    }
  }

  text(value: string): void {
    const name = this.stack[this.stack.length - 1]?.name
    if (name === 'm:t') this.losses.formula += value.trim().length
    if (name === 'w:delText' || (name === 'w:t' && this.deletions > 0)) { if (this.choice === 0) this.losses.deleted += value.length }
    else if (name === 'w:t' && this.skipped > 0 && this.boxes > 0) this.lostBox(value.trim().length)
    if (this.skipped === 0 && (name === 'w:t' || name === 'w:instrText')) this.out.push(escapeXml(value))
  }

  private tagFor(name: string): string {
    if (SEE_THROUGH.has(name) || LEFT_OUT.has(name) || name.endsWith('Change')) return ''
    if (name === 'w:body' && this.bodies++ > 0) return ''
    if (WRAPPERS.has(name)) return 'w:smartTag'
    if (name === 'w:drawing' || name === 'w:altChunk') return ''
    return /^(?:w|v|w14):/.test(name) ? name : ''
  }

  private write(tag: string, at: Attributes): void {
    let text = `<${tag}${this.out.length === 0 ? ROOT : ''}`
    for (const key in at) if (!/^(?:r|\?|mc|a|v|wp|m|rel):/.test(key)) text += ` ${key.startsWith('w14:') ? key : `w:${key}`}="${escapeXml(at[key] as string)}"`
    this.out.push(`${text}>`)
  }

  private openParagraph(): void {
    const facts: ParagraphFacts = { label: null, heading: null }
    this.out.push(`<w:bookmarkStart w:name="p:${this.facts.length}"/>`)
    this.facts.push(facts)
    this.paragraphs.push({ facts, style: null, numId: null, ilvl: null, outline: null, merged: false })
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph || paragraph.merged) return
    const { facts, style, numId, ilvl, outline } = paragraph
    facts.label = this.numbering.next({ numId, ilvl, style })
    facts.heading = outline === null ? this.styles.headingOf(style) : outline >= 0 && outline < 9 ? outline + 1 : null
  }

  private property(name: string, at: Attributes, parent: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (!paragraph) return
    const value = at['val'] ?? ''
    if (parent === 'w:pPr' && name === 'w:pStyle') paragraph.style = value
    else if (parent === 'w:pPr' && name === 'w:outlineLvl') paragraph.outline = Number.parseInt(value, 10)
    else if (parent === 'w:numPr' && name === 'w:numId') paragraph.numId = value
    else if (parent === 'w:numPr' && name === 'w:ilvl') paragraph.ilvl = Number.parseInt(value, 10) || 0
    else if (parent === 'w:rPr' && (name === 'w:del' || name === 'w:moveFrom')) paragraph.merged = true
    else if (parent === 'w:rPr' && (name === 'w:vanish' || name === 'w:rStyle')) this.hide(name === 'w:vanish' ? isOn(at) : this.styles.isHidden(value))
    else if (name === 'w:r' && this.styles.isHidden(paragraph.style)) this.out.push('<w:bookmarkStart w:name="hidden"/>')
  }

  private hide(hidden: boolean): void {
    if (this.stack[this.stack.length - 3]?.name === 'w:r') this.hiddenRun = hidden
  }

  private lostBox(length: number): void {
    const alternative = this.choice > 0 ? this.alternatives[this.alternatives.length - 1] : undefined
    if (alternative) alternative.box += length
    else this.losses.textBox += length
  }

  private picture(): void {
    const alternative = this.choice > 0 ? this.alternatives[this.alternatives.length - 1] : undefined
    if (alternative) alternative.sizes.push(this.size)
    else this.losses.picture(this.size)
  }

  /** What only the better alternative holds is lost when there is no other: mammoth reads the fallback. */
  private settle(): void {
    const alternative = this.alternatives.pop()
    if (!alternative || alternative.seen) return
    this.losses.textBox += alternative.box
    for (const size of alternative.sizes) this.losses.picture(size)
  }
}

/** @throws ExtractionError as `readXml` does. */
export function copyBody(bytes: Uint8Array, numbering: Numbering, styles: Styles): MarkedBody {
  const copy = new BodyCopy(numbering, styles)
  readXml(bytes, copy)
  return { xml: copy.xml, facts: copy.facts, losses: copy.losses }
}
