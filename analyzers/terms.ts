import type { Lang } from '../contract/types'

/** Words that rules put into their data as `@key`, so that a finding stays free of any one language. */
export const TERMS = {
  loss: { zh: '损失', en: 'the loss' },
  price: { zh: '合同价款', en: 'the contract price' },
  gain: { zh: '违约所得', en: 'the gain' },
  turnover: { zh: '营业额', en: 'turnover' },
  value: { zh: '业务价值', en: 'the value of the business' },
  unspecified: { zh: '（基数未写明）', en: 'an unstated base' },
  perYear: { zh: '年', en: 'year' },
  uncapped: { zh: '没有总额上限', en: 'with no cap on the total' },
  capped: { zh: '有总额上限', en: 'with a cap on the total' },
  cap: { zh: '责任上限', en: 'cap on liability' },
  exclusion: { zh: '间接损失排除', en: 'exclusion of indirect loss' },
  capAndExclusion: { zh: '责任上限和间接损失排除', en: 'cap and exclusion of indirect loss' },
  dismissal: { zh: '解除或取消资格', en: 'dismissal or disqualification' },
  injunction: { zh: '禁令', en: 'an injunction' },
  today: { zh: '今天', en: 'today' },
  leakEvent: { zh: '泄密', en: 'a leak' },
  anyBreach: { zh: '违约', en: 'any breach' },
  cny: { zh: '元', en: 'RMB' },
  usd: { zh: '美元', en: 'USD' },
  gbp: { zh: '英镑', en: 'GBP' },
  eur: { zh: '欧元', en: 'EUR' },
  hkd: { zh: '港元', en: 'HKD' },
  jpy: { zh: '日元', en: 'JPY' },
  times: { zh: '倍', en: 'times' },
  money: { zh: '（外币）', en: '(other currency)' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>

export type Term = keyof typeof TERMS
