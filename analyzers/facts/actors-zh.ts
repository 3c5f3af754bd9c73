import type { Contract } from '../../contract/types'
import { EVERY, IMPLIED, type Actor } from './actor'
import { actorNames } from './actor-names'
import { lineage } from './clauses'
import { escaped } from './escaped'
import { fact } from './fact'
import { sentences, textOf, type Sentence } from './sentences'

const ROLES = '甲、?乙(?:、丙)?(?:双|各|三)?方|甲乙(?:双|各)方|双方|各方|三方|任何一方|任一方|任意一方|一方|另一方|该方|对方|当事人|违约(?:一|的一)?方|泄密(?:一|的一)?方|泄露(?:的)?一?方|过错(?:一|的一)?方|侵权方|败诉(?:的)?一?方|胜诉(?:的)?一?方|守约方|受损(?:害)?方|受害方|无过错方|有过错的一方|违反(?:本)?(?:协议|合同)的一方|违反的一方|有责任的一方|接收方|接受方|知悉方|取得方|披露方|提供方|权利人'
/** The writer and the addressee of a letter. */
const LETTER = '我司|我方|我公司|本公司|本单位|本人|承诺方|承诺人|贵司|贵方|贵公司'
/** Nobody's name: somebody inside or outside a party. */
const PERSONS = '(?:相关|有关|直接|主要|具体)?(?:的)?(?:责任人员?|责任者|责任方|直接责任者)|(?:相关|有关|涉事|涉案|泄密|当事|过错|违规|违纪|肇事|具体经办)(?:的)?人员|泄密者|泄密人|泄露者|行为人'
const OWES = /赔偿|赔付|支付|给付|偿付|承担|负担|补偿|负[^。；，]{0,10}责任|负责|扣罚|扣除|罚款|计付|买单/g
const BEFORE_OBJECT = /(?:对|向|将|把|给|为|除|经|征得|使|与|和|以及|按照?|依照?|泄露|泄漏|披露|透露|外传|侵犯|违反|知悉|获取|取得|使用|接触|掌握|赔偿|补偿|支付|造成|视为|归|损害|追究|弥补|告知|通知|涉及|因|由于|及|要求(?:[^，。；]{0,6})|胜诉)$/
const POSSESSIVE = /^(?:的|所|因此|由此|为此|为[^，。；]{0,10}(?:支出|支付|发生)|支出的|实际|全部|一切|直接|遭受|受到|员工|人员|雇员|职员|工作人员|提供|保密|客户|图纸|信息|资料|商业|技术|秘密|数据|损失)/
const STAFF = /^(?:的)?(?:员工|人员|雇员|职员|工作人员|其)/

interface Found { readonly at: number; readonly end: number; readonly actor: Actor }

const matcher = fact((contract: Contract): { pattern: RegExp; byWord: ReadonlyMap<string, string> } => {
  const byWord = new Map(actorNames(contract).flatMap(({ name, words }) => words.map((word) => [word, name] as const)))
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return { byWord, pattern: new RegExp(`(${ROLES}|${LETTER})|(${PERSONS})${words.length ? `|(${words.join('|')})` : ''}`, 'gi') }
})

function mentions(contract: Contract, text: string): Found[] {
  const { pattern, byWord } = matcher(contract)
  const found: Found[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, role, person, name] = match
    // A defined party may be called by a role word (接收方).
    const own = byWord.get(whole.toLowerCase())
    const actor: Actor = own !== undefined ? { is: 'party', name: own } : name ? { is: 'party', name: byWord.get(name.toLowerCase()) ?? name } : person ? { is: 'person', word: whole } : role ? (LETTER.includes(whole) ? IMPLIED : EVERY) : null
    found.push({ at: match.index, end: match.index + whole.length, actor })
  }
  return found
}

