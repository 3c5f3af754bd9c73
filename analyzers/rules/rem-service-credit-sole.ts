import type { Contract } from '../../contract/types'
import { payerOf } from '../facts/actors'
import { coversAnyBreach } from '../facts/breach-scope'
import { articleOf } from '../facts/clauses'
import { burdenedBy } from '../facts/party-names'
import { pointsAtSecrecy } from '../facts/references'
import { sentencesFor, sieved } from '../facts/sieve'
import { defineRule, lowerOf, lowerText, sentences, textOf, type Sentence } from '../kit'

/** Without one of these words there is nothing to read. */
const SAYS_CREDIT = /个月|\bgift|会员|[券卡]|时长|积分|红包|流量|延长|赠|免费|折扣|等值服务|使用期|credit|voucher|coupon|gift card|points|discount|complimentary|\bpass(?:es)?\b|tickets|tokens|课|门票|礼包|\bfree |additional|extra |exten|prolong/
const CREDIT_ZH = /(?:赠|送|补|奉送)[^。；，]{0,6}个?月(?:的)?(?:服务|使用|维护)|(?:赠送|延长|补偿|抵扣|发放|提供|给予|以|赠予|送|返还|补[发给送])[^。；]{0,16}(?:会员(?!费)|服务(?:时长|期限|期|时间|天数|周期)|代金券|抵用券|优惠券|礼品卡|购物卡|积分|抵扣券|体验券|红包|流量|时长|免费(?:服务|使用|检测|监测)|等值服务|使用期|月卡|折扣|续费优惠|体验课|课程|课时|门票|礼包)|(?:代金券|抵用券|优惠券|礼品卡|服务时长|会员(?!费)|积分|赠送服务|延长服务|续费折扣)[^。；]{0,16}(?:方式|形式|作为|代替|替代|了结)/
const SOLE_ZH = /作为对?[^。；，]{0,8}(?:全部|唯一|最终)(?:的)?(?:补偿|赔偿)|(?:就此|即告|便告|此事)[^。；，]{0,6}(?:揭过|作罢|告终|打住|终结|翻篇)|补救(?:办法|方式)?只有|不得再(?:要|有)|再无(?:其)?他|(?:唯一|全部|最终|一次性|仅有)[^。；，]{0,8}(?:赔偿|补偿|救济|责任|解决)|(?:作为|替代|代替|即视为|视为|折抵)[^。；，]{0,12}(?:全部|唯一|最终|一切|已[^。；，]{0,4})[^。；，]{0,8}(?:赔偿|补偿|责任|履行|了结)|(?:替代|代替|取代|充抵)[^。；，]{0,10}(?:赔偿|责任|补偿)|不得(?:再|另)?[^。；，]{0,10}(?:提出|要求|主张|追究|索赔)|(?:不再|无须|无需|不另)[^。；，]{0,8}(?:承担|赔偿|负|主张|支付)|放弃[^。；，]{0,16}(?:赔偿|索赔|追究|要求)|了结|两清|除此(?:之外|以外)?[^。；，]{0,4}(?:不|无)|以此为限/
const LEAK_ZH = /泄[露漏密]|外[泄传流]|流出|个人信息|信息安全|数据安全|用户数据|隐私|安全事[件故]|黑客|入侵|保密/
const ANY_ZH = /任何(?:违约|损失|事故|原因|情[况形]|服务问题)|一切(?:违约|损失)|违反本(?:合同|协议)/
/** Availability, delay, quality: credits are the usual measure there. */
const UPTIME_ZH = /可用率|可用性|宕机|中断|停机|故障|在线率|SLA|响应时间|延迟|逾期|配送|停服|维护/
const KEPT_ZH = /不影响|不妨碍|不排除|另行(?:赔偿|索赔)|仍(?:可|有权|应)|(?:用户|客户|甲方|对方|您)[^。；，]{0,6}书面(?:选择|同意|接受)|剩余损失|不适用/
const BACK_ZH = /(?:上述|前述)情形|前[条款述项]|上[条款述]|该等?(?:情[形况]|事件|损失|补偿|服务)|就此|此[项等]|上述|发生[^。；，]{0,6}情形/

