import { likeness, sketchOf, type Salt } from '../../analyzers/versions/sketch'
import type { Span } from '../../contract/types'

/** Below this two lines are two different lines. Our figure: a third of the wording. */
const SAME_LINE = 1 / 3
/** Characters; a longer line is no passage that a person would compare word by word in a narrow panel. */
const LONGEST = 4_000

/** The line as it stood in the older text, and as it stands now. */
export interface Passage { readonly before: string; readonly now: string }

/** For each finding whose line was reworded: both wordings. Lines that stand as they stood are left out. */
export function passagesOf(older: string, text: string, findings: readonly { readonly id: string; readonly evidence: readonly Span[] }[], salt: Salt): Readonly<Record<string, Passage>> {
  const own = new Set(text.split('\n'))
  const stood = new Set(older.split('\n'))
  const gone = [...stood].filter((line) => !own.has(line) && line.length <= LONGEST).map((line) => ({ line, sketch: sketchOf(line, salt) }))
  const passages: Record<string, Passage> = {}
  for (const { id, evidence } of findings) {
    const at = evidence[0]?.start
    if (at === undefined) continue
    const start = text.lastIndexOf('\n', at - 1) + 1
    const end = text.indexOf('\n', at)
    const now = text.slice(start, end < 0 ? text.length : end)
    if (stood.has(now) || now.length > LONGEST) continue
    const sketch = sketchOf(now, salt)
    const near = gone.map(({ line, sketch: old }) => ({ line, like: likeness(old, sketch) })).sort((a, b) => b.like - a.like)[0]
    if (near && near.like >= SAME_LINE) passages[id] = { before: near.line, now }
  }
  return passages
}
