import type { Contract } from '../../contract/types'
import { consequences } from '../facts/consequences'
import { kind } from '../facts/kind'
import { secrecy, speaksOfSecrecy } from '../facts/secrecy'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { articleOf, defineRule, lowerOf, sentences, sentencesWith, type Sentence } from '../kit'
import damagesCalculation from '../provisions/damages-calculation'
import feeRecovery from '../provisions/fee-recovery'

const DAYS_ZH = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|【[^】]{0,4}】)\\s?个?(?:(?:工作|自然|日历)?[日天]|星期|月)(?:之?内|以内)?|\\d{1,3}\\s?小时'
const SETTLES_ZH = '(?:支付|赔付|赔偿|付清|结清|付款|答复|回复|回信|回函|反馈|处理|核定|给付|偿付|赔款|足额)'
/** A time within which a claim is paid or answered. */
const PAID_ZH = sieved([new RegExp(`(?:${DAYS_ZH})，?[^。；，]{0,20}${SETTLES_ZH}`), new RegExp(`${SETTLES_ZH}[^。；]{0,24}(?:期限|时限|不迟于|不晚于|最迟)[^。；]{0,8}(?:${DAYS_ZH})`)])
const CLAIM_ZH = /赔偿|违约金|索赔|损失|赔付|投诉|赔款|补偿/
/** Other payments with a date, and the mere time before a dispute goes to court. */
const OTHER_ZH = /货款|价款|服务费|发票|验收|租金|工资|报酬|逾期付款|预付款|尾款|协商不成|提交仲裁|向[^。；，]{0,12}起诉/
const COUNT_EN = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-one|thirty|forty-five|sixty|ninety)'
const DAYS_EN = `\\b(?:${COUNT_EN}\\)? (?:\\(\\d{1,3}\\) )?(?:\\w{4,8} )?(?:days?|weeks?|months?)\\b)`
const PAYS_EN = '\\b(?:pays?|paid|payable|payment|reimburs\\w{1,3}|compensat\\w{1,3}|repl(?:y|ies|ied)|respon(?:d\\w{0,2}|se)|answer\\w{0,2}|settle\\w{0,2}|due|decid\\w{1,3})\\b'
const PAID_EN = sieved([new RegExp(`${PAYS_EN}[^.;]{0,90}${DAYS_EN}`), new RegExp(`${DAYS_EN}[^.;]{0,90}${PAYS_EN}`), /\b(?:repl(?:y|ies)|respond|answer)\w{0,2}\b[^.;]{0,40}\b\d{1,3} hours/])
const CLAIM_EN = /\b(?:itemi[sz]ed|bill with items|(?:injured|wronged) (?:side|party)|claims?|claimed|claimants?|demand|damages|indemnif|indemnit|compensation|loss(?:es)?|penalt|liquidated)/
/** A payment that a breach calls for, whatever it is called. */
const PAYS_FOR_BREACH_EN = /\bbreach\w{0,3}\b[^.;]{0,80}\b(?:payments?|pays?)\b/
const OTHER_EN = /\binvoices?\b|\bfees (?:are )?due|\bprice\b|\bsalary|\bwages|\brent\b|\barbitrat|\bmediat|\bdispute\b[^.;]{0,40}\b(?:court|refer)/
/** What comes nearest: left to talks, or to good will. */
const VAGUE_ZH = /协商(?:确定|解决|处理|而定)|另行(?:商定|协商|约定|议定|商议)|酌情|视情况|妥善处理|面议|视[^。；，]{0,4}(?:情节|情形|程度|轻重)|(?:合理|适当|一定)的?(?:经济)?补偿/
const VAGUE_EN = /\b(?:appropriately|suitably|in due course)\b|\bas appropriate\b|\bcase by case\b|\b(?:agreed?|discuss(?:ed)?|settled?|determined?)\b[^.;]{0,30}\b(?:separately|later|in good faith|between the parties|from time to time)\b|\bto be (?:agreed|discussed|negotiated|settled)\b|\bnegotiat|\bamicabl|\bas may be (?:suitable|appropriate|fair|reasonable|fitting)|\b(?:suitable|fitting|fair) (?:payment|compensation|sum|amount)/

/** Whether the sentence, one of the two before it or the heading above speaks of a claim. */
function ofClaims(contract: Contract, sentence: Sentence, claim: RegExp): boolean {
  const all = sentences(contract)
  for (let at = sentence.index; at >= 0 && at >= sentence.index - 2; at--) {
    const near = all[at] as Sentence
    if (near.clause === sentence.clause && claim.test(lowerOf(contract, near))) return true
  }
  return claim.test(articleOf(contract, sentence.clause)?.heading.toLowerCase() ?? '')
}

/** Who answers or pays a claim, and when: of damages, or of complaints in online terms. */
function procedure(contract: Contract): boolean {
  return sentencesFor(contract, PAID_ZH, PAID_EN).some((sentence) => {
    const lower = lowerOf(contract, sentence)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    if (/[㐀-鿿]{2}/.test(lower)) return /[日天月期时]/.test(lower) && PAID_ZH.some(says) && !OTHER_ZH.test(lower) && ofClaims(contract, sentence, CLAIM_ZH)
    return /\b(?:days?|weeks?|months?|hours)\b/.test(lower) && PAID_EN.some(says) && !OTHER_EN.test(lower) && ofClaims(contract, sentence, /\bcomplaints?\b/.test(lower) ? /\bcomplaints?\b/ : CLAIM_EN)
  })
}

/** That damages would be no sufficient remedy promises none. */
const NO_PROMISE = /\binsufficient|\binadequate|\birreparable|\bnot (?:be )?(?:a )?sufficient|不足以/