const CREDIT_EN = /\b(?:month|week|quarter|year)s? free\b|\bfree (?:month|week|quarter|year)\b|\bgifts? (?:you|it|the \w{3,12})\b|\b(?:service |account |platform |store |\w{3,10} )?credits?\b|\bvouchers?\b|\bcoupons?\b|\bgift cards?\b|\b(?:loyalty|reward|bonus) points\b|\bdiscounts?\b|\b(?:class|day|guest|gym|ride|event|\d{1,3}|two|three|five|ten|free) (?:passes|tickets|tokens|classes|lessons|sessions|rides)\b|\b(?:free|complimentary|additional|extra) (?:\w{3,10} )?(?:months?|weeks?|days|service|subscription|membership|storage|use|licen[cs]e)|\b(?:months?|year) of (?:free|complimentary|additional)|\b(?:extension|months?) of (?:the |its |your )?(?:service|subscription|membership|term)|\b(?:extend\w{0,3}|prolong\w{0,3})\b[^.;]{0,30}\b(?:subscription|membership|service|term)/
const SOLE_EN = /\bin full (?:discharge|satisfaction|settlement)\b|\b(?:matter|affair|case|incident) is (?:closed|settled|at an end|over)\b|\b(?:that|which|this) (?:settles|closes|ends) (?:it|the matter|the case)\b|\b(?:and|by) (?:by )?nothing else\b|\b(?:sole|exclusive|only|entire|full|final)\b[^.;]{0,30}\b(?:remed|compensation|liabilit|recourse|settlement|satisfaction)|\b(?:in (?:lieu|place) of|instead of|replac\w{1,3}|substitut\w{1,3} for|takes the place of)\b[^.;]{0,40}\b(?:damages|compensation|other|remed|claim|payment|money)|\bno (?:other|further|additional|more) (?:claim|remed|compensation|liabilit|recourse)|\bmay (?:not|make no) (?:further |other )?claim|\b(?:claim|ask for|seek|recover) nothing (?:more|else|further)|\bnothing (?:more|else|further) (?:is|shall be|will be) (?:owed|due|payable)|\bwaives?\b[^.;]{0,30}\b(?:other|further|all|any)\b/
const LEAK_EN = /\bdata leaks\b|\bwhen (?:that|this|it) happens\b|\bdata (?:breach|leak|loss|incident)|\bsecurity (?:breach|incident)|\bunauthori[sz]ed (?:access|disclosure|use)|\bpersonal (?:data|information)|\bconfiden|\bleak(?:s|ed|age)?\b|\bdisclosures?\b|\bexpos(?:ed|ure)\b|\bhack|\bintrusion|\bprivacy\b|\b(?:data|details|records|entries|files)\b[^.;]{0,40}\b(?:wrong hands|gets? out|stolen|compromised|without authority)/
const ANY_EN = /\b(?:any|all|every) (?:\w{2,12} )?(?:incidents?|breach(?:es)?|failures?|losses|loss|defaults?)\b|\bbreach of this agreement/
const UPTIME_EN = /\bavailab|\buptime|\bdowntime|\boutage|\bservice levels?\b|\bsla\b|\blatency|\bresponse times?|\blate\b|\bdelay/
const KEPT_EN = /\b(?:does|do|shall|will) not (?:replace|apply|affect|limit|exclude)|\bwithout prejudice|\bin addition to\b|\bnot (?:the |its |a )?(?:sole|exclusive|only)|\bnon-?exclusive|\baccepted in writing|\bcredit (?:card|terms|check|report|rating|line|limit|facilit|agreement|period)/
const BACK_EN = /\bin (?:that|this|such an?) event\b|\b(?:that|this|such|the|these|those) (?:an? )?(?:\w{3,12} )?(?:extension|credits?|vouchers?|coupons?|case|event|incident|loss|discounts?|compensation)\b|\b(?:foregoing|above|preceding|previous)\b/

