import type { NoticeCode, UnreadReason, UnreadWhat } from '../contract/coverage-codes'
import type { Lang } from '../contract/types'

/** A count with thousands separators, the same in both languages. */
export function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

/** 1 of one thing, several of another. */
export function plural(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}

type Pair = Readonly<Record<Lang, string>>

/** `Unread.what`, except `page` and tracked changes, which have sentences of their own. */
export const WHAT: Readonly<Record<Exclude<UnreadWhat, 'page' | 'deleted-text' | 'inserted-text'>, { readonly zh: string; readonly one: string; readonly many: string }>> = {
  header: { zh: '页眉', one: 'header', many: 'headers' },
  footer: { zh: '页脚', one: 'footer', many: 'footers' },
  footnote: { zh: '脚注', one: 'footnote', many: 'footnotes' },
  comment: { zh: '批注', one: 'comment', many: 'comments' },
  'text-box': { zh: '文本框', one: 'text box', many: 'text boxes' },
  image: { zh: '图片', one: 'image', many: 'images' },
  frame: { zh: '内嵌页面', one: 'embedded page', many: 'embedded pages' },
  formula: { zh: '公式', one: 'formula', many: 'formulas' },
  'imported-part': { zh: '导入的文件部分', one: 'imported part', many: 'imported parts' },
  'clause-numbers': { zh: '自动编号', one: 'automatic numbering', many: 'automatic numbering' },
  'unused-part': { zh: '文件里不显示的部分', one: 'part that Word does not show', many: 'parts that Word does not show' },
  part: { zh: '后面的部分', one: 'later part', many: 'later parts' },
  canvas: { zh: '画布', one: 'drawn area', many: 'drawn areas' },
  'embedded-pdf': { zh: '内嵌的PDF', one: 'embedded PDF', many: 'embedded PDFs' },
  rest: { zh: '其余部分', one: 'the rest', many: 'the rest' },
}

export const REASON: Readonly<Record<UnreadReason, Pair>> = {
  'no-text-layer': { zh: '没有文字层', en: 'no text layer' },
  'not-supported': { zh: '暂不支持', en: 'not supported' },
  'cross-origin': { zh: '属于别的网站', en: 'belongs to another site' },
  damaged: { zh: '已损坏', en: 'damaged' },
  'too-long': { zh: '篇幅过长', en: 'too long' },
  'too-slow': { zh: '读得太慢', en: 'took too long' },
  hidden: { zh: '被隐藏', en: 'hidden' },
  sandboxed: { zh: '被隔离', en: 'shut off from the page' },
  'not-loaded': { zh: '还没有载入，滚动到那里再审一次', en: 'not loaded yet; scroll to it and review again' },
  'own-file': { zh: '是单独的文件，请另外打开', en: 'a file of its own; open it by itself' },
  'in-view-only': { zh: '网页只给出眼前的部分', en: 'the page holds only what is in view' },
  'not-selected': { zh: '没有选中', en: 'not selected' },
  'not-contract-text': { zh: '不属于合同正文', en: 'not part of the contract' },
  drawn: { zh: '文字画成了图', en: 'its text is drawn as a picture' },
}

export const NOTICE: Readonly<Record<NoticeCode, (places: number) => Pair>> = {
  'hidden-text': (places) => ({
    zh: `有${places > 0 ? figure(places) + '处' : ''}文字在页面上看不见`,
    en: places > 0 ? `${plural(places, 'passage', 'passages')} in the text cannot be seen on the page` : 'Some of the text cannot be seen on the page',
  }),
  'zero-width': (places) => ({
    zh: `文字里夹有看不见的零宽字符${places > 0 ? `，共${figure(places)}处` : ''}`,
    en: `Invisible zero-width characters stand inside the text${places > 0 ? `, in ${plural(places, 'place', 'places')}` : ''}`,
  }),
  'bidi-controls': () => ({ zh: '有改变文字方向的控制符，看到的次序可能与实际不同', en: 'Direction controls in the text: the order you see may not be the order that is stored' }),
  'text-unreliable': () => ({ zh: '文字层与版面可能不一致，请对照原件', en: 'The text layer may differ from what is printed; check against the original' }),
  'recognised-elsewhere': () => ({ zh: '有的页面是图，文字由别的软件识别，可能有误，请对照原件', en: 'Some pages are pictures whose text another program recognised; check against the original' }),
  'tag-characters': (places) => ({
    zh: `文字里夹有看不见的标签字符${places > 0 ? `，共${figure(places)}处` : ''}，可以藏话`,
    en: `Invisible tag characters, which can carry a message, stand inside the text${places > 0 ? `, in ${plural(places, 'place', 'places')}` : ''}`,
  }),
  'look-alikes': (places) => ({
    zh: `有${places > 0 ? figure(places) + '个' : ''}词用别的文字的字母冒充拉丁字母，已按看到的样子读`,
    en: `${places > 0 ? plural(places, 'word uses', 'words use') : 'Some words use'} letters of another script that look Latin; read as they look`,
  }),
  recognised: () => ({ zh: '有的页是图片，文字由识别得来，数字请对照原件', en: 'Some pages are pictures whose text was recognised; check figures against the original' }),
  macros: () => ({ zh: '文件带有宏，没有运行', en: 'The file contains macros; they were not run' }),
  'embedded-style-map': () => ({ zh: '文件自带转换指令，没有照做', en: 'The file carries conversion instructions; they were not followed' }),
}
