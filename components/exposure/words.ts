import type { Need } from '../../analyzers/exposure/types'
import type { Lang } from '../../contract/types'

const zh = {
  wait: '正在计算',
  price: '合同总价', priceHint: '合同没有写', loss: '你担心的损失', lossHint: '例如80万', days: '逾期天数', daysHint: '例如30',
  currency: '币种', fromContract: '合同写的', unreadable: '请填一个数，例如800,000或80万。',
  needs: { price: '合同总价', loss: '损失', gain: '对方所得', days: '天数', due: '逾期的钱数', turnover: '年营业额', value: '条款所说的价值', base: '', capAmount: '上限金额', currency: '' } as Readonly<Record<Need, string>>,
  questions: '还要知道',
  unknown: '待定', waitsFor: '要先知道',
  invite: '填上你担心的损失，就能看到每一方按合同要付多少。',
  noChart: '合同没有写能算出金额的赔偿，所以没有图，只有下面的表。',
  noLine: '还差上面的答案，线画不出来；已经能算的在下面的表里。',
  chart: '泄密的损失与各方应付金额',
  chartAbout: (across: string, up: string, told: string) => `横轴为损失，零到${across}；纵轴为应付金额，零到${up}。${told}数据见下表。`,
  pays: (name: string) => `${name}泄密应付`, bothPay: '任一方泄密应付', somebody: '泄密一方',
  aboutPays: (name: string, sum: string, off: boolean) => `${name}应付${sum}${off ? '，超出图幅' : ''}。`,
  aboutLine: (sum: string) => `30%线为${sum}。`,
  actual: '损失', thirty: '30%线', thirtyLegend: '30%线：以上部分可请求减少', actualLegend: '实际损失',
  suggested: '拟用条款', suggestedLegend: '拟用条款：按实际损失赔', suggestedLoss: '按实际损失赔', suggestedSum: (sum: string) => `损失难以确定时付${sum}`, suggestedCap: (sum: string) => `以${sum}为限，故意和重大过失除外`, aboutSuggested: (sum: string) => `按拟用条款应付${sum}。`,
  off: '在图外', cap: '上限', capOpen: '上限是否管泄密，待判断',
  lossAxis: '损失，', at: (sum: string) => `损失${sum}时`, clause: '条款', sum: '金额',
  leaks: (name: string) => `${name}泄密`, yourLoss: '你填的损失', times: '损失的1.3倍', above: (name: string) => `其中${name}可请求减少的`, burden: (name: string) => `由${name}请求并举证`,
  excluded: '不赔', none: '未约定', nonePays: '合同没有约定它泄密要赔', both: '双方',
  loss_none: '按约定的数', loss_top: '不足时补到实际损失', loss_added: '另加全部损失',
  each: '各条款单独算', unsure: '由谁承担，待判断',
  rates: '按日计的，折成一年', forDays: (days: string) => `${days}天`, atMost: '最多', ofLeak: '针对泄密',
  deposits: '定金', depositWithin: (share: string) => `有定金效力的以${share}为限`,
  howCut: '怎么减', test: '标准', law: '依据', since: (day: string) => `${day}起施行。`,
  comma: '，',
}

type Words = typeof zh

const en: Words = {
  wait: 'Reckoning',
  price: 'Contract price', priceHint: 'not stated', loss: 'The loss you fear', lossHint: 'e.g. 600,000', days: 'Days late', daysHint: 'e.g. 30',
  currency: 'Currency', fromContract: 'as printed', unreadable: 'Enter a figure, such as 800,000 or 1.2m.',
  needs: { price: 'Contract price', loss: 'Loss', gain: 'Their gain', days: 'Days', due: 'Overdue sum', turnover: 'Yearly turnover', value: 'Value named', base: '', capAmount: 'Amount of the cap', currency: '' },
  questions: 'Still to be known',
  unknown: 'open', waitsFor: 'waits for',
  invite: 'Enter the loss you fear to see what each side pays by the contract’s own words.',
  noChart: 'The contract agrees nothing that can be put in figures, so there is no chart, only the table below.',
  noLine: 'The line cannot be drawn before the answers above; what can be reckoned is in the table below.',
  chart: 'Loss from a leak and what each side pays',
  chartAbout: (across, up, told) => `Loss from 0 to ${across} on the horizontal axis, payment from 0 to ${up} on the vertical. ${told}Figures in the table below.`,
  pays: (name) => `${name} leaks and pays`, bothPay: 'Either side leaks and pays', somebody: 'The leaking party',
  aboutPays: (name, sum, off) => `${name} pays ${sum}${off ? ', beyond the frame' : ''}. `,
  aboutLine: (sum) => `The 30% line is at ${sum}. `,
  actual: 'the loss', thirty: '30% line', thirtyLegend: '30% line: what lies above may be cut on request', actualLegend: 'The loss',
  suggested: 'Drafted clause', suggestedLegend: 'Drafted clause: pays the actual loss', suggestedLoss: 'the actual loss', suggestedSum: (sum) => `${sum} where it cannot be shown`, suggestedCap: (sum) => `up to ${sum}, but for intent and gross negligence`, aboutSuggested: (sum) => `By the drafted clause ${sum}. `,
  off: 'off the chart', cap: 'cap', capOpen: 'Whether the cap reaches a leak is open',
  lossAxis: 'loss, ', at: (sum) => `At a loss of ${sum}`, clause: 'Clause', sum: 'Amount',
  leaks: (name) => `${name} leaks`, yourLoss: 'The loss you entered', times: '1.3 times the loss', above: (name) => `Of it, what ${name} may ask to cut`, burden: (name) => `${name} must ask and prove`,
  excluded: 'excluded', none: 'Not agreed', nonePays: 'No payment is agreed for its leak', both: 'Both sides',
  loss_none: 'the agreed sum', loss_top: 'topped up to the loss', loss_added: 'and all loss on top',
  each: 'Each clause by itself', unsure: 'who bears it is open',
  rates: 'By the day, as a year', forDays: (days) => `${days} days`, atMost: 'at most', ofLeak: 'for a leak',
  deposits: 'Deposits', depositWithin: (share) => `of deposit effect up to ${share}`,
  howCut: 'How cut', test: 'Test', law: 'Law', since: (day) => `In force since ${day}.`,
  comma: ', ',
}

/** Words of the exposure tab. */
export const EXPOSURE_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
export type ExposureWords = Words
