import type { Contract } from '../../contract/types'
import { analyze } from '../../analyzers/index'
import { viewOf } from '../../analyzers/words'
import type { Analysed } from './analysis'

/** The rules live here and nowhere else: neither a page nor the panel's own thread holds them. */
self.addEventListener('message', (event: MessageEvent<Contract>) => {
  const contract = event.data
  const review = analyze(contract, { today: new Date().toISOString().slice(0, 10) })
  const analysed: Analysed = { review, views: { zh: viewOf(review, contract, 'zh'), en: viewOf(review, contract, 'en') } }
  self.postMessage(analysed)
})
