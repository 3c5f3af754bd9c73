/**
 * The one list of what is stored. A key carries its version; a changed shape gets a new key.
 * What a person decides, and the text of a contract that a person wants remembered, are in `kept.ts`; nothing else of a contract is stored.
 */
import { browser } from 'wxt/browser'
import { isBoolean, isCount, isListOf, isNullOr, isOneOf, isRecordOf, isString, type Guard, type Guarded } from './guards'

const KEYS = {
  /** Stays: what the user chose. `language` null: as the browser; `letters`: whether single letters act; `playbook`: the name of the one in use. */
  settings: { area: 'local', key: 'settings.v1', guard: isRecordOf({ language: isNullOr(isOneOf('zh', 'en')) }, { letters: isBoolean, playbook: isString }) },
  /** Stays: the house's own playbooks, each as its JSON text; read anew by the engine before every use. */
  playbooks: { area: 'local', key: 'playbooks.v1', guard: isListOf(isString, 20) },
  /**
   * Memory only: what was just pressed, left by the background for the panel of that window, which takes it away.
   * `link`: the address of the link whose menu was used, null for the page itself. `stamp` tells two presses apart.
   */
  press: { area: 'session', key: 'press.v1', guard: isRecordOf({ tab: isCount, window: isCount, link: isNullOr(isString), stamp: isString }) },
} as const satisfies Readonly<Record<string, { area: 'local' | 'session'; key: string; guard: Guard<unknown> }>>

export type Stored = keyof typeof KEYS
export type Value<K extends Stored> = Guarded<(typeof KEYS)[K]['guard']>

/** The stored value; null when there is none, when it has another shape, or when storage fails. */
export async function load<K extends Stored>(name: K): Promise<Value<K> | null> {
  const { area, key, guard } = KEYS[name]
  try {
    const value: unknown = (await browser.storage[area].get(key))[key]
    return guard(value) ? (value as Value<K>) : null
  } catch {
    return null
  }
}

/** False when the browser refused to store it, or when it could not be loaded again: too many, or of another shape. */
export async function save<K extends Stored>(name: K, value: Value<K>): Promise<boolean> {
  const { area, key, guard } = KEYS[name]
  if (!guard(value)) return false
  try {
    await browser.storage[area].set({ [key]: value })
    return true
  } catch {
    return false
  }
}

export async function forget(name: Stored): Promise<void> {
  const { area, key } = KEYS[name]
  await browser.storage[area].remove(key).catch(() => undefined)
}

/** Calls `changed` with each new value; returns the way to stop. */
export function watch<K extends Stored>(name: K, changed: (value: Value<K>) => void): () => void {
  const { area, key, guard } = KEYS[name]
  const onChanged = (changes: Record<string, { newValue?: unknown }>, where: string): void => {
    const value = changes[key]?.newValue
    if (where === area && guard(value)) changed(value as Value<K>)
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
