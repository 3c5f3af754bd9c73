import { describe, expect, test } from 'vitest'
import { annexes } from '../analyzers/facts/annexes'
import { contractDate } from '../analyzers/facts/contract-date'
import { definedTerms } from '../analyzers/facts/definitions'
import { governingLaw } from '../analyzers/facts/governing-law'
import { kind } from '../analyzers/facts/kind'
import { mutual } from '../analyzers/facts/mutual'
import { contractPrice } from '../analyzers/facts/price'
import { partiesWithRoles } from '../analyzers/facts/roles'
import { parties } from '../analyzers/facts/parties'
import type { Contract } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string): Promise<Contract> => (await readPlainText(text)).contract
const NDA = 'NON-DISCLOSURE AGREEMENT\nThis Agreement is made by and between Alder Works Ltd ("Alder") and Birch Labs GmbH ("Birch").\n'
const ZH_HEAD = '甲方：青石软件有限公司\n乙方：林小满\n'

describe('kind', () => {
  test.each<[string, string]>([
    ['保密协议\n甲方：A\n乙方：B\n第一条 乙方应对甲方资料保密，不得向第三方披露。', 'NDA'],
    ['员工保密协议\n甲方（用人单位）：青石公司\n乙方（员工）：林某\n第一条 乙方在职期间应保守甲方商业秘密。', 'EMP'],
    ['劳动合同书\n甲方：\n乙方：\n第一条 合同期限为三年。', 'EMP'],
    ['技术服务合同\n甲方：\n乙方：\n第一条 乙方提供维护服务。第二条 双方应保密。', 'SVC'],
    ['政府采购合同\n（服务类）\n甲方（采购人）：\n乙方（供应商）：\n第一条 乙方负责机房运维。', 'SVC'],
    ['设备采购合同\n甲方（需方）：\n乙方（供方）：\n第一条 乙方供应设备。', 'OTHER'],
    ['房屋租赁合同\n甲方：\n乙方：\n第一条 甲方将房屋出租给乙方。', 'OTHER'],
    ['个人信息委托处理协议\n委托方：\n受托方：\n第一条 受托方按照委托方指示处理个人信息。', 'DPA'],
    ['云帆用户服务协议\n您点击同意即表示接受本协议。您应当妥善保管密码。', 'TOS'],
    ['食堂承包运营服务合同\n甲方：\n乙方：\n甲方约有500名员工用餐，员工凭卡就餐。', 'SVC'],
    [`${NDA}1. Each party shall keep the other's information confidential and tell its employees so.`, 'NDA'],
    ['EMPLOYMENT AGREEMENT\nbetween Alder Ltd (the "Company") and Ann Lee (the "Employee").\n1. Duties.', 'EMP'],
    ['CONFIDENTIALITY AGREEMENT\nDear Sirs, you agree that you will treat the information confidentially. You agree to return it. You shall not copy it.', 'NDA'],
    ['Data Processing Addendum\nThis addendum applies where the processor processes personal data for the controller.', 'DPA'],
    ['Terms of Service\nBy using the service you agree to these terms. You may not resell it.', 'TOS'],
    ['Master Services Agreement\nbetween Alder Ltd ("Provider") and Birch Ltd ("Client").\n1. Services.', 'SVC'],
    [`FLEET CARE\n${'Confidential treatment requested for part of this page.\n1. The Garage repairs the vans.\n'.repeat(6)}`, 'OTHER'],
    ['Share Purchase Agreement\nbetween Alder Ltd ("Seller") and Birch Ltd ("Buyer").', 'OTHER'],
  ])('%s → %s', async (text, expected) => expect(kind(await read(text))).toBe(expected))
})

