import { kind } from '../facts/kind'
import { standardForm } from '../facts/standard-form'
import { actorNames } from '../facts/actor-names'
import { burdenedBy } from '../facts/party-names'
import { defineRule } from '../kit'

export default defineRule({
  type: 'NOTICE',
  topic: 'statute',
  kinds: ['TOS', 'SVC', 'NDA', 'DPA', 'OTHER'],
  levels: { protected: 'medium', burdened: 'low', neutral: 'low' },
  law: ['cn.civil-code.496.2', 'cn.civil-code.497', 'cn.spc-2023-13.9', 'cn.spc-2023-13.10', 'cn.civil-code.498', 'cn.consumer-protection.26'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '免责限责条款没有提示',
      found: '这是一方拟好的格式合同，限制责任或约定违约金的条款却没有任何醒目提示。',
      why: '格式条款的提供方应当用合理方式提示并说明；没有做到的，对方可以主张这些条款不是合同内容。',
      ask: '在开头加特别提示，列明相关条款并加粗，留下可以询问的联系方式。',
    },
    en: {
      title: 'Standard terms without conspicuous notice',
      found: 'One side wrote this form, and nothing draws attention to the clauses that limit its liability or fine the other.',
      why: 'The other side may argue that such clauses never became part of the contract.',
      ask: 'Put a notice at the top that names those clauses, print them bold, and offer an explanation.',
    },
  },
  variants: {
    ticked: {
      zh: { title: '勾选不等于尽到提示', found: '这里约定勾选或点击就视为已尽提示说明义务。', why: '只靠勾选、弹窗一般不足以证明提供方已经提示和说明，举证责任在提供方。' },
      en: { title: 'A tick is no explanation', found: 'Ticking or clicking is to count as proof that the terms were drawn to attention.', why: 'A tick-box alone rarely proves it; the drafter has the burden.' },
    },
    label: {
      zh: { title: '自称“不是格式条款”', found: '合同自己声明不属于格式条款。', why: '是不是格式条款看实际有没有协商，写一句声明没有用。', ask: '删去这句声明，该提示的条款照样提示。' },
      en: { title: 'A form that says it is none', found: 'The form declares that it holds no standard terms.', why: 'Whether terms are standard depends on whether they were negotiated, not on the label.', ask: 'Strike the label and draw attention to the clauses that weigh.' },
    },
  },
  draft: {
    zh: '【特别提示】第【 】条限制责任、第【 】条约定违约金，已加粗标示；如有疑问请在同意前联系【 】，我们将予以说明。',
    en: 'IMPORTANT: clause [ ] limits liability and clause [ ] sets liquidated damages (in bold). Ask [contact] for an explanation before you agree.',
  },

  examples: {
    zh: {
      hit: [
        '经销合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n本合同由甲山有限公司统一印制，乙方不得更改。\n第五条 [[甲方的赔偿责任以一百元为限。]]\n第六条 双方应保密。',
        '用户服务协议\n您点击同意即表示接受本协议。\n第十二条 [[平台的赔偿责任以一百元为限。]]',
        '会员协议\n您点击“同意”即成为会员。\n第三条 [[勾选即视为平台已尽提示说明义务。]]',
        '推广服务协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n本协议由甲方提供，未经协商不得修改。\n第一条 乙方应保密。\n第二条 [[本协议不属于格式条款。]]\n第三条 甲方的赔偿责任不超过一百元。',
      ],
      miss: [
        '用户服务协议\n【特别提示】请您重点阅读加粗的免责与限责条款。您点击同意即表示接受本协议。\n第十二条 平台的赔偿责任以一百元为限。',
        '线上课程协议\n您点击同意即表示接受本协议。\n第一条 付款前页面以红色字体单独列出第二条，您可要求客服解释。\n第二条 平台的赔偿责任以课程价款为限。',
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应保密。\n第二条 乙方的赔偿责任不超过合同总价。\n第三条 双方已充分协商各条款。',
        '隐私政策\n您点击同意即表示接受本政策。\n第一条 我们不承担因不可抗力产生的责任。',
      ],
      mended: [
        '用户服务协议\n【特别提示】第十二条限制责任，已加粗标示；如有疑问请在同意前联系客服，我们将予以说明。\n您点击同意即表示接受本协议。\n第十二条 平台的赔偿责任以一百元为限。',
        '会员协议\n特别提示：第三条约定违约金，已加粗标示。\n您点击“同意”即成为会员。\n第三条 用户违反本协议的，应支付违约金一千元。',
      ],
    },
    en: {
      hit: [
        'TERMS OF SERVICE\nBy clicking “I agree” you accept these terms. You may use the service.\n8. [[Our total liability to you shall not exceed one hundred yuan.]]\n9. The laws of the PRC govern these terms.',
        'SELLER TERMS\nThis form is issued by the Bazaar and cannot be changed by the seller; signing in counts as signing.\n1. [[Whatever fines the authorities set are borne by the seller.]]\n2. Each side keeps sales data confidential.',
        'TERMS OF SERVICE\nBy using the service you agree to these terms.\n3. [[Ticking the box is deemed proof that all terms have been explained to you.]]',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\nBy clicking “accept” Lake agrees to these terms.\n2. [[This Agreement does not contain standard terms.]]\n3. Hill’s liability shall not exceed $100.',
      ],
      miss: [
        'TERMS OF SERVICE\nIMPORTANT: clauses 8 and 9 limit our liability. By clicking “I agree” you accept these terms.\n8. Our total liability to you shall not exceed $100.',
        'SERVICES AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the other’s information confidential.\n2. Lake’s liability shall not exceed the fees.',
        'TERMS OF SERVICE\nBy clicking “I agree” you accept these terms. Before payment clause 8 is shown on a separate screen in red.\n8. Our total liability to you shall not exceed $100.',
        'TERMS OF SERVICE\nBy using the service you agree to these terms.\n8. OUR TOTAL LIABILITY TO YOU UNDER THESE TERMS SHALL NOT EXCEED ONE HUNDRED DOLLARS.',
      ],
      mended: [
        'TERMS OF SERVICE\nIMPORTANT: clause 8 limits liability (in bold). Ask us for an explanation before you agree. By clicking “I agree” you accept these terms.\n8. Our total liability to you shall not exceed one hundred yuan.',
        'TERMS OF SERVICE\nPlease read clause 8 carefully: it limits our liability. By using the service you agree to these terms.\n8. Our aggregate liability to you shall not exceed $50.',
      ],
    },
  },

  *check(contract) {
    const form = standardForm(contract)
    if (!form) return
    const [, adhering] = actorNames(contract)
    const burdened = kind(contract) === 'TOS' && adhering ? burdenedBy(contract, adhering.name) : {}
    for (const sentence of form.ticked.slice(0, 1)) yield { evidence: [sentence], variant: 'ticked', ...burdened }
    for (const sentence of form.labelled.slice(0, 1)) yield { evidence: [sentence], variant: 'label', ...burdened }
    if (form.noticed || form.burdens.length === 0 || form.ticked.length > 0 || form.labelled.length > 0) return
    yield { evidence: form.burdens.slice(0, 4), ...burdened }
  },
})
