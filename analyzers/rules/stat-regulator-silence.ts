import { silences } from '../facts/incident-silence'
import { defineRule } from '../kit'

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['DPA', 'SVC', 'NDA', 'TOS', 'EMP', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.pipl.57', 'cn.data-regulations-2025.11', 'cn.csl-2026.27', 'cn.incident-reporting-2025.4', 'cn.civil-code.153', 'eu.gdpr.33.1'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '泄露了不许报监管或用户',
      found: '这里禁止（或要先经同意才能）把泄露事件报告监管部门、告知受影响的人。',
      why: '法定报告按小时计算，谁都不能用合同免掉；迟报、瞒报要受罚，这样的约定就此部分无效。',
      ask: '加上“法律要求的除外，且不得影响法定时限”。',
    },
    en: {
      title: 'Breach reports to authorities are blocked',
      found: 'This forbids telling an authority or the people affected of a leak, or makes it wait for consent.',
      why: 'Statutory reports run in hours and cannot be contracted away; late or hidden reports are fined.',
      ask: 'Add “except as required by law, and never so as to delay a statutory report”.',
    },
  },
  draft: {
    zh: '法定的报告与告知由负有义务的一方在法定时限内作出，另一方应予协助；对外表述可事先沟通，但不得影响时限。',
    en: 'The party bound by law makes statutory reports and notices in time and the other assists; wording may be discussed beforehand but not so as to delay them.',
  },

  examples: {
    zh: {
      hit: [
        '技术服务合同\n第五条 双方应对数据保密。\n第六条 [[数据泄露后，乙方须等甲方书面答复后才能上报网信部门。]]',
        '票务系统合同\n第一条 双方应对会员数据保密。\n第二条 发生数据泄露的，乙方两小时内通知甲方；[[经甲方法务审定文字后，乙方才可向公安机关报告。]]',
        '票务系统合同\n第一条 双方应对会员数据保密。\n第二条 [[双方都不得将泄露事件告诉记者、媒体，也不得通报给主管部门或会员。]]',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 [[泄露事件应内部处理，不得向监管部门报告。]]',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 [[未经委托方批准，受托方不得将个人信息泄露事件告知受影响用户或网信部门，委托方将在六十日内决定。]]',
        '运维服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 发生数据安全事件的，乙方应通知甲方。[[未经甲方同意，乙方不得自行向主管机关通报。]]',
        '数据处理协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方按甲方指示处理用户信息并保密。\n第二条 [[数据泄露一事只许双方知道，监管部门来问也不准讲。]]',
      ],
      miss: [
        '软件服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方对知悉的对方客户资料、经营数据负有保密义务，未经对方书面许可不得向任何第三方透露，违者即属泄露保密信息。',
        '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 未经同意不得就合作发布新闻稿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方不得向第三方披露保密信息，法律要求的除外。',
        '票务系统合同\n第一条 双方应对会员数据保密。\n第二条 发生安全事件的，乙方不得向媒体、公众发布消息。',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 法定报告由委托方作出，受托方予以配合；法律要求受托方直接报告的除外。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 发生泄露事件，对外公告前应互相征求意见，但不得影响法定时限。',
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方发生数据泄露事件不得隐瞒，应立即向甲方和主管部门报告。',
      ],
      mended: [
        '数据服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 泄露事件的法定报告与告知由负有义务的一方在法定时限内作出，另一方应予协助；对外表述可事先沟通，但不得影响时限。',
        '个人信息委托处理协议\n委托方：甲山有限公司\n受托方：乙水有限公司\n第一条 未经委托方批准，受托方不得将个人信息泄露事件告知受影响用户或网信部门，但法律法规要求受托方报告或告知的除外。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s data confidential.\n2. [[Vendor may inform the regulator of a security incident only with Client’s prior written approval.]]',
        'TICKETING AGREEMENT\n1. Each party keeps member data confidential.\n2. [[The Operator holds off until the Club’s board has signed off the text before it reports a data breach to the police.]]\n3. [[No data leak may be made public or passed on to regulators or members of the public.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. [[Neither party shall disclose any security incident to any authority or individual.]]',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. [[Processor shall not notify any supervisory authority or data subject of a personal data breach without Controller’s prior written approval.]]',
        'HOSTING AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Provider shall keep Customer’s data confidential.\n2. [[Any data breach shall be handled internally and must not be reported to regulators.]]',
      ],
      miss: [
        'SERVICES AGREEMENT\n1. Each party shall keep the other’s data confidential.\n2. Vendor shall notify Client of a security incident and shall not issue any press release about it.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Processor shall not notify regulators of a personal data breach on Controller’s behalf unless required by law.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Neither party shall issue a press release without the other’s consent.',
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. Controller controls the content of breach notices to data subjects, within statutory deadlines.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Neither party shall disclose Confidential Information to any individual outside its organisation.',
      ],
      mended: [
        'DATA PROCESSING AGREEMENT between Hill Ltd ("Controller") and Lake Ltd ("Processor")\n1. The party bound by law makes statutory reports and notices of a personal data breach in time and the other assists; wording may be discussed beforehand but not so as to delay them.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Neither party shall disclose any security incident to any authority or individual, except as required by law and never so as to delay a statutory report.',
      ],
    },
  },

  *check(contract) {
    for (const sentence of silences(contract)) yield { evidence: [sentence] }
  },
})
