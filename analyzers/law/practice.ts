import { byPractice, type LegalSource } from './legal-source'

/** Points of practice without a statute. Their citations say so. */
export const PRACTICE = {
  'cn.practice.lawyers-fees': byPractice('律师费的承担', 'lawyer’s fees', '合同纠纷中律师费通常须有约定才较易获支持，各地做法不一，宜写明。', 'In contract claims lawyer’s fees are commonly awarded only if agreed; courts differ, so agree it in writing.', 'https://wwz.haohangls.cn/1007.html'),
  'cn.practice.loss-labels': byPractice('“直接损失”“间接损失”', '“direct” and “indirect” loss', '法条没有“直接损失”“间接损失”的区分，宜逐项列明损失。', 'The Code knows no “direct” or “indirect” loss; list the items instead.'),
  'cn.practice.thirty-percent': byPractice('百分之三十的比较对象', 'what the 30 % is measured against', '百分之三十是与损失相比，不是与合同价款相比；以价款作参照是本产品的做法。', 'The 30 % is measured against the loss, not the price; the price is only this product’s proxy.'),
  'cn.practice.statutory-multiple': byPractice('“一至五倍”的算法', 'how “one to five times” is counted', '法定“一至五倍”是总额还是在损失之外另加，实务中有争议。', 'Whether one to five times is the total or an uplift is argued both ways.'),
  'cn.practice.residuals': byPractice('残留信息条款', 'residuals clauses', '宽泛的残留信息条款会削弱“相应保密措施”的主张。', 'A broad residuals right weakens the claim that fitting measures were taken.'),
  'us.practice.american-rule': byPractice('美国，律师费各自承担', 'US, the American rule on fees', '没有约定或者法定依据的，各方自行承担律师费。', 'Each side bears its own lawyer’s fees unless a contract or statute says otherwise.'),
  'us.practice.reasonable-restraint': byPractice('美国，限制须合理', 'US, restraints must be reasonable', '没有范围的限制可能因不合理而难以执行。', 'A restraint without limits may be unenforceable as unreasonable.'),
  'us.practice.cap-carve-out': byPractice('美国，责任限额的除外', 'US, carve-outs from a cap', '保密义务的违反通常列为责任限额的除外或者另设更高限额。', 'Breach of secrecy is commonly carved out of a cap or given a higher one.'),
  'uk.practice.costs-follow-event': byPractice('英国，败诉方负担费用', 'UK, costs follow the event', '诉讼中败诉方通常负担胜诉方的合理费用。', 'The loser usually pays the winner’s reasonable costs.'),
  'uk.practice.reasonable-restraint': byPractice('英国，限制须合理', 'UK, restraints must be reasonable', '没有范围的限制可能因不合理而难以执行。', 'A restraint without limits may be unenforceable as unreasonable.'),
} as const satisfies Record<string, LegalSource>
