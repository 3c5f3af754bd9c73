/**
 * What a person decided, kept on this machine under one key a contract. Salted names and sketches stand for the contract's words
 * (analyzers/versions); its text only where the person ticked "remember this document". Written whole on every change: what is
 * stored is what was decided, whenever the panel, the worker or the browser goes away.
 */
import { browser } from 'wxt/browser'
import { isBoolean, isCount, isListOf, isNullOr, isOneOf, isRecordOf, isString, type Guard, type Guarded } from './guards'

const isSafe = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

const isDecision = isRecordOf({
  /** Salted name of the finding. */
  finding: isString,
  rule: isString,
  choice: isOneOf('accept', 'adapt', 'reject', 'wrong'),
  /** The person's own words; '' for none. */
  reason: isString,
  /** `adapt`: the wording as the person changed it; else ''. */
  wording: isString,
  /** Milliseconds since 1970. */
  at: isCount,
}, {
  /** Taken over from the version before, and not looked at since. */
  carried: isBoolean,
})

const isKept = isRecordOf({
  name: isString,
  clauses: isListOf(isRecordOf({ name: isString, sketch: isListOf(isCount, 64) }), 2_000),
  findings: isListOf(isRecordOf({ name: isString, rule: isString, clause: isSafe }), 10_000),
  decisions: isListOf(isDecision, 10_000),
  /** Milliseconds since 1970: when it was last reviewed or decided on. */
  seen: isCount,
  /** The contract's text, where the person wants it remembered. */
  text: isNullOr(isString),
}, {
  /** Milliseconds since 1970: when it was first reviewed; tells the version before from the one after. */
  first: isCount,
})

const isDesk = isRecordOf({
  salt: isListOf(isCount, 2),
  /** How many days decisions are kept; null: for good. */
  days: isNullOr(isOneOf(0, 7, 30)),
})

export type Decision = Guarded<typeof isDecision>
/** One version of a contract as it is remembered. */
export type Kept = Guarded<typeof isKept>
export type Desk = Guarded<typeof isDesk>

const isDecided = isRecordOf({ decisions: isListOf(isDecision, 10_000), seen: isCount })

const DESK = 'desk.v1'
const PREFIX = 'kept.v1.'
/** Decisions stand beside their version under a key of their own, so that a keystroke in a reason writes only them. */
const DECIDED = 'decided.v1.'
const DAY = 86_400_000
const DAYS: Desk['days'] = 30

async function read<T>(key: string, guard: Guard<T>): Promise<T | null> {
  try {
    const value: unknown = (await browser.storage.local.get(key))[key]
    return guard(value) ? value : null
  } catch {
    return null
  }
}

async function write(values: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.local.set(values)
    return true
  } catch {
    return false
  }
}

/** Asked for twice at once, on the very first use, it must not be made twice: what the first salt named would never be found again. */
let asked: Promise<Desk> | null = null
/** As last read or written here: a decision is handed to the browser at once, without a question before it. */
let current: Desk | null = null

/** The salt and how long decisions are kept; made on first use. */
export function loadDesk(): Promise<Desk> {
  return (asked ??= readOrMake().then((desk) => (current = desk)).finally(() => { asked = null }))
}

async function readOrMake(): Promise<Desk> {
  const known = await read(DESK, isDesk)
  if (known?.salt.length === 2) return known
  const fresh: Desk = { salt: [...crypto.getRandomValues(new Uint32Array(2))], days: DAYS }
  await write({ [DESK]: fresh })
  return fresh
}

/** From now on decisions are kept for so many days; older ones go at once. */
export async function keepFor(days: Desk['days'], now: number): Promise<void> {
  await write({ [DESK]: { ...(await loadDesk()), days } })
  await remembered(now)
}

/** Everything that is remembered, newest first. What is older than the person wants is removed on the way. */
export async function remembered(now: number): Promise<Kept[]> {
  const { days } = await loadDesk()
  let all: Record<string, unknown>
  try {
    all = await browser.storage.local.get(null)
  } catch {
    return []
  }
  const kept: Kept[] = []
  const stale: string[] = []
  for (const [key, value] of Object.entries(all)) {
    if (key.startsWith(DECIDED) && !Object.hasOwn(all, PREFIX + key.slice(DECIDED.length))) stale.push(key)
    if (!key.startsWith(PREFIX)) continue
    const beside = DECIDED + key.slice(PREFIX.length)
    const decided = all[beside]
    const version = isKept(value) && isDecided(decided) ? { ...value, decisions: decided.decisions, seen: Math.max(value.seen, decided.seen) } : value
    if (isKept(version) && (days === null || now - version.seen < days * DAY)) kept.push(version)
    else stale.push(key, beside)
  }
  if (stale.length > 0) await browser.storage.local.remove(stale).catch(() => undefined)
  return kept.sort((a, b) => b.seen - a.seen)
}

/**
 * Keeps a version with what was decided on it, in place of what was kept of the same text before.
 * @returns false when the browser refused, which the person must be told; true also where nothing is to be kept (0 days)
 */
export async function keep(version: Kept): Promise<boolean> {
  const { days } = current ?? (await loadDesk())
  const { decisions, seen, name } = version
  return days === 0 || write({ [PREFIX + name]: { ...version, decisions: [] }, [DECIDED + name]: { decisions, seen } })
}

/** Keeps what was decided on a version that is kept already. Returns as `keep` does. */
export async function keepDecisions(name: string, decisions: readonly Decision[], seen: number): Promise<boolean> {
  const { days } = current ?? (await loadDesk())
  return days === 0 || write({ [DECIDED + name]: { decisions, seen } })
}

/** Removes everything that this extension has stored on this machine. */
export async function wipe(): Promise<void> {
  current = null
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()].map((done) => done.catch(() => undefined)))
}
