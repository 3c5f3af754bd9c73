import { useEffect, useState } from 'react'
import type { Ask, Question, Questions } from './desk'

/**
 * The latest answer to a question; while a newer one is on its way the older stays, so that nothing jumps.
 * A question that nobody answers (the review changed) leaves what is there: a new `ask` comes with the new review.
 * `failed`: the engine had no answer to the question as it stands now; what is there answers an older one.
 * @param delay how long a question must stand before it is asked, in ms: people type figure by figure
 */
export function useAnswer<Q extends Question>(ask: Ask, question: Q, asked: Questions[Q]['asked'], delay = 0): { readonly answer: Questions[Q]['answer'] | null; readonly failed: boolean } {
  const [answer, setAnswer] = useState<Questions[Q]['answer'] | null>(null)
  const [failed, setFailed] = useState(false)
  const key = JSON.stringify(asked)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      ask(question, JSON.parse(key) as Questions[Q]['asked']).then(
        (told) => { if (wanted) { setAnswer(told); setFailed(false) } },
        () => { if (wanted) setFailed(true) },
      )
    }, delay)
    return () => { wanted = false; clearTimeout(timer) }
  }, [ask, question, key, delay])
  return { answer, failed }
}
