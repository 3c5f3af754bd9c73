import type { Unread } from '../contract/types'
import { readXml, type Attributes } from './docx-xml'
import type { DocxPackage } from './docx-package'

/** A picture this large (an eighth of an A4 page, in square EMU) may be a scanned page; smaller ones are logos and stamps. */
const PICTURE_AREA = (7_560_000 * 10_692_000) / 8
const EMU_PER_POINT = 12_700

/** What a body part holds and the reading leaves out, in characters or pieces. */
export class Losses {
  deleted = 0
  textBox = 0
  formula = 0
  imported = 0
  pictures = 0

  /** Notes a picture by the attributes of its `wp:extent` or of its VML shape. */
  picture(size: Attributes): void {
    const style = size['style'] ?? ''
    const points = (name: string): number => Number(new RegExp(`(?:^|;)${name}:([0-9.]{1,10})pt`).exec(style)?.[1] ?? 0) * EMU_PER_POINT
    const area = (Number(size['cx']) || points('width')) * (Number(size['cy']) || points('height'))
    if (area >= PICTURE_AREA) this.pictures++
  }

  /** One entry for each kind; pictures too small to hold a page are not named. */
  unread(where: string): Unread[] {
    const entries: Unread[] = []
    const add = (amount: number, what: string, reason: string): void => { if (amount > 0) entries.push({ what, where, reason }) }
    add(this.deleted, 'deleted-text', 'hidden')
    add(this.textBox, 'text-box', 'not-supported')
    add(this.formula, 'formula', 'not-supported')
    add(this.imported, 'imported-part', 'not-supported')
    add(this.pictures, 'image', 'no-text-layer')
    return entries
  }
}

/** A part whose words the reading does not take. */
export interface SidePart { readonly what: 'header' | 'footer' | 'comment'; readonly name: string; readonly paragraphs: readonly string[] }

const SIDE_PART = /^word\/(header|footer|comments)\d{0,4}\.xml$/
/** Page numbers, alone or in words: "第 3 页 共 12 页", "Page 3 of 12", "- 3 -". */
const PAGE_NUMBER = /^[\s\-–—|/·.第共页頁pPageofOF\d]{0,40}$/

function paragraphsOf(bytes: Uint8Array): string[] {
  const paragraphs: string[] = []
  let text = ''
  let inText = false
  let choice = 0
  readXml(bytes, {
    open(name) {
      if (name === 'mc:Choice') choice++
      inText = name === 'w:t' && choice === 0
      if (name === 'w:tab' || name === 'w:br') text += ' '
    },
    close(name) {
      if (name === 'mc:Choice') choice--
      inText = false
      if (name !== 'w:p') return
      if (text.trim()) paragraphs.push(text.trim())
      text = ''
    },
    text(value) { if (inText) text += value },
  })
  return paragraphs
}

/** Headers, footers and comments that hold words; page numbers are no words. */
export function sideParts(parts: DocxPackage): SidePart[] {
  const found: SidePart[] = []
  for (const name of parts.names) {
    const kind = SIDE_PART.exec(name)?.[1]
    const bytes = kind ? parts.read(name) : null
    if (!bytes) continue
    const paragraphs = paragraphsOf(bytes).filter((text) => !PAGE_NUMBER.test(text))
    if (paragraphs.length > 0) found.push({ what: kind === 'comments' ? 'comment' : (kind as 'header' | 'footer'), name: name.replace(/^word\//, ''), paragraphs })
  }
  return found
}
