/** A page must stay answerable while it is read: nothing runs longer than this at a stretch, in ms. A style or a sort may add to it. */
const SLICE_MS = 8
/** The clock is asked once in so many steps; asking costs more than most steps do. */
const STEPS = 32

type Yielder = { readonly scheduler?: { yield?(): Promise<void> } }

/** Lets the page go first: `scheduler.yield`, which comes back ahead of other tasks, or a task of its own. */
async function letOthersRun(): Promise<void> {
  const { scheduler } = globalThis as Yielder
  if (scheduler?.yield) await scheduler.yield()
  else await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Cuts long work into slices: the worker asks `due()` at each step and yields when it says so; `run` gives the page its turn. */
export class Pace {
  private steps = 0
  private since = performance.now()

  /** Whether the slice is used up. */
  due(): boolean {
    if (++this.steps % STEPS !== 0) return false
    return performance.now() - this.since > SLICE_MS
  }

  /** Ends the slice at hand: what comes next is long by itself. */
  async rest(): Promise<void> {
    await letOthersRun()
    this.since = performance.now()
  }

  /** Runs `work` to its end, a slice at a time. */
  async run<T>(work: Generator<void, T>): Promise<T> {
    for (;;) {
      const step = work.next()
      if (step.done) return step.value
      await this.rest()
    }
  }
}
