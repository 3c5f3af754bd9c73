import type { Lang } from '../contract/types'

/** One citable provision. Gists are our own words, not the official text. */
export interface Provision {
  /** Full citation, by the reader's language. */
  readonly cite: Readonly<Record<Lang, string>>
  readonly gist: Readonly<Record<Lang, string>>
  /** In force since, ISO date. */
  readonly since: string
  /** No longer in force from, ISO date. */
  readonly until?: string
  /**
   * How the number was checked: M full text read · W confirmed by a published page · M→ old text read, renumbering confirmed ·
   * G general knowledge. The article number of a G entry is not shown: the citation names instrument and subject.
   */
  readonly checked: 'M' | 'W' | 'M→' | 'G'
}

const CODE = '2021-01-01'
const SPC13 = '2023-12-05'
const code = (zh: string, en: string, gistZh: string, gistEn: string): Provision => ({
  cite: { zh: `《中华人民共和国民法典》${zh}`, en: `PRC Civil Code, ${en}` }, gist: { zh: gistZh, en: gistEn }, since: CODE, checked: 'M',
})
const spc13 = (zh: string, en: string, gistZh: string, gistEn: string): Provision => ({
  cite: { zh: `法释〔2023〕13号${zh}`, en: `SPC Interpretation Fa Shi [2023] No. 13, ${en}` }, gist: { zh: gistZh, en: gistEn }, since: SPC13, checked: 'M',
})

/** The day this table was last checked, ISO; stands in for today where the caller gives no date. */
export const LAW_AS_OF = '2026-11-21'

