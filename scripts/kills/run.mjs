import { noise } from '../noise.mjs'
import { pause, raiseDesk } from './desk.mjs'
import { STEPS } from './steps.mjs'

/** What is not right after so long is lost, in ms. */
const LATE_MS = 15_000
const MOMENTS = ['before', 'during', 'after']

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** The first of what differs, for the one who looks for the fault. */
function difference(wanted, got) {
  for (const key of Object.keys(wanted)) if (!same(wanted[key], got?.[key])) return `${key}: ${JSON.stringify(got?.[key])?.slice(0, 160)} in place of ${JSON.stringify(wanted[key])?.slice(0, 160)}`
  return 'nothing'
}

/** Looks until it is as it should be. @returns {Promise<string | null>} what is wrong with it in the end */
async function until(look, wanted) {
  const end = performance.now() + LATE_MS
  for (;;) {
    const got = await look().catch((error) => ({ threw: String(error).split('\n')[0] }))
    if (same(got, wanted)) return null
    if (performance.now() > end) return got.threw ?? difference(wanted, got)
    await pause(40)
  }
}

/** Looks until it stays as it is: twice the same, a moment apart. */
async function steady(look) {
  let before = null
  for (const end = performance.now() + LATE_MS; performance.now() < end;) {
    const now = await look().catch(() => null)
    if (now !== null && same(now, before)) return now
    before = now
    await pause(250)
  }
  throw new Error('what is seen does not come to rest')
}

/** The panel was closed, and the button is pressed once more. */
async function again(desk) {
  await desk.closePanel()
  await desk.press()
  await desk.reviewed()
}

const later = (step, desk) => (step.later ?? ((one) => one.view()))(desk)

/** A step as it goes when nothing is stopped: what is seen, then and later, and how long it takes. */
async function undisturbed(desk, step) {
  await step.begin(desk)
  const begun = performance.now()
  await step.act(desk)
  const took = performance.now() - begun
  const seen = await steady(() => step.see(desk))
  await again(desk)
  return { took, seen, after: await steady(() => later(step, desk)) }
}

/** One step with the worker stopped. @returns {Promise<string | null>} what was lost */
async function disturbed(desk, step, moment, delay, wanted) {
  const thrown = desk.errors.length
  try {
    await step.begin(desk)
    if (moment === 'before') await desk.stopWorker()
    await Promise.all([step.act(desk), moment === 'during' ? pause(delay).then(desk.stopWorker) : null])
    const wrong = await until(() => step.see(desk), wanted.seen)
    if (wrong !== null) return wrong
    if (moment === 'after') {
      await desk.stopWorker()
      const gone = await until(() => step.see(desk), wanted.seen)
      if (gone !== null) return gone
    }
    await again(desk)
    const missed = await until(() => later(step, desk), wanted.after)
    if (missed !== null) return `after another press: ${missed}`
  } catch (error) {
    return String(error).split('\n')[0]
  }
  return desk.errors.length > thrown ? desk.errors[thrown] : null
}

/** Which step and moment each kill falls on: evenly, in an order that the seed gives. */
function planOf(kills, random) {
  const plan = Array.from({ length: kills }, (_, at) => ({ step: STEPS[at % STEPS.length], moment: MOMENTS[(Math.floor(at / STEPS.length) + at) % MOMENTS.length], share: random() }))
  for (let at = plan.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[plan[at], plan[other]] = [plan[other], plan[at]]
  }
  return plan
}

/**
 * Goes through the steps of a review and stops the service worker before, during or after each of them; panel, page, storage and
 * downloads must be afterwards what they are when nothing is stopped.
 * @param {string} extension folder of the built extension
 * @param {{ kills: number, seed: number, onKill?: (done: number) => void }} options
 * @returns {Promise<{ step: string, kills: number, moments: string, lost: string[] }[]>}
 */
export async function runKills(extension, { kills, seed, onKill = () => undefined }) {
  const plan = planOf(kills, noise(seed))
  const rows = STEPS.map(({ name }) => ({ step: name, kills: 0, moments: '', lost: [], counted: new Map() }))
  const wanted = new Map()
  const desk = await raiseDesk(extension)
  try {
    for (const [at, { step, moment, share }] of plan.entries()) {
      if (!wanted.has(step)) wanted.set(step, await undisturbed(desk, step))
      const usual = wanted.get(step)
      const lost = await disturbed(desk, step, moment, share * usual.took, usual)
      const row = rows.find((one) => one.step === step.name)
      row.kills++
      row.counted.set(moment, (row.counted.get(moment) ?? 0) + 1)
      if (lost !== null) row.lost.push(`${moment}${moment === 'during' ? ` (${Math.round(share * usual.took)} ms of ${Math.round(usual.took)})` : ''}: ${lost}`)
      onKill(at + 1)
    }
  } finally {
    await desk.close()
  }
  return rows.filter((row) => row.kills > 0).map(({ counted, ...row }) => ({ ...row, moments: MOMENTS.map((moment) => `${moment} ${counted.get(moment) ?? 0}`).join(', ') }))
}
