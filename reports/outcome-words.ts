import { FOREIGN_KINDS, OUTCOME_CODES, type ForeignKind, type OutcomeCode, type OutcomeParams } from '../contract/outcomes'
import type { Lang } from '../contract/types'

/** What is so (a sentence without its full stop), and what to do. */
export interface OutcomeWords {
  readonly sentence: string
  readonly hint: string
}

type Both = Readonly<Record<Lang, OutcomeWords>>

const both = (zh: readonly [string, string], en: readonly [string, string]): Both => ({ zh: { sentence: zh[0], hint: zh[1] }, en: { sentence: en[0], hint: en[1] } })

/** `{name}` is filled from the params. */
const WORDS: Readonly<Record<Exclude<OutcomeCode, 'other-format'>, Both>> = {
  empty: both(
    ['这个文件是空的，没有可读的内容', '请重新下载，或另选一个文件。'],
    ['This file is empty, so there was nothing to read', 'Download it again, or choose another file.']),
  'no-text': both(
    ['这份文件里没有可读的文字：是空白的，或者只有图片', '在扩展的阅读器里可以识别其中的文字；也可以改用带文字层的版本。'],
    ['This file holds no readable text: it is blank, or holds pictures only', 'Let the extension’s reader recognise its words, or use a version with a text layer.']),
  damaged: both(
    ['这份文件已损坏，没有读取', '请重新下载，或在原来的软件里打开后另存一份，再在这里打开。'],
    ['This file is damaged and could not be read', 'Download it again, or open it in its own program, save a new copy and open that here.']),
  encrypted: both(
    ['这份文件设了密码，没有读取', '请在Word或WPS里输入密码打开，去掉密码后另存一份，再在这里打开。'],
    ['This file is locked with a password and was not read', 'Open it in Word or WPS, remove the password, save a copy and open that here.']),
  password: both(
    ['这份PDF设了密码，没有读取', '请在阅读器里输入密码，密码只留在内存里；也可以另存一份不带密码的副本再打开。'],
    ['This PDF is locked with a password and was not read', 'Enter the password in the reader, where it stays in memory only, or open a copy saved without it.']),
  'too-large': both(
    ['这个文件太大（上限{limit}），没有读取', '请拆成几份，或压缩其中的图片后再试。'],
    ['This file is too large (the limit is {limit}) and was not read', 'Split it, or make its pictures smaller, and try again.']),
  hostile: both(
    ['这个文件的构造像是恶意文件，没有继续读取', '请向发件人核实；是自己的文件，就在原来的软件里另存一份再打开。'],
    ['This file is built the way hostile files are, and was not read further', 'Check with its sender; if it is your own, save a new copy in its own program and open that.']),
  timeout: both(
    ['读取这个文件花的时间太长，已经停止，没有读完', '请拆成几个小文件再试。'],
    ['Reading this file took too long and was stopped before the end', 'Split it into smaller files and try again.']),
  'page-without-text': both(
    ['这个页面里没有可读的文字', '如果合同在别处，请打开它再点工具栏上的图标，或在这里选择文件。'],
    ['There is no text on this page to read', 'Open the contract and press the toolbar button there, or choose a file here.']),
  canvas: both(
    ['这个页面把文字画成了图，没有可读的文字', '请把文档另存为DOCX或PDF，再在这里打开。'],
    ['This page draws its text as a picture, so there is nothing here to read', 'Save the document as DOCX or PDF and open it here.']),
  'no-access': both(
    ['浏览器不允许扩展读取这个页面', '请把合同存成文件，再在这里打开。'],
    ['The browser lets no extension read this page', 'Save the contract as a file and open it here.']),
  generated: both(
    ['网站没有把这份文件交出来：它可能由网页临时生成，或要重新登录', '请先存到电脑，再在这里打开。'],
    ['The site did not hand this file over: it was made on the fly, or asks to log in again', 'Save it to this computer and open it here.']),
  'local-file': both(
    ['这是本机上的文件，浏览器不把它交给扩展', '请在这里选择同一份文件。'],
    ['This is a file on your computer, and the browser does not hand it to extensions', 'Choose the same file here.']),
  'link-elsewhere': both(
    ['这个链接指向另一个网站，扩展不会去那里取文件', '请先下载，再在这里选择文件。'],
    ['This link leads to another site, and the extension fetches nothing from there', 'Download the file and choose it here.']),
  lapsed: both(
    ['这个标签页还没有交给守约，或者页面已经换过', '请再点一次工具栏上的图标，或在这里选择文件。'],
    ['This tab has not been handed to Leakproof, or its page has changed', 'Press the toolbar button again, or choose a file here.']),
  'reader-closed': both(
    ['阅读器里已经没有这份文件了', '请再点一次工具栏上的图标，或在这里选择文件。'],
    ['The reader no longer holds this file', 'Press the toolbar button again, or choose the file here.']),
  failed: both(
    ['读到一半停了，没有得出任何结论', '请再试一次，或换一份文件。'],
    ['Reading stopped halfway, so there is no conclusion', 'Try again, or choose another file.']),
  'not-found': both(
    ['没有能打开的这个文件', '请核对文件名和路径，以及有没有读取的权限。'],
    ['No file of this name could be opened', 'Check its name and folder, and whether you may read it.']),
  'bad-request': both(
    ['这一行不是请求', '每行应是一个JSON对象，有“id”（文字或数字），并有“text”或“path”。'],
    ['This line is not a request', 'Each line is one JSON object with "id" (a string or a number) and "text" or "path".']),
}

