import { limits } from '../facts/limits'
import { defineProvision, statedBy } from './provision'

/** Indirect or consequential loss, or lost profit, is left out of what is owed for a breach. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[双方均不承担间接损失、利润损失及商誉损失的赔偿责任。]]',
        '第八条 责任\n8.1 乙方应对其过错负责。\n8.2 [[无论何种情形，平台均不对任何间接的、附带的、惩罚性的或后果性的损害承担责任。]]',
        '[[任何一方不就对方的预期利润损失承担赔偿责任。]]',
        '[[间接损失、可得利益损失由各方自行承担，对方不予赔偿。]]',
      ],
      miss: [
        '违约方应赔偿守约方的直接损失和间接损失。',
        '乙方应赔偿甲方全部损失，包括可得利益损失。',
        '乙方不得直接或间接经营与甲方竞争的业务，否则承担赔偿责任。',
        '因不可抗力不能履行的，不承担违约责任。',
      ],
    },
    en: {
      hit: [
        '[[Neither party shall be liable for any indirect or consequential damages.]]',
        '[[IN NO EVENT WILL THE SUPPLIER BE LIABLE FOR LOST PROFITS, EVEN IF ADVISED OF THEIR POSSIBILITY.]]',
        '[[Each party waives any claim to special, incidental or consequential damages.]]',
        '9. Liability\n9.1 Each party answers for its own staff.\n9.2 [[The Licensor excludes all liability for loss of business, loss of goodwill and consequential loss.]]',
      ],
      miss: [
        'The Recipient shall be liable for all damages, direct or consequential.',
        'The Tenant shall pay for all damages, including but not limited to consequential damages.',
        'The Employee shall not have any direct or indirect interest in a competitor.',
        'The Supplier’s liability shall not exceed the fees paid.',
      ],
    },
  },
  read: (contract) => statedBy(limits(contract).filter((limit) => limit.excludes).map(({ sentence }) => sentence)),
})
