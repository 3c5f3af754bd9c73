import { RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser()

/** The alternation that holds the most text, wherever it stands outside of lookarounds and repetitions: null when there is none. */
function widest(node, best = null) {
  if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') {
    if (node.alternatives.length > 1 && (!best || node.end - node.start > best.end - best.start)) best = node
    for (const alternative of node.alternatives) for (const element of alternative.elements) best = widest(element, best)
  }
  return best
}

/**
 * Two patterns that together match what one does, by halving its widest alternation. Trying `x(?:a|b)y` costs at most what `xay` and `xby`
 * cost one after the other, so that what is proved of both holds for the whole. Patterns with groups that are referred to are left whole.
 * @param {string} source
 * @returns {[string, string] | null} null when nothing can be halved
 */
export function halves(source) {
  if (/\\[1-9]|\\k</.test(source)) return null
  const group = widest(parser.parsePattern(source))
  if (!group) return null
  const middle = group.alternatives.length >> 1
  const texts = [group.alternatives.slice(0, middle), group.alternatives.slice(middle)].map((part) => part.map(({ raw }) => raw).join('|'))
  const [before, behind] = group.type === 'Pattern' ? ['', ''] : [`${source.slice(0, group.start)}(?:`, `)${source.slice(group.end)}`]
  return texts.map((text) => before + text + behind)
}
