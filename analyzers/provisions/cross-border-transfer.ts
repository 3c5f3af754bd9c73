import { defineProvision } from './provision'

const DATA_ZH = '(?:个人信息|个人数据|数据|信息|资料|技术|图纸|文件|载体)'
const DATA_EN = '(?:personal data|personal information|customer data|client data|data|information|records)'
const ABROAD_EN = '(?:outside (?:of )?(?:the )?(?:european|eea|eu\\b|united|uk\\b|u\\.k|u\\.s|us\\b|country|territory|jurisdiction|people|prc|china|switzerland|canada|india|singapore|hong kong)|third countr|another country|other countr|cross-border|across borders|to countries|any country|international transfer)'

/** Whether and how data or secrets may leave the country. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '数据协议\n第五条 [[未经甲方书面同意，乙方不得向境外提供个人信息。]]',
        '服务合同\n8. [[乙方应将全部数据存储于中华人民共和国境内。]]',
        '隐私政策\n七、[[我们需要跨境传输您的信息的，将依法通过安全评估。]]',
        '保密合同\n六、[[涉密资料不得携带出境。]]',
      ],
      miss: ['甲方在境外设有三家子公司。', '乙方人员出境的签证费用由甲方承担。', '本合同适用于中国境内的销售。', '境外汇款的手续费由乙方承担。'],
    },
    en: {
      hit: [
        'DPA\n6. [[The Processor shall not transfer Personal Data outside the European Economic Area without the Controller’s consent.]]',
        'SERVICES AGREEMENT\n11. [[The Standard Contractual Clauses apply to any transfer of personal data to a third country.]]',
        'PRIVACY TERMS\n5. [[Your information may be transferred to, and processed in, countries other than your own.]]',
        'NDA\n10. [[Recipient may not export any technical information outside the United States except as export law permits.]]',
      ],
      miss: [
        'Neither party may transfer this Agreement to a third party.',
        'The Goods are shipped to countries outside the Territory.',
        'The Consultant may work outside the country for up to ten days.',
        'The data room is located outside the main building.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['beyondControl']],
      stated: [
        new RegExp(`${DATA_ZH}[^。；]{0,40}(?:出境|跨境|传输至境外|提供给境外|向境外|至境外|境外(?:传输|提供|存储|转移|接收方|机构|组织))`),
        new RegExp(`(?:跨境|向境外|向国外|向域外|至境外|到境外|对境外|携带?出境|传往境外|境外(?:接收方|传输|存储))[^。；]{0,30}${DATA_ZH}`),
        /(?:跨境(?:传输|提供|转移|流动)|数据出境|信息出境|出境安全评估|个人信息出境)/,
        new RegExp(`${DATA_ZH}[^。；]{0,24}(?:存储|储存|保存|存放|存于|置于)[^。；]{0,24}境内|(?:存储|储存|保存|存放)[^。；]{0,20}境内[^。；]{0,16}${DATA_ZH}|境内[^。；]{0,20}(?:收集|产生)[^。；]{0,20}${DATA_ZH}[^。；]{0,20}(?:存储|储存|保存|存放)`),
      ],
      unless: [/汇款|签证|差旅|护照/],
    },
    en: {
      gate: [['beyondControl']],
      stated: [
        new RegExp(`\\b(?:transfer|export|stor|process|host|access|transmi|remov|send|move|locat)\\w{0,6}\\b[^;]{0,100}\\b${DATA_EN}\\b[^;]{0,160}\\b${ABROAD_EN}`),
        new RegExp(`\\b${DATA_EN}\\b[^;]{0,120}\\b(?:transfer|export|stor|process|host|access|transmi|remov|sent|moved|locat)\\w{0,6}\\b[^;]{0,120}\\b${ABROAD_EN}`),
        new RegExp(`\\b${DATA_EN}\\b[^;]{0,120}\\b(?:transferred|exported|transmitted|stored|processed)\\b[^;]{0,80}\\b(?:countr(?:y|ies)|united states|jurisdictions?)\\b`),
        /\bstandard contractual clauses\b|\bbinding corporate rules\b|\b(?:cross-border|international) (?:data )?transfers?\b|\brestricted transfers\b|\bprivacy shield\b/,
        /\b(?:technical (?:data|information)|confidential information|technology)\b[^;]{0,160}\b(?:export(?:ed)?|re-?export(?:ed)?)\b[^;]{0,120}\b(?:law|regulation|licen[cs]e|countr|outside)/,
        /\bexport\w{0,4}\b[^;]{0,60}\b(?:technical (?:data|information)|confidential information)\b/,
      ],
    },
  },
})
