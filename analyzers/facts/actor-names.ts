import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { kind } from './kind'
import { escaped } from './escaped'
import { countOf, OPENING } from './opening'
import { parties } from './parties'

/** A party and what sentences call it. */
export interface ActorName {
  /** The party's `name`; a role word of the text where `parties` knows fewer than two. */
  readonly name: string
  /** Words that mean it, longest first; English ones in lower case without "the". */
  readonly words: readonly string[]
}

/** Pairs of role words, tried in order where the parties' own names cannot be read. */
const PAIRS_ZH: readonly (readonly [string, string])[] = [
  ['甲方', '乙方'], ['披露方', '接收方'], ['供应商', '客户'], ['委托方', '受托方'], ['委托人', '受托人'], ['许可方', '被许可方'], ['授权方', '代理方'],
  ['买方', '卖方'], ['用人单位', '劳动者'], ['公司', '员工'], ['定作方', '承揽方'], ['供货商', '经销商'], ['服务方', '客户'], ['发包方', '承包方'],
  ['提供方', '使用方'], ['委托人', '开发人'], ['转让方', '受让方'], ['平台', '用户'], ['品牌方', '代理商'], ['出租方', '承租方'],
]
const PAIRS_EN: readonly (readonly [string, string])[] = [
  ['Party A', 'Party B'], ['Employer', 'Employee'], ['Company', 'Employee'], ['Discloser', 'Recipient'], ['Disclosing Party', 'Receiving Party'],
  ['Owner', 'Recipient'], ['Controller', 'Processor'], ['Provider', 'Customer'], ['Vendor', 'Customer'], ['Supplier', 'Customer'], ['Client', 'Contractor'],
  ['Client', 'Consultant'], ['Company', 'Consultant'], ['Licensor', 'Licensee'], ['Principal', 'Agent'], ['Buyer', 'Seller'], ['Buyer', 'Supplier'],
  ['Client', 'Developer'], ['Manufacturer', 'Distributor'], ['Company', 'Contractor'], ['Company', 'Recipient'], ['Sponsor', 'University'],
]
const QUOTED = /\((?:the |hereinafter )?["“'](?:the )?([A-Z][\w&.-]{1,24}(?:\s[A-Z][\w&.-]{1,24}){0,2})["”']/g

function fallback(contract: Contract, known: readonly string[]): string[] {
  const { text } = contract
  const head = text.slice(0, OPENING)
  const used = (word: string): boolean => countOf(text, word, 2) >= 2
  const pair = [...(contract.lang === 'en' ? [] : PAIRS_ZH), ...(contract.lang === 'zh' ? [] : PAIRS_EN)].find(([a, b]) => used(a) && used(b) && (known.length === 0 || known.some((name) => name.endsWith(a) || name.endsWith(b))))
  if (pair) return [...pair]
  if (contract.lang === 'zh') return [...known]
  const names = [...known]
  for (const [, word] of head.slice(0, 1500).matchAll(QUOTED) as Iterable<RegExpMatchArray>) {
    if (word && countOf(text, word, 3) >= 3 && !/agreement|information|parties|purpose/i.test(word) && !names.some((name) => name.endsWith(word))) names.push(word)
  }
  return names
}

/** Of Chinese any role in three characters: 「甲方（园区方）」. */
const ROLE = '(?![对双各]|一方|甲乙)[㐀-鿿]{2}方|Disclosing Party|Receiving Party|Discloser|Disclosee|Recipient'

/** Role words that the opening gives to this party alone: 「乙方（接收方）」, "Alder" or the "Recipient". Lower case. */
function rolesOf(contract: Contract, name: string): string[] {
  const head = contract.text.slice(0, OPENING)
  const word = escaped(name.replace(/^the /i, ''))
  const given = new RegExp(`${word}["”]?\\s?(?:[（(](?:即|以下简称|下称)?["“]?|,?\\s(?:or|and)\\s(?:the\\s)?["“])(${ROLE})["”]?[）)]?`, 'g')
  const roles = [...head.matchAll(given)].map((match) => (match[1] as string).toLowerCase())
  return [...new Set(roles)]
}

/** 「甲方：甲山有限公司（园区方）」: the role stands behind the full name. */
const BRACKETED = /^([㐀-鿿]{4,40})[（(](?![对双各]|一方|甲乙)([㐀-鿿]{2}方)[）)]$/

/** The parties as sentences name them. In TOS "we" and "you" stand for them. */
export const actorNames = fact((contract: Contract): readonly ActorName[] => {
  const known = parties(contract)
  const names = known.length >= 2 ? known.map(({ name }) => name) : fallback(contract, known.map(({ name }) => name))
  return names.map((name) => {
    const words = [name.replace(/^the /i, '').toLowerCase()]
    const full = known.find((party) => party.name === name)?.full.toLowerCase() ?? ''
    const [, bare, role] = BRACKETED.exec(full) ?? []
    if (role && !names.includes(role) && !words.includes(role)) words.push(role)
    if (bare ?? (full.length >= 4 && full.length <= 60)) { const own = bare ?? full; if (own !== words[0]) words.push(own) }
    words.push(...rolesOf(contract, name).filter((role) => !names.some((other) => other.toLowerCase().endsWith(role)) && !words.includes(role)))
    if (kind(contract) === 'EMP') {
      if (/^(?:乙方|受聘人员|职工)$/.test(name)) words.push('员工', '劳动者', '职工')
      if (name === '甲方') words.push('用人单位')
    }
    return { name, words: words.sort((a, b) => b.length - a.length) }
  })
})

/** The other one of two parties; null where there are more or fewer. */
export function otherParty(contract: Contract, name: string): string | null {
  const names = actorNames(contract).map((actor) => actor.name)
  return names.length === 2 ? (names.find((other) => other !== name) ?? null) : null
}
