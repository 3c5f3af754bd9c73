import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sender, SenderKind } from '../bridge/senders'
import type { MessageKind } from '../bridge/messages'
import { noise } from '../scripts/noise.mjs'

type Listener = (value: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown
type PortListener = (port: Port) => void

interface Port { readonly name: string; readonly sender: Sender; readonly sent: unknown[]; postMessage(message: unknown): void; disconnect(): void }

/** The browser's side of the wire: what is registered is called as the browser calls it. */
const wire = { messages: new Set<Listener>(), ports: new Set<PortListener>() }
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (file: string) => `chrome-extension://abc/${file}`,
      onMessage: { addListener: (one: Listener) => wire.messages.add(one), removeListener: (one: Listener) => wire.messages.delete(one) },
      onConnect: { addListener: (one: PortListener) => wire.ports.add(one) },
    },
  },
}))
const { listen } = await import('../bridge/channel')
const { offer, serveParcels } = await import('../bridge/handover')
const { MESSAGES } = await import('../bridge/messages')

/** Everybody who may turn up at a listener, as the browser describes them. */
const SENDERS: Readonly<Record<string, { readonly kind: SenderKind; readonly sender: Sender | undefined }>> = {
  'the panel': { kind: 'panel', sender: { id: 'abc', url: 'chrome-extension://abc/sidepanel.html' } },
  'the background': { kind: 'background', sender: { id: 'abc', url: 'chrome-extension://abc/background.js' } },
  'the reader': { kind: 'reader', sender: { id: 'abc', url: 'chrome-extension://abc/reader.html#x', tab: { id: 3 }, frameId: 0 } },
  'our script in a page': { kind: 'page', sender: { id: 'abc', url: 'https://example.com/nda', tab: { id: 3 }, frameId: 0 } },
  'a frame of a page': { kind: 'stranger', sender: { id: 'abc', url: 'https://example.com/ad', tab: { id: 3 }, frameId: 7 } },
  'a frame that shows our panel’s address': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/sidepanel.html', tab: { id: 3 }, frameId: 4 } },
  'our panel’s address in a tab': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/sidepanel.html', tab: { id: 3 }, frameId: 0 } },
  'our first page': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/welcome.html', tab: { id: 3 }, frameId: 0 } },
  'the self-test': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/selftest.html', tab: { id: 3 }, frameId: 0 } },
  'another extension': { kind: 'stranger', sender: { id: 'xyz', url: 'chrome-extension://xyz/sidepanel.html' } },
  'another extension that names our page': { kind: 'stranger', sender: { id: 'xyz', url: 'chrome-extension://abc/sidepanel.html' } },
  'a web page by itself': { kind: 'stranger', sender: { url: 'https://example.com/', tab: { id: 3 }, frameId: 0 } },
  'a page whose address ends like our panel': { kind: 'page', sender: { id: 'abc', url: 'https://evil.example/chrome-extension://abc/sidepanel.html', tab: { id: 3 }, frameId: 0 } },
  'an address that begins like ours': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abcd/sidepanel.html' } },
  'a reader with a path behind it': { kind: 'stranger', sender: { id: 'abc', url: 'chrome-extension://abc/reader.html/../sidepanel.html', tab: { id: 3 }, frameId: 0 } },
  'somebody without an address': { kind: 'stranger', sender: { id: 'abc', tab: { id: 3 }, frameId: 0 } },
  nobody: { kind: 'stranger', sender: undefined },
}

/** Who says what, written down a second time: a right that is given in the map alone is seen here. */
const RIGHTS: Readonly<Record<MessageKind, readonly SenderKind[]>> = {
  extract: ['panel'], paint: ['panel'], focus: ['panel'], file: ['panel'], ping: ['panel'],
  clicked: ['page', 'reader'], changed: ['page'],
  opened: ['reader'], reading: ['reader'], part: ['reader'],
}
const BODIES: Readonly<Record<MessageKind, object>> = {
  extract: {}, paint: { marks: [], hidden: false }, focus: { id: null, scroll: false }, file: { chunk: 0 }, ping: {},
  clicked: { id: 'a' }, changed: { what: 'grown' }, opened: {}, reading: { read: 1, total: 2 }, part: {},
}
const KINDS = Object.keys(MESSAGES) as MessageKind[]

/** Gives a message to whoever listens. Resolves to what was answered; `SILENCE` when nobody meant to answer. */
const SILENCE = Symbol('silence')
async function deliver(value: unknown, sender: Sender | undefined): Promise<unknown> {
  for (const listener of wire.messages) {
    const answer = new Promise((resolve) => { if (listener(value, sender as Sender, resolve) !== true) resolve(SILENCE) })
    const said = await answer
    if (said !== SILENCE) return said
  }
  return SILENCE
}

