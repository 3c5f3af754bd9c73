import type { Contract, Span } from '../../contract/types'
import { coversAnyBreach } from '../facts/breach-scope'
import { consequences } from '../facts/consequences'
import { kind } from '../facts/kind'
import { leadIns } from '../facts/list-items'
import { liabilitySlot } from '../facts/liability-slot'
import { inSecrecyContext, secrecy } from '../facts/secrecy'
import { mayMatch, sieved } from '../facts/sieve'
import { articleOf, defineRule, has, lowerOf, sentences, textOf, type Sentence } from '../kit'
import injunctiveRelief from '../provisions/injunctive-relief'

/** Steps that stop or undo a leak, or performance that can be claimed. 停止使用 when a project ends is none. */
const STEPS_ZH = /住手|(?:请求|申请|要求|由)[^。；，]{0,6}法院[^。；，]{0,10}(?:制止|禁止|下令|命令)|采取[^。；，]{0,12}(?:补救|止损|挽救|消除)|补救措施|继续履行|恢复名誉|(?:消除|挽回)[^。；，]{0,8}影响|赔礼道歉|停止[^。；，]{0,12}(?:违约|违反|侵害|侵权|泄[露密漏]|外[传泄]|披露)|行为保全|诉前保全|先予执行|禁令|(?:更正|澄清|致歉)声明|公开(?:更正|澄清)|责令[^。；，]{0,8}(?:停止|改正|收回)|限期改正/
const STEPS_EN = /\b(?:asks?|apply to|applies to|go to) (?:a |any |the )?courts?\b[^.;]{0,20}\bto (?:stop|halt|forbid|restrain|end)\b|\b(?:halted|stopped|restrained|forbidden) by (?:an? )?(?:court |judicial )?order\b|\bcourt order against\b|\bput the record right\b|\binjuncti|\b(?:in|or|and) equity\b|\bequitable (?:relief|remed)|\bspecific(?:ally)? (?:performance|enforce)|\b(?:restraining|prohibitory|preservation|cease-and-desist) order|\b(?:interim|interlocutory|provisional|preliminary|emergency|urgent|conservatory|non-?monetary) (?:relief|measures|remed)|\binterdict|\bimmediate cessation|\bremedial (?:action|steps|measures)|\b(?:remedy|remedies|cure|rectify|mitigate|contain)\b[^.;]{0,40}\b(?:breach|disclosure|violation|leak|harm|effects?)|\bretriev\w{1,3}\b[^.;]{0,40}\binformation|\bcourt\b[^.;]{0,20}\b(?:forbid|prohibit|restrain)\b[^.;]{0,30}\b(?:use|disclos|breach)|\border\b[^.;]{0,40}\b(?:stop|ceas|restrain|forbid|prohibit|prevent|not (?:to )?disclos)/
/** To stop the use, to call copies back, to correct in public: a remedy only where a breach or a court calls for it. */
const STOP_ZH = /(?:应|须|需|立即|马上|即刻|要求|请求|责令|有权|并)[^。；，拒未]{0,12}(?:停止(?:[^。；，]{0,8}(?:使用|处理|传播|复制|发布|扩散)|[、，。；并])|撤[回下换]|下架|删除|发文更正|召回|追回|收回|制止|澄清|更正)/
const BROKEN_ZH = /违反|违约|泄[露密漏]|失密|外[传泄流]|擅自|侵|过错|未经[^。；，]{0,8}(?:同意|许可|授权)|法院/
const STOP_EN = /\b(?:stops?|halts?|ceases?|discontinues?|desists?|tak(?:e|es) (?:it |them |the content |the material )?down|retracts?|put an end to|refrain from further)\b|\bends? (?:the|any|such|its|that) (?:breach|disclosure|violation|leak|use)\b|\b(?:recover|withdraw|recall|correct)s?\b[^.;]{0,24}\b(?:information|material|copies|documents|data|what|statement|content|posts?|files|publication)/
const BROKEN_EN = /\bbreach|\bviolat|\bleak|\bunauthori|\bdefault|\binfring|\bmisus|\bmisappropriat|\bat fault\b|\bwrongful|\bcourt\b|\bif (?:it|he|she|they|a party|either|one) (?:does|discloses|breaks)/
/** What a buyer withholds is no step against a leak. */
const STOP_WORK_EN = /\b(?:stop|cease|suspend|discontinue)\w{0,3}\s(?:\w{2,12}\s){0,2}(?:payments?|paying|work|suppl\w{1,4}|deliver\w{1,3}|shipments?|services?|business|operations|to be|to exist)\b/
const NARROW_ZH = /逾期|迟延|延期|交付|质量|验收|付款|完工|项目(?:结束|完成)|合同(?:终止|期满)后/
const NARROW_EN = /\blate\b|\bdefective|\bwarranty|\bdelivery|\bnon-?conform|\bpayment\b/
const CAUSED = /违反|违约|泄|失密|外传|外流|披露|侵|保密|breach|violat|disclos|leak|misuse|unauthori/
/** A heading without a full stop is no evidence. */
const HEADING = /^[^。；.;]{0,40}$/
/** An indemnity against outsiders' claims is about something else. */
const OUTSIDERS = /infring|知识产权|\bany third party\b/
/** "Agreed sum and no more": a remedy that is expressly shut out. */
const DENIED_ZH = /别无其他|不再承担其他|不承担其他/

