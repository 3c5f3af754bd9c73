import { annexes } from '../facts/annexes'
import { dataLaw, isEntrustment, personalData } from '../facts/personal-data'
import { sentencesFor, sieved } from '../facts/sieve'
import { processingTerms, type ProcessingTerm } from '../readings/processing-terms'
import { articleOf, defineRule, lowerOf } from '../kit'
import type { Term } from '../terms'

const ITEMS: Readonly<Record<ProcessingTerm, Term>> = {
  purpose: 'itemPurpose', duration: 'itemDuration', method: 'itemMethod', dataKinds: 'itemDataKinds', security: 'itemSecurity', instructions: 'itemInstructions', supervision: 'itemSupervision',
  subjects: 'itemSubjects', staffSecrecy: 'itemStaffSecrecy', subProcessors: 'itemSubProcessors', subjectRights: 'itemSubjectRights', assistance: 'itemAssistance', deletion: 'itemDeletion',
}
const SLOTS = ['a', 'b', 'c', 'd', 'e'] as const

/** What an annex would describe: kept there, and not in the text we can see. */
const IN_ANNEX = /(?:附件|附录|附表)[^。；]{0,60}(?:处理|个人信息|数据|目的|种类|措施)|(?:处理|个人信息|数据|目的|种类|措施)[^。；]{0,60}(?:附件|附录|附表)|\b(?:annex|schedule|exhibit|appendix|attachment)\b[^.;]{0,100}\b(?:process|data|security|measures)|\b(?:process|data|security|measures)\w{0,4}\b[^.;]{0,100}\b(?:annex|schedule|exhibit|appendix|attachment)\b/
sieved([IN_ANNEX])

