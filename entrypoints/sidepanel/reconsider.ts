import type { Stated } from '../../analyzers/facts/stated'
import type { Correction } from '../../components/decisions'
import type { Session } from './session'

/** What was said before and what is said now. A part that a side was given stays when only its name changes, and goes with the kind of contract. */
function together(before: Stated, { parties, ...rest }: Correction): Stated {
  const kept = before.parties?.map(({ role: _role, ...side }) => side)
  if (rest.kind && kept) return { ...before, ...rest, parties: kept }
  if (parties === undefined) return { ...before, ...rest }
  const named = parties?.map((side, at) => {
    const role = side.role ?? before.parties?.[at]?.role
    return { ...side, ...(role ? { role } : {}) }
  })
  return { ...before, ...rest, parties: named ?? null }
}

/** Reviews the text on screen once more: with what the person corrected, or by another playbook. The review on screen stays until the new one is there. */
export async function reconsider(session: Session, correction: Correction = {}): Promise<void> {
  const { stage } = session
  if (stage.at !== 'reviewed' || stage.reading) return
  session.analyst.stated = together(session.analyst.stated, correction)
  try {
    const analysed = await session.analyst.review(stage.contract, stage.page?.selection)
    const now = session.stage
    if (now.at === 'reviewed' && now.contract === stage.contract) session.set({ ...now, analysed })
  } catch {
    session.set({ at: 'problem', code: 'failed', params: {} })
  }
}
