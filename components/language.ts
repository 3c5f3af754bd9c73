import type { Lang } from '../contract/types'

const HAN = /[\u3400-\u9fff]/g
const LATIN_WORD = /[A-Za-z]{2,}/g

/** The value for a `lang` attribute; fonts, line breaks and quotation marks follow it. */
export function htmlLang(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en'
}

/** The language of a short text by its script: a Chinese sentence may hold English names, hardly the reverse. */
export function langOf(text: string): Lang {
  const han = text.match(HAN)?.length ?? 0
  const words = text.match(LATIN_WORD)?.length ?? 0
  return han > words ? 'zh' : 'en'
}

export function otherLang(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh'
}

/** A title as a question, for a finding that a person must judge. Adds the mark only where the words lack it. */
export function asQuestion(title: string): string {
  if (/[?？]$/.test(title)) return title
  return title + (langOf(title) === 'zh' ? '？' : '?')
}

/** A count with thousands separators, the same in both languages. */
export function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

/** 1 of one thing, several of another. */
export function plural(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** An ISO date as the reader writes it; anything else is returned as it is. */
export function dayWords(iso: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (lang === 'zh' || parts === null) return iso
  return `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1] ?? ''} ${parts[1]}`
}