const AS_DOCX = both(['', '请在Word或WPS里打开，另存为DOCX或PDF，再在这里打开。'], ['', 'Open it in Word or WPS, save it as DOCX or PDF and open that here.'])
const AS_PDF = both(['', '请在原来的软件里导出为PDF或DOCX，再在这里打开。'], ['', 'Export it as PDF or DOCX from its own program and open that here.'])
const CHOOSE = both(['', '可以读PDF、DOCX、网页和纯文本；请另选一个文件。'], ['', 'PDF, DOCX, web pages and plain text can be read; choose another file.'])
const REOPEN = both(['', '请再打开一次。'], ['', 'Open it once more.'])

/** What it is, and the way out. */
const KINDS: Readonly<Record<ForeignKind, { readonly zh: string; readonly en: string; readonly way: Both }>> = {
  'old-word': { zh: '旧版Word文件（.doc）', en: 'an old Word file (.doc)', way: AS_DOCX },
  wps: { zh: 'WPS文字文件（.wps）', en: 'a WPS Writer or Works file (.wps)', way: AS_DOCX },
  rtf: { zh: 'RTF文件', en: 'an RTF file', way: AS_DOCX },
  odt: { zh: 'OpenDocument文件（.odt）', en: 'an OpenDocument file (.odt)', way: both(['', '请在LibreOffice、Word或WPS里打开，另存为DOCX或PDF，再在这里打开。'], ['', 'Open it in LibreOffice or Word, save it as DOCX or PDF and open that here.']) },
  pages: { zh: 'Pages文稿', en: 'an Apple Pages or other iWork document', way: both(['', '请在Pages里导出为PDF或Word，再在这里打开。'], ['', 'Export it as PDF or Word from Pages and open that here.']) },
  'word-xml': { zh: 'Word的XML文件', en: 'a Word document saved as XML', way: AS_DOCX },
  ofd: { zh: 'OFD版式文件', en: 'an OFD document', way: both(['', '请在OFD阅读器里导出为PDF，再在这里打开。'], ['', 'Export it as PDF from an OFD reader and open that here.']) },
  xps: { zh: 'XPS文件', en: 'an XPS document', way: AS_PDF },
  epub: { zh: '电子书（EPUB）', en: 'an e-book (EPUB)', way: AS_PDF },
  spreadsheet: { zh: '电子表格', en: 'a spreadsheet', way: AS_PDF },
  presentation: { zh: '演示文稿', en: 'a presentation', way: AS_PDF },
  email: { zh: '一封电子邮件', en: 'an e-mail', way: both(['', '请把合同从附件里存出来，再在这里打开。'], ['', 'Save the contract from its attachments and open that here.']) },
  'web-archive': { zh: '网页存档（.mht）', en: 'a saved web archive (.mht)', way: both(['', '请在浏览器里打开它，再点工具栏上的图标，或打印成PDF。'], ['', 'Open it in the browser and press the toolbar button there, or print it to PDF.']) },
  image: { zh: '一张图片', en: 'a picture', way: both(['', '请另存为PNG、JPEG或PDF，在扩展的阅读器里打开，文字可以在本机识别。'], ['', 'Save it as PNG, JPEG or PDF and open it in the extension’s reader, where its words can be recognised.']) },
  photo: { zh: '手机照片（HEIC）', en: 'a phone photo (HEIC)', way: both(['', '请另存为JPEG或PDF，再在这里打开。'], ['', 'Save it as JPEG or PDF and open that here.']) },
  archive: { zh: '压缩包', en: 'an archive of files', way: both(['', '请先解压，再打开里面的合同。'], ['', 'Unpack it and open the contract inside.']) },
  program: { zh: '可执行程序，不是文档', en: 'a program and no document', way: both(['', '请不要运行它，并向发件人核实。'], ['', 'Do not run it, and check with its sender.']) },
  media: { zh: '音频或视频', en: 'a sound or video file', way: CHOOSE },
  pdf: { zh: 'PDF文件', en: 'a PDF', way: REOPEN },
  html: { zh: '网页', en: 'a web page', way: REOPEN },
  word: { zh: 'Word文件', en: 'a Word file', way: REOPEN },
  unknown: { zh: '这里不认识的文件', en: 'a kind of file that is not known here', way: CHOOSE },
}

