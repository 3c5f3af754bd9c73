import type { Contract } from '../../contract/types'
import { provedDraft } from '../drafter/proof'
import type { Draft, DraftOptions, DraftSentence } from '../drafter/types'
import type { AnalyzeOptions } from '../index'
import type { Both } from '../matrix/types'
import { plainTitle } from '../rule-titles'
import type { Review } from '../types'
import { sourcesOf, type Source } from './quoted'
import { suggestedOf, type Suggested } from './suggested'

export interface DraftSentenceView extends Pick<DraftSentence, 'point' | 'number' | 'text' | 'why'> {
  readonly sources: readonly Source[]
}

/** A draft that our own rules have read in its place. */
export interface DraftView extends Pick<Draft, 'lang' | 'step' | 'mutual' | 'debtor' | 'creditor' | 'heading' | 'figures' | 'text' | 'nothing'> {
  /** false: our rules raised something in it; then it is not shown. */
  readonly offered: boolean
  readonly sentences: readonly DraftSentenceView[]
  /** For the chart; null where there is nothing to draw. */
  readonly suggested: Suggested | null
  /** What it settles, and what has to be settled elsewhere in the contract. */
  readonly settled: readonly Both[]
  readonly left: readonly Both[]
}

const titles = (rules: readonly string[]): Both[] => rules.map((rule) => ({ zh: plainTitle(rule, 'zh'), en: plainTitle(rule, 'en') })).filter(({ zh }) => zh !== '')

/** The clause that the contract lacks, proved and in words. Pure. */
export function draftView(contract: Contract, review: Review, wish: DraftOptions, options: AnalyzeOptions = {}): DraftView {
  const proved = provedDraft(contract, review, wish, options)
  const { lang, step, mutual, debtor, creditor, heading, figures, text, nothing, sentences, inside, settled, left } = proved
  const offered = inside.length === 0
  // A rule may fall silent over a clause that does not answer it: only what a sentence was written for is called settled.
  const meant = new Set(sentences.flatMap(({ settles }) => settles))
  const elsewhere = [...new Set([...left, ...settled.filter((rule) => !meant.has(rule))])]
  return {
    lang, step, mutual, debtor, creditor, heading, figures, nothing, offered,
    text: offered ? text : '',
    suggested: offered ? suggestedOf(contract, proved, wish) : null,
    sentences: offered ? sentences.map(({ point, number, text: words, why, laws }) => ({ point, number, text: words, why, sources: sourcesOf(laws) })) : [],
    settled: titles(settled.filter((rule) => meant.has(rule))), left: titles(elsewhere),
  }
}