/** The subject of the verb at `verb`: the agent after 由, the one of whom something is demanded, or the last word in subject place. */
function subjectOf(text: string, verb: number, all: readonly Found[]): Actor {
  const before = all.filter(({ end }) => end <= verb)
  for (const { at, end, actor } of [...before].reverse()) {
    const after = text.slice(end, end + 12)
    const lead = text.slice(Math.max(0, at - 8), at)
    if (/(?:由|要求|责令|请求)(?:该|其)?$/.test(lead) && verb - end <= 24 && !/^(?:住所|所在|的)/.test(after)) return actor
    const joined = before.some((other) => other.end < at && /^(?:与|和|、|及|以及)$/.test(text.slice(other.end, at)) && other.actor?.is === 'party')
    if ((BEFORE_OBJECT.test(lead) && !joined) || (POSSESSIVE.test(after) && !STAFF.test(after))) continue
    if (/^(?:有权|可以?|可要求|得|单方)/.test(after)) continue
    // "甲方与乙方对彼此的 … 承担": both of them.
    return actor?.is === 'party' && joined ? EVERY : actor
  }
  return null
}

/** Whoever the clause's heading or the sentences before (same paragraph, then the same clause, then the lead-in above) bind. */
function carried(contract: Contract, sentence: Sentence): Actor {
  const all = sentences(contract)
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - 8; at--) {
    const earlier = all[at] as Sentence
    if (earlier.clause !== sentence.clause && !lineage(contract, sentence.clause).some(({ index }) => index === earlier.clause || index === lineage(contract, earlier.clause)[1]?.index)) break
    const text = textOf(contract, earlier).slice(0, 600)
    const found = mentions(contract, text)
    const duty = /应当?|须|必须|不得|不可|负有|承担|保证|有义务/.exec(text)
    const subject = duty ? subjectOf(text, duty.index, found) : null
    if (subject && subject.is !== 'person') return subject
    const first = found[0]
    if (first && first.at <= 2 && first.actor?.is !== 'person' && !POSSESSIVE.test(text.slice(first.end))) return first.actor
  }
  for (const clause of lineage(contract, sentence.clause)) {
    const named = mentions(contract, clause.heading).filter(({ actor }) => actor?.is !== 'person')
    const only = named[0]?.actor
    if (only && named.every(({ actor }) => actor?.is === only.is && (actor.is !== 'party' || only.is !== 'party' || actor.name === only.name))) return only
  }
  return null
}

/** Who must pay or answer by this Chinese sentence. `after`: read from this offset of the sentence on. */
export function chinesePayer(contract: Contract, sentence: Sentence, after = 0): Actor {
  const text = textOf(contract, sentence).slice(0, 600).replace(/([甲乙丙])\s方/g, '$1方')
  const all = mentions(contract, text)
  // "追究相关人员的责任": the one after the verb.
  for (const pursued of text.matchAll(/追究/g)) {
    const next = all.find(({ at }) => at >= pursued.index && at - pursued.index <= 10)
    if (next) return next.actor
  }
  // "甲方有权向乙方追偿": the one of whom it is claimed.
  const claimed = all.find(({ at, end }) => text.charAt(at - 1) === '向' && /^(?:追偿|主张|要求|索赔|收取|索要)/.test(text.slice(end, end + 4)))
  if (claimed) return claimed.actor
  for (const verb of text.matchAll(OWES)) {
    if (verb.index < after) continue
    const subject = subjectOf(text, verb.index, all)
    if (subject) return subject
  }
  const owed = /(?:向|给|赔偿|补偿|对)(?:予)?(对方|另一方|守约方|其他方|受损方)/.test(text)
  if (owed) return IMPLIED
  const earlier = carried(contract, sentence)
  if (earlier) return earlier
  // The payee is named, so the other one pays.
  return all.length > 0 ? IMPLIED : null
}

/** Who is bound by the first duty word of a sentence (应, 不得, 负有 …). */
export function chineseHolder(contract: Contract, sentence: Sentence): Actor {
  const text = textOf(contract, sentence).slice(0, 600)
  const all = mentions(contract, text)
  for (const duty of text.matchAll(/应当?|须|必须|不得|不可|负有?|承担|保证|严格|予以|保守|妥善/g)) {
    const subject = subjectOf(text, duty.index, all)
    if (subject) return subject
  }
  return carried(contract, sentence)
}
