/** What `pdf.mjs` measures, in one bundle. */
export { lookAtPages, readPages, readPdf, TEXT_CONTENT } from '../../extractors/pdf'
export { openPdfInNode, opsInNode } from '../../extractors/pdf-node'
