import { readDocx } from '../../extractors/docx'
import type { DocxOrder, DocxText } from './docx-job'
import { offsetTable } from './offset-table'
import { answerOrders } from './reading-worker'

answerOrders<DocxOrder, DocxText>(async ({ bytes, revisions: reading }) => {
  const { contract, built, model, runs, ledger, revisions } = await readDocx(bytes, { revisions: reading })
  return { contract, model, runs, ledger, revisions, table: offsetTable(built) }
})
