import { isCjk } from '../contract/folding'

/** A rectangle in dots of the picture that was read. */
export interface OcrBox { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** A word as it was recognised. */
export interface OcrWord extends OcrBox {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
}

/** A line, its words in reading order, at least one. */
export interface OcrLine {
  /** From the first letter to the last; dots. Surer than the words' own places, which are a guess where no space parts them. */
  readonly x0: number
  readonly x1: number
  readonly words: readonly OcrWord[]
  /** Where its letters stand, in the middle of the line; dots. */
  readonly baseline: number
  /** The top of its tall letters; dots. */
  readonly top: number
  /** From there to the foot of its low letters; dots. */
  readonly height: number
}

/** What the recognition gives, as far as it is used here (`blocks` of tesseract.js). */
export interface RecognisedBlock {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly bbox: OcrBox
      readonly baseline: OcrBox
      readonly rowAttributes?: { readonly rowHeight: number }
      readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: OcrBox }[]
    }[]
  }[]
}

/** Below this a mark that is no letter is a stain. Brackets and quotes are few, small and doubtful, and carry sense. */
const STAIN = 35
const PAIRED = /^[（）《》〈〉“”‘’()"'[\]]+$/
/** A line above the first sound one is kept when it is this sure. */
const SOUND = 60
const LETTER = /[\p{L}\p{N}]/u
const MARK = /[，。、；：？！（）《》“”‘’〔〕【】,.;:?!()[\]"'%$¥￥£€&@/+=*#-]/u

export const isHan = (text: string): boolean => /[㐀-鿿]/.test(text)

/** Letters and digits, without what is between them. */
export function lettersOf(words: readonly OcrWord[]): number {
  return words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}

/** Mean of the words' confidences, weighed by their length; 0 to 100. */
export function confidenceOf(words: readonly OcrWord[]): number {
  const length = words.reduce((sum, word) => sum + word.text.length, 0)
  return length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / length
}

function isWord(word: OcrWord): boolean {
  // A doubtful word is still one: the sentence would read on without it.
  if (LETTER.test(word.text)) return true
  return PAIRED.test(word.text) ? word.confidence > 5 : MARK.test(word.text) && word.confidence >= STAIN
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Where a line's letters begin and how high they are: ideographs fill their squares, Latin letters rise and fall from the baseline. */
function extentOf(words: readonly OcrWord[], baseline: number, given: number): { readonly top: number; readonly height: number } {
  const han = words.filter(({ text }) => isCjk(text.charCodeAt(0)) && LETTER.test(text))
  if (han.length * 3 > words.length) return { top: median(han.map(({ y0 }) => y0)), height: median(han.map(({ y0, y1 }) => y1 - y0)) * 1.05 }
  return { top: baseline - given * 0.78, height: given }
}

/** Lines of the recognition in its order, without stains, and without scraps before the first sound line. */
export function linesFrom(blocks: readonly RecognisedBlock[]): OcrLine[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.lines).flatMap((line): OcrLine[] => {
    const words = line.words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({ text: text.trim(), confidence, x0, y0, x1, y1 })).filter(isWord)
    if (!words.some(({ text }) => LETTER.test(text))) return []
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2
    return [{ words, x0: line.bbox.x0, x1: line.bbox.x1, baseline, ...extentOf(words, baseline, line.rowAttributes?.rowHeight ?? line.bbox.y1 - line.bbox.y0) }]
  })
  const usual = median(lines.map(({ height }) => height))
  const sound = lines.findIndex(({ words }) => confidenceOf(words) >= SOUND && lettersOf(words) >= 2)
  return lines.filter(({ words, height }, i) => {
    const doubtful = confidenceOf(words) < SOUND && lettersOf(words) <= 8
    // Stamps and signatures are larger than print, and pictures' grain is smaller.
    const odd = height > usual * 3.5 || height < usual * 0.35
    return !(doubtful && (i < sound || odd))
  })
}
