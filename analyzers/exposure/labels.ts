import type { Both } from '../matrix/types'
import type { Need, Yardstick } from './types'

/** A question for what is not known, one sentence each. */
export const NEED_LABELS: Readonly<Record<Need, Both>> = {
  price: { zh: '合同总价是多少？', en: 'What is the contract price?' },
  loss: { zh: '你担心泄密会造成多少损失？', en: 'What loss do you fear from a leak?' },
  gain: { zh: '对方可能因此获利多少？', en: 'What might the other side gain from it?' },
  days: { zh: '逾期按多少天算？', en: 'How many days late?' },
  due: { zh: '逾期的是多少钱？', en: 'What sum is overdue?' },
  turnover: { zh: '付款一方一年的营业额是多少？', en: 'What is the payer’s yearly turnover?' },
  value: { zh: '条款所说的价值是多少？', en: 'What is the value that the clause names?' },
  base: { zh: '条款没写按什么算，要先改条款。', en: 'The clause does not say of what; it has to be mended first.' },
  capAmount: { zh: '上限没有写成数字，折合多少钱？', en: 'The cap is not a figure; what does it come to?' },
  currency: { zh: '条款用的是另一种货币，请按条款的货币填写损失。', en: 'The clause uses another currency; enter the loss in that one.' },
}

/** What holds an agreed sum in check under the contract's own law. */
export const YARDSTICK_LABELS: Readonly<Record<Yardstick, Both>> = {
  thirty: {
    zh: '违约金超过损失三成的，一般可认定过高；要有人请求才调减，由付款一方举证，守约方也应就约定合理提供证据；恶意违约一般不减。',
    en: 'More than 30% above the loss is generally excessive; it is cut only on request, the payer must prove it, the other side supports its figure, and a bad-faith breach generally gets no cut.',
  },
  reasonable: { zh: '约定的数额须与预期或实际的损失相称，否则可能被认定为罚金而不予执行；没有三成这条线。', en: 'An agreed sum must be reasonable against the anticipated or actual loss, or it may be refused as a penalty; there is no 30% line.' },
  legitimate: { zh: '与正当利益完全不成比例的数额可能被认定为罚金而不予执行；没有三成这条线。', en: 'A sum out of all proportion to a legitimate interest may be refused as a penalty; there is no 30% line.' },
  none: { zh: '适用的法律没有确定，不画三成这条线。', en: 'The governing law is not known here, so no 30% line is drawn.' },
}

/** Short words of the table beneath the chart. */
export const EXPOSURE_LABELS = {
  byLaw: { zh: '未约定；可依法请求，须自行举证', en: 'Not agreed; damages by law, to be proved' },
  uncovered: { zh: '由受损一方自己承担', en: 'Stays with the injured side' },
  excluded: { zh: '利润、商誉等损失，再多也不赔', en: 'Profit, goodwill: paid at no amount of loss' },
  cap: { zh: '责任上限', en: 'Cap' },
  capDoubtful: { zh: '上限是否管泄密，待判断', en: 'Whether the cap reaches a leak is open' },
  mayBeRaised: { zh: '低于损失的，可以请求增加', en: 'Below the loss; an increase may be requested' },
  line: { zh: '30%线：以上部分可请求减少', en: '30% line: what lies above may be cut on request' },
  perEvent: { zh: '每次', en: 'each time' },
  yearly: { zh: '折成一年', en: 'a year' },
  deposit: { zh: '定金', en: 'Deposit (定金)' },
  depositExcess: { zh: '超出部分没有定金的效力', en: 'The excess has no deposit effect' },
} as const satisfies Record<string, Both>
