import type { Contract } from '../../contract/types'
import { otherParty } from '../facts/actor-names'
import { mentions, wordsFor } from '../facts/actor-reader'
import { coversAnyBreach } from '../facts/breach-scope'
import { kind } from '../facts/kind'
import { burdenedBy } from '../facts/party-names'
import { inSecrecyContext, secrecy } from '../facts/secrecy'
import { isChinese } from '../facts/sentences'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { defineRule, lowerOf, sentences, textOf, type Sentence } from '../kit'

const RELIEF_ZH = /禁令|禁止命令|假处分|假扣押|法院[^。；，]{0,10}(?:下令|命令|责令|立时|命[甲乙丙对接使受被])|禁止令|行为保全|临时(?:性)?(?:救济|限制|措施)|停止(?:侵害|违约|使用|披露)|救济|强制(?:履行|令)|保全|法院[^。；，]{0,12}担保/
const OVERREACH_ZH = /(?:放弃|捐弃|抛弃)[^。；，]{0,12}(?:抗告|上诉|复议|陈述|听审|听证)|(?:无[需须]|毋[需须]|不[需必用]|免于|免予|不出|不(?:交|缴|供)|免供?|不要求|无义务|免[去除交]?|豁免|不以)[^。；，]{0,12}(?:(?:提供|缴纳|交纳|出具)?[^。；，]{0,6}(?:担保|保证金)|(?:证明|举证|说明|存在|发生)[^。；，]{0,12}(?:损[害失]|过错|金钱))|(?:担保|保证金)(?:要求)?[^。；，]{0,6}(?:予以)?(?:豁免|免除|免交)|(?:放弃|不得)[^。；]{0,16}要求[^。；，]{0,12}担保|(?:不得|无权)[^。；，]{0,6}以[^。；，]{0,8}未[^。；，]{0,4}担保|(?:无[需须]|不必)[^。；，]{0,4}(?:交保|具保)|(?:无[需须]|不经|未经|不必)[^。；，]{0,8}(?:开庭|审理|听证|事先通知|听取)|同意[^。；，]{0,16}(?:立即)?(?:签发|颁发|作出|下达|发布|发出)[^。；，]{0,8}(?:禁令|裁定)|(?:不得|不|放弃)[^。；，]{0,8}(?:异议|抗辩|争辩|反对|复议)[^。；，]{0,12}(?:禁令|保全)|(?:禁令|保全)[^。；]{0,24}(?:不得|不|放弃)[^。；，]{0,10}(?:异议|抗辩|反对|复议)/
const RELIEF_EN = /\bprohibitory order\b|\bcourt order against\b|\binjuncti|\bequitable\b|\bspecific(?:ally)? (?:performance|enforce)|\brestrain|\benjoin|\bin equity|\binterdict|\bcross-undertaking|\bundertaking (?:as to|in) damages|\bcourts?\b[^.;]{0,40}\b(?:bond|security)\b|\b(?:interim|interlocutory|provisional|preliminary) (?:relief|measures|order)/
const OVERREACH_EN: readonly RegExp[] = [
  /\b(?:waives?|renounces?|gives? up|forgoes?)\b[^.;]{0,30}\bright\b[^.;]{0,20}\b(?:of appeal|to appeal|to be heard|of being heard|to a hearing)\b/,
  /\b(?:put up|raise|offer|make|makes|puts up|raises|offers) no (?:resistance|opposition|objection|defen[cs]e)\b|\bno (?:security|bond|caution) (?:put up|given|lodged|found|asked)|\bnor ask (?:for|that)\b[^.;]{0,16}\b(?:security|caution|bond)\b|\basks? for no (?:security|bond|caution)\b|\bno (?:harm|damage|loss) (?:shown|proved|proven)\b|\bas a matter of course\b/,
  /\b(?:without|no|not|waives?|need not|nor|neither|never|free of|exempt from|dispens\w{1,3} with|excused? from)\b[^.;]{0,100}\b(?:bonds?|undertaking (?:as to|in) damages|cross-undertaking)\b/,
  /\b(?:bonds?|security|undertaking)\b[^.;]{0,40}\b(?:is|are|be|being) (?:hereby |expressly )?(?:waived|dispensed with|excused|unnecessary|not (?:required|needed))/,
  /\bwithout\b[^.;]{0,60}\b(?:security|hearing|prior notice|notice (?:or|to)|being heard)|\b(?:no|not be required to (?:give|post|furnish|provide|lodge)|need not (?:give|post|furnish|provide|lodge)|waives? (?:any|the|all) (?:requirement|right|need)\b[^.;]{0,30}) (?:any |other |for )?security\b/,
  /\b(?:without|need not|no|not be (?:required|obliged|obligated) to|not have to|not required to|regardless of|irrespective of|waive[sd]?|dispens\w{1,3} with|so is)\b[^.;]{0,60}\b(?:proof|proving|prove|showing|show|shown|establish\w{0,3}|demonstrat\w{1,3}|evidence)\b[^.;]{0,60}\b(?:damages?|harm|injury|loss(?:es)?|inadequa\w{1,4})\b/,
  /\b(?:without|regardless of|irrespective of)\b[^.;]{0,30}\b(?:damages?|harm|injury|loss(?:es)?)\b[^.;]{0,24}\b(?:shown|proved|proven|established|occurred|suffered)\b/,
  /\b(?:consents?|stipulates?|agrees?)\b[^.;]{0,40}\bto\b[^.;]{0,20}\b(?:entry|issu\w{1,4}|grant\w{0,3})\b[^.;]{0,40}\b(?:injunct|order|relief)/,
  /\b(?:not|waives?|never)\b[^.;]{0,24}\b(?:oppose|contest|resist|object\w{0,4}|challenge)\b[^.;]{0,60}\b(?:injunct|restraining|equitable relief)/,
]
const OVERREACH = sieved([OVERREACH_ZH, ...OVERREACH_EN])
sieved([RELIEF_ZH, RELIEF_EN])
/** The court decides on security, a bond of a stated amount, a statute's words: not a waiver. */
const KEPT = /法院(?:认为|要求|酌定|依法|决定)[^。；]{0,16}担保|依法提供担保|不(?:限制|影响)法院|法院的?裁量|由法院[^。；，]{0,8}(?:决定|确定|裁)|\b(?:court[’']s|of the court)\b[^.;]{0,30}\bdiscretion|\bdiscretion of the court|\b(?:for|by|to) the court\b|\bunless (?:the court|required by law)|\bbond\b[^.;]{0,30}\b(?:not (?:to )?exceed|shall not exceed)|\bsecurity interest/

/** Relief for another covenant only. */
const OTHER = /竞业|招揽|挖角|侵权|知识产权|商标|货款|付款|租[金赁]|\bnon-?compet|\bnot (?:to )?compete|\bsolicit|\binfring|\btrademarks?\b|\bpatents?\b|\bpurchase price|\bclosing\b|\bmerger\b|\bshares\b|\bpossession\b|\brent\b/

function goesTooFar(contract: Contract, sentence: Sentence, zh: boolean): boolean {
  const lower = lowerOf(contract, sentence)
  return (zh ? [OVERREACH_ZH] : OVERREACH_EN).some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(lower))
}

function overreaches(contract: Contract, sentence: Sentence): boolean {
  const zh = isChinese(contract, sentence)
  const relief = zh ? RELIEF_ZH : RELIEF_EN
  if (!mayMatch(contract, relief, sentence)) return false
  const lower = lowerOf(contract, sentence)
  return relief.test(lower) && goesTooFar(contract, sentence, zh) && !KEPT.test(lower)
}

/** What the sentence after the one on the injunction speaks of. */
const NEXT_ZH = /担保|听证|禁令/
const NEXT_EN = /\b(?:bonds?|security|undertaking|(?:proof|showing) of (?:any )?(?:actual )?damages?|hearing)\b/

/** "No bond shall be required." stands after the sentence on the injunction. */
function goesOn(contract: Contract, sentence: Sentence): boolean {
  const before = sentences(contract)[sentence.index - 1]
  if (!before || before.clause !== sentence.clause) return false
  const lower = lowerOf(contract, sentence)
  const zh = isChinese(contract, sentence)
  return (zh ? NEXT_ZH : NEXT_EN).test(lower) && (zh ? RELIEF_ZH : RELIEF_EN).test(lowerOf(contract, before)) && goesTooFar(contract, sentence, zh) && !KEPT.test(lower)
}

const ENTITLED = /^(?:\s?(?:,|，)?[^.;。；，]{0,30})?(?:有权|可以?|得以|\b(?:shall|will|is|are) (?:also )?(?:be )?(?:entitled|have the right)|\bmay\b|\bhas the right)/

/** The one party that may have the injunction; null where either may or it cannot be told. */
function holder(contract: Contract, sentence: Sentence): string | null {
  const words = wordsFor(contract, sentence)
  const text = words.lang === 'en' ? lowerOf(contract, sentence) : textOf(contract, sentence)
  for (const { end, actor } of mentions(contract, text, words)) {
    if (!ENTITLED.test(text.slice(end, end + 60))) continue
    return actor?.is === 'party' ? actor.name : null
  }
  return null
}

export default defineRule({
  type: 'DEFECT',
  topic: 'remedy',
  kinds: ['NDA', 'SVC', 'DPA', 'OTHER'],
  levels: { protected: null, burdened: 'medium', neutral: 'low' },
  law: ['cn.civil-procedure.103', 'cn.civil-procedure.104', 'cn.civil-code.1000', 'cn.spc-2020-7.17', 'us.dtsa.1836.b.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '禁令不用担保、不用证明',
      found: '这里约定申请禁令无需提供担保，或无需证明损害。',
      why: '要不要担保由法院定，这样的约定约束不了法院，却会让被申请的一方先失去防护。',
      ask: '改为“可依法申请禁令或行为保全，担保由法院决定”。',
    },
    en: {
      title: 'Injunction without bond or proof of harm',
      found: 'This grants an injunction with no bond, no proof of harm or no hearing.',
      why: 'Security is for the court to decide; the promise may not bind it, yet it gives away the restrained party’s protection.',
      ask: 'Say that relief may be sought and that security is left to the court.',
    },
  },
  draft: {
    zh: '守约方可依法申请行为保全或禁令；是否提供担保及其数额由法院决定，本条不限制法院的裁量。',
    en: 'The innocent party may seek interim injunctive relief; nothing here limits the court’s discretion as to security or the proof required.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 [[守约方可申请行为保全，免交担保。]]',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[乙方泄密的，甲方有权申请禁令，且无需提供担保。]]',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 [[守约方可申请行为保全，无须证明实际损失。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[接收方承诺不要求法院责令披露方提供担保。]]',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[接收方同意法院立即颁发禁令，无需听证。]]',
      ],
      miss: [
        '保密协议\n第一条 双方应对商业秘密保密，不得泄露。\n第二条 守约方申请禁令的，应按法院要求提供担保。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 守约方可依法提供担保后申请行为保全。',
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，支付违约金十万元，甲方无需证明实际损失。',
        '借款合同\n第一条 双方应对借款事宜保密，不得泄露。\n第二条 借款人无需提供担保。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 违约方应停止披露并赔偿损失。',
      ],
      mended: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 乙方泄密的，甲方可依法申请行为保全或禁令；是否提供担保及其数额由法院决定，本条不限制法院的裁量。',
        '保密协议\n第一条 双方应对商业秘密保密。\n第二条 守约方可申请行为保全。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. An injunction may be had against a party in breach; [[the requirement of a bond is waived.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. Recipient shall keep the Information secret.\n2. [[Recipient consents to the immediate entry of an injunction without bond, notice or hearing.]]',
        'MUTUAL NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. [[Either party may seek injunctive relief for a breach without the necessity of posting a bond.]]',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[Discloser is entitled to equitable relief without proof of actual damages.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Recipient shall keep the Information secret.\n2. [[Recipient accepts that Owner need not show loss and waives any undertaking in damages that a court may ask for.]]',
        'CONFIDENTIALITY AGREEMENT\n1. Recipient shall keep the Information secret.\n2. For a breach of this Agreement Owner may obtain an injunction. [[No bond shall be required.]]',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. [[The Recipient will put up no resistance to an injunction.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Discloser may seek an injunction without prejudice to other remedies, security being left to the court.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Discloser may seek injunctive relief in addition to damages, subject to any bond that the court requires.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient acknowledges that a breach may cause irreparable harm and that Discloser may seek an injunction.',
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. Contractor shall furnish a performance bond without delay.',
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. Recipient shall pay US$10,000 for each disclosure without proof of actual damages.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. Recipient shall keep the Information secret.\n2. The innocent party may seek interim injunctive relief; nothing here limits the court’s discretion as to security or the proof required.',
        'MUTUAL NON-DISCLOSURE AGREEMENT\n1. Each party shall keep the other’s information confidential.\n2. Either party may seek injunctive relief, without limiting the discretion of the court as to a bond.',
      ],
    },
  },

  *check(contract) {
    const { room } = secrecy(contract)
    if (room === 'none' || (kind(contract) === 'OTHER' && room === 'sentence')) return
    for (const sentence of sentencesFor(contract, OVERREACH)) {
      const whole = overreaches(contract, sentence)
      if (!whole && !goesOn(contract, sentence)) continue
      // Without a word on what was broken it serves every covenant, secrecy with the rest.
      if (!inSecrecyContext(contract, sentence) && !coversAnyBreach(contract, sentence) && OTHER.test(lowerOf(contract, sentence))) continue
      const one = holder(contract, sentence)
      const other = one ? otherParty(contract, one) : null
      yield { evidence: [sentence], ...(other ? burdenedBy(contract, other) : {}) }
    }
  },
})
