import { kind } from '../facts/kind'
import { openAmounts, type OpenAmount } from '../facts/open-amounts'
import { currencyTerm } from '../facts/penalty-data'
import { secrecy } from '../facts/secrecy'
import { defineRule, textOf } from '../kit'
import type { Data } from '../types'

function dataOf({ penalty, scope }: OpenAmount): Data {
  const event = scope === 'any' ? '@anyBreach' : '@leakEvent'
  if (!penalty) return { event }
  if (penalty.measure === 'sum') return { event, amount: penalty.value, unit: currencyTerm(penalty.currency) }
  return { event, amount: penalty.measure === 'share' ? penalty.value * 100 : penalty.value, unit: penalty.measure === 'share' ? '%' : '@times' }
}

export default defineRule({
  type: 'DEFECT',
  topic: 'liability',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'TOS', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.civil-code.585.1', 'cn.civil-code.510', 'us.restatement-contracts.356', 'uk.makdessi'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '{event}赔偿只有下限',
      found: '这里只写了最少赔{amount}{unit}，没有写最多赔多少。',
      why: '违约金要有一定数额或算法；只有下限，到时多少全靠争。',
      ask: '改成一个区间，写明计算基数和累计上限。',
    },
    en: {
      title: 'A floor for {event}, and no ceiling',
      found: 'The clause names a minimum ({amount} {unit}) and no maximum.',
      why: 'An agreed sum needs a figure or a method; with a floor alone the amount is left to a fight.',
      ask: 'Agree a range, the base it is reckoned on and a limit on the total.',
    },
  },
  variants: {
    base: {
      zh: { title: '写了{amount}{unit}，没写按什么算', found: '这里写了{amount}{unit}，却没有写明是什么的{amount}{unit}。', why: '基数不明，金额就定不下来，格式条款还会按不利于起草方解释。' },
      en: { title: '{amount} {unit} of what is not said', found: 'The clause says {amount} {unit} and does not say of what.', why: 'Without a base there is no amount, and doubt goes against the drafter.' },
    },
    vague: {
      zh: { title: '赔几倍没有写清', found: '这里要求按倍数赔偿，却没有写几倍、按什么算。' },
      en: { title: 'How many times is not said', found: 'The clause asks for a multiple and says neither how many times nor of what.' },
    },
    increase: {
      zh: { title: '“增加{amount}{unit}”有两种读法', found: '“增加”若干倍的写法，可以读成{amount}{unit}，也可以读成少一倍。' },
      en: { title: 'An increase that reads two ways', found: 'The increase may be read as {amount} {unit} or as one less.' },
    },
    uncapped: {
      zh: { title: '{event}赔偿不设上限', found: '这里按{amount}{unit}逐次累计，并写明没有上限。', why: '累计多少无从预计，金额过高时法院可以调减。' },
      en: { title: 'No ceiling for {event}', found: 'The clause adds up {amount} {unit} time after time and says that there is no ceiling.', why: 'The paying side cannot reckon its worst case, and a court may reduce the total.' },
    },
    greater: {
      zh: { title: '取高者赔，没有总额上限', found: '这里按损失与{amount}{unit}中较高的赔，没有总额上限。', why: '下限有了着落，上限没有，付的一方算不出最坏的结果。' },
      en: { title: 'The higher amount, without a limit', found: 'The higher of the loss and {amount} {unit} is owed, with no limit on the total.', why: 'The floor is settled and the ceiling is not, so the paying side cannot reckon its worst case.' },
    },
  },
  draft: {
    zh: '违约金按泄露范围与过错程度在【 】元至【 】元之间确定，计算基数为【 】，累计不超过【 】元。',
    en: 'The sum is between [ ] and [ ] according to extent and fault, calculated on [base], and not more than [ ] in aggregate.',
  },

  examples: {
    zh: {
      hit: [
        '[[泄露秘密的，由甲方处以10倍以上罚款。]]',
        '保密协议\n第一条 [[乙方泄密的，赔偿不低于合同总额的200%。]]',
        '第六条 [[违反保密义务的，违约方至少支付违约金三十万元。]]',
        '[[乙方泄露商业秘密，应向甲方作相应倍数的赔偿。]]',
        '[[泄密方应赔偿全部损失，赔偿额不少于20万元。]]',
        '[[乙方泄露客户信息的，每条按1000元支付违约金，上不封顶。]]',
      ],
      miss: [
        '泄密的，支付违约金六万元，实际损失更大的，补足差额。',
        '泄密的，违约金五万元至二十万元，按泄露范围与过错程度确定。',
        '泄密方赔偿实际损失，举证困难的按十万元计。',
        '甲方注册资本不低于1000万元，双方应对商业秘密保密，违反的赔偿损失。',
        '保密期限不少于三年，违反保密义务的赔偿损失。',
        '涉密人员应年满十八周岁以上，泄密的承担赔偿责任。',
        '泄密方支付不低于五万元但累计不超过三十万元的违约金。',
        '逾期付款的，违约金不低于一万元。双方应对价格保密。',
      ],
      mended: [
        '泄露秘密的，乙方赔偿甲方的实际损失，赔偿总额以合同总价的百分之三十为限。',
        '保密协议\n第一条 乙方泄密的，支付合同总额20%的违约金。',
      ],
    },
    en: {
      hit: [
        '[[The Recipient shall pay not less than five times the damages as determined by the Company for any disclosure of Confidential Information.]]',
        '[[A party that breaches confidentiality shall pay at least US$100,000.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[The party in breach shall pay the greater of the actual loss and £20,000.]]',
        '[[For a leak the Provider shall pay an appropriate multiple of the loss.]]',
      ],
      miss: [
        'The party in breach of confidentiality shall pay between £5,000 and £20,000 according to extent.',
        'The party in breach of confidentiality shall pay the greater of proven loss and £20,000, subject to the cap in clause 9, and not more than £100,000.',
        'Disclosure requires at least two forms of ID, and a breach of confidentiality is compensated.',
        'Confidentiality lasts not less than three years; on breach the loss is compensated.',
        'If an audit of the confidential records reveals an underpayment of five percent (5%) or more, the Licensee shall also reimburse the cost of the audit.',
        'Neither party shall pay more than £200,000 for all breaches of confidentiality.',
        'If an audit of the confidential books discloses a shortfall of more than five percent (5%), the Licensee shall pay the cost of the audit.',
      ],
      mended: [
        'For a disclosure of Confidential Information the Recipient shall pay the proven loss, up to US$200,000 in total.',
        'A party that breaches confidentiality shall pay US$100,000 in full settlement.',
      ],
    },
  },

  *check(contract) {
    const silent = secrecy(contract).room === 'none'
    const seen = new Set<string>()
    for (const open of openAmounts(contract)) {
      const text = textOf(contract, open.sentence)
      if (seen.has(text) || (silent && open.scope === 'any')) continue
      seen.add(text)
      const variant = open.why === 'floor' ? undefined : open.why
      yield {
        evidence: [{ start: open.sentence.start, end: open.sentence.end }],
        data: dataOf(open),
        ...(variant ? { variant } : {}),
        ...(open.why === 'greater' ? { levels: { protected: 'low', burdened: 'low', neutral: 'low' } as const } : {}),
        ...(open.penalty?.debtor ? { burdened: open.penalty.debtor } : {}),
        ...(kind(contract) === 'EMP' ? { under: 'stat-employee-penalty' } : {}),
      }
    }
  },
})
