/**
 * What an extractor may say about the parts it did not read and about odd text. A code that is not here does not compile,
 * and neither does one without words in `reports/coverage-words.ts`.
 */

/** What was not read. */
export const UNREAD_WHATS = [
  'page', 'part', 'header', 'footer', 'footnote', 'comment', 'text-box', 'deleted-text', 'inserted-text', 'clause-numbers', 'unused-part', 'image', 'formula', 'imported-part',
  'frame', 'canvas', 'embedded-pdf', 'rest',
] as const

/** Why it was not read. */
export const UNREAD_REASONS = [
  'no-text-layer', 'not-supported', 'damaged', 'hidden', 'too-long', 'too-slow',
  'cross-origin', 'sandboxed', 'not-loaded', 'own-file', 'in-view-only', 'drawn', 'not-selected', 'not-contract-text',
] as const

/** What is odd about the text itself. */
export const NOTICE_CODES = [
  'hidden-text', 'zero-width', 'bidi-controls', 'tag-characters', 'look-alikes', 'text-unreliable', 'recognised', 'recognised-elsewhere', 'macros', 'embedded-style-map',
] as const

export type UnreadWhat = (typeof UNREAD_WHATS)[number]
export type UnreadReason = (typeof UNREAD_REASONS)[number]
export type NoticeCode = (typeof NOTICE_CODES)[number]
