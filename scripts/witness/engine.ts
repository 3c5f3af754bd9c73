/** What training needs of the product, bundled for Node: it must see sentences and features as the product will. */
import type { Provision } from '../../analyzers/provisions/provision'

export { readPlainText } from '../../extractors/plain-text'
export { leadIns, readOut } from '../../analyzers/facts/list-items'
export { sentences } from '../../analyzers/facts/sentences'
export { CONCEPT_NAMES } from '../../analyzers/concepts'
export { BUCKETS, eachFeature, namesOf, roomForWords, wordsOf } from '../../analyzers/witness/features'
export { contractNames } from '../../analyzers/witness/names'
export { carriers, LONG } from '../../analyzers/witness/hearing'
export { maskWithLeadIn } from '../../analyzers/witness/witness'

const modules = import.meta.glob<{ default: Provision }>(['../../analyzers/provisions/*.ts', '!../../analyzers/provisions/provision.ts', '!../../analyzers/provisions/wordings.ts'], { eager: true })

/** Provisions by file name. */
export const PROVISIONS = new Map(Object.entries(modules).map(([path, module]) => [path.slice(path.lastIndexOf('/') + 1, -3), module.default]))
