import type { Contract, Span } from '../../contract/types'
import { blanks, type Blank } from '../facts/blanks'
import { cuedSentences } from '../facts/cued-sentences'
import { parties } from '../facts/parties'
import { defineRule, lowerOf, textOf } from '../kit'
import type { Hit, Levels } from '../types'

/** More quotes than these tell a reader no more. */
const QUOTES = 12
const LOW: Levels = { protected: 'low', burdened: 'low', neutral: 'low' }

/** A third party that acts under the contract and that nobody introduced. */
const ACTS_ZH = /([丙丁戊]\s?方|担保[方人]|(?<!连带)保证人|监管方|共管方|监理方|见证方|托管方)(?:应|须|不得|承担|对|负责|有权|保证|同意|支付|将)/
const ACTS_EN = /\b(?:the )?((?:parent |personal )?guarantor|surety|co-?signer|third company|party [c-e])\b (?:shall|will|must|agrees?|guarantees?|undertakes?|is (?:jointly|liable|bound|responsible))/

/** Whether the text says anywhere who `name` is: a label, a definition, a place among the parties. */
function introduced(contract: Contract, name: string): boolean {
  const { text } = contract
  if (parties(contract).some((party) => party.name.toLowerCase().includes(name.toLowerCase()))) return true
  const word = name.replace(/\s/g, '\\s?').replace(/^(.)方$/, '$1\\s{0,3}方')
  return new RegExp(`["“「（(](?:the |以下简称|下称|即|简称)?["“「]?${word}["”」）)]|${word}\\s?(?:[（(][^（）()\\n]{0,20}[）)])?\\s?(?:[：:]|means\\b|是指|系指|为[^。；]{2,20}公司)|(?:作为|as)\\s?(?:the )?${word}`, 'i').test(text)
}

const unnamed = cuedSentences(['丙方', '丙 方', '丁方', '丁 方', '戊方', '戊 方', '担保方', '担保人', '保证人', '监管方', '共管方', '监理方', '见证方', '托管方', 'guarantor', 'surety', 'co-signer', 'cosigner', 'third company', 'party c', 'party d', 'party e'])

/** Sentences in which somebody undefined owes something, with the word that names him. */
function strangers(contract: Contract): Hit[] {
  const found = new Map<string, Span[]>()
  for (const sentence of unnamed(contract)) {
    const name = (ACTS_ZH.exec(textOf(contract, sentence)) ?? ACTS_EN.exec(lowerOf(contract, sentence)))?.[1]
    if (name) found.set(name, [...(found.get(name) ?? []), { start: sentence.start, end: sentence.end }])
  }
  return [...found].filter(([name]) => !introduced(contract, name)).map(([name, evidence]) => ({ evidence: evidence.slice(0, QUOTES), variant: 'party', data: { name: name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), count: 1 } }))
}

function card(found: readonly Blank[], rest: Partial<Hit>): Hit[] {
  if (found.length === 0) return []
  const quotes = [...new Map(found.map(({ quote }) => [quote.start, quote])).values()]
  return [{ evidence: quotes.slice(0, QUOTES), data: { count: found.length }, ...rest }]
}

