/** Rows of a CSV text (RFC 4180: quoted fields, doubled quotes, line breaks inside quotes) by the names of its first line. */
export function csvRows(text) {
  const rows = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy
  for (let match = field.exec(text); match; match = field.exec(text)) {
    rows.at(-1).push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'))
    if (match[3] === '' || field.lastIndex >= text.length) break
    if (match[3] !== ',') rows.push([])
  }
  const [names, ...body] = rows
  return body.map((values) => Object.fromEntries(names.map((name, at) => [name.replace(/^\ufeff/, ''), values[at] ?? ''])))
}
