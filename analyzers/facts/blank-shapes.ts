import type { Contract, ContractLang, Span } from '../../contract/types'
import { cuedSentences } from './cued-sentences'
import type { Sentence } from './sentences'

/** What an unfilled place looks like. */
export type BlankShape = 'line' | 'brackets' | 'words' | 'letters' | 'dashes' | 'dots' | 'space' | 'name'

export interface RawBlank extends Span {
  readonly shape: BlankShape
}

/** Words of a placeholder that tells its reader what to write. */
const TELLS_EN = '(?:please )?(?:insert|(?:enter|fill in|complete)(?! (?:in (?:block|capital|ink|black|duplicate|english|print)|all\\b|both|every|legibly|clearly|(?:the|this) (?:form|contract|agreement)))|specify|state (?:the|your)|describe|name of|type (?:the|your)|your (?:name|company|address)|tbd|tbc|to be (?:agreed|completed|determined|confirmed|inserted))\\b'
const NAMED_EN =
  '(?:(?:the|full|legal|registered|official|company|corporate|party|client|customer|vendor|recipient|discloser|disclosing|receiving|provider|supplier|contractor|employee|consultant|effective|start|end|other|first|second|your|governing|dollar|business) ){0,3}(?:name|names|address|date|day|month|year|amount|sum|state|jurisdiction|country|county|city|number|percentage|period|term|purpose|price|fee|email|company|organi[sz]ation|party [ab12]?|party)(?: (?:of|here|in|or|and) [a-z ,]{2,40})?'
