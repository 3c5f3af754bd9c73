/**
 * The one message map: everything that the panel, the page and the reader say to each other.
 * A new message is one entry here; `bridge.test.ts` walks the table.
 */
import { isContract } from './contract-guard'
import { isBoolean, isCount, isListOf, isNullOr, isOneOf, isRecordOf, isSpan, isString, type Guard, type Guarded } from './guards'
import type { SenderKind } from './senders'

/** A finding as far as the page has to know it: where to paint, and how. No words cross into a page. */
export type Mark = Guarded<typeof isMark>

const isMark = isRecordOf({
  id: isString,
  level: isOneOf('critical', 'high', 'medium', 'low'),
  certainty: isOneOf('clear', 'possible'),
  spans: isListOf(isSpan, 10_000),
  /** MISSING: the nearest sentences, painted only while the finding's card is open. */
  near: isListOf(isSpan, 10_000),
})

const isFiles = isListOf(isRecordOf({ address: isString, name: isString }), 20)
/** Web page: whether only the selection was read; the titles of its several contracts and which was read; files shown inside it. */
const isPageFacts = isRecordOf({ selection: isBoolean, parts: isListOf(isString, 1_000), part: isNullOr(isCount), files: isFiles })
export type PageFacts = Guarded<typeof isPageFacts>

/** `reading`: the contract so far, while page `page` of `pages` is being read. */
const isText = isRecordOf({ ok: isOneOf(true), name: isString, contract: isContract }, { reading: isRecordOf({ page: isCount, pages: isCount }), page: isPageFacts })
/** `still-reading`: the reader's file is not read yet; it says `opened` when it is. */
const isNoText = isRecordOf({ ok: isOneOf(false), code: isString, params: isListOf(isListOf(isString, 2), 20) }, { files: isFiles })

/** The text of what a tab shows, or why there is none (an `OutcomeCode`). */
export const isExtracted: Guard<Guarded<typeof isText> | Guarded<typeof isNoText>> = (value): value is Guarded<typeof isText> | Guarded<typeof isNoText> =>
  isText(value) || isNoText(value)

const nothing = isRecordOf({})

/** body: what is sent; reply: what comes back; from: who may send it; at: who listens. */
export const MESSAGES = {
  /** Read what the tab shows now. `whole`: not the selection, not one of several contracts; `part`: that one; `again`: by itself, because the page has changed. */
  extract: { body: isRecordOf({}, { whole: isBoolean, part: isCount, again: isBoolean }), reply: isExtracted, from: ['panel'] },
  /** Paint these and nothing else; `placed` names the findings whose every sentence was found on screen or on an undrawn page. */
  paint: { body: isRecordOf({ marks: isListOf(isMark, 10_000), hidden: isBoolean }), reply: isRecordOf({ placed: isListOf(isString, 10_000) }), from: ['panel'] },
  /** Scroll to a finding and emphasise it; null: none is current. */
  focus: { body: isRecordOf({ id: isNullOr(isString), scroll: isBoolean }), reply: nothing, from: ['panel'] },
  /** The name of the reader's file, and of a Word file the bytes, base64 chunk by chunk: comments go into the file itself. */
  file: { body: isRecordOf({ chunk: isCount }), reply: isRecordOf({ name: isString, chunks: isCount, data: isString }), from: ['panel'] },
  /** Is the script of the last click still there? */
  ping: { body: nothing, reply: nothing, from: ['panel'] },
  /** A highlight was clicked. */
  clicked: { body: isRecordOf({ id: isString }), reply: nothing, from: ['page', 'reader'] },
  /** The page is not what was read: it has grown, shows something else at another address, never rests (and is watched no longer), or was left. */
  changed: { body: isRecordOf({ what: isOneOf('grown', 'moved', 'restless', 'left') }), reply: nothing, from: ['page'] },
  /** The reader has a document (or a reason why not) and may be asked to `extract`. `again`: the same one, with more known of it. */
  opened: { body: isRecordOf({}, { again: isBoolean }), reply: nothing, from: ['reader'] },
  /** The reader is at this page. */
  reading: { body: isRecordOf({ read: isCount, total: isCount }), reply: nothing, from: ['reader'] },
  /** The reader has read enough for a first review, and goes on reading. */
  part: { body: nothing, reply: nothing, from: ['reader'] },
} as const satisfies Readonly<Record<string, { body: Guard<unknown>; reply: Guard<unknown>; from: readonly SenderKind[] }>>

export type MessageKind = keyof typeof MESSAGES
export type Body<K extends MessageKind> = Guarded<(typeof MESSAGES)[K]['body']>
export type Reply<K extends MessageKind> = Guarded<(typeof MESSAGES)[K]['reply']>
export type Extracted = Reply<'extract'>

/** What goes over the wire. */
export interface Envelope<K extends MessageKind = MessageKind> {
  readonly leakproof: 1
  readonly kind: K
  readonly body: Body<K>
}

export function envelope<K extends MessageKind>(kind: K, body: Body<K>): Envelope<K> {
  return { leakproof: 1, kind, body }
}

const isAnything = (_value: unknown): _value is unknown => true
const hasEnvelope = isRecordOf({ leakproof: isOneOf(1), kind: isString, body: isAnything })

/** The message, when it is one of ours, whole, and its sender may send it; else null. Never throws. */
export function accept(value: unknown, from: SenderKind): Envelope | null {
  if (!hasEnvelope(value) || !Object.hasOwn(MESSAGES, value.kind)) return null
  const kind = value.kind as MessageKind
  const entry = MESSAGES[kind]
  if (!(entry.from as readonly SenderKind[]).includes(from)) return null
  return entry.body(value.body) ? (value as Envelope) : null
}
