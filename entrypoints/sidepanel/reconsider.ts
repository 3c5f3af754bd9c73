import type { Correction } from '../../components/decisions'
import type { Session } from './session'

/** Reviews the text on screen once more: with what the person corrected, or by another playbook. The review on screen stays until the new one is there. */
export async function reconsider(session: Session, correction: Correction = {}): Promise<void> {
  const { stage } = session
  if (stage.at !== 'reviewed' || stage.reading) return
  session.analyst.stated = { ...session.analyst.stated, ...correction }
  try {
    const analysed = await session.analyst.review(stage.contract, stage.page?.selection)
    const now = session.stage
    if (now.at === 'reviewed' && now.contract === stage.contract) session.set({ ...now, analysed })
  } catch {
    session.set({ at: 'problem', code: 'failed', params: {} })
  }
}