describe('every message from every sender', () => {
  const heard: string[] = []
  beforeEach(() => {
    wire.messages.clear()
    heard.length = 0
    listen(Object.fromEntries(KINDS.map((kind) => [kind, () => { heard.push(kind); return {} }])))
  })

  it('has its rights in the map as they are written here', () => {
    expect(Object.fromEntries(KINDS.map((kind) => [kind, [...MESSAGES[kind].from].sort()]))).toEqual(Object.fromEntries(Object.entries(RIGHTS).map(([kind, from]) => [kind, [...from].sort()])))
  })

  it.each(KINDS.flatMap((message) => Object.entries(SENDERS).map(([who, one]) => ({ message, who, ...one }))))('$message from $who', async ({ message, kind, sender }) => {
    const said = await deliver({ leakproof: 1, kind: message, body: BODIES[message] }, sender)
    const allowed = RIGHTS[message].includes(kind)
    expect(heard).toEqual(allowed ? [message] : [])
    expect(said).toEqual(allowed ? {} : SILENCE)
  })

  it('is not heard by who does not listen for it, or no longer', async () => {
    wire.messages.clear()
    const stop = listen({ ping: () => ({}) })
    const panel = SENDERS['the panel']?.sender
    expect(await deliver({ leakproof: 1, kind: 'ping', body: {} }, panel)).toEqual({})
    expect(await deliver({ leakproof: 1, kind: 'focus', body: BODIES.focus }, panel)).toBe(SILENCE)
    stop()
    expect(await deliver({ leakproof: 1, kind: 'ping', body: {} }, panel)).toBe(SILENCE)
  })

  it('gets null, and nothing else, when its handler fails', async () => {
    wire.messages.clear()
    listen({ ping: () => { throw new Error('the text of a contract') } })
    expect(await deliver({ leakproof: 1, kind: 'ping', body: {} }, SENDERS['the panel']?.sender)).toBeNull()
  })
})

const trap = new Proxy({}, { get: () => { throw new Error('trap') }, ownKeys: () => { throw new Error('trap') }, has: () => { throw new Error('trap') } })
const circle: Record<string, unknown> = { leakproof: 1, kind: 'ping' }
circle['body'] = circle
/** What a message can't be: the browser hands on plain data. Kept out of the noise, since only our own script could make it. */
const JUNK: readonly unknown[] = [null, undefined, 0, -1, 1.5, Number.NaN, Infinity, '', 'x'.repeat(1e5), true, [], {}, [[]], { start: 2, end: 1 }, { __proto__: null }, new Date(0), new Map(), new Uint8Array(4), { length: 1e9 }, circle, '\ud800']

describe('2,000 messages of noise at the real listeners', () => {
  it('throw nothing, and are heard only where they are whole', async () => {
    wire.messages.clear()
    const random = noise(20241121)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    let heard = 0
    listen(Object.fromEntries(KINDS.map((kind) => [kind, (body: unknown) => { heard++; expect(MESSAGES[kind].body(body)).toBe(true); return {} }])))
    const senders = Object.values(SENDERS)
    const value = (depth: number): unknown => {
      if (depth === 0 || random() < 0.3) return pick(JUNK)
      if (random() < 0.4) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth - 1))
      return Object.fromEntries(Array.from({ length: Math.floor(random() * 4) }, () => [pick(['id', 'marks', 'hidden', 'scroll', 'start', 'end', 'spans', 'near', 'level', 'read', 'total', 'what', 'again', '__proto__', 'toString']), value(depth - 1)]))
    }
    let allowed = 0
    for (let at = 0; at < 2_000; at++) {
      const kind = pick([...KINDS, 'nonsense', '__proto__', 'constructor'])
      const { kind: from, sender } = pick(senders)
      const whole = random() < 0.3 && Object.hasOwn(BODIES, kind)
      const body = whole ? structuredClone(BODIES[kind as MessageKind]) : value(4)
      const message = random() < 0.15 ? value(3) : { leakproof: 1, kind, body }
      const good = whole && (message as { kind?: unknown })?.kind === kind && RIGHTS[kind as MessageKind].includes(from)
      if (good) allowed++
      await expect(deliver(message, sender)).resolves.toBeDefined()
    }
    expect(allowed).toBeGreaterThan(20)
    // Noise may be whole by chance: an empty body is.
    expect(heard).toBeGreaterThanOrEqual(allowed)
    expect(heard).toBeLessThan(allowed + 100)
  })

  it('that answer back by traps are refused without an answer', async () => {
    for (const body of [trap, { id: trap }, [trap]]) await expect(deliver({ leakproof: 1, kind: 'nonsense', body }, SENDERS['the panel']?.sender)).resolves.toBe(SILENCE)
  })
})

describe('parcels', () => {
  const call = (name: string, sender: Sender): Port => {
    const port: Port = { name, sender, sent: [], postMessage: (message) => { port.sent.push(message) }, disconnect: () => undefined }
    for (const listener of wire.ports) listener(port)
    return port
  }

  it('go to our reader, once, and to nobody else by whatever name', () => {
    serveParcels()
    const id = offer({ name: 'nda.pdf', chunks: ['AA==', 'AA=='] })
    const reader = SENDERS['the reader']?.sender as Sender
    for (const [who, { kind, sender }] of Object.entries(SENDERS)) if (kind !== 'reader') expect(call(`parcel:${id}`, sender as Sender).sent, who).toEqual([])
    for (const name of ['', 'parcel:', `parcel:${id} `, id, 'parcel:__proto__', 'parcel:constructor', 'x'.repeat(1e6)]) expect(call(name, reader).sent).toEqual([])
    expect(call(`parcel:${id}`, reader).sent).toHaveLength(3)
    expect(call(`parcel:${id}`, reader).sent).toEqual([])
  })
})
