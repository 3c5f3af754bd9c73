import { useEffect, useRef } from 'react'

/** What a key does, by name: a letter ("s"), "Escape", "Alt+ArrowDown". Return false to leave the key to the browser. */
export type Keys = Readonly<Record<string, () => boolean | void>>

const TYPING = /^(?:text|search|number|password|email|url|tel|date)$/

/** Whether letters typed now would go into a field. */
function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && TYPING.test(target.type)
}

/**
 * Listens on the document while the component is mounted. Single characters act only when no field has focus
 * and no other modifier is down (WCAG 2.1.4), so that copying with Ctrl+C stays the browser's.
 * @param letters false: the person switched single characters off
 */
export function useKeys(keys: Keys, letters = true): void {
  const latest = useRef({ keys, letters })
  useEffect(() => {
    latest.current = { keys, letters }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const act = latest.current.keys[event.altKey ? `Alt+${key}` : key]
      const single = key.length === 1 && !event.altKey
      // An open sheet has the keys to itself; its own Esc closes it.
      if (act === undefined || (single && (!latest.current.letters || inField(event.target))) || document.querySelector('dialog[open]')) return
      if (act() !== false) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
