import type { Contract } from '../../contract/types'
import { actorNames } from './actor-names'
import { escaped } from './escaped'
import { fact } from './fact'
import { kind } from './kind'

/** A party's word as a sentence names it. Offsets are UTF-16 units into the text that was read. */
export interface NamedSide {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** Further words of online terms for the one who provides and the one who uses. */
const PROVIDER = ['我们', '我司', '本公司', '本平台', '平台', '本站', '本网站', 'we', 'us', 'our']
const USER = ['您', '用户', '使用者', '会员', '乘客', '买家', 'you', 'your', 'yours', 'member', 'user']
/** A company that writes its own form calls itself so, whatever its defined name. */
const SELF = ['公司', 'company']

interface Names { readonly pattern: RegExp; readonly byWord: ReadonlyMap<string, string> }

const names = fact((contract: Contract): Names => {
  const actors = actorNames(contract)
  const byWord = new Map<string, string>()
  const add = (word: string, name: string): void => {
    if (word && !byWord.has(word)) byWord.set(word, name)
  }
  for (const { name, words } of actors) for (const word of words) add(word, name)
  const [first, second] = actors
  if (first && second && (kind(contract) === 'TOS' || /^(?:you|您|用户)$/.test(second.name))) {
    for (const word of PROVIDER) add(word, first.name)
    for (const word of USER) add(word, second.name)
  }
  if (first && actors.length === 2 && (kind(contract) === 'EMP' || kind(contract) === 'TOS')) for (const word of SELF) add(word, first.name)
  const list = [...byWord.keys()].sort((a, b) => b.length - a.length).map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${escaped(word)}(?![a-z])` : escaped(word)))
  return { byWord, pattern: new RegExp(list.length > 0 ? list.join('|') : '(?!)', 'g') }
})

/** Every word of `lower` (lower case) that names a party, in order. */
export function namedSides(contract: Contract, lower: string): NamedSide[] {
  const { pattern, byWord } = names(contract)
  return [...lower.matchAll(pattern)].map((match) => ({ name: byWord.get(match[0]) as string, at: match.index, end: match.index + match[0].length }))
}

/** Role words that mean whichever party it is, so that the sentence treats both alike. */
const EITHER = /双方|任何一方|任一方|各方|每一方|彼此|互相|相互|甲乙|守约方|违约方|非违约方|\b(?:either|neither|each|both|no|any|a)\s(?:of the )?part(?:y|ies)\b|\bthe (?:parties|other party|breaching party|non-breaching party|defaulting party)\b/

/** Whether the text (lower case) speaks of both parties alike. */
export function ofEither(lower: string): boolean {
  return EITHER.test(lower)
}
