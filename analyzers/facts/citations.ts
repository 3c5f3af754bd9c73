import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { lowerText } from './marks'

/** A statute named in the contract, with the article where one is given. */
export interface Citation extends Span {
  /** Short name as Chinese drafters use it ("合同法"), or the English name in lower case. */
  readonly statute: string
  readonly article: number | null
}

const DIGITS = '〇一二三四五六七八九'

/** 1–999 written in Chinese ("一百一十四") or figures. */
function articleNumber(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed)
  let value = 0
  let digit = 0
  for (const char of printed.replace(/零/g, '')) {
    if (char === '百') { value += (digit || 1) * 100; digit = 0 }
    else if (char === '十') { value += (digit || 1) * 10; digit = 0 }
    else {
      digit = DIGITS.indexOf(char)
      if (digit < 0) return null
    }
  }
  return value + digit || null
}

const ARTICLE = /^[》〉>]?\s{0,2}(?:（[^）]{1,12}）)?\s{0,2}(?:中)?(?:的)?第\s{0,2}([〇零一二三四五六七八九十百\d]{1,7})\s{0,2}条/
const BRACKETED = /[《〈]([^《》〈〉]{2,44})[》〉]/g
const COUNTRY = /^\s{0,2}中华人民共和国/
const BARE = /(?:依据|根据|依照|按照|遵照|适用|遵守|符合)(?:中华人民共和国)?([㐀-鿿]{0,8}(?:合同法|民法通则|担保法|侵权责任法|民法总则))(?!律|规|典|定)/g
const ENGLISH = /\b(?:directive 95\/46\/ec|data protection act 1998|(?:eu[- ]us )?privacy shield|(?<!\b(?:labou?r|employment) )contract law of (?:the )?(?:people['’]s republic of china|prc|p\.r\. ?china|china)|general principles of (?:the )?civil law)\b/g
/** With the country in front only the statute's capitals tell it from the subject ("PRC contract law"). */
const ENGLISH_NAME = /\bPRC (?:Contract|Tort Liability|Guarant(?:y|ee)) Law\b/g

/** Statutes cited anywhere in the contract, in order. */
export const citations = fact((contract: Contract): readonly Citation[] => {
  const { text } = contract
  const found: Citation[] = []
  for (const match of text.matchAll(BRACKETED)) {
    const statute = (match[1] as string).replace(COUNTRY, '').trim()
    const end = match.index + match[0].length
    const article = ARTICLE.exec(text.slice(end, end + 30))
    found.push({ statute, article: article ? articleNumber(article[1] as string) : null, start: match.index, end: article ? end + article[0].length : end })
  }
  for (const match of text.matchAll(BARE)) {
    const statute = match[1] as string
    const start = match.index + match[0].indexOf(statute)
    found.push({ statute, article: null, start, end: start + statute.length })
  }
  for (const match of lowerText(contract).matchAll(ENGLISH)) found.push({ statute: match[0], article: null, start: match.index, end: match.index + match[0].length })
  for (const match of text.matchAll(ENGLISH_NAME)) found.push({ statute: match[0].toLowerCase(), article: null, start: match.index, end: match.index + match[0].length })
  return found.sort((a, b) => a.start - b.start)
})
