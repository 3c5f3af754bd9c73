/**
 * Every way in which reading may end without a contract: one list for panel, reader and command line.
 * A new code is one entry here and its words in `reports/outcome-words.ts`; there are at most 20.
 */
export const OUTCOME_CODES = [
  /** A file: nothing in it, or nothing that can be had from it. */
  'empty', 'no-text', 'damaged', 'encrypted', 'password', 'other-format', 'too-large', 'hostile', 'timeout',
  /** A page or a tab. */
  'page-without-text', 'canvas', 'no-access', 'generated', 'local-file', 'link-elsewhere', 'lapsed', 'reader-closed',
  /** Our own work: it stopped halfway. */
  'failed',
  /** The command line: no such file; a line of the stream that asks nothing. */
  'not-found', 'bad-request',
] as const

export type OutcomeCode = (typeof OUTCOME_CODES)[number]

/** Values for the words: the limit of a size, the kind of a file (`ForeignKind`). */
export type OutcomeParams = Readonly<Record<string, string | number>>

/** What a file may be that is told by its bytes and not read: the `kind` of an `other-format`. */
export const FOREIGN_KINDS = [
  'old-word', 'wps', 'rtf', 'odt', 'pages', 'word-xml', 'ofd', 'xps', 'epub', 'spreadsheet', 'presentation', 'email', 'web-archive',
  'image', 'photo', 'archive', 'program', 'media',
  /** Read by another reader than the one that was asked. */
  'pdf', 'html', 'word',
  'unknown',
] as const

export type ForeignKind = (typeof FOREIGN_KINDS)[number]
