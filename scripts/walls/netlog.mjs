import { existsSync, readFileSync } from 'node:fs'

/** The file is whole a moment after the browser has ended. */
async function whole(file) {
  for (let tries = 0; ; tries++) {
    try {
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      if (tries > 100) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The browser asks its maker for updates and the time; no page and no extension is named as the one who asked. */
const isErrand = ({ url, initiator }) => initiator === 'not an origin' && /^https?:\/\/[a-z0-9.-]+\.(?:google|googleapis|gvt1|gstatic)\.com\//.test(url)

/**
 * Every request of the browser's own network log, whoever made it, without packed files and the browser's own errands.
 * @param {string} file written by `--log-net-log`
 * @returns {Promise<{ requests: { method: string, url: string, initiator: string }[], packed: string[] }>}
 */
export async function requestsOf(file) {
  const { constants, events } = await whole(file)
  const started = constants.logEventTypes.URL_REQUEST_START_JOB
  const all = events.filter(({ type, params }) => type === started && params?.url).map(({ params }) => ({ method: params.method ?? '', url: params.url, initiator: params.initiator ?? '' }))
  const isPacked = ({ url }) => url.startsWith('chrome-extension:')
  return { requests: all.filter((one) => !isPacked(one) && !isErrand(one)), packed: all.filter(isPacked).map(({ url }) => url) }
}
