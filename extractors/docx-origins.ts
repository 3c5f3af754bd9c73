/** Where a stretch of a run's text comes from in its part's XML. */
export interface Origin {
  readonly part: string
  /** Where the tag ends that opens its element, in the part's decoded text: no two elements share it. */
  readonly tag: number
  /** Where the stretch begins in the run's text. */
  readonly at: number
  /** Where it begins in the element's own text, entities resolved; -1 for a sign that the element prints as a whole. */
  readonly from: number
}

/** Follows the elements of one part, so that each stretch of text knows the one that it stands in. */
export class OriginTrail {
  private readonly tags: number[] = []
  private from = 0

  constructor(private readonly part: string) {}

  open(tag: number): void {
    this.tags.push(tag)
    this.from = 0
  }

  close(): void {
    this.tags.pop()
  }

  /** The origin of what is written now; `characters` of it stand in the element's text, none for a sign. */
  here(characters: number): Omit<Origin, 'at'> {
    const origin = { part: this.part, tag: this.tags[this.tags.length - 1] ?? 0, from: characters > 0 ? this.from : -1 }
    this.from += characters
    return origin
  }
}
