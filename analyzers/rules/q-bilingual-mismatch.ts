import type { Contract } from '../../contract/types'
import { bilingual, prevailingClaims, prevailingLanguage } from '../facts/bilingual'
import { languageDifferences } from '../facts/language-differences'
import { defineRule, sentences, textOf } from '../kit'
import type { Hit, Levels } from '../types'

const LIABILITY = /责任|赔偿|违约|损失|保密|泄|披露|\bliab|\bindemn|\bdamages|\bpenalt|\bconfiden|\bdisclos|\bloss/i
/** A language named, and a word on which one counts. */
const LANGUAGE = /中文|英文|汉语|英语|两种(?:语言|文字)|chinese|english|both languages|either language/i
const COUNTS = /为准|优先|同等|等同|效力|仅供参考|以供参考|供参考|prevail|control|govern(?!ed by|ing law)|precedence|authentic|reference|convenience|equal|same (?:force|effect|validity)|superse|binding/i

const MEDIUM: Levels = { protected: 'medium', burdened: 'medium', neutral: 'medium' }

function settled(contract: Contract): boolean {
  return prevailingLanguage(contract) !== null || sentences(contract).some((sentence) => {
    const text = textOf(contract, sentence)
    return LANGUAGE.test(text) && COUNTS.test(text)
  })
}