sieved([STOP_ZH, BROKEN_ZH, STEPS_ZH, STOP_EN, BROKEN_EN, STEPS_EN])

/** Sentences that give a step against the leak itself: of secrecy, or of any breach of the contract. */
function stepsIn(contract: Contract): Sentence[] {
  const leads = leadIns(contract)
  return sentences(contract).filter((sentence) => {
    if (!has(sentence, 'breach') && !has(sentence, 'leak') && !has(sentence, 'incident') && !has(sentence, 'relief') && !has(sentence, 'liability') && !has(sentence, 'dispute')) return false
    const lower = lowerOf(contract, sentence)
    const zh = /[㐀-鿿]{2}/.test(lower)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    const stops = zh ? says(STOP_ZH) && says(BROKEN_ZH) && !NARROW_ZH.test(lower) : says(STOP_EN) && says(BROKEN_EN) && !STOP_WORK_EN.test(lower)
    if (!(stops || says(zh ? STEPS_ZH : STEPS_EN)) || DENIED_ZH.test(lower)) return false
    const lead = leads[sentence.index]
    const about = inSecrecyContext(contract, sentence) || coversAnyBreach(contract, sentence) || (lead !== null && lead !== undefined && (inSecrecyContext(contract, lead) || coversAnyBreach(contract, lead)))
    if (about) return CAUSED.test(lower) || lead !== null || !(zh ? NARROW_ZH : NARROW_EN).test(lower)
    // A clause on breach in general ("违约责任") that is not about delay or quality serves a leak too.
    return zh ? CAUSED.test(lower) && !NARROW_ZH.test(lower) : /\b(?:disclosures?|leaks?|misuse)\b/.test(lower) && !NARROW_EN.test(lower)
  })
}

/** What comes nearest: the money, which is all there is. */
function moneyOnly(contract: Contract): Span[] {
  const money = consequences(contract).filter(({ strength, sentence }) => strength === 'money' && !HEADING.test(textOf(contract, sentence)) && !OUTSIDERS.test(lowerOf(contract, sentence)))
  const nearest = money.find(({ scope }) => scope === 'secrecy') ?? money[0]
  return nearest ? [nearest.sentence] : []
}

