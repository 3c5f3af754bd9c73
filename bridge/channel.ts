import { browser } from 'wxt/browser'
import { home } from './home'
import { accept, envelope, MESSAGES, type Body, type MessageKind, type Reply } from './messages'
import { senderKind, type Sender } from './senders'

/** Where a message came from, as far as a handler may care. */
export interface From {
  readonly tab: number | null
}

export type Handlers = { readonly [K in MessageKind]?: (body: Body<K>, from: From) => Reply<K> | Promise<Reply<K>> }

/**
 * Answers the messages named in `handlers`. What is malformed, or comes from one who may not send it, gets no answer.
 * Returns the way to stop.
 */
export function listen(handlers: Handlers): () => void {
  const self = home()
  const onMessage = (value: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    const message = accept(value, senderKind(sender, self))
    const handler = message && (handlers[message.kind] as ((body: unknown, from: From) => unknown) | undefined)
    if (!message || !handler) return undefined
    void (async () => handler(message.body, { tab: sender.tab?.id ?? null }))().then(respond, () => respond(null))
    return true
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}

function checked<K extends MessageKind>(kind: K, reply: unknown): Reply<K> | null {
  return MESSAGES[kind].reply(reply) ? (reply as Reply<K>) : null
}

/** Sends to the script in a tab's page, or to our reader when the tab shows it. null: nobody there, or a malformed answer. */
export async function askTab<K extends MessageKind>(tab: number, kind: K, body: Body<K>): Promise<Reply<K> | null> {
  try {
    return checked(kind, await browser.tabs.sendMessage(tab, envelope(kind, body), { frameId: 0 }))
  } catch {
    return null
  }
}

/** Sends to the panel. null: no panel is open. */
export async function tellPanel<K extends MessageKind>(kind: K, body: Body<K>): Promise<Reply<K> | null> {
  try {
    return checked(kind, await browser.runtime.sendMessage(envelope(kind, body)))
  } catch {
    return null
  }
}
