import { commonData, currencyTerm } from '../facts/penalty-data'
import { kind } from '../facts/kind'
import { penalties, type Penalty } from '../facts/penalties'
import { sumRatio } from '../facts/penalty-grades'
import { secrecy } from '../facts/secrecy'
import { defineRule, textOf } from '../kit'
import type { Contract } from '../../contract/types'
import type { Hit } from '../types'

interface Limits { readonly leastYuan: number; readonly leastDollars: number; readonly leastPercent: number; readonly secretYuan: number }

/** Least sum in whole units of the penalty's currency. */
function least(penalty: Penalty, limits: Limits): number {
  if (penalty.currency === 'CNY' || penalty.currency === 'HKD') return limits.leastYuan
  if (penalty.currency === 'JPY') return limits.leastYuan * 20
  return penalty.currency === 'other' ? 0 : limits.leastDollars
}

/** Sums that add up, floors, and shares of anything but the price are not judged. */
function judged(penalty: Penalty): boolean {
  if (penalty.perItem || penalty.bound === 'floor' || penalty.greaterOf) return false
  return penalty.measure === 'sum' || (penalty.measure === 'share' && penalty.base === 'price')
}

function isLow(contract: Contract, penalty: Penalty, limits: Limits): boolean {
  const percent = penalty.measure === 'share' ? penalty.value * 100 : (sumRatio(contract, penalty) ?? 1) * 100
  return percent < limits.leastPercent || (penalty.measure === 'sum' && penalty.value < least(penalty, limits))
}

