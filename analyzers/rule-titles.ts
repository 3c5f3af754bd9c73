import type { Lang } from '../contract/types'
import { RULES } from './registry'
import { filled } from './words'
import type { Data } from './types'

/** What stands for a contract's own figures where a rule is named without one. */
const ANY: Readonly<Record<Lang, Data>> = {
  zh: { event: '泄密', base: '合同价', sum: '很少', currency: '', ratio: '数', times: '数', yearly: '很高', percent: '很高' },
  en: { event: 'a leak', base: 'the price', sum: 'little', currency: '', ratio: 'several', times: 'several', yearly: 'a high share', percent: 'a high share' },
}

/** A rule's title where no contract fills it in: "泄密赔合同价的数倍". The rule's own options go before. '' for a rule that is not in the registry. */
export function plainTitle(id: string, lang: Lang): string {
  const rule = RULES.get(id)
  if (!rule) return ''
  const title = filled(rule.words[lang].title, { ...ANY[lang], ...rule.options }, lang)
  const plain = title.replace('很高%', '很高的比例').replace('a high share%', 'a high share').replace('costs only  little', 'costs very little').trim()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
