export interface Wall {
  readonly name: string
  readonly checked: string
  readonly holes: string[]
}
export function tableOf(walls: readonly Wall[]): string
