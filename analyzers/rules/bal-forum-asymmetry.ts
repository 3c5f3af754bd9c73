import type { Contract } from '../../contract/types'
import type { Hit } from '../types'
import { annexes } from '../facts/annexes'
import { forums, forumsClash } from '../facts/forums'
import { governingLaw, lawReason } from '../facts/governing-law'
import { kind } from '../facts/kind'
import { titleLines } from '../facts/opening'
import { burdenedBy } from '../facts/party-names'
import { defineRule, lineage, sentences } from '../kit'
import disputeForum from '../provisions/dispute-forum'

/** A clause that was to say where disputes go. */
const HEADING = /争议|纠纷|管辖|dispute|jurisdiction|venue|forum/
/** Texts that bind one side by what they tell it, and settle no dispute. */
const NOT_SIGNED = /隐私|隱私|声明|政策|须知|承诺书|附件|补充协议|privacy|cookie|notice|policy|addendum|service level|schedule|exhibit/i

/** Nothing that names a court or an arbitral body, in a text that can be taken for a whole contract. */
function missing(contract: Contract, whole: number): Hit | null {
  const { arbitration, court, talks, pick } = forums(contract)
  if (arbitration.length > 0 || court.length > 0 || pick) return null
  const spoken = disputeForum.read(contract)?.evidence ?? []
  if (talks.length > 0) return { evidence: talks.slice(0, 2), variant: 'talks', levels: LOW }
  if (spoken.length > 0) return null
  // Labour disputes go to labour arbitration by statute; a policy settles no dispute.
  if (kind(contract) === 'EMP' && governingLaw(contract).law === 'PRC') return null
  const law = lawReason(contract)
  const chosenLaw = law.by === 'clause' && law.sentence !== null && /管辖|适用|管轄|適用|govern|constru/i.test(contract.text.slice(law.sentence.start, law.sentence.end))
  if ((kind(contract) === 'TOS' && !chosenLaw) || titleLines(contract).slice(0, 2).some((line) => NOT_SIGNED.test(line))) return null
  if (annexes(contract).some(({ name, present }) => !present && /主合同|主协议|master|main|principal|underlying/i.test(name))) return null
  const all = sentences(contract)
  const chosen = law.by === 'clause' && law.sentence ? all.find(({ start }) => start === law.sentence?.start) : undefined
  // A heading is quoted by the words below it.
  const below = chosen && chosen.end - chosen.start < 60 ? all[chosen.index + 1] : undefined
  const place = below && below.clause === chosen?.clause && /law|法/.test(contract.text.slice(below.start, below.end)) ? below : chosen
  // An excerpt lacks much; a clause that was to settle disputes and names no court lacks just this.
  const meant = place !== undefined && lineage(contract, place.clause).some(({ heading }) => HEADING.test(heading.toLowerCase()))
  return meant || contract.text.length >= (contract.lang === 'en' ? whole * 3 : whole) ? { evidence: place ? [place] : [], variant: 'none', levels: LOW } : null
}
const LOW = { protected: 'low', burdened: 'low', neutral: 'low' } as const
const MEDIUM = { protected: 'medium', burdened: 'medium', neutral: 'medium' } as const
const HIGH = { protected: 'medium', burdened: 'high', neutral: 'high' } as const

