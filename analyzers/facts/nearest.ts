/**
 * The source of a gap that goes on from `start` and in which `start` does not stand again. Whatever matches from an earlier start
 * matches from the nearest one too, so nothing is lost; but a text that repeats the start no longer makes the search try every pair.
 * @param start source of a pattern without groups of its own that are referred to
 * @param stops units that end a sentence, as in a character class
 * @param most length of the gap, in UTF-16 units
 */
export function nearest(start: string, stops: string, most: number): string {
  return `(?:(?!${start})[^${stops}]){0,${most}}`
}
