import { readDocx } from '../../extractors/docx'
import { ExtractionError } from '../../extractors/failures'
import type { DocxAnswer } from './docx-job'
import { offsetTable } from './offset-table'

self.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  void answer(event.data)
})

async function answer(bytes: Uint8Array): Promise<void> {
  let reply: DocxAnswer
  try {
    const { contract, built, model, runs } = await readDocx(bytes)
    reply = { ok: true, contract, model, runs, table: offsetTable(built) }
  } catch (error) {
    const { code, params } = error instanceof ExtractionError ? error : new ExtractionError('damaged')
    reply = { ok: false, code, params }
  }
  self.postMessage(reply)
}
