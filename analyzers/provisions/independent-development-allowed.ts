import { lowerOf } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** Its own words forbid something: whatever they say of development is no freedom. */
const FORBIDS_EN = /\b(?:shall|will|may|must|agrees?|neither|nor)\b[^.;]{0,60}\b(?:not|nor|neither|shall)\s(?:\w{1,12}[ ,]{1,2}){0,6}(?:develop|create|produce|disclose|use|sell|divulge)\b[^.;]{0,300}\b(?:without|except|unless|based|using|from)\b/


/** Secrecy does not cover what the receiver develops on its own, or does not keep it from developing. */
export default defineProvision({
  witness: 'independent-development-allowed',
  examples: {
    zh: {
      hit: [
        '保密协议\n第二条 [[下列信息不属于保密信息：]]\n（一）已为公众所知的信息；\n（二）[[接收方在未使用披露方保密信息的情况下独立开发的信息。]]',
        '服务合同\n第八条 保密\n[[受让方能够证明系其自行研发取得的技术，不受本条保密义务的限制。]]',
        '保密协议\n第四条 [[本协议不妨碍接收方独立研制与保密信息相类似的产品。]]',
        '保密协议\n第三条 [[有书面记录证明由接收方人员在未接触保密信息的情形下创作完成的内容，接收方无须保密。]]',
      ],
      miss: [
        '乙方应独立开发软件并按期交付。',
        '乙方独立完成本项目的开发工作，不得转包。',
        '保密协议\n第五条 接收方不得利用保密信息自行开发竞争产品。',
        '开发合同\n第七条 保密\n乙方保证开发成果均为其自主研发，并对源代码保密。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n3. [[Confidential Information does not include information that:]]\n(a) is public; or\n(b) [[is independently developed by the Recipient without use of the Discloser’s information.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[These duties do not apply to anything which]]\n(a) [[the Recipient’s staff develop without having had access to the Confidential Information.]]',
        'NON-DISCLOSURE AGREEMENT\n6. [[Nothing here prevents the Recipient from developing products similar to those described in the Confidential Information.]]',
        'SERVICES AGREEMENT\n9. Confidentiality\n[[The foregoing does not cover data developed internally by the Supplier without reference to the Client’s Confidential Information.]]',
      ],
      miss: [
        'The Consultant shall independently develop the Software.',
        'The Contractor is an independent contractor and develops its own methods of work.',
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient shall not develop any product on the basis of the Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n1. Confidential Information means secret data that derives independent value from not being known to others.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['source'], ['secrecy', 'leak'], ['secrecy', 'purpose']],
      within: 'secrecy',
      stated: [
        /(?:独立|自行|自主|单独)(?:地)?(?:进行)?(?:开发|研发|研制|研究|创作|构思|获得|取得|形成|发现|创造|设计|产生|拥有|完成|获取)/,
        /(?:未|没有|无需|不)(?:曾)?(?:使用|接触|参考|利用|依赖|借助|依据)[^。；]{0,24}(?:保密|秘密|机密|披露|专有)[^。；]{0,24}(?:开发|研发|研制|创作|形成|产生|设计|完成)|(?:开发|研发|研制|创作|形成|产生|设计|完成)[^。；]{0,30}(?:未|没有)(?:曾)?(?:使用|接触|参考|利用|依赖)[^。；]{0,24}(?:保密|秘密|机密|披露)/,
        /(?:不(?:妨碍|限制|禁止|阻止|影响))[^。；]{0,24}(?:开发|研发|研制|设计)/,
      ],
      unless: [
        /(?:应当?|必须|须|保证|承诺|声明|确保)[^。；证]{0,20}(?:独立|自行|自主)(?:地)?(?:完成|开发|研发|研制|设计|创作)/,
        /(?:不得|禁止|不可|无权|不能|严禁|不应)[^。；]{0,40}(?:独立|自行|自主)(?:地)?(?:完成|开发|研发|研制|设计|研究)/,
        /(?:归|属于?)[^。；，]{0,8}(?:所有|专有)|知识产权归/,
      ],
    },
    en: {
      gate: [['source'], ['secrecy', 'leak'], ['secrecy', 'purpose']],
      within: 'secrecy',
      stated: [
        /independent(?:ly)?\b[^.;]{0,60}\b(?:develop|creat|conceiv|deriv|discover|generat|acquir|prepar|work|produc|invent|ascertain|arriv|devis|know)|(?:develop|creat|conceiv|deriv|discover|generat|prepar|produc|invent|devis|acquir)\w{0,8}\b[^.;]{0,80}\bindependent/,
        /\b(?:developed|created?|conceived|generated?|prepared?|produced?|discovered|derived|invented|develops?|creates)\b[^.;]{0,100}\b(?:without (?:the )?(?:use|using|reference|referring|access|having|reliance|relying|recourse|benefit|aid|knowledge|resort|any|breach|violat)|with no|had no|not have|not had|no access|not aware|no knowledge|prior to (?:the |such )?(?:disclosure|receipt)|before (?:the )?(?:disclosure|disclosing))/,
        /\b(?:develop|creat|conceiv|prepar)\w{0,6}\b[^.;]{0,60}\b(?:employees?|personnel|persons?|agents|individuals|representatives)\b[^.;]{0,40}\bwho\b[^.;]{0,20}\b(?:no|not|without|never)\b[^.;]{0,20}\b(?:access|knowledge|exposure|aware)/,
        /\bdevelop(?:ed|s)?\s(?:internally|in-house|solely|entirely)\b|\binternally developed\b/,
        /\b(?:not|nothing|no)\b[^.;]{0,80}\b(?:prevent|prohibit|preclude|restrict|limit|impair|prejudice)\w{0,4}\b[^.;]{0,100}\b(?:develop|developing|development|creat(?:e|ing)|design(?:ing)?|acquiring|work on)\b[^.;]{0,80}\b(?:similar|compet|own|independent|products|technolog)/,
      ],
      unless: [/independent contractor|independent (?:economic |actual or potential )?(?:economic )?value|independent (?:counsel|auditor|accountant|legal|investigation|evaluation|advis|consult)/],
    },
  },
  settle: (contract, { stated }) => settled(contract, { stated: stated.filter((sentence) => !FORBIDS_EN.test(lowerOf(contract, sentence))), contrary: [] }),
})
