import type { Block, Contract } from '../contract/types'
import { isBoolean, isCount, isListOf, isOneOf, isRecordOf, isSpan, isString } from './guards'

const KINDS = isOneOf('heading', 'paragraph', 'item', 'cell')

const isBlock = (value: unknown): value is Block => {
  if (!isRecordOf({ kind: KINDS, start: isCount, end: isCount }, { page: isCount })(value)) return false
  return value.start < value.end
}

const isCoverage = isRecordOf({
  complete: isBoolean,
  units: isOneOf('page', 'part', 'block', 'char'),
  read: isCount,
  total: isCount,
  tables: isCount,
  unread: isListOf(isRecordOf({ what: isString, where: isString, reason: isString })),
  notices: isListOf(isRecordOf({ code: isString, evidence: isListOf(isSpan) })),
})

const hasFields = isRecordOf({
  id: isString,
  title: isString,
  origin: isOneOf('html', 'pdf', 'docx', 'text'),
  lang: isOneOf('zh', 'en', 'bilingual'),
  text: isString,
  blocks: isListOf(isBlock),
  coverage: isCoverage,
})

/** A contract as posted by the page or the reader: every field, blocks in order, without overlap and inside the text. */
export function isContract(value: unknown): value is Contract {
  if (!hasFields(value)) return false
  let end = 0
  for (const block of value.blocks) {
    if (block.start < end || block.end > value.text.length) return false
    end = block.end
  }
  return value.coverage.notices.every((notice) => notice.evidence.every((span) => span.end <= value.text.length))
}
