import path from 'node:path'

const MB = 2 ** 20
const count = (rows, test) => rows.filter(test).length
const worst = (rows, value) => rows.reduce((best, row) => (value(row) > value(best) ? row : best), rows[0])
const percentile = (values, p) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))] ?? 0

/** One line for one file. */
export function line(row) {
  const what = row.outcome === 'ok' ? (row.complete ? 'ok' : 'ok, in part') : `${row.outcome}: ${row.code}${row.kind ? ` (${row.kind})` : ''}`
  const flags = [row.coverage, row.over ? 'over memory' : '', row.back > 1.3 ? `memory stays at ${row.back.toFixed(2)}×` : ''].filter(Boolean).join('; ')
  return [what.padEnd(34), `${row.ms} ms`.padStart(9), `task ${row.longest}/${row.panelLongest} ms`.padStart(18), `${Math.round(row.peak / MB)} MB`.padStart(8), row.file, flags].join('  ')
}

function measure(name, rows, value, unit, digits = 0) {
  if (rows.length === 0) return []
  const top = worst(rows, value)
  return [`${name.padEnd(44)} ${value(top).toFixed(digits)} ${unit} (99 %: ${percentile(rows.map(value), 0.99).toFixed(digits)})  ${path.basename(top.file)}`]
}

/** Whether a refusal says that the file is bad, as against what it is. */
const CALLED_BAD = new Set(['damaged', 'hostile', 'timeout', 'too-large'])

/**
 * The table of a run.
 * @param {object[]} rows from `runJob`
 */
export function table(rows) {
  const group = (row) => (/\/(?:bad|hostile)(?:\/|$)/.test(path.dirname(row.file)) ? 'difficult' : 'good')
  const lines = ['', 'files        ok  in part  typed  untyped  frozen  over memory  coverage missing']
  for (const name of ['good', 'difficult', 'all']) {
    const some = rows.filter((row) => name === 'all' || group(row) === name)
    if (some.length === 0) continue
    const cells = [
      count(some, (row) => row.outcome === 'ok' && row.complete), count(some, (row) => row.outcome === 'ok' && !row.complete), count(some, (row) => row.outcome === 'typed'),
      count(some, (row) => row.outcome === 'untyped'), count(some, (row) => row.outcome === 'frozen'), count(some, (row) => row.over), count(some, (row) => row.coverage !== ''),
    ]
    lines.push(`${name.padEnd(9)} ${cells.map((cell, i) => String(cell).padStart([5, 9, 7, 9, 8, 13, 18][i])).join('')}`)
  }
  const codes = new Map()
  for (const row of rows) if (row.outcome === 'typed') codes.set(`${row.code}${row.kind ? ` (${row.kind})` : ''}`, (codes.get(`${row.code}${row.kind ? ` (${row.kind})` : ''}`) ?? 0) + 1)
  lines.push('', `typed: ${[...codes].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${code} ${n}`).join(', ')}`, '')
  const read = rows.filter((row) => row.outcome === 'ok')
  const docx = rows.filter((row) => /^do[ct][xm]$/.test(row.type))
  const paged = read.filter((row) => row.pages > 0)
  lines.push(
    ...measure('longest task of the reader\'s main thread', rows, (row) => row.longest, 'ms'),
    ...measure('longest task of the panel\'s main thread', rows, (row) => row.panelLongest, 'ms'),
    `tasks over 200 ms: reader ${count(rows, (row) => row.longest > 200)}, panel ${count(rows, (row) => row.panelLongest > 200)} of ${rows.length} files`,
    ...measure('DOCX, to the outcome', docx, (row) => row.ms / 1000, 's', 1),
    ...measure('PDF, to the outcome, per 100 pages (at least)', paged, (row) => row.ms / 10 / Math.max(row.pages, 100), 's', 1),
    ...measure('memory of reader and panel, highest', rows, (row) => row.peak / MB, 'MB'),
    ...measure('memory after a job was ended, of the baseline', rows.filter((row) => row.back !== null), (row) => row.back, '×', 2),
  )
  const refused = rows.filter((row) => group(row) === 'good' && row.outcome === 'typed' && CALLED_BAD.has(row.code))
  lines.push(`good files refused: ${refused.length}`, ...refused.map((row) => `  ${row.code}  ${row.file}`))
  const wrong = rows.filter((row) => row.outcome === 'untyped' || row.outcome === 'frozen' || row.over || row.coverage !== '' || row.back > 1.3)
  if (wrong.length > 0) lines.push('', 'to look at:', ...wrong.map((row) => `  ${line(row)}`))
  return lines.join('\n')
}
