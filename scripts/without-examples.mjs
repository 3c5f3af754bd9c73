import { parseSync } from 'vite'

/** One file a rule or provision; its examples are the rule's tests and its page in the handbook. */
const DECLARED = /\/analyzers\/(?:rules|provisions)\/[^/]+\.ts$/

/** Where `examples: …` stands in the object that a file declares; null where there is none. */
function examplesIn(program) {
  const declared = program.body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration
  const [given] = declared?.type === 'CallExpression' ? declared.arguments : []
  return given?.properties?.find(({ type, key }) => type === 'Property' && key.name === 'examples')?.value ?? null
}

/**
 * Leaves the examples of rules and provisions out of what is shipped: they are half of the engine's text, and every review
 * begins by reading that text.
 * @returns {import('vite').Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!DECLARED.test(id.replaceAll('\\', '/'))) return null
      const place = examplesIn(parseSync(id, code).program)
      // No source map: the lines stay where they are.
      return place && { code: `${code.slice(0, place.start)}{ zh: { hit: [], miss: [] }, en: { hit: [], miss: [] } }${code.slice(place.start, place.end).replace(/[^\n]/g, '')}${code.slice(place.end)}`, map: null }
    },
  }
}
