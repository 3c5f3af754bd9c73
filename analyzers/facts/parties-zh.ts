import type { Contract } from '../../contract/types'
import { firstIn, linesOf } from './lines'
import { countOf, OPENING } from './opening'
import { labelledNames } from './parties-labelled'

/** A party before its role is known. */
export interface Name {
  readonly name: string
  readonly full: string
}

const LETTERED = ['甲方', '乙方', '丙方', '丁方', '戊方']
/** Pairs of role words that contracts without 甲方/乙方 use as names. */
const PAIRS: readonly (readonly string[])[] = [
  ['披露方', '接收方'], ['提供方', '接收方'], ['披露方', '接受方'], ['委托方', '受托方'], ['委托人', '受托人'], ['委托方', '服务方'], ['用人单位', '劳动者'], ['公司', '员工'],
  ['出租方', '承租方'], ['出租人', '承租人'], ['买方', '卖方'], ['需方', '供方'], ['供货人', '收货人'], ['买受人', '出卖人'], ['发包人', '承包人'], ['发包方', '承包方'],
  ['许可方', '被许可方'], ['授权方', '被授权方'], ['转让方', '受让方'], ['贷款人', '借款人'], ['出借人', '借款人'], ['采购方', '供应商'], ['采购人', '供应商'], ['客户', '服务商'], ['委托单位', '受托单位'], ['投资方', '融资方'],
]
const ORGANISATION = /公司|事务所|研究院|研究所|大学|学院|医院|银行|工作室|合伙企业|委员会|中心|协会|学校|基金会|基地/
const BLANK = /^[\s_＿/／\-—.…·【】[\]（）()<>]*$|填写|^\[|^【/
/** Field names of the block of particulars: where the name ends, or what stands there when it was left out. */
const NEXT_FIELD = /\s{0,2}(?:统一社会|法定代表|地\s?址|住\s?所|联系|电\s?话|身份证|注册|负责人|以下简称|[（(]以下|营业执照|邮\s?编|传\s?真|开户|账号|盖章|签字|签名|[甲乙丙丁]\s?方)/

function lettered(text: string, letter: string): string {
  return letter.charAt(0) + '\\s{0,3}方'
}

/** The registered name printed after "甲方（…）：" or before "（以下简称“甲方”）"; '' for a blank. */
function fullName(opening: string, name: string): string {
  const word = LETTERED.includes(name) ? lettered(opening, name) : name
  const label = new RegExp(`(?:^|\\n|[：:\\s（(]|以下简?称)${word}(?:[，,、][^（）()\\n]{1,16})?[)）]?\\s{0,2}(?:[（(][^（）()\\n]{0,20}[）)])?\\s{0,2}(?:[：:]|\\n)[^\\S\\n]{0,4}([^\\n]{0,60})`, 'g')
  for (let match = label.exec(opening); match; match = label.exec(opening)) {
    const line = (match[1] as string).split(NEXT_FIELD)[0]!.replace(/^(?:公司名称|名称|姓名|单位名称)\s?[：:]\s?/, '').split(/[，,；;。]/)[0]!.trim().replace(/^[（(][^（）()]{2,8}[）)]\s?(?=\S{4})/, '')
    if (line && !BLANK.test(line) && line.length <= 40) return line
  }
  const called = firstIn(linesOf(opening), new RegExp(`([^\\n，,；;。：:]{2,40})[（(](?:以下|下)?[^（）()\\n]{0,8}["“「]?${word}["”」]?[^（）()\\n]{0,6}[）)]`))
  const before = called?.[1]?.trim() ?? ''
  if (before && !BLANK.test(before) && ORGANISATION.test(before)) return before
  return ''
}

/** 「某某公司（以下简称“某某”）」: organisations that are given a short name of their own. */
function nicknamed(opening: string): Name[] {
  const found: Name[] = []
  const pattern = /([㐀-鿿A-Za-z0-9·（）]{2,40}?)\s?[（(](?:以下|下文|下)?(?:统称|合称|简称|称)?(?:为)?\s?["“「]([^"”」\n]{1,16})["”」]/g
  for (let match = pattern.exec(opening); match; match = pattern.exec(opening)) {
    const [, full, name] = match as unknown as [string, string, string]
    if (/以下|下称|下文|简称/.test(match[0]) && ORGANISATION.test(full) && !/协议|合同|条款|双方|各方|信息|平台|项目|产品|法/.test(name) && !found.some((party) => party.name === name)) found.push({ name, full: full.replace(/^[）)]?(?:于?\d{4}年\d{1,2}月\d{1,2}日)?(?:和|与|及|由|是|自)?/, '') })
  }
  return found
}

/** What the writer of an undertaking ("致：某公司（以下简称“贵司”）") calls itself: the word used most; null when there is none. */
function writer(text: string): Name | null {
  const used = ['我司', '我方', '我公司', '本公司', '本单位', '本人', '承诺方', '承诺人'].map((name) => ({ name, times: countOf(text, name, 200) })).sort((a, b) => b.times - a.times)
  const [most] = used
  if (!most || most.times < 3) return null
  const line = /(?:^|\n)承诺[方人]\s{0,2}(?:[（(][^（）()\n]{0,12}[）)])?\s{0,2}[：:][^\S\n]{0,4}([^\n]{0,40})/.exec(text)?.[1]?.trim() ?? ''
  const full = line.replace(/[（(](?:以下|下称)[^（）()]{0,20}[）)]$/, '').trim()
  return { name: most.name, full: BLANK.test(full) ? '' : full }
}

function pairWeight(text: string, pair: readonly string[]): number {
  return Math.min(...pair.map((word) => countOf(text, word, 40)))
}

/** The parties of a Chinese contract by the names it uses; [] when none can be told. */
export function chineseNames(contract: Contract): Name[] {
  const { text } = contract
  const opening = text.slice(0, OPENING)
  const spaced = text.replace(/([甲乙丙丁戊])\s方/g, '$1方')
  const named = (name: string): boolean => new RegExp(`(?:^|\\n)${name}(?:[（(][^（）()\\n]{0,20}[）)])?[：:][^\\S\\n]{0,4}[㐀-鿿]{4}`).test(opening)
  const present = LETTERED.filter((name, at) => countOf(spaced, name, 3) >= (at < 2 ? 1 : 3) || named(name))
  if (present.includes('甲方') && present.includes('乙方')) return present.map((name) => ({ name, full: fullName(opening, name) }))
  const given = nicknamed(opening)
  if (given.length >= 2) return given.slice(0, 6)
  const labelled = labelledNames(text, true)
  if (labelled.length >= 2) return labelled
  let best: readonly string[] | null = null
  for (const pair of PAIRS) if (pairWeight(text, pair) >= 3 && (!best || pairWeight(text, pair) > pairWeight(text, best))) best = pair
  if (best) return best.map((name) => ({ name, full: fullName(opening, name) }))
  const promises = given.length === 1 && /承诺|保证书/.test(opening.slice(0, 400)) ? writer(text) : null
  return promises ? [...given, promises] : given
}