export default defineRule({
  type: 'QUANT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.civil-code.585.2', 'cn.civil-code.583', 'cn.civil-code.506', 'us.restatement-contracts.356'],
  options: { leastYuan: 1000, leastDollars: 200, leastPercent: 1, secretYuan: 10_000 },
  heuristic: ['leastYuan', 'leastDollars', 'leastPercent', 'secretYuan'],

  words: {
    zh: {
      title: '{event}只赔{sum}{currency}',
      found: '{event}的代价只有{sum}{currency}。',
      why: '数额小到吓不住人，也补不了损失；低于损失的可以请求增加，但要先证明损失。',
      ask: '按信息的价值分档提高金额，并写明不足以弥补损失的补足差额。',
    },
    en: {
      title: '{event} costs only {currency} {sum}',
      found: 'The price of {event} is only {currency} {sum}.',
      why: 'It neither deters nor compensates, and proving a higher loss is left to the party that was harmed.',
      ask: 'Raise it to fit the value of the information, and keep proven loss above it recoverable.',
    },
  },
  variants: {
    share: {
      zh: { title: '{event}只赔{base}的{percent}%', found: '{event}的代价只有{base}的{percent}%。' },
      en: { title: '{event} costs only {percent}% of {base}', found: 'The price of {event} is only {percent}% of {base}.' },
    },
    cap: {
      zh: { title: '{event}最多赔{sum}{currency}', found: '{event}的赔偿以{sum}{currency}为限。' },
      en: { title: 'At most {currency} {sum} for {event}', found: 'Liability for {event} stops at {currency} {sum}.' },
    },
  },
  draft: {
    zh: '泄露一般信息的违约金为【 】元，泄露商业秘密的为【 】元；不足以弥补实际损失的，违约方应补足差额。',
    en: 'Liquidated damages are [ ] for general information and [ ] for trade secrets; they are credited against, and do not replace, damages for proven loss.',
  },

  examples: {
    zh: {
      hit: [
        '[[泄露客户名单的，乙方支付违约金100元。]]',
        '服务合同\n第一条 双方应对资料保密。\n第二条 [[乙方泄密的赔偿责任以当月服务费（200元）为限，故意泄密亦同。]]',
        '技术合同\n第一条 合同总价为500万元。\n第二条 [[违反保密义务的，违约金为人民币2万元。]]',
        '[[泄密方应支付合同价款0.5%的违约金。]]',
      ],
      miss: [
        '保密协议\n一、乙方应对甲方名册保密，泄露的赔偿实际损失。\n二、扣款标准：未戴工帽，每次30元；餐具不洁，每次60元。',
        '泄密的，违约金十万元，不足以弥补损失的，应补足差额。',
        '违反保密义务的，违约金一万元，不影响另行主张实际损失。',
        '每份资料工本费100元；资料应保密，泄露的赔偿损失。',
        '迟到一次罚款100元。员工应保守秘密。',
        '每泄露一条个人信息，支付违约金500元。',
        '泄密方赔偿实际损失，且不低于500元。',
        '泄密造成损失的，应赔偿对方损失并承担律师费800元。',
      ],
      mended: [
        '泄露客户名单的，乙方支付违约金20万元，不足以弥补损失的，另行赔偿差额。',
        '服务合同\n第一条 双方应对资料保密。\n第二条 乙方泄密的，赔偿甲方因此遭受的全部实际损失。',
      ],
    },
    en: {
      hit: [
        'CLEANING CONTRACT\n1. The Cleaner shall keep the plans confidential and disclose them to no third party. Disclosure is dealt with under clause 2.\n2. Deductions: late opening, $10 each time; [[disclosure of the plans, a penalty of $25 each time.]]',
        '[[The sole remedy for disclosure of Confidential Information is payment of US$50.]]',
        '[[If the Recipient leaks the Confidential Information it shall pay the Discloser one hundred dollars ($100).]]',
        'SERVICES AGREEMENT\n1. The contract price is £2,000,000.\n2. [[A party in breach of confidentiality shall pay £5,000 in full settlement.]]',
        '[[For breach of confidentiality the Provider shall pay 0.25% of the contract price.]]',
      ],
      miss: [
        'The party in breach of confidentiality shall pay £1,000 on account, without prejudice to damages.',
        'In consideration of £1 the Recipient agrees to keep the information confidential and to pay damages on breach.',
        'Each copy of the report costs US$15; reports are confidential, and a breach is compensated.',
        'For each record disclosed without authority the Processor shall pay US$100.',
        'Where a parcel is damaged by leakage or fire the Carrier shall indemnify the Shipper at RMB 200 per parcel. Each party keeps prices confidential.',
      ],
      mended: [
        'For a disclosure of Confidential Information the Recipient shall pay liquidated damages of US$50,000, and the loss in excess of that sum.',
        'If the Recipient leaks the Confidential Information it shall compensate the Discloser for its actual loss.',
      ],
    },
  },

  *check(contract, options) {
    const silent = secrecy(contract).room === 'none'
    const seen = new Set<string>()
    const all = penalties(contract)
    for (const penalty of all) {
      const text = textOf(contract, penalty.sentence)
      if (!judged(penalty) || seen.has(text) || (silent && penalty.scope === 'any')) continue
      const rivals = all.filter((other) => other !== penalty && other.sentence === penalty.sentence && (!judged(other) || !isLow(contract, other, options)))
      if (rivals.length > 0) continue
      const low = isLow(contract, penalty, options)
      const secret = kind(contract) === 'NDA' && penalty.currency === 'CNY' && penalty.value < options.secretYuan && /商业秘密|trade secret/i.test(text) && !penalty.topUp
      if (!low && !secret) continue
      seen.add(text)
      const variant = penalty.measure === 'share' ? 'share' : penalty.bound === 'ceiling' ? 'cap' : undefined
      const hit: Hit = {
        evidence: [{ start: penalty.sentence.start, end: penalty.sentence.end }],
        data: { ...commonData(penalty), ...(penalty.measure === 'share' ? { percent: penalty.value * 100 } : { sum: penalty.value, currency: currencyTerm(penalty.currency) }) },
        ...(variant ? { variant } : {}),
        ...(penalty.debtor === null ? {} : { burdened: penalty.debtor }),
        ...(penalty.topUp ? { levels: { protected: 'low', burdened: null, neutral: 'low' } as const } : {}),
        ...(low ? {} : { remark: true }),
      }
      yield hit
    }
  },
})
