import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'
import { sentences, type Sentence } from './sentences'

/** Index of the sentence that ends behind `at`, the first of them. */
function sentenceAt(all: readonly Sentence[], at: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Sentence).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Makes a fact: the sentences in which one of `cues` stands, in order. A cheap first test for patterns that hardly ever match and share no
 * concept. Plain searches, because an engine that has compiled hundreds of patterns optimises no further ones.
 * @param cues literals in lower case; one of them must stand wherever the detailed patterns match
 * @param narrow tried in lower case on the sentences found, where the cues are common
 */
export function cuedSentences(cues: readonly string[], narrow?: RegExp): (contract: Contract) => readonly Sentence[] {
  return fact((contract) => {
    const lower = lowerText(contract)
    const all = sentences(contract)
    const marked = new Uint8Array(all.length)
    for (const cue of cues) {
      for (let at = lower.indexOf(cue); at >= 0; ) {
        const index = sentenceAt(all, at)
        const sentence = all[index]
        if (!sentence) break
        if (at + cue.length > sentence.start) marked[index] = 1
        at = lower.indexOf(cue, at + cue.length > sentence.start ? sentence.end : at + 1)
      }
    }
    return all.filter(({ index, start, end }) => marked[index] === 1 && (!narrow || narrow.test(lower.slice(start, end))))
  })
}
