import type { Lang } from '../../contract/types'

export type Both = Readonly<Record<Lang, string>>

/**
 * How an entry was checked: M the article's full text was read in a stored copy · W confirmed by a published page ·
 * M→ the text before a renumbering was read, and the new number confirmed or inferred as `source` says · G general knowledge.
 */
export type Checked = 'M' | 'W' | 'M→' | 'G'

/** One citable source of law. Gists are our own words, not the official text. */
export interface LegalSource {
  /** Full citation, by the reader's language. Names the subject, not the article, where the number is not confirmed. */
  readonly cite: Both
  /** What it says, in one sentence. */
  readonly gist: Both
  /** In force since, ISO date; '' where there is no one day (case law, state enactments, practice). */
  readonly since: string
  /** No longer in force from, ISO date. */
  readonly until?: string
  readonly checked: Checked
  /** Where it was checked; '' for G. */
  readonly source: string
  /** What stands in `cite` in place of an article number that is not confirmed. */
  readonly subject?: Both
  /** `practice`: what is commonly done, without a statute; the citation says so. `pending`: not in force, and never cited on a card. */
  readonly standing?: 'practice' | 'pending'
}

/** The stored copy that was read for every M. Amendments after 2025-04-19 don't show in it. */
export const STORED = 'LawRefBook/Laws, commit 2f4c5c2'

/** How the entries of one instrument are cited and where they were read. */
export interface Instrument {
  readonly name: Both
  readonly since: string
  readonly checked: Checked
  readonly source: string
}

type Entry = (zh: string, en: string, gistZh: string, gistEn: string) => LegalSource

/** Entries cited by article: `article('第六条', 'art. 6', …)`. */
export function byArticle({ name, since, checked, source }: Instrument): Entry {
  return (zh, en, gistZh, gistEn) => ({
    cite: { zh: `${name.zh}${zh}`, en: en === '' ? name.en : `${name.en}${en.startsWith('§') ? ' ' : ', '}${en}` }, gist: { zh: gistZh, en: gistEn }, since, checked, source,
  })
}

/** Entries cited by what they are about, because the article's number is not confirmed: `about('损害赔偿', 'damages', …)`. */
export function bySubject({ name, since, checked, source }: Instrument): Entry {
  return (zh, en, gistZh, gistEn) => ({
    cite: { zh: `${name.zh}关于${zh}的规定`, en: `${name.en}, on ${en}` }, gist: { zh: gistZh, en: gistEn }, since, checked, source, subject: { zh, en },
  })
}

/** A point of practice without a statute, labelled as such. */
export function byPractice(zh: string, en: string, gistZh: string, gistEn: string, source = ''): LegalSource {
  return { cite: { zh: `实务做法（非法条）：${zh}`, en: `Practice, not a statute: ${en}` }, gist: { zh: gistZh, en: gistEn }, since: '', checked: source === '' ? 'G' : 'W', source, standing: 'practice' }
}
