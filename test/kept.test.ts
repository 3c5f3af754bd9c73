import { beforeEach, describe, expect, it, vi } from 'vitest'

const store = new Map<string, unknown>()
const area = {
  get: (key: string | null) => Promise.resolve(key === null ? Object.fromEntries(store) : store.has(key) ? { [key]: structuredClone(store.get(key)) } : {}),
  set: (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(values)) store.set(key, structuredClone(value)); return Promise.resolve() },
  remove: (keys: string | string[]) => { for (const key of [keys].flat()) store.delete(key); return Promise.resolve() },
  clear: () => { store.clear(); return Promise.resolve() },
}
vi.mock('wxt/browser', () => ({ browser: { storage: { local: area, session: { clear: () => Promise.resolve() } } } }))
const { keep, keepDecisions, keepFor, loadDesk, remembered, wipe } = await import('../bridge/kept')
const { load, save } = await import('../bridge/storage')

const DAY = 86_400_000
const NOW = 1_800_000_000_000
const version = (name: string, seen: number) => ({
  name, clauses: [{ name: 'c', sketch: [1, 2] }], findings: [{ name: 'f', rule: 'lia-multiplier-excessive', clause: 0 }],
  decisions: [{ finding: 'f', rule: 'lia-multiplier-excessive', choice: 'reject' as const, reason: '对方不同意', wording: '', at: seen }], seen, text: null,
})

describe('what else is stored', () => {
  it('is refused where it would not come back', async () => {
    const books = (count: number): string[] => Array.from({ length: count }, (_, at) => `{"name":"${at}"}`)
    expect(await save('playbooks', books(20))).toBe(true)
    expect(await save('playbooks', books(21))).toBe(false)
    expect(await load('playbooks')).toHaveLength(20)
  })
})

describe('what is kept of decisions', () => {
  beforeEach(() => store.clear())

  it('makes a salt once', async () => {
    const first = await loadDesk()
    expect(first.salt).toHaveLength(2)
    expect(await loadDesk()).toEqual(first)
    expect(first.days).toBe(30)
  })
  it('makes one salt for two who ask at once', async () => {
    const [one, other] = await Promise.all([loadDesk(), remembered(NOW).then(loadDesk)])
    expect(one.salt).toEqual(other.salt)
    expect((await loadDesk()).salt).toEqual(one.salt)
  })
  it('comes back, newest first', async () => {
    await keep(version('older', NOW - DAY))
    await keep(version('newer', NOW))
    expect((await remembered(NOW)).map(({ name }) => name)).toEqual(['newer', 'older'])
  })
  it('is written over by the same text', async () => {
    await keep(version('one', NOW - DAY))
    await keep({ ...version('one', NOW), decisions: [] })
    const [only, ...rest] = await remembered(NOW)
    expect([only?.decisions.length, rest.length]).toEqual([0, 0])
  })
  it('goes when it is older than the person wants', async () => {
    await keep(version('old', NOW - 8 * DAY))
    expect(await remembered(NOW)).toHaveLength(1)
    await keepFor(7, NOW)
    // At once: nobody has asked for what is remembered since.
    expect([...store.keys()]).toEqual(['desk.v1'])
    expect(await remembered(NOW)).toHaveLength(0)
  })
  it('stays for good when the person wants that, and is not kept at all at 0 days', async () => {
    await keepFor(null, NOW)
    await keep(version('old', NOW - 4000 * DAY))
    expect(await remembered(NOW)).toHaveLength(1)
    await keepFor(0, NOW)
    expect(await keep(version('new', NOW))).toBe(true)
    expect(await keepDecisions('new', version('new', NOW).decisions, NOW)).toBe(true)
    // Not written and then removed: never written.
    expect([...store.keys()]).toEqual(['desk.v1'])
    expect(await remembered(NOW)).toHaveLength(0)
  })
  it('drops what has another shape', async () => {
    store.set('kept.v1.strange', { name: 'strange' })
    expect(await remembered(NOW)).toEqual([])
    expect(store.has('kept.v1.strange')).toBe(false)
  })
  it('is gone after a wipe', async () => {
    await keep(version('one', NOW))
    await wipe()
    expect(store.size).toBe(0)
  })
})
