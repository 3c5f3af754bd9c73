import type { Lang } from '../contract/types'

/**
 * The words that facts, provisions and rules look for. The text is scanned once for all of them (`facts/marks.ts`);
 * a new wording is added here and nowhere else. Literals only, lower case, no patterns; in English a literal also
 * matches inside longer words, so stems serve ("disclos").
 */
export const CONCEPTS = {
  secrecy: {
    zh: ['保密', '秘密', '机密', '专有信息', '专有资料', '密级', '守密'],
    en: ['confiden', 'secre', 'proprietary', 'non-disclos', 'nondisclos', 'non-public', 'nonpublic'],
  },
  leak: {
    zh: ['泄露', '泄漏', '泄密', '失密', '外泄', '透露', '披露', '散布', '传播', '公开', '扩散', '外传', '提供给', '他人提供', '第三方提供', '第三人提供', '转让给', '告知'],
    en: ['disclos', 'divulg', 'leak', 'reveal', 'publish', 'disseminat', 'unauthori', 'communicat', 'make available', 'made available', 'misappropriat', 'misuse', 'compromise'],
  },
  data: {
    zh: ['个人信息', '个人数据', '用户信息', '客户信息', '客户资料', '用户数据', '客户数据', '数据安全', '信息安全'],
    en: ['personal data', 'personal information', 'personally identifiable', 'data breach', 'security breach', 'customer data', 'client data', 'data protection', 'security incident', 'personal health', 'protected health'],
  },
  outsider: {
    zh: ['第三方', '第三人', '第三者', '他人', '任何人', '其他方', '外界', '任何单位', '其他单位', '其它单位', '其他人', '任何个人', '合同外', '无关人员', '媒体', '社会'],
    en: ['third part', 'third-part', 'any person', 'other person', 'anyone', 'any other', 'any individual', 'person or entity', 'others', 'any entity', 'outside', 'other than', 'the public'],
  },
  consent: {
    zh: ['同意', '许可', '授权', '允许', '批准'],
    en: ['consent', 'authori', 'permi', 'approv', 'written agreement'],
  },
  breach: {
    zh: ['违反', '违约', '不履行', '未履行', '未按', '未能履行', '违背', '侵权', '过错'],
    en: ['breach', 'violat', 'default', 'fail to', 'fails to', 'failure', 'non-compliance', 'contravene', 'infring', 'breaks', 'broken', 'broke', 'at fault', 'violator', 'does so', 'if it does'],
  },
  liability: {
    zh: ['赔偿', '补偿', '违约金', '承担', '罚款', '责任', '损失', '罚金', '赔付', '扣罚', '扣除', '追究'],
    en: ['damages', 'liable', 'liabilit', 'indemnif', 'indemnit', 'compensat', 'penalt', 'shall pay', 'will pay', 'agrees to pay', 'must pay', 'losses', 'remed', 'relief', 'reimburs', 'responsible', 'forfeit', 'hold harmless', 'consequences', 'fine of', 'recover', 'pays', 'paid', 'pay the', 'make good', 'makes good', 'payment', 'answers for', 'answer for', 'losses'],
  },
  amount: {
    zh: ['%', '‰', '百分之', '千分之', '万分之', '倍', '元', '¥', '￥', '圆', '人民币', '成的', '%o'],
    en: ['%', 'percent', 'per cent', 'times', 'double', 'treble', 'triple', 'fold', '$', '£', '€', 'usd', 'rmb', 'cny', 'dollars', 'pounds', 'euro', 'multipl', ' x the ', '¥'],
  },
  notify: {
    zh: ['通知', '告知', '报告', '通报', '知会', '书面形式告', '相告', '说明情况', '告诉', '上报', '汇报'],
    en: ['notif', 'inform', 'report', 'notice', 'advise', 'alert', 'tell', 'make known', 'let the other', 'telephone'],
  },
  incident: {
    zh: ['泄露', '泄漏', '泄密', '外泄', '丢失', '遗失', '被盗', '失窃', '安全事件', '未授权', '未经授权', '被窃取', '安全事故', '非法获取', '不当使用', '擅自', '失密', '外传', '失散', '被窃', '流失', '之虞', '不当取得', '流出', '被他人', '安全问题', '失控', '外流'],
    en: ['unauthori', 'breach', 'incident', 'loss of', 'leak', 'misuse', 'misappropriat', 'theft', 'stolen', 'improper', 'wrongful', 'lost', 'compromise', 'violation', 'inadvertent', 'outflow', 'obtained by', 'without authority', 'without permission', 'disclosure breach', 'suspected', 'escape', 'exposed', 'learns of', 'learn of', 'learning', 'learns that', 'aware of', 'aware that'],
  },
  fees: {
    zh: ['律师费', '律师代理费', '律师的费', '律师服务费', '维权', '诉讼费', '仲裁费', '公证费', '鉴定费', '调查费', '取证费', '保全费', '差旅费', '合理费用', '合理开支', '实现债权', '一切费用', '所有费用', '全部费用', '调查取证', '律师', '聘请'],
    en: ['attorney', 'legal fee', 'legal cost', 'legal expense', 'lawyer', 'solicitor', 'counsel', 'costs and expenses', 'cost and expense', 'enforcement cost', 'costs of', 'cost of', 'prevailing party', 'expenses incurred', 'investigat', 'court costs', 'litigation'],
  },
  duration: {
    zh: ['期限', '期间', '年内', '年止', '长期', '永久', '终止', '届满', '解除', '有效', '失效', '期满', '之日', '持续', '期内', '离职', '结束', '完成后', '存续', '删除', '保密期', '为期', '解约', '年', '时止', '为止', '公开时'],
    en: ['only while', 'surviv', 'terminat', 'expir', 'year', 'month', 'perpetu', 'indefinite', 'remain', 'continu', 'duration', 'period', 'at all times', 'at any time', 'thereafter', 'forever', 'until', 'as long as', 'so long as', 'notwithstanding', 'ends on', 'end on', 'cease on', 'lasts', 'last for', 'lasting', 'run until', 'runs until', 'runs for'],
  },
  limit: {
    zh: ['不超过', '为限', '上限', '最高', '间接', '可得利益', '预期利益', '利润损失', '不承担', '不负', '免责', '免除', '责任限额', '限额', '除外', '不适用', '不受'],
    en: ['limit', 'exceed', 'aggregate', 'consequential', 'indirect', 'incidental', 'no event', 'not be liable', 'no liability', 'not be responsible', 'lost profits', 'loss of profit', 'exclu', 'shall not apply', 'does not apply', 'do not apply', 'except', 'other than', 'punitive'],
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
} as const satisfies Record<string, Record<Lang, readonly string[]>>

export type Concept = keyof typeof CONCEPTS

/** In a fixed order: the index is the concept's bit in a sentence's mask (at most 31). */
export const CONCEPT_NAMES = Object.keys(CONCEPTS) as Concept[]
