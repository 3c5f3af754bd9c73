import { defineProvision } from './provision'

/** Disclosure gives the receiver no licence, title or other right in what is disclosed. */
export default defineProvision({
  witness: 'no-licence',
  examples: {
    zh: {
      hit: [
        '保密协议\n第八条 [[本协议不构成披露方向接收方授予任何专利、商标或著作权的许可。]]',
        '保密协议\n第八条 [[披露方提供保密信息，不应视为将该信息的任何权利转让或许可给接收方。]]',
        '保密协议\n四、[[接收方不因本协议取得对保密信息的任何所有权或知识产权。]]',
        '软件试用协议\n第三条 [[除本协议明确授权外，甲方未授予乙方任何明示或默示的权利。]]',
        '保密协议\n三、[[保密信息的所有权及知识产权始终归披露方所有。]]',
      ],
      miss: [
        '保密协议\n第三条 未经披露方许可，接收方不得向第三方披露保密信息。',
        '软件开发合同\n第七条 开发成果的知识产权归甲方所有。\n第八条 双方应对商业秘密保密。',
        '授权协议\n第二条 甲方授予乙方非独占的使用权，乙方不得转让或再许可。',
        '保密协议\n第五条 本协议项下的权利义务不得转让。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n6. [[No licence under any patent or copyright is granted by this Agreement.]]',
        'NON-DISCLOSURE AGREEMENT\n6. [[Nothing in this Agreement gives the Recipient any right, title or interest in the Confidential Information.]]',
        'CONFIDENTIALITY AGREEMENT\n4. [[All Confidential Information remains the property of the Discloser.]]',
        'NON-DISCLOSURE AGREEMENT\n5. [[By receiving the Confidential Information the Recipient does not acquire any intellectual property rights.]]',
        'MUTUAL NDA\n9. [[The disclosure of Confidential Information shall not be construed as conferring rights by license or otherwise.]]',
      ],
      miss: [
        'LICENCE AGREEMENT\n2. The Licensor grants the Licensee a licence to use the Software. The Licensee shall not sublicense it.',
        'NON-DISCLOSURE AGREEMENT\n7. No party may assign its rights under this Agreement.',
        'NON-DISCLOSURE AGREEMENT\n7. No failure to exercise any right under this Agreement is a waiver of that right.',
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient shall protect the Confidential Information as it protects its own property.',
        'DEVELOPMENT AGREEMENT\n5. The Deliverables shall be the property of the Client.\n6. Confidentiality\nEach party keeps the Confidential Information secret.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['rights']],
      stated: [
        /(?:不构成|不视为|不应视为|不得视为|不应被视为|不被视为|不得被视为|不应理解为|不得解释为|不应解释为|并非(?:对|是对|授予|许可)|并不意味着?|不意味着?|不代表|不等于|不表示|不表明|不得理解为)[^。；]{0,60}(?:授予|授权|许可|转让|让与|赋予|给予|转移|取得)/,
        /(?:未|不|没有|均不|并未|并不)[^。；，]{0,24}(?:授予|赋予|给予|提供使用)[^。；]{0,60}(?:权利|许可|知识产权|权益|[专商][利标]|著作权|版权)/,
        /(?:不|未)(?:因|会因|得因|能因|基于|由于)[^。；]{0,40}(?:取得|获得|享有|拥有)[^。；]{0,40}(?:权利|许可|知识产权|所有权|权益)/,
        /(?:不|未)(?:取得|获得|享有|拥有)[^。；，]{0,30}(?:保密信息|商业秘密|保密资料)[^。；]{0,30}(?:权利|许可|知识产权|所有权|权益)/,
        /(?:保密信息|保密资料|商业秘密|秘密信息|机密信息|专有信息)[^。；]{0,24}(?:所有权|知识产权|权利|权益|产权)[^。；]{0,24}(?:归|属于|仍属|为)[^。；]{0,8}(?:披露|提供|甲方|原|该方|权利人|公司|信息)/,
        /(?:保密信息|保密资料|商业秘密)[^。；，]{0,12}(?:均|仍|始终|应)?[^。；，]{0,4}(?:是|为|属于?|归)[^。；，]{0,10}(?:披露方|提供方|甲方|公司|权利人)[^。；，]{0,6}(?:的?财产|所有|独有)/,
      ],
      unless: [/本(?:协议|合同)[^。；，]{0,12}权利[^。；，]{0,8}(?:不得|转让)/],
    },
    en: {
      gate: [['rights']],
      stated: [
        /\b(?:no|nothing|neither|not|nor)\b[^.;]{0,200}\b(?:grant(?:s|ed|ing)?|confer(?:s|red|ring)?|convey(?:s|ed|ing)?|transfer(?:s|red|ring)?|giv(?:e|es|ing|en)|constitut\w{1,3}|creat(?:e|es|ing|ed)|provid(?:e|es|ed|ing)|vest(?:s|ed)?|receiv(?:e|es))\b[^.;]{0,120}\b(?:licen[cs]es?|proprietary rights?|property rights?|(?:any|no|new|additional|express|implied|other|by license|conferring|granting) rights?|rights? (?:in|to|under|by|with)|title|ownership)\b/,
        /\bno\b(?! (?:less|more|later))[^.;]{0,40}\b(?:licen[cs]es?|rights?|title|interest)\b[^.;]{0,200}\b(?:granted|provided|conferred|implied|conveyed|transferred|given|created|acquired|intended|hereby|passes)\b/,
        /\b(?:not|no|neither|nor|without)\b[^.;]{0,80}\b(?:acquir(?:e|es|ing)|obtain(?:s|ing)?|have|has|gain(?:s)?|claim)\b[^.;]{0,60}\b(?:licen[cs]es?|rights?|title|interest|ownership)\b[^.;]{0,80}\b(?:in|to|under|with respect to|over)\b[^.;]{0,40}\b(?:information|material|patent|intellectual|propriet|such)|\b(?:not|no|neither|nor)\b[^.;]{0,80}\b(?:acquir(?:e|es|ing)|obtains?|gains?)\b[^.;]{0,60}\b(?:licen[cs]es?|intellectual property|title|ownership)\b/,
        /\b(?:information|materials?|documents?|secrets?)\b[^.;]{0,160}\b(?:remain|remains|be|is|are|constitute)\b[^.;]{0,50}\bproperty\b[^.;]{0,6}\b(?:of|belonging)\b/,
        /\b(?:owns?|retains?|reserves?)\b[^.;]{0,60}\b(?:rights?|title|ownership|interest)\b[^.;]{0,80}\b(?:confidential|proprietary|evaluation|its|data) (?:information|material|data)|\b(?:title|ownership)\b[^.;]{0,80}\b(?:information|material)\b[^.;]{0,60}\b(?:remain|vest|reside)|\backnowledges?\b[^.;]{0,60}\bownership\b|\bacquires? no rights?\b|\bwithout granting any (?:right|licen[cs]e)/,
        /\b(?:information|materials?)\b[^.;]{0,80}\b(?:remain|remains|be|is|are)\b[^.;]{0,30}\b(?:party|parties|discloser|owner|company)[’']?s?[’']?\s[^.;]{0,20}\bproperty\b/,
      ],
      unless: [
        /\bno (?:failure|delay|waiver)\b|\bno (?:less|more|later|fewer) than\b|right to inspect|joint venture|partnership|third[- ]part(?:y|ies) beneficiar|\bassign(?:s|ed)? (?:this|its|any|or)|\bwaiver of\b|\bsublicens|may (?:not )?be assigned|non-?exclusive licen[cs]e to\b|\bequity\b|\bsecurities\b/,
        /\b(?:deliverables|work product|inventions?|services|software)\b[^.;]{0,80}\bproperty of\b/,
      ],
    },
  },
})
