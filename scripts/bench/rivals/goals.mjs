/**
 * What the product wants to reach beside others, from the rows of one run. In a section that was run, a goal whose rows are missing
 * is not measured.
 *
 * @typedef {{ section: string, on: string, who: string, ms: number, error?: string }} Row
 * @typedef {{ what: string, on: string, value: number, goal: string, isMet: boolean | null }} Goal
 */

/** `a` took over `b` took, on the same input. @param {readonly Row[]} rows */
function ratios(rows, section, a, b) {
  const of = (who) => rows.filter((row) => row.section === section && row.who.startsWith(who) && !row.error)
  return of(a).flatMap((one) => of(b).filter(({ on }) => on === one.on).map((other) => ({ on: one.on, value: one.ms / other.ms })))
}

const LISTED = [
  { what: 'analysis ÷ pdf.js text of the same PDF', section: 'pdf', a: 'ours, analysis of that text', b: 'pdf.js', goal: 0.05, least: false },
  { what: 'one merged RegExp ÷ analysis', section: 'analysis', a: 'one merged RegExp', b: 'ours, analysis alone', goal: 0.1, least: true },
  { what: 'textlint ÷ ours', section: 'analysis', a: 'textlint', b: 'ours, from the string', goal: 3, least: true },
  { what: 'alex ÷ ours', section: 'analysis', a: 'alex', b: 'ours, from the string', goal: 20, least: true },
  { what: 'DOCX text, ours ÷ mammoth in Chromium', section: 'docx in Chromium', a: 'ours', b: 'mammoth', goal: 0.5, least: false },
]

/** How time grows each time the text doubles. @param {readonly Row[]} rows @param {readonly { on: string, bytes: number }[]} sizes */
function growth(rows, sizes) {
  const timeOf = (on) => rows.find((row) => row.section === 'growth' && row.on === on)?.ms
  return sizes.flatMap(({ on, bytes, lang }) => {
    const half = sizes.find((one) => one.lang === lang && one.bytes * 2 === bytes)
    const [longer, shorter] = [timeOf(on), half && timeOf(half.on)]
    return longer && shorter ? [{ on: `${half.on} → ${on}`, value: longer / shorter }] : []
  })
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly { on: string, lang: string, bytes: number }[]} sizes of the texts for growth
 * @returns {Goal[]}
 */
export function goalsOf(rows, sizes) {
  const judged = (what, found, goal, least) => {
    const told = `${least ? '≥' : '≤'} ${goal}`
    if (found.length === 0) return [{ what, on: '', value: NaN, goal: told, isMet: null }]
    return found.map(({ on, value }) => ({ what, on, value, goal: told, isMet: least ? value >= goal : value <= goal }))
  }
  const isRun = (section) => rows.some((row) => row.section === section)
  return [
    ...LISTED.filter(({ section }) => isRun(section)).flatMap(({ what, section, a, b, goal, least }) => judged(what, ratios(rows, section, a, b), goal, least)),
    ...(isRun('growth') ? judged('analysis, time for twice the text', growth(rows, sizes), 2.1, false) : []),
  ]
}

/** The parts of the built extension against what was asked of them. @returns {Goal[]} */
export function sizeGoals(sizes, budget) {
  const wished = Object.entries(budget).filter(([part, { limit, wished }]) => sizes.has(part) && (wished ?? (part === 'sidepanel.html' ? limit : undefined)))
  return wished.map(([part, { what, limit, wished: less }]) => ({ what: `${what}, kB gzip`, on: part, value: sizes.get(part) / 1000, goal: `≤ ${(less ?? limit) / 1000}`, isMet: sizes.get(part) <= (less ?? limit) }))
}
