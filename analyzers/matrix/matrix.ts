import type { Contract, Span } from '../../contract/types'
import { bound } from '../facts/actors'
import { otherParty } from '../facts/actor-names'
import { feeShifts, ownFees } from '../facts/fee-payers'
import { remedies, softWords } from '../facts/remedies'
import type { Sentence } from '../facts/sentences'
import type { Review } from '../types'
import { answering, borneFor, dutyFor, indirectExcluded, provided } from './events'
import { borne, caps, plain } from './measures'
import { bearersOf, owesSecrecy, sideNames } from './sides'
import type { Balance, Cell, Event, Lack, Matrix, Measure, Row } from './types'

type Found = Pick<Cell, 'state' | 'lack' | 'measures' | 'beside'>

const EVENTS: readonly Event[] = ['leak', 'staff', 'recipients', 'misuse', 'personalData', 'lateNotice', 'notReturned', 'outsiders', 'fees', 'indirect', 'relief', 'termination', 'wilful', 'otherBreach']

const spans = (list: readonly Sentence[]): Span[] => list.map(({ start, end }) => ({ start, end }))
const filled = (measures: readonly Measure[], beside: readonly Span[] = []): Found => ({ state: 'filled', lack: null, measures, beside })
const empty = (lack: Lack, beside: readonly Span[] = []): Found => ({ state: 'empty', lack, measures: [], beside })
const excluded = (beside: readonly Span[]): Found => ({ state: 'excluded', lack: null, measures: [], beside })

/** The same measure of one sentence once. */
function once(list: readonly Measure[]): Measure[] {
  return [...new Map(list.map((measure) => [`${measure.kind} ${measure.at.start} ${measure.at.end}`, measure])).values()]
}

/** Caps that a party enjoys for a leak (or, with `any`, for any breach). */
function capsOf(contract: Contract, name: string | null, any: boolean): Measure[] {
  return caps(contract).filter(({ names, carveOut }) => (name === null || names.includes(name)) && (any || carveOut !== 'secrecy')).map(({ measure }) => measure)
}

function byBreach(contract: Contract, event: Event, name: string | null): Found {
  const duty = dutyFor(contract, event)
  if (!owesSecrecy(contract, name) && event !== 'otherBreach' && event !== 'outsiders') return (event === 'leak' ? softly(contract, name) : null) ?? empty('noDuty')
  const beside = duty ? spans(duty.sentences) : []
  if (duty && event !== 'personalData' && duty.sentences.length > 0 && name !== null && duty.names.size > 0 && !duty.names.has(name)) return empty('noDuty', [])
  const own = once(borneFor(contract, event).filter(({ names }) => name === null || names.includes(name)).map(({ measure }) => measure))
  if (duty && duty.sentences.length === 0 && own.every(({ general }) => general)) return empty(event === 'lateNotice' || event === 'notReturned' ? 'noDuty' : 'notStated')
  if (own.length === 0) return event === 'leak' ? (softly(contract, name) ?? empty('noConsequence')) : empty(beside.length > 0 ? 'noConsequence' : 'notStated', beside)
  return filled(event === 'leak' || event === 'otherBreach' ? [...own, ...capsOf(contract, name, event === 'otherBreach')] : own, beside)
}

function softly(contract: Contract, name: string | null): Found | null {
  const talks = name === null ? [] : softWords(contract, name)
  return talks.length > 0 ? empty('talksOnly', spans(talks)) : null
}

function people(contract: Contract, review: Review, event: 'staff' | 'recipients', name: string | null): Found {
  if (!owesSecrecy(contract, name)) return empty('noDuty')
  const { denied, stated } = answering(contract, review, event)
  const of = (list: readonly Sentence[]): Sentence[] => list.filter((sentence) => name === null || bearersOf(contract, actorOf(contract, sentence)).names.includes(name))
  const no = of(denied)
  if (no.length > 0) return excluded(spans(no))
  const yes = of(stated)
  return yes.length > 0 ? filled(yes.map((sentence) => plain('answers', sentence))) : empty('notStated')
}

/** Who a sentence about other people charges: its charge where it has one, else whoever owes secrecy. */
function actorOf(contract: Contract, sentence: Sentence): Parameters<typeof bearersOf>[1] {
  const own = borne(contract).find(({ from }) => from.index === sentence.index)
  if (own && own.names.length === 1) return { is: 'party', name: own.names[0] as string }
  const owes = bound(contract)
  return owes === 'both' || owes === null ? { is: 'everyone' } : { is: 'party', name: owes.only }
}

function fees(contract: Contract, name: string | null): Found {
  const shifts = feeShifts(contract).filter(({ payer }) => name === null || bearersOf(contract, payer).names.includes(name))
  const sides = shifts.filter(({ payer }) => payer !== null || sideNames(contract).length < 2)
  const list = sides.length > 0 ? sides : shifts
  if (list.length > 0) return filled(list.map(({ sentence, payer }) => plain('fees', sentence, payer === null ? { unsure: true } : {})))
  const own = ownFees(contract)
  return own.length > 0 ? excluded(spans(own)) : empty('notStated')
}