describe('governing law', () => {
  test.each<[string, string, string | null]>([
    [`技术服务合同\n${ZH_HEAD}第九条 本合同适用中华人民共和国法律。`, 'PRC', '适用中华人民共和国法律'],
    [`技术服务合同\n${ZH_HEAD}第一条 服务内容由双方另行约定并书面确认。`, 'PRC', null],
    [`服务协议\n${ZH_HEAD}本协议受美国加利福尼亚州法律管辖。`, 'US', '受美国加利福尼亚州法律'],
    [`合作协议\n${ZH_HEAD}本协议的解释适用香港特别行政区法律。`, 'other', '适用香港特别行政区法律'],
    [`合作协议\n${ZH_HEAD}双方依据《中华人民共和国民法典》及美国客户的要求订立本协议。`, 'PRC', null],
    [`${NDA}1. This Agreement shall be governed by the laws of the State of New York.`, 'US', 'governed by the laws of the State of New York'],
    [`${NDA}1. This Agreement is governed by English law.`, 'UK', 'governed by English law'],
    [`${NDA}1. This Agreement is governed by the laws of England and Wales.`, 'UK', 'England and Wales'],
    [`${NDA}1. This Agreement shall be construed in accordance with the laws of Germany without regard to conflict of laws.`, 'EU', 'laws of Germany'],
    [`${NDA}1. Governing law: the laws of the People's Republic of China apply.`, 'PRC', "People's Republic of China"],
    [`${NDA}1. This Agreement is governed by the laws of Hong Kong Special Administrative Region of the People's Republic of China.`, 'other', 'Hong Kong'],
    [`${NDA}1. This Agreement is governed by the laws of Northern Ireland.`, 'UK', 'Northern Ireland'],
    [`${NDA}1. This Agreement is governed by the laws of Ireland.`, 'EU', 'Ireland'],
    [`${NDA}1. This Agreement is governed by the laws of ____________.`, 'unknown', 'laws of'],
    [`${NDA}1. Alder is a company organised under the laws of Delaware. Nothing here shall be construed as a licence.`, 'unknown', null],
    [`${NDA}1. This Agreement is governed by the laws of the Province of Ontario and the laws of Canada.`, 'other', 'Ontario'],
    [`${NDA}1. The Recipient shall keep the Information confidential.`, 'unknown', null],
    [`${NDA}1. No gift that a person subject to United States law may not give. 2. This Agreement is governed by the laws of Scotland.`, 'UK', 'Scotland'],
  ])('%s → %s', async (text, law, words) => {
    const contract = await read(text)
    const found = governingLaw(contract)
    expect(found.law).toBe(law)
    if (words === null) expect(found.evidence).toBeNull()
    else expect(contract.text.slice(found.evidence?.start, found.evidence?.end)).toContain(words)
  })
})

