/** What the browser says when its policy refuses something. */
const REFUSED = /Content Security Policy|Refused to (?:connect|load|frame|execute|create)/i
const OWN = /^(?:chrome-extension|data|blob|about|devtools):/
const ATTACH = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }

/** What a target is, for the table: kind, and the file of ours that it shows or runs. */
function kindOf({ type, url }, id) {
  return url.startsWith(`chrome-extension://${id}/`) ? `${type} ${url.replace(/^chrome-extension:\/\/[^/]+\/|[?#].*$/g, '').replace(/-[\w-]{8}(?=\.m?js$)/, '')}` : type
}

function counted(kinds) {
  const times = new Map()
  for (const kind of kinds) times.set(kind, (times.get(kind) ?? 0) + 1)
  return times
}

/**
 * Listens to every target of a browser, those to come included: pages, the panel, the reader, workers, the service worker.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id of the extension; the browser's own (its PDF viewer is one) are not ours to answer for
 * @returns {Promise<{ said: string[], refused: string[], errors: string[], outside: string[], targets: () => Map<string, number> }>}
 *   said: everything on any console; refused: what the policy stopped; errors: what was thrown and not caught;
 *   outside: requests of the extension's own targets that are no packed file; targets: how many of each kind were watched
 */
export async function watchEverything(browser, id) {
  const noted = { said: [], refused: [], errors: [], outside: [] }
  const kinds = new Map()
  const say = (text) => {
    noted.said.push(text)
    if (REFUSED.test(text)) noted.refused.push(text)
  }
  const follow = async (session, info) => {
    kinds.set(info.targetId, kindOf(info, id))
    const kind = () => kinds.get(info.targetId)
    const own = () => kind() !== info.type || /worker/.test(info.type)
    session.on('Runtime.consoleAPICalled', ({ args }) => say(args.map(({ value, description }) => String(value ?? description ?? '')).join(' ')))
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => noted.errors.push(`${kind()}: ${text} ${exception?.description ?? ''}`))
    session.on('Log.entryAdded', ({ entry }) => say(`${entry.text} ${entry.url ?? ''}`))
    session.on('Network.requestWillBeSent', ({ request }) => { if (own() && !OWN.test(request.url)) noted.outside.push(`${kind()}: ${request.method} ${request.url.slice(0, 160)}`) })
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const child = session.connection()?.session(sessionId)
      if (child) void follow(child, targetInfo)
    })
    // Not every kind of target knows every domain.
    const calls = [['Runtime.enable'], ['Log.enable'], ['Network.enable'], ['Target.setAutoAttach', ATTACH]]
    await Promise.all(calls.map(([method, params]) => session.send(method, params).catch(() => undefined)))
  }
  const root = await browser.target().createCDPSession()
  // A target is there before it shows anything: the panel begins as an empty page.
  root.on('Target.targetInfoChanged', ({ targetInfo }) => { if (kinds.has(targetInfo.targetId)) kinds.set(targetInfo.targetId, kindOf(targetInfo, id)) })
  await follow(root, { type: 'browser', url: '', targetId: '' })
  await root.send('Target.setDiscoverTargets', { discover: true })
  return { ...noted, targets: () => counted([...kinds.values()].filter((kind) => kind !== 'browser')) }
}
