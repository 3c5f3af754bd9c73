import type { Lang } from '../../contract/types'

type Both = Readonly<Record<Lang, string>>

/** What a threshold is called in front of its number, and what it counts in. */
export interface OptionName {
  readonly words: Both
  /** '' where the words say it. */
  readonly unit: Both
}

const named = (zh: string, en: string, unit: Both = { zh: '', en: '' }): OptionName => ({ words: { zh, en }, unit })
const PERCENT: Both = { zh: '%', en: '%' }
const TIMES: Both = { zh: '倍', en: 'times' }
const MONTHS: Both = { zh: '个月', en: 'months' }
const DAYS: Both = { zh: '天', en: 'days' }
const HOURS: Both = { zh: '小时', en: 'hours' }
const YUAN: Both = { zh: '元', en: 'yuan' }
const DOLLARS: Both = { zh: '美元', en: 'dollars' }
const POINTS: Both = { zh: '项', en: 'points' }
const PEOPLE: Both = { zh: '人', en: 'people' }

/** Every threshold of every rule, by the rule's id and the option's name. A test holds it against the registry. */
export const OPTION_NAMES: Readonly<Record<string, Readonly<Record<string, OptionName>>>> = {
  'bal-cap-asymmetry': { ratio: named('两边上限相差超过', 'The two caps differ by more than', TIMES) },
  'bal-forum-asymmetry': { whole: named('正文不短于这么多字，才提没有写管辖', 'A missing forum is raised in texts of at least', { zh: '字', en: 'Chinese characters (English: three times as many)' }) },
  'bal-remedy-asymmetry': { ratio: named('两边的赔偿相差超过', 'The two remedies differ by more than', TIMES) },
  'bal-unilateral-enforcement': { days: named('付款或改正的时间太短，不超过', 'Too short to pay or to cure, up to', DAYS) },
  'def-confidential-info-missing': { kinds: named('列出这么多种信息就算有定义', 'A definition names at least', { zh: '种', en: 'kinds of information' }) },
  'inc-deadline-quality': {
    goodHours: named('通知时限不超过这么久，算好', 'Notice is prompt within', HOURS),
    longHoursForData: named('涉及个人信息的通知，超过这么久算太长', 'With personal data, too slow above', HOURS),
    longDays: named('其他通知，超过这么久算太长', 'Otherwise, too slow above', DAYS),
    shortHours: named('短于这么久，难以做到', 'Hard to keep below', HOURS),
  },
  'inc-response-steps-missing': { steps: named('泄露后的措施至少写明', 'Steps after a leak, at least', POINTS) },
  'lia-amount-too-low': {
    leastYuan: named('人民币金额低于这个数，算太低', 'Too low below, in yuan', YUAN),
    leastDollars: named('外币金额低于这个数，算太低', 'Too low below, in other currencies', DOLLARS),
    leastPercent: named('低于合同价的这个比例，算太低', 'Too low below this share of the price', PERCENT),
    secretYuan: named('泄露商业秘密，低于这个数算太低', 'Too low for a trade secret below', YUAN),
  },
  'lia-daily-rate-excessive': {
    notePercent: named('按日计的折成一年，超过这个数就提', 'As a yearly rate, raised above', PERCENT),
    mediumPercent: named('超过这个数，更重一级', 'One level heavier above', PERCENT),
    highPercent: named('超过这个数，再重一级', 'Two levels heavier above', PERCENT),
  },
  'lia-deposit-excess': { percent: named('定金超过合同价的', 'Deposit above this share of the price', PERCENT) },
  'lia-fixed-sum-disproportionate': {
    mediumRatio: named('固定金额超过合同价的', 'Fixed sum above the price by', TIMES),
    highRatio: named('超过合同价的这个倍数，更重一级', 'One level heavier above', TIMES),
    criticalRatio: named('超过合同价的这个倍数，再重一级', 'Two levels heavier above', TIMES),
    justifyYuan: named('不知道合同价时，人民币从这个数起要说明来历', 'Without a price, to be justified from, in yuan', YUAN),
    justifyDollars: named('不知道合同价时，外币从这个数起要说明来历', 'Without a price, to be justified from, in other currencies', DOLLARS),
  },
  'lia-multiplier-excessive': {
    lossTimes: named('超过损失的', 'Above this many times the loss', TIMES),
    highTimes: named('达到损失的这个倍数，更重一级', 'One level heavier from', TIMES),
    criticalTimes: named('达到损失的这个倍数，再重一级', 'Two levels heavier from', TIMES),
    gainTimes: named('超过违约所得的', 'Above this many times the gain', TIMES),
  },
  'lia-percentage-excessive': {
    notePercent: named('超过合同价的这个比例就提', 'Share of the price raised above', PERCENT),
    mediumPercent: named('超过合同价的这个比例，更重一级', 'One level heavier above', PERCENT),
    highPercent: named('达到合同价的这个比例，再重一级', 'Two levels heavier from', PERCENT),
    turnoverPercent: named('按营业额计的，超过', 'Share of turnover above', PERCENT),
  },
  'obl-crossborder-transfer': { fewPeople: named('一年内出境不到这么多人的信息，可以豁免', 'Exempt below, in a year', PEOPLE) },
  'obl-dpa-content-missing': { missing: named('法定内容缺这么多项就提', 'Raised when this many required points are missing', POINTS) },
  'q-bilingual-mismatch': { pairs: named('中英文能对上这么多处，才逐条比对', 'Both languages are compared from', { zh: '处', en: 'matching passages' }) },
  'scope-exclusions-missing': { heads: named('保密的例外至少写明', 'Exceptions to secrecy, at least', POINTS) },
  'stat-noncompete-limits': {
    longest: named('竞业限制最长', 'A non-compete lasts at most', MONTHS),
    least: named('补偿不低于离职前平均工资的', 'Compensation of average pay, at least', PERCENT),
    advised: named('期限较长的，建议补偿不低于', 'Advised for longer bans, at least', PERCENT),
    advisedFrom: named('多长算期限较长', 'A ban is long above', MONTHS),
    penalty: named('违约金不超过补偿总额的', 'Penalty of all compensation, at most', TIMES),
  },
  'term-length': { shortMonths: named('保密期短于这么久算太短', 'Secrecy is short below', MONTHS) },
}

/** A threshold with its number, as people say it: "超过损失的：1.3倍". */
export function optionWords(rule: string, option: string, value: number): Both {
  const { words, unit } = OPTION_NAMES[rule]?.[option] ?? named(option, option)
  const figure = value.toLocaleString('en-GB')
  const after = unit.en === '' || unit.en === '%' ? unit.en : ` ${unit.en}`
  return { zh: `${words.zh}：${figure}${unit.zh}`, en: `${words.en}: ${figure}${after}` }
}
