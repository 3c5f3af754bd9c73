export interface FuzzResult {
  readonly format: 'docx' | 'pdf'
  readonly name: string
  readonly bytes: Uint8Array
  /** `read`, or the code of the outcome. */
  readonly code: string
  readonly untyped: boolean
  readonly ms: number
}
export function fuzz(options: { counts: Readonly<Record<'docx' | 'pdf', number>>; seed: number; onDone?: () => void }): Promise<FuzzResult[]>
