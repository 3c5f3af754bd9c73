import { describe, expect, test } from 'vitest'
import { governingLaw } from '../analyzers/facts/governing-law'
import { kind } from '../analyzers/facts/kind'
import { secrecy } from '../analyzers/facts/secrecy'
import type { Contract } from '../contract/types'
import { readPlainText } from '../extractors/plain-text'

const read = async (text: string): Promise<Contract> => (await readPlainText(text)).contract
const SECRET_ZH = '\n甲方：青石公司\n乙方：白桦公司\n一、乙方对获知的资料应予保密，仅用于评估。\n二、到期退还。\n三、保密期三年。'
const SECRET_EN = '\n1. Recipient shall keep what it is shown secret and use it only to judge the plan.\n2. It returns all papers on request.\n3. The duty lasts three years.'
const WORK_ZH = '\n甲方：青石公司\n乙方：白桦公司\n一、乙方完成工作，费用每月5000元。\n二、双方对价格保密。\n三、任何一方可提前一个月通知终止。'
const WORK_EN = "\n1. The work is done for £4,000 a month.\n2. Each side keeps the other's prices confidential.\n3. Either may end this on a month's notice."

describe('kind where the title does not say it', () => {
  test.each<[string, string]>([
    [`资料保密书${SECRET_ZH}`, 'NDA'],
    [`互保协议${SECRET_ZH}`, 'NDA'],
    [`保密备忘录${SECRET_ZH}`, 'NDA'],
    [`白桦软件服务有限公司\n商谈保密函${SECRET_ZH}`, 'NDA'],
    ['承诺函\n致：青石公司\n本公司因投标将获得贵司未公开的图纸，承诺如下：\n1. 仅用于投标。\n2. 不得向他人披露；已公开的除外。\n3. 法院依法要求的除外。\n4. 遗失的24小时内告知贵司。\n5. 投标结束后退还，违反承诺的赔偿损失。\n6. 保密期三年。', 'NDA'],
    [`HEADS OF CONFIDENTIALITY\nbetween Alder Ltd and Birch Ltd${SECRET_EN}`, 'NDA'],
    [`MUTUAL NON‑DISCLOSURE AGREEMENT\nbetween Alder Research Services Limited, a company registered in England with number 12345678 whose registered office is at 1 Quay Street, Leeds, and Birch Consulting Limited, of 2 Hill Road${SECRET_EN}`, 'NDA'],
    [`Pinewell Software Services, Inc.\n1 Quay Street, Leeds\nSecrecy letter${SECRET_EN}`, 'NDA'],
    ['录用通知书\n林小满先生：\n本公司录用您为会计，试用期三个月。\n1. 您应对账目保密。', 'EMP'],
    ['资料保密约定\n公司：青石公司\n员工：林小满\n一、员工在职期间保守公司秘密。', 'EMP'],
    ['STAFF HANDBOOK\n1. Employees keep recipes secret.', 'EMP'],
    ['TRAINING AND SECRECY AGREEMENT\nCompany (employer): Alder Ltd.\nEmployee: Bo Lee.\n1. Bo keeps it secret.', 'EMP'],
    ['Summer placement letter\nDear Ann,\nWe offer you the post of trainee; salary £400 a week; working hours nine to five; your line manager is Bo.\n1. Keep designs secret.\nYour employment ends on 30 August.', 'EMP'],
    ['患者数据代管委托书\n委托方：青石医院\n受托方：白桦公司\n一、受托方按指示处理患者数据。', 'DPA'],
    ['安全补充条款\n个人信息处理者：青石公司\n受托处理者：白桦公司\n一、受托处理者按指示处理。', 'DPA'],
    ['PARCEL PROCESSING TERMS\nController: Alder. Processor: Birch.\n1. Processor follows instructions.', 'DPA'],
    ['FOOD PROCESSING AGREEMENT\nGrower: Alder. Packer: Birch.' + WORK_EN, 'SVC'],
    [`STAINED GLASS COMMISSION\nbetween Alder and Birch${WORK_EN}`, 'SVC'],
    [`GARDEN CARE PLAN\nOwner: Alder. Gardener: Birch.${WORK_EN}`, 'SVC'],
    [`EMPLOYEE BENEFITS PLATFORM AGREEMENT\nProvider: Alder. Client: Birch.${WORK_EN}`, 'SVC'],
    [`婚礼拍摄约定${WORK_ZH}`, 'SVC'],
    ['WORKSHOP TERMS\nLandlord: Alder. Tenant: Birch.\n1. Rent £3,000 a month.', 'OTHER'],
    ['BIKELOAN RIDER CONDITIONS\nThese conditions bind you and Bikeloan Ltd when you open an account.\n1. You pay £2 an hour and your card is charged.', 'TOS'],
    ['读书社区会员公约\n欢迎您加入。您注册即表示同意本公约。\n1. 您发布的内容由您负责。', 'TOS'],
  ])('%s → %s', async (text, expected) => expect(kind(await read(text))).toBe(expected))
})

describe('law said in few words', () => {
  test.each<[string, string]>([
    ['NDA\n1. Keep it secret.\n9. English law and courts.', 'UK'],
    ['NDA\n1. Keep it secret.\n7.1 Singapore law; Singapore courts.', 'other'],
    ['NDA\n(a) Keep it secret.\n(h) Washington law; courts of King County.', 'US'],
    ['NDA\n1. Keep it secret.\n10. Irish law and courts.', 'EU'],
    ['NDA\n1. Keep it secret.\n10. The law of England and Wales and its courts.', 'UK'],
    ['OFFER\n1. On your signature this letter becomes your labour contract under PRC law.', 'PRC'],
    ['NDA\n1. The parties obey export law and data protection law.', 'unknown'],
    ['保密协议\n一、俄亥俄州法律适用于本协议。', 'US'],
    ['保密协议\n一、纽约州法律为准据法。', 'US'],
    ['保密协议\n一、适用新加坡法律，由新加坡法院管辖。', 'other'],
    ['保密协议\n一、适用《中华人民共和国民法典》。', 'PRC'],
  ])('%s → %s', async (text, expected) => expect(governingLaw(await read(text)).law).toBe(expected))
})

describe('room that secrecy takes', () => {
  test.each<[string, string]>([
    ["STAND CONTRACT\nBuilder: Alder. Client: Birch.\n1. Price £9.\n2. Builder keeps the drawings secret and uses them for the stand only.\n3. What is public or already known is free.\n4. It reports a leak within a day.\n5. Drawings return at the end.\n6. The duty lasts two years more.", 'clause'],
    ["CLEANING CONTRACT\nCleaner: Alder. Client: Birch.\n1. The fee is £400 a month.\n2. Cleaner keeps the Client's papers confidential.\n3. Keys are kept safe.", 'sentence'],
    ['保洁合同\n甲方：青石公司\n乙方：白桦公司\n一、费用每月5000元。\n二、乙方员工对所见文件终身保密。', 'sentence'],
    ['保洁合同\n甲方：青石公司\n乙方：白桦公司\n一、费用每月5000元。\n二、每周三次。', 'none'],
  ])('%s → %s', async (text, expected) => expect(secrecy(await read(text)).room).toBe(expected))
})
