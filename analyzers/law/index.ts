import { CN_CIVIL_CODE } from './cn-civil-code'
import { CN_JUDICIAL } from './cn-judicial'
import { CN_STATUTES } from './cn-statutes'
import { EU } from './eu'
import type { LegalSource } from './legal-source'
import { PRACTICE } from './practice'
import { UK } from './uk'
import { US } from './us'

export type { LegalSource } from './legal-source'

/** The day this table was last checked, ISO; stands in for today where the caller gives no date. */
export const LAW_AS_OF = '2026-11-21'

const TABLE = { ...CN_CIVIL_CODE, ...CN_JUDICIAL, ...CN_STATUTES, ...US, ...UK, ...EU, ...PRACTICE }

export type LawId = keyof typeof TABLE

/** Every source a rule may cite, once. A rule that cites another key does not compile. */
export const LAW: Readonly<Record<LawId, LegalSource>> = TABLE

/** `cn`, `us`, `uk` or `eu`: cards show the sources of the contract's own law. */
export function countryOf(id: LawId): string {
  return id.slice(0, id.indexOf('.'))
}

/** The first day a date may mean: "2021" is 2021-01-01, "2025-10" is 2025-10-01. */
export function firstDay(iso: string): string {
  return `${iso}-01-01`.slice(0, 10)
}

/** Whether a source was in force on that day (ISO; the year or month alone counts from its first day). What is pending never is; what has no one day always is. */
export function inForce({ since, until, standing }: LegalSource, date: string): boolean {
  const day = firstDay(date)
  return standing !== 'pending' && (since === '' || firstDay(since) <= day) && (until === undefined || day < until)
}

/** Whether the article and the gist stand on a text that was read or a page that confirms them. Practice has no official text to compare with. */
export function isConfirmed({ checked, subject, standing }: LegalSource): boolean {
  return standing === 'practice' || (checked !== 'G' && (checked !== 'M→' || subject === undefined))
}
