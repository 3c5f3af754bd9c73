import { provedDraft } from '../../analyzers/drafter/proof'
import { stating } from '../../analyzers/facts/stated'
import { thresholdsOf } from '../../analyzers/playbook/apply'
import { playbookNamed } from '../../analyzers/playbook/library'
import { canonical } from '../../analyzers/playbook/playbook'
import { outcomeWords } from '../../reports/outcome-words'
import { ExtractionError } from '../../extractors/failures'
import { sha256 } from '../../extractors/extraction'
import { freshReview, reviewedDocx, ReviewedDocxRefusal } from '../../reports/docx'
import { fileNameFor } from '../../reports/file-name'
import { FORMAT_FILES, rendered } from '../../reports/formats'
import type { ReportSource } from '../../reports/source'
import type { ReportAnswer, ReportOrder } from './report-job'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function sourceOf(order: ReportOrder): Promise<ReportSource> {
  const { contract, stated, review, file, side, lang, decisions, parts, exposure, made } = order
  const house = playbookNamed(order.playbook, order.playbooks)
  return {
    file, contract: stating(contract, stated), review, side, lang, decisions, parts, made, exposure,
    playbook: house ? { name: house.name, digest: await sha256(canonical(house)) } : null,
    ...(house ? { house } : {}),
  }
}

async function report(order: ReportOrder): Promise<ReportAnswer> {
  const source = await sourceOf(order)
  const { format, lang, made, bytes, insertions } = order
  // A web page's title may be anything; the contract's own heading says what it is.
  const titled = source.file !== '' && source.contract.origin !== 'html' ? source.file : source.review.title || source.file
  const named = (what: 'review' | 'letter' | 'reviewed', extension: string): string => fileNameFor(titled, what, made, lang, extension)
  if (format === 'fresh') return { ok: true, content: new Uint8Array(await freshReview(source)), name: named('review', 'docx'), type: WORD, placed: 0, left: [] }
  if (format !== 'own') {
    const { extension, type } = FORMAT_FILES[format]
    return { ok: true, content: rendered(source, format), name: named(format === 'letter' ? 'letter' : 'review', extension), type, placed: 0, left: [] }
  }
  if (!bytes) return { ok: false, sentence: outcomeWords('reader-closed', order.uiLang, {}).sentence }
  const { contract, review, house } = source
  const options = { today: order.made.slice(0, 10), ...(house ? { playbook: house } : {}) }
  const draft = order.draft ? { draft: provedDraft(contract, review, { ...thresholdsOf(house), ...order.draft }, options) } : {}
  const { bytes: content, placed, left, extension } = await reviewedDocx(bytes, source, { insertions: insertions === 'accepted' ? 'accepted' : insertions === 'all', ...draft })
  return { ok: true, content, name: named('reviewed', extension), type: WORD, placed, left: left.map(({ sentence }) => sentence) }
}

async function answer(order: ReportOrder): Promise<ReportAnswer> {
  try {
    return await report(order)
  } catch (error) {
    if (error instanceof ReviewedDocxRefusal) return { ok: false, sentence: error.sentence(order.uiLang) }
    if (error instanceof ExtractionError) return { ok: false, sentence: outcomeWords(error.code, order.uiLang, error.params).sentence }
    return { ok: false, sentence: null }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReportOrder>) => {
  void answer(data).then((told) => self.postMessage(told))
})
