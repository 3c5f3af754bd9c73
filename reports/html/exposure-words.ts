import type { Need } from '../../analyzers/exposure/types'
import type { Lang } from '../../contract/types'

const zh = {
  price: '合同总价', loss: '担心的损失', fromContract: '合同写的', notKnown: '合同没有写，也没有填', none: '没有填担心的损失，所以没有图；每一条款单独的数如下。',
  noChart: '合同没有写能算出金额的赔偿，所以没有图。', noLine: '还缺下面的数，线画不出来；已经能算的在表里。', open: '还要知道',
  chart: '泄密的损失与各方应付金额',
  chartAbout: (across: string, up: string) => `横轴为损失，零到${across}；纵轴为应付金额，零到${up}。数据见下表。`,
  pays: (name: string) => `${name}泄密应付`, bothPay: '任一方泄密应付', somebody: '泄密一方', both: '双方', leaks: (name: string) => `${name}泄密`,
  actual: '损失', thirty: '30%线', actualLegend: '实际损失', off: '在图外', cap: '上限', lossAxis: '损失，',
  at: (sum: string) => `损失${sum}时`, clause: '条款', place: '条号', sum: '金额', times: '损失的1.3倍', above: (name: string) => `其中${name}可请求减少的`, burden: (name: string) => `由${name}请求并举证`,
  unknown: '待定', notAgreed: '未约定', nonePays: '合同没有约定它泄密要赔', excluded: '不赔',
  loss_none: '按约定的数', loss_top: '不足时补到实际损失', loss_added: '另加全部损失',
  each: '各条款单独算', unsure: '由谁承担，待判断', rates: '按日计的，折成一年', atMost: '最多', ofLeak: '针对泄密', forDays: (days: number) => `${days}天`,
  deposits: '定金', depositWithin: (share: string) => `有定金效力的以${share}为限`, test: '标准', waitsFor: '要先知道',
  needs: { price: '合同总价', loss: '损失', gain: '对方所得', days: '天数', due: '逾期的钱数', turnover: '年营业额', value: '条款所说的价值', base: '', capAmount: '上限金额', currency: '' } satisfies Record<Need, string>,
}

export type ExposureWords = typeof zh

const en: ExposureWords = {
  price: 'Contract price', loss: 'The loss feared', fromContract: 'as printed', notKnown: 'not stated, and not entered', none: 'No feared loss was entered, so there is no chart; each clause by itself is below.',
  noChart: 'The contract agrees nothing that can be put in figures, so there is no chart.', noLine: 'The line cannot be drawn before the answers below; what can be reckoned is in the table.', open: 'Still to be known',
  chart: 'Loss from a leak and what each side pays',
  chartAbout: (across, up) => `Loss from 0 to ${across} on the horizontal axis, payment from 0 to ${up} on the vertical. Figures in the table below.`,
  pays: (name) => `${name} leaks and pays`, bothPay: 'Either side leaks and pays', somebody: 'The leaking party', both: 'Both sides', leaks: (name) => `${name} leaks`,
  actual: 'the loss', thirty: '30% line', actualLegend: 'The loss', off: 'off the chart', cap: 'cap', lossAxis: 'loss, ',
  at: (sum) => `At a loss of ${sum}`, clause: 'Clause', place: 'Place', sum: 'Amount', times: '1.3 times the loss', above: (name) => `Of it, what ${name} may ask to cut`, burden: (name) => `${name} must ask and prove`,
  unknown: 'open', notAgreed: 'Not agreed', nonePays: 'No payment is agreed for its leak', excluded: 'excluded',
  loss_none: 'the agreed sum', loss_top: 'topped up to the loss', loss_added: 'and all loss on top',
  each: 'Each clause by itself', unsure: 'who bears it is open', rates: 'By the day, as a year', atMost: 'at most', ofLeak: 'for a leak', forDays: (days) => `${days} days`,
  deposits: 'Deposits', depositWithin: (share) => `of deposit effect up to ${share}`, test: 'Test', waitsFor: 'waits for',
  needs: { price: 'contract price', loss: 'loss', gain: 'their gain', days: 'days', due: 'overdue sum', turnover: 'yearly turnover', value: 'value named', base: '', capAmount: 'amount of the cap', currency: '' },
}

/** Words of the exposure section by the reader's language. */
export const EXPOSURE_WORDS: Readonly<Record<Lang, ExposureWords>> = { zh, en }
