import { RULES } from '../analyzers/registry'
import type { Party } from '../analyzers/types'
import { LETTER_WORDS } from './letter-words'
import { dayWords, NAMES } from './names'
import type { ReportSource } from './source'
import { chosen, wordingOf, type Taken } from './taken'
import { oneLine } from './one-line'

/** As many quotes as a letter carries; the others are counted. */
const MOST_QUOTES = 2

/** What the person wants changed: accepted or adapted, with a wording to ask for; folded points that were decided by themselves too. */
function wanted(list: readonly Taken[]): Taken[] {
  return list.flatMap((one) => {
    const own = (one.decision?.choice === 'accept' || one.decision?.choice === 'adapt') && wordingOf(one) !== ''
    return [...(own ? [one] : []), ...wanted(one.children)]
  })
}

/** Who writes to whom; null where the reader takes no side or the contract names nobody. */
function sidesOf({ review, side }: ReportSource): { readonly ours: Party | null; readonly theirs: Party | null } {
  const ours = review.parties.find(({ name }) => name === side) ?? null
  return { ours, theirs: ours ? review.parties.find(({ name }) => name !== side) ?? null : null }
}

/**
 * A letter to the other side that asks for what was accepted or adapted. Neither our reasons nor our judgments are in it:
 * those are the reader's own. Says so where nothing was decided.
 */
export function letter(source: ReportSource): string {
  const { review, lang, made } = source
  const t = LETTER_WORDS[lang]
  const { colon } = NAMES[lang]
  const points = wanted(chosen(source)).sort((a, b) => placeAt(source, a) - placeAt(source, b))
  if (points.length === 0) return `${t.none}\n`
  const { ours, theirs } = sidesOf(source)
  const title = review.title.replace(/^《|》$/g, '')
  const nameOf = (party: Party): string => party.full || party.name
  const items = points.flatMap(({ view, decision }, at) => {
    const [subject, why] = t.topics[RULES.get(view.rule)?.topic ?? 'quality'] ?? t.general
    const own = RULES.has(view.rule)
    const missing = view.type === 'MISSING'
    const quotes = missing ? [] : view.quotes.slice(0, MOST_QUOTES)
    const more = missing ? 0 : view.quotes.length - quotes.length
    const ask = !missing ? t.change : view.place === '' ? t.add : t.addAfter(view.place)
    return [
      `${t.numbers(at + 1)} ${t.item(missing ? '' : view.place, own ? subject : t.general[0])}`,
      ...quotes.map((quote, nth) => `   ${t.now}${nth === quotes.length - 1 && more > 0 ? t.nowMore(more) : ''}${colon}“${oneLine(quote)}”`),
      `   ${ask}${colon}“${oneLine(wordingOf({ view, decision }))}”`,
      `   ${t.why}${colon}${own ? why : t.general[1]}`,
      '',
    ]
  })
  const blanks = points.some((point) => /[【[]/.test(wordingOf(point)))
  return [
    t.subject(title),
    '',
    `${t.to}${colon}${theirs ? nameOf(theirs) : t.theirs}`,
    `${t.from}${colon}${ours ? nameOf(ours) : t.ours}`,
    `${t.date}${colon}${dayWords(made, lang)}`,
    '',
    theirs ? t.greeting(nameOf(theirs)) : t.greetingNobody,
    '',
    t.opening(title, points.length),
    '',
    ...items,
    ...(blanks ? [t.open] : []),
    t.closing,
    '',
    t.regards,
    ours ? nameOf(ours) : t.ours,
    '',
  ].join('\n')
}

/** Where a point stands in the contract; what is missing comes last. */
function placeAt({ review }: ReportSource, { view }: Taken): number {
  return (view.type === 'MISSING' ? undefined : review.findings.find(({ id }) => id === view.id)?.evidence[0]?.start) ?? Number.MAX_SAFE_INTEGER
}
