import type { Contract } from '../../contract/types'
import type { Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

const LASTS_EN = /\b(?:last|lasts|apply|applies|continue|continues|remain|remains|bind|binds)\b[^.;,]{0,40}\bonly (?:while|during|for as long as|so long as|until)\b[^.;]{0,40}\b(?:agreement|term|contract|engagement)\b/
const CEASES_EN = /\b(?:obligations?|duty|duties|undertakings?|confidentiality)\b[^.;]{0,90}\b(?:cease|ceases|end|ends|lapse|lapses|expire|expires|terminate|terminates)\b (?:when|upon|on|with|at|once|as soon as)\b[^.;]{0,40}\b(?:it|agreement|term|contract|engagement)\b/
/** A time after the end ("two years after it ends") is a term, and so is publication. */
const AFTERWARDS_EN = /\b(?:years?|months?|thereafter|public)\b/

const ENDS_EN = sieved([LASTS_EN, CEASES_EN])

/** Whether `endsWithContract` is worth asking of the sentence. */
export function mayEndWithContract(contract: Contract, sentence: Sentence): boolean {
  return ENDS_EN.some((pattern) => mayMatch(contract, pattern, sentence))
}

/** Whether a sentence (lower case, English) lets secrecy end together with the contract. */
export function endsWithContract(lower: string): boolean {
  return (LASTS_EN.test(lower) || CEASES_EN.test(lower)) && !AFTERWARDS_EN.test(lower)
}
