import { RECIPIENTS_EN } from '../facts/recipients-en'
import { RECIPIENTS_ZH } from '../facts/recipients-zh'
import { nearest } from '../facts/nearest'
import { defineProvision } from './provision'

const PEOPLE_EN = `(?:${RECIPIENTS_EN}|\\b(?:such|those|these|any|other) (?:persons?|parties|individuals|recipients?)\\b|\\bits people\\b|\\bany of them\\b|\\btheir (?:compliance|breach|acts?|failure)\\b|\\b(?:any|each) (?:person|recipient|individual) to whom)`
const PEOPLE_ZH = `(?:${RECIPIENTS_ZH}|人员|上述(?:人|主体)|知悉人|所委托的?(?:第三[方人]|机构)|被披露的?第三[方人])`
const ANSWERS_EN = '\\b(?:responsib(?:le|ility)|liab(?:le|ility)|answerable|answers?|accountable)\\b'
const DEED_EN = '\\b(?:breach|acts?\\b|omissions?|compliance|non-?compliance|failure|violation|disclosure|use\\b|misuse|default|conduct|actions?\\b|negligence|performance|observance)'
const DEED_ZH = '(?:违反|违约|泄露|泄漏|泄密|披露|透露|行为|过错|过失|不当使用|侵权|不履行|未遵守|未履行|作为)'

/** A party answers for what its people, advisers or subcontractors do with the secrets, or do at all. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方的员工违反本协议的，视为接收方违约。]]',
        '保密协议\n第六条 [[接收方应对其顾问泄露保密信息的行为承担责任。]]',
        '服务合同\n八、[[乙方人员泄密给甲方造成损失的，由乙方承担连带赔偿责任。]]',
        '技术合同\n5.3 [[承包人应就分包人的行为向发包人承担责任。]]',
      ],
      miss: [
        '保密协议\n接收方违反本协议的，应承担违约责任。',
        '劳动合同\n乙方违反保密义务的，应赔偿甲方损失。',
        '保密协议\n接收方应要求其员工保守秘密。',
        '服务合同\n乙方应对其人员的安全负责。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall be responsible for any breach of this Agreement by its Representatives.]]',
        'NON-DISCLOSURE AGREEMENT\n[[A breach by an employee of the Recipient shall be deemed a breach by the Recipient.]]',
        'SERVICES AGREEMENT\n12. [[The Supplier remains liable for the acts and omissions of its subcontractors as if they were its own.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient answers for its advisers’ compliance with these terms.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall be liable for any breach of this Agreement.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient’s employees shall keep Confidential Information secret.',
        'SERVICES AGREEMENT\nEach party is responsible for the salaries of its employees.',
        'NON-DISCLOSURE AGREEMENT\nNeither the Discloser nor its Representatives shall be liable for errors in the Information.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['liability'], ['breach']],
      stated: [
        new RegExp(`${PEOPLE_ZH}[^。；]{0,50}${DEED_ZH}[^。；]{0,60}(?:视为|视同|等同于|即为)[^。；]{0,20}(?:违约|违反|行为|泄密|过错)`),
        new RegExp(`${PEOPLE_ZH}[^。；]{0,40}(?:违反|泄露|泄漏|泄密|披露|透露|不当使用|违约|侵权)[^。；]{0,60}(?:由(?!${RECIPIENTS_ZH}|该(?!方|公司|单位|企业)|其?个人|本人|行为人)[^。；]{0,16}|(?:该方|甲方|乙方|丙方|双方|接收方|受方|方|公司|单位)(?:应当?|须|将|需)?[^。；]{0,16})(?:承担|负责|负|赔偿|连带)`),
        new RegExp(`(?:对|就|为)[^。；，]{0,24}${PEOPLE_ZH}[^。；]{0,30}${DEED_ZH}[^。；]{0,50}(?:承担|负责|负有|负|赔偿|连带)`),
        new RegExp(`(?:承担|负)[^。；]{0,20}${PEOPLE_ZH}[^。；]{0,20}${DEED_ZH}[^。；]{0,20}(?:责任|后果)`),
      ],
      notStated: [/(?:甲方|公司|用人单位|我们)不(?:对|承担|负)|不承担(?:任何)?责任|概不负责|追究[^。；]{0,12}(?:直接)?(?:责任人|负责人)|人员(?:的)?(?:安全|伤亡|工伤|伤害|人身)/],
    },
    en: {
      gate: [['liability'], ['breach']],
      stated: [
        new RegExp(`${ANSWERS_EN}${nearest(ANSWERS_EN, '.;', 60)}\\b(?:for|under)\\b[^.;]{0,100}${DEED_EN}[^.;]{0,120}${PEOPLE_EN}`),
        new RegExp(`\\b(?:responsible|liable|answerable|answers?|accountable)\\b[^.;]{0,40}\\bfor\\b[^.;]{0,80}${PEOPLE_EN}[^.;]{0,80}${DEED_EN}`),
        new RegExp(`${PEOPLE_EN}[^.;]{0,120}${DEED_EN}[^.;]{0,100}\\b(?:deemed|constitute|treated as|considered|regarded as)\\b[^.;]{0,30}\\b(?:breach|act|violation|default|failure|disclosure)`),
        new RegExp(`${DEED_EN}${nearest(DEED_EN, '.;', 80)}\\bby\\b[^.;]{0,60}${PEOPLE_EN}[^.;]{0,80}\\b(?:deemed|constitute|treated as|considered|regarded as)\\b[^.;]{0,30}\\b(?:breach|act|violation|default|failure|disclosure)`),
        new RegExp(`${DEED_EN}[^.;]{0,60}\\b(?:by|of)\\b[^.;]{0,60}${PEOPLE_EN}[^.;]{0,60}\\b(?:shall|will|is|are|remains?)\\b[^.;]{0,20}\\b(?:the responsibility|responsible|liable)`),
        /\b(?:remains?|is|be) (?:fully |solely |jointly |directly )?(?:responsible|liable) for (?:their|such (?:persons?|parties|individuals)['’]?) (?:compliance|actions?|acts|breach|performance|conduct)/,
      ],
      notStated: [/\b(?:not|neither|no|nor)\b[^.;]{0,80}\b(?:liab(?:le|ility)|responsib)[^.;]{0,60}\b(?:for|to|relating|resulting)|\b(?:salar|wages|taxes|insurance|workers['’] comp|personal injury|bodily injury)/],
    },
  },
})