const SOLE = sieved([SOLE_ZH, SOLE_EN])

/** The words before a sentence that does not itself say what happened: in its clause, or in the one that "前条" points at. */
function before(contract: Contract, sentence: Sentence, zh: boolean): string {
  const earlier = sentences(contract)[sentence.index - 1]
  if (!earlier) return ''
  const back = zh ? BACK_ZH : BACK_EN
  if (earlier.clause !== sentence.clause && !back.test(lowerOf(contract, sentence))) return ''
  const first = sentences(contract)[sentence.index - 2]
  // "You waive any claim from such an event" points further back.
  return first && first.clause === earlier.clause && back.test(lowerOf(contract, earlier)) ? `${lowerOf(contract, first)} ${lowerOf(contract, earlier)}` : lowerOf(contract, earlier)
}

function instead(contract: Contract, sentence: Sentence): boolean {
  const lower = lowerOf(contract, sentence)
  const zh = /[㐀-鿿]{2}/.test(textOf(contract, sentence))
  if (!(zh ? SOLE_ZH : SOLE_EN).test(lower) || (zh ? KEPT_ZH : KEPT_EN).test(lower)) return false
  const above = before(contract, sentence, zh)
  const credit = zh ? CREDIT_ZH : CREDIT_EN
  if (!credit.test(lower) && !((zh ? BACK_ZH : BACK_EN).test(lower) && credit.test(above) && !(zh ? KEPT_ZH : KEPT_EN).test(above))) return false
  const leak = zh ? LEAK_ZH : LEAK_EN
  if (leak.test(lower)) return true
  const uptime = zh ? UPTIME_ZH : UPTIME_EN
  if (uptime.test(lower)) return false
  if (pointsAtSecrecy(contract, lower)) return true
  const context = `${above} ${articleOf(contract, sentence.clause)?.heading.toLowerCase() ?? ''}`
  if (uptime.test(context)) return false
  return (zh ? ANY_ZH : ANY_EN).test(lower) || coversAnyBreach(contract, sentence) || leak.test(context) || pointsAtSecrecy(contract, above)
}

