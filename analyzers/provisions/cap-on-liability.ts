import { limits } from '../facts/limits'
import { defineProvision, statedBy } from './provision'

/** A ceiling on liability for the contract as a whole (a ceiling on late-delivery charges is none). */
export default defineProvision({
  examples: {
    zh: {
      hit: ['[[任何情况下，乙方的赔偿责任以三个月服务费为限。]]', '[[双方的累计赔偿责任不超过合同总价。]]'],
      miss: ['逾期交付违约金总额不超过合同价的20%。', '质保金不超过合同价5%。'],
    },
    en: {
      hit: ['[[Provider’s aggregate liability shall not exceed the fees paid in the preceding twelve months.]]'],
      miss: ['The Vendor makes no warranty as to the accuracy of the information.'],
    },
  },
  read: (contract) => statedBy(limits(contract).filter((limit) => limit.caps).map(({ sentence }) => sentence)),
})
