import { latinLines, mergedAgain, sheetOf } from '../../extractors/ocr-again'
import { confidenceOf, isHan, lettersOf, linesFrom, type OcrLine, type OcrWord } from '../../extractors/ocr-lines'
import { ocrPage, type OcrPage } from '../../extractors/ocr-page'
import type { OcrEngine, OcrModel } from './ocr-engine'
import { isSideways, uprightOf, type DrawnPage } from './ocr-picture'

/** What earlier pages taught: how the sheets lie, and which language they speak. */
export interface Habit { readonly turn: number; readonly model: OcrModel | null }

/** A reading below this may come of a page that stands on its head, or of the wrong model. */
const POOR = 62
/** Share of ideographs among letters from which a page is Chinese. */
const CHINESE = 0.12
/** The part of a first page by which its language is told, below a letterhead. */
const STRIP = [0.15, 0.4] as const
/** Letters that a page must have for its language to be known by them. */
const ENOUGH = 40

interface Attempt { readonly lines: readonly OcrLine[]; readonly turn: number; readonly slope: number; readonly model: OcrModel; readonly confidence: number }

const wordsOf = (lines: readonly OcrLine[]): OcrWord[] => lines.flatMap(({ words }) => words)

function isChinese(lines: readonly OcrLine[]): boolean {
  const text = wordsOf(lines).filter(({ confidence }) => confidence > 50).map((word) => word.text).join('')
  const han = [...text].filter(isHan).length
  return han > (text.match(/\p{L}/gu)?.length ?? 0) * CHINESE
}

async function attempt(engine: OcrEngine, drawn: DrawnPage, turn: number, model: OcrModel): Promise<Attempt> {
  const { picture, slope } = uprightOf(drawn, turn)
  let lines = linesFrom(await engine.read(picture, model))
  if (model === 'chi_sim' && isChinese(lines)) {
    const sheet = sheetOf(picture, lines, latinLines(lines))
    if (sheet) lines = mergedAgain(lines, sheet, linesFrom(await engine.read(sheet.picture, 'eng', true)))
  }
  const words = wordsOf(lines)
  return { lines, turn, slope, model, confidence: lettersOf(words) < 4 ? 0 : confidenceOf(words) }
}

/** The language of a page by a strip of it. The model for Chinese knows Latin letters too, so it can tell; the one for English can't. */
async function modelFor(engine: OcrEngine, drawn: DrawnPage, turn: number): Promise<OcrModel> {
  const { picture: { width, height, pixels } } = uprightOf(drawn, turn)
  const [top, bottom] = STRIP.map((share) => Math.round(height * share)) as [number, number]
  const lines = linesFrom(await engine.read({ width, height: bottom - top, pixels: pixels.slice(top * width, bottom * width) }, 'chi_sim'))
  return lettersOf(wordsOf(lines)) < ENOUGH || isChinese(lines) ? 'chi_sim' : 'eng'
}

const better = (a: Attempt, b: Attempt): Attempt => {
  // A few sure words of a wrong reading are worth less than a page of fair ones.
  const worth = ({ lines, confidence }: Attempt): number => confidence * Math.min(1, lettersOf(wordsOf(lines)) / 200)
  return worth(b) > worth(a) ? b : a
}

/**
 * Reads one drawn page: in the language and the position of the pages before, in others when the result is poor.
 * Rejects with `OcrError`.
 */
export async function readPicturePage(engine: OcrEngine, drawn: DrawnPage, number: number, habit: Habit): Promise<{ readonly page: OcrPage; readonly habit: Habit }> {
  const sideways = isSideways(drawn)
  const start = sideways === (habit.turn % 2 === 1) ? habit.turn : sideways ? 1 : 0
  let best = await attempt(engine, drawn, start, habit.model ?? await modelFor(engine, drawn, start))
  if (best.confidence < POOR) best = better(best, await attempt(engine, drawn, (start + 2) % 4, best.model))
  const chinese = isChinese(best.lines)
  if (best.model === 'chi_sim' && !chinese && lettersOf(wordsOf(best.lines)) > 0) best = better(best, await attempt(engine, drawn, best.turn, 'eng'))
  else if (best.model === 'eng' && best.confidence < POOR) best = better(best, await attempt(engine, drawn, best.turn, 'chi_sim'))
  const { width, height, scale } = drawn
  const page = ocrPage(best.lines, { number, width, height, scale, turn: best.turn, slope: best.slope })
  const sure = best.confidence >= POOR && lettersOf(wordsOf(best.lines)) >= ENOUGH
  return { page, habit: sure ? { turn: best.turn, model: best.model } : habit }
}
