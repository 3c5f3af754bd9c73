import type { Contract, Span } from '../../contract/types'
import { cuedSentences } from './cued-sentences'
import { fact } from './fact'
import { amounts, wordsDiffer } from './money'
import { numerals } from './numerals'
import { ratios } from './ratios'
import { sentences, textOf, type Sentence } from './sentences'

/** A number printed twice, in words and in figures, with two different values. */
export interface Mismatch {
  readonly at: Span
  /** The sentence it stands in. */
  readonly quote: Span
  readonly what: 'amount' | 'share' | 'count'
  /** In whole units of the currency, in per cent, or as counted. */
  readonly words: number
  readonly figures: number
}

/** What may follow "thirty (20)": without it the parenthesis may be the number of a list item. */
const COUNTED = /^\s?(?:(?:个|年|月|日|天|小时|工作日|周|倍|份|次|期|名|人|台|套|万|亿|元)|(?:[a-z-]{1,14}\s){0,2}(?:days?|months?|years?|weeks?|hours?|times|copies|counterparts|percent|shares?|units?|instal\w{4,7}|dollars?|pounds?|euros?|minutes?|licen[cs]es?|users?)\b)/i
/** "Fifty Thousand and 00/100 Dollars" is how a cheque is written. */
const CHEQUE = /\b(?:\d{2}|no|xx)\/100\b/i
/** Figures first, their words in parentheses without a currency: "$50,000 (fifteen thousand)". */
const IN_WORDS = /^\s?[整正]?\s?[（(]\s?(?:大写[：:]?|say|being|in words:?)?\s?([^()（）\d]{2,80}?)\s?(?:only|[元圆][整正]?|dollars|整)?\s?[)）]/i
const UNLIKE = /\d|[$¥￥£€%]/

/** A number is printed again: a parenthesis or a label with a number right behind it (text in lower case). */
const cued = cuedSentences(
  ['(', '（', '大写', '小写', 'in words', 'in figures', 'say ', 'say:', 'being ', 'being:', '即', '计'],
  /(?:[(（]|大写|小写|in words|in figures|\bsay\b|\bbeing\b|[即计])[)）]?[^(（）)，。；,;\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟\n]{0,16}?(?:[\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fift|twent|fort|sixt|sevent|eight|ninet|hundred))/,
)

function inSentence(text: string): Omit<Mismatch, 'quote'>[] {
  if (!/[(（，,、：:]/.test(text) || !/\d/.test(text) || CHEQUE.test(text)) return []
  const found: Omit<Mismatch, 'quote'>[] = []
  const add = (what: Mismatch['what'], at: Span, words: number, figures: number): void => {
    if (!found.some((other) => at.start < other.at.end && other.at.start < at.end)) found.push({ what, at: { start: at.start, end: at.end }, words, figures })
  }
  for (const amount of amounts(text)) {
    if (wordsDiffer(amount)) add('amount', amount, amount.words as number, amount.figures as number)
    if (amount.words !== undefined || amount.low !== undefined || !/\d/.test(text.slice(amount.start, amount.end))) continue
    const after = IN_WORDS.exec(text.slice(amount.end, amount.end + 100))
    const inWords = after && !UNLIKE.test(after[1] as string) ? numerals(after[1] as string) : []
    const [only] = inWords
    if (only && after && inWords.length === 1 && only.spelled && only.start <= 1 && only.over === undefined && only.end >= (after[1] as string).trimEnd().length - 1 && only.value !== amount.value) {
      add('amount', { start: amount.start, end: amount.end + after[0].length }, only.value, amount.value)
    }
  }
  if (/[%‰％成]|分之|per ?cent/i.test(text)) for (const ratio of ratios(text)) if (wordsDiffer(ratio)) add('share', ratio, (ratio.words as number) * 100, (ratio.figures as number) * 100)
  for (const numeral of numerals(text)) if (wordsDiffer(numeral) && COUNTED.test(text.slice(numeral.end, numeral.end + 50))) add('count', numeral, numeral.words as number, numeral.figures as number)
  return found
}

/** 大写：伍拾万元整；小写：560,000元 is one statement, though a semicolon divides it. */
function wholeOf(contract: Contract, sentence: Sentence): Span {
  const before = sentences(contract)[sentence.index - 1]
  return before?.continues && before.block === sentence.block && /^[(（]?[大小]写/.test(contract.text.slice(sentence.start, sentence.start + 4)) ? { start: before.start, end: sentence.end } : sentence
}

/** Every number whose words and figures disagree, in order. */
export const mismatches = fact((contract: Contract): readonly Mismatch[] =>
  cued(contract).flatMap((sentence) =>
    inSentence(textOf(contract, wholeOf(contract, sentence))).map((one) => {
      const { start, end } = wholeOf(contract, sentence)
      return { ...one, at: { start: start + one.at.start, end: start + one.at.end }, quote: { start, end } }
    }),
  ),
)
