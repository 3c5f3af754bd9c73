import { byArticle, bySubject, type Instrument, type LegalSource } from './legal-source'

const act = (zh: string, en: string, since: string, source = ''): Instrument => ({ name: { zh: `英国《${zh}》`, en }, since, checked: source === '' ? 'G' : 'W', source })
// Read on the page of the enacted act; the day of commencement is general knowledge.
const ucta = byArticle(act('1977年不公平合同条款法', 'Unfair Contract Terms Act 1977', '1978-02-01', 'http://legislation.data.gov.uk/ukpga/1977/50/part/I/crossheading/explanatory-provisions/enacted/data.htm?wrap=true ; https://e-lawresources.co.uk/unfair-terms-regulation-by-statute'))
const gdpr = bySubject(act('通用数据保护条例', 'UK GDPR', '2021-01-01'))

/** United Kingdom; what is said of agreements is the law of England and Wales. */
export const UK = {
  'uk.makdessi': byArticle({ name: { zh: '英国最高法院 Cavendish v Makdessi [2015] UKSC 67', en: 'Cavendish v Makdessi [2015] UKSC 67' }, since: '2015-11-04', checked: 'W', source: 'https://caselaw.nationalarchives.gov.uk/uksc/2015/67 ; https://zoomlaw.co.uk/2015UKSC67.html' })('', '', '与正当利益完全不成比例的违约责任构成罚则，不可执行。', 'A charge out of all proportion to a legitimate interest is an unenforceable penalty.'),
  'uk.ucta.2': ucta('第2条', 's. 2', '不得免除过失致人身伤亡的责任，其他过失责任的免除须合理。', 'Liability for injury by negligence cannot be excluded; other exclusions must be reasonable.'),
  'uk.ucta.3': ucta('第3条', 's. 3', '以标准条款免除或限制责任须合理。', 'An exclusion in standard terms must be reasonable.'),
  'uk.ucta.11': ucta('第11条', 's. 11', '合理性按订约时的情况判断；限额还看赔偿能力和能否投保。', 'Reasonableness is judged at signing; for a cap, resources and insurance count.'),
  'uk.consumer-rights.62': bySubject(act('2015年消费者权利法', 'Consumer Rights Act 2015', '2015-10-01'))('不公平条款', 'unfair terms', '不公平的消费者合同条款对消费者没有约束力。', 'An unfair consumer term does not bind the consumer.'),
  'uk.victims-prisoners.17': byArticle(act('2024年被害人与囚犯法', 'Victims and Prisoners Act 2024', '2025-10-01', 'https://www.vwv.co.uk/insights/articles/new-restrictions-on-ndas-take-effect-under-the-victims-and-prisoners-act-2024'))('第17条', 's. 17', '阻止犯罪被害人作法定许可披露的协议条款无效（英格兰和威尔士）。', 'A term that stops a victim’s permitted disclosures is void (England and Wales).'),
  'uk.employment-rights-2025.24': { ...byArticle(act('2025年就业权利法', 'Employment Rights Act 2025', '', 'https://www.shoosmiths.com/perspectives/stories/articles/new-limits-on-non-disclosure-obligations-will-disputes-still-settle ; https://cms.law/en/gbr/legal-updates/discrimination-and-harassment-changes-ndas-and-protected-disclosures'))('第24条', 's. 24', '将使禁止谈论骚扰、歧视的协议条款无效，预计2027年施行。', 'Will void terms that gag talk of harassment or discrimination; expected in 2027.'), standing: 'pending' },
  'uk.employment-rights-1996.43j': bySubject(act('1996年就业权利法', 'Employment Rights Act 1996', '1999-07-02'))('受保护的披露', 'protected disclosures', '阻止劳动者作受保护披露的协议条款无效。', 'An agreement cannot bar a protected disclosure.'),
  'uk.gdpr.28': gdpr('委托处理合同', 'processor contracts', '委托处理须有载明法定内容的合同。', 'Processing for another needs a contract with set contents.'),
  'uk.gdpr.32': gdpr('处理安全', 'security of processing', '控制者和处理者应采取与风险相称的安全措施。', 'Controllers and processors take security measures fit for the risk.'),
  'uk.gdpr.33': gdpr('个人数据泄露通知', 'notice of a breach', '控制者应在72小时内报告监管机构；处理者应毫不迟延地通知控制者。', 'The controller reports within 72 hours; the processor tells the controller without undue delay.'),
  'uk.gdpr.82': gdpr('损害赔偿', 'compensation', '因违反条例受到物质或非物质损害的人有权获得赔偿。', 'Whoever suffers material or other damage is compensated.'),
  'uk.safeway': byArticle({ name: { zh: '英国上诉法院 Safeway v Twigger 案（2010）', en: 'Safeway v Twigger (Court of Appeal, 2010)' }, since: '', checked: 'G', source: '' })('', '', '公司不得向他人追偿因自身违法所受的监管罚款。', 'A company cannot recover a regulatory penalty for its own wrong from others.'),
} as const satisfies Record<string, LegalSource>
