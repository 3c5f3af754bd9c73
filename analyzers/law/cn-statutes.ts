import { byArticle, bySubject, STORED, type Checked, type Instrument, type LegalSource } from './legal-source'

const instrument = (zh: string, en: string, since: string, checked: Checked = 'M', source = checked === 'M' ? STORED : ''): Instrument => ({ name: { zh, en }, since, checked, source })

const AUCL = instrument('《反不正当竞争法》（2025修订）', 'PRC Anti-Unfair Competition Law (2025)', '2025-10-15', 'W')
const aucl = byArticle({ ...AUCL, source: 'https://www.iplawyer.pro/team-insights/en/2026-06-04-trade-secret-protection-rules-implementation.html' })
const auclSmall = byArticle({ ...AUCL, source: 'https://www.zhonglun.com/research/articles/55042.html' })
const auclDamages = bySubject({ ...AUCL, checked: 'G' })
const auclFines = bySubject({ ...AUCL, checked: 'M→', source: `text before the revision: ${STORED}; upper fine confirmed by https://natlawreview.com/article/chinas-national-peoples-congress-passes-amended-anti-unfair-competition-law ; the new number is not confirmed` })
const pipl = byArticle(instrument('《个人信息保护法》', 'PRC Personal Information Protection Law', '2021-11-01'))
const dsl = byArticle(instrument('《数据安全法》', 'PRC Data Security Law', '2021-09-01'))
const data = byArticle(instrument('《网络数据安全管理条例》', 'PRC Network Data Security Regulations', '2025-01-01'))
const CSL = instrument('《网络安全法》（2025修改）', 'PRC Cybersecurity Law (as amended 2025)', '2026-01-01', 'M→')
const QUOTED = 'http://blog.zzhuanghui.com/article/2496313.shtml ; https://www.mondaq.com/china/new-technology/1709436/'
const csl = byArticle({ ...CSL, source: `text before the amendment: ${STORED}; new number confirmed by quoted text: ${QUOTED}` })
const cslInferred = bySubject({ ...CSL, source: `text before the amendment: ${STORED}; new number inferred from its neighbour, which is confirmed by ${QUOTED}` })
const INCIDENTS = instrument('《国家网络安全事件报告管理办法》', 'PRC Measures on Reporting Cybersecurity Incidents', '2025-11-01', 'W', 'http://www.qdubb.cn/html/2025/yunlingyaowen_0916/141638.html')
const incidents = byArticle(INCIDENTS)
const incidentsUnread = bySubject({ ...INCIDENTS, checked: 'G', source: '' })
const labour = byArticle(instrument('《劳动合同法》', 'PRC Labour Contract Law', '2008-01-01'))
// Articles 26, 50 and those below were read; that the amended law took effect on that day is general knowledge.
const consumer = byArticle(instrument('《消费者权益保护法》', 'PRC Consumer Protection Law', '2014-03-15'))
const criminal = byArticle(instrument('《刑法》', 'PRC Criminal Law', '2021-03-01'))
const civilProcedure = byArticle(instrument('《民事诉讼法》（2023修正）', 'PRC Civil Procedure Law (2023)', '2024-01-01'))
const whole = (zh: string, en: string, since: string, checked: Checked, source: string, gistZh: string, gistEn: string): LegalSource => byArticle(instrument(zh, en, since, checked, source))('', '', gistZh, gistEn)

