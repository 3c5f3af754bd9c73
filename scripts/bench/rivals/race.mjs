import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Milliseconds after which a lap is given up, and the contender with it. */
const DEADLINE = 180_000
/** What takes longer is warmed up once and counted three times. */
const LONG = 4_000
const LONG_TIMES = { warmUp: 1, runs: 3 }

/** The middle one. @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * Starts a contender in a process of its own.
 * @param {object} told as `lane.mjs` takes it
 * @returns {Promise<{ refused?: string, ask: (what: 'lap' | 'peak', input: object) => Promise<any>, leave: () => void }>}
 */
export async function enterLane(told) {
  const child = fork(path.join(import.meta.dirname, 'lane.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const leave = () => child.kill('SIGKILL')
  let ended = null
  const gone = once(child, 'exit').then(([, signal]) => { ended ??= { error: `its process ended (${signal ?? 'out of memory'})` }; return [ended] })
  const send = async (message) => {
    if (ended) return ended
    let timer
    const late = new Promise((resolve) => { timer = setTimeout(() => resolve([{ error: `over ${DEADLINE / 1000} s` }]), DEADLINE) })
    child.send(message)
    const [answer] = await Promise.race([once(child, 'message'), gone, late])
    clearTimeout(timer)
    if (answer.error) {
      ended = answer
      leave()
    }
    return answer
  }
  const answer = await send({ what: 'prepare', ...told })
  return { refused: answer.error, ask: (what, input) => send({ what, input }), leave }
}

/**
 * Runs all entries in turn, round after round; who begins changes from round to round.
 * @param {readonly { lap: () => Promise<{ ms?: number, found?: number, error?: string }> }[]} entries
 * @param {{ runs: number, warmUp: number }} times
 * @returns {Promise<{ ms: number, found: number, runs: number, error?: string }[]>} medians, in the order of the entries
 */
export async function inTurns(entries, times) {
  const states = entries.map(({ lap }) => ({ lap, laps: [], warmedUp: 0, found: 0, error: undefined, isLong: false }))
  const wanted = ({ isLong }) => (isLong ? { warmUp: Math.min(times.warmUp, LONG_TIMES.warmUp), runs: Math.min(times.runs, LONG_TIMES.runs) } : times)
  const isDone = (state) => state.error !== undefined || state.laps.length >= wanted(state).runs
  for (let round = 0; !states.every(isDone); round++)
    for (let turn = 0; turn < states.length; turn++) {
      const state = states[(turn + round) % states.length]
      if (isDone(state)) continue
      const { ms, found, error } = await state.lap()
      state.error = error
      if (error !== undefined) continue
      state.isLong = ms > LONG
      state.found = found
      if (state.warmedUp < wanted(state).warmUp) state.warmedUp++
      else state.laps.push(ms)
    }
  return states.map(({ laps, found, error }) => ({ ms: median(laps), found, runs: laps.length, error }))
}
