import type { Diagnostics } from 'recheck'

export interface Attack { readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]; readonly suffix: string }
export interface Proof {
  readonly source: string
  readonly flags: string
  readonly status: 'safe' | 'bounded' | 'vulnerable' | 'unknown'
  readonly bound?: number
  readonly attack?: Attack
}
type Source = Pick<Proof, 'source' | 'flags'>
export const BOUND: number
export const BUDGET: number
export function keyOf(pattern: Source): string
export function knownProofs(root: string): Record<string, Proof>
export function pumped(attack: Attack, length: number): string
export function costOf(pattern: Source, attack: Attack, length: number): number
export function proofOf(pattern: Source, diagnostics: Diagnostics, longest?: number): Proof
export function examine(pattern: Source, check: (source: string, flags: string, options: { timeout: number }) => Promise<Diagnostics>, longest?: number): Promise<Proof>
