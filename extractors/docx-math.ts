/** Signs between the halves of a formula written on one line. */
const OPENING: Readonly<Record<string, string>> = { 'm:den': '/', 'm:sup': '^', 'm:sub': '_', 'm:rad': '√' }
/** What is always in brackets. */
const BRACKETED = 'm:d'

/** A formula (`m:oMath`) as one line of text: (a+b)/c, x^2, √(y). */
export class MathLine {
  private readonly open: { readonly name: string; text: string }[] = []
  private counted = 0

  get active(): boolean {
    return this.open.length > 0
  }

  enter(name: string): void {
    if (this.active || name === 'm:oMath') this.open.push({ name, text: '' })
  }

  /** `counted` of the characters are the ledger's: a formula may hold ordinary text. */
  write(text: string, counted = 0): void {
    const last = this.open[this.open.length - 1]
    if (last) last.text += text
    this.counted += counted
  }

  /** Ends a part of the formula; gives the whole line when it was the formula itself. */
  leave(name: string): { readonly text: string; readonly counted: number } | null {
    const last = this.open[this.open.length - 1]
    if (last?.name !== name) return null
    this.open.pop()
    const text = name === 'm:oMath' || (last.text.length < 2 && name !== BRACKETED) ? last.text : `(${last.text})`
    if (this.active) {
      this.write(`${OPENING[name] ?? ''}${text}`)
      return null
    }
    const { counted } = this
    this.counted = 0
    return { text, counted }
  }
}
