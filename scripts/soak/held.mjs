/**
 * Runs in a page: counts the blob URLs that are made and not given back, and the workers that are begun and not ended. The debugger's
 * own list is no count: a worker that is ended while the debugger greets it stays there for good, and answers nobody.
 */
export function countHeld() {
  const open = new Set()
  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (thing) => { const url = createObjectURL.call(URL, thing); open.add(url); return url }
  URL.revokeObjectURL = (url) => { open.delete(url); revokeObjectURL.call(URL, url) }
  const running = new Set()
  globalThis.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options)
      running.add(this)
    }
    terminate() {
      running.delete(this)
      super.terminate()
    }
  }
  globalThis.held = () => ({ urls: open.size, workers: running.size })
}

/** Workers and blob URLs there are now, over reader and panel. */
export async function held(pages) {
  const each = await Promise.all(pages.map((page) => page.evaluate(() => globalThis.held())))
  return { workers: each.reduce((sum, { workers }) => sum + workers, 0), urls: each.reduce((sum, { urls }) => sum + urls, 0) }
}