export default defineRule({
  type: 'DEFECT',
  topic: 'remedy',
  kinds: ['SVC', 'TOS', 'DPA', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.civil-code.497.3', 'cn.civil-code.506', 'cn.civil-code.584', 'cn.consumer-protection.26', 'cn.consumer-protection.50', 'uk.ucta.3'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '泄露了只送服务了结',
      found: '这里用赠送服务、代金券一类抵掉泄露的全部赔偿。',
      why: '送的服务与损失不相干，格式条款这样排除求偿权，多半靠不住。',
      ask: '改为可另行提供补偿，经对方书面接受的抵扣损失，剩余损失照赔。',
    },
    en: {
      title: 'A leak is settled with free service',
      found: 'Service credits or vouchers are the only remedy here, even for a leak.',
      why: 'Credits bear no relation to what a leak costs, and such a clause may not stand in standard terms.',
      ask: 'Let credits count against the loss if accepted in writing, and keep the claim for the rest.',
    },
  },
  draft: {
    zh: '责任方可另行提供延长服务等补偿，经对方书面接受的按约定价值抵扣损失，但不影响对方就剩余损失求偿。',
    en: 'Extra service may be offered and, if accepted in writing, is credited at its agreed value; it does not replace the claim for the remaining loss.',
  },

  examples: {
    zh: {
      hit: [
        '用户服务协议\n您点击同意即接受本协议。\n第七条 您的照片外泄的，我们不负责任。\n第八条 [[就前条情形，我们发放一张代金券作一次性补偿。]]',
        '软件服务合同\n第三条 乙方应对甲方数据保密，不得泄露。\n第四条 [[乙方违反第三条的，给予甲方下年度续费折扣，甲方不再主张其他权利。]]',
        '用户服务协议\n您点击同意即接受本协议。\n第七条 [[发生信息泄露的，平台赠送三个月会员，用户不得再提出其他要求。]]',
        '云服务协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第五条 乙方应对甲方数据保密。\n第六条 数据泄露的处理\n[[乙方以代金券方式作一次性补偿并了结。]]',
        '软件服务合同\n第三条 双方应对对方的商业秘密保密。\n第四条 [[乙方违反本合同的，延长服务期一个月，作为甲方的唯一补偿。]]',
      ],
      miss: [
        '云服务协议\n第五条 服务方应对客户数据保密。\n第六条 可用率低于99.9%的，赠送服务时长作为唯一补偿。',
        '用户服务协议\n您点击同意即接受本协议。\n第七条 本平台对信息泄露的全部责任以您最近一个月支付的会员费为限。',
        '用户服务协议\n您点击同意即接受本协议。\n第七条 发生信息泄露的，平台可另行提供延长服务，但不影响客户索赔的权利。',
        '用户服务协议\n您点击同意即接受本协议。\n第七条 老客户可享受代金券优惠活动，每人限领一次，不得再要求折现。',
        '云服务协议\n第五条 泄露客户数据的，经客户书面选择，以等值服务抵扣损失，作为全部补偿。',
      ],
      mended: [
        '用户服务协议\n您点击同意即接受本协议。\n第七条 发生信息泄露的，责任方可另行提供延长服务等补偿，经对方书面接受的按约定价值抵扣损失，但不影响对方就剩余损失求偿。',
        '软件服务合同\n第三条 双方应对对方的商业秘密保密。\n第四条 乙方违反本合同的，延长服务期一个月，甲方仍可索赔。',
      ],
    },
    en: {
      hit: [
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. If Provider breaches Section 4 it shall extend the service by two months. [[That extension is the exclusive remedy.]]',
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. [[Credits are Customer’s sole and exclusive remedy for any incident, including unauthorised access.]]',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n6. [[If your personal data is exposed we will extend your subscription by one month in lieu of any damages.]]',
        'TERMS OF USE\nBy registering you accept these terms of Hill Ltd (“we”).\n5. We are not liable for unauthorised disclosure of your notes.\n6. [[Where such a case arises you are given three free weeks of membership, your only remedy.]]',
        'STUDIO TERMS\nBy registering you accept these terms of Hill Ltd (“we”).\n3. Should your records fall into the wrong hands we tell you.\n4. [[In that case you get five tickets in place of any compensation.]]',
        'HOSTING AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. Data Breach. [[Customer receives a voucher as full settlement and may make no further claim.]]',
      ],
      miss: [
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. If a feature fails, Provider extends the term; that extension is the sole remedy for the failed feature.',
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. Service credits are Customer’s sole remedy for any failure to meet the uptime commitment.',
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. Service credits are for downtime only and do not apply to a data breach, and are the sole remedy there.',
        'SUPPLY AGREEMENT\n4. Each party shall keep the other’s information confidential.\n7. Credit terms are 30 days; interest is the sole remedy for any breach.',
      ],
      mended: [
        'CLOUD SERVICES AGREEMENT\n4. Provider shall keep Customer’s data confidential.\n7. For a data breach extra service may be offered and, if accepted in writing, is credited at its agreed value; it does not replace the claim for the remaining loss.',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n6. If your personal data is exposed we will extend your subscription by one month in addition to any damages.',
      ],
    },
  },

  *check(contract) {
    if (!SAYS_CREDIT.test(lowerText(contract))) return
    for (const sentence of sentencesFor(contract, SOLE)) {
      if (!instead(contract, sentence)) continue
      const payer = payerOf(contract, sentence)
      yield { evidence: [sentence], ...(payer?.is === 'party' ? burdenedBy(contract, payer.name) : {}) }
    }
  },
})
