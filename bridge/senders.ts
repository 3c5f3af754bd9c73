/** Who may send a message. `stranger` is everybody else: other extensions, web pages, forged addresses. */
export type SenderKind = 'background' | 'panel' | 'reader' | 'page' | 'stranger'

/** What the browser tells about a message's sender. Page code cannot forge it. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
}

/** The extension that is asking: its id and `chrome-extension://<id>/`. */
export interface Home {
  readonly id: string
  readonly root: string
}

/** The kind of context that sent a message, by the browser's own account of it. */
export function senderKind(sender: Sender | undefined, home: Home): SenderKind {
  if (!sender || sender.id !== home.id) return 'stranger'
  const file = sender.url?.startsWith(home.root) ? sender.url.slice(home.root.length).replace(/[?#].*$/s, '') : null
  if (sender.tab === undefined) {
    if (file === 'sidepanel.html') return 'panel'
    return file === 'background.js' ? 'background' : 'stranger'
  }
  if (file === 'reader.html') return 'reader'
  if (file !== null || sender.url === undefined) return 'stranger'
  return sender.frameId === 0 ? 'page' : 'stranger'
}
