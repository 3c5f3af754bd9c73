import { readDocx } from '../../extractors/docx'
import { ExtractionError } from '../../extractors/failures'
import type { DocxAnswer, DocxOrder } from './docx-job'
import { offsetTable } from './offset-table'

self.addEventListener('message', (event: MessageEvent<DocxOrder>) => {
  void answer(event.data)
})

async function answer({ bytes, revisions }: DocxOrder): Promise<void> {
  let reply: DocxAnswer
  try {
    const { contract, built, model, runs, ledger, revisions: revised } = await readDocx(bytes, { revisions })
    reply = { ok: true, contract, model, runs, ledger, revisions: revised, table: offsetTable(built) }
  } catch (error) {
    const { code, params } = error instanceof ExtractionError ? error : new ExtractionError('damaged')
    reply = { ok: false, code, params }
  }
  self.postMessage(reply)
}