export default defineRule({
  type: 'QUALITY',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.466.2', 'cn.conflict-of-laws.41'],
  options: { pairs: 3 },
  heuristic: ['pairs'],

  words: {
    zh: {
      title: '中英文写的数字不一样',
      found: '同一条里，中文写的是“{saysZh}”，英文写的是“{saysEn}”。',
      why: '两种文本推定意思相同，写得不同就要靠解释，双方会各拿对自己有利的那一份。',
      ask: '核对本意，把两种文本改成一致，并写明以哪种文本为准。',
    },
    en: {
      title: 'The two languages state different figures',
      found: 'For one clause the Chinese says “{saysZh}” and the English “{saysEn}”.',
      why: 'Both versions are presumed to mean the same, so each side will rely on the one that suits it.',
      ask: 'Check what was meant, make both say it, and say which version prevails.',
    },
  },
  variants: {
    party: { zh: { title: '中英文约束的人不一样' }, en: { title: 'The two languages bind different parties' } },
    negation: { zh: { title: '中英文一个禁止一个不禁止' }, en: { title: 'One language forbids what the other allows' } },
    condition: { zh: { title: '例外只写在一种语言里', found: '同一条里，例外（中文：{saysZh}；英文：{saysEn}）只有一种文本写了。' }, en: { title: 'Only one language has the exception', found: 'The exception (Chinese: {saysZh}; English: {saysEn}) stands in one version only.' } },
    place: { zh: { title: '中英文写的法律或地点不同' }, en: { title: 'The two languages name different places' } },
    prevails: {
      zh: { title: '中英文各说自己为准', found: '一处写以中文为准，另一处写以英文为准。', ask: '只留一句：不一致时以哪一种文本为准。' },
      en: { title: 'Each language says that it prevails', found: 'One sentence puts the Chinese first, another the English.', ask: 'Keep one sentence that says which version prevails.' },
    },
    unsettled: {
      zh: { title: '没写中英文以哪个为准', found: '合同用中英文写成，没有约定不一致时以哪种文本为准。' },
      en: { title: 'Nothing says which language prevails', found: 'The contract is in Chinese and English and does not say which version counts where they differ.' },
    },
  },
  draft: {
    zh: '本合同以中英文书就，如有不一致，以【中文】文本为准。',
    en: 'This Agreement is made in Chinese and English; if they differ, the [Chinese] text prevails.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议 Confidentiality Agreement\n第一条 乙方应对甲方交付的图纸和样品保密。\nArticle 1 Party B shall keep confidential the drawings and samples delivered by Party A.\n第二条 [[乙方泄密的，应向甲方支付合同价款30%的违约金。]]\nArticle 2 [[If Party B leaks them it shall pay Party A liquidated damages of 20% of the contract price.]]\n第三条 本协议中英文不一致的，以中文文本为准。\nArticle 3 If the Chinese and English versions differ, the Chinese version shall prevail.',
        '保密协议 Confidentiality Agreement\n第一条 [[任何一方应对从对方取得的图纸保密。]]\nArticle 1 [[The Receiving Party shall keep confidential the drawings obtained from the other.]]\n第二条 保密期限为本协议终止后三年届满。\nArticle 2 The duty of confidentiality lasts for three years after the end of this Agreement.\n第三条 本协议中英文不一致的，以中文文本为准。\nArticle 3 If the Chinese and English versions differ, the Chinese version shall prevail.',
        '保密协议 Confidentiality Agreement\n第一条 乙方应对甲方交付的图纸和样品保密。\nArticle 1 Party B shall keep confidential the drawings and samples delivered by Party A.\n第二条 保密期限为本协议终止后三年届满。\nArticle 2 The duty of confidentiality lasts for three years after the end of this Agreement.\n第三条 [[本协议不一致之处，以中文文本为准。]]\nArticle 3 [[In case of discrepancy the English version of this Agreement shall prevail.]]',
        '保密协议 Confidentiality Agreement\n第一条 乙方应对甲方交付的图纸和样品保密。\nArticle 1 Party B shall keep confidential the drawings and samples delivered by Party A.\n第二条 保密期限为本协议终止后三年届满。\nArticle 2 The duty of confidentiality lasts for three years after the end of this Agreement.\n第三条 双方应当友好协商解决一切争议。\nArticle 3 Both parties shall settle all disputes in a friendly manner by discussion.',
      ],
      miss: [
        '保密协议 Confidentiality Agreement\n第一条 乙方应对甲方交付的图纸和样品保密。\nArticle 1 Party B shall keep confidential the drawings and samples delivered by Party A.\n第二条 乙方泄密的，应向甲方支付违约金人民币伍拾万元。\nArticle 2 If Party B leaks them it shall pay Party A liquidated damages of RMB 500,000.\n第三条 本协议中英文不一致的，以中文文本为准。\nArticle 3 If the Chinese and English versions differ, the Chinese version shall prevail.',
        '保密协议 Confidentiality Agreement\n第一条 接收方应在30个工作日内归还全部图纸和样品。\nArticle 1 The Receiving Party shall return all drawings and samples within 30 business days.\n第二条 保密期限为本协议终止后三年届满。\nArticle 2 The duty of confidentiality lasts for three (3) years after the end of this Agreement.\n第三条 英文译本仅供参考，不影响中文文本的解释。\nArticle 3 The English version is for reference only and does not affect the Chinese text.',
        '保密协议\n第一条 乙方应对甲方的图纸（Drawings）保密三年。\n第二条 乙方泄密的，支付违约金三万元。\n第三条 争议由法院管辖。',
      ],
      mended: [
        '保密协议 Confidentiality Agreement\n第一条 乙方应对甲方交付的图纸和样品保密。\nArticle 1 Party B shall keep confidential the drawings and samples delivered by Party A.\n第二条 乙方泄密的，应向甲方支付合同价款30%的违约金。\nArticle 2 If Party B leaks them it shall pay Party A liquidated damages of thirty percent of the contract price.\n第三条 本合同以中英文书就，如有不一致，以中文文本为准。\nArticle 3 This Agreement is made in Chinese and English; if they differ, the Chinese text prevails.',
        '保密协议 Confidentiality Agreement\n第一条 任何一方应对从对方取得的图纸保密。\nArticle 1 Each party shall keep confidential the drawings obtained from the other.\n第二条 保密期限为本协议终止后三年届满。\nArticle 2 The duty of confidentiality lasts for three years after the end of this Agreement.\n第三条 本合同以中英文书就，如有不一致，以英文文本为准。\nArticle 3 This Agreement is made in Chinese and English; if they differ, the English text prevails.',
      ],
    },
    en: {
      hit: [
        'Supply Agreement 供货协议\n1. The Seller shall keep the drawings of the Buyer secret for ever and ever.\n1. 卖方应对买方交付的全部图纸永久保密。\n2. [[Each party’s total liability is limited to the price, a limit that shall not apply to leaks.]]\n2. [[买方的责任上限不适用于泄密，卖方的责任上限适用于一切违约。]]\n3. If the two languages differ, the English version shall prevail over the Chinese.\n3. 两种文本不一致的，应以英文文本为准解释本协议。',
        'Supply Agreement 供货协议\n1. [[The Seller shall keep the drawings of the Buyer secret for five years after delivery.]]\n1. [[卖方应在交货后对买方的图纸保密三年，不得外传。]]\n2. The price of all the goods is USD 40,000 to be paid at once.\n2. 全部货物的价款为四万美元，应当立即支付。\n3. If the two languages differ, the English version shall prevail over the Chinese.\n3. 两种文本不一致的，应以英文文本为准解释本协议。',
        'Supply Agreement 供货协议\n1. The Seller shall keep the drawings of the Buyer secret for ever and ever.\n1. 卖方应对买方交付的全部图纸永久保密。\n2. [[Disputes go to arbitration in Hong Kong under the rules in force there.]]\n2. [[争议应当提交上海的仲裁机构按照其规则解决。]]\n3. If the two languages differ, the English version shall prevail over the Chinese.\n3. 两种文本不一致的，应以英文文本为准解释本协议。',
        'Supply Agreement 供货协议\n1. [[The Seller may disclose the drawings to its bank and its own advisers at any time.]]\n1. [[卖方不得将图纸披露给银行及其顾问。]]\n2. The price of all the goods is USD 40,000 to be paid at once.\n2. 全部货物的价款为四万美元，应当立即支付。\n3. If the two languages differ, the English version shall prevail over the Chinese.\n3. 两种文本不一致的，应以英文文本为准解释本协议。',
      ],
      miss: [
        'Supply Agreement 供货协议\n1. The Seller shall keep the drawings of the Buyer secret for twelve months after delivery.\n1. 卖方应在交货后对买方的图纸保密一年，不得外传。\n2. The price of all the goods is RMB 5 million to be paid on 4 March 2026.\n2. 全部货物的价款为500万元，应于2026年3月4日支付。\n3. The Chinese and English versions are equally authentic in all respects.\n3. 本协议中文文本与英文文本具有同等法律效力。',
        'STALL LEASE 摊位租赁合同\nLessor 出租人: Hill Market Ltd. Lessee 承租人: Lake Foods Ltd.\n1. The Lessor lets stall nine to the Lessee from 2026-03-01 to 2026-08-31.\n出租人自2026年3月1日至8月31日出租九号摊位。\n2. The Lessee pays RMB 0.3 million in six equal monthly payments.\n承租人分六个月平均支付30万元租金。\n3. Neither the Lessor nor the Lessee shall disclose the rent to others until two years after the lease.\n双方均不得向他人泄露租金，至租期结束后两年。\n4. Whoever learns of a leak tells the other within twenty-four hours.\n知悉泄密者24小时内告知对方。\n5. The Chinese text prevails if the two differ.\n两文本不一致时以中文为准。',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the drawings (图纸) secret for five years.\n2. The Recipient shall pay £5,000 for a leak.\n3. English law applies.',
        'Supply Agreement 供货协议\n1. Unless the Buyer agrees in writing, the Seller shall not disclose the drawings to others.\n1. 未经买方书面同意，卖方不得向他人披露图纸。\n2. The price of all the goods is USD 40,000 to be paid at once.\n2. 全部货物的价款为四万美元，应当立即支付。\n3. The English text controls if the Chinese text says anything else than it.\n3. 中文文本另有不同的，应以英文文本为准解释本协议。',
      ],
      mended: [
        'Supply Agreement 供货协议\n1. The Seller shall keep the drawings of the Buyer secret for three years after delivery.\n1. 卖方应在交货后对买方的图纸保密三年，不得外传。\n2. The price of all the goods is USD 40,000 to be paid at once.\n2. 全部货物的价款为四万美元，应当立即支付。\n3. This Agreement is made in Chinese and English; if they differ, the English text prevails.\n3. 本协议以中英文书就，如有不一致，以英文文本为准。',
        'Supply Agreement 供货协议\n1. The Seller shall not disclose the drawings to its bank or its own advisers at any time.\n1. 卖方不得将图纸披露给银行及其顾问。\n2. The price of all the goods is USD 40,000 to be paid at once.\n2. 全部货物的价款为四万美元，应当立即支付。\n3. This Agreement is made in Chinese and English; if they differ, the Chinese text prevails.\n3. 本协议以中英文书就，如有不一致，以中文文本为准。',
      ],
    },
  },

  *check(contract, { pairs }) {
    const both = bilingual(contract)
    if (!both || both.pairs.length < pairs) return
    const order = (spans: readonly { start: number; end: number }[]): Hit['evidence'] => [...spans].sort((a, b) => a.start - b.start)
    for (const { what, zh, en, saysZh, saysEn } of languageDifferences(contract)) {
      const weighs = what === 'number' || what === 'negation' || LIABILITY.test(textOf(contract, zh)) || LIABILITY.test(textOf(contract, en))
      yield {
        evidence: order([zh, en]),
        data: { saysZh, saysEn },
        ...(what === 'number' ? {} : { variant: what }),
        ...(weighs ? {} : { levels: MEDIUM }),
        ...(what === 'number' || what === 'place' ? {} : { certainty: 'possible' as const }),
      }
    }
    const claims = prevailingClaims(contract)
    const own = claims.find(({ lang }) => lang === 'zh')
    const other = claims.find(({ lang }) => lang === 'en')
    if (own && other) yield { evidence: order([own.sentence, other.sentence]), variant: 'prevails', data: {} }
    else if (!settled(contract)) yield { evidence: [], variant: 'unsettled', levels: MEDIUM, data: {} }
  },
})
