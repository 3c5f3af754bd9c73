import {
  AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, LevelSuffix, Packer, PageNumber, Paragraph,
  Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { plain, runsOf } from './text.mjs'

const FORMATS = { zh: LevelFormat.CHINESE_COUNTING_THOUSAND, decimal: LevelFormat.DECIMAL, letter: LevelFormat.LOWER_LETTER }
const SCHEME = 'clauses'
/** Every sample is dated the same, so that two runs give the same bytes. */
const ISO_DATE = '2026-01-01T00:00:00Z'

// Said only where it holds: an explicit "not bold" would undo the heading style.
const textRuns = (text) => runsOf(text).map(({ text: words, bold }) => new TextRun(bold ? { text: words, bold } : words))

function numberingOf({ levels }) {
  return {
    config: [{
      reference: SCHEME,
      levels: levels.map((level, at) => ({
        level: at,
        format: FORMATS[level.format],
        text: level.text,
        alignment: AlignmentType.LEFT,
        suffix: level.after === '' ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
        isLegalNumberingStyle: level.legal === true,
        style: { paragraph: { indent: { left: at > 1 ? 480 : 0, hanging: 0 } } },
      })),
    }],
  }
}

function clause(block, automatic) {
  const number = automatic ? { numbering: { reference: SCHEME, level: block.level - 1 } } : {}
  const label = automatic ? [] : [new TextRun(block.label + block.after)]
  return new Paragraph({
    ...number,
    ...(block.level === 1 ? { heading: HeadingLevel.HEADING_1 } : {}),
    ...(block.level > 2 && !automatic ? { indent: { left: 480 } } : {}),
    children: [...label, ...textRuns(block.text)],
  })
}

function table(rows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, at) => new TableRow({
      tableHeader: at === 0,
      children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: textRuns(cell) })] })),
    })),
  })
}

function paragraphOf(block, automatic) {
  if (block.as === 'clause') return clause(block, automatic)
  if (block.as === 'table') return table(block.rows)
  if (block.as === 'title') return new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: textRuns(block.text) })
  return new Paragraph({ children: textRuns(block.text), ...(block.as === 'note' ? { alignment: AlignmentType.CENTER } : {}) })
}

function footerRuns(footer) {
  return footer.split(/(\{pages?\})/).filter(Boolean).map((part) => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
    if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
    return new TextRun(part)
  })
}

/** Packs the parts again under one date; the library stamps them with the time of the run. */
function withoutClock(bytes) {
  const parts = unzipSync(bytes)
  const core = strFromU8(parts['docProps/core.xml']).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${ISO_DATE}`)
  parts['docProps/core.xml'] = strToU8(core)
  return zipSync(parts, { level: 9, mtime: new Date(2026, 0, 1) })
}

/**
 * @param {{ lang: string, accent: string, header: string, footer: string, numbering: object }} contract
 * @param {object[]} blocks from `numberedBlocks`
 * @returns {Promise<Uint8Array>} a .docx with heading styles, header, footer and the clause numbers as the contract asks
 */
export async function docxFile(contract, blocks) {
  const zh = contract.lang.startsWith('zh')
  const font = zh ? { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' } : 'Georgia'
  const automatic = contract.numbering.docx === 'automatic'
  const heading = { color: contract.accent.slice(1), bold: true, font }
  const document = new Document({
    title: plain(blocks.find((block) => block.as === 'title').text),
    creator: 'Leakproof samples',
    lastModifiedBy: 'Leakproof samples',
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: 'en-US', eastAsia: 'zh-CN' } }, paragraph: { spacing: { after: 120, line: 320 } } },
        title: { run: { ...heading, size: 34 }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { ...heading, size: 24 }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
      },
    },
    ...(automatic ? { numbering: numberingOf(contract.numbering) } : {}),
    sections: [{
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(contract.header)] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: footerRuns(contract.footer) })] }) },
      children: blocks.map((block) => paragraphOf(block, automatic)),
    }],
  })
  return withoutClock(await Packer.toBuffer(document))
}