export default defineRule({
  type: 'BALANCE',
  topic: 'balance',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'low', burdened: 'medium', neutral: 'low' },
  law: ['cn.civil-procedure.35', 'cn.arbitration-law-2025.27', 'cn.spc-2006-7.7', 'cn.civil-code.497', 'cn.civil-procedure.277', 'cn.labour-arbitration'],
  options: { whole: 900 },
  heuristic: ['whole'],

  words: {
    zh: {
      title: '打官司的地方由一方说了算',
      found: '一方可以自己选法院或仲裁，另一方只能去指定的地方。',
      why: '同一份合同，一方随处可告，另一方要跑到对方家门口，维权成本相差很大。',
      ask: '改为双方都向被告所在地法院起诉，或都提交同一家仲裁机构。',
    },
    en: {
      title: 'One side picks where to sue',
      found: 'One side may choose its court or tribunal, the other is tied to a single place.',
      why: 'The same quarrel costs one side far more to bring than the other.',
      ask: 'Let both sides go to the same court or the same arbitral body.',
    },
  },
  variants: {
    both: {
      zh: { title: '又仲裁又诉讼，约定打架', found: '这里既约定仲裁，又约定向法院起诉。', why: '同一争议两条路都写，仲裁约定一般无效，出事后先要为去哪里打官司再吵一次。', ask: '只留一种：要么法院，要么写明名称的仲裁机构。' },
      en: { title: 'Arbitration and court for one dispute', found: 'The clause sends disputes to arbitration and to a court as well.', why: 'With both, the arbitration agreement may fail and you argue first about where to argue.', ask: 'Keep one: a court, or a named arbitral body.' },
    },
    body: {
      zh: { title: '仲裁机构没写对', found: '约定了仲裁，却没有写出机构，或写的名称查无此机构。', why: '机构不明确，仲裁条款可能无效。', ask: '写出仲裁机构的准确全称。' },
      en: { title: 'Arbitral body not properly named', found: 'Arbitration is agreed, but the body has no name, or a name that no body bears.', why: 'Without a body that can be identified the arbitration clause may fail.', ask: 'Write the exact name of the arbitral body.' },
    },
    talks: {
      zh: { title: '只说协商，没写去哪告', found: '争议只约定协商或调解，谈不拢时去哪里解决没有写。', why: '谈不拢时要先为管辖争一轮。', ask: '补一句：协商不成的，向被告所在地人民法院起诉。' },
      en: { title: 'Talks only, no court named', found: 'Disputes are to be talked over; nothing says where they go if talks fail.', why: 'If talks fail you first have to argue about where to sue.', ask: 'Add the court, or the arbitral body, that decides if talks fail.' },
    },
    none: {
      zh: { title: '没写争议去哪里解决', found: '全文没有约定由哪个法院或仲裁机构解决争议。', why: '不写也能起诉，但去哪里要按法律推定，可能离您很远。', ask: '补一句：争议由被告所在地人民法院管辖。' },
      en: { title: 'No court or tribunal named', found: 'Nothing says which court or arbitral body decides disputes.', why: 'You can still sue, but the place follows from general rules and may be far away.', ask: 'Name one court or one arbitral body.' },
    },
  },
  draft: {
    zh: '因本合同产生的争议，任何一方均可向【被告所在地】有管辖权的人民法院起诉（或：均提交【仲裁机构全称】仲裁，二者仅选其一）。',
    en: 'Either party may sue in the courts of [the defendant’s seat] (or: all disputes go to arbitration at [institution]; choose one only).',
  },

  examples: {
    zh: {
      hit: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[发生争议的，甲方可在任何法院起诉，乙方只能向甲方所在地仲裁委员会申请仲裁。]]',
        '加工合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[争议可提交上海仲裁委员会仲裁，也可向法院起诉。]]',
        '供货合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[甲方可在其认为方便的地点起诉，乙方只能在甲方所在地起诉。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[发生争议，双方应友好协商解决。]]',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[协商不成的，提交仲裁委员会仲裁。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 法律适用与争议解决\n[[本协议适用中华人民共和国法律。]]',
      ],
      miss: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 争议由甲方所在地人民法院管辖。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 争议先行协商三十日，协商不成的提交中国国际经济贸易仲裁委员会，按其现行规则仲裁。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 协商不成的，按下列第__种方式解决：\n（1）提交北京仲裁委员会仲裁；\n（2）依法向人民法院起诉。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：李一\n第一条 乙方应保密。\n第二条 发生劳动争议，可向劳动争议仲裁委员会申请仲裁；对裁决不服的，可向人民法院起诉。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 争议提交深圳国际仲裁院仲裁。\n第三条 任何一方可向法院申请财产保全。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 适用中国法；天津有管辖权的法院。',
      ],
      mended: [
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 因本合同产生的争议，任何一方均可向被告所在地有管辖权的人民法院起诉。',
        '服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 因本合同产生的争议，均提交广州仲裁委员会仲裁。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Contractor")\n1. Contractor shall keep Company’s information confidential.\n2. [[Company may sue in any court of its choice;]] [[Contractor may sue only in Delaware.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Governing Law and Jurisdiction\n[[This Agreement is governed by the laws of the State of Ohio.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Any dispute may be submitted to arbitration in Shanghai or to the courts of Shanghai.]]',
        'DISTRIBUTION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Any dispute shall be resolved by good-faith negotiation between the parties.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Claims are referred to arbitration in Zurich, and a party may instead sue before the courts of Zurich.]]',
        'SUPPLY AGREEMENT between Hill Ltd ("Buyer") and Lake Ltd ("Seller")\n1. Each party shall keep the other’s information confidential.\n2. [[Buyer may bring suit wherever it likes;]] [[Seller may sue only where Buyer has its seat.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Any disagreement is to be settled by conciliation at the guild.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[The courts of Ohio have exclusive jurisdiction, save that Hill may bring proceedings in any competent court.]]',
      ],
      miss: [
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Each party submits to the exclusive jurisdiction of the courts of England.\n3. Each party may seek interim relief in any competent court.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Any dispute shall be finally settled by arbitration in Geneva under the ICC Rules.\n3. Judgment on the award may be entered in any court having jurisdiction.',
        'CONSULTING AGREEMENT between Hill Ltd ("Client") and Lake Ltd ("Consultant")\n1. Consultant shall keep Client’s information confidential.\n2. Any action shall be brought in the state or federal courts located in Travis County.',
        'DISTRIBUTION AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. The parties shall first negotiate any dispute in good faith for thirty days.\n3. Failing that, any dispute is settled by arbitration administered by the Singapore International Arbitration Centre.',
      ],
      mended: [
        'SERVICES AGREEMENT between Hill Ltd ("Company") and Lake Ltd ("Contractor")\n1. Contractor shall keep Company’s information confidential.\n2. Either party may sue only in the courts of the defendant’s seat.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Governing Law and Jurisdiction\nThis Agreement is governed by the laws of the State of Ohio, and any suit shall be brought in the courts of Ohio.',
      ],
    },
  },

  *check(contract, { whole }) {
    const { either, misnamed, oneSided } = forums(contract)
    for (const { sentences: evidence, tied } of oneSided.slice(0, 1)) {
      yield { evidence, ...(tied ? burdenedBy(contract, tied) : {}) }
      return
    }
    const evidence = forumsClash(contract)
    if (evidence.length > 0) {
      yield { evidence, ...(either.length > 0 || contract.lang === 'zh' ? {} : { certainty: 'possible' as const }), variant: 'both', levels: kind(contract) === 'TOS' ? HIGH : MEDIUM }
      return
    }
    if (misnamed[0] && !forums(contract).pick) {
      yield { evidence: [misnamed[0]], variant: 'body', levels: LOW }
      return
    }
    const gap = missing(contract, whole)
    if (gap) yield gap
  },
})
