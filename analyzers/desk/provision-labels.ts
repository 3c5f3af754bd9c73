import type { Both } from '../matrix/types'

/** A part of the terms sheet. */
export interface ProvisionGroup {
  readonly label: Both
  /** By provision id, in the order of the sheet. */
  readonly provisions: Readonly<Record<string, Both>>
}

/** Every provision by what a reader calls it, grouped as the sheet shows them. */
export const PROVISION_GROUPS: readonly ProvisionGroup[] = [
  {
    label: { zh: '什么是秘密', en: 'What is secret' },
    provisions: {
      'definition-of-confidential-information': { zh: '保密信息', en: 'Definition' },
      'definition-of-leak': { zh: '何为泄密', en: 'What a leak is' },
      exclusions: { zh: '例外', en: 'Exclusions' },
      'marking-required': { zh: '须有标识', en: 'Marking required' },
      'oral-information-covered': { zh: '口头信息', en: 'Oral information' },
      'technical-information-only': { zh: '仅限技术信息', en: 'Technical information only' },
      'agreement-itself-confidential': { zh: '合同本身保密', en: 'The agreement itself' },
      'independent-development-allowed': { zh: '独立开发', en: 'Independent development' },
      'third-party-source-allowed': { zh: '从第三方取得', en: 'From third parties' },
    },
  },
  {
    label: { zh: '能怎么用，能给谁', en: 'Use and disclosure' },
    provisions: {
      'purpose-limit': { zh: '使用目的', en: 'Purpose' },
      'need-to-know': { zh: '须知范围', en: 'Need to know' },
      'employees-may-receive': { zh: '可给员工', en: 'Staff' },
      'third-parties-may-receive': { zh: '可给第三方', en: 'Third parties' },
      'flow-down': { zh: '接收人同样保密', en: 'Flow-down' },
      'compelled-disclosure-notice': { zh: '依法披露', en: 'Compelled disclosure' },
      'cross-border-transfer': { zh: '出境', en: 'Transfer abroad' },
      'copies-allowed': { zh: '复制', en: 'Copies' },
      'no-reverse-engineering': { zh: '不得反向工程', en: 'Reverse engineering' },
      'no-licence': { zh: '不等于许可', en: 'No licence' },
    },
  },
  {
    label: { zh: '怎么保护，到何时', en: 'Care and term' },
    provisions: {
      'security-measures': { zh: '保护措施', en: 'Safeguards' },
      'personal-information-duty': { zh: '个人信息', en: 'Personal data' },
      'audit-right': { zh: '检查', en: 'Audit' },
      'confidentiality-term': { zh: '期限', en: 'Term' },
      survival: { zh: '终止后', en: 'Survival' },
      'return-or-destroy': { zh: '返还或销毁', en: 'Return or destroy' },
      'retention-allowed': { zh: '可留存', en: 'Retention' },
    },
  },
  {
    label: { zh: '泄密之后', en: 'After a leak' },
    provisions: {
      'leak-notification': { zh: '通知', en: 'Notice' },
      'incident-response': { zh: '处置', en: 'Response' },
      'breach-consequence': { zh: '后果', en: 'Consequence' },
      'liability-for-personnel': { zh: '为人员负责', en: 'Acts of staff' },
      'damages-calculation': { zh: '损失怎么算', en: 'Measure of loss' },
      'liquidated-damages': { zh: '违约金', en: 'Agreed sum' },
      'damages-multiplier': { zh: '倍数', en: 'Multiple' },
      'daily-rate-penalty': { zh: '按日计', en: 'Daily rate' },
      deposit: { zh: '定金', en: 'Deposit' },
      indemnity: { zh: '补偿', en: 'Indemnity' },
      'cap-on-liability': { zh: '责任上限', en: 'Cap' },
      'uncapped-liability': { zh: '不设上限', en: 'No cap' },
      'consequential-loss-exclusion': { zh: '间接损失', en: 'Indirect loss' },
      'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
      'injunctive-relief': { zh: '停止侵害', en: 'Injunction' },
      'fee-recovery': { zh: '维权费用', en: 'Legal fees' },
    },
  },
  {
    label: { zh: '适用法律与其他', en: 'Law and other terms' },
    provisions: {
      'governing-law': { zh: '适用法律', en: 'Law' },
      'dispute-forum': { zh: '管辖', en: 'Forum' },
      'non-compete': { zh: '竞业限制', en: 'Non-compete' },
      'no-solicitation': { zh: '不挖角', en: 'Non-solicitation' },
    },
  },
]

/** What a reader looks for in any contract with secrets: its absence is a line of its own. */
export const EXPECTED: ReadonlySet<string> = new Set([
  'definition-of-confidential-information', 'exclusions', 'purpose-limit', 'compelled-disclosure-notice', 'security-measures', 'confidentiality-term', 'return-or-destroy',
  'leak-notification', 'breach-consequence', 'liability-for-personnel', 'damages-calculation', 'injunctive-relief', 'fee-recovery', 'governing-law', 'dispute-forum',
])
