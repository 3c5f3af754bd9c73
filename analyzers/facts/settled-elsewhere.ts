import type { Contract } from '../../contract/types'
import type { LeftTo } from '../types'
import { annexes } from './annexes'
import { documentNames } from './document-names'
import { fact } from './fact'
import { isChinese, lowerOf, textOf, type Sentence } from './sentences'
import { sentencesFor, sieved } from './sieve'

/** What a contract may leave to another document. */
export type LeftOut = LeftTo['what']

/** Only the start of very long sentences is searched (UTF-16 units). */
const REACH = 1200
/** "适用双方《主合同》第九条", "见附件三": a document that the sentence sends the reader to. */
const SENDS_ZH = /(?:适用|按照?|依照?|依据|遵照|参照|参见|执行|以|见|详见|载于|同)[^。；，]{0,16}(?:《[^《》。；]{0,24}(?:合同|协议|协定|约定|条款|承诺书|附件)》|主合同|主协议|总协议|总合同|框架协议|原合同|附件|附录|附表)/
const SENDS_EN = /\b(?:governed|stated|set out|set forth|specified|provided|laid down|agreed|contained|regulated|found|determined|dealt|subject|accordance|according|follows?|as per|see)\b[^.;]{0,70}\b(?:(?:master|main|principal|framework|underlying|head)\b[^.;]{0,40}\b(?:agreement|contract)|annex|schedule|exhibit|appendix|(?:the|our|their|your|parties['’]|separate)\s(?:[a-z&-]{3,20}\s){1,4}(?:agreement|contract)\b)/
sieved([SENDS_ZH, SENDS_EN])
/** Which of two documents comes first settles nothing by itself. */
const RANKS = /不一致|冲突|抵触|优先|\bprevail|\binconsisten|\bconflict|\bprecedence/
/** "This agreement" is the text at hand. */
const THIS_EN = /\b(?:this|present|said)\s(?:[a-z&-]{3,20}\s){0,4}(?:agreement|contract)$/

const SUBJECT: Readonly<Record<'zh' | 'en', Readonly<Record<LeftOut, RegExp>>>> = {
  zh: {
    consequence: /(?:违约|赔偿|泄密|保密|法律)责任|违约(?:金|后果|处理)|赔偿(?:金额|标准|办法|方法|事宜)?/,
    term: /保密(?:义务|责任)?的?(?:期限?|期间|年限|时间|存续|终止)/,
    incident: /(?:泄[露漏密]|外泄|失密|事件|事故)[^。；，]{0,12}(?:通知|报告|通报|告知|处置|应急|应对|处理)|(?:通知|报告|通报|应急)[^。；，]{0,10}(?:泄[露漏密]|外泄|事件|事故)/,
  },
  en: {
    consequence: /\b(?:liabilit\w{1,3}|remed(?:y|ies)|damages|compensation|consequences|sanctions)\b/,
    term: /\b(?:term|duration|period|length|expiry|survival)\b[^.;]{0,30}\b(?:confiden\w{1,9}|secrecy|dut(?:y|ies)|obligations?)|\b(?:confidentiality|secrecy) (?:term|period)\b|\bhow long\b/,
    incident: /\b(?:notif\w{2,8}|notices?|report\w{0,3}|handling|response|tell\w{0,3})\b[^.;]{0,40}\b(?:leaks?|breach(?:es)?|incidents?)\b|\b(?:leaks?|incidents?|breach(?:es)?)\b[^.;]{0,30}\b(?:notif\w{2,8}|notices?|report\w{0,3}|handl\w{2,3}|response|dealt)\b/,
  },
}

/** Whether the document named at the end of `sent` is another one than this text, annexes that stand in this file included. */
function isOther(contract: Contract, sent: string, sentence: Sentence): boolean {
  if (/(?:annex|schedule|exhibit|appendix|附件|附录|附表)$/.test(sent)) {
    const printed = lowerOf(contract, sentence)
    const here = annexes(contract).filter(({ present }) => present)
    // "见附件" without a number means whatever annex there is.
    return here.length === 0 || (!here.some(({ name }) => printed.includes(name.toLowerCase())) && annexes(contract).some(({ name, present }) => !present && printed.includes(name.toLowerCase())))
  }
  if (THIS_EN.test(sent)) return false
  const [title = ''] = documentNames(contract)
  const named = /《([^》]{2,24})》$/.exec(sent)?.[1] ?? /(?:\b(?:the|our|their|your|separate)|['’])\s((?:[a-z&-]{3,20}\s){1,4}(?:agreement|contract))$/.exec(sent)?.[1]
  return named === undefined || title === '' || !title.toLowerCase().replace(/\s/g, '').includes(named.replace(/\s/g, ''))
}

/** The document's name as printed, at the end of the words (and the unit behind them) that send the reader to it. */
function documentIn(printed: string): string {
  const named = /《[^《》]{1,24}》$/.exec(printed)?.[0]
  if (named) return named
  const words = printed.slice(0, -1)
  const found = /[㐀-鿿]{2,8}$|(?:[\w&’'-]{1,24}\s){0,4}[\w&’'-]{1,24}$/.exec(words)?.[0] ?? words
  return found.replace(/^.*?\b(?:the|our|their|your|a|any|in|of|to|by|under|with|and|separate)\s(?=[A-Z\w])/, '').replace(/^(?:(?:适用|按照?|依照?|见|详见|载于|参照|双方|各方)|parties['’]\s)/, '')
}

/** What the contract says is settled in another document that is not in this file, and that document's name: there nothing is missing, it only cannot be read here. */
export const settledElsewhere = fact((contract: Contract): ReadonlyMap<LeftOut, string> => {
  const found = new Map<LeftOut, string>()
  for (const sentence of sentencesFor(contract, [SENDS_ZH, SENDS_EN])) {
    const zh = isChinese(contract, sentence)
    const text = zh ? textOf(contract, sentence).slice(0, REACH) : lowerOf(contract, sentence).slice(0, REACH)
    const sent = (zh ? SENDS_ZH : SENDS_EN).exec(text)
    if (!sent || RANKS.test(text) || !isOther(contract, sent[0], sentence)) continue
    const before = text.slice(0, sent.index)
    for (const what of ['consequence', 'term', 'incident'] as const) if (!found.has(what) && SUBJECT[zh ? 'zh' : 'en'][what].test(before)) found.set(what, documentIn(textOf(contract, sentence).slice(sent.index, sent.index + sent[0].length + 1)))
  }
  return found
})
