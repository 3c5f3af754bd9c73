import type { Lang } from '../contract/types'

const zhPages = (pages: readonly number[]): string => `第${pages.join('、')}页`
const enPages = (pages: readonly number[]): string => (pages.length === 1 ? `Page ${pages[0]}` : `Pages ${pages.slice(0, -1).join(', ')} and ${pages[pages.length - 1]}`)

/** Words for recognising pages that are pictures. The Chinese table gives the shape. */
const zh = {
  label: '文字识别',
  ask: (n: number, of: number) => (n === of ? `这份文件的${n}页都是图片，还没有读。` : `${of}页里有${n}页是图片，还没有读。`),
  askTime: (time: string) => `可以在本机识别其中的文字，约需${time}，文件不离开本机。`,
  seconds: (n: number) => `${n}秒`,
  minutes: (n: number) => `${n}分钟`,
  start: '识别',
  notNow: '先不识别',
  reading: '这些页是图片，正在本机识别文字。',
  at: (page: number, nth: number, of: number) => `第${page}页（${nth}/${of}）`,
  left: (time: string) => `约余${time}`,
  already: '已识别的页可以先看。',
  cancel: '取消',
  done: (n: number, sure: number) => `已识别${n}页，平均把握${sure}%。`,
  doneHint: '数字请对照原件。',
  page: (page: number, sure: number) => `第${page}页：把握${sure}%`,
  pageFailed: (page: number) => `第${page}页：没有读成`,
  pageWaiting: (page: number) => `第${page}页：还没有读`,
  unsure: (pages: readonly number[]) => `${zhPages(pages)}字迹不清，识别不可靠。`,
  failed: (pages: readonly number[]) => `${zhPages(pages)}没有读成。`,
  waiting: (pages: readonly number[]) => `${zhPages(pages)}还没有读。`,
  declined: (n: number) => `${n}页是图片，没有读；列为缺失的，可能就写在那里。`,
  noEngine: '文字识别中断了，剩下的页没有读。',
  again: '继续识别',
  close: '收起',
}

export type OcrWords = typeof zh

const en: OcrWords = {
  label: 'Text recognition',
  ask: (n, of) => (n === of ? (n === 1 ? 'This file is one page, a picture, and has not been read.' : `All ${n} pages of this file are pictures and have not been read.`) : `${n} of ${of} pages ${n === 1 ? 'is a picture and has' : 'are pictures and have'} not been read.`),
  askTime: (time) => `Their words can be read on this machine in about ${time}; the file does not leave it.`,
  seconds: (n) => `${n} seconds`,
  minutes: (n) => (n === 1 ? 'a minute' : `${n} minutes`),
  start: 'Read them',
  notNow: 'Not now',
  reading: 'These pages are pictures; their words are being read on this machine.',
  at: (page, nth, of) => `Page ${page} (${nth} of ${of})`,
  left: (time) => `about ${time} left`,
  already: 'Pages that are done can be used already.',
  cancel: 'Cancel',
  done: (n, sure) => `${n === 1 ? 'One page' : `${n} pages`} recognised, ${sure}% sure on average.`,
  doneHint: 'Check figures against the original.',
  page: (page, sure) => `Page ${page}: ${sure}% sure`,
  pageFailed: (page) => `Page ${page}: could not be read`,
  pageWaiting: (page) => `Page ${page}: not read yet`,
  unsure: (pages) => `${enPages(pages)} ${pages.length === 1 ? 'is' : 'are'} hard to make out, so what was read there is unreliable.`,
  failed: (pages) => `${enPages(pages)} could not be read.`,
  waiting: (pages) => `${enPages(pages)} ${pages.length === 1 ? 'has' : 'have'} not been read.`,
  declined: (n) => `${n === 1 ? 'One page is a picture and was' : `${n} pages are pictures and were`} not read; what is listed as missing may stand there.`,
  noEngine: 'Text recognition stopped, so the pages that are left were not read.',
  again: 'Read the rest',
  close: 'Close',
}

/** Words by the reader's language. */
export const OCR_WORDS: Readonly<Record<Lang, OcrWords>> = { zh, en }

/** A stretch of time in round words: nobody is told 47 seconds. */
export function roundTime(words: OcrWords, seconds: number): string {
  if (seconds <= 60) return words.seconds(Math.max(5, Math.ceil(seconds / 5) * 5))
  return words.minutes(Math.ceil(seconds / 60))
}
