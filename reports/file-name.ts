import type { Lang } from '../contract/types'

const KINDS = { review: { zh: '审阅', en: 'review' }, letter: { zh: '修改建议函', en: 'letter' }, reviewed: { zh: '批注版', en: 'with comments' } } as const

/** Longest part of a file's name that is the contract's, in UTF-16 units: every file system takes it. */
const LONGEST = 80

/** What no file system likes in a name, and what hides: separators, controls, marks that turn the direction of writing. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*/:<>?\\|]+/gu

/** A name without the dots and spaces that it ends in: Windows drops them. */
export function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}

/** A file's name for a download: the contract's name, what it is, the day. `extension` without the dot. */
export function fileNameFor(contract: string, what: keyof typeof KINDS, made: string, lang: Lang, extension: string): string {
  const plain = withoutEnd(contract.replace(/\.(?:docx?|docm|pdf|html?|txt|md)$/i, '').replace(UNFIT, ' ').replace(/\s{1,200}/g, ' ').trim().slice(0, LONGEST).replace(/[\ud800-\udbff]$/, ''))
  const name = plain === '' ? (lang === 'zh' ? '合同' : 'contract') : plain
  return `${name} ${KINDS[what][lang]} ${made.slice(0, 10)}.${extension}`
}
