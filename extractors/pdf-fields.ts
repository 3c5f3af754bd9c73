import type { PDFPageProxy } from 'pdfjs-dist'
import { boxOf, type Matrix } from './pdf-matrix'

/** What pdf.js tells of an annotation, as far as it is used. */
interface Annotation {
  readonly subtype?: string
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly annotationFlags?: number
  readonly rect?: readonly number[]
  readonly textContent?: readonly string[]
  readonly contentsObj?: { readonly str?: string }
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly buttonValue?: string
  readonly exportValue?: string
  readonly password?: boolean
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[]
  readonly defaultAppearanceData?: { readonly fontSize?: number }
}

/** Text that a page shows and its text content does not hold: filled-in fields, and text typed onto the page. Place as an item's. */
export interface Typed { readonly str: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

const INVISIBLE = 1
const HIDDEN = 2
const NO_VIEW = 32
const TEXT_SIZE = 12

/** What an annotation prints, a string a line. */
function printed(annotation: Annotation): readonly string[] {
  const { subtype, fieldType, fieldValue, textContent, contentsObj, options } = annotation
  if (subtype === 'FreeText') return textContent?.length ? textContent : (contentsObj?.str ?? '').split(/[\r\n]+/)
  if (subtype !== 'Widget') return []
  if (fieldType === 'Btn') {
    const value = annotation.checkBox ? annotation.exportValue : annotation.buttonValue
    const on = (annotation.checkBox || annotation.radioButton) && typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === value
    return on ? ['☑'] : []
  }
  if (annotation.password) return []
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values.flatMap((value): string[] => {
    if (typeof value !== 'string') return []
    return (options?.find((option) => option.exportValue === value)?.displayValue ?? value).split(/[\r\n]+/)
  })
}

/** Reads what is typed onto a page, in the coordinates of the page as shown. `transform`: the viewport's. */
export async function typedOn(page: PDFPageProxy, transform: Matrix): Promise<Typed[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[]
  return annotations.flatMap((annotation): Typed[] => {
    const lines = printed(annotation).filter((line) => line.trim() !== '')
    if (lines.length === 0 || !annotation.rect || ((annotation.annotationFlags ?? 0) & (INVISIBLE | HIDDEN | NO_VIEW)) !== 0) return []
    const { left, top, right, bottom } = boxOf(transform, annotation.rect)
    const pitch = (bottom - top) / lines.length
    const size = Math.max(4, Math.min(annotation.defaultAppearanceData?.fontSize || TEXT_SIZE, pitch))
    return lines.map((str, i) => ({ str, x: left, y: top + pitch * i + pitch / 2 + size * 0.35, width: Math.min(right - left, str.length * size), size }))
  })
}
