import type { Contract } from '../../contract/types'
import { readPlainText } from '../../extractors/plain-text'
import { answerOrders } from './reading-worker'

answerOrders<string, { readonly contract: Contract }>(async (text) => ({ contract: (await readPlainText(text)).contract }))
