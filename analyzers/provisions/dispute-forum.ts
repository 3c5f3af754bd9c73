import { defineProvision } from './provision'

const QUARREL_ZH = '(?:争议|纠纷|争端|分歧|争执|异议)'
const QUARREL_EN = '(?:disputes?|controvers(?:y|ies)|differences?|disagreements?|claims?)'
const SUIT_EN = '(?:actions?|suits?|proceedings?|litigation|claims?|disputes?|lawsuits?|arbitration)'

/** Where and how disputes are settled: talks, mediation, arbitration, or the courts of a place. A court that orders disclosure or grants an injunction is none. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '服务合同\n第十条 [[因本合同引起的争议，双方应友好协商；]][[协商不成的，提交上海国际经济贸易仲裁委员会仲裁。]]',
        '加工合同\n九、[[因履行本合同发生纠纷的，任何一方均可向原告住所地人民法院提起诉讼。]]',
        '劳动合同\n第十二条 [[双方因履行本合同发生争议，可以向劳动争议仲裁委员会申请仲裁。]]',
        '合作协议\n8. 争议解决\n[[本协议履行中如有争议，双方按下列第_种方式解决：]]\n（1）[[提交【】仲裁委员会仲裁；]]\n（2）[[依法向甲方所在地人民法院起诉。]]',
        '租赁合同\n十一、[[与本合同有关的一切诉讼由房屋所在地法院专属管辖。]]',
      ],
      miss: [
        '接收方根据法院或仲裁机构的要求披露保密信息的，应提前通知披露方。',
        '经双方协商同意，可以变更本合同的内容。',
        '败诉方承担诉讼费、仲裁费和律师费。',
        '争议期间，除争议事项外，双方应继续履行合同的其他条款。',
      ],
    },
    en: {
      hit: [
        'AGREEMENT\n9. [[Any dispute arising out of this Agreement shall be finally settled by arbitration in Geneva under the Rules of the ICC.]]',
        'NDA\n6. [[Each party submits to the exclusive jurisdiction of the courts of Ireland.]]',
        'LICENCE\n12. [[Venue for any action under this licence shall lie in Travis County.]]',
        'SERVICES AGREEMENT\n15. [[The parties shall first attempt to resolve any controversy through good-faith negotiation between their executives.]]',
        'LETTER AGREEMENT\n4. [[Any suit relating to this letter must be brought in the state or federal courts sitting in Denver.]]',
      ],
      miss: [
        'The Recipient may disclose the Information if ordered by a court of competent jurisdiction.',
        'There is no litigation, arbitration or proceeding pending against the Seller.',
        'The Discloser may seek an injunction from any court of competent jurisdiction.',
        'In any action to enforce this Agreement the prevailing party recovers its attorneys’ fees.',
        'Buyer shall notify Seller of any dispute about an invoice within ten days.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['dispute']],
      stated: [
        new RegExp(`${QUARREL_ZH}[^。；]{0,60}(?:协商|调解|仲裁|诉讼|起诉)[^。；]{0,16}(?:解决|处理|方式|调解|仲裁|诉讼|不成|起诉|途径)`),
        new RegExp(`${QUARREL_ZH}[^。；]{0,50}(?:应|首先|先|本着|可|由|通过|经)[^。；]{0,24}(?:协商|调解|沟通)`),
        new RegExp(`${QUARREL_ZH}[^。；]{0,40}(?:方式|途径|方法)[^。；]{0,8}(?:解决|处理)|${QUARREL_ZH}(?:的)?解决(?:方式|途径|方法|办法)(?!和|的约定|条款)`),
        /(?:提交|提请|申请|递交|交由|交|移交|诉诸)[^。；，]{0,36}仲裁(?!裁决|费)/,
        /(?:向|至|到|由|提交|提请|交由|交)[^。；，]{0,36}法院[^。；，]{0,12}(?:管辖|起诉|提起|诉讼|处理|裁决|判决|解决|裁判|审理|诉请)/,
        /(?:诉讼|争议|纠纷)[^。；]{0,40}法院[^。；]{0,10}管辖/,
        /(?:协商|调解)(?:不成|不能|未果|无法|不了)[^。；]{0,60}(?:仲裁|诉讼|起诉|法院|诉至)/,
        /协商[^。；]{0,12}(?:解决|处理)(?=[^。；]{0,30}(?:不成|未果|否则|仲裁|诉讼))/,
        /仲裁裁决(?:是|为|系|应)[^。；]{0,6}(?:终局|最终)/,
      ],
      unless: [/(?:要求|命令|裁定|强制)[^。；]{0,20}(?:披露|提供|公开)|(?:争议|仲裁|诉讼)(?:解决)?(?:期间|过程中|进行期间)[^。；]{0,60}(?:继续|履行)|法律文书|强制执行[^。；]{0,10}申请|申请[^。；]{0,8}强制执行/],
      notStated: [/^[^。；]{0,20}(?:争议解决|法律适用)[^。；]{0,6}$/],
    },
    en: {
      gate: [['dispute']],
      stated: [
        new RegExp(`\\b${QUARREL_EN}\\b[^;]{0,240}\\b(?:settl|resolv|determin|decid|refer|submi|subject to|escalat|finally)\\w{0,6}\\b[^;]{0,120}\\b(?:arbitrat|mediat|negotiat|consultation|amicabl|courts? (?:of|in|located|sitting)|jurisdiction|executives|senior)`),
        new RegExp(`\\b(?:settl|resolv|attempt|negotiat|mediat|submit|refer|arbitrat)\\w{0,6}\\b[^;]{0,100}\\b${QUARREL_EN}\\b[^;]{0,120}\\b(?:arbitrat|mediat|negotiat|consultation|amicabl|good faith|discussions?|courts? (?:of|in|located|sitting))`),
        /\barbitrat(?:ion|ed|ors?)\b[^;]{0,100}\b(?:administered|conducted|in accordance with|pursuant to the|under the|held in|take place|seat|rules)\b/,
        /\b(?:exclusive|sole|personal|nonexclusive|non-exclusive|in personam)\b[^;]{0,40}\b(?:jurisdiction|venue|forum)\b/,
        /\b(?:submit|consent|subject|attorn|agree)\w{0,5}\b[^;]{0,80}\bto (?:the )?(?:[a-z-]{3,14} ){0,4}(?:jurisdiction|venue)\b/,
        /\bcourts?\b[^;]{0,120}\b(?:shall|will|have|has)\b[^;]{0,30}\bjurisdiction\b/,
        /\bjurisdiction (?:of|in|and venue)\b[^;]{0,80}\b(?:courts?|tribunals?)\b|\bplace of jurisdiction\b/,
        /\b(?:venue|forum)\b[^;]{0,100}\b(?:shall|will|is|lies?|must|in the|proper)\b/,
        new RegExp(`\\b${SUIT_EN}\\b[^;]{0,240}\\b(?:brought|commenced|instituted|filed|litigated|maintained|heard|tried|adjudicated|resolved)\\b[^;]{0,60}\\b(?:in|before|by)\\b[^;]{0,60}\\b(?:courts?|county|tribunal)\\b`),
        /\b(?:courts? of|courts? (?:located|sitting|situated) in|(?:federal|state) courts? (?:in|of|for))\b[^;]{0,80}\b(?:settle|hear|decide|resolve|any dispute|for any|over any|with respect to any)\b/,
      ],
      unless: [
        /\b(?:no|any|pending|threatened)\b[^;]{0,60}\b(?:pending|threatened)\b[^;]{0,60}\b(?:against|before)\b/,
        /\b(?:order(?:ed)?|subpoena|compelled|required|requested)\b[^;]{0,60}\bcourt of competent jurisdiction\b(?![^;]{0,200}\b(?:venue|exclusive|arbitrat))/,
      ],
      notStated: [
        /\b(?:injuncti|restrain|equitable)[^;]{0,120}\b(?:any|a) court (?:of competent|having) jurisdiction\b(?![^;]{0,300}\b(?:venue|exclusive|arbitrat))/,
        /\b(?:held|found|determined|declared|adjudicated|deemed|ruled)\b[^;]{0,60}\b(?:invalid|unenforceable|illegal|void|unlawful)\b|\bfinal(?:ly)?[^;]{0,40}\bjudgment\b[^;]{0,20}\bby a court\b/,
        /\b(?:subject to|within) the jurisdiction of the (?:securities|federal|public|internal)\b/,
      ],
    },
  },
})