const DOWNLOAD = both(['', '请用它的“文件”菜单下载为Word或PDF，再在这里打开。'], ['', 'Download the document as Word or PDF from its File menu and open it here.'])

/** Editors that keep their text from the page they stand in: the `editor` of a `canvas`. */
const EDITORS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'google-docs': { zh: 'Google文档', en: 'Google Docs' },
  'word-web': { zh: 'Word网页版', en: 'Word for the web' },
  feishu: { zh: '飞书文档', en: 'Feishu Docs' },
  'tencent-docs': { zh: '腾讯文档', en: 'Tencent Docs' },
  'wps-docs': { zh: 'WPS云文档', en: 'WPS Docs' },
}

function isForeignKind(kind: unknown): kind is ForeignKind {
  return (FOREIGN_KINDS as readonly unknown[]).includes(kind)
}

/** Whether a code is one of ours. */
function isOutcomeCode(code: string): code is OutcomeCode {
  return (OUTCOME_CODES as readonly string[]).includes(code)
}

/** The words for an outcome in the reader's language; a code that is none of ours reads as `failed`. */
export function outcomeWords(code: string, lang: Lang, params: OutcomeParams = {}): OutcomeWords {
  if (code === 'other-format') {
    const kind = KINDS[isForeignKind(params['kind']) ? params['kind'] : 'unknown']
    return { sentence: lang === 'zh' ? `这是${kind.zh}，没有读取` : `This is ${kind.en} and was not read`, hint: kind.way[lang].hint }
  }
  const known: keyof typeof WORDS = isOutcomeCode(code) && code !== 'other-format' ? code : 'failed'
  const name = String(params['editor'])
  const editor = code === 'canvas' && Object.hasOwn(EDITORS, name) ? EDITORS[name] : undefined
  if (editor) return { sentence: lang === 'zh' ? `${editor.zh}不把正文放在网页里，没有可读的文字` : `${editor.en} does not put its text into the page, so there is nothing here to read`, hint: DOWNLOAD[lang].hint }
  const { sentence, hint } = WORDS[known][lang]
  return { sentence: sentence.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => String(params[name] ?? whole)), hint }
}

/** The same as plain text for a terminal or a report. */
export function outcomeSentence(code: string, lang: Lang, params: OutcomeParams = {}): string {
  const { sentence, hint } = outcomeWords(code, lang, params)
  return lang === 'zh' ? `${sentence}。${hint}` : `${sentence}. ${hint}`
}
