import { browser } from 'wxt/browser'
import { forget, load, watch, type Value } from '../../bridge/storage'

/** How long a fresh panel waits for the note of the press that opened it, in ms. */
const PRESS_WAIT_MS = 400

/** Takes the press that opened the panel, and every later one in this window. `pressed` is false when there was none. */
export async function followPresses(review: (tab: number, link: string | null, pressed: boolean) => void): Promise<void> {
  const { id: window } = await browser.windows.getCurrent()
  let pressed = false
  const take = (press: Value<'press'> | null): void => {
    if (!press || press.window !== window) return
    pressed = true
    void forget('press')
    review(press.tab, press.link, true)
  }
  watch('press', take)
  take(await load('press'))
  await new Promise((resolve) => setTimeout(resolve, PRESS_WAIT_MS))
  const [active] = pressed ? [] : await browser.tabs.query({ active: true, currentWindow: true })
  // Opened from the browser's own menu: no press, so most likely nothing may be read; the attempt says so.
  if (!pressed && active?.id !== undefined) review(active.id, null, false)
}
