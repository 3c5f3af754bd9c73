import type { Lang } from '../../contract/types'
import { STRINGS, type Problem, type ProblemCode } from '../../components/strings'
import { failureSentence, type FailureCode, type FailureParams } from '../../extractors/failures'

/** What can go wrong between a press and a text, besides what a file itself may hold. */
type WireCode = 'lapsed' | 'page-without-text' | 'link-elsewhere' | 'reader-closed'

/** One plain sentence and what to do; the file picker is below it. */
const WIRE: Readonly<Record<WireCode, Readonly<Record<Lang, Problem>>>> = {
  lapsed: {
    zh: { sentence: '这个标签页还没有交给守约，或者页面已经换过', hint: '请再点一次工具栏上的图标，或在这里选择文件。' },
    en: { sentence: 'This tab has not been handed to Leakproof, or its page has changed', hint: 'Press the toolbar button again, or choose a file here.' },
  },
  'page-without-text': {
    zh: { sentence: '这个页面里没有可读的文字', hint: '如果合同在别处，请打开它再点工具栏上的图标，或在这里选择文件。' },
    en: { sentence: 'There is no text on this page to read', hint: 'Open the contract and press the toolbar button there, or choose a file here.' },
  },
  'link-elsewhere': {
    zh: { sentence: '这个链接指向另一个网站，扩展不会去那里取文件', hint: '请先下载，再在这里选择文件。' },
    en: { sentence: 'This link leads to another site, and the extension fetches nothing from there', hint: 'Download the file and choose it here.' },
  },
  'reader-closed': {
    zh: { sentence: '阅读器里已经没有这份文件了', hint: '请再点一次工具栏上的图标，或在这里选择文件。' },
    en: { sentence: 'The reader no longer holds this file', hint: 'Press the toolbar button again, or choose the file here.' },
  },
}

/** Any code that a tab, the reader or an extractor may answer with. */
export type AnyCode = WireCode | ProblemCode | FailureCode

const UNKNOWN: AnyCode = 'failed'

/** The sentence for a code from the wire; a code we do not know reads as a failure. */
export function problemFor(code: string, lang: Lang, params: FailureParams = {}): Problem {
  if (Object.hasOwn(WIRE, code)) return WIRE[code as WireCode][lang]
  if (Object.hasOwn(STRINGS[lang].problems, code)) return STRINGS[lang].problems[code as ProblemCode]
  let sentence: string
  try {
    sentence = failureSentence(code as FailureCode, lang, params)
  } catch {
    return STRINGS[lang].problems[UNKNOWN as ProblemCode]
  }
  // An extractor's sentence says what it is; what to do stands after the last semicolon.
  const at = Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf('; '))
  if (at < 0) return { sentence, hint: '' }
  const hint = sentence.slice(at + 1).trim()
  return { sentence: sentence.slice(0, at), hint: hint.charAt(0).toUpperCase() + hint.slice(1) }
}