export default defineRule({
  type: 'QUALITY',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.470', 'cn.civil-code.510', 'cn.civil-code.465.2'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '主体、金额或期限没填',
      found: '有 {count} 处主体、金额、比例或期限还空着。',
      why: '空着签字，等于这一项没有约定，事后也说不清是谁、什么时候填上去的。',
      ask: '签字前逐处填好；确实没有的，划掉或写“无”。',
    },
    en: {
      title: 'A party, amount or period is blank',
      found: '{count} place(s) for a party, an amount, a rate or a period are still blank.',
      why: 'A blank that is signed settles nothing, and later nobody can prove who filled it in.',
      ask: 'Fill in every one before signing; strike out what does not apply.',
    },
  },
  variants: {
    liability: {
      zh: { title: '责任或保密条款留空', found: '责任或保密条款里有 {count} 处没填。', why: '违约金、泄密责任或保密期限空着，出事时就没有可用的约定。' },
      en: { title: 'Liability or secrecy term left blank', found: '{count} place(s) in the liability or secrecy terms are blank.', why: 'With the penalty, the liability or the secrecy period blank there is nothing to rely on after a leak.' },
    },
    small: {
      zh: { title: '还有空白没填', found: '有 {count} 处日期、地点等空白没填。', why: '空白处日后容易各说各话。' },
      en: { title: 'Blanks still to be filled in', found: '{count} date(s), place(s) or other detail(s) are still blank.', why: 'A blank invites two stories later on.' },
    },
    party: {
      zh: { title: '“{name}”是谁没有写', found: '条款让“{name}”承担义务，全文没有写明它是谁。', why: '合同只约束签约的人；没有写明、也没有签字的一方不受约束。', ask: '写明“{name}”的全称与证件号并让其签字，或删去这一称谓。' },
      en: { title: 'Nobody says who “{name}” is', found: 'The clause binds “{name}”, whom the contract never names.', why: 'Only those who are named and sign are bound.', ask: 'Name “{name}” in full and have it sign, or strike the word.' },
    },
  },
  draft: {
    zh: '请补全本条的空白项（金额、期限、主体），并为每一称谓写明全称与统一社会信用代码。',
    en: 'Complete the blank in this clause (amount, period or party) and define every party by its full registered name.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 [[乙方泄密的，违约金为人民币____元整。]]',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第三条 [[丙方对保密义务承担连带责任。]]',
        '技术服务合同\n[[甲方：]]\n[[乙方：]]\n第一条 乙方为甲方提供检测服务。',
        '技术开发合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第四条 双方约定的保密义务如下：\n1．保密内容：全部图纸\n2．[[保密期限：]]\n3．[[泄密责任：]]\n第五条 争议由法院解决。',
        '采购合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n1. [[违约金：TBD。]]\n2. [[合同总价为人民币【 】元。]]\n3. [[乙方应在[填写交货期限]内交货。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n[[乙方应在接到通知后 日内答复；]]逾期视为同意。[[合同期限自签订之日起 年。]]',
      ],
      miss: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方保密。\n甲方（盖章）：________ 乙方（盖章）：________\n签字：______ 日期：____年__月__日',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 违约金为人民币【贰拾万】元。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第六条 争议按第__种方式解决：1. 仲裁；2. 诉讼。\n☑保密 □不保密',
        '服务合同\n甲方：甲山有限公司\n地址：________\n电话：________\n乙方：乙水有限公司\n第一条 双方合作。\n________________\n第二条 期限一年。',
        '服务合同\n甲方：____甲山有限公司____\n乙方：____乙水有限公司____\n第二条 服务期限为__3__年。',
        '维保合同\n（填写说明：各栏须与登记证书一致）\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条【地点】甲方厂区。\n第二条（期限）三年，期满后继续保密。\n第三条【金额】每年五万元。',
        '三方协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n丙方：丙川有限公司\n第三条 丙方对保密义务承担连带责任。',
      ],
      mended: [
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 乙方泄密的，违约金为人民币贰拾万元整。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n丙方：丙川有限公司（统一社会信用代码：91330100MA2B0000XX）\n第三条 丙方对保密义务承担连带责任。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep the information secret.\n2. [[For a disclosure Lake shall pay liquidated damages of $[●].]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n4. [[The secrecy obligations last for ____ years after termination.]]',
        'CONFIDENTIALITY AGREEMENT\n[[This Agreement is made between Hill Ltd ("Hill") and ______________ ("Recipient").]]\n1. The Recipient shall keep the information secret.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n5. [[The Surety shall be liable jointly with Lake for any disclosure.]]',
        'CONFIDENTIALITY AGREEMENT\n[[Dated as of March ___, 2021]]\nHill Ltd ("Hill") and Lake Ltd ("Lake") agree as follows.\n1. Each party shall keep the information secret.',
        'LICENCE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n3. [[The fee is [insert amount] a year.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the information secret.\nIN WITNESS WHEREOF the parties have signed.\nBy: ______________ Name: ______________\nTitle: ____________ Date: ____________',
        'LICENCE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n3. The fee is [***] a year and the term is [two (2)] years.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. [x] Confidential terms apply. [ ] Standard terms apply.\n____________________\n2. The __Term__ is one year, see the [Privacy Policy](https://hill.example/privacy).',
        'LEASE between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n(Please complete in capital letters and sign each page.)\n1. Handover: [ ] by post   [X] by courier   [ ] in person.\n2. Each party keeps the rent secret.',
        'LOAN AGREEMENT between Hill Ltd ("Hill"), Lake Ltd ("Lake") and Bay Ltd (the "Guarantor")\n5. The Guarantor shall be liable jointly with Lake.',
        'LICENCE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\nArticle XX applies. [Intentionally omitted] [Signature page follows]',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Lake shall keep the information secret.\n2. For a disclosure Lake shall pay liquidated damages of $20,000.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill"), Lake Ltd ("Lake") and Bay Ltd ("Guarantor")\n5. The Guarantor shall be liable jointly with Lake for any disclosure.',
      ],
    },
  },

  *check(contract) {
    const all = blanks(contract)
    const graver = (blank: Blank): boolean => blank.slot === 'liability' || blank.slot === 'secrecy'
    yield* card(all.filter(graver), { variant: 'liability' })
    yield* card(all.filter((blank) => blank.heavy && !graver(blank)), {})
    yield* card(all.filter((blank) => !blank.heavy), { variant: 'small', levels: LOW })
    yield* strangers(contract)
  },
})
