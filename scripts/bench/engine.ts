/** What the benchmark measures, bundled for Node: the engine, the two readers, and the expressions to compare with. */
export { analyze } from '../../analyzers'
export { mergedLiterals } from '../../analyzers/facts/marks'
export { sameLengthLower } from '../../analyzers/facts/marks'
export { toldPatterns } from '../../analyzers/facts/pattern-needs'
export { readPdf } from '../../extractors/pdf'
export { openPdfInNode } from '../../extractors/pdf-node'
export { readPlainText } from '../../extractors/plain-text'