describe('mutual', () => {
  test.each<[string, boolean | null]>([
    [`保密协议\n${ZH_HEAD}第一条 双方应对履行中知悉的对方资料予以保密。`, true],
    [`保密协议\n${ZH_HEAD}第一条 任何一方不得向第三方泄露对方商业秘密。`, true],
    [`保密协议\n${ZH_HEAD}第一条 乙方不得向第三方披露甲方的商业秘密。\n第二条 任何一方违反保密义务的，应赔偿损失。`, false],
    [`保密协议\n${ZH_HEAD}第一条 甲乙双方确定，乙方应承担保密义务。`, false],
    [`保密协议\n${ZH_HEAD}第一条 乙方对甲方提供的技术资料负有保密义务。`, false],
    [`服务合同\n${ZH_HEAD}第一条 甲方不得将乙方的技术资料泄露给第三方。\n第二条 乙方应对甲方的客户资料保密。`, true],
    [`保密协议\n披露方：青石公司\n接收方：林某\n第一条 接收方不得向任何第三方披露披露方的保密信息。接收方应妥善保管。披露方有权检查。`, false],
    ['员工保密协议\n甲方（用人单位）：青石公司\n乙方（员工）：林某\n第一条 商业秘密包括甲方对外承担保密义务的事项。\n第二条 乙方离职后仍对其在甲方任职期间知悉的商业秘密承担保密义务。', false],
    ['保密承诺书\n致：青石软件有限公司（以下简称“贵司”）\n我司作为投标人承诺如下：\n一、我司不得向第三方泄露贵司的商业秘密。\n二、我司项目结束后返还资料。', false],
    [`房屋租赁合同\n${ZH_HEAD}第一条 甲方将房屋出租给乙方使用。`, null],
    [`${NDA}1. Each party shall keep the other party's Confidential Information secret.`, true],
    [`${NDA}1. Birch shall not disclose Alder's Confidential Information to any third party.`, false],
    [`${NDA}1. Birch shall not disclose Alder's Confidential Information to any third party.\n2. Birch shall immediately notify Alder in writing of any actual or suspected unauthorised disclosure of Confidential Information of which it becomes aware, and shall take all steps to prevent any further disclosure.`, false],
    [`${NDA}1. Either party (the "Disclosing Party") may disclose Confidential Information to the other (the "Receiving Party"). The Receiving Party shall hold it in confidence.`, true],
    ['NON-DISCLOSURE AGREEMENT\nbetween Alder Ltd (the "Disclosing Party") and Birch Ltd (the "Receiving Party").\n1. The Receiving Party shall hold the Confidential Information in strict confidence.', false],
    ['MUTUAL NON-DISCLOSURE AGREEMENT\nbetween Alder Ltd ("Alder") and Birch Ltd ("Birch").\n1. Confidential Information shall be kept secret.', true],
    [`${NDA}1. Alder shall not disclose the confidential information of Birch.\n2. Birch shall not disclose the confidential information of Alder.`, true],
    ['LEASE\nbetween Alder Ltd ("Lessor") and Birch Ltd ("Lessee").\n1. Lessee shall pay the rent.', null],
  ])('%s → %s', async (text, expected) => expect(mutual(await read(text))).toBe(expected))
})

