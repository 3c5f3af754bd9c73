import { byArticle, bySubject, type LegalSource } from './legal-source'

const code = (source: string) => byArticle({ name: { zh: '美国法典第18编', en: '18 U.S.C.' }, since: '2016-05-11', checked: 'W', source })
const trade = code('https://natlawreview.com/article/series-remedies-available-to-companies-harmed-industrial-espionage ; http://royselawblog.com/whistleblower-immunity-provision/')
const notice = code('https://self-law.org/code/statute-compilations/comps-12033/sec-7 ; https://natlawreview.com/article/nda-alert-modify-your-non-disclosure-agreements-to-preserve-all-remedies-under-new')
const definition = code('https://openagreements.org/practice-guides/trade-secrets/us/confidentiality-duration')
/** Sources without one day of commencement: restatements, state enactments, cases. */
const undated = (zh: string, en: string, source: string) => byArticle({ name: { zh, en }, since: '', checked: 'W', source })
const CASES = 'http://www.lexology.com/library/detail.aspx?g=b6140603-272f-45af-aa77-73f585f8ceb3'

/** United States: federal statutes and rules, California, and what courts restate. */
export const US = {
  'us.dtsa.1833.b': notice('第1833条(b)', '§ 1833(b)', '为举报向政府或律师保密披露商业秘密的免责；与员工、承包人、顾问的合同未告知的，不得对其主张惩罚性赔偿和律师费。', 'Confidential disclosure to government or a lawyer is immune; a contract with an individual that does not say so loses exemplary damages and fees.'),
  'us.dtsa.1836.b.3': trade('第1836条(b)(3)', '§ 1836(b)(3)', '法院可发禁令；故意恶意盗用商业秘密的，可判不超过两倍的惩罚性赔偿和律师费。', 'Courts may enjoin; wilful and malicious misappropriation brings exemplary damages of at most twice the loss, and fees.'),
  'us.dtsa.1839.3': definition('第1839条(3)', '§ 1839(3)', '商业秘密须采取合理的保密措施。', 'A trade secret needs reasonable measures to keep it secret.'),
  'us.restatement-contracts.356': undated('美国《合同法重述（第二次）》', 'Restatement (Second) of Contracts', 'https://oranburg.law/K/rules/r2d-356/')('第356条', '§ 356', '约定损害赔偿须与预期或实际损失相称。', 'Liquidated damages must be reasonable against the anticipated or actual loss.'),
  'us.ucc.2-718.1': undated('美国《统一商法典》', 'Uniform Commercial Code', 'https://deanslawdictionary.com/legal-word/content/stipulated-damages-presumptions')('第2-718条(1)', '§ 2-718(1)', '约定损害赔偿须与预期或实际损害及举证难度相称，过高的构成罚则而无效。', 'Liquidated damages must fit the harm and the difficulty of proof; an unreasonably large sum is a void penalty.'),
  'us.ca.civ-code.1717': undated('美国加利福尼亚州民法典', 'California Civil Code', 'https://legalclarity.org/attorneys-fees-under-california-civil-code-1717')('第1717条', '§ 1717', '单方律师费条款对胜诉的任何一方同样适用，且不得放弃。', 'A one-way fee clause works for whichever party prevails; it cannot be waived.'),
  'us.ca.gov-code.12964.5': bySubject({ name: { zh: '美国加利福尼亚州政府法典', en: 'California Government Code' }, since: '', checked: 'G', source: '' })('职场违法行为封口条款', 'gags on workplace wrongs', '限制以协议禁止员工披露工作场所的违法行为。', 'Limits agreements that stop workers from disclosing unlawful acts at work.'),
  'us.sec.21f-17': byArticle({ name: { zh: '美国联邦法规第17编', en: '17 CFR' }, since: '2011-08-12', checked: 'W', source: 'https://complianceconcourse.willkie.com/?p=14560 ; https://wilmerhale.com/en/insights/blogs/keeping-current-disclosure-and-governance-developments/20240918-sec-continues-scrutiny-of-provisions-that-might-impede-whistleblowers' })('第240.21F-17条', '§ 240.21F-17', '不得以保密协议等方式阻碍他人向证券交易委员会举报。', 'No agreement may impede someone from reporting to the SEC.'),
  'us.riley': undated('美国 D.B. Riley v. AB Engineering 案（1997）', 'D.B. Riley v. AB Engineering (1997)', CASES)('', '', '期满即可公开的保密约定，可被用来证明未采取合理保密措施。', 'A secrecy duty that runs out may tell against reasonable measures.'),
  'us.silicon-image': undated('美国 Silicon Image v. Analogix 案（2008）', 'Silicon Image v. Analogix (2008)', CASES)('', '', '以短期保密协议披露的信息，期满后难以再主张为商业秘密。', 'What is disclosed under a short NDA is hard to claim as a secret afterwards.'),
} as const satisfies Record<string, LegalSource>
