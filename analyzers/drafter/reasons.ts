import { optionOf } from '../registry'
import type { Options } from '../types'
import { printedMoney, type Material } from './words'
import type { Both } from '../matrix/types'
import type { Point } from './types'

type Fixed = Exclude<Point, 'sum' | 'notice' | 'carveOut' | 'claims'>

const WHY: Readonly<Record<Fixed, Both>> = {
  information: { zh: '合同要求保密，却没有说哪些信息要保密；后面各句都以它为准。', en: 'The contract asks for secrecy and does not say of what; every sentence below rests on it.' },
  definition: { zh: '没有定义，是否泄密就成了争点；这里写明谁、怎样、对谁才算。', en: 'Without a definition, whether there was a leak is the first dispute; this says whose act, how and towards whom.' },
  liable: { zh: '写明由哪一方承担、承担什么，不靠“相关人员”“依法处理”。', en: 'Names the party that answers and what it owes.' },
  people: { zh: '泄密多出在经手的人身上；写明算作一方自己违约，对方无须向个人追偿。', en: 'It is people who leak; their act counts as the party’s own.' },
  measure: { zh: '秘密的价值难以举证，所以写明先按什么、算不出时再按什么。', en: 'The value of a secret is hard to prove, so the clause says by what it is measured first and by what failing that.' },
  heads: { zh: '“直接”“间接”的说法容易争，不如逐项写明可以赔什么。', en: 'Labels such as direct and indirect are disputed; the heads are named instead.' },
  fees: { zh: '律师费等维权费用通常要有约定才较易获支持；限于实际、必要、合理的支出，付的一方也有边界。', en: 'Such costs are commonly recovered only where agreed; actual, necessary and reasonable bounds them for the payer.' },
  containment: { zh: '头几天的处置决定损失大小，要做什么、多久交报告都有着落。', en: 'The first days decide how bad it gets; who does what, and by when, is settled.' },
  mitigation: { zh: '守约方应防止损失扩大，合理费用由违约方负担，对两边都公平。', en: 'The injured side limits its loss, and the cost of doing so is paid: fair to both.' },
  relief: { zh: '秘密扩散后收不回来，先止住再谈钱；是否担保留给法院决定。', en: 'A secret that spreads cannot be called back; security is left to the court, so nothing is overreached.' },
  defence: { zh: '做到了约定的措施、泄露又不是己方造成的，不赔损失，但仍要通知和配合。', en: 'A party that kept the safeguards and did not cause the leak pays no damages, yet still helps.' },
}

function printedPercent(times: number): number {
  return Math.round((times - 1) * 100)
}

function whyOfSum({ sum, range, setting }: Material, thresholds: Readonly<Record<string, Options>> | undefined): Both {
  const most = optionOf('lia-percentage-excessive', 'notePercent', thresholds)
  if (sum === null) return { zh: '', en: '' }
  if (sum.by === 'times') {
    return {
      zh: `没有价款可作参照，以损失为基数，只对故意或重大过失上浮${printedPercent(range.times)}%；超过损失三成才一般会被认定过高，而且要有人请求才调。`,
      en: `There is no price to go by, so the base is the loss, plus ${printedPercent(range.times)}% for intent or gross negligence; only more than 30% above the loss is generally excessive, and only on request.`,
    }
  }
  const credit: Both = setting.law === 'PRC'
    ? { zh: '法律拿违约金同损失比，所以写明抵扣和补差。', en: 'The law compares an agreed sum with the loss, hence the credit and the balance.' }
    : { zh: '约定金额须与可能的损失相称，所以写明是合理预估并且抵扣。', en: 'An agreed sum must be in proportion to the likely loss, hence the estimate and the credit.' }
  if (sum.by === 'percent') {
    return {
      zh: `取价款的${range.percent}%：本产品以${most}%为提示线（按价款算的比例是我们的参照，不是法定线），这一档在线内。${credit.zh}`,
      en: `${range.percent}% of the price: this product marks ${most}% (a yardstick of ours, no statutory line), and this step stays within it. ${credit.en}`,
    }
  }
  const [zh, en] = [printedMoney(sum.money, 'zh'), printedMoney(sum.money, 'en')]
  if (sum.of === 'price') {
    return {
      zh: `合同没有写价款，按你填的总价的${range.percent}%取整，即${zh}；提示线是${most}%（按价款算的比例是我们的参照，不是法定线）。${credit.zh}`,
      en: `The contract prints no price, so ${range.percent}% of the one you entered, rounded, is ${en}; this product marks ${most}% (a yardstick of ours, no statutory line). ${credit.en}`,
    }
  }
  return {
    zh: `取你填的损失的${range.lossPercent}%，不超过合同价款，即${zh}。${credit.zh}`,
    en: `${range.lossPercent}% of the loss you entered, and no more than the price: ${en}. ${credit.en}`,
  }
}

/** Why the sentence is there and why with this number, in plain words. */
export function whyOf(point: Point, material: Material, thresholds?: Readonly<Record<string, Options>>): Both {
  const { range, caps, priced } = material
  if (point === 'sum') return whyOfSum(material, thresholds)
  if (point === 'notice') return { zh: `写明小时数：${range.noticeHours}小时从知悉起算，先报已知的，其余补充。`, en: `A number of hours: ${range.noticeHours}, counted from awareness, with the details to follow.` }
  if (point === 'claims') return { zh: `没有期限就可以一直拖：${range.replyDays}个工作日答复，无争议的${range.payDays}日内付。`, en: `Without a date it can be put off: a reply in ${range.replyDays} business days, payment of what is undisputed in ${range.payDays} days.` }
  if (point !== 'carveOut') return WHY[point]
  return caps && priced && range.limitTimes !== null
    ? { zh: `泄密的损失多是利润和商誉，正好被限额挡住；另设价款${range.limitTimes}倍的较高限额，付的一方仍有底。`, en: `A leak costs what the limit shuts out; a limit of its own, ${range.limitTimes} times the price, still bounds the payer.` }
    : { zh: '泄密的损失多是利润和商誉，正好被限额或间接损失排除挡住，所以把它除外。', en: 'A leak costs mostly profit and goodwill, just what the limit shuts out, so it is taken out of it.' }
}