describe('parties', () => {
  test.each<[string, [string, string, string][]]>([
    [`保密协议\n${ZH_HEAD}第一条 乙方应对甲方的资料保密，不得向第三方披露。`, [['甲方', '青石软件有限公司', 'disclosing'], ['乙方', '林小满', 'receiving']]],
    ['劳动合同书\n甲方（单位）：青石公司\n乙方（个人）：\n第一条 乙方应保守甲方商业秘密。', [['甲方', '青石公司', 'employer'], ['乙方', '', 'employee']]],
    ['合作协议\n甲 方：____\n乙 方：【填写名称】\n双方应对合作内容保密。', [['甲方', '', 'both'], ['乙方', '', 'both']]],
    ['个人信息委托处理协议\n委托方（甲方，个人信息处理者）：青石软件有限公司\n受托方（乙方）：北岭科技有限公司\n第一条 乙方应对个人信息保密。', [['甲方', '青石软件有限公司', 'controller'], ['乙方', '北岭科技有限公司', 'processor']]],
    ['委托设计合同\n委托人（以下称甲方）：青石软件有限公司\n乙方：（设计单位）北岭设计事务所\n双方应对合作内容保密。', [['甲方', '青石软件有限公司', 'both'], ['乙方', '北岭设计事务所', 'both']]],
    ['三方协议\n甲方：青石公司\n乙方：北岭公司\n丙方：南溪金融公司\n各方应对合作内容保密。', [['甲方', '青石公司', 'both'], ['乙方', '北岭公司', 'both'], ['丙方', '南溪金融公司', 'both']]],
    ['销售合同\n供货人：北岭矿业有限公司\n一、供货人向收货人销售矿石，供货人负责运输。\n二、收货人付款，收货人验收。供货人开票。收货人收票。', [['供货人', '北岭矿业有限公司', 'none'], ['收货人', '', 'none']]],
    ['合作协议\n青石软件有限公司（以下简称“青石”）与北岭科技有限公司（以下简称“北岭”）订立本协议。\n双方应对本协议内容保密。', [['青石', '青石软件有限公司', 'both'], ['北岭', '北岭科技有限公司', 'both']]],
    ['三方合作协议\n甲方：A公司\n乙方：B公司\n丙方：C公司\n丙方负责实施。丙方收款。各方应对合作内容保密。', [['甲方', 'A公司', 'both'], ['乙方', 'B公司', 'both'], ['丙方', 'C公司', 'both']]],
    [`${NDA}1. Each party shall keep the other's Confidential Information secret.`, [['Alder', 'Alder Works Ltd', 'both'], ['Birch', 'Birch Labs GmbH', 'both']]],
    ['NDA\nThis Agreement is made between Alder Ltd, a company registered in England (the "Owner"), and ________ (hereinafter referred to as the "Bidder").\n1. The Bidder shall not disclose the Confidential Information.', [['the Owner', 'Alder Ltd', 'disclosing'], ['the Bidder', '', 'receiving']]],
    ['NDA\nThis Agreement (the "Agreement") dated May 1, 2020 (the "Effective Date") is between Alder Inc. ("Alder") and Birch Inc. ("Birch"), each a "Party" and together the "Parties".\n1. Both parties shall keep Confidential Information secret.', [['Alder', 'Alder Inc.', 'both'], ['Birch', 'Birch Inc.', 'both']]],
    ['CONFIDENTIALITY AGREEMENT\nThis Agreement governs disclosure by and between Alder! Inc., a Nevada corporation, and Birch, Inc. ("Participant").\n1. Alder and Participant agree: each of the parties shall not disclose Confidential Information of the other. Alder may stop.', [['Alder', 'Alder! Inc.', 'both'], ['Participant', 'Birch, Inc.', 'both']]],
    ['NDA\nBETWEEN:\n(1) Alder B.V., a company incorporated in the Netherlands ("Alder"); and\n(2) [insert name] (the "Company").\n1. Each party shall keep Confidential Information secret.', [['Alder', 'Alder B.V.', 'both'], ['the Company', '', 'both']]],
    ['EMPLOYMENT AGREEMENT\nThis Agreement is between Alder Ltd ("Employer") and Ann Lee ("Employee").\n1. Employee shall not disclose trade secrets.', [['Employer', 'Alder Ltd', 'employer'], ['Employee', 'Ann Lee', 'employee']]],
    ['Data Processing Agreement\nbetween Alder Ltd ("Controller") and Birch Ltd ("Processor").\n1. The Processor shall keep personal data confidential.', [['Controller', 'Alder Ltd', 'controller'], ['Processor', 'Birch Ltd', 'processor']]],
    ['NON-DISCLOSURE AGREEMENT\nAlder AB located at 1 Quay Street, Malmö, and Birch Inc., located at 2 Hill Road, Toronto, have entered into the following agreement.\n1. Each party shall keep the information of the other secret.', [['Alder AB', 'Alder AB', 'both'], ['Birch Inc.', 'Birch Inc.', 'both']]],
    ['RESELLER AGREEMENT\nThis agreement states the terms under which Alder Tools, Inc., a Nevada corporation of 1 Quay Street ("ALDER"), authorizes Birch Sales, LLC, a Texas company ("RESELLER") to sell.\n1. Each party shall keep the information of the other secret.', [['ALDER', 'Alder Tools, Inc.', 'both'], ['RESELLER', 'Birch Sales, LLC', 'both']]],
    ['PARTNER AGREEMENT\n1. This is the only agreement between the parties about its subject and ends all others. Waiver is in writing.\n2. Section 5 (Secrecy) binds Recipient. Recipient shall keep the Confidential Information of Discloser confidential and shall not disclose it to any third party. Discloser may ask Recipient for it.\n3. "Recipient" means a party who receives, "Discloser" means a party who gives.', [['Discloser', '', 'both'], ['Recipient', '', 'both']]],
  ])('%s', async (text, expected) => {
    const contract = await read(text)
    expect(partiesWithRoles(contract).map(({ name, full, role }) => [name, full, role])).toEqual(expected)
    expect(parties(contract).map(({ name }) => name)).toEqual(expected.map(([name]) => name))
  })
  test('a lease mentions other people without making them parties', async () => {
    const found = parties(await read('LEASE AGREEMENT\nThis Lease is made between Alder Ltd ("Lessor") and Birch Ltd ("Lessee"). The relationship between Lessee and Cedar Inc. ("Cedar Broker Information") is none of its business.'))
    expect(found.map(({ name }) => name)).toEqual(['Lessor', 'Lessee'])
  })
})