function relief(contract: Contract, name: string | null): Found {
  const reading = provided(contract, 'injunctive-relief')
  if (!reading) return empty('notStated')
  if (reading.stance === 'contrary') return excluded(spans(reading.sentences))
  const of = reading.sentences.filter((sentence) => {
    const own = borne(contract).find(({ from, measure }) => from.index === sentence.index && measure.unsure !== true)
    return name === null || !own || own.names.includes(name)
  })
  return of.length > 0 && owesSecrecy(contract, name) ? filled(of.map((sentence) => plain('relief', sentence))) : empty('notStated')
}

function termination(contract: Contract, name: string | null): Found {
  const ends = remedies(contract).filter(({ measure, bearer }) => measure === 'end' && (name === null || bearer === name || bearer === 'both'))
  const status = borne(contract).filter(({ measure, names }) => measure.kind === 'termination' && (name === null || names.includes(name)))
  const list = once([...ends.map(({ sentence }) => plain('termination', sentence)), ...status.map(({ measure }) => measure)])
  return list.length > 0 ? filled(list) : empty('notStated')
}

function indirect(contract: Contract, name: string | null): Found {
  const out = indirectExcluded(contract)
  const capped = new Map(caps(contract).map(({ from, names }) => [from.index, names]))
  const serves = out.filter(({ index }) => name === null || (capped.get(index) ?? [name]).includes(name))
  if (serves.length > 0) return excluded(spans(serves))
  const list = once(borneFor(contract, 'indirect').filter(({ names }) => name === null || names.includes(name)).map(({ measure }) => ({ ...measure, kind: 'included' as const })))
  return list.length > 0 ? filled(list) : empty('notStated')
}

/** Only where a cap stands or a measure asks for intent: is a wilful leak outside of the cap, or charged more? */
function wilful(contract: Contract, name: string | null): Found | null {
  const own = caps(contract).filter(({ names }) => name === null || names.includes(name))
  const more = once(borne(contract).filter(({ measure, names }) => measure.wilfulOnly && (name === null || names.includes(name))).map(({ measure }) => measure))
  if (own.length === 0 && more.length === 0) return null
  const lifted = own.filter(({ carveOut }) => carveOut !== null)
  if (lifted.length > 0 || more.length > 0) return filled([...more, ...lifted.map(({ from }) => plain('loss', from))])
  return excluded(own.map(({ measure }) => measure.sentence))
}

function cellFor(contract: Contract, review: Review, event: Event, name: string | null): Found | null {
  if (event === 'staff' || event === 'recipients') return people(contract, review, event, name)
  if (event === 'fees') return fees(contract, name)
  if (event === 'relief') return relief(contract, name)
  if (event === 'termination') return termination(contract, name)
  if (event === 'indirect') return indirect(contract, name)
  if (event === 'wilful') return wilful(contract, name)
  return byBreach(contract, event, name)
}

/** What a measure says, for comparing the two sides: not where it stands. */
function signature({ kind, value, low, bound: limit, base, currency, perEvent, wilfulOnly, fallback }: Measure): string {
  return [kind, value, low, limit, base, currency, perEvent, wilfulOnly, fallback].join(' ')
}

function balanceOf(cells: readonly Cell[]): Balance {
  const [a, b] = cells
  if (cells.length !== 2 || !a || !b) return cells.length === 1 ? 'single' : cells.every(({ state }) => state === 'empty') ? 'bothEmpty' : new Set(cells.map(({ state }) => state)).size > 1 ? 'oneSided' : 'equal'
  // A duty of one side alone is unequal, though nothing follows from breaking it.
  if (a.state === 'empty' && b.state === 'empty') return [a.lack, b.lack].includes('noDuty') && [a.lack, b.lack].includes('noConsequence') ? 'unequal' : 'bothEmpty'
  if (a.state !== b.state) return 'oneSided'
  const said = ({ measures }: Cell): string => measures.map(signature).sort().join('|')
  return said(a) === said(b) ? 'equal' : 'unequal'
}

/** Rows that say nothing are left out, but for those a reader looks for. */
const ALWAYS: ReadonlySet<Event> = new Set<Event>(['leak', 'staff', 'recipients', 'misuse', 'lateNotice', 'notReturned', 'fees', 'indirect', 'relief', 'otherBreach'])

/**
 * Who owes what to whom for which event, read from facts and provisions. Pure.
 * @param review the contract's own review: it tells who disclaims leaks by his own people
 */
export function matrix(contract: Contract, review: Review): Matrix {
  const names = sideNames(contract)
  const columns = names.length > 0 ? names.map((name) => ({ debtor: name, creditor: otherParty(contract, name) })) : [{ debtor: null, creditor: null }]
  const rows = EVENTS.flatMap((event): Row[] => {
    const cells = columns.flatMap(({ debtor, creditor }): Cell[] => {
      const found = cellFor(contract, review, event, debtor)
      return found ? [{ debtor, creditor, ...found }] : []
    })
    if (cells.length < columns.length) return []
    return ALWAYS.has(event) || cells.some(({ state }) => state !== 'empty') ? [{ event, cells, balance: balanceOf(cells) }] : []
  })
  return {
    columns, rows,
    unequal: rows.filter(({ balance }) => balance === 'unequal' || balance === 'oneSided').length,
    empty: rows.reduce((sum, { cells }) => sum + cells.filter(({ state }) => state === 'empty').length, 0),
  }
}
