import { startTransition, useEffect, useState } from 'react'

/** Cards that stand at once, and those that follow in each later task: none of them may take long enough to be felt. */
const FIRST = 30
const STEP = 20

/**
 * How many items of a long list are in the page by now: some at once, the rest bit by bit, so that no task is long and still
 * everything is there for the keys, the browser's own search and assistive technology.
 * @param key another one begins anew
 */
export function useStaged(total: number, key: string): number {
  const [staged, setStaged] = useState({ key, count: FIRST })
  const count = staged.key === key ? staged.count : FIRST
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => startTransition(() => setStaged({ key, count: count + STEP })))
    return () => clearTimeout(timer)
  }, [count, total, key])
  return count
}
