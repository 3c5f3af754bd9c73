import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'
import { sentences, type Sentence } from './sentences'

/**
 * Makes a fact: the sentences in which `cue` matches, in order, found in one pass over the text in lower case. A cheap first test for
 * patterns that hardly ever match and share no concept.
 * @param cue global, lower case, without anchors; must match wherever the detailed patterns can
 */
export function cuedSentences(cue: RegExp): (contract: Contract) => readonly Sentence[] {
  return fact((contract) => {
    const lower = lowerText(contract)
    const all = sentences(contract)
    const found: Sentence[] = []
    let at = 0
    cue.lastIndex = 0
    for (let match = cue.exec(lower); match; match = cue.exec(lower)) {
      while (at < all.length && (all[at] as Sentence).end <= match.index) at++
      const sentence = all[at]
      if (!sentence) break
      if (match.index + Math.max(match[0].length, 1) <= sentence.start) continue
      found.push(sentence)
      cue.lastIndex = sentence.end
      at++
    }
    return found
  })
}
