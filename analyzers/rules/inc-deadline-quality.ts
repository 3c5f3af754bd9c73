import { kind } from '../facts/kind'
import { isEntrustment } from '../facts/personal-data'
import { deadlines, type Deadline } from '../readings/notice-deadlines'
import { defineRule } from '../kit'

const VAGUE = { protected: 'medium', burdened: 'low', neutral: 'low' } as const
const LONG = { protected: 'high', burdened: null, neutral: 'medium' } as const
const SHORT = { protected: null, burdened: 'medium', neutral: 'low' } as const

/** Under an hour, or a clock that runs before anybody knows. */
function isShort({ hours, fromEvent }: Deadline, shortHours: number, goodHours: number): boolean {
  return hours !== null && (hours < shortHours || (fromEvent && hours <= goodHours))
}

export default defineRule({
  type: 'QUANT',
  topic: 'incident',
  kinds: ['NDA', 'SVC', 'DPA', 'EMP', 'OTHER', 'TOS'],
  levels: VAGUE,
  law: ['cn.pipl.57', 'cn.incident-reporting-2025.4', 'cn.data-regulations-2025.10', 'eu.gdpr.33.1', 'eu.gdpr.33.2', 'uk.gdpr.33'],
  options: { goodHours: 24, longHoursForData: 72, longDays: 7, shortHours: 1 },
  heuristic: ['goodHours', 'longHoursForData', 'longDays', 'shortHours'],

  words: {
    zh: {
      title: '泄露通知没有明确时限',
      found: '要求通知泄露，但只说“及时”之类，没有写多少小时内。',
      why: '“及时”各有各的理解，晚了几天也说不清算不算违约。',
      ask: '写明立即通知，最迟不超过知悉后24小时。',
    },
    en: {
      title: 'No clear deadline for reporting a leak',
      found: 'A leak must be reported, but only “promptly” or the like, with no number of hours.',
      why: 'Everybody reads “promptly” differently, so a report that comes days late is hard to call a breach.',
      ask: 'Say without undue delay and at the latest 24 hours after becoming aware.',
    },
  },
  variants: {
    // The reader's own clock: what the law gives him, counted from when he hears of it.
    clock: {
      zh: { title: '等不起的泄露通知时限', found: '涉及个人信息，泄露后最长可以等到{deadline}才通知。', why: '对外报告的时钟不等人：较大的网络安全事件，关键信息基础设施1小时内、中央和国家机关2小时内、其他运营者4小时内就要报告，欧盟和英国是知悉后72小时。对方的时限要短过己方的。', ask: '把对方的通知时限定在己方法定报告时限之内，例如知悉后24小时，涉及重大事件的立即电话告知。' },
      en: { title: 'A notice that comes after the report is due', found: 'Personal data is involved, and a leak may be reported as late as {deadline} after it is found.', why: 'The clock for reporting to others does not wait: in the EU and the UK 72 hours from awareness; in the PRC, for larger incidents, 1 hour (critical infrastructure), 2 hours (state organs) or 4 hours (others). The other side’s clock must be the shorter one.', ask: 'Set the other side’s deadline inside your own, for instance 24 hours from awareness, and by telephone at once for serious incidents.' },
    },
    long: {
      zh: { title: '泄露通知的时限太长', found: '发现泄露后最长可以等到{deadline}才通知。', why: '等到那时，补救和对外报告的时间往往已经过了。' },
      en: { title: 'Too long to report a leak', found: 'A leak may be reported as late as {deadline} after it is found.', why: 'By then the time to limit the damage and to report to others has mostly passed.' },
    },
    short: {
      zh: { title: '泄露通知时限难以做到', found: '要求在{deadline}内通知，时间极短，或者从事件发生而不是从知悉时起算。', why: '还不知道的事无法通知，这样的时限一开始就注定违约。', ask: '改为从知悉时起算，最迟24小时；先报已知内容，其余随后补充。' },
      en: { title: 'A deadline nobody can meet', found: 'Notice is due within {deadline}, which is very short or runs from the event and not from knowing of it.', why: 'Nobody can report what is not yet known, so this clause is broken from the start.', ask: 'Let time run from awareness, 24 hours at most, with the details to follow.' },
    },
  },
  draft: {
    zh: '应立即通知，最迟不超过知悉后24小时；对方因法定时限需更早报告的，通知方应予配合。',
    en: 'Notice shall be given without undue delay and in any event within 24 hours of becoming aware; the notifying party shall support any shorter statutory deadline.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 [[发现保密信息泄露的，乙方应及时通知甲方。]]',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 [[发生泄密的，乙方应在第一时间告知甲方。]]',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 [[发现泄露的，乙方应在三十日内书面告知甲方泄露情况。]]',
        '客服外包合同\n第一条 乙方受甲方委托，按甲方提供的会员姓名、手机号码回访会员。\n第二条 乙方对会员信息保密，不得泄露给他人。\n第三条 [[会员信息泄露的，乙方应在六日内告知甲方。]]',
        '数据处理协议\n第一条 受托方对个人信息保密。\n第二条 [[发生个人信息泄露的，受托方应在十分钟内通知委托方，不论其是否知悉。]]',
      ],
      miss: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，应在24小时内通知甲方。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 知悉泄露的，应在8小时内通知甲方，并提交原因报告。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，应立即通知甲方，最迟不超过48小时。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，应立即通知甲方，并在收到甲方通知后五日内提交整改报告。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，应在24小时内通知甲方；主管部门要求在1小时内报告的，从其规定。',
      ],
      mended: [
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现保密信息泄露的，乙方应立即通知甲方，最迟不超过知悉后24小时。',
        '保密协议\n第一条 乙方对保密信息保密，不得披露。\n第二条 发现泄露的，乙方应在24小时内书面告知甲方泄露情况。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[The Recipient shall promptly notify the Discloser of any unauthorised disclosure of Confidential Information.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[The Recipient shall notify the Discloser within thirty (30) days of learning of any unauthorised disclosure.]]',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. [[Processor shall notify Controller of any personal data breach within ten (10) minutes of its occurrence, whether or not Processor is aware of it.]]',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. Processor shall notify Controller of any personal data breach without undue delay and no later than 36 hours after becoming aware of it.',
        'SERVICES AGREEMENT\n2. Confidentiality. The Agency shall keep the Client’s files confidential and disclose them to nobody.\n3. The Agency shall report any actual or suspected leak to the Client within 12 hours, save its logs and help the Client.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall notify the Discloser immediately upon discovery of unauthorised use or disclosure.',
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the other’s Confidential Information secret.\n8. A party in breach shall cure within 30 days of notice of breach.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. The Recipient shall notify the Discloser of any unauthorised disclosure without undue delay and in any event within 24 hours of becoming aware.',
        'DATA PROCESSING AGREEMENT\n1. Processor shall keep personal data confidential.\n2. Processor shall notify Controller of any personal data breach within 24 hours of becoming aware of it.',
      ],
    },
  },

  *check(contract, { goodHours, longHoursForData, longDays, shortHours }) {
    const all = deadlines(contract)
    if (all.length === 0) return
    const isData = kind(contract) === 'DPA'
    // Whoever handles data for another holds up that one's own report, whatever the contract is called.
    const reports = isData || isEntrustment(contract)
    const limitHours = reports ? longHoursForData : longDays * 24
    const short = all.find((one) => isShort(one, shortHours, goodHours))
    if (short) {
      yield { evidence: [short.sentence], variant: 'short', levels: SHORT, data: { deadline: short.printed } }
      return
    }
    const timed = all.filter(({ hours }) => hours !== null).sort((a, b) => (a.hours as number) - (b.hours as number))
    const first = timed[0]
    const good = all.find(({ atOnce, hours }) => (hours === null ? atOnce : hours <= limitHours)) ?? all.find(({ atOnce, byLaw }) => atOnce || byLaw)
    if (good) {
      if (good.hours === null || good.hours > goodHours) yield { evidence: [good.sentence], remark: true }
    } else if (first) yield { evidence: [first.sentence], variant: reports ? 'clock' : 'long', levels: LONG, data: { deadline: first.printed } }
    else yield { evidence: all.slice(0, 2).map(({ sentence }) => sentence), ...(isData ? { levels: { ...VAGUE, neutral: 'medium' } } : {}) }
  },
})
