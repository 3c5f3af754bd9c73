import { defineProvision } from './provision'

/** Earnest money (定金): forfeited by the payer in breach, returned double by the other. A down payment or a security deposit is none. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[甲方应于签约当日支付定金人民币五万元。]]',
        '第三条 付款\n3.1 [[本合同签订后三日内，乙方向甲方交付合同总价20%的定金。]]',
        '[[收受定金的一方不履行义务的，应双倍返还定金。]]',
        '[[定金在合同履行后抵作价款。]]',
      ],
      miss: [
        '甲方应支付订金一万元，该款可随时退还。',
        '乙方应缴纳押金二千元，合同期满无息退还。',
        '甲方按约定金额支付服务费。',
        '上述预付款不具有定金性质。',
        '乙方应存入甲方指定金融机构的账户。',
      ],
    },
    en: {
      hit: [
        '[[The Purchaser shall pay earnest money of $20,000 on signing.]]',
        '[[If the Buyer defaults, the Seller keeps the earnest money deposit.]]',
        '[[Party A, having received the earnest money, shall return twice its amount if it fails to perform.]]',
        '2. Price\n2.1 [[The earnest money is credited against the price at closing.]]',
      ],
      miss: [
        'The Tenant shall pay a security deposit of one month’s rent.',
        'A deposit of 30% of the price is due on order.',
        'The parties shall negotiate in earnest.',
        'The down payment is not earnest money and is refundable.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['beyondControl']],
      stated: [/(?<![预固稳约指特规法既确设核选决锁恒测鉴商议认拟否制一评])定金(?![额融属钱润牌])/],
      unless: [/(?:不(?:收取?|支付|付|适用|设|具有|是|属于|视为|作为)|非|无需支付|免收|免交)[^。；，]{0,6}定金/],
    },
    en: {
      gate: [['beyondControl']],
      stated: [/\bearnest[- ](?:money|deposit)\b/],
      unless: [/\b(?:not|no)\b[^;]{0,20}\bearnest[- ](?:money|deposit)\b/],
    },
  },
})
