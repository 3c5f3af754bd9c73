import type { Lang } from '../contract/types'

/** Why a file could not be read. Every outcome of an extractor that is not a `Reading` is one of these. */
export type FailureCode =
  | 'empty'
  | 'no-text'
  | 'damaged'
  | 'encrypted'
  | 'password'
  | 'old-word'
  | 'rtf'
  | 'odt'
  | 'is-pdf'
  | 'is-html'
  | 'not-a-contract-format'
  | 'too-large'
  | 'zip-bomb'
  | 'dtd'
  | 'timeout'

/** Values for the sentence: sizes in MB, page counts, the name of a kind of file. */
export type FailureParams = Readonly<Record<string, string | number>>

/** The only error that an extractor throws. Its message is for logs; people get `failureSentence`. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError'
  constructor(
    readonly code: FailureCode,
    readonly params: FailureParams = {},
    cause?: unknown,
  ) {
    super(code, { cause })
  }
}

/** The error itself when it is typed already; anything else a parser throws means that the file is damaged. */
export function asExtractionError(error: unknown): ExtractionError {
  return error instanceof ExtractionError ? error : new ExtractionError('damaged', {}, error)
}

/** What it is; what was not read; what to do next. `{name}` is filled from the error's params. */
const SENTENCES: Readonly<Record<FailureCode, Readonly<Record<Lang, string>>>> = {
  empty: {
    zh: '这个文件是空的，没有可读的内容；请重新下载或另选一个文件。',
    en: 'This file is empty, so nothing was read; download it again or choose another file.',
  },
  'no-text': {
    zh: '这个文件里只有图片，没有文字层，一个字也没有读到；请用带文字的版本，或先做文字识别（OCR）。',
    en: 'This file holds pictures and no text layer, so not one word was read; use a version with text, or run text recognition (OCR) first.',
  },
  damaged: {
    zh: '这个文件已损坏，没有读取；请重新下载，或在原软件里打开后另存一份。',
    en: 'This file is damaged and was not read; download it again, or open it in its own program and save a new copy.',
  },
  encrypted: {
    zh: '这个 Word 文件设了密码，没有读取；请在 Word 里输入密码打开，去掉密码后另存一份。',
    en: 'This Word file is locked with a password and was not read; open it in Word, remove the password and save a copy.',
  },
  password: {
    zh: '这个 PDF 需要密码才能打开，没有读取；请输入密码，密码只留在内存里。',
    en: 'This PDF needs a password and was not read; enter the password, which stays in memory only.',
  },
  'old-word': {
    zh: '这是旧版 Word 文件（.doc），没有读取；请在 Word 或 WPS 里另存为 .docx 或 PDF。',
    en: 'This is an old Word file (.doc) and was not read; save it as .docx or PDF in Word.',
  },
  rtf: {
    zh: '这是 RTF 文件，没有读取；请在 Word 里另存为 .docx 或 PDF。',
    en: 'This is an RTF file and was not read; save it as .docx or PDF in Word.',
  },
  odt: {
    zh: '这是 OpenDocument 文件（.odt），没有读取；请在 LibreOffice 里另存为 .docx 或 PDF。',
    en: 'This is an OpenDocument file (.odt) and was not read; save it as .docx or PDF in LibreOffice.',
  },
  'is-pdf': {
    zh: '这个文件其实是 PDF，没有当作 Word 读取；请把扩展名改成 .pdf 再打开。',
    en: 'This file is really a PDF and was not read as Word; rename it to .pdf and open it again.',
  },
  'is-html': {
    zh: '这个文件其实是网页，没有当作 Word 读取；请把扩展名改成 .html，在浏览器里打开后再审阅。',
    en: 'This file is really a web page and was not read as Word; rename it to .html, open it in the browser and review it there.',
  },
  'not-a-contract-format': {
    zh: '这个文件不是本工具能读的格式，没有读取；请换成网页、PDF、DOCX 或纯文本。',
    en: 'This kind of file cannot be read here, so nothing was read; use a web page, PDF, DOCX or plain text.',
  },
  'too-large': {
    zh: '这个文件太大（上限 {limit}），没有读取；请拆开或压缩图片后再试。',
    en: 'This file is too large (the limit is {limit}) and was not read; split it, or make its pictures smaller, and try again.',
  },
  'zip-bomb': {
    zh: '这个文件解压后大得反常，可能是恶意文件，没有继续读取；请向发件人核实。',
    en: 'This file unpacks to an abnormal size, as hostile files do, and was not read further; check with its sender.',
  },
  dtd: {
    zh: '这个文件里有 Word 不会写入的实体声明，可能是恶意文件，没有读取；请向发件人核实。',
    en: 'This file holds entity declarations, which Word never writes and hostile files do, and was not read; check with its sender.',
  },
  timeout: {
    zh: '读取这个文件花的时间太长，已经停止，没有读完；请拆成几个小文件再试。',
    en: 'Reading this file took too long and was stopped before the end; split it into smaller files and try again.',
  },
}

/** One plain sentence for a failure, in the reader's language. A placeholder without a value stays visible as `{name}`. */
export function failureSentence(code: FailureCode, lang: Lang, params: FailureParams = {}): string {
  return SENTENCES[code][lang].replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => String(params[name] ?? whole))
}