/** Every provision a rule may cite, once. A rule that cites another key does not compile. */
export const LAW = {
  'cn.civil-code.6': code('第六条', 'art. 6', '民事活动应当遵循公平原则，合理确定各方的权利和义务。', 'Parties set rights and duties fairly.'),
  'cn.civil-code.465.2': code('第四百六十五条第二款', 'art. 465(2)', '依法成立的合同，仅对当事人具有法律约束力。', 'A contract binds only its parties.'),
  'cn.civil-code.470': code('第四百七十条', 'art. 470', '合同一般包括违约责任和解决争议的方法等条款。', 'A contract usually says what follows a breach and how disputes are settled.'),
  'cn.civil-code.497.2': code('第四百九十七条第二项', 'art. 497(2)', '格式条款不合理地免除或减轻己方责任、加重对方责任的无效。', 'A standard term that unreasonably shifts liability to the other side is void.'),
  'cn.civil-code.501': code('第五百零一条', 'art. 501', '订立合同中知悉的商业秘密等信息，不得泄露或者不正当使用。', 'Secrets learned while negotiating may not be leaked or misused.'),
  'cn.civil-code.506': code('第五百零六条', 'art. 506', '因故意或者重大过失造成对方财产损失的免责条款无效。', 'An exemption for loss caused by intent or gross negligence is void.'),
  'cn.civil-code.509.2': code('第五百零九条第二款', 'art. 509(2)', '当事人应当遵循诚信原则，履行通知、协助、保密等义务。', 'Good faith includes duties to notify, assist and keep secret.'),
  'cn.civil-code.510': code('第五百一十条', 'art. 510', '约定不明确的，可以协议补充；不能补充的，按条款或交易习惯确定。', 'Unclear terms are filled by agreement, other terms or usage.'),
  'cn.civil-code.558': code('第五百五十八条', 'art. 558', '债权债务终止后，仍应履行通知、协助、保密等义务。', 'Duties of secrecy continue in good faith after the contract ends.'),
  'cn.civil-code.577': code('第五百七十七条', 'art. 577', '违约的应当继续履行、采取补救措施或者赔偿损失。', 'A party in breach performs, remedies or compensates.'),
  'cn.civil-code.583': code('第五百八十三条', 'art. 583', '履行或补救后对方还有其他损失的，应当赔偿。', 'Loss that remains after performance or remedy is still compensated.'),
  'cn.civil-code.584': code('第五百八十四条', 'art. 584', '损失赔偿额相当于违约造成的损失，包括可得利益，以可预见为限。', 'Damages equal the loss, lost profit included, as far as foreseeable.'),
  'cn.civil-code.585.1': code('第五百八十五条第一款', 'art. 585(1)', '可以约定一定数额的违约金，也可以约定损失赔偿额的计算方法。', 'The parties may agree a definite sum or a method of calculating damages.'),
  'cn.civil-code.585.2': code('第五百八十五条第二款', 'art. 585(2)', '违约金低于损失的可以请求增加，过分高于损失的可以请求适当减少。', 'An agreed sum below the loss may be raised, one far above it reduced, on request.'),
  'cn.civil-code.591.2': code('第五百九十一条第二款', 'art. 591(2)', '防止损失扩大支出的合理费用，由违约方负担。', 'The party in breach bears reasonable cost of keeping the loss down.'),
  'cn.civil-code.1038.2': code('第一千零三十八条第二款', 'art. 1038(2)', '发生或可能发生个人信息泄露的，应当及时补救、告知并报告。', 'A leak of personal information calls for prompt remedy, notice and report.'),
  'cn.civil-code.1191': code('第一千一百九十一条', 'art. 1191', '工作人员因执行工作任务造成他人损害的，由用人单位承担侵权责任。', 'An employer answers in tort for its staff.'),
  'cn.civil-code.1260': code('第一千二百六十条', 'art. 1260', '民法典施行后，合同法、民法总则、担保法等九部法律同时废止。', 'The Contract Law and eight other statutes were repealed when the Code came into force.'),
  'cn.spc-2023-13.64': spc13('第六十四条', 'art. 64', '请求调减违约金的，违约方承担过高的举证责任；约定不得调整的，不能单独排除调整。', 'The party in breach proves that the sum is too high; a no-adjustment clause alone does not bar a cut.'),
  'cn.spc-2023-13.65': spc13('第六十五条', 'art. 65', '违约金超过造成损失百分之三十的，一般可以认定为过分高于损失；恶意违约的一般不予减少。', 'More than 30 % above the loss is generally excessive; a bad-faith breach generally gets no cut.'),
  'cn.aucl-2025.10': {
    cite: { zh: '《反不正当竞争法》（2025修订）第十条', en: 'PRC Anti-Unfair Competition Law (2025), art. 10' },
    gist: { zh: '以披露、使用或者允许他人使用等方式侵犯商业秘密的行为和商业秘密的定义。', en: 'Trade-secret acts (disclosing, using, letting others use) and the definition.' }, since: '2025-10-15', checked: 'W',
  },
  'cn.aucl-2025.15': {
    cite: { zh: '《反不正当竞争法》（2025修订）第十五条', en: 'PRC Anti-Unfair Competition Law (2025), art. 15' },
    gist: { zh: '大型企业不得要求中小企业接受明显不合理的违约责任等条件。', en: 'A large enterprise may not press clearly unreasonable breach liability on a small one.' }, since: '2025-10-15', checked: 'W',
  },
  'cn.aucl-2025.22': {
    cite: { zh: '《反不正当竞争法》（2025修订）关于侵犯商业秘密损害赔偿的规定', en: 'PRC Anti-Unfair Competition Law (2025), on damages for trade-secret infringement' },
    gist: { zh: '恶意侵犯商业秘密且情节严重的，可按损失的一至五倍确定赔偿；赔偿包括合理开支。', en: 'Malicious and serious trade-secret infringement: one to five times the loss; reasonable expenses are added.' }, since: '2025-10-15', checked: 'G',
  },
  'cn.pipl.57': {
    cite: { zh: '《个人信息保护法》第五十七条', en: 'PRC Personal Information Protection Law, art. 57' },
    gist: { zh: '发生或可能发生个人信息泄露的，应当立即补救，并通知监管部门和个人。', en: 'A leak of personal information: remedy at once, notify the authority and the individuals.' }, since: '2021-11-01', checked: 'M',
  },
  'cn.pipl.69': {
    cite: { zh: '《个人信息保护法》第六十九条', en: 'PRC Personal Information Protection Law, art. 69' },
    gist: { zh: '处理个人信息侵害权益造成损害，不能证明没有过错的，应当承担责任。', en: 'A handler that cannot show absence of fault is liable for harm.' }, since: '2021-11-01', checked: 'M',
  },
  'cn.dsl.29': {
    cite: { zh: '《数据安全法》第二十九条', en: 'PRC Data Security Law, art. 29' },
    gist: { zh: '发生数据安全事件，应当立即处置，并按规定告知用户、向主管部门报告。', en: 'A data incident is handled at once, users are told and the authority is informed.' }, since: '2021-09-01', checked: 'M',
  },
  'cn.incident-reporting-2025': {
    cite: { zh: '《国家网络安全事件报告管理办法》关于服务方及时报告的规定', en: 'PRC Measures on Reporting Cybersecurity Incidents, on suppliers’ prompt reports' },
    gist: { zh: '应当以合同等形式要求网络安全、系统运维服务方及时报告事件。', en: 'Operators must bind security and operations suppliers by contract to report incidents promptly.' }, since: '2025-11-01', checked: 'G',
  },
  'cn.labour-contract-law.25': {
    cite: { zh: '《劳动合同法》第二十五条', en: 'PRC Labour Contract Law, art. 25' },
    gist: { zh: '除服务期和竞业限制外，用人单位不得与劳动者约定由劳动者承担违约金。', en: 'Outside training service periods and non-competes, no liquidated damages may be agreed against an employee.' }, since: '2008-01-01', checked: 'M',
  },
  'cn.labour-contract-law.26': {
    cite: { zh: '《劳动合同法》第二十六条', en: 'PRC Labour Contract Law, art. 26' },
    gist: { zh: '违反法律、行政法规强制性规定的劳动合同条款无效。', en: 'A term that breaks a mandatory rule is void.' }, since: '2008-01-01', checked: 'M',
  },
  'cn.labour-contract-law.90': {
    cite: { zh: '《劳动合同法》第九十条', en: 'PRC Labour Contract Law, art. 90' },
    gist: { zh: '劳动者违反保密义务给用人单位造成损失的，应当承担赔偿责任。', en: 'An employee who breaks secrecy compensates the actual loss.' }, since: '2008-01-01', checked: 'M',
  },
  'eu.gdpr.33.2': {
    cite: { zh: '欧盟《通用数据保护条例》第三十三条第二款', en: 'GDPR, art. 33(2)' },
    gist: { zh: '处理者知悉个人数据泄露后，应当毫不迟延地通知控制者。', en: 'A processor tells the controller of a breach without undue delay.' }, since: '2018-05-25', checked: 'W',
  },
  'us.dtsa.1836.b.3': {
    cite: { zh: '美国法典第18编第1836条(b)(3)', en: '18 U.S.C. § 1836(b)(3)' },
    gist: { zh: '故意恶意盗用商业秘密的，法院可判不超过两倍的惩罚性赔偿和律师费。', en: 'Wilful and malicious misappropriation: exemplary damages of at most twice the loss, and fees.' }, since: '2016-05-11', checked: 'W',
  },
  'us.dtsa.1839.3': {
    cite: { zh: '美国法典第18编第1839条(3)', en: '18 U.S.C. § 1839(3)' },
    gist: { zh: '商业秘密须采取合理的保密措施。', en: 'A trade secret needs reasonable measures to keep it secret.' }, since: '2016-05-11', checked: 'W',
  },
  'us.restatement-contracts.356': {
    cite: { zh: '美国《合同法重述（第二次）》第356条', en: 'Restatement (Second) of Contracts § 356' },
    gist: { zh: '约定损害赔偿须与预期或实际损失相称。', en: 'Liquidated damages must be reasonable against the anticipated or actual loss.' }, since: '1981-01-01', checked: 'W',
  },
  'us.ca.civ-code.1717': {
    cite: { zh: '美国加利福尼亚州民法典第1717条', en: 'California Civil Code § 1717' },
    gist: { zh: '单方律师费条款对胜诉的任何一方同样适用，且不得放弃。', en: 'A one-way fee clause works for whichever party prevails; it cannot be waived.' }, since: '1987-01-01', checked: 'W',
  },
  'uk.makdessi': {
    cite: { zh: '英国最高法院 Cavendish v Makdessi [2015] UKSC 67', en: 'Cavendish v Makdessi [2015] UKSC 67' },
    gist: { zh: '与正当利益完全不成比例的违约责任构成罚则，不可执行。', en: 'A charge out of all proportion to a legitimate interest is an unenforceable penalty.' }, since: '2015-11-04', checked: 'W',
  },
  'uk.ucta.3': {
    cite: { zh: '英国《1977年不公平合同条款法》第3条', en: 'Unfair Contract Terms Act 1977, s. 3' },
    gist: { zh: '以标准条款免除或限制责任须合理。', en: 'An exclusion in standard terms must be reasonable.' }, since: '1978-02-01', checked: 'W',
  },
} as const satisfies Record<string, Provision>

export type LawId = keyof typeof LAW

/** `cn`, `us`, `uk` or `eu`: cards show the provisions of the contract's own law first. */
export function countryOf(id: LawId): string {
  return id.slice(0, id.indexOf('.'))
}
