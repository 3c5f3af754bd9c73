import { byArticle, bySubject, type LegalSource } from './legal-source'

const GDPR = { name: { zh: '欧盟《通用数据保护条例》', en: 'GDPR' }, since: '2018-05-25' }
const processors = byArticle({ ...GDPR, checked: 'W', source: 'https://legalclarity.org/gdpr-article-28-data-processing-agreement-rules/' })
const breaches = byArticle({ ...GDPR, checked: 'W', source: 'http://source.commonaccord.org/index.php?action=s&file=G/EU-GDPR-Law-CmA/Sec/Article/33.md' })
const unread = bySubject({ ...GDPR, checked: 'G', source: '' })

/** European Union. */
export const EU = {
  'eu.gdpr.5.1.b': unread('目的限制', 'purpose limitation', '个人数据只能为特定、明确、正当的目的处理。', 'Personal data is processed only for specified, explicit purposes.'),
  'eu.gdpr.28.2': processors('第二十八条第二款', 'art. 28(2)', '处理者未经控制者授权不得委托次级处理者。', 'A processor engages another only with the controller’s authorisation.'),
  'eu.gdpr.28.3': processors('第二十八条第三款', 'art. 28(3)', '委托处理须有合同，载明指示、保密、安全、协助、返还删除、审计等内容。', 'A processor contract covers instructions, secrecy, security, assistance, return and audit.'),
  'eu.gdpr.28.4': processors('第二十八条第四款', 'art. 28(4)', '次级处理者承担相同义务，处理者对其行为向控制者负责。', 'A sub-processor has the same duties, and the processor answers for it.'),
  'eu.gdpr.32': unread('处理安全', 'security of processing', '控制者和处理者应采取与风险相称的安全措施。', 'Controllers and processors take security measures fit for the risk.'),
  'eu.gdpr.33.1': breaches('第三十三条第一款', 'art. 33(1)', '控制者知悉个人数据泄露后，应当在72小时内报告监管机构。', 'A controller reports a breach to the authority within 72 hours.'),
  'eu.gdpr.33.2': breaches('第三十三条第二款', 'art. 33(2)', '处理者知悉个人数据泄露后，应当毫不迟延地通知控制者。', 'A processor tells the controller of a breach without undue delay.'),
  'eu.gdpr.34': unread('向个人告知泄露', 'telling individuals of a breach', '可能对个人造成高风险的泄露，应当告知本人。', 'A breach of high risk to individuals is told to them.'),
  'eu.gdpr.chapter-5': unread('向第三国传输', 'transfers to third countries', '向第三国传输个人数据须有充分性决定、适当保障或者法定例外。', 'Transfers abroad need adequacy, safeguards or an exception.'),
  'eu.gdpr.82': unread('损害赔偿', 'compensation', '因违反条例受到物质或非物质损害的人有权获得赔偿。', 'Whoever suffers material or other damage is compensated.'),
  'eu.gdpr.82.4': unread('同一处理中的连带责任', 'joint liability for one processing', '参与同一处理且负有责任的各方，对受害人承担全部责任。', 'Each party responsible for the same processing is liable for the whole damage.'),
  'eu.digital-omnibus': { ...byArticle({ name: { zh: '欧盟《数字综合法案》提案（2025年11月19日）', en: 'EU Digital Omnibus proposal (19 November 2025)' }, since: '', checked: 'W', source: 'https://www.noerr.com/en/insights/digital-omnibus-ai-is-nearing-the-finish-line-is-eu-data-law-heading-down-the-wrong-track ; https://thelens.slaughterandmay.com/post/102lvgt/what-changes-does-the-digital-omnibus-make-to-the-eu-gdpr' })('', '', '仅为提案：拟将报告时限改为96小时并提高门槛。', 'A proposal only: 96 hours and a higher threshold for reports.'), standing: 'pending' },
  'eu.trade-secrets-directive.3': bySubject({ name: { zh: '欧盟《商业秘密指令》(EU) 2016/943', en: 'Trade Secrets Directive (EU) 2016/943' }, since: '2018-06-09', checked: 'G', source: '' })('合法取得', 'lawful acquisition', '独立发现或者观察、拆解公开产品取得信息的，属于合法取得。', 'Independent discovery and taking apart a public product are lawful.'),
  'eu.whistleblower.24': bySubject({ name: { zh: '欧盟《举报人保护指令》(EU) 2019/1937', en: 'Whistleblower Directive (EU) 2019/1937' }, since: '2021-12-17', checked: 'G', source: '' })('权利不得放弃', 'no waiver of rights', '举报人的权利不得以协议放弃或者限制。', 'A whistleblower’s rights cannot be waived or limited by agreement.'),
} as const satisfies Record<string, LegalSource>
