import type { Contract } from '../../contract/types'
import type { Party } from '../types'
import { fact } from './fact'
import { kind } from './kind'
import { firstIn, linesOf } from './lines'
import { countOf, OPENING } from './opening'
import { englishNames, sameName } from './parties-en'
import { chineseNames, type Name } from './parties-zh'
import { statedOf } from './stated'

const ADDRESSED = /\b(?:you|us|we),?\s(?:as\s)?(the\s[A-Z][a-z]{2,16})\b/g

/** "The undersigned buyer (“Buyer”)": the signer has a name. */
const NAMED_SIGNER = /\bundersigned\b(?:\s[A-Za-z]{2,20}){0,4},?\s?\((?:the\s|collectively,?\s)?["“]/

/** "Member" means the person accepting this agreement. */
const ACCEPTING = /["“]([A-Z][a-z]{2,20})["”]\s(?:means|is)\s(?:the|an?|any)\s(?:entity|individual|person|company|organi[sz]ation)\b[^.\n]{0,60}\b(?:accept|agree|sign)/

/** The provider of online terms: a brand given a short name, the word before "（“我们”）", or the one before "account", "服务". */
function provider(contract: Contract): Name {
  const head = contract.text.slice(0, OPENING)
  const lines = linesOf(head)
  const we =
    firstIn(lines, /([A-Z][\w.&-]{1,30}(?:\s[A-Z][\w.&-]{1,20}){0,4})[^.\n()]{0,20}\([^()]{0,60}["“](?:we|us|our|the company)["”,]/i)?.[1] ??
    firstIn(lines, /([㐀-鿿A-Za-z0-9 ]{2,30}(?:[（(][㐀-鿿]{2,8}[）)][㐀-鿿]{2,16})?)\s?[（(][^（）()]{0,20}["“](?:我们|本公司|平台)["”][^（）()]{0,20}[）)]/)?.[1]
  if (we) {
    const words = we.trim().split(/\s/)
    const first = words.length - 1 - [...words].reverse().findIndex((word) => !/^[A-Z]/.test(word))
    const capitals = words.slice(words.every((word) => /^[A-Z]/.test(word)) ? 0 : first + 1).join(' ')
    const brand = capitals || (/(?<!\w)[A-Z]\w{1,30}$/.exec(we)?.[0] ?? we.replace(/^[^。]{0,16}您[与和](?=[㐀-鿿])/, '').replace(/^(?:和|与|由|是)/, '').trim())
    return { name: brand, full: brand }
  }
  // Else the capitalised word used most.
  const counts = new Map<string, number>()
  for (const match of head.match(/\b[A-Z][a-zA-Z]{3,20}\b/g) ?? []) if (!COMMON.test(match)) counts.set(match, (counts.get(match) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (best && best[1] >= 3) return { name: best[0], full: best[0] }
  return contract.lang === 'en' ? { name: 'we', full: '' } : { name: '我们', full: '' }
}
const COMMON = /^(?:Services?|Terms?|Conditions|Agreement|Privacy|Policy|Notice|Content|Users?|Account|Website|Site|This|That|These|Your|Our|When|With|From|Information|Personal|Data|Party|Parties|Section|Please|Effective|Date|http|https|Software|Platform|Product|Products|Customer|Firefox|Google|Apple|China|State|License|Last|Updated|Such|They|There|What|Which|Here|Other|Each|Rules|Open|Source)$/

function online(contract: Contract): Name[] {
  const head = contract.text.slice(0, 20000)
  const user = contract.lang === 'en' ? 'you' : countOf(head, '您', 200) >= countOf(head, '用户', 200) ? '您' : '用户'
  return [provider(contract), { name: user, full: '' }]
}

/** Role words that standard terms use as the parties' names: who they are stands on a cover page or an order form. */
const STANDARD_PAIRS = [
  ['Provider', 'Customer'], ['Supplier', 'Customer'], ['Vendor', 'Customer'], ['Contractor', 'Customer'], ['Licensor', 'Licensee'], ['Company', 'Partner'], ['Provider', 'Partner'], ['Contractor', 'Client'],
  ['Consultant', 'Client'], ['Provider', 'Client'], ['Supplier', 'Buyer'], ['Seller', 'Buyer'], ['Processor', 'Controller'], ['Company', 'Customer'], ['Company', 'Partner'],
] as const
/** How often both words of such a pair are used at least. */
const STANDARD_USE = 8

/** The pair that is used most as names, in the order of its first use; null when none is. */
function standardPair(text: string): readonly string[] | null {
  const weigh = (pair: readonly string[]): number => Math.min(...pair.map((word) => countOf(text, word, 200)))
  let best: readonly string[] | null = null
  for (const pair of STANDARD_PAIRS) if (weigh(pair) >= STANDARD_USE && (!best || weigh(pair) > weigh(best))) best = pair
  return best && [...best].sort((a, b) => text.indexOf(a) - text.indexOf(b))
}

/** A letter to "you" has two parties, whoever else it names: its reader, and the company it speaks of. */
const LETTER = /\n\s?(?:ladies and gentlemen|gentlemen|dear (?:sirs?|mr|ms|mrs|madam|[a-z]{2,20}))/i

function ofLetter(text: string, names: readonly Name[]): Name[] | null {
  if (names.length === 0 || countOf(text, ' you ', 8) < 8 || !LETTER.test(text.slice(0, 3000))) return null
  const speaker = names.find(({ name }) => /^(?:the )?(?:company|corporation|seller|discloser|disclosing party)$/i.test(name)) ?? names[0]
  return [speaker as Name, { name: 'you', full: '' }]
}

/** The other side of a contract that names only one: "you" of a letter, "us, the Vendor", "Receiving Party". */
function completed(contract: Contract, known: readonly Name[]): Name[] {
  const { text } = contract
  const letter = kind(contract) === 'NDA' ? ofLetter(text, known) : null
  if (letter) return letter
  const pair = known.length < 2 && kind(contract) !== 'NDA' && kind(contract) !== 'EMP' ? standardPair(text) : null
  if (pair && !known.some(({ name }) => countOf(text, name, STANDARD_USE) >= STANDARD_USE && !pair.some((word) => sameName(word, name)))) return pair.map((name) => known.find((party) => sameName(party.name, name)) ?? { name, full: '' })
  const names = [...known]
  const add = (name: string): void => {
    if (!names.some((party) => sameName(party.name, name))) names.push({ name, full: '' })
  }
  const accepting = names.length < 2 ? ACCEPTING.exec(text.slice(0, OPENING))?.[1] : undefined
  if (accepting) {
    const { name, full } = provider(contract)
    if (name !== 'we' && !sameName(name, accepting)) names.push({ name, full })
    add(accepting)
  }
  for (const match of text.slice(0, OPENING).matchAll(ADDRESSED)) if (countOf(text, match[1] as string, 2) > 0 && names.length < 2) add(match[1] as string)
  if (names.length >= 1 && names.length <= 3 && countOf(text, 'he undersigned ', 6) >= 6 && !NAMED_SIGNER.test(text.slice(0, OPENING))) add('undersigned')
  if (names.length < 2 && countOf(text, ' you ', 6) >= 5) add('you')
  for (const pair of [['Disclosing Party', 'Receiving Party'], ['Discloser', 'Recipient'], ['Disclosing Party', 'Recipient']] as const) {
    if (names.length >= 2 || countOf(text, pair[0], 3) < 2 || countOf(text, pair[1], 3) < 2) continue
    if (names.length === 0) add(pair[0])
    add(pair[1])
  }
  if (names.length === 1) for (const name of ['Receiving Party', 'Recipient', 'Contractor', 'Employee', 'undersigned']) if (names.length < 2 && countOf(text, name, 3) >= 3) add(name)
  return names
}

function foundNames(contract: Contract): Name[] {
  if (kind(contract) === 'TOS') return online(contract)
  if (contract.lang !== 'en') {
    const names = chineseNames(contract)
    if (names.length >= 2 || contract.lang === 'zh') return names
  }
  return completed(contract, englishNames(contract))
}

/** The contracting parties in the order the contract names them, by the short names it uses; every role is `none` here (see `roles.ts`). */
export const parties = fact((contract: Contract): readonly Party[] => {
  const found = foundNames(contract)
  const stated = statedOf(contract).parties
  const names: readonly Name[] = stated ? [...stated, ...found.slice(2).filter(({ name }) => !stated.some((side) => sameName(side.name, name)))] : found
  return names.map(({ name, full }) => ({ name, full, role: 'none' }))
})
