import type { Contract, Lang } from '../../contract/types'
import type { Actor } from './actor'
import { carried, mentions, subjectOf, wordsFor } from './actor-reader'
import { clauses } from './clauses'
import type { Modal, Modality } from './obligation-modals'
import { englishModals, SPEAKS_OF_DUTY } from './obligation-modals-en'
import { chineseModals, STARTS_WITH_VERB } from './obligation-modals-zh'
import { lowerOf, textOf, type Sentence } from './sentences'

/** What a lead-in leaves to its list items: who, and (where it ends in its modal word) what they make of it. */
export interface OpenDuty {
  readonly actor: Actor
  /** null: the items say themselves whether they oblige or forbid. */
  readonly modality: Modality | null
  /** `open`: the list follows right after the modal word; `chain`: parts of one sentence between semicolons. */
  readonly how: 'open' | 'chain'
}

const OPEN_EN = /^(?:,?\s?(?:to|that|as follows|do|all of|each of|comply with|observe|perform|the following|following|obligations|duties|things|acts|undertakings|at all times|in particular|inter alia|without limitation)\b){0,6}\s?[:—–-]?\s?$/
const PROMISES_EN = /\b(?:agrees?|undertakes?|covenants?|promises?)\b[^.;]{0,400}[:—–]\s?$/
const OPEN_ZH = /(不得|不能|不应|禁止|严禁|有权|可以?|享有|无需|无须|应当?|须|必须|承诺|保证|同意|义务|职责|负责)([^，。；：:]{0,16})[：:]\s?$/
const NO_DUTY_ZH = /不适用|除外|例外|不包括|不属于|不受|信息[：:]|情形(?:之一)?(?:的)?[：:]|责任[：:]/

const readings = new WeakMap<Sentence, { duty: OpenDuty | null }>()

/** Reads a lead-in or the first part of a chain; null when it binds nobody to anything. */
export function openDuty(contract: Contract, lead: Sentence): OpenDuty | null {
  let entry = readings.get(lead)
  if (!entry) {
    entry = { duty: wordsFor(contract, lead).lang === 'en' ? english(contract, lead) : chinese(contract, lead) }
    readings.set(lead, entry)
  }
  return entry.duty
}

function english(contract: Contract, lead: Sentence): OpenDuty | null {
  const words = wordsFor(contract, lead)
  const text = lowerOf(contract, lead).slice(0, words.reach)
  const all = mentions(contract, text, words)
  // A word that marks the place of the verb which the items bring.
  const probe = `${text.replace(/[\s:—–,-]{1,4}$/, '')} §`
  const last = englishModals(probe, all).at(-1)
  if (last && OPEN_EN.test(probe.slice(last.verb).replace('§', ''))) return { actor: last.subject?.actor ?? subjectOf(text, last.at, all, words, last.modality === 'may'), modality: last.modality, how: 'open' }
  const promise = PROMISES_EN.exec(text)
  if (promise) return { actor: subjectOf(text, promise.index, all, words), modality: 'must', how: 'open' }
  if (!last) return null
  const subject = last.subject?.actor ?? subjectOf(text, last.at, all, words, last.modality === 'may')
  // "You undertake to us for our benefit:" – items with a duty word of their own still have that subject.
  if (/[:—–]\s?$/.test(text)) return subject ? { actor: subject, modality: null, how: 'open' } : null
  return { actor: subject, modality: last.modality, how: 'chain' }
}

function chinese(contract: Contract, lead: Sentence): OpenDuty | null {
  const words = wordsFor(contract, lead)
  const text = textOf(contract, lead).slice(0, words.reach)
  const all = mentions(contract, text, words)
  const open = OPEN_ZH.exec(text)
  if (open && !NO_DUTY_ZH.test(open[0])) {
    const word = open[1] as string
    const actor = subjectOf(text, open.index, all, words, true) ?? (all.length === 1 ? (all[0]?.actor ?? null) : carried(contract, lead, words))
    if (/权|可|享有/.test(word)) return { actor, modality: 'may', how: 'open' }
    if (/^(?:无需|无须)$/.test(word)) return { actor, modality: 'need-not', how: 'open' }
    return { actor, modality: /不|禁/.test(word) ? 'must-not' : 'must', how: 'open' }
  }
  if (/[：:]\s?$/.test(text)) return all.length > 0 && /(?:如下|约定|条款)[：:]\s?$/.test(text) && clauses(contract).length > 0 ? { actor: null, modality: null, how: 'open' } : null
  const last = chineseModals(text, all).at(-1)
  return last ? { actor: last.subject?.actor ?? subjectOf(text, last.at, all, words, last.modality === 'may'), modality: last.modality, how: 'chain' } : null
}

const FLIP_EN = /^\W{0,4}(?:(?:and|or|but)\s)?(?:not|never)\s(?:to\s)?/
const START_EN = /^\W{0,4}(?:(?:and|or|but)\s)?(?:to\s)?(?=[a-z]{2,})/
/** What begins a clause of its own and no verb phrase. */
const NO_VERB_EN = /^(?:the|an?|any|all|each|every|such|this|that|these|those|its|their|no|it|they|if|where|when|in|on|at|by|for|of|with|upon|as|which|who|information|is|are|was|were|has|have|and|or)\b/

/** The duty of a list item that has no modal word of its own: it inherits the lead-in's. [] when the item is no verb phrase. */
export function itemOf(text: string, lead: OpenDuty, lang: Lang): Modal[] {
  if (!lead.modality || (lang === 'en' && (SPEAKS_OF_DUTY.test(text) || /^[“"]/.test(text)))) return []
  const flips = lang === 'en' ? FLIP_EN.exec(text) : /^(?:不(?!仅|但)|勿|决不|绝不)/.exec(text)
  const start = flips?.[0].length ?? (lang === 'en' ? START_EN.exec(text)?.[0].length ?? 0 : 0)
  if (lang === 'en' && NO_VERB_EN.test(text.slice(start, start + 16))) return []
  if (lang === 'zh' && (lead.how === 'chain' || lead.modality === 'must') && !STARTS_WITH_VERB.test(text.slice(start, start + 60))) return []
  const modality = !flips ? lead.modality : lead.modality === 'must' ? 'must-not' : lead.modality === 'must-not' ? 'must' : lead.modality
  return [{ modality, at: 0, verb: start }]
}
