import type { Balance, Both, CellState, Event, Lack, MeasureKind } from './types'

/** What happened, as the first column says it. */
export const EVENT_LABELS: Readonly<Record<Event, Both>> = {
  leak: { zh: '泄露秘密', en: 'Leak' },
  staff: { zh: '员工泄密', en: 'Leak by staff' },
  recipients: { zh: '分包、关联方泄密', en: 'Leak by affiliates, sub-contractors' },
  misuse: { zh: '超出目的使用', en: 'Misuse' },
  personalData: { zh: '个人信息泄露', en: 'Personal data breach' },
  lateNotice: { zh: '未及时通知', en: 'Late notice' },
  notReturned: { zh: '到期不返还', en: 'Not returned or destroyed' },
  outsiders: { zh: '罚款、第三方索赔', en: 'Fines, third-party claims' },
  fees: { zh: '维权费用', en: 'Enforcement costs' },
  indirect: { zh: '利润、商誉等损失', en: 'Lost profit, goodwill' },
  relief: { zh: '停止、消除影响', en: 'Injunction' },
  termination: { zh: '解除合同', en: 'Termination' },
  wilful: { zh: '故意泄密', en: 'Wilful leak' },
  otherBreach: { zh: '其他违约', en: 'Any other breach' },
}

export const LACK_LABELS: Readonly<Record<Lack, Both>> = {
  noDuty: { zh: '没有这项义务', en: 'No such duty' },
  noConsequence: { zh: '有义务，没写后果', en: 'A duty, no consequence' },
  talksOnly: { zh: '只写协商', en: 'Talks only' },
  notStated: { zh: '未约定', en: 'Not stated' },
}

export const STATE_LABELS: Readonly<Record<CellState, Both>> = {
  filled: { zh: '有约定', en: 'Stated' },
  empty: { zh: '未约定', en: 'Not stated' },
  excluded: { zh: '已排除', en: 'Excluded' },
}

export const BALANCE_LABELS: Readonly<Record<Balance, Both>> = {
  equal: { zh: '两边一样', en: 'The same for both' },
  unequal: { zh: '两边不一样', en: 'Not the same' },
  oneSided: { zh: '只有一边', en: 'One side only' },
  bothEmpty: { zh: '两边都缺', en: 'Missing for both' },
  single: { zh: '', en: '' },
}

/** Measures that have no number; those that have one are put in words by `measureWords`. */
export const KIND_LABELS: Readonly<Record<Exclude<MeasureKind, 'multiple' | 'share' | 'sum' | 'rate' | 'cap'>, Both>> = {
  loss: { zh: '按损失赔偿', en: 'The loss' },
  fees: { zh: '承担维权费用', en: 'Pays enforcement costs' },
  relief: { zh: '可请求停止', en: 'Available' },
  termination: { zh: '可解除合同', en: 'The other side may terminate' },
  answers: { zh: '算自己违约', en: 'Counts as its own breach' },
  included: { zh: '计入损失', en: 'Counted as loss' },
  talks: { zh: '协商处理', en: 'To be discussed' },
}
