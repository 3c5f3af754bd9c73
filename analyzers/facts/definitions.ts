import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { sentences } from './sentences'

/** A term that the contract defines. */
export interface Definition {
  readonly term: string
  /** The term where it is defined, without its quotes. */
  readonly span: Span
  /** The sentence that defines it. */
  readonly definition: Span
}

const OPEN = '["“「『]'
const CLOSE = '["”」』]'
/** Each has the term as group 1. Applied where a cheap literal stands in the sentence. */
const ZH: readonly RegExp[] = [
  new RegExp(`${OPEN}([^"”」』\\n]{1,24})${CLOSE}\\s?(?:一词|一语)?\\s?[，,：:]?\\s?(?:（[^）]{0,30}）)?(?:均|应|统)?(?:是指|系指|指的是|意指|指|包括|的含义|定义为|：|:)`, 'g'),
  /所称(?:的)?\s?["“「]?([^"”」，。；：:\s“]{2,20}?)["”」]?[，,]?\s?(?:均|系|是)?(?:指|包括)/g,
  new RegExp(`(?:以下|下文|下)?(?:统称|合称|简称|并称|称)(?:为|之为|：|:)?\\s?${OPEN}([^"”」』\\n]{1,24})${CLOSE}`, 'g'),
  /[（(]\s?以下(?:统称|合称|简称|称)(?:为|：|:)?\s?([^（）()"“”，。；\s]{1,16})\s?[）)]/g,
  /(?:^|[：:。；])(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.、]\s?|\d(?:\.\d{1,2}){1,3}\s?)?([㐀-鿿A-Za-z]{2,14}?)(?:[:：]\s?)?(?:是指|系指|指的是)/g,
]
const ZH_HINT = /[是系均意统]?指|简称|下称|统称|合称|并称|所称|包括|：|:/
const EN: readonly RegExp[] = [
  /["“]([A-Z][^"”\n]{0,60})["”]\s?(?:\([^()\n]{0,40}\)\s?)?(?:,[^,\n]{0,60},\s)?(?:is |are )?(?:hereby |also |each )?(?:means?\b|shall (?:mean|include|have)|includes?\b|refers? to|has the (?:same )?meaning|have the (?:same )?meanings?|is defined|is that\b|will mean|is any\b)/g,
  /\((?:[^()"“\n]{0,60}[\s,])?["“]([A-Z][^"”()\n]{0,60})["”][^()\n]{0,60}\)/g,
  /\((?:hereinafter|hereafter|the|this|each,? an?|collectively,?)\s[^()\n]{0,30}["“]([A-Z][^"”()\n]{0,60})["”]/g,
  /(?:^|[.;:]\s|\d\s)((?:[A-Z][A-Za-z-]{1,20}\s){1,4})(?:shall mean|means)\b/g,
  /(?:hereinafter|hereafter|herein)\s(?:referred to as|called|known as)\s(?:the\s)?["“]([A-Z][^"”\n]{0,60})["”]/g,
  // Without quotes: "(hereinafter the Vendor)", "hereinafter referred to as the Vendor".
  /\bhere(?:in)?after\s(?:referred to as\s|called\s|known as\s)?(?:the\s)?([A-Z][A-Za-z-]{1,30}(?:\s[A-Z][A-Za-z-]{1,20})?)(?=[),.;])/g,
  // A list of definitions: “Affiliate”: any entity …
  /^["“]([A-Z][^"”\n]{0,60})["”]\s?[:–—-]\s/g,
]
const EN_HINT = /["“(]|\bmeans?\b|\bhere(?:in)?after\b/

/** Trims quotes' inner punctuation ("Recipient," → Recipient). */
function trimmed(term: string): string {
  return term.replace(/[\s,.，。]{1,6}$/, '').replace(/^\s{1,6}/, '')
}

/** A cell that says what the term in the cell before it means. */
const MEANS = /^(?:系指|是指|意指|指|means?\b|shall mean\b|refers? to\b|has the meaning\b)/i
const TERM_CELL = /^["“「]?([㐀-鿿A-Za-z][^"”」。；;:：\n]{0,50}?)["”」]?$/
const HEADS_TERMS = /^(?:术语|词语|名词|定义项|用语|(?:defined )?terms?|expression)$/i
const HEADS_MEANINGS = /^(?:定义|含义|释义|解释|说明|definitions?|meanings?|interpretation)$/i

/** Definitions in a table: the cell after the term's begins with "means" or 指, or the table's head says what its columns are. */
function inTables({ text, blocks }: Contract): Definition[] {
  const found: Definition[] = []
  let headed = false
  blocks.forEach((block, at) => {
    const next = blocks[at + 1]
    if (block.kind !== 'cell' || next?.kind !== 'cell') { headed = false; return }
    const printed = text.slice(block.start, Math.min(block.end, block.start + 80))
    const meaning = text.slice(next.start, Math.min(next.end, next.start + 40))
    if (HEADS_TERMS.test(printed) && HEADS_MEANINGS.test(meaning)) { headed = true; return }
    const term = block.end - block.start <= 60 ? TERM_CELL.exec(printed)?.[1] : undefined
    if (!term || HEADS_MEANINGS.test(printed) || !(MEANS.test(meaning) || (headed && next.end - next.start >= 12 && next.end - next.start > block.end - block.start))) return
    const start = block.start + printed.indexOf(term)
    found.push({ term, span: { start, end: start + term.length }, definition: { start: block.start, end: next.end } })
  })
  return found
}

/** The terms that the contract defines, in order, wherever the definition stands; one entry for each term (the first). */
export const definedTerms = fact((contract: Contract): readonly Definition[] => {
  const found: Definition[] = []
  const known = new Set<string>()
  for (const sentence of sentences(contract)) {
    const text = contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 6000))
    const patterns = [...(contract.lang !== 'en' && ZH_HINT.test(text) ? ZH : []), ...(contract.lang !== 'zh' && EN_HINT.test(text) ? EN : [])]
    const here: Definition[] = []
    for (const pattern of patterns) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const term = trimmed(match[1] as string)
        if (!term || known.has(term) || /所称/.test(term)) continue
        const at = sentence.start + match.index + match[0].indexOf(match[1] as string)
        known.add(term)
        here.push({ term, span: { start: at, end: at + term.length }, definition: { start: sentence.start, end: sentence.end } })
      }
    }
    found.push(...here.sort((a, b) => a.span.start - b.span.start))
  }
  for (const definition of inTables(contract)) {
    if (known.has(definition.term)) continue
    known.add(definition.term)
    found.push(definition)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
})

const plain = (term: string): string => term.toLowerCase().replace(/^["“「《]|["”」》]$/g, '').replace(/^(?:the|an?)\s/, '')

const byTerm = fact((contract: Contract): ReadonlyMap<string, Definition> => {
  const map = new Map<string, Definition>()
  for (const definition of definedTerms(contract)) if (!map.has(plain(definition.term))) map.set(plain(definition.term), definition)
  return map
})

/** Where the contract defines `term`, whatever its case, article, quotes or plural; null when it does not. */
export function definitionOf(contract: Contract, term: string): Definition | null {
  const map = byTerm(contract)
  const name = plain(term)
  return map.get(name) ?? map.get(name.replace(/ies$/, 'y')) ?? map.get(name.replace(/s$/, '')) ?? map.get(`${name}s`) ?? null
}
