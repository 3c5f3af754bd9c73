import { readFileSync } from 'node:fs'

const PAGE = 4096

/** Bytes that belong to one process alone; 0 where the system does not tell (only Linux does) or the process is gone. */
function ownBytes(pid) {
  try {
    const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number)
    return (resident - shared) * PAGE
  } catch {
    return 0
  }
}

/**
 * Watches the memory of the browser's pages: the processes of reader and panel, with their workers.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function watchMemory(browser) {
  const session = await browser.target().createCDPSession()
  const pids = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  let watched = await pids()
  let peak = 0
  const now = () => watched.reduce((sum, pid) => sum + ownBytes(pid), 0)
  const timer = setInterval(() => { peak = Math.max(peak, now()) }, 100)
  return {
    now,
    /** The highest value since the last call, bytes. */
    async peak() {
      const highest = Math.max(peak, now())
      peak = 0
      watched = await pids()
      return highest
    },
    stop: () => clearInterval(timer),
  }
}