/** Only capitalised or wholly small: "[Company Name]", "[NUMBER]", "[date]". Not a Markdown link. */
const WORDS_EN = new RegExp(`[[<(【](?:\\s?(?:${TELLS_EN})[^\\])>】\\n]{0,80}|(?<=[[<【])\\s?${NAMED_EN}\\s?)[\\])>】](?!\\()`, 'g')
const WORDS_ZH = /[[【（({<〔]\s?(?:(?:请|此处|在此|需)?(?:填写|填入|填明|输入|插入|补充|注明)(?!说明|须知|要求|指南|提示|规范|示例|时|前|后)[^\]】）)}>〕\n]{0,40}|待(?:定|填|补充?|确认|协商)|(?:具体|公司|企业|单位|对方|甲方|乙方|项目|合同)?(?:名称|姓名|全称|金额|数额|日期|年份|地址|比例|期限|天数|年限|地点|电话|城市|币种|公司名|法院|仲裁机构|仲裁委员会名称|编号))\s?[\]】）)}>〕](?!\()/g
const VARIABLE = /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{1,60}\}|<<[^<>\n]{1,60}>>/g
/** Underscores; a lone one between spaces is what is left of a longer line. */
const LINE = /_(?: ?_)+|(?<=[\s，,(（])_(?=[\s，,)）])|(?<=\b(?:19|20)\d{0,1})_+/g
const BRACKETS = /\[\s?[●•○◦∙◆■_.…xX]{0,6}\s?\]|【\s?[●•○◦∙◆■_.…xX]{0,6}\s?】|［\s?[●•_]{0,6}\s?］|〔\s?[●•_]{0,6}\s?〕|(?<=[㐀-鿿：:])[（(]\s?[_●]{0,6}\s?[）)]|[●]{1,3}(?=[\s%）)]|$)/g
const LETTERS_ZH = /(?<![A-Za-z\d])(?:[Xx×]{2,6}|×)(?=\s?(?:有限|股份|公司|集团|元|万元|年|月|日|天|号|%|个|银行|项目|先生|女士))|(?<=[：:为])[X×]{2,8}(?=[。；，\s]|$)|某某|(?<=[：:]\s?)某[㐀-鿿]{0,4}公司|\bT\.?B\.?[DC]\b|(?<=(?:为|[：:])\s?)待(?:定|(?:双方|另行|甲乙双方)?(?:商定|确认|协商|补充|填写|核定))(?=[。；，）)\s]|$)/g
const LETTERS_EN = /\bT\.?B\.?[DC]\b|(?<=[$£€]\s?)[Xx]{1,3}(?:,[Xx]{3}){0,3}\b(?!\.\d)|\bX{3,10}\b(?= (?:inc|llc|ltd|limited|corp|company|days|months|years|percent|dollars)\b|%)|\bx{2,6}(?=\s?(?:%|days\b|months\b|years\b|percent\b))|\b[Xx]{2}\/[Xx]{2}\/[Xx]{2,4}\b/gi
const DASHES = /(?<!-)-{3,}(?!-)(?=\s?(?:%|天|元|日|年|月|个|份|套|软件|小时|[（(]|[。；，,;]))|(?<=[：:为￥¥在]\s?)-{3,}(?!-)/g
const DOTS_ZH = /(?:(?<!\.)\.{3,}(?!\.)|…{1,4})(?=\s?(?:元|%|天|个?工作日|年|个?月|日|倍|万元))/g
const DOTS_EN = /…{3,}|\.{6,}|(?<=[$£€]\s?)(?:\.{3,}|…)/g
const UNIT_ZH = '(?:万?元(?![素件])|年(?![度初底末级龄代限]|[,，、]|会)|个?月(?![初底末度薪])|天(?![然])|日(?![常期志程元])|个(?:工作|自然|交易)日|个?小时|%|‰|倍|份(?!额)|次(?!日)|套(?!餐)|台(?!阶))'
const SPACE_ZH = new RegExp(
  `(?<=(?:人民币|总价款?的|价款的|金额的|费用的|款项的|报酬的|[^确实]为|[^主关]于|后|[^以此]前|期限|提前|按|共计|合计|每|不超过|应[当在]|在|过|收到|式|一式|之日起|￥|¥|计))\\s(?=${UNIT_ZH})|(?<=(?:总价款?|价款|金额|总额|费用)的)(?=[%‰])|(?<=人民币\\s?)(?=[，。；])|(?<=(?:大写|小写)[）)]?[：:])\\s?(?=[）)，。；]|元)|(?<![\\d〇零○一二三四五六七八九十\\s_])\\s?(?=年\\s月\\s日)`,
  'g',
)
/** "between (“Owner”)": a definition with no name before it. */
const NAME_EN = /(?<=\b(?:between|by|and|among)\s?:?\s)\(?(?=\(?(?:the |hereinafter[^()"“”]{0,30})?["“](?!part(?:y|ies)\b|collectiv)[A-Z])(?!\(?(?:the )?["“](?:Parties|Agreement|Effective)\b)(?=\((?:the |hereinafter[^()"“”]{0,30})?["“])/g

/** An underscore pair around a word is bold type, and dashes and dots in a row may be ornament: `text` of a block without letters. */
const BOLD = /__[^_\s][^_\n]{0,80}[^_\s]__/g
const RULE_LINE = /^[\s_\-.…*=~·|+—–/\\]*$/
const FILLED = /^\s?[^_\s，。；,;：:（）()元年月日天%个倍份项种][^_，。；,;：:\n]{0,28}$/

const OF_LANGUAGE: Readonly<Record<'zh' | 'en', readonly (readonly [BlankShape, RegExp])[]>> = {
  zh: [['words', WORDS_ZH], ['letters', LETTERS_ZH], ['dashes', DASHES], ['dots', DOTS_ZH], ['space', SPACE_ZH]],
  en: [['words', WORDS_EN], ['letters', LETTERS_EN], ['dots', DOTS_EN], ['name', NAME_EN]],
}
const SHARED: readonly (readonly [BlankShape, RegExp])[] = [['words', VARIABLE], ['line', LINE], ['brackets', BRACKETS]]

/** Cheap first test for `rawBlanks`: one of these stands in every sentence that may hold a blank (text in lower case). */
const CUES = ['_', '●', '[', '【', '［', '〔', '{{', '${', '<<']
const CUES_ZH = ['某', '×', '{', '<', '…', 'xx', '---', '...', 'tbd', 'tbc', 't.b.', '待定', '待双方', '待另行', '待甲乙', '待商', '待确认', '待协商', '待补充', '待填', '待核定', '的%', '的‰', ' 万', ' 元', ' 年', ' 月', ' 个', ' 天', ' 日', ' %', ' ‰', ' 倍', ' 份', ' 次', ' 套', ' 台', ' 小']
const CUES_EN = ['<', '......', '………', 'xx', '$x', '$ x', '$...', '$ ...', '$…', '$ …', '£x', '£ x', '£...', '£ ...', '£…', '£ …', '€x', '€ x', '€...', '€ ...', '€…', '€ …', 'tbd', 'tbc', 't.b.', '(please', '(insert', '(enter', '(fill', '(specify', '(complete', '(state', '(describe', '(type', '(your', '(name of', 'between (', 'by (', 'and (', 'among (', 'between: (', 'by: (']
/** The brackets, labels and units of every other sentence lead to a blank only like this. */
const COMMON_ZH = ['（', '(', '人民币', '大写', '小写']
const NARROW_ZH = /[（(]\s?(?:[_●）)\s]|请|此处|在此|需|填|输入|插入|补充|注明|待|具体|公司|企业|单位|对方|[甲乙]方|项目|合同|名称|姓名|全称|金额|数额|日期|年份|地[址点]|比例|期限|天数|年限|电话|城市|币种|法院|仲裁|编号)|人民币\s?[，。；]|[大小]写[）)]?[：:]\s?[）)，。；元]/

const inBrackets = cuedSentences(COMMON_ZH, NARROW_ZH)
const plain: Readonly<Record<ContractLang, (contract: Contract) => readonly Sentence[]>> = { zh: cuedSentences([...CUES, ...CUES_ZH]), en: cuedSentences([...CUES, ...CUES_EN]), bilingual: cuedSentences([...CUES, ...CUES_ZH, ...CUES_EN]) }

/** The sentences that may hold a blank; an English contract with a Chinese sentence somewhere is read in both. */
export function mayHoldBlanks(contract: Contract): ReadonlySet<Sentence> {
  const lang = contract.lang === 'en' && /[㐀-鿿]/.test(contract.text) ? 'bilingual' : contract.lang
  return new Set(lang === 'en' ? plain.en(contract) : [...plain[lang](contract), ...inBrackets(contract)])
}

/** "_5/2/2014____": the rest of a line that was written on. */
const VALUE_BEFORE = /(?<!_)_[^_\s，。；][^_，。；]{0,40}[^_\s]$/

/** "[ ] written [X] oral": boxes, one of which is ticked. */
const EMPTY_BOX = /[[（(【]\s?[\]）)】]\s{0,3}[A-Za-z㐀-鿿]/
const TICKED_BOX = /(?<![$£€¥￥]\s?)[[（(【]\s?[xX√✓✔]\s?[\]）)】]\s{0,3}[A-Za-z㐀-鿿]/
const BOX = /^[[（(【]\s?[xX]?\s?[\]）)】]$/
/** "第九条【期限】三年": the heading of what follows it, and no name to be written. */
const HEADS = /^[【（〔](?!.{0,6}(?:名称|姓名|全称|公司|[甲乙]方))[^填输插补注待]{2,6}[】）〕]$/

/** Every unfilled place in one sentence, in order, spans relative to it. `lower`: the sentence in lower case, same offsets. */
export function rawBlanks(text: string, lower: string, chinese: boolean): RawBlank[] {
  if (RULE_LINE.test(text)) return []
  const bold: Span[] = [...text.matchAll(BOLD)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const found: RawBlank[] = []
  const ticked = EMPTY_BOX.test(text) && TICKED_BOX.test(text)
  for (const [shape, pattern] of [...SHARED, ...OF_LANGUAGE[chinese ? 'zh' : 'en']]) {
    const source = shape === 'words' && pattern === WORDS_EN ? lower : text
    for (const match of source.matchAll(pattern)) {
      const start = match.index
      const end = start + Math.max(match[0].length, 0)
      if (shape === 'line' && bold.some((span) => start >= span.start && end <= span.end && !/\s/.test(match[0]))) continue
      // What a filing left out ("[**]") reads as empty brackets; a blank in English has room in it.
      if (!chinese && match[0] === '[]') continue
      if (ticked && shape === 'brackets' && BOX.test(match[0])) continue
      if (shape === 'words' && start === 0 && HEADS.test(match[0]) && /^\s?[㐀-鿿\d]/.test(text.slice(end, end + 2))) continue
      if (shape === 'line' && VALUE_BEFORE.test(text.slice(Math.max(0, start - 44), start))) continue
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, shape })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return withoutFilled(text, found)
}

/** A value written on a line has a piece of the line on both sides: "____Hill Ltd____". */
function withoutFilled(text: string, found: readonly RawBlank[]): RawBlank[] {
  const filled = new Set<number>()
  found.forEach((blank, index) => {
    const next = found[index + 1]
    if (!next || blank.shape !== 'line' || next.shape !== 'line') return
    const between = text.slice(blank.end, next.start)
    if (!between.startsWith(' ') && FILLED.test(between) && !/方$|\b(?:and|or|by|of|the|day|between)\b/.test(between)) { filled.add(index); filled.add(index + 1) }
  })
  return found.filter((_, index) => !filled.has(index))
}
