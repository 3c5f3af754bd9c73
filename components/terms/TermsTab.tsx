import type { TabProps } from '../desk'
import { DESK_WORDS } from '../desk-words'
import { shortNames } from '../listing'
import { useAnswer } from '../use-answer'
import { Matrix } from './Matrix'
import { TermsTable } from './TermsTable'
import { TERMS_WORDS } from './words'
import './terms.css'

const NOTHING = {}

/** What the contract says: who owes what to whom, then every term with its sentence. */
export default function TermsTab({ uiLang, review, ask, onOpenSpan }: TabProps) {
  const t = TERMS_WORDS[uiLang]
  const { answer: told, failed } = useAnswer(ask, 'terms', NOTHING)
  if (!told && failed) return <p className="wait gloss" role="alert">{DESK_WORDS[uiLang].tabFailed}</p>
  if (!told) return <p className="wait gloss" role="status">{t.wait}</p>
  const short = shortNames(review.parties)
  const shortName = (name: string) => short[review.parties.findIndex((party) => party.name === name)] ?? name
  return (
    <section className="terms-tab">
      {!review.coverage.complete && <p className="gloss caution">{t.part}</p>}
      <Matrix uiLang={uiLang} matrix={told.matrix} shortName={shortName} onOpenSpan={onOpenSpan} />
      <TermsTable uiLang={uiLang} sheet={told.sheet} onOpenSpan={onOpenSpan} />
    </section>
  )
}
