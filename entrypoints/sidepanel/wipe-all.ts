import { browser } from 'wxt/browser'
import { wipe } from '../../bridge/kept'

/** Wipes what is stored and says whether nothing is left. */
export async function wipeAll(): Promise<boolean> {
  await wipe()
  try {
    return Object.keys(await browser.storage.local.get(null)).length === 0
  } catch {
    return false
  }
}
