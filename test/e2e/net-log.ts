import { existsSync, readFileSync } from 'node:fs'

/** One request as the browser's network service logs it, whoever made it: page, panel, reader, worker, service worker. */
export interface Request {
  readonly method: string
  readonly url: string
  /** The origin that asked; 'not an origin' for the browser itself (a typed address, an update check). */
  readonly initiator: string
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string; readonly method?: string; readonly initiator?: string } }[]
}

/** The file is whole a moment after the browser has ended. */
async function whole(file: string): Promise<NetLog> {
  for (let tries = 0; ; tries++) {
    try {
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as NetLog
    } catch (error) {
      if (tries > 100) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Every request in a log written by `--log-net-log`. */
export async function requestsOf(file: string): Promise<Request[]> {
  const { constants, events } = await whole(file)
  const started = constants.logEventTypes['URL_REQUEST_START_JOB']
  return events.flatMap(({ type, params }) => (type === started && params?.url ? [{ method: params.method ?? '', url: params.url, initiator: params.initiator ?? '' }] : []))
}
