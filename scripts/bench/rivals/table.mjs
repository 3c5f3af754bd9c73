const time = (ms) => (ms < 100 ? ms.toFixed(1) : ms.toFixed(0))

/** One table: every contender on every input. @param {readonly object[]} rows */
export function raceTable(rows) {
  const lines = ['| section | on | who | ms | × ours | found | peak, MB | what it gives |', '|---|---|---|---|---|---|---|---|']
  for (const row of rows) {
    const ours = rows.find((one) => one.section === row.section && one.on === row.on && one.who.startsWith('ours') && !one.isAdded && !one.error)
    const cells = row.error
      ? [row.error, '', '', '']
      : [time(row.ms), ours ? (row.ms / ours.ms).toFixed(2) : '', String(row.found), row.peak ? (row.peak / 1024).toFixed(0) : '']
    lines.push(`| ${[row.section, row.on, row.who, ...cells, row.note ?? ''].join(' | ')} |`)
  }
  return lines.join('\n')
}

/** Sizes of the built extension's parts. @param {ReadonlyMap<string, number>} sizes */
export function sizeTable(sizes, budget) {
  const lines = ['| part of the built extension | kB gzip | limit of the build |', '|---|---|---|']
  for (const [part, bytes] of sizes) lines.push(`| ${budget[part]?.what ?? part} | ${(bytes / 1000).toFixed(1)} | ${budget[part] ? (budget[part].limit / 1000).toFixed(1) : ''} |`)
  return lines.join('\n')
}

/** @param {readonly import('./goals.mjs').Goal[]} goals */
export function goalTable(goals) {
  const lines = ['| goal | on | measured | wanted | |', '|---|---|---|---|---|']
  for (const { what, on, value, goal, isMet } of goals) lines.push(`| ${what} | ${on} | ${isMet === null ? '' : value.toFixed(value < 1 ? 3 : 2)} | ${goal} | ${isMet === null ? 'not measured' : isMet ? 'met' : 'MISSED'} |`)
  return lines.join('\n')
}
