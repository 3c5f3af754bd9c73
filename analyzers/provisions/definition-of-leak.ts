import { defineProvision } from './provision'

const LEAK_ZH = '(?:泄露|泄漏|泄密|失密|外泄|未经授权(?:的)?(?:披露|访问|使用)|安全事件|数据安全事件|披露)'
const LEAK_EN = '(?:security breach|security incident|data breach|personal data breach|disclosure breach|confidentiality breach|breach of (?:security|confidentiality|confidence|secrecy)|unauthori[sz]ed (?:disclosure|access|use)(?: (?:or|and) (?:disclosure|access|use))?|leak|leakage|prohibited disclosure|wrongful disclosure|misuse|misappropriation|incident)'

/** Says in so many words what counts as a leak: which act, without whose authority, towards whom. A duty not to disclose alone defines nothing. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[泄露，指未经披露方书面许可，以口头、书面或网络传输方式使合同外的人知悉保密信息。]]',
        '保密协议\n3. [[本协议所称“泄密”是指下列行为：]]\n（1）[[未经许可将保密信息告知第三人；]]\n（2）[[使保密信息处于第三人可以取得的状态。]]',
        '数据协议\n二、[[数据安全事件包括未经授权访问、丢失、披露或篡改甲方数据的情形。]]',
        '劳动合同\n第八条 [[员工擅自将技术资料带离办公场所的，视为泄露公司商业秘密。]]',
        '合作协议\n6. [[接收方未经同意向第三方提供保密信息的，即构成泄密。]]',
      ],
      miss: [
        '乙方如有泄密行为，应赔偿甲方五十万元。',
        '未经对方书面同意，任何一方不得向任何第三方披露保密信息。',
        '泄露商业秘密构成犯罪的，依法追究刑事责任。',
        '披露方是指向对方提供保密信息的一方。',
      ],
    },
    en: {
      hit: [
        'NDA\n1. [["Security Breach" means any unauthorised access to, or loss, disclosure or use of, Confidential Information.]]',
        'SERVICES AGREEMENT\n4. [[A disclosure to any person who is not bound by this Agreement shall be deemed an unauthorised disclosure of the Confidential Information.]]',
        'CONFIDENTIALITY AGREEMENT\n2. [[“Leak” includes leaving the material where outsiders can read it.]]',
        'DPA\n1. [["Personal Data Breach" shall mean a breach of security leading to the loss, alteration or disclosure of Personal Data.]]',
      ],
      miss: [
        'Any leak of confidential information shall entitle Company to liquidated damages of US$200,000.',
        'Recipient shall not disclose the Confidential Information to anyone other than its Representatives.',
        'Each party shall treat the other’s secret information with due care.',
        'Unauthorised disclosure is a breach of this Agreement and would cause irreparable harm.',
        '"Discloser" means the party that discloses Confidential Information.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['leak'], ['incident']],
      stated: [
        new RegExp(`${LEAK_ZH}[”"’」》]?(?:行为|事件)?[，,]?(?:是|系|即|均)?(?:指(?!定|派|示|导|标|令)|指的是)(?:[^。；：:]{0,16}[：:] ?[^。；]{1,4})?`),
        new RegExp(`${LEAK_ZH}[”"’」》]?(?:行为|事件)?(?:的)?(?:定义|情形|范围)?(?:包括|包含|如下|有下列|有以下)`),
        /(?:视为|构成|属于|即为|认定为|视同)[^。；，]{0,16}(?:泄露|泄漏|泄密)(?!的|[^。；]{0,20}(?:犯罪|刑事))/,
      ],
      unless: [/(?:不|未|非)(?:视为|构成|属于)/],
    },
    en: {
      gate: [['leak'], ['incident']],
      stated: [
        new RegExp(`["“'‘]?\\b${LEAK_EN}["”'’]?(?: of [a-z ]{3,30})?,? (?:means?|shall mean|includes?|shall include|is defined as|refers to|has the meaning|consists of)\\b`),
        new RegExp(`\\b(?:deemed|considered|treated as|constitutes?|regarded as|counts as|amounts? to|shall be) (?:to be |to constitute |as )?(?:an? |the )?["“]?(?:security breach|security incident|data breach|personal data breach|disclosure breach|leak|unauthori[sz]ed (?:disclosure|use)|misappropriation)\\b`),
        /\((?:an?y? |each an? |the |collectively,? |each,? an? )?["“](?:security breach|security incident|data breach|personal data breach|disclosure breach|leak|unauthori[sz]ed disclosure|information security breach|breach of security)s?["”]\)/,
      ],
    },
  },
})
