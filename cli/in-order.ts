/**
 * Works on up to `ahead` items of a source at once and gives the answers in the source's order, each as soon as those before
 * it are given. While nobody asks for the next answer, no more than `ahead` items are taken: back-pressure reaches the source.
 */
export async function* inOrder<Item, Answer>(source: AsyncIterable<Item> | Iterable<Item>, ahead: number, work: (item: Item) => Promise<Answer>): AsyncGenerator<Answer> {
  const items = (async function* all() { yield* source })()
  const begun: Promise<Answer>[] = []
  let coming: Promise<IteratorResult<Item, void>> | null = null
  let ended = false
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < ahead) coming ??= items.next()
      const first = begun[0]?.then(() => null)
      const came = await (first && coming ? Promise.race([first, coming]) : (coming ?? first))
      if (!came) yield await (begun.shift() as Promise<Answer>)
      else {
        coming = null
        if (came.done) ended = true
        else begun.push(work(came.value))
      }
    }
  } finally {
    // A source that waits for its next item (a terminal, an open pipe) would never say that it is closed.
    void items.return()
  }
}
