import { strToU8, zipSync, type Zippable } from 'fflate'
import { readDocx } from '../extractors/docx'
import { ExtractionError, type FailureCode } from '../extractors/failures'

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MORE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A DOCX with this body and any other parts (names below word/ unless they hold a slash). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const files: Zippable = { 'word/document.xml': strToU8(`<w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`) }
  for (const [name, xml] of Object.entries(parts)) files[name.includes('/') ? name : `word/${name}`] = strToU8(xml)
  return zipSync(files)
}

/** The relationships of the main document: id, type's last word, target, and whether it lies outside. */
export function relationships(...list: readonly (readonly [id: string, type: string, target: string, outside?: boolean])[]): Readonly<Record<string, string>> {
  const lines = list.map(([id, type, target, outside]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`)
  return { 'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>` }
}

export const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (text: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text.startsWith('<') ? text : run(text)}</w:p>`
export const num = (numId: number, ilvl = 0): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
export const level = (ilvl: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const numbering = (...lists: readonly string[]): string =>
  `<w:numbering ${W}>${lists.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`).join('')}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')}</w:numbering>`
export const inserted = (inner: string): string => `<w:ins w:id="1" w:author="A">${inner}</w:ins>`
export const deleted = (text: string): string => `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
export const cell = (inner: string, properties = ''): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${inner}</w:tc>`
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
/** A complex field: its code, and what it prints. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
/** A part of its own: a header, a footer, comments. */
export const part = (tag: 'hdr' | 'ftr' | 'comments' | 'footnotes', inner: string): string => `<w:${tag} ${W} ${MORE}>${inner}</w:${tag}>`

export const textOf = async (bytes: Uint8Array): Promise<string> => (await readDocx(bytes)).contract.text

/** The code with which a file is refused. */
export async function codeOf(bytes: Uint8Array, deadline?: number): Promise<FailureCode | 'read'> {
  try {
    await readDocx(bytes, deadline === undefined ? {} : { deadline })
    return 'read'
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error
    return error.code
  }
}
