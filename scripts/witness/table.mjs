import { readFileSync } from 'node:fs'

/**
 * Rows of a CSV file with a header line (RFC 4180: quotes doubled, line breaks inside quotes).
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
export function rowsOf(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const rows = []
  let row = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      for (at++; at < text.length; ) {
        const quote = text.indexOf('"', at)
        const end = quote < 0 ? text.length : quote
        value += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        value += '"'
        at++
      }
    } else {
      const from = at
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++
      value = text.slice(from, at)
    }
    row.push(value)
    if (text[at] === ',') {
      at++
      continue
    }
    if (text[at] === '\r') at++
    at++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  const [header, ...body] = rows
  return body.filter((cells) => cells.length === header.length).map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])))
}
