import { LONGEST_SENTENCE } from './sentences'

/** The lines of a stretch of text, none longer than a sentence may get: what patterns with gaps are run on. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const parts: string[] = []
    for (let at = 0; at === 0 || at < line.length; at += LONGEST_SENTENCE) parts.push(line.slice(at, at + LONGEST_SENTENCE))
    return parts
  })
}

/** The first match in any of the lines, in order. */
export function firstIn(lines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const line of lines) {
    const match = pattern.exec(line)
    if (match) return match
  }
  return null
}

/** The lines of a text with their offsets (UTF-16 units), long ones in pieces. */
export function shortLines(text: string): readonly { readonly start: number; readonly line: string }[] {
  const found: { start: number; line: string }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (let from = 0; from < line.length; from += LONGEST_SENTENCE) found.push({ start: start + from, line: line.slice(from, from + LONGEST_SENTENCE) })
    start += line.length + 1
  }
  return found
}
