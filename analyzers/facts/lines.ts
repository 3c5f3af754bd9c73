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
