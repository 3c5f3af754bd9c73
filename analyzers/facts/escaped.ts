/** `words` as a pattern that matches just these words: names from a contract may hold any character. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
