import type { Contract } from '../../contract/types'
import { leadIns, readOut } from './list-items'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

const CARVES_ZH = /不(?:属于|视为|包括|适用|构成|受|包含|在此限|负|承担|再|应视为|得视为|属|限制|应被视为|认为|被视为|妨碍|禁止|影响)|除外|例外|免除|无须|无需|不必|排除|豁免|除(?!非)/
const CARVES_EN = /\b(?:not|nor|cannot)\s(?:\w{1,12}\s){0,3}(?:appl|includ|extend|cover|consider|deem|constitut|mean|bound|obligat|oblig|liab|preclud|prohibit|restrict|prevent|attach|encompass|impos|confidential|requir|regard|treat|respons|affect|subject|limit|refer|pertain|embrac|compris)|\bno\s(?:\w{1,14}\s){0,2}(?:obligation|restriction|liability|duty|limitation|responsibility)|\bneither\b[^.;]{0,40}\b(?:oblig|liab|requir)|exclu|\bexcept|\bexempt|\bother than\b|\bunless\b|\bceases?\b|\bfree (?:to|from)\b|\binapplicab|\bshall terminate\b|\bnothing\b|\bto the extent\b|\brelieved?\b|\blimitations?\b/
const HAN = /[㐀-鿿]/

/** How a sentence ends that a list follows. */
const OPENS = /(?:[:：—–-]|\b(?:that|which|is|are|was|if|information|the following|to the extent|where|when|it)),?\s?$/
/** Items of one list that may stand between it and the sentence it goes on from. */
const LIST_REACH = 10

/** Whether the sentence, read with what it goes on from, takes something out of a duty ("does not apply to information that …"). */
export function carvesOut(contract: Contract, sentence: Sentence): boolean {
  const zh = HAN.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
  const carves = zh ? CARVES_ZH : CARVES_EN
  if (carves.test(readOut(contract, sentence, !zh).text)) return true
  // "This clause does not apply in the following cases. Where the information:" — the paragraph above the list says it.
  const lead = leadIns(contract)[sentence.index]
  const block = lead ? contract.blocks[lead.block] : undefined
  if (block) {
    const above = contract.text.slice(block.start, Math.min(block.end, block.start + 800))
    if (carves.test(zh ? above : above.toLowerCase())) return true
  }
  // A list whose items stand as paragraphs of their own.
  const all = sentences(contract)
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LIST_REACH); at--) {
    const before = all[at] as Sentence
    const text = zh ? textOf(contract, before) : lowerOf(contract, before)
    if (OPENS.test(text.slice(-40))) return carves.test(text)
  }
  return false
}
