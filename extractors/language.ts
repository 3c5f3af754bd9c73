import type { Block, ContractLang } from '../contract/types'

const HAN = /[㐀-鿿]/g
const LATIN_WORD = /[A-Za-z]{2,}/g

/**
 * The language of a contract by its paragraphs: `bilingual` when paragraphs of each language carry a substantial share.
 * One Han character weighs as much as half an English word.
 */
export function detectLang(text: string, blocks: readonly Block[]): ContractLang {
  let zh = 0
  let en = 0
  let zhBlocks = 0
  let enBlocks = 0
  for (const block of blocks) {
    const part = text.slice(block.start, Math.min(block.end, block.start + 2000))
    const han = part.match(HAN)?.length ?? 0
    const words = part.match(LATIN_WORD)?.length ?? 0
    zh += han
    en += words
    if (han >= 10 && han > words * 2) zhBlocks++
    else if (words >= 8 && words * 2 > han) enBlocks++
    if (han >= 20 && words >= 12) { zhBlocks++; enBlocks++ }
  }
  if (zh === 0) return 'en'
  const share = zh / 2 / (zh / 2 + en)
  if (share > 0.2 && share < 0.8 && zhBlocks >= 3 && enBlocks >= 3) return 'bilingual'
  return share >= 0.35 ? 'zh' : 'en'
}
