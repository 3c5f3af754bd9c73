import { LAW_AS_OF } from '../analyzers/law'
import { RULES } from '../analyzers/registry'
import { version } from '../package.json'

/** What made a report: so that somebody who gets it years later can make it again. */
export const PRODUCT = { name: 'Leakproof', version, rules: RULES.size, lawAsOf: LAW_AS_OF } as const
