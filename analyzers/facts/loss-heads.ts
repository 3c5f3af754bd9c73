import type { Contract } from '../../contract/types'
import { consequences } from './consequences'
import { fact } from './fact'
import { kind } from './kind'
import { limits } from './limits'
import { leadIns } from './list-items'
import { sentencesFor, sieved } from './sieve'
import { lowerOf, sentences, type Sentence } from './sentences'

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
/** Heads of loss that a clause may name. Enforcement costs are one head, however many kinds of fees are listed. */
const FEES = /律师|诉讼费|仲裁费|公证费|鉴定费|调查费|取证|差旅费|维权|\b(?:attorneys?|lawyers?|legal|court|investigation)['’]?s?['’]? (?:fees|costs|expenses)/
const HEADS: readonly RegExp[] = [
  FEES,
  /可得利益|预期(?:可得)?(?:利益|利润|收益)|利润|丢失订单|营业收入|\b(?:profits?|revenues?|(?:lost|loss of) business|earnings|savings)\b/,
  /商誉|名誉|声誉|消除影响|\b(?:goodwill|reputation|publicity)\b/,
  /通知(?:客户|用户|个人)|恢复|系统修复|补救(?:措施)?(?:的)?费用|\b(?:notif|credit monitoring|forensic|restor|remediat)/,
  /(?:第三[方人]|客户|用户)[^。；，]{0,16}(?:赔偿|索赔|支付|追偿|主张)|(?:赔偿|支付)给?[^。；，]{0,6}第三[方人]|罚款|\b(?:paid|payable|owed|liability|compensation|claims?)\b[^.;]{0,24}\bthird[- ]part(?:y|ies)\b|\bthird[- ]party claims?\b|\bregulator|\bfines\b/,
  /研发|开发成本|许可(?:使用)?费|评估价值|\b(?:development cost|royalt|licen[cs]e fee)/,
  /\bdata\b[^.;]{0,20}\b(?:loss|recover)|\bloss of (?:use|data|time|production|contracts?)\b|\blost (?:data|time|opportunit)/,
]

const LABELS = /直接[及与和、或]间接(?:之|的)?[损亏]|(?:直接|间接)(?!或者?间接[^。；，损]{1,8}(?:使用|披露|泄露|透露|向|提供))[^。；，]{0,8}(?:损失|损害)|(?:损失|损害|亏损|亏空)[^。；]{0,20}(?:直接|间接)|\b(?:loss(?:es)?|damages?|harm|injury|detriment)\b[^.;]{0,60}\b(?:direct|indirect|consequential|immediate|remote)(?: (?:or|and|nor) (?:indirect|otherwise|consequential|remote|direct)|$|[,.;])|\b(?:indirect|consequential)\b[^.;]{0,60}\b(?:loss(?:es)?|damages?)\b/
const ALL = /\bevery kind of (?:harm|damage|detriment|injury)|\ball (?:damage|harm|detriment) (?:whatsoever|of (?:any|every) kind|howsoever)|(?:任何|各种|各项|种种)(?:的)?(?:性质的?|形式的?|经济)?损失|\bwhatever (?:the )?loss|\ball (?:damages? and )?loss(?:es)?\b|\bevery kind of loss|(?:全部|一切|所有)(?:的)?[^。；，责费款]{0,10}(?:损失|损害)|(?:全部|一切|所有)(?:由此|因此)[^。；，]{0,10}损失|\b(?:all|any and all|every)\s(?:[a-z,'’-]{1,16}\s){0,8}loss(?:es)?\b/
const INDIRECT = /间接|\b(?:indirect|consequential)\b[^.;]{0,60}\b(?:loss(?:es)?|damages?)\b/
/** A clause heading in a list of what survives. */
const NAMED_CLAUSE = /\((?:no |waiver of )?(?:consequential|indirect)|e\.g\. consequential|surviv/
/** "直接损失指…", "Recoverable loss means …": the heads stand there. */
const DEFINES = /(?:损失|损害)[^。；，]{0,10}(?:是指|指|包括|系指|范围)|\b(?:loss(?:es)?|damages)["”]?\s(?:shall |only )?(?:means?|includes?|comprises?|covers?)\b/
sieved([DEFINES])

/** A general indemnity is about outsiders' claims. */
const INDEMNITY = /indemnif|\bharmless\b/

/** How many heads the text names, enforcement costs left out unless `fees`; lower case. */
function headsIn(text: string, fees = true): number {
  return HEADS.filter((head) => (fees || head !== FEES) && head.test(text)).length
}

export interface LossWords {
  /** Sentences that award loss under a label ("direct", "indirect") without saying what it is. */
  readonly labels: readonly Sentence[]
  /** "All losses", with at most one head named. */
  readonly all: readonly Sentence[]
  /** Exclusions of indirect loss that reach a leak and name no head. */
  readonly excluded: readonly Sentence[]
  /** Awards of all or indirect loss, when another clause excludes indirect loss for the same breach. */
  readonly conflict: readonly Sentence[]
}

/** How the heads of loss for a leak are worded (consequences of a leak or of any breach, and exclusions that reach it). */
export const lossWords = fact((contract: Contract): LossWords => {
  const all = sentences(contract)
  const leads = leadIns(contract)
  const read = (sentence: Sentence): string => lowerOf(contract, sentence).slice(0, REACH)
  /** The sentence with what goes on from it: parts after a semicolon, items of its list. */
  const whole = (sentence: Sentence): string => {
    const parts = [sentence]
    for (const next of all.slice(sentence.index + 1, sentence.index + 6)) {
      const last = parts[parts.length - 1] as Sentence
      if (!last.continues && leads[next.index] !== sentence) break
      parts.push(next)
    }
    return parts.map(read).join(' ')
  }
  const defined = headsIn(sentencesFor(contract, [DEFINES]).filter((sentence) => DEFINES.test(read(sentence))).map(whole).join(' ')) >= 2
  const awards = consequences(contract).filter(({ strength, scope, sentence }) => strength === 'money' && !(INDEMNITY.test(read(sentence)) && (scope === 'any' || (kind(contract) !== 'NDA' && /claims?/.test(read(sentence)))))).map(({ sentence }) => sentence)
  const open = limits(contract).filter(({ excludes, carveOut }) => excludes && carveOut !== 'secrecy').map(({ sentence }) => sentence).filter((sentence) => INDIRECT.test(read(sentence)) && !NAMED_CLAUSE.test(read(sentence)))
  const barred = new Set(open.map(({ index }) => index))
  const own = awards.filter((sentence) => !barred.has(sentence.index) && !limits(contract).some((limit) => limit.sentence.index === sentence.index))
  const labels = defined ? [] : own.filter((sentence) => LABELS.test(read(sentence)) && headsIn(whole(sentence), false) === 0)
  const unlisted = defined ? [] : own.filter((sentence) => !labels.includes(sentence) && !LABELS.test(read(sentence)) && ALL.test(read(sentence)) && headsIn(whole(sentence)) < 2)
  const conflict = open.length > 0 ? own.filter((sentence) => !INDEMNITY.test(read(sentence)) && (ALL.test(read(sentence)) || INDIRECT.test(read(sentence)))) : []
  const excluded = defined ? [] : open.filter((sentence) => headsIn(whole(sentence), false) === 0)
  return { labels, all: unlisted, excluded, conflict: conflict.length > 0 ? [...conflict, ...open] : [] }
})
