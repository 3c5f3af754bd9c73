import { describe, expect, it } from 'vitest'
import { decode, encode, CHUNK_BYTES } from '../bridge/handover-code'
import { accept, envelope, MESSAGES, type MessageKind } from '../bridge/messages'
import { senderKind, type Sender, type SenderKind } from '../bridge/senders'
import type { Contract } from '../contract/types'
import { noise } from '../scripts/noise.mjs'

const HOME = { id: 'abc', root: 'chrome-extension://abc/' }

/** Who may turn up at a listener, and what the browser says about them. */
const SENDERS: readonly { readonly who: string; readonly kind: SenderKind; readonly sender: Sender | undefined }[] = [
  { who: 'the panel', kind: 'panel', sender: { id: 'abc', url: 'chrome-extension://abc/sidepanel.html' } },
  { who: 'the background', kind: 'background', sender: { id: 'abc', url: 'chrome-extension://abc/background.js' } },
  { who: 'the reader', kind: 'reader', sender: { id: 'abc', url: 'chrome-extension://abc/reader.html#x', tab: { id: 3 }, frameId: 0 } },
  { who: 'our script in a page', kind: 'page', sender: { id: 'abc', url: 'https://example.com/nda', tab: { id: 3 }, frameId: 0 } },
  { who: 'a frame of a page', kind: 'stranger', sender: { id: 'abc', url: 'https://example.com/ad', tab: { id: 3 }, frameId: 7 } },
  { who: 'another extension', kind: 'stranger', sender: { id: 'xyz', url: 'chrome-extension://xyz/sidepanel.html' } },
  { who: 'another extension that names our page', kind: 'stranger', sender: { id: 'xyz', url: 'chrome-extension://abc/sidepanel.html' } },
  { who: 'our panel’s address in a tab', kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/sidepanel.html', tab: { id: 3 }, frameId: 0 } },
  { who: 'a page that ends like the panel', kind: 'page', sender: { id: 'abc', url: 'https://evil.example/chrome-extension://abc/sidepanel.html', tab: { id: 3 }, frameId: 0 } },
  { who: 'nobody', kind: 'stranger', sender: undefined },
]

const BODIES: { readonly [K in MessageKind]: object } = {
  extract: {},
  paint: { marks: [{ id: 'a', level: 'high', certainty: 'clear', spans: [{ start: 1, end: 4 }], near: [] }], hidden: false },
  focus: { id: 'a', scroll: true },
  file: { chunk: 0 },
  ping: {},
  clicked: { id: 'a' },
  changed: { what: 'grown' },
  opened: {},
  reading: { read: 1, total: 3 }, part: {},
}
const KINDS = Object.keys(MESSAGES) as MessageKind[]

describe('who may say what', () => {
  it.each(SENDERS)('$who counts as $kind', ({ kind, sender }) => expect(senderKind(sender, HOME)).toBe(kind))

  it.each(KINDS.flatMap((message) => SENDERS.map((one) => ({ message, ...one }))))('$message from $who', ({ message, sender }) => {
    const kind = senderKind(sender, HOME)
    const allowed = (MESSAGES[message].from as readonly SenderKind[]).includes(kind)
    expect(accept(envelope(message, BODIES[message] as never), kind) !== null).toBe(allowed)
  })

  it('lets no page ask for text, paint or focus, and no stranger anything', () => {
    for (const kind of KINDS) expect(MESSAGES[kind].from as readonly SenderKind[]).not.toContain('stranger')
    const said = (who: SenderKind): MessageKind[] => KINDS.filter((kind) => (MESSAGES[kind].from as readonly SenderKind[]).includes(who))
    expect(said('page')).toEqual(['clicked', 'changed'])
    expect(said('reader')).toEqual(['clicked', 'opened', 'reading', 'part'])
    expect(said('panel')).toEqual(['extract', 'paint', 'focus', 'file', 'ping'])
    expect(said('background')).toEqual([])
  })
})

const JUNK: readonly unknown[] = [null, undefined, 0, -1, 1.5, Number.NaN, '', 'x', true, [], {}, [[]], { start: 2, end: 1 }, { __proto__: null }, () => 0, Symbol('x'), 2n, new Date(0), { length: 1e9 }]

describe('malformed messages', () => {
  it('are refused when any field is missing, wrong or too many', () => {
    for (const kind of KINDS) {
      const from = MESSAGES[kind].from[0] as SenderKind
      const good = { ...envelope(kind, BODIES[kind] as never) }
      expect(accept(good, from)).not.toBeNull()
      expect(accept({ ...good, more: 1 }, from)).toBeNull()
      expect(accept({ ...good, leakproof: 2 }, from)).toBeNull()
      expect(accept({ ...good, body: { ...good.body as object, more: 1 } }, from)).toBeNull()
      for (const field of Object.keys(BODIES[kind])) {
        const { [field]: _gone, ...rest } = BODIES[kind] as Record<string, unknown>
        expect(accept({ ...good, body: rest }, from), `${kind} without ${field}`).toBeNull()
        for (const value of [undefined, {}, -1, Symbol('x')]) expect(accept({ ...good, body: { ...BODIES[kind], [field]: value } }, from), `${kind}.${field}`).toBeNull()
      }
    }
    for (const kind of ['toString', '__proto__', 'constructor']) expect(accept({ leakproof: 1, kind, body: {} }, 'panel')).toBeNull()
  })

  it('never throw: 2,000 random ones', () => {
    const random = noise(20241121)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const value = (depth: number): unknown => {
      if (depth === 0 || random() < 0.3) return pick(JUNK)
      if (random() < 0.4) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth - 1))
      return Object.fromEntries(Array.from({ length: Math.floor(random() * 4) }, () => [pick(['id', 'marks', 'hidden', 'scroll', 'start', 'end', 'spans', 'near', 'level', 'read', 'total']), value(depth - 1)]))
    }
    for (let i = 0; i < 2000; i++) {
      const message = random() < 0.2 ? value(3) : { leakproof: 1, kind: pick([...KINDS, 'nonsense']), body: value(4) }
      const from = pick(['panel', 'page', 'reader', 'background', 'stranger'] as const)
      expect(() => accept(message, from)).not.toThrow()
    }
  })

  it('a contract whose blocks overlap, leave the text or run backwards is refused', () => {
    const contract = (blocks: readonly object[]): Contract => ({ id: '', title: '', origin: 'html', lang: 'en', text: 'One.\nTwo.', blocks, coverage: { complete: true, units: 'block', read: 2, total: 2, tables: 0, unread: [], notices: [] } }) as unknown as Contract
    const reply = (blocks: readonly object[]): boolean => MESSAGES.extract.reply({ ok: true, name: '', contract: contract(blocks) })
    const block = (start: number, end: number): object => ({ kind: 'paragraph', start, end })
    expect(reply([block(0, 4), block(5, 9)])).toBe(true)
    expect(reply([block(0, 4), block(3, 9)])).toBe(false)
    expect(reply([block(0, 10)])).toBe(false)
    expect(reply([block(4, 4)])).toBe(false)
    expect(reply([{ ...block(0, 4), kind: 'script' }])).toBe(false)
  })
})

describe('bytes on their way', () => {
  it('come back as they were, whatever their number', () => {
    for (const length of [0, 1, 2, 3, 8193, CHUNK_BYTES, CHUNK_BYTES + 1]) {
      const bytes = new Uint8Array(length)
      for (let i = 0; i < length; i++) bytes[i] = (i * 31) & 255
      const chunks = encode(bytes)
      expect(chunks.every((chunk) => chunk.length <= 8 * 2 ** 20)).toBe(true)
      expect(Buffer.from(decode(chunks)).equals(Buffer.from(bytes))).toBe(true)
    }
    expect(() => decode(['§'])).toThrow()
  })
})