describe('contract price', () => {
  test.each<[string, number | null, string?]>([
    ['合同总价为人民币120,000元（含税）。', 120000, 'CNY'],
    ['本合同总金额：¥56,500.00元，计人民币伍万陆仟伍佰圆整。', 56500, 'CNY'],
    ['服务费总额为人民币50万元。', 500000, 'CNY'],
    ['乙方应支付合同总价的10%，即人民币5万元作为违约金。', null],
    ['合同总价：人民币____元。', null],
    ['单价：人民币 44,000 元/吨。合同总价：人民币 88,000 元。', 88000, 'CNY'],
    ['软件开发总费用人民币 300,000 元，（大写：叁拾万元整）。', 300000, 'CNY'],
    ['违约方应支付违约金500,000元。', null],
    ['注册资本：人民币1000万元。', null],
    ['年费为人民币8万元；合同总价为人民币24万元。', 240000, 'CNY'],
    ['The total contract price is US$250,000, payable in two instalments.', 250000, 'USD'],
    ['Total fees shall be £12,500.', 12500, 'GBP'],
    ['Customer shall pay an annual fee of €40,000.', 40000, 'EUR'],
    ['The Recipient shall pay liquidated damages of $100,000.', null],
    ['Damages may not exceed the total fees paid, and in no event US$ 5,000.', null],
  ])('%s → %s', async (text, value, currency) => {
    const contract = await read(text)
    const price = contractPrice(contract)
    expect(price?.value ?? null).toBe(value)
    if (price) {
      expect(price.currency).toBe(currency)
      expect(contract.text.slice(price.span.start, price.span.end)).toMatch(/\d/)
    }
  })
})

describe('contract date', () => {
  test.each<[string, string | null]>([
    ['采购合同\n签订日期：2023-04-11\n第一条 内容', '2023-04-11'],
    ['开发合同\n2016年07月印制\n第一条 内容', '2016-07'],
    ['保密协议\n二〇二一年十二月\n甲方：\n乙方：', '2021-12'],
    ['技术服务合同\n签订时间：____年__月__日\n第一条 服务期限自2026年5月1日至2027年4月30日。', null],
    ['合作协议\n双方于2022年3月5日签订本协议。', '2022-03-05'],
    ['合作协议\n根据《中华人民共和国民法典》（2021年1月1日起施行）订立本协议。', null],
    ['服务条款\n最后更新于 2025 年 6 月 10 日\n您同意本条款。', '2025-06-10'],
    ['协议\n第一条 乙方应于2024年9月1日前交付成果。\n甲方（盖章）：\n日期：2024年5月20日', '2024-05-20'],
    ['AGREEMENT\ndated as of August 9, 1999 between A ("A") and B ("B")', '1999-08-09'],
    ['AGREEMENT\nThis Agreement is made on this 12th day of May 2003 by and between A and B.', '2003-05-12'],
    ['NDA\nEffective Date: 12/10/98\nThe parties agree.', '1998-12-10'],
    ['NDA\nThis Agreement is effective as of this ___ day of ________ 20__.', null],
    ['NDA\nDATED: December ___, 1996\nThe parties agree.', '1996-12'],
    ['NDA\nThe parties are bound by the Economic Espionage Act of 1996 and the plan ends December 31, 2030.', null],
    ['NDA\nentered into on May 25th, 2018 by and between A and B. The Original Agreement was signed before June 1, 2010.', '2018-05-25'],
  ])('%s → %s', async (text, iso) => {
    const contract = await read(text)
    const date = contractDate(contract)
    expect(date?.iso ?? null).toBe(iso)
    if (date) expect(contract.text.slice(date.span.start, date.span.end).length).toBeGreaterThan(5)
  })
})

