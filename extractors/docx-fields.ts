/**
 * Field codes of one story. Word prints a field's result and not its code; the code lies between `begin` and `separate`.
 * A field that never gets further is none: what stands after its `begin` is text, or a file could hide the rest of itself.
 */
export class Fields {
  private readonly open: { readonly id: number; code: boolean }[] = []
  private readonly proper: boolean[] = []

  /** Takes a `w:fldChar`. */
  take(type: string): void {
    const last = this.open[this.open.length - 1]
    if (type === 'begin') {
      this.open.push({ id: this.proper.length, code: true })
      this.proper.push(false)
    } else if (last && type === 'separate') {
      last.code = false
      this.proper[last.id] = true
    } else if (last && type === 'end') {
      this.proper[last.id] = true
      this.open.pop()
    }
  }

  /** The outermost field whose code is being read, or -1. */
  get code(): number {
    if (this.open.length === 0) return -1
    return this.open.find((field) => field.code)?.id ?? -1
  }

  /** Whether text met in this field's code stays out; ask when the story has ended. */
  isCode(id: number): boolean {
    return id >= 0 && (this.proper[id] ?? false)
  }
}
