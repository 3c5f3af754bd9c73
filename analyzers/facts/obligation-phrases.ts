import type { Span } from '../../contract/types'
import type { Modal } from './obligation-modals'
import { VERB_ZH } from './obligation-modals-zh'

/** A verb phrase is not read further than this (UTF-16 units). */
const LONGEST = 400

function trimmedEnd(text: string, from: number, end: number): number {
  while (end > from && /[\s,，;；.。:：、”"]/.test(text.charAt(end - 1))) end--
  const tail = /\s(?:and|or|but|nor|provided|however|that|and\/or)$|(?:并|且|但|或)$/.exec(text.slice(from, end))
  return tail ? trimmedEnd(text, from, from + tail.index) : end
}

/** Before the subject of the next duty word: at the last comma, else at the last "and". */
function beforeNext(text: string, from: number, next: number): number {
  const between = text.slice(from, next)
  const comma = Math.max(between.lastIndexOf(', '), between.lastIndexOf('; '))
  if (comma >= 0) return from + comma
  const joins = [...between.matchAll(/\s(?:and|or|but|nor|that)\s/g)]
  const last = joins[joins.length - 1]
  return last ? from + last.index : next
}

function englishEnd(text: string, modal: Modal, next: Modal | undefined): number {
  const limit = Math.min(text.length, modal.verb + LONGEST)
  return next && next.at > modal.verb && next.at < limit ? beforeNext(text, modal.verb, next.at) : limit
}

/** To the comma after the first verb; what goes on with 或 or a list belongs to it. */
function chineseEnd(text: string, modal: Modal, next: Modal | undefined): number {
  const limit = Math.min(text.length, modal.verb + LONGEST, next ? Math.max(modal.verb, next.goesOn ? next.verb : next.at) : text.length)
  let end = modal.verb
  for (;;) {
    const stop = text.slice(end, limit).search(/[，。；]/)
    if (stop < 0) return next && !next.goesOn ? lastPiece(text, modal.verb, limit) : limit
    end += stop
    if (text.charAt(end) !== '，') return end
    const whole = text.slice(modal.verb, end).search(VERB_ZH) >= 0
    if (whole && !/^，(?:或者?|以及|包括|直至|也不)/.test(text.slice(end, end + 4))) return end
    end++
  }
}

/** The next duty word's own part ("…，乙方" before 应) is not this one's. */
function lastPiece(text: string, from: number, end: number): number {
  const comma = text.slice(from, end).lastIndexOf('，')
  return comma >= 0 ? from + comma : end
}

/** Where the verb phrase of a duty word ends: before the next duty word, an exception, a condition, or at its limit. */
export function actionEnd(text: string, modal: Modal, next: Modal | undefined, stops: readonly Span[], chinese: boolean): number {
  let end = chinese ? chineseEnd(text, modal, next) : englishEnd(text, modal, next)
  for (const { start } of stops) if (start > modal.verb && start < end) end = start
  return trimmedEnd(text, modal.verb, end)
}
