import { limits } from '../facts/limits'
import { defineProvision, statedBy } from './provision'

/** Indirect or consequential loss, or lost profit, is left out of liability. */
export default defineProvision({
  examples: {
    zh: { hit: ['[[双方均不承担间接损失、利润损失及商誉损失的赔偿责任。]]'], miss: ['违约方应赔偿守约方的直接损失和间接损失。'] },
    en: { hit: ['[[Neither party shall be liable for any indirect or consequential damages.]]'], miss: ['The Recipient shall be liable for all damages, direct or consequential.'] },
  },
  read: (contract) => statedBy(limits(contract).filter((limit) => limit.excludes).map(({ sentence }) => sentence)),
})
