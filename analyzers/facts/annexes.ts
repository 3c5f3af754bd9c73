import type { Contract } from '../../contract/types'
import type { Annex } from '../types'
import { fact } from './fact'
import { lowerText } from './marks'

const ZH = /(附\s?件|附\s?录|附\s?表|补充协议)\s?([一二三四五六七八九十]{1,3}|\d{1,2}|[A-Z](?![A-Za-z]))|附\s?件\s?[：:]?\s?《([^《》\n]{1,30})》|《([^《》\n]{1,30})》(?=[^。\n《]{0,20}附件)/g
const EN = /\b(Exhibit|Schedule|Annex|Annexure|Appendix|Attachment|Addendum|EXHIBIT|SCHEDULE|ANNEX|ANNEXURE|APPENDIX|ATTACHMENT|ADDENDUM)\s(?:No\.\s?)?["“']?([A-Z](?:-\d{1,2})?|\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4})["”']?(?![A-Za-z\d])/g
/** A list after "附件包括": each title in 《》 is an annex. */
const LIST = /附件(?:包括|有|如下|清单|为)[^《\n]{0,10}((?:《[^《》\n]{1,30}》[、，,和及与]?\s?){1,12})/g
const MAIN = /主合同|主协议|\b(?:master|main|principal|underlying) (?:services? |supply |purchase |licen[cs]e )?agreement\b/
const MAIN_IS_THIS = /本(?:主合同|主协议)|this (?:master|main|principal)/i

interface Label { readonly key: string; readonly name: string; readonly at: number }

function labels(text: string): Label[] {
  const found: Label[] = []
  const add = (name: string, at: number): void => {
    found.push({ key: name.replace(/[\s"“”']|No\./g, '').toUpperCase(), name: name.replace(/["“”']/g, '').replace(/(附)\s(件|录|表)/, '$1$2').replace(/([附件录表])\s(?=[一二三四五六七八九十\d])/, '$1'), at })
  }
  for (const match of text.matchAll(LIST)) for (const title of (match[1] as string).matchAll(/《([^《》]{1,30})》/g)) add(`《${title[1]}》`, match.index)
  for (const match of text.matchAll(ZH)) {
    const title = match[3] ?? match[4]
    add(title ? `《${title}》` : match[0], match.index)
  }
  for (const match of text.matchAll(EN)) add(`${(match[1] as string).charAt(0)}${(match[1] as string).slice(1).toLowerCase()} ${match[2] as string}`, match.index)
  return found
}

/** Block starts: where a line begins with an annex's label and what follows is its body. */
function heads(contract: Contract): Map<string, number> {
  const { text, blocks } = contract
  const found = new Map<string, number>()
  blocks.forEach((block, at) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 90))
    if (block.end - block.start > 90 || !/^[（(【]?(?:附|《|exhibit|schedule|annex|appendix|attachment|addendum)/i.test(line)) return
    const label = labels(line)[0]
    if (!label || label.at > 1) return
    // In a list of annexes the next line is another annex; in a table of contents it ends with a page number.
    const next = blocks[at + 1]
    const following = next ? text.slice(next.start, Math.min(next.end, next.start + 40)) : ''
    if (!next || /^[（(【]?(?:附|《|exhibit|schedule|annex|appendix|attachment)/i.test(following) || /[.…]{4,}|\s\d{1,3}$/.test(line.slice(label.name.length + 1))) return
    if (/[；;]$|[：:]\s?《/.test(line)) return
    found.set(label.key, block.start)
  })
  return found
}

/** Annexes that the contract names, in order of mention, and whether their text is in this file; a main contract that it hangs on counts as one. */
export const annexes = fact((contract: Contract): readonly Annex[] => {
  const { text, blocks } = contract
  const all: Annex[] = []
  const present = heads(contract)
  const known = new Set<string>()
  // A filing's own label ("Exhibit 10.4" above the title) is no annex of this contract.
  const own = new Set<string>()
  for (const block of blocks.slice(0, 1)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 40))
    const label = labels(line)[0]
    if (label && label.at <= 1 && labels(text).filter(({ key }) => key === label.key).length === 1) own.add(label.key)
  }
  for (const { key, name } of labels(text)) {
    if (known.has(key) || own.has(key)) continue
    known.add(key)
    all.push({ name, present: present.has(key) })
  }
  const main = MAIN.exec(lowerText(contract))
  if (main && !MAIN_IS_THIS.test(text.slice(0, 3000)) && !MAIN.test(contract.title.toLowerCase())) all.push({ name: text.slice(main.index, main.index + main[0].length), present: false })
  return all
})
