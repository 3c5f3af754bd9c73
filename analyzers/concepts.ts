import type { Lang } from '../contract/types'
import { ABROAD_EN, ABROAD_ZH, HOME_EN } from './places'

/**
 * The words that facts, provisions and rules look for. The text is scanned once for all of them (`facts/marks.ts`);
 * a new wording is added here and nowhere else. Literals only, lower case, no patterns; in English a literal also
 * matches inside longer words, so stems serve ("disclos").
 */
export const CONCEPTS = {
  secrecy: {
    zh: ['保密', '秘密', '机密', '专有信息', '专有资料', '密级', '守密', '守口', '守秘', '涉密'],
    en: ['confiden', 'secre', 'proprietary', 'non-disclos', 'nondisclos', 'non-public', 'nonpublic', 'keep mum', 'keeps mum', 'keep quiet about', 'keeps quiet about', 'keep silent', 'keeps silent', 'under wraps', 'to silence', 'hush'],
  },
  leak: {
    zh: ['泄露', '泄漏', '泄密', '失密', '外泄', '透露', '披露', '散布', '传播', '公开', '扩散', '外传', '提供给', '他人提供', '第三方提供', '第三人提供', '转让给', '告知', '走漏', '外流', '流出', '流失', '漏出', '泄出', '传出', '转告', '告诉', '吐露', '外露', '张扬', '声张', '示于', '示人', '散失', '知晓', '得知', '落入', '取走', '窃取'],
    en: ['disclos', 'divulg', 'leak', 'reveal', 'publish', 'disseminat', 'unauthori', 'communicat', 'make available', 'made available', 'misappropriat', 'misuse', 'compromise', 'let out', 'lets out', 'letting out', 'let slip', 'lets slip', 'slips out', 'gets out', 'get out', 'got out', 'gets away', 'pass on', 'passes on', 'passed on', 'passing on', 'made known', 'make known', 'makes known', 'give away', 'gives away', 'falls into', 'fall into', 'stolen', 'escape', 'outsider', 'stranger', ' lets ', 'letting '],
  },
  data: {
    zh: ['个人信息', '个人数据', '用户信息', '客户信息', '客户资料', '用户数据', '客户数据', '数据安全', '信息安全'],
    en: ['personal data', 'personal information', 'personally identifiable', 'data breach', 'security breach', 'customer data', 'client data', 'data protection', 'security incident', 'personal health', 'protected health'],
  },
  outsider: {
    zh: ['第三方', '第三人', '第三者', '他人', '任何人', '其他方', '外界', '任何单位', '其他单位', '其它单位', '其他人', '任何个人', '合同外', '无关人员', '媒体', '社会', '旁人', '外人', '别人', '局外', '别家', '同行', '无关的人', '不相干'],
    en: ['third part', 'third-part', 'any person', 'other person', 'anyone', 'any other', 'any individual', 'person or entity', 'others', 'any entity', 'outside', 'other than', 'the public', 'stranger', 'nobody', 'no one', 'no-one', 'anybody', 'someone else', 'rival', 'competitor'],
  },
  consent: {
    zh: ['同意', '许可', '授权', '允许', '批准'],
    en: ['consent', 'authori', 'permi', 'approv', 'written agreement'],
  },
  breach: {
    zh: ['违反', '违约', '不守', '食言', '失约', '说出去', '不履行', '未履行', '未按', '未能履行', '违背', '侵权', '过错'],
    en: ['breach', 'violat', 'default', 'fail to', 'fails to', 'failure', 'non-compliance', 'contravene', 'infring', 'breaks', 'broken', 'broke', 'at fault', 'violator', 'does so', 'if it does', 'breaking', 'keep faith'],
  },
  liability: {
    zh: ['赔偿', '补偿', '违约金', '承担', '罚款', '责任', '损失', '罚金', '赔付', '扣罚', '扣除', '追究', '赔', '付给', '偿付', '弥补', '补足', '补上', '填补'],
    en: ['damages', 'liable', 'liabilit', 'indemnif', 'indemnit', 'compensat', 'penalt', 'shall pay', 'will pay', 'agrees to pay', 'must pay', 'losses', 'remed', 'relief', 'reimburs', 'responsible', 'forfeit', 'hold harmless', 'consequences', 'fine of', 'recover', 'pays', 'paid', 'pay the', 'make good', 'makes good', 'payment', 'answers for', 'answer for', 'losses', 'responsibility for all', 'responsibility for any', 'make it good', 'makes it good', ' owe', 'render', 'hands over', 'hand over', 'surrender', 'costs the', 'bears', 'bear the', 'amends', 'exposure', 'makes up', 'price of', 'in pocket', 'foots'],
  },
  amount: {
    zh: ['%', '‰', '百分之', '千分之', '万分之', '倍', '元', '¥', '￥', '圆', '人民币', '成的', '%o'],
    en: ['%', 'percent', 'per cent', 'times', 'double', 'treble', 'triple', 'fold', '$', '£', '€', 'usd', 'rmb', 'cny', 'dollars', 'pounds', 'euro', 'quadrup', 'half of', 'a quarter of', 'a third of', 'a fifth of', 'a tenth of', 'two thirds', 'multipl', ' x the ', '¥'],
  },
  notify: {
    zh: ['通知', '告知', '报告', '通报', '知会', '书面形式告', '相告', '说明情况', '告诉', '上报', '汇报', '奉告', '电告', '让甲', '让乙', '让对', '让提供', '让披露', '让委托', '知照', '告之'],
    en: ['notif', 'inform', 'report', 'notice', 'advise', 'alert', 'tell', 'make known', 'let the ', 'lets the ', 'telephone', ' ring', 'get word', 'gets word', 'word of', 'let it know', 'know'],
  },
  incident: {
    zh: ['泄露', '泄漏', '泄密', '外泄', '丢失', '遗失', '被盗', '失窃', '安全事件', '未授权', '未经授权', '被窃取', '安全事故', '非法获取', '不当使用', '擅自', '失密', '外传', '失散', '被窃', '流失', '之虞', '不当取得', '流出', '被他人', '安全问题', '失控', '外流', '出事', '出了事', '走漏', '漏出', '泄出', '散失', '不见了', '有失', '被攻破', '被入侵', '取走', '窃取'],
    en: ['unauthori', 'breach', 'incident', 'loss of', 'leak', 'misuse', 'misappropriat', 'theft', 'stolen', 'improper', 'wrongful', 'lost', 'compromise', 'violation', 'inadvertent', 'outflow', 'obtained by', 'without authority', 'without permission', 'disclosure breach', 'suspected', 'escape', 'exposed', 'learns of', 'learn of', 'learning', 'learns that', 'aware of', 'aware that', 'gets out', 'get out', 'got out', 'goes astray', 'go astray', 'went astray', 'let out', 'lets out', 'slip', 'finding out', 'goes missing', 'knowing of'],
  },
  fees: {
    zh: ['律师费', '律师代理费', '律师的费', '律师服务费', '维权', '诉讼费', '仲裁费', '公证费', '鉴定费', '调查费', '取证费', '保全费', '差旅费', '合理费用', '合理开支', '实现债权', '一切费用', '所有费用', '全部费用', '调查取证', '律师', '聘请', '打官司', '维权所'],
    en: ['attorney', 'legal fee', 'legal cost', 'legal expense', 'lawyer', 'solicitor', 'counsel', 'costs and expenses', 'cost and expense', 'enforcement cost', 'costs of', 'cost of', 'prevailing party', 'expenses incurred', 'investigat', 'court costs', 'litigation', 'legal bill', 'legal charges'],
  },
  duration: {
    zh: ['期限', '期间', '年内', '年止', '长期', '永久', '终止', '届满', '解除', '有效', '失效', '期满', '之日', '持续', '期内', '离职', '结束', '完成后', '存续', '删除', '保密期', '为期', '解约', '年', '时止', '为止', '公开时'],
    en: ['only while', 'surviv', 'terminat', 'expir', 'year', 'month', 'perpetu', 'indefinite', 'remain', 'continu', 'duration', 'period', 'at all times', 'at any time', 'thereafter', 'forever', 'until', 'as long as', 'so long as', 'notwithstanding', 'ends on', 'end on', 'cease on', 'lasts', 'last for', 'lasting', 'run until', 'runs until', 'runs for'],
  },
  limit: {
    zh: ['不超过', '为限', '上限', '最高', '间接', '可得利益', '预期利益', '利润损失', '不承担', '不负', '免责', '免除', '责任限额', '限额', '封顶', '至多', '最多', '不高于', '除外', '不适用', '不受', '最高额', '打住', '为顶', '为止', '顶格'],
    en: ['limit', 'exceed', 'aggregate', 'consequential', 'indirect', 'incidental', 'no event', 'not be liable', 'no liability', 'not be responsible', 'lost profits', 'loss of profit', 'exclu', 'shall not apply', 'does not apply', 'do not apply', 'except', 'other than', 'punitive', 'capped', 'ceiling', 'no more than', 'not be more than', 'stops at', 'stop at', 'ends at', 'more than', 'most that', 'the most', 'all that'],
  },
  relief: {
    zh: ['停止侵害', '停止违约', '停止使用', '禁令', '消除影响', '赔礼道歉', '继续履行', '行为保全', '补救措施'],
    en: ['injunct', 'equitable', 'specific performance', 'restrain', 'irreparable'],
  },
  everyone: {
    zh: ['双方', '任何一方', '任一方', '各方', '一方', '互相', '相互', '对方', '彼此'],
    en: ['each party', 'either party', 'both parties', 'neither party', 'the parties', 'mutual', 'each of', 'one party', 'a party', 'any party', 'other party', 'respective'],
  },
  staff: {
    zh: ['员工', '雇员', '职员', '劳动者', '职工', '责任人', '人员', '泄密者', '责任方', '责任者'],
    en: ['employee', 'personnel', 'staff', 'worker', 'responsible', 'those who', 'whoever', 'person who', 'persons who', 'wrongdoer'],
  },
  source: {
    zh: ['公开', '公知', '公众', '独立', '自行', '第三方', '第三人', '已知', '合法', '已经知', '已为', '已经掌握', '持有', '公有', '自主', '自有', '其他来源', '其他渠道', '事先', '此前', '之前', '知悉', '公共', '未接触', '未使用', '未利用', '未参考'],
    en: ['public', 'independent', 'develop', 'third part', 'third-part', 'already known', 'known to', 'already', 'rightful', 'possession', 'lawful', 'other source', 'another source', 'a source', 'prior to', 'general knowledge'],
  },
  giveBack: {
    zh: ['返还', '归还', '退还', '交还', '销毁', '删除', '移交', '清退', '交回', '粉碎', '退回', '收回', '清除', '上交', '缴还', '还给', '还清', '清空', '奉还', '缴回', '抹', '碎掉', '删净', '删掉', '抹净', '交到', '留底'],
    en: ['return', 'destr', 'delet', 'erase', 'expung', 'give back', 'surrender', 'deliver up', 'deliver to', 'dispose', 'shred', ' back', 'wipe', 'wiping', 'handed over', 'hand over', 'clears ', 'hands in', 'hand in', 'empties', 'emptied', 'scrub'],
  },
  copy: {
    zh: ['复制', '复印', '副本', '备份', '摘抄', '拷贝', '留存', '保留', '存档', '抄录', '翻印', '摘录', '复本', '留底'],
    en: ['copy', 'copies', 'copied', 'reproduc', 'duplicat', 'retain', 'backup', 'back-up', 'archiv', 'summar', 'transcri', 'keep', 'extract'],
  },
  compelled: {
    zh: ['法律', '法规', '法院', '监管', '司法', '政府', '机关', '强制', '证券交易所', '主管部门', '行政', '依法', '证监会', '交易所', '法定', '传票', '调查令', '仲裁庭'],
    en: ['by law', 'law,', 'law or', 'applicable law', 'court', 'subpoena', 'compel', 'legal', 'judicial', 'regulat', 'government', 'order', 'legally', 'required to disclose', 'interrogator', 'administrative', 'stock exchange'],
  },
  rights: {
    zh: ['许可', '授权', '权利', '所有权', '知识产权', '专利', '商标', '著作权', '归属'],
    en: ['licen', 'right', 'title', 'interest', 'ownership', 'property', 'patent', 'copyright', 'trademark'],
  },
  purpose: {
    zh: ['目的', '用于', '使用', '用途', '利用', '自用'],
    en: ['purpose', 'use ', 'used', 'using', 'utiliz', 'exploit', 'use,', 'uses', 'use.'],
  },
  marking: {
    zh: ['标明', '标记', '标识', '注明', '标注', '字样', '书面确认', '密级', '标示', '载明', '列明', '书面指明', '盖有', '声明', '指定', '加盖', '标有', '注有', '合理', '性质', '确认为', '确认其'],
    en: ['mark', 'label', 'legend', 'stamp', 'identif', 'designat', 'in writing', 'regardless of whether', 'indicat', 'nature', 'reasonab', 'summar', 'circumstance', '“information”', '"information"', 'the information”', 'the information"'],
  },
  oral: {
    zh: ['口头', '口述', '任何形式', '书面或', '谈话', '会谈', '言语', '何种形式', '各种形式', '载体', '无形', '书面形式', '书面、', '、书面', '其他形式', '非书面'],
    en: ['oral', 'verbal', 'visual', 'any form', 'whatever form', 'in writing or', 'written or', 'any manner', 'any medium', 'discussion', 'conversation', 'spoken', 'any means', 'inspection', 'observation', 'any other form', 'form or', 'written,', 'presentations', 'tangible', 'medium', 'howsoever', 'however', 'format', 'in written', 'writing or', 'of the form', 'of form'],
  },
  engineering: {
    zh: ['反向', '逆向', '反编译', '反汇编', '拆解', '解密', '破解', '反工程', '还原'],
    en: ['revers', 'decompil', 'disassembl', 'analyz', 'analys', 'de-compil', 'dis-assembl'],
  },
  poach: {
    zh: ['招揽', '挖角', '聘用', '雇用', '雇佣', '录用', '竞业', '竞争', '挖走', '劝诱', '引诱', '聘请', '同类', '招聘', '挖'],
    en: ['solicit', 'hire', 'entice', 'recruit', 'compet', 'engage', 'induce', 'employ'],
  },
  dispute: {
    zh: ['仲裁', '法院', '诉讼', '管辖', '争议', '纠纷', '争端', '适用法律', '法律适用', '适用中', '准据法', '解释', '法律的约束', '未尽事宜', '未尽事项', '未约定', '起诉', '调解', '分歧', '争执', '和解', '认定', '说了算', '为准', '裁定', '想在', '不服'],
    en: ['arbitrat', 'jurisdiction', 'court', 'venue', 'dispute', 'forum', 'governed', 'governing', 'governs', 'construed', 'laws of', 'law of', 'laws in', ' law', 'mediat', 'controvers', 'tribunal', 'cause of action', 'barred', 'disagree', 'conciliat', 'litigat', ' sue', 'legal proceedings', 'lawsuit', 'settle', 'sole judge', 'file suit', 'files suit', 'bring suit'],
  },
  audit: {
    zh: ['审计', '检查', '审查', '核查', '查阅', '稽核', '监督', '抽查', '查验', '查核', '调阅', '查看', '巡查', '复核', '账簿', '账目', '核验', '调取', '登录', '突击', '突查', '搜查', '督查', '进入', '访问', '翻阅', '翻看', '翻查', '察看', '上门', '进厂', '登门', '打开', '入内'],
    en: ['audit', 'inspect', 'examin', 'books', 'records', 'access to', 'accounts', 'monitor', 'verif', 'visit', 'premises', 'search', 'log in', 'log on', 'look into', 'look at', 'go through', 'enter the ', 'enter any', 'laptop', 'devices', 'phones', 'computer', 'servers'],
  },
  security: {
    zh: ['安全', '措施', '妥善', '防护', '加密', '谨慎', '注意义务', '保护', '制度', '不低于', '保管', '防范', '防止'],
    en: ['safeguard', 'security', 'degree of care', 'reasonable care', 'precaution', 'protect', 'measures', 'encrypt', 'standard of care', 'same care', 'of care', 'prevent', 'steps', 'efforts', 'secure'],
  },
  beyondControl: {
    zh: ['不可抗力', '不能预见', '无法预见', '自然灾害', '地震', '出境', '境外', '跨境', '域外', '国外', '境内', '定金'],
    en: ['force majeure', 'act of god', 'acts of god', 'beyond', 'reasonable control', 'cross-border', 'transfer', 'outside the', 'countr', 'earnest', 'deposit', 'european economic', 'unforeseeable'],
  },
  people: {
    zh: ['个人', '用户', '客户', '会员', '员工', '患者', '病人', '病患', '学生', '学员', '业主', '住户', '租户', '旅客', '乘客', '车主', '消费者', '投保人', '被保险人', '求职者', '应聘者', '读者', '居民', '顾客', '听众', '受访', '捐赠人', '家长', '儿童', '储户', '持卡人', '借款人', '访客', '宾客', '病历', '人脸', '指纹', '身份证', '手机号', '姓名', '隐私', '处理者', '您的信息', '您的数据', '您的资料', '您的照片'],
    en: ['personal', 'identifiable', 'patient', 'employee', 'user data', 'user information', 'data subject', 'member', 'customer', 'client', 'donor', 'listener', 'subscriber', 'tenant', 'resident', 'guest', 'passenger', 'student', 'pupil', 'applicant', 'candidate', 'consumer', 'respondent', 'driver', 'household', 'visitor', 'policyholder', 'your data', 'your information', 'name', 'health', 'controller', 'processor', 'individual', 'contact', 'signator', 'photograph', 'face'],
  },
  abroad: {
    zh: [...ABROAD_ZH, '出境', '境内', '跨境', '国内', '中国大陆', '安全评估', '标准合同', '认证', '单独同意', '豁免', '充分性', '适当机制', '适当保障', '数据中心', '服务器', '机房'],
    en: [...ABROAD_EN, ...HOME_EN, 'transfer', 'cross-border', 'outside', 'countr', 'jurisdiction', 'anywhere', 'worldwide', 'around the world', 'elsewhere', 'server', 'data cent', 'data hall', 'parent', 'headquarters', 'head office', 'contractual clauses', 'sccs', 'adequa', 'idta', 'corporate rules', 'privacy framework', 'privacy shield', 'security assessment', 'standard contract', 'stay', 'stored only', 'hosted only', 'processed only'],
  },
} as const satisfies Record<string, Record<Lang, readonly string[]>>

export type Concept = keyof typeof CONCEPTS

/** In a fixed order: the index is the concept's bit in a sentence's mask (at most 31). */
export const CONCEPT_NAMES = Object.keys(CONCEPTS) as Concept[]
