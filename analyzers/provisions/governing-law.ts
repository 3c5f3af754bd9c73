import { governingLaw } from '../facts/governing-law'
import { sentencesOver } from '../facts/sentences'
import { defineProvision, settled, statedBy } from './provision'

const LAND_ZH = '中华人民共和国|中国|我国|国家|大陆|香港|澳门|台湾|新加坡|美国|英国|英格兰|德国|法国|日本|韩国|所在地|[＿_]{2,6}|[【\\[]'
const CHOSEN_ZH = '(?:管辖|约束|解释|处理|执行|办理|为准|准据)'

/** Which country's or state's law governs the contract. A law that is left blank is still chosen; a statute that is only obeyed is not. */
export default defineProvision({
  witness: 'governing-law',
  examples: {
    zh: {
      hit: [
        '服务合同\n第十条 [[本合同的订立、效力、解释、履行及争议的解决均适用中华人民共和国法律。]]',
        '许可协议\n12. 一般规定\n12.1 [[本协议受新加坡法律管辖并依其解释。]]',
        '加工合同\n第九条 其他\n[[本合同未尽事宜，按照《中华人民共和国民法典》的规定执行。]]',
        '用户协议\n十、[[您与我们之间的一切争议应以中国大陆法律为准据法。]]',
        '合作协议\n第八条 适用法律\n[[适用法律：中华人民共和国法律（不含港澳台地区法律）。]]',
      ],
      miss: [
        '根据《中华人民共和国民法典》及有关法律法规，甲乙双方经协商订立本合同。',
        '乙方提供服务应当遵守中华人民共和国法律、法规及行业规范。',
        '我们严格按照国家法律法规保护未成年人的个人信息。',
        '本合同未尽事宜，由双方另行签订补充协议。',
        '法律另有规定的，从其规定；争议由甲方所在地人民法院管辖。',
      ],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n9. [[This Agreement shall be governed by and construed in accordance with the laws of the State of Oregon.]]',
        'LICENCE\n14. Law. [[English law governs this licence and any dispute arising from it.]]',
        'NDA\n7. [[The laws of Ontario and the federal laws of Canada apply to this letter.]]',
        'MEMORANDUM\n5. [[The validity and interpretation of this Memorandum are governed by the laws of ________.]]',
        'AGREEMENT\n3. [[The parties agree that the substantive law of Ireland shall control all questions under this Agreement.]]',
      ],
      miss: [
        'The Supplier shall comply with the laws of the State of Texas.',
        'Buyer is a corporation organized under the laws of Delaware.',
        'Disclosure required by applicable law shall be governed by Section 5.',
        'The Carrier shall perform the work in accordance with the laws of the State of Ohio.',
        'The Plan will be governed by the committee, and payments are subject to tax law.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['dispute'], ['compelled']],
      stated: [
        new RegExp(`(?:适用|受|依照|依据|按照?|根据|以|遵照|遵循)[^。；《》]{0,8}(?:${LAND_ZH})[^。；《》]{0,12}(?:法律|法规|法)[^。；]{0,12}${CHOSEN_ZH}`),
        new RegExp(`(?:解释|效力|争议|履行)[^。；]{0,30}(?:适用|受|依照|依据|按照|根据)[^。；《》]{0,8}(?:${LAND_ZH})[^。；《》]{0,12}(?:法律|法规|法)(?!院)`),
        /(?:本(?:合同|协议|条款|承诺|声明|保证书|服务条款)|均|应|争议|则)(?:应|将|均|及其[^。；]{0,12})?适用(?!的法)[^。；《》]{0,16}(?:法律|法规|法)(?!院)/,
        /(?:适用法律|法律适用|准据法)(?:为|是|[:：])[^。；]{0,12}(?:法|[＿_]{2,6})/,
        /未(?:尽|约定)(?:的)?事[宜项][^。；]{0,20}(?:按照?|依照|依据|根据|适用|遵照|执行)[^。；]{0,8}《[^》]{2,24}(?:法|法典)》/,
      ],
      unless: [/协商[^。；]{0,10}(?:补充|另行)/, /(?:订立|签订|制定|达成)(?:如下|本)?(?:合同|协议)?(?:如下)?[。，：]/, /从其规定|成立并|注册成立|设立并/],
    },
    en: {
      gate: [['dispute']],
      stated: [
        /\b(?:govern|constru|interpret|enforc|determin|control|subject to|application of)\w{0,6}\b[^;]{0,160}\blaws?(?: and decisions| and regulations| and jurisdiction)? (?:of|in|from|applicable (?:in|to)|then in)\b/,
        /\b(?:governed|construed|interpreted|determined|controlled)\b[^;]{0,100}\b(?:accordance with|by|under|pursuant to|to)\s(?:the\s)?(?:[a-z.’']{2,20}\s){1,4}(?<!(?:applicable|such|any|by|of|tax|bankruptcy|protection|privacy|securities|with|other|federal|state|the|in|under|to) )laws?\b/,
        /\blaws? (?:of|in)\b[^;]{3,80}\b(?:shall|will|must|to)?\s?(?:govern|control|appl(?:y|ies)\b|prevail)/,
        /\b(?:english|scottish|scots|irish|german|french|dutch|swiss|chinese|prc|swedish|california|delaware|new york|texas|federal) law (?:shall |will |exclusively )?(?:govern|appl(?:y|ies))/,
        /\b(?:governing|controlling) law\b[^;a-z]{0,6}(?:the laws|state of|province of|laws of|shall be|is|will be)\b|\bapplicable law (?:shall be|is) (?:the|that)\b/,
        /\b(?:govern|constru)\w{0,4}\b[^;]{0,60}\b(?:by|under|with)\b[^;]{0,20}\b(?:state|province|commonwealth) of\b/,
      ],
      unless: [/\b(?:organi[sz]ed|incorporated|existing|formed|registered)\b[^;]{0,40}\bunder the laws? of\b[^;]{0,200}(?:good standing|principal|with its|having|full)/],
    },
  },
  settle(contract, said) {
    const reading = settled(contract, said)
    if (reading) return reading
    // The fact reads choices that are spread over a heading and a line below it.
    const { evidence } = governingLaw(contract)
    return evidence ? statedBy(sentencesOver(contract, evidence)) : null
  },
})