/** Whether money is promised for a leak; in online terms by a sentence about the leak itself. */
function promised(contract: Contract): boolean {
  const users = kind(contract) === 'TOS'
  return consequences(contract).some(({ sentence, scope, strength }) => strength === 'money' && (!users || (scope === 'secrecy' && speaksOfSecrecy(contract, sentence) && /赔偿|补偿|\bcompensat|\bindemnif|\bdamages/.test(lowerOf(contract, sentence)) && !/免责|不承担|\bnot (?:be )?(?:liable|responsible)/.test(lowerOf(contract, sentence)))) && !NO_PROMISE.test(lowerOf(contract, sentence)))
}

/** "赔偿事宜另行商定": compensation that is left open. */
function nearest(contract: Contract): Sentence[] {
  const soft = sentencesWith(contract, 'liability').find((sentence) => {
    const lower = lowerOf(contract, sentence)
    return /[㐀-鿿]{2}/.test(lower) ? CLAIM_ZH.test(lower) && VAGUE_ZH.test(lower) : (CLAIM_EN.test(lower) || PAYS_FOR_BREACH_EN.test(lower)) && VAGUE_EN.test(lower)
  })
  return soft ? [soft] : []
}

export default defineRule({
  type: 'MISSING',
  topic: 'remedy',
  kinds: ['NDA', 'DPA', 'TOS'],
  levels: { protected: 'low', burdened: 'low', neutral: 'low' },
  law: ['cn.civil-code.510', 'cn.civil-code.577'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '赔偿怎么提、多久付没写',
      found: '约定了赔偿，但没有写谁来处理、多久答复、多久付款。',
      why: '没有期限，对方可以一直拖，利息和违约从哪天算也说不清。',
      ask: '写明提交损失明细后十个工作日内答复，无争议部分十五日内支付。',
    },
    en: {
      title: 'No procedure or deadline for compensation',
      found: 'Compensation is promised, but not who handles a claim, when it is answered and when it is paid.',
      why: 'Without a date the other side can put it off, and it is unclear from when it is late.',
      ask: 'Add a reply within 10 business days of an itemised claim and payment of undisputed sums within 15 days.',
    },
  },
  draft: {
    zh: '索赔方提交书面索赔及损失明细后，责任方指定的【部门/联系人】应于十个工作日内答复，无争议部分十五日内支付；有争议的按第【 】条解决。',
    en: 'On an itemised claim, the responsible party’s [contact] shall reply within 10 business days and pay undisputed sums within 15 days; the rest goes to clause [ ].',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对商业秘密保密，泄露的，应在24小时内通知对方，并赔偿损失。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反的应赔偿损失。\n第三条 [[双方协商确定赔偿金额。]]',
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 泄密的，支付违约金十万元。\n第三条 [[赔偿事宜另行商定。]]',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 受托方应对个人信息保密。\n第二条 [[受托方违约的，视情节轻重给予委托方适当补偿。]]',
        '保密协议\n第一条 双方应对商业秘密保密，违反的赔偿损失。\n第二条 争议协商不成的，三十日内提交仲裁。',
      ],
      miss: [
        '保密协议\n第一条 双方应对商业秘密保密，违反的赔偿损失。\n第二条 索赔\n守约方提交书面材料。对方应于十个工作日内复函，核定金额于三十日内付清。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 守约方提交损失明细后，违约方应在十个工作日内书面答复，无异议部分十五日内支付赔偿款。',
        '用户协议\n您使用本平台即表示同意本协议。\n第三条 我们应对您的个人信息保密，泄露的赔偿您的损失。\n第四条 信息泄露的投诉由平台客服部受理，七个工作日内反馈。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 乙方泄密的，应于收到甲方通知后10日内支付违约金五万元。',
        '技术服务合同\n第一条 双方应对对方的商业秘密保密，违反的赔偿损失。\n第二条 货款三十日内支付。',
      ],
      mended: [
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反的应赔偿损失。索赔方提交书面索赔及损失明细后，责任方指定的法务部应于十个工作日内答复，无争议部分十五日内支付；有争议的按第五条解决。',
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 泄密的，应在三十日内支付违约金十万元。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient shall compensate Discloser for its losses. [[Compensation will be handled appropriately.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the Information secret.\n2. A party in breach shall pay damages.\n3. Invoices for the pilot are payable within 30 days.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The Processor shall keep personal data confidential.\n2. The Processor shall indemnify the Controller for losses from a data breach.\n3. [[The amount of compensation is to be agreed.]]',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[If Recipient breaches this Agreement it shall make such payment as may be appropriate.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. A party in breach pays damages. Claims are answered in ten business days and, so far as agreed, settled two weeks later.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient shall compensate Discloser and pay undisputed amounts within 30 days of an itemised demand.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. This Agreement is governed by the laws of England.',
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. A party in breach shall pay damages.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. A breach of this Agreement may cause irreparable harm for which damages are an insufficient remedy, and Discloser may seek an injunction.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient shall compensate Discloser for its losses. On an itemised claim, the responsible party’s general counsel shall reply within 10 business days and pay undisputed sums within 15 days; the rest goes to clause 5.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep the Information secret.\n2. A party in breach shall pay damages within sixty (60) days of a claim.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || (!promised(contract) && nearest(contract).length === 0) || procedure(contract)) return
    // Never a card of its own beside another gap of the remedies.
    const under = !feeRecovery.read(contract) ? 'rem-fee-recovery-missing' : !damagesCalculation.read(contract) ? 'lia-calculation-missing' : 'rem-nonmonetary-missing'
    yield {
      evidence: nearest(contract),
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      under: room === 'sentence' ? 'scope-one-sentence-secrecy' : under,
    }
  },
})
