import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { penalties, type Penalty } from './penalties'
import { penaltySentences } from './penalty-contexts'
import type { Sentence } from './sentences'

/** Why a penalty cannot be put in figures. */
export type Openness = 'floor' | 'uncapped' | 'base' | 'vague' | 'greater' | 'increase'

export interface OpenAmount {
  readonly sentence: Sentence
  readonly why: Openness
  /** The measure, where there is a number. */
  readonly penalty: Penalty | null
  readonly scope: 'secrecy' | 'any'
}

const VAGUE_ZH = /相应(?:的)?倍数|若干倍|(?<![\d一二三四五六七八九十])(?:数|多|几)倍|成倍/
const VAGUE_EN = /\b(?:a|an appropriate|appropriate|a suitable|some|several) (?:multiples?|times) (?:of )?(?:the|its|their|any|such|all|loss|damages|fees)/
/** "上不封顶": the contract itself says that there is no end to it. */
const UNCAPPED_ZH = /上?不封顶|上无封顶|多[则了者]?不限|(?:不设|没有|无|不设置)上限/
/** Loss is owed anyway and the sum is only its floor: the higher of the two. */
const LOSS_TOO_ZH = /(?:赔偿|承担|按)[^。；，]{0,16}损失|损失(?:额)?(?:低于|少于|不足|不满)/
const LOSS_TOO_EN = /\bloss(?:es)?\b|actual damages/
/** "损失更高的补足": only the balance comes on top. */
const MADE_UP_ZH = /(?:损失|损害)[^。；，]{0,6}(?:更|较)[高大多][^。；]{0,12}(?:补足|补齐|补偿|补付|补差|差额)/
/** "Exceeding 5%" says when something is owed, "not less than" how much. */
const EXCEEDS_EN = /(?:more than|in excess of|exceed(?:s|ed|ing)?|greater than)\s(?:by\s)?$/
/** 违约金30% without "of what". */
const BARE_SHARE_ZH = /(?:违约金|赔偿金?|罚款|罚金)[^，。；\d]{0,6}$/
const BARE_SHARE_AFTER_ZH = /^的?(?:违约金|赔偿|罚款|罚金)/

function whyOf(penalty: Penalty, text: string): Openness | null {
  const start = penalty.span.start - penalty.sentence.start
  const end = penalty.span.end - penalty.sentence.start
  if (penalty.bound === 'ceiling' || penalty.measure === 'rate') return null
  if (!penalty.chinese && EXCEEDS_EN.test(text.slice(Math.max(0, start - 30), start))) return null
  if (penalty.chinese && !penalty.capped && UNCAPPED_ZH.test(text)) return 'uncapped'
  if (penalty.greaterOf && !penalty.capped && !MADE_UP_ZH.test(text)) return 'greater'
  if (penalty.bound === 'floor' && !penalty.capped) return (penalty.chinese ? LOSS_TOO_ZH : LOSS_TOO_EN).test(text) && penalty.measure === 'sum' ? 'greater' : 'floor'
  if (penalty.measure === 'sum' || penalty.base !== 'unspecified') return penalty.increase ? 'increase' : null
  if (penalty.measure === 'multiple') return 'base'
  return penalty.chinese && (BARE_SHARE_ZH.test(text.slice(Math.max(0, start - 12), start)) || BARE_SHARE_AFTER_ZH.test(text.slice(end, end + 6))) ? 'base' : null
}

const ORDER: readonly Openness[] = ['floor', 'uncapped', 'base', 'vague', 'increase', 'greater']

/** Penalty sentences whose amount has a floor and no ceiling, or no base, heaviest reason first; one entry a sentence. */
export const openAmounts = fact((contract: Contract): readonly OpenAmount[] => {
  const all = penalties(contract)
  const found: OpenAmount[] = []
  for (const { sentence, text, chinese, scope } of penaltySentences(contract)) {
    const reasons: { why: Openness; penalty: Penalty | null }[] = []
    for (const penalty of all) {
      if (penalty.sentence !== sentence) continue
      const why = whyOf(penalty, text)
      if (why) reasons.push({ why, penalty })
    }
    if ((chinese ? VAGUE_ZH : VAGUE_EN).test(text)) reasons.push({ why: 'vague', penalty: null })
    const first = reasons.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))[0]
    if (first) found.push({ sentence, scope, ...first })
  }
  return found
})
