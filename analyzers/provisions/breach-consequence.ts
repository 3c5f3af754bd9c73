import { consequences } from '../facts/consequences'
import { defineProvision, statedBy } from './provision'

/** Any consequence tied to secrecy, or a general clause that covers any breach. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 乙方应对甲方的商业秘密保密。\n第二条 [[违反保密义务的，应赔偿对方因此受到的损失。]]',
        '第五条 保密\n双方应严格保密。\n第九条 违约责任\n[[任何一方违反本合同约定，应按实际损失赔偿守约方。]]',
      ],
      miss: ['双方应严格保密。', '第一条 双方应严格保密。\n第二条 逾期付款的，每日支付万分之五违约金。'],
    },
    en: {
      hit: ['NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not disclose the Confidential Information.\n2. [[Breach of clause 1 entitles the Discloser to damages and injunctive relief.]]'],
      miss: ['Each party shall keep information confidential for three years.'],
    },
  },
  read: (contract) => statedBy(consequences(contract).map(({ sentence }) => sentence)),
})