export default defineRule({
  type: 'MISSING',
  topic: 'remedy',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: null, neutral: 'low' },
  law: ['cn.civil-code.577', 'cn.civil-code.580', 'cn.civil-code.179.1', 'cn.spc-2020-7.17', 'cn.civil-procedure.103', 'us.dtsa.1836.b.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '泄密后只谈钱，不止损',
      found: '全文没有约定泄密后可以要求停止披露、收回资料、消除影响或申请禁令。',
      why: '秘密一旦扩散就收不回来，先止住再算账，钱往往补不回损失。',
      ask: '加一句：可要求立即停止、收回或删除、在受影响范围内更正，并可申请行为保全。',
    },
    en: {
      title: 'Only money after a leak, nothing to stop it',
      found: 'Nothing lets a party have the leak stopped, the information recovered or an injunction granted.',
      why: 'A secret that spreads cannot be called back; stopping it comes before counting the loss.',
      ask: 'Add a right to have it stopped, the information recovered, and to seek interim relief from a court.',
    },
  },
  variants: {
    waived: {
      zh: { title: '合同放弃了禁令救济', found: '这里放弃了申请禁令，泄密后只能要钱。' },
      en: { title: 'The right to an injunction is waived', found: 'This waives the right to an injunction, so that after a leak only money is left.' },
    },
  },
  draft: {
    zh: '守约方有权要求立即停止披露或使用、收回或删除信息、在受影响范围内更正及消除影响，并可依法申请行为保全。',
    en: 'The innocent party may require immediate cessation, recovery or deletion, and correction within the affected audience, and may seek interim injunctive relief; nothing limits the court’s discretion as to security.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对商业秘密保密。合作结束后，双方应立即停止使用并收回全部资料。\n第二条 [[泄密的，赔偿损失。]]',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 [[泄密的，支付违约金十万元，别无其他责任。]]',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 [[违反保密义务的，承担损害赔偿责任。]]',
        '合作协议\n第五条 保密\n双方应对对方的商业秘密保密，不得向任何第三方披露。[[违反的，赔偿对方的损失。]]保密期限三年。\n第六条 乙方逾期供货的，甲方可停止支付货款，乙方应采取补救措施。',
        '保密协议\n第一条 乙方应对甲方的资料保密。\n第二条 项目结束后，乙方应停止使用甲方资料。\n第三条 [[乙方泄密的，赔偿甲方全部损失。]]',
      ],
      miss: [
        '保密协议\n第一条 乙方应对商业秘密保密。\n第二条 违约方应立即停止违约行为并采取补救措施，并赔偿损失。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 泄密的，赔偿损失、消除影响、赔礼道歉。',
        '技术开发合同\n第五条 双方应对对方的商业秘密保密，违反的赔偿损失。\n第八条 违约责任\n任何一方违约的，应承担继续履行、采取补救措施或者赔偿损失等责任。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反的赔偿损失。\n第三条 本协议约定仲裁，不妨碍任何一方就泄密向法院申请行为保全。',
        '技术服务合同\n第五条 保密\n双方应对对方的资料保密。\n泄密责任：____',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 发生失密的，责任方应立即通知对方并采取补救措施，赔偿损失。',
        '数据委托处理协议\n第一条 受托方应对个人信息保密。\n第二条 受托方泄露个人信息的，应赔偿委托方所受损失，并立即停止处理。',
      ],
      mended: [
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违反保密义务的，承担损害赔偿责任。守约方有权要求立即停止披露或使用、收回或删除信息、在受影响范围内更正及消除影响，并可依法申请行为保全。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密，不得泄露。\n第二条 泄密的，乙方应立即停止泄露，支付违约金十万元。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[A party in breach pays damages.]] The other party may stop payment of fees.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[A breach of this Agreement shall be compensated in damages.]]',
        'SERVICES AGREEMENT\n5. Confidentiality. Each party shall keep the other’s information confidential and shall not disclose it to third parties without consent. This duty survives termination for three years, and each party shall make sure that its employees observe it. [[A party in breach of this clause shall pay damages.]]\n6. Late deliveries: the Supplier shall cure any defective delivery.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party that breaches clause 1 shall pay damages.\n3. [[Each party waives any right to seek injunctive relief.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. If Recipient breaches this, it shall stop at once and pay damages.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient pays damages for a breach, and either party may seek an order that the disclosure stop.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. A party at fault withdraws its posts and pays damages.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Breach is compensated in damages, and the court may be asked for a preservation order.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Discloser may seek injunctive relief in addition to damages.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. Each breach is compensated in damages.\n3. Disputes go to arbitration. Nothing prevents either party from seeking interim relief from a court.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party in breach shall pay damages and shall cease all disclosure at once.',
        'SALE AGREEMENT\n1. The Seller sells two lathes to the Buyer.\n2. The Buyer pays damages for late payment.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. Each breach of this Agreement shall be compensated in damages. The innocent party may require immediate cessation, recovery or deletion, and correction within the affected audience, and may seek interim injunctive relief; nothing limits the court’s discretion as to security.',
        'CONFIDENTIALITY AGREEMENT\n1. Each party shall keep Confidential Information secret.\n2. A party that breaches clause 1 shall pay damages, and the other may seek specific performance.',
      ],
    },
  },

  *check(contract) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || liabilitySlot(contract)) return
    const relief = injunctiveRelief.read(contract)
    if (relief?.stance === 'stated' || (!relief && stepsIn(contract).length > 0)) return
    const money = moneyOnly(contract)
    // What follows from a breach of a processing agreement commonly stands in the contract it hangs on.
    if (!relief && money.length === 0 && kind(contract) === 'DPA') return
    yield {
      evidence: relief ? relief.evidence : money,
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(relief ? { variant: 'waived' } : {}),
      ...(kind(contract) === 'DPA' ? { levels: { protected: 'low', burdened: null, neutral: 'low' } } : {}),
    }
  },
})
