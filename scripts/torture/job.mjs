import { statSync } from 'node:fs'
import path from 'node:path'
import { Frozen } from './stand.mjs'

/** Milliseconds until a file must have an outcome: the reader's own longest deadline, and the review. */
const DEADLINE_MS = 100_000
const POLL_MS = 60
/** A part of a contract is a long answer: to ask for it often would be work of our own on the thread that is measured. */
const PART_POLL_MS = 800
/** After the outcome the document is drawn; its tasks count too. */
const DRAWING_MS = 600
const OVER_MEMORY = 2 ** 30
/** Outcomes after which a job was ended, as against one that said no by itself. */
const KILLED = new Set(['timeout'])

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Asks until there is an outcome. @returns {Promise<object | null>} the reader's answer; null: none within the deadline */
async function outcome(stand, until) {
  while (performance.now() < until) {
    const answer = await stand.ask()
    if (answer && answer.reading === undefined && answer.code !== 'still-reading') return answer
    if (answer?.code === 'still-reading' && (await stand.locked())) return { ok: false, code: 'password', params: [], prompt: true }
    await pause(answer?.reading === undefined ? POLL_MS : PART_POLL_MS)
  }
  return null
}

/** Waits until the panel has taken up the outcome: it has changed, shows a review or a sentence, and stands still. */
async function shown(stand, changesBefore, until) {
  let last = null
  while (performance.now() < until) {
    const now = await stand.seen()
    if (now.changes > changesBefore && (now.cover !== null || now.alert !== null) && last?.changes === now.changes) return now
    last = now
    await pause(150)
  }
  return null
}

/** What is wrong with how a review says what it read; '' when nothing is. */
function coverageFault({ contract }, panel) {
  const { complete, unread, read, total } = contract.coverage
  if (!panel.cover) return 'no coverage line'
  if (complete && contract.text.trim() === '') return 'nothing read, and said to be complete'
  // A comment stands beside the contract: it is named, and the contract is whole without it.
  if (complete && unread.some(({ what }) => what !== 'comment')) return 'unread parts, and said to be complete'
  if (!complete && unread.length === 0 && read === total) return 'incomplete, and not said why'
  if (!complete && !panel.part) return 'incomplete, and shown as complete'
  if (!complete && /Nothing to raise/.test(panel.all)) return 'nothing to raise, though incomplete'
  return ''
}

/** The memory after a job was ended, as a share of `baseline`: waits up to 10 s for it to come back. */
async function afterKill(stand, sample, baseline) {
  await stand.open(sample)
  await outcome(stand, performance.now() + 20_000)
  let best = Infinity
  for (let i = 0; i < 20 && best > 1.1; i++) {
    await stand.collectGarbage()
    await pause(500)
    best = Math.min(best, stand.memory.now() / baseline)
  }
  return best
}

/**
 * Opens one file the way a person does and says what came of it.
 * @param stand from `raise` @param {string} file @param {{ sample: string, baseline: number, words: (code: string, params: object) => { sentence: string, hint: string }, codes: ReadonlySet<string> }} known
 */
export async function runJob(stand, file, known) {
  const row = { file, size: statSync(file).size, type: path.extname(file).slice(1).toLowerCase(), outcome: 'ok', code: '', ms: 0, chars: 0, pages: 0, complete: null, coverage: '', longest: 0, panelLongest: 0, peak: 0, back: null }
  const begun = performance.now()
  const until = begun + DEADLINE_MS
  try {
    await stand.memory.peak()
    await stand.longest()
    const changes = await stand.open(file)
    const answer = await outcome(stand, until)
    row.ms = Math.round(performance.now() - begun)
    const panel = answer && (answer.prompt ? { alert: '' } : await shown(stand, changes, until))
    await pause(DRAWING_MS)
    const longest = await stand.longest()
    row.longest = longest.reader
    row.panelLongest = longest.panel
    row.peak = await stand.memory.peak()
    if (!answer || !panel) return { ...row, outcome: 'frozen', code: answer ? 'the panel shows nothing new' : 'no outcome' }
    if (answer.ok) {
      const { coverage, text } = answer.contract
      Object.assign(row, { chars: text.length, pages: coverage.units === 'page' ? coverage.total : 0, complete: coverage.complete, notices: coverage.notices.map(({ code }) => code), coverage: coverageFault(answer, panel) })
      row.unread = coverage.unread.slice(0, 20).map(({ what, reason }) => `${what} ${reason}`)
      if (panel.alert !== null && !panel.cover) Object.assign(row, { outcome: 'untyped', code: panel.alert })
    } else {
      row.code = answer.code
      row.kind = Object.fromEntries(answer.params).kind
      const { sentence, hint } = known.words(answer.code, Object.fromEntries(answer.params))
      const said = answer.prompt || panel.alert?.includes(sentence + hint)
      row.outcome = known.codes.has(answer.code) && said ? 'typed' : 'untyped'
      if (!said) row.code = `${answer.code}: ${panel.alert}`
    }
    if (KILLED.has(row.code)) row.back = await afterKill(stand, known.sample, known.baseline)
    row.over = row.peak > OVER_MEMORY
    return row
  } catch (error) {
    row.ms = Math.round(performance.now() - begun)
    return { ...row, outcome: 'frozen', code: error instanceof Frozen ? 'the page does not answer' : `the page is gone (${error instanceof Error ? error.message.slice(0, 80) : error})` }
  }
}

/** Opens the samples once, so that what every file needs is loaded, and takes the memory after them. */
export async function baselineOf(stand, samples) {
  for (const sample of samples) {
    await stand.open(sample)
    await outcome(stand, performance.now() + 60_000)
    await pause(DRAWING_MS)
  }
  let least = Infinity
  for (let i = 0; i < 6; i++) {
    await stand.collectGarbage()
    await pause(400)
    least = Math.min(least, stand.memory.now())
  }
  return least
}
