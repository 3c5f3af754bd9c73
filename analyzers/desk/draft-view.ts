import type { Contract } from '../../contract/types'
import { provedDraft } from '../drafter/proof'
import type { Draft, DraftOptions, DraftSentence } from '../drafter/types'
import type { AnalyzeOptions } from '../index'
import type { Both } from '../matrix/types'
import { plainTitle } from '../rule-titles'
import type { Review } from '../types'
import { sourcesOf, type Source } from './quoted'

export interface DraftSentenceView extends Pick<DraftSentence, 'point' | 'number' | 'text' | 'why'> {
  readonly sources: readonly Source[]
}

/** A draft that our own rules have read in its place. */
export interface DraftView extends Pick<Draft, 'lang' | 'step' | 'mutual' | 'debtor' | 'creditor' | 'heading' | 'figures' | 'text' | 'nothing'> {
  /** false: our rules raised something in it; then it is not shown. */
  readonly offered: boolean
  readonly sentences: readonly DraftSentenceView[]
  /** What it settles, and what only a change of the contract's own wording can. */
  readonly settled: readonly Both[]
  readonly left: readonly Both[]
}

const titles = (rules: readonly string[]): Both[] => rules.map((rule) => ({ zh: plainTitle(rule, 'zh'), en: plainTitle(rule, 'en') })).filter(({ zh }) => zh !== '')

/** The clause that the contract lacks, proved and in words. Pure. */
export function draftView(contract: Contract, review: Review, wish: DraftOptions, options: AnalyzeOptions = {}): DraftView {
  const { lang, step, mutual, debtor, creditor, heading, figures, text, nothing, sentences, inside, settled, left } = provedDraft(contract, review, wish, options)
  const offered = inside.length === 0
  return {
    lang, step, mutual, debtor, creditor, heading, figures, nothing, offered,
    text: offered ? text : '',
    sentences: offered ? sentences.map(({ point, number, text: words, why, laws }) => ({ point, number, text: words, why, sources: sourcesOf(laws) })) : [],
    settled: titles(settled), left: titles(left),
  }
}
