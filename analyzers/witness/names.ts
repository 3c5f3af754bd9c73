import type { Contract } from '../../contract/types'
import { fact } from '../facts/fact'
import { partiesWithRoles } from '../facts/roles'
import { sameLengthLower } from '../facts/marks'
import { namesOf, type Names } from './features'

/** What this contract calls its sides. */
export const contractNames = fact((contract: Contract): Names => namesOf(partiesWithRoles(contract).map(({ name, role }) => ({ name: sameLengthLower(name), role }))))
