import { load } from '../../bridge/storage'
import type { DecisionView } from '../../components/decisions'
import type { TakeOutcome, TakeWish } from '../../components/report'
import type { Lang } from '../../contract/types'
import { reviewedFile } from './report-file'
import { makeReport } from './report-job'
import type { Session } from './session'

/** The browser has taken a download's bytes over long before. */
const REVOKE_MS = 30_000

/** Hands a file to the person: the browser stores it where it stores downloads. */
function download(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS)
}

/** Makes the report of the review on screen, and copies or downloads it. Never rejects. */
export async function takeReport(session: Session, wish: TakeWish, side: string, uiLang: Lang, decisions: ReadonlyMap<string, DecisionView>): Promise<TakeOutcome> {
  const { stage } = session
  if (stage.at !== 'reviewed') return { ok: false, sentence: null }
  try {
    const { how, ...rest } = wish
    const [settings, playbooks, { name: file, bytes }] = await Promise.all([load('settings'), load('playbooks'), reviewedFile(session.tab, wish.format === 'own')])
    const made = await makeReport({
      ...rest, file, bytes, side, uiLang, contract: stage.contract, stated: session.analyst.stated, review: stage.analysed.review,
      decisions: new Map([...decisions].map(([id, { choice, reason, wording }]) => [id, { choice, reason, wording }])),
      playbook: settings?.playbook ?? '', playbooks: playbooks ?? [], made: new Date().toISOString(),
    })
    if (!made.ok) return made
    if (how === 'download') download(made.content, made.name, made.type)
    else if (typeof made.content === 'string') await navigator.clipboard.writeText(made.content)
    return { ok: true, name: how === 'download' ? made.name : '', placed: made.placed, left: made.left }
  } catch {
    return { ok: false, sentence: null }
  }
}
