/**
 * The tries of the self-test, and the one place of the product that asks for an outside address at all: example.com, which
 * exists for tests and answers anybody, so that a try which is let through is seen to be. Nothing is sent but the word that
 * stands in the address. The linter's ban is lifted for this file and its worker alone (.oxlintrc.json), and the fence
 * `self-test-holds-no-contract` keeps both away from anything that a contract's words could come from.
 */
import TryWorker from './doors.worker?worker'

/** Every way in which a page can ask for an address, as the rows of the self-test. */
export const DOORS = ['fetch', 'xhr', 'socket', 'events', 'beacon', 'picture', 'style', 'script', 'frame', 'worker'] as const
export type Door = (typeof DOORS)[number]

export const HOST = 'example.com'
const WAIT_MS = 4_000

/** The address that a door tries; the door's name stands in it, so that a refusal tells which one it was. */
export function addressFor(door: Door): string {
  return `${door === 'socket' ? 'wss' : 'https'}://${HOST}/?leakproof-self-test=${door}`
}

/** Resolves to true when the address answered, to false when it did not, and for those that never tell. */
type Try = (address: string) => Promise<boolean>

function element<K extends 'img' | 'script' | 'link' | 'iframe'>(tag: K, point: (made: HTMLElementTagNameMap[K]) => void, tells = true): Promise<boolean> {
  const made = document.createElement(tag)
  made.hidden = true
  const answered = new Promise<boolean>((resolve) => {
    // A refused frame loads too: an empty one.
    made.addEventListener('load', () => resolve(tells))
    made.addEventListener('error', () => resolve(false))
  })
  point(made)
  document.body.append(made)
  return answered.finally(() => made.remove())
}

const TRIES: Readonly<Record<Door, Try>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }).then(() => true, () => false),
  xhr: (address) => new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.addEventListener('load', () => resolve(true))
    request.addEventListener('error', () => resolve(false))
    request.open('GET', address)
    request.send()
  }),
  socket: (address) => new Promise((resolve) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => { socket.close(); resolve(true) })
    socket.addEventListener('error', () => resolve(false))
  }),
  events: (address) => new Promise((resolve) => {
    const source = new EventSource(address)
    source.addEventListener('open', () => { source.close(); resolve(true) })
    source.addEventListener('error', () => { source.close(); resolve(false) })
  }),
  beacon: (address) => {
    // oxlint-disable-next-line no-restricted-properties -- one of the tries
    navigator.sendBeacon(address)
    return Promise.resolve(false)
  },
  picture: (address) => element('img', (made) => { made.src = address }),
  style: (address) => element('link', (made) => { made.rel = 'stylesheet'; made.href = address }),
  script: (address) => element('script', (made) => { made.src = address }),
  frame: (address) => element('iframe', (made) => { made.src = address }, false),
  worker: (address) => new Promise((resolve) => {
    const worker = new TryWorker()
    worker.addEventListener('error', () => { worker.terminate(); resolve(false) })
    worker.addEventListener('message', ({ data }: MessageEvent<{ answered: boolean; rule: string | null }>) => {
      worker.terminate()
      // What is refused in a worker is told to that worker only.
      if (data.rule !== null) document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { effectiveDirective: data.rule, blockedURI: address, documentURI: location.href, originalPolicy: '', violatedDirective: data.rule, statusCode: 0, disposition: 'enforce' }))
      resolve(data.answered)
    })
    worker.postMessage(address)
  }),
}

/** Tries one door; never throws. */
export async function tryDoor(door: Door): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), WAIT_MS))
  try {
    return await Promise.race([TRIES[door](addressFor(door)), late])
  } catch {
    return false
  }
}
