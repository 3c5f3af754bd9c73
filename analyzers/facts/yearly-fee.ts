import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { amounts, type Currency } from './money'
import { contractPrice } from './price'

/** What the contract is worth to the party that is paid, in whole units of `currency`. */
export interface Worth {
  readonly value: number
  readonly currency: Currency
}

const FEE_ZH = /(每年|每月|按年|按月|年度|月)[^，。；\n\d]{0,14}?(?:费用?|报酬|酬金|酬劳|薪酬|津贴)/g
const FEE_EN = /\b(annual|yearly|monthly) (?:[a-z]{1,14} ){0,2}(?:fee|retainer|remuneration|compensation|salary)|\b(?:fee|retainer|remuneration)s? of\b/gi
const EACH_EN = /^[^.;\d]{0,12}\b(?:per|a|each|every) (month|year|annum)\b/i

/** The labelled price; else the fee of twelve months, the measure for an individual who pays (catalogue 24). null when neither is printed. */
export const contractWorth = fact((contract: Contract): Worth | null => {
  const price = contractPrice(contract)
  if (price) return { value: price.value, currency: price.currency }
  const { text } = contract
  let best: Worth | null = null
  for (const pattern of [FEE_ZH, FEE_EN]) {
    for (const label of text.matchAll(pattern)) {
      const from = label.index + label[0].length
      const window = text.slice(from, from + 60).split(/[。；;\n]|\.\s/, 1)[0] ?? ''
      const amount = amounts(window)[0]
      if (!amount || amount.start > 20 || /违约|罚|%|penalt|damages/.test(window.slice(0, amount.start))) continue
      const each = EACH_EN.exec(window.slice(amount.end))?.[1]?.toLowerCase()
      const monthly = /月|month/i.test(label[1] ?? each ?? '')
      if (pattern === FEE_EN && label[1] === undefined && each === undefined) continue
      const value = amount.value * (monthly ? 12 : 1)
      if (!best || (best.currency === amount.currency && value > best.value)) best = { value, currency: amount.currency }
    }
  }
  return best
})
