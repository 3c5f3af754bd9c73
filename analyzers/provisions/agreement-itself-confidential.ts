import { defineProvision } from './provision'

/** The contract, its terms, or the very fact that the parties talk, may not be made known. */
export default defineProvision({
  witness: 'agreement-itself-confidential',
  examples: {
    zh: {
      hit: [
        '第九条 [[未经对方书面同意，任何一方不得向第三方披露本合同的内容。]]',
        '保密协议\n一、[[保密信息还包括本协议的存在、条款以及双方正在进行的洽谈。]]',
        '第十二条 保密\n[[双方应对本协议及其附件的内容予以保密。]]',
        '合作协议\n八、[[任何一方不得对外公开双方合作的事实。]]',
      ],
      miss: [
        '第九条 本协议条款由双方协商解释。',
        '第九条 保密\n双方应对履行本合同过程中知悉的商业秘密保密。',
        '第十条 本协议的保密条款在合同终止后继续有效。',
        '第十条 违反本协议约定泄露对方商业秘密的，应承担违约责任。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n4. [[Neither party shall disclose the existence or the terms of this Agreement.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information also includes the fact that the parties are in discussions.]]',
        '10. [[The terms of this Agreement are confidential.]]',
        'CONFIDENTIALITY AGREEMENT\n5. [[Without consent you will not tell any person that negotiations are taking place concerning a transaction.]]',
        'NON-DISCLOSURE AGREEMENT\n7. [[No party may issue a press release about this Agreement without the other’s consent.]]',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n7. [[Each party is free to disclose the existence of this Agreement.]]'],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n2. The Recipient shall not disclose Confidential Information in breach of the terms of this Agreement.',
        'NON-DISCLOSURE AGREEMENT\n9. The existence of any claim is no defence to the enforcement of this Agreement.',
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient may disclose Confidential Information to its advisers who accept the terms of this Agreement.',
        'NON-DISCLOSURE AGREEMENT\n8. Nothing in this Agreement obliges a party to continue discussions.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['leak'], ['secrecy'], ['everyone', 'consent']],
      stated: [
        /(?:不得|不应|不可|不能|不向|禁止|严禁|不会|不准)[^。；]{0,60}(?:披露|泄露|泄漏|透露|公开|告知|公布|散布|提供)[^。；，]{0,24}(?:本|该)(?:合同|协议|备忘录|意向书)(?!约定|规定|第|项下|所)[^。；，]{0,20}(?:内容|条款|存在|签订|签署(?![各双]?方)|事实|事宜|价格|金额|文本)/,
        /(?:对|将|就|把|关于)[^。；，]{0,6}(?:本|该)(?:合同|协议|备忘录|意向书)(?!约定|规定|第|项下|所)[^。；，]{0,16}(?:内容|条款|存在|签订|签署(?![各双]?方)|文本|附件)[^。；]{0,60}(?:保密|不得[^。；]{0,16}(?:披露|泄露|泄漏|透露|公开|告知|公布)|视为[^。；]{0,8}秘密)/,
        /(?:保密信息|保密内容|保密事项|商业秘密|秘密信息|保密资料|保密范围)[^。；]{0,200}(?:(?:本|该)(?:合同|协议|备忘录)(?:本身|的?(?:存在|内容|条款|签订|签署(?![各双]?方)|价格))|(?:双方|各方)[^。；，、]{0,10}(?:合作|洽谈|谈判|磋商|讨论|接触)的?(?:事实|情况|内容|意向|进展|存在)?(?=[。；，、]|$))/,
        /(?:不得|不应|不可|不能|不向|禁止|严禁)[^。；]{0,40}(?:披露|泄露|泄漏|透露|公开|告知|公布|宣布|散布)[^。；，]{0,20}(?:合作|洽谈|谈判|磋商|商谈|交易|本次[^。；，]{0,6})的?(?:事实|情况|存在|意向|关系|事项|进展)/,
        /(?:本|该)(?:合同|协议|备忘录)(?:的?(?:全部)?(?:内容|条款|存在)|本身)[^。；]{0,16}(?:属于?|为|视为|构成|列为|系)[^。；，]{0,10}(?:保密|秘密|机密)/,
        /(?:本|该)(?:合同|协议)的?(?:全部)?(?:内容|条款|存在)[^。；，]{0,30}(?:负有?|承担|履行|予以|严格|应当?|均应)[^。；，]{0,8}保密/,
      ],
      contrary: [/(?:可以?|有权|自由)[^。；，不]{0,10}(?:披露|公开|公布)[^。；，]{0,10}(?:本|该)(?:合同|协议)的(?:存在|内容|签署|签订)/],
    },
    en: {
      gate: [['leak'], ['secrecy'], ['oral'], ['consent']],
      stated: [
        /\b(?:not|no|neither|nor|without|never|refrain|prohibited|strictly)\b[^.;]{0,160}\b(?:disclos\w{1,4}|reveal|publish\w{0,3}|publici[sz]e|announce\w{0,4}|announcement|divulge|communicate|tell|release|make known|confirm)\b[^.;]{0,200}(?:(?<!\b(?:under|with|of|to|by|in|per|from) the )\b(?:existence|terms|contents?|subject matter|provisions|nature|status)|any of the terms)\b[^.;]{0,60}\b(?:of|to)\b[^.;]{0,30}\b(?:agreement|letter|nda|discussions?|negotiations?|transaction|proposal|project|arrangement|relationship|contract|talks)\b/,
        /\b(?:disclos\w{1,4}|reveal|publish|tell|communicate|announce|divulge|information|materials?|confidential)\b[^;]{0,700}\bfacts? that\b[^.;]{0,140}\b(?:discussions?|negotiations?|talks|considering|consider|transaction|agreement|made available|provided|exchanged|received|requested|delivered|disclosed|project|parties)\b/,
        /\b(?:not|no|neither|nor|without)\b[^.;]{0,260}\b(?:disclos\w{1,4}|reveal|publish|tell|communicate|announce|release|divulge)\b[^.;]{0,160}\b(?:that (?:any |the |such )?(?:investigations?|discussions?|negotiations?|talks|evaluations?|confidential information|evaluation material)|prospective interest|possible interest|participation in|their discussions|interest in)\b/,
        /\b(?:not|no|neither|nor|without|prohibited)\b[^.;]{0,160}\b(?:press release|news release|public announcement|publicity|public statement|announcement|advertis\w{1,6})\b[^.;]{0,40}\b(?:concerning|regarding|relating|about|respect|of|on|in)\b[^.;]{0,60}\b(?:this agreement|transaction|discussions?|negotiations?|relationship|proposal|purpose|project|arrangement)\b/,
        /\b(?:confidential|proprietary|evaluation)?\s?(?:information|material)\w{0,1}[”"’']{0,2}\s[^.;]{0,60}\b(?:include|includes|including|mean|means|included|encompasses)\b[^;]{0,1200}(?<!\b(?:under|with|of|to|by|in|per|from) the )\b(?:existence|terms|contents?|status|conditions|provisions)\b[^.;]{0,40}\b(?:of|to)\b[^.;]{0,20}\b(?:this|the|such|any|our|their|between)\b[^.;]{0,24}\b(?:agreement|letter|nda|discussions?|negotiations?|transaction|talks)\b/,
        /(?<!\b(?:under|with|of|to|by|in|per|from) the )\b(?:terms|existence|contents?|provisions|subject matter|nature)\b[^.;]{0,40}\bof (?:this|the|such|any)\b[^.;]{0,30}\b(?:agreement|letter|nda|contract|negotiations|discussions)\b[^.;]{0,220}\b(?:be|is|are|remain|remains|treated|deemed|kept|constitute|constitutes)\b[^.;]{0,40}\b(?:confidential|proprietary|secret|confidence)\b/,
        /\b(?:keep|kept|hold|held|maintain|treat|maintained)\b[^.;]{0,60}(?<!\b(?:under|with|of|to|by|in|per|from) the )\b(?:existence|terms|contents?|nature)\b[^.;]{0,30}\bof (?:this|these|the|such|any|our|their)\b[^.;]{0,20}\b(?:agreement|discussions?|negotiations?|letter|nda|talks|arrangement)\b/,
        /\b(?:existence|terms|contents?)\b[^.;]{0,20}\bof (?:this|the) (?:agreement|letter|nda)\b[^.;]{0,60}\b(?:not|cannot)\b[^.;]{0,30}\b(?:disclosed|revealed|published|made public|divulged)\b/,
        /\b(?:releases?|announcements?|publicity)\b[^.;]{0,120}\b(?:relating to|regarding|concerning|about)\b[^.;]{0,30}\bthis agreement\b[^.;]{0,160}\b(?:consent|approv)|\bnot to discuss\b[^.;]{0,120}\b(?:nature|existence|terms)\b|\b(?:make|made) (?:public|known)\b[^.;]{0,60}\b(?:fact|relationship|existence|negotiations|discussions)\b/,
        /\bthis (?:agreement|contract|letter)\b[^.;]{0,120}\b(?:shall|must|will|to) (?:be kept|be treated as|be held|remain|be)\s(?:strictly |completely )?(?:confidential|secret)\b(?! information)|\bthis (?:agreement|letter) is (?:strictly )?confidential\b|\bkeep (?:strictly )?confidential this agreement\b/,
        /\b(?:not|neither|nor)\b[^.;]{0,120}\b(?:disclose|publish|reveal|announce)\s(?:or \w{4,12} )?(?:the contents of )?(?:this agreement|the purpose|the project|the transaction)\b/,
        /\b(?:information|materials?)[”"’']{0,2}\b[^.;]{0,40}\b(?:includes?|means?)\b[^;]{0,600}\b(?:discussions|negotiations)\b[^.;]{0,60}\b(?:are|is|being|taking place|between)\b/,
      ],
      contrary: [/\b(?:may|free to|entitled to|permitted to)\b(?! not)[^.;,]{0,20}\b(?:disclose|announce|publicize|reveal)\b[^.;]{0,30}\b(?:existence|fact|following)\b[^.;]{0,80}\b(?:agreement|relationship|parties)\b/],
      unless: [/\b(?:in accordance with|pursuant to|subject to|bound by|comply with|breach of|violation of) (?:all )?the (?:terms|provisions)[^.;]{0,40}agreement[^.;]{0,10}$/, /\bexistence of any (?:claim|cause)/],
    },
  },
})