/** Statutes, regulations and departmental rules of the PRC, other than the Civil Code. */
export const CN_STATUTES = {
  'cn.aucl-2025.10': aucl('第十条', 'art. 10', '以披露、使用或者允许他人使用等方式侵犯商业秘密的行为和商业秘密的定义。', 'Trade-secret acts (disclosing, using, letting others use) and the definition.'),
  'cn.aucl-2025.15': auclSmall('第十五条', 'art. 15', '大型企业不得要求中小企业接受明显不合理的违约责任等条件。', 'A large enterprise may not press clearly unreasonable breach liability on a small one.'),
  'cn.aucl-2025.22': auclDamages('侵犯商业秘密损害赔偿', 'damages for trade-secret infringement', '恶意侵犯商业秘密且情节严重的，可按损失的一至五倍确定赔偿；赔偿包括合理开支。', 'Malicious and serious trade-secret infringement: one to five times the loss; reasonable expenses are added.'),
  'cn.aucl-2025.26': auclFines('侵犯商业秘密行政处罚', 'fines for trade-secret infringement', '侵犯商业秘密的，由监督检查部门责令停止并处罚款，情节严重的最高五百万元。', 'The authority stops trade-secret infringement and fines it, up to RMB 5 million in serious cases.'),

  'cn.pipl.6': pipl('第六条', 'art. 6', '处理个人信息应当有明确、合理的目的，并限于最小范围。', 'Processing needs a clear purpose and stays within the least it takes.'),
  'cn.pipl.9': pipl('第九条', 'art. 9', '处理者对其处理活动负责，并采取必要措施保障安全。', 'A handler answers for its processing and secures it.'),
  'cn.pipl.20.2': pipl('第二十条第二款', 'art. 20(2)', '共同处理个人信息侵害权益造成损害的，承担连带责任。', 'Joint handlers are jointly liable for harm.'),
  'cn.pipl.21': pipl('第二十一条', 'art. 21', '委托处理应当约定目的、期限、方式、种类、保护措施，受托人到期返还或删除，未经同意不得转委托。', 'Entrusted processing is agreed in detail, supervised, ends in return or deletion, and is not passed on without consent.'),
  'cn.pipl.38': pipl('第三十八条', 'art. 38', '向境外提供个人信息须通过安全评估、认证或者订立标准合同。', 'Transfers abroad need an assessment, a certification or the standard contract.'),
  'cn.pipl.39': pipl('第三十九条', 'art. 39', '向境外提供个人信息应当告知境外接收方等事项并取得单独同意。', 'The individual is told of the recipient abroad and consents separately.'),
  'cn.pipl.40': pipl('第四十条', 'art. 40', '关键信息基础设施运营者和达到数量的处理者应当境内存储，出境须经安全评估。', 'Critical operators and large handlers store in the PRC and pass an assessment before export.'),
  'cn.pipl.47': pipl('第四十七条', 'art. 47', '处理目的已实现或者期限届满等情形下，应当主动删除个人信息。', 'Personal information is deleted once its purpose or period ends.'),
  'cn.pipl.51': pipl('第五十一条', 'art. 51', '应当采取制度、分类、加密、权限、培训、应急预案等安全措施。', 'Security means rules, classes, encryption, access limits, training and an incident plan.'),
  'cn.pipl.54': pipl('第五十四条', 'art. 54', '应当定期对处理活动进行合规审计。', 'Processing is audited for compliance at regular intervals.'),
  'cn.pipl.55': pipl('第五十五条', 'art. 55', '委托处理、对外提供、出境等应当事前进行影响评估并记录。', 'An impact assessment comes before entrusting, sharing or exporting.'),
  'cn.pipl.57': pipl('第五十七条', 'art. 57', '发生或可能发生个人信息泄露的，应当立即补救，并通知监管部门和个人。', 'A leak of personal information: remedy at once, notify the authority and the individuals.'),
  'cn.pipl.59': pipl('第五十九条', 'art. 59', '受托人应当采取必要措施保障安全，并协助委托方履行义务。', 'A processor secures what it is entrusted with and assists the handler.'),
  'cn.pipl.65': pipl('第六十五条', 'art. 65', '任何组织、个人有权投诉、举报违法处理个人信息的活动。', 'Anyone may report unlawful processing.'),
  'cn.pipl.66': pipl('第六十六条', 'art. 66', '违法处理者自负罚款，情节严重的五千万元以下或者上年营业额百分之五以下。', 'The offender is fined, up to RMB 50 million or 5 % of the previous year’s turnover in serious cases.'),
  'cn.pipl.69': pipl('第六十九条', 'art. 69', '处理个人信息侵害权益造成损害，不能证明没有过错的，应当承担责任。', 'A handler that cannot show absence of fault is liable for harm.'),
  'cn.dsl.27': dsl('第二十七条', 'art. 27', '应当建立全流程数据安全制度、组织培训并采取技术措施。', 'Data handlers keep security rules, train staff and take technical measures.'),
  'cn.dsl.29': dsl('第二十九条', 'art. 29', '发生数据安全事件，应当立即处置，并按规定告知用户、向主管部门报告。', 'A data incident is handled at once, users are told and the authority is informed.'),
  'cn.dsl.36': dsl('第三十六条', 'art. 36', '未经批准，不得向外国司法或者执法机构提供存储于境内的数据。', 'Data stored in the PRC goes to foreign courts or agencies only with approval.'),
  'cn.dsl.45': dsl('第四十五条', 'art. 45', '不履行数据安全保护义务的，由主管部门责令改正并对其罚款。', 'Whoever neglects data security is ordered to mend it and fined.'),
  'cn.data-regulations-2025.9': data('第九条', 'art. 9', '应当采取加密、备份、访问控制、安全认证等措施保护网络数据。', 'Network data is protected by encryption, backup, access control and the like.'),
  'cn.data-regulations-2025.10': data('第十条', 'art. 10', '产品服务的缺陷、漏洞危害国家安全、公共利益的，应当在二十四小时内报告。', 'A flaw that endangers national security or the public is reported within 24 hours.'),
  'cn.data-regulations-2025.11': data('第十一条', 'art. 11', '发生网络数据安全事件应当启动预案、报告主管部门，造成危害的通知利害关系人。', 'An incident starts the plan, is reported, and those harmed are told.'),
  'cn.data-regulations-2025.12': data('第十二条', 'art. 12', '提供、委托处理个人信息和重要数据应当以合同约定并监督，处理记录至少保存三年。', 'Sharing and entrusting are agreed by contract and supervised; records are kept three years.'),
  'cn.data-regulations-2025.35': data('第三十五条', 'art. 35', '列明可以向境外提供个人信息的情形。', 'Lists when personal information may go abroad.'),
  'cn.data-regulations-2025.37': data('第三十七条', 'art. 37', '确需向境外提供重要数据的，应当通过出境安全评估。', 'Important data goes abroad only after a security assessment.'),
  'cn.data-regulations-2025.55': data('第五十五条', 'art. 55', '违反约定、监督和记录等义务，拒不改正或者情节严重的，处一百万元以下罚款。', 'Neglect of these duties, if serious or not mended, is fined up to RMB 1 million.'),
  'cn.csl-2026.23': csl('第二十三条', 'art. 23', '应当落实等级保护、采取防护措施，网络日志留存不少于六个月。', 'Graded protection applies, and logs are kept for at least six months.'),
  'cn.csl-2026.27': csl('第二十七条', 'art. 27', '应当制定应急预案，发生事件立即启动、补救并报告。', 'Operators keep an incident plan, act on it at once and report.'),
  'cn.csl-2026.44': cslInferred('信息泄露时补救、告知和报告', 'remedy, notice and report after a leak', '发生或可能发生个人信息泄露的，应当立即补救，告知用户并报告主管部门。', 'A leak of personal information is remedied, told to users and reported.'),
  'cn.csl-2026.61': csl('第六十一条', 'art. 61', '不履行网络安全保护义务的，由主管部门对其警告、罚款。', 'Operators that neglect network security are warned and fined.'),
  'cn.incident-reporting-2025.4': incidents('第四条', 'art. 4', '较大以上事件，关键信息基础设施一小时内、中央和国家机关二小时内、其他运营者四小时内报告。', 'Larger incidents are reported within 1 hour (critical), 2 hours (state organs) or 4 hours (others).'),
  'cn.incident-reporting-2025': incidentsUnread('服务方及时报告', 'suppliers’ prompt reports', '应当以合同等形式要求网络安全、系统运维服务方及时报告事件。', 'Operators must bind security and operations suppliers by contract to report incidents promptly.'),
  'cn.incident-reporting-2025.penalty': incidentsUnread('迟报、漏报、谎报、瞒报责任', 'late, false or concealed reports', '迟报、漏报、谎报或者瞒报造成重大危害后果的，从重处罚。', 'Late, false or concealed reports with serious consequences are punished more heavily.'),
  'cn.compliance-audit-2025': whole('《个人信息保护合规审计管理办法》', 'PRC Measures on Personal Information Compliance Audits', '2025-05-01', 'W', 'http://m.hfbida.com/news/735795.html ; https://www.kwm.com/cn/zh/insights/latest-thinking/interpretation-of-china-s-new-rules-on-personal-information-compliance-audit.html', '处理超过一千万人个人信息的，每两年至少审计一次；发生事件可被要求专业审计。', 'Handlers of more than ten million people’s data are audited at least every two years, and after incidents on demand.'),
  'cn.cross-border-2024': bySubject(instrument('《促进和规范数据跨境流动规定》', 'PRC Provisions on Cross-Border Data Flows', '2024-03-22', 'W', 'http://www.yyjob.cn/06010896.html'))('出境数量门槛和豁免', 'thresholds and exemptions', '一百万人以上须安全评估，十万人以上订立标准合同或认证，敏感信息以一万人为界，其余可豁免。', 'A million people: assessment; a hundred thousand: standard contract or certification; ten thousand for sensitive data; below, exempt.'),

  'cn.labour-contract-law.22': labour('第二十二条', 'art. 22', '提供专项培训的可以约定服务期违约金，不得超过培训费用。', 'Paid training may carry an agreed sum, at most its cost.'),
  'cn.labour-contract-law.23.2': labour('第二十三条第二款', 'art. 23(2)', '可以对负有保密义务的劳动者约定竞业限制、按月补偿和违约金。', 'A non-compete with monthly pay and an agreed sum may bind employees who keep secrets.'),
  'cn.labour-contract-law.24': labour('第二十四条', 'art. 24', '竞业限制限于高管、高级技术人员和其他负有保密义务的人员，期限不超过二年。', 'Non-competes reach senior staff and those bound to secrecy, for at most two years.'),
  'cn.labour-contract-law.25': labour('第二十五条', 'art. 25', '除服务期和竞业限制外，用人单位不得与劳动者约定由劳动者承担违约金。', 'Outside training service periods and non-competes, no liquidated damages may be agreed against an employee.'),
  'cn.labour-contract-law.26': labour('第二十六条', 'art. 26', '违反法律、行政法规强制性规定的劳动合同条款无效。', 'A term that breaks a mandatory rule is void.'),
  'cn.labour-contract-law.90': labour('第九十条', 'art. 90', '劳动者违反保密义务给用人单位造成损失的，应当承担赔偿责任。', 'An employee who breaks secrecy compensates the actual loss.'),
  'cn.noncompete-guidelines-2025': whole('《企业实施竞业限制合规指引》（非强制）', 'PRC Guidelines on Non-Competes (not binding)', '2025-09', 'W', 'https://reportify.ai/news/1164269709894488064 ; https://www.zhichanli.com/p/417690842', '补偿一般不低于月平均工资的百分之三十，期限超过一年的不低于百分之五十；违约金一般不超过补偿总额的五倍。', 'Pay of at least 30 % of average wages, 50 % beyond one year; agreed sum at most five times the total pay.'),
  'cn.labour-arbitration': bySubject(instrument('《劳动争议调解仲裁法》', 'PRC Labour Dispute Mediation and Arbitration Law', '2008-05-01', 'G'))('劳动争议仲裁前置', 'arbitration before court', '劳动争议应当先向劳动争议仲裁委员会申请仲裁，对裁决不服的再起诉。', 'Labour disputes go to labour arbitration first.'),

  'cn.consumer-protection.26': consumer('第二十六条', 'art. 26', '经营者不得以格式条款排除消费者权利、减免自身责任，此类内容无效。', 'Standard terms that strip consumers’ rights or exempt the trader are void.'),
  'cn.consumer-protection.50': consumer('第五十条', 'art. 50', '侵害消费者个人信息的，应当停止侵害、消除影响、赔礼道歉并赔偿损失。', 'Harm to a consumer’s personal information is stopped, undone, apologised for and compensated.'),
  'cn.criminal-law.219': criminal('第二百一十九条', 'art. 219', '侵犯商业秘密情节严重的构成犯罪。', 'Serious trade-secret infringement is a crime.'),
  'cn.criminal-law.219-1': criminal('第二百一十九条之一', 'art. 219-1', '为境外窃取、刺探、收买、非法提供商业秘密的构成犯罪。', 'Obtaining or passing trade secrets for foreign bodies is a crime.'),
  'cn.criminal-law.220': criminal('第二百二十条', 'art. 220', '单位犯侵犯知识产权罪的，对单位判处罚金并处罚直接责任人员。', 'An entity is fined for these crimes and those responsible are punished.'),
  'cn.criminal-law.253-1': criminal('第二百五十三条之一', 'art. 253-1', '违法出售、提供或者窃取公民个人信息情节严重的构成犯罪。', 'Selling, passing on or stealing personal information is a crime if serious.'),
  'cn.criminal-procedure.110': byArticle(instrument('《刑事诉讼法》', 'PRC Criminal Procedure Law', '2018-10-26'))('第一百一十条', 'art. 110', '任何单位和个人发现犯罪事实，有权利也有义务报案或者举报。', 'Anyone who learns of a crime has the right and the duty to report it.'),
  'cn.civil-procedure.35': civilProcedure('第三十五条', 'art. 35', '可以书面选择与争议有实际联系地点的法院，不得违反级别管辖和专属管辖。', 'A written choice of court needs a real link and respects level and exclusive jurisdiction.'),
  'cn.civil-procedure.67': civilProcedure('第六十七条', 'art. 67', '当事人对自己提出的主张，有责任提供证据。', 'Whoever asserts must prove.'),
  'cn.civil-procedure.70': civilProcedure('第七十条', 'art. 70', '人民法院有权向有关单位和个人调查取证，有关单位和个人不得拒绝。', 'Nobody may refuse a court that takes evidence.'),
  'cn.civil-procedure.103': civilProcedure('第一百零三条', 'art. 103', '诉讼中的财产保全和行为保全由法院裁定，可以责令申请人提供担保。', 'Interim measures are the court’s decision, and it may demand security.'),
  'cn.civil-procedure.104': civilProcedure('第一百零四条', 'art. 104', '诉前保全的申请人应当提供担保，法院在四十八小时内裁定。', 'Measures before suit need security; the court decides within 48 hours.'),
  'cn.civil-procedure.277': civilProcedure('第二百七十七条', 'art. 277', '涉外民事纠纷当事人可以书面协议选择人民法院管辖。', 'In foreign-related disputes a PRC court may be chosen in writing.'),
  'cn.arbitration-law-2025.27': byArticle(instrument('《仲裁法》（2025修订）', 'PRC Arbitration Law (2025)', '2026-03-01', 'W', 'https://shichenglawfirm.com/m/news/view.php?id=696'))('第二十七条', 'art. 27', '仲裁协议应当有请求仲裁的意思表示、仲裁事项和选定的仲裁机构。', 'An arbitration agreement states the intent, the matter and the chosen institution.'),
  'cn.tax-collection.32': byArticle(instrument('《税收征收管理法》', 'PRC Tax Collection Law', '2001-05-01'))('第三十二条', 'art. 32', '滞纳税款按日加收万分之五的滞纳金（仅作起草参照）。', 'Late tax bears 0.05 % a day: a drafting yardstick, no rule on contracts.'),
  'cn.negotiable-instruments.8': byArticle(instrument('《票据法》', 'PRC Negotiable Instruments Law', '1996-01-01'))('第八条', 'art. 8', '票据金额大小写不一致的，票据无效（只适用于票据）。', 'A bill whose words and figures differ is void: a rule for bills only.'),
  'cn.administrative-penalty': bySubject(instrument('《行政处罚法》', 'PRC Administrative Penalty Law', '2021-07-15', 'G'))('罚款由行政机关处以', 'fines imposed by authorities', '罚款是行政机关对违法者的处罚，合同当事人之间只能约定违约金。', 'Fines are for authorities and owed by the offender; parties agree liquidated damages.'),
  'cn.conflict-of-laws.41': bySubject(instrument('《涉外民事关系法律适用法》', 'PRC Law on Choice of Law', '2011-04-01', 'G'))('涉外合同的法律选择', 'the law of contracts', '当事人可以协议选择涉外合同适用的法律，没有选择的适用最密切联系的法律。', 'The parties choose the law of a foreign-related contract; else the closest connection decides.'),
} as const satisfies Record<string, LegalSource>