describe('annexes', () => {
  test.each<[string, [string, boolean][]]>([
    ['合同\n验收按照附件一进行。技术文件见附件二。', [['附件一', false], ['附件二', false]]],
    ['合同\n验收按照附件1进行。\n附件1：验收标准\n一、响应时间不超过两秒。', [['附件1', true]]],
    ['合同\n本合同附件包括《设备清单》《考核表》，附件与本合同具有同等效力。', [['《设备清单》', false], ['《考核表》', false]]],
    ['合同\n附件：《服务规格书》。', [['《服务规格书》', false]]],
    ['合同\n双方无其他文件。', []],
    ['补充约定\n本约定是主合同的组成部分。', [['主合同', false]]],
    ['合同\n附件一 设备清单\n附件二 价格表', [['附件一', false], ['附件二', false]]],
    ['AGREEMENT\nThe services are described in Exhibit A.', [['Exhibit A', false]]],
    ['AGREEMENT\nFees are set out in Schedule 1.\nSchedule 1\nThe fee is US$100 a month.', [['Schedule 1', true]]],
    ['Exhibit 10.4\nCOOPERATION AGREEMENT\nThe parties agree as follows.', []],
    ['ADDENDUM\nThis document is incorporated into the Master Services Agreement dated May 1, 2020.', [['Master Services Agreement', false]]],
    ['AGREEMENT\nDelivery follows the schedule agreed by the parties; an appendix may be added.', []],
    ['AGREEMENT\nSee Annex II and Appendix B.', [['Annex II', false], ['Appendix B', false]]],
  ])('%s', async (text, expected) => expect(annexes(await read(text)).map(({ name, present }) => [name, present])).toEqual(expected))
})

describe('defined terms', () => {
  test.each<[string, string[]]>([
    ['第一条 “保密信息”是指一方提供的未公开资料。', ['保密信息']],
    ['第一条 本协议所称商业秘密是指不为公众所知悉的信息。', ['商业秘密']],
    ['双方就系统开发（以下简称“本项目”）进行合作。', ['本项目']],
    ['青石公司（以下简称甲方）与乙方订立合同。', ['甲方']],
    ['乙方对商业秘密、技术资料等资料和信息（统称“保密资料”）负有保密义务。', ['保密资料']],
    ['1.1 “软件”：软件是指计算机程序。', ['软件']],
    ['乙方不得披露“绝密”级文件。', []],
    ['乙方按照甲方指示工作。', []],
    ['"Confidential Information" means all non-public information.', ['Confidential Information']],
    ['The “Information” shall include drawings and price lists.', ['Information']],
    ['Alder Ltd (the "Vendor") sells goods to Birch Ltd ("Buyer").', ['Vendor', 'Buyer']],
    ['The parties and their staff (collectively, the "Representatives") shall keep it secret.', ['Representatives']],
    ['Personal Data means any information about a living person.', ['Personal Data']],
    ['Alder (hereinafter referred to as "CRO") performs the services.', ['CRO']],
    ['The label must read "Confidential" in capital letters.', []],
  ])('%s', async (text, expected) => {
    const contract = await read(text)
    const found = definedTerms(contract)
    expect(found.map(({ term }) => term)).toEqual(expected)
    for (const { term, span, definition } of found) {
      expect(contract.text.slice(span.start, span.end)).toBe(term)
      expect(definition.start <= span.start && span.end <= definition.end).toBe(true)
    }
  })
})
