import { keep, keepDecisions, type Decision, type Kept } from '../../bridge/kept'
import type { History } from '../../analyzers/versions/history'
import type { VersionRecord } from '../../analyzers/versions/record'

/** What may be changed on a decision; the rest is the ledger's. */
export type Change = Partial<Pick<Decision, 'choice' | 'reason' | 'wording'>>

/** What is decided on one version, by the finding's name in its record. Never changed in place. */
export interface Entries {
  readonly decisions: ReadonlyMap<string, Decision>
  /** Whether the contract's text is kept too. */
  readonly remembers: boolean
  /** False after the browser refused to store it. */
  readonly saved: boolean
}

/** The decisions on one version of a contract: every change is stored at once, whole. */
export class Ledger {
  entries: Entries
  /** When this version was first reviewed. */
  private readonly first: number
  private readonly watchers = new Set<() => void>()
  /** Whether the version itself is stored; then a decision is stored beside it. */
  private stored = false

  /** @param text the contract's own text, kept only when the person says so */
  constructor(private readonly record: VersionRecord, private readonly history: History<Kept> | null, private readonly text: string, before: Ledger | null) {
    const known = before?.record.name === record.name ? before.entries : null
    this.first = (known ? before?.first : history?.same?.first ?? history?.same?.seen) ?? Date.now()
    this.entries = known ?? { decisions: new Map(this.brought().map((decision) => [decision.finding, decision])), remembers: (history?.same?.text ?? null) !== null, saved: true }
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.watchers.add(changed)
    return () => this.watchers.delete(changed)
  }

  /** Changes a decision, or makes one; null takes it back. */
  decide(finding: string, change: Change | null): void {
    const decisions = new Map(this.entries.decisions)
    const old = decisions.get(finding)
    if (change === null) decisions.delete(finding)
    else {
      const rule = this.record.findings.find(({ name }) => name === finding)?.rule ?? ''
      const { carried: _carried, ...kept } = old ?? { finding, rule, choice: 'accept' as const, reason: '', wording: '' }
      decisions.set(finding, { ...kept, ...change, at: Date.now() })
    }
    this.set({ decisions })
    if (this.stored) this.told(keepDecisions(this.record.name, this.decided(), Date.now()))
    else this.store()
  }

  /** Whether the contract's text is kept, for a comparison word by word with the next version. */
  remember(remembers: boolean): void {
    this.set({ remembers })
    this.store()
  }

  /** After a wipe: nothing is decided, and nothing is stored before the next decision. */
  forget(): void {
    this.stored = false
    this.set({ decisions: new Map(), remembers: false })
  }

  /** Stores everything as it is now. */
  store(): void {
    const { name, clauses, findings } = this.record
    const { remembers } = this.entries
    this.stored = true
    this.told(keep({ name, clauses, findings, decisions: this.decided(), seen: Date.now(), first: this.first, text: remembers ? this.text : null }))
  }

  /** Decisions of this very text; of the version before, where this one is new. */
  private brought(): Decision[] {
    const { same, before, open } = this.history ?? { same: null, before: null, open: {} }
    if (same || !before) return same ? [...same.decisions] : []
    const old = new Map(before.decisions.map((decision) => [decision.finding, decision]))
    return Object.entries(open).flatMap(([name, was]) => {
      const decision = old.get(was)
      return decision ? [{ ...decision, finding: name, carried: true }] : []
    })
  }

  private decided(): Decision[] {
    return [...this.entries.decisions.values()]
  }

  /** Every write is handed over at the moment of the change; the last one to end says whether all is well. */
  private told(written: Promise<boolean>): void {
    void written.then((saved) => { if (saved !== this.entries.saved) this.set({ saved }) })
  }

  private set(change: Partial<Entries>): void {
    this.entries = { ...this.entries, ...change }
    for (const changed of this.watchers) changed()
  }
}