export default defineRule({
  type: 'MISSING',
  topic: 'duty',
  kinds: ['DPA', 'SVC', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.pipl.21', 'cn.data-regulations-2025.12', 'cn.pipl.55', 'cn.data-regulations-2025.55', 'eu.gdpr.28.3', 'uk.gdpr.28'],
  options: { missing: 2 },
  heuristic: ['missing'],

  words: {
    zh: {
      title: '委托处理个人信息缺必备内容',
      found: '一方为另一方处理个人信息，应写明的{total}项中缺{count}项：{a}{b}{c}{d}{e}。',
      why: '这些内容依法必须约定，缺了委托方和受托方都可能被追责。',
      ask: '用一张附件表写明目的、期限、方式、种类、措施，并写明按指示处理、接受监督、到期删除。',
    },
    en: {
      title: 'Processing terms lack mandatory content',
      found: 'One side handles personal data for the other, and {count} of the {total} required points are missing:{a}{b}{c}{d}{e}.',
      why: 'These points must be agreed by law, and without them both sides are exposed.',
      ask: 'Add an annex with purpose, duration, nature, data types and safeguards, and the duties to follow instructions, submit to audit and delete.',
    },
  },
  draft: {
    zh: '委托处理的目的、期限、方式、个人信息种类及保护措施见附件【 】；受托方仅按委托方书面指示处理，协助其履行法定义务、接受其监督，并在终止时返还或删除。',
    en: 'Annex [ ] states the purpose, duration, nature, types of personal data, categories of data subjects and safeguards; Processor acts only on documented instructions, binds its staff to confidentiality, engages no sub-processor without authorisation, assists Controller with data subject requests, submits to audit, and returns or deletes the data at the end.',
  },

  examples: {
    zh: {
      hit: [
        '个人信息委托处理协议\n第一条 [[受托方应依法处理个人信息。]]\n第二条 受托方应保密。',
        '客服外包服务合同\n第一条 [[乙方为甲方处理其会员信息，提供呼叫服务。]]\n第二条 乙方应遵守法律，对会员信息保密。\n第三条 甲方按月付款。',
        '数据处理协议\n第一条 [[受托方代为处理委托方的用户数据，数据处理按平台规则执行。]]\n第二条 双方友好协商。',
        '薪酬外包服务合同\n第一条 [[甲方每月提供员工姓名、手机号和出勤天数，由乙方核算工资。]]\n第二条 乙方应保密。',
      ],
      miss: [
        '个人信息委托处理协议\n第一条 处理目的：寄送订单。\n第二条 处理期限：自签署之日起一年。\n第三条 处理方式：存储、查询和打印。\n第四条 个人信息种类：姓名、手机号、住址。\n第五条 保护措施：加密存储、访问权限最小化。\n第六条 受托方仅按委托方书面指示处理，接受委托方的检查。',
        '联合营销合作协议\n第一条 双方各自独立决定处理目的，分别作为个人信息处理者承担责任。\n第二条 双方对用户信息保密。',
        '设备维护服务合同\n第一条 乙方维护甲方设备。\n第二条 合同联系人：张某，电话：略，双方对联系人的个人信息保密。',
        '个人信息委托处理协议\n第一条 受托方仅按委托方书面指示处理，接受委托方的检查，并加密存储。\n附表：目的——寄送订单；期限——一年；方式——打印；种类——姓名、手机号。',
      ],
      mended: [
        '个人信息委托处理协议\n第一条 受托方应依法处理个人信息。\n第二条 委托处理的目的、期限、方式、个人信息种类及保护措施见附件一；受托方仅按委托方书面指示处理，协助其履行法定义务、接受其监督，并在终止时返还或删除。',
        '客服外包服务合同\n第一条 乙方为甲方处理其会员信息，处理目的为售后回访，处理期限一年，处理方式为查询和外呼，信息种类为姓名和手机号。\n第二条 乙方应加密存储，仅按甲方书面指示处理，并接受甲方监督。',
      ],
    },
    en: {
      hit: [
        'DATA PROCESSING AGREEMENT\n1. [[Processor will comply with applicable data protection law when it processes personal data.]]\n2. This Agreement is governed by the laws of England and Wales.',
        'SURVEY CONTRACT\n1. [[The Agency visits homes for the Institute and keys names, addresses and income into its system.]]\n2. The Agency will keep to the data protection laws.\n3. English law applies.',
        'PAYROLL SERVICES AGREEMENT\n1. [[Provider processes personal data of employees on behalf of Customer.]]\n2. Provider shall keep it confidential.\n3. This Agreement is governed by the laws of Ireland.',
        'DATA PROCESSING AGREEMENT\n1. [[Vendor shall process the personal data in line with its own policies and the GDPR.]]\n2. Fees are payable monthly.',
        'MAILING SERVICES AGREEMENT\n1. [[Each week the Charity sends names, bank details and gifts to the Agency.]]\n2. The Agency prints letters and keeps the law.\n3. English law applies.',
      ],
      miss: [
        'DATA PROCESSING AGREEMENT\n1. Annex I describes the subject-matter, duration, nature and purpose of the processing, the types of personal data and the categories of data subjects.\n2. Processor acts only on documented instructions and keeps its personnel bound to confidentiality.\n3. Processor implements the technical and organisational measures of Annex II, engages no sub-processor without consent, assists with data subject requests, submits to audits, and deletes or returns personal data at the end.\n4. Governed by the laws of Ireland.',
        'JOINT MARKETING AGREEMENT\n1. Each party acts as an independent controller of the personal data it processes.\n2. The laws of England and Wales apply.',
        'CONSULTING AGREEMENT\n1. The parties will comply with the GDPR in respect of the business contact details of their signatories.\n2. Fees are payable monthly.\n3. The laws of Germany apply.',
        'PATIENT BILLING SERVICES AGREEMENT\n1. Provider processes protected health information on behalf of Client.\n2. This Agreement is governed by the laws of the State of Ohio.',
      ],
      mended: [
        'DATA PROCESSING AGREEMENT\n1. Processor will comply with applicable data protection law when it processes personal data.\n2. Annex 1 states the purpose, duration, nature, types of personal data, categories of data subjects and technical and organisational measures; Processor acts only on documented instructions, binds its staff to confidentiality, engages no sub-processor without authorisation, assists Controller with data subject requests, submits to audit, and returns or deletes the data at the end.\n3. The laws of England and Wales apply.',
        'PAYROLL SERVICES AGREEMENT\n1. Provider processes personal data of employees on behalf of Customer, for the purpose of processing payroll and for the term of this Agreement; the types of personal data are names and salaries.\n2. Provider acts only on Customer’s instructions, binds its personnel to confidentiality, encrypts the data, uses no sub-processor without consent, assists with data subject requests, submits to audit and deletes the personal data at the end.\n3. The laws of Ireland apply.',
      ],
    },
  },

  *check(contract, { missing: least }) {
    const law = dataLaw(contract)
    if (!law || !isEntrustment(contract)) return
    const { entrusted, handled } = personalData(contract)
    const near = entrusted[0] ?? handled[0]
    const { total, missing } = processingTerms(contract, law.list)
    // A page about a data agreement that stands elsewhere.
    if (!near && missing.length === total) return
    if (missing.length === 0 || (annexes(contract).some(({ present }) => !present) && sentencesFor(contract, [IN_ANNEX]).some((sentence) => IN_ANNEX.test(lowerOf(contract, sentence))))) return
    if (missing.length < least) {
      yield { evidence: near ? [near] : [], remark: true, data: { count: missing.length } }
      return
    }
    const slots = Object.fromEntries(SLOTS.map((slot, at) => [slot, missing[at] ? `@${ITEMS[missing[at]]}` : '']))
    yield {
      evidence: near ? [near] : [],
      lookedAt: handled.slice(0, 5).map((sentence) => articleOf(contract, sentence.clause) ?? sentence),
      data: { total, count: missing.length, ...slots },
      ...(law.sure ? {} : { certainty: 'possible' as const }),
    }
  },
})
