import { zipSync } from 'fflate'
import type { Lang } from '../../contract/types'
import { WORD_NAMES } from './word-names'
import { xmlText } from './xml-part'

const { element } = WORD_NAMES
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const INK = '1F2328'

const fonts = (latin: string, han: string): string => element('rFonts', { ascii: latin, hAnsi: latin, eastAsia: han, cs: latin })

interface Look { readonly name: string; readonly size: number; readonly bold?: true; readonly color?: string; readonly before?: number; readonly after?: number; readonly outline?: number; readonly more?: string; readonly keepNext?: true }

function style(id: string, { name, size, bold, color, before = 0, after = 0, outline, more = '', keepNext }: Look, heading: string): string {
  const paragraph = (keepNext ? element('keepNext') : '') + more + element('spacing', { before: String(before), after: String(after), line: '300', lineRule: 'auto' }) + (outline === undefined ? '' : element('outlineLvl', { val: String(outline) }))
  const run = (bold ? heading + element('b') : '') + (color ? element('color', { val: color }) : '') + element('sz', { val: String(size) }) + element('szCs', { val: String(size) })
  return element('style', { type: 'paragraph', styleId: id, ...(id === 'Normal' ? { default: '1' } : {}) }, element('name', { val: name }) + (id === 'Normal' ? '' : element('basedOn', { val: 'Normal' })) + element('qFormat') + element('pPr', {}, paragraph) + element('rPr', {}, run))
}

function styles(lang: Lang): string {
  const body = fonts('Calibri', 'SimSun')
  const heading = fonts('Calibri', 'SimHei')
  const quote = element('pBdr', {}, element('left', { val: 'single', sz: '18', space: '8', color: 'C9CDD2' })) + element('shd', { val: 'clear', color: 'auto', fill: 'F6F7F8' })
  const defaults = element('docDefaults', {}, element('rPrDefault', {}, element('rPr', {}, body + element('color', { val: INK }) + element('sz', { val: '21' }) + element('szCs', { val: '21' }) + element('lang', { val: 'en-GB', eastAsia: 'zh-CN' }))) + element('pPrDefault'))
  return `${HEAD}<w:styles ${W}>${defaults}${[
    style('Normal', { name: 'Normal', size: 21, after: 80 }, heading),
    style('Title', { name: 'Title', size: 40, bold: true, after: 60 }, heading),
    style('Subtitle', { name: 'Subtitle', size: 22, color: '57606A', after: 240 }, heading),
    style('Heading1', { name: 'heading 1', size: 28, bold: true, before: 320, after: 120, outline: 0, keepNext: true }, heading),
    style('Heading2', { name: 'heading 2', size: 24, bold: true, before: 300, after: 100, outline: 1, keepNext: true }, heading),
    style('Quote', { name: 'Quote', size: 21, before: 40, after: 100, more: quote }, heading).replace('</w:pPr>', `${element('ind', { left: lang === 'zh' ? '240' : '240', right: '240' })}</w:pPr>`),
    style('Small', { name: 'Small', size: 18, color: '57606A', after: 40 }, heading),
  ].join('')}</w:styles>`
}

/** What a document of our own is made of: its body's XML and what names it. */
export interface Frame { readonly title: string; readonly lang: Lang; readonly made: string; readonly body: string; readonly footer: string }

/** A Word file of our own, A4, with a numbered foot; fonts are those that Word and WPS have in China and elsewhere. */
export function wordFile({ title, lang, made, body, footer }: Frame): Uint8Array<ArrayBuffer> {
  const field = (code: string): string => element('r', {}, element('fldChar', { fldCharType: 'begin' })) + element('r', {}, `<w:instrText xml:space="preserve"> ${code} </w:instrText>`) + element('r', {}, element('fldChar', { fldCharType: 'separate' })) + element('r', {}, element('t', {}, '1')) + element('r', {}, element('fldChar', { fldCharType: 'end' }))
  const foot = element('p', {}, element('pPr', {}, element('pStyle', { val: 'Small' }) + element('tabs', {}, element('tab', { val: 'right', pos: '9354' }))) + element('r', {}, element('t', { 'xml:space': 'preserve' }, xmlText(footer)) + element('tab')) + field('PAGE') + element('r', {}, element('t', { 'xml:space': 'preserve' }, ' / ')) + field('NUMPAGES'))
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${element('pgSz', { w: '11906', h: '16838' })}${element('pgMar', { top: '1440', right: '1276', bottom: '1304', left: '1276', header: '720', footer: '600', gutter: '0' })}</w:sectPr>`
  const compatible = element('compat', {}, element('compatSetting', { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: '15' }))
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`
  const link = (id: number, type: string, target: string): string => `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
  const text = (xml: string): Uint8Array => new TextEncoder().encode(xml)
  return zipSync({
    '[Content_Types].xml': text(`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('word/document.xml', `${WORD_TYPE}.document.main+xml`)}${part('word/styles.xml', `${WORD_TYPE}.styles+xml`)}${part('word/settings.xml', `${WORD_TYPE}.settings+xml`)}${part('word/footer1.xml', `${WORD_TYPE}.footer+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`),
    '_rels/.rels': text(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link(1, `${R}/officeDocument`, 'word/document.xml')}${link(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`),
    'docProps/core.xml': text(`${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Leakproof</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created></cp:coreProperties>`),
    'word/document.xml': text(`${HEAD}<w:document ${W} xmlns:r="${R}"><w:body>${body}${section}</w:body></w:document>`),
    'word/_rels/document.xml.rels': text(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link(1, `${R}/styles`, 'styles.xml')}${link(2, `${R}/settings`, 'settings.xml')}${link(3, `${R}/footer`, 'footer1.xml')}</Relationships>`),
    'word/styles.xml': text(styles(lang)),
    'word/settings.xml': text(`${HEAD}<w:settings ${W}>${compatible}</w:settings>`),
    'word/footer1.xml': text(`${HEAD}<w:ftr ${W}>${foot}</w:ftr>`),
  }, { mtime: new Date(1980, 0, 1) })
}
