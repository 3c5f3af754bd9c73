import { defineProvision } from './provision'

/** Only what is marked or otherwise identified as confidential is covered; the opposite: marked or not, it is. */
export default defineProvision({
  witness: 'marking-required',
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[保密信息是指披露方以书面形式提供并标明“保密”字样的资料。]]',
        '保密协议\n第二条 [[口头披露的信息，须在披露后十日内经书面确认为保密信息，方受本协议约束。]]',
        '保密协议\n第二条 [[披露方提供的文件应当标注密级，未标注的不视为保密信息。]]',
        '保密协议\n第二条 [[凡需保密的资料，提供方应加盖“机密”印章。]]',
      ],
      miss: [
        '保密协议\n第三条 接收方不得去除保密信息上的保密标识。',
        '保密协议\n第三条 保密信息的复制件应保留原件上的“机密”标记。',
        '保密协议\n第六条 解除保密须经披露方书面确认。',
        '保密协议\n第一条 保密信息是指披露方提供的全部技术资料。',
      ],
      contrary: [
        '保密协议\n第一条 [[保密信息是指披露方提供的一切资料，无论是否标明“保密”。]]',
        '保密协议\n第一条 [[未标注密级的资料，接收方根据其性质应当知道需要保密的，仍属于保密信息。]]',
        '保密协议\n第一条 [[保密信息指已标明机密，或依其性质可合理判断为机密的信息。]]',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means documents that are clearly marked as confidential when handed over.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[Information disclosed orally shall be identified as proprietary at the time and confirmed in writing within 20 days.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Discloser shall stamp its papers “Confidential”.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[Information that bears no confidential legend shall not be subject to this Agreement.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient shall reproduce on each copy any proprietary legend that appears on the original.',
        'NON-DISCLOSURE AGREEMENT\n4. The Recipient grants no licence to any mark or other proprietary right.',
        'NON-DISCLOSURE AGREEMENT\n5. The parties shall designate persons who may receive Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all information supplied by the Discloser.',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means all data supplied by the Discloser, whether or not marked as confidential.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means data designated as confidential or which ought reasonably to be understood to be so from the circumstances.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[Failure to mark a document shall not affect its status as Confidential Information.]]',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['marking']],
      within: 'secrecy',
      stated: [
        /(?:标明|标注|注明|标记|标识|标示|标有|写明|盖有|加盖|载明|列明|附有|打上)[^。；，]{0,16}(?:保密|秘密|机密|密级|专有|内部资料|字样)/,
        /(?:保密|秘密|机密|密级|专有)[^。；，]{0,8}(?:标识|标记|标志|字样|印章)[^。；]{0,20}(?:的|信息|资料|文件|为|方)/,
        /(?:书面|明确)[^。；，]{0,10}(?:确认|指明|声明|指定|说明|告知|通知|约定)[^。；，]{0,8}(?:为|是|属于|属|其为|该等信息为)?(?:需要?|应予?|应当)?(?:保密|秘密|机密|专有)(?!义务|协议|责任|措施)/,
        /未(?:予|经|作|加以)?(?:标明|标注|注明|标记|标识|书面确认|声明)[^。；]{0,30}(?:不属于|不视为|不构成|不受|不承担|不适用)/,
      ],
      contrary: [
        /(?:无论|不论|不管|是否|有无|不以)[^。；]{0,24}(?:标明|标注|注明|标记|标识|标示|声明|指明|确认|字样)/,
        /(?:虽|即使|即便|尽管|未)[^。；，]{0,10}(?:标明|标注|注明|标记|标识|标示|声明)[^。；]{0,60}(?:仍|亦|也|均|依然|不影响)/,
        /(?:标明|标注|注明|标记|标识|声明|指明|书面)[^。；]{0,40}(?:或|以及|及)[^。；]{0,40}(?:性质|合理|常理|理应|情形|惯例|应当(?:知道|知悉|认为|理解))[^。；]{0,30}(?:保密|秘密|机密|信息)/,
        /(?:根据|依据|依|按照|基于|鉴于)[^。；，]{0,12}(?:性质|情形|常理|惯例|情况)[^。；]{0,24}(?:合理|理应|应当|应|可以?)[^。；]{0,12}(?:认为|认定|视为|判断|知道|知悉|理解|保密)/,
        /(?:合理地?|理应)(?:认为|判断|理解|认定|知道|知悉)[^。；]{0,16}(?:保密|秘密|机密)/,
      ],
      unless: [
        /(?:不得|不应|禁止|保留|移除|去除|删除|复制件|副本)[^。；]{0,30}(?:标识|标记|标志|字样|声明)/,
        /(?:解除|终止|豁免)[^。；，]{0,6}保密/,
      ],
    },
    en: {
      gate: [['marking'], ['oral']],
      within: 'secrecy',
      stated: [
        /\bnot\b[^.;]{0,20}\b(?:marked|labell?ed|identified|designated)\b[^.;]{0,160}\b(?:non-?confidential|shall not be|will not be|not be subject|not be considered)\b/,
        /\b(?:marked|labell?ed|stamped|identif(?:y|ied|ies)|designat(?:e|es|ed)|legended|declared?|classified|denominated|noted|confirmed)\b[^.;]{0,50}(?:\b(?:as|with|to be|being|by|in)\s|["“'‘])[^.;]{0,40}(?:\b(?:confidential|proprietary|secret|sensitive|restricted|private|commercial)\b|\bas such\b)/,
        /\b(?:marked|labell?ed|stamped|designated|identified)\s(?:"|“|'|‘)?(?:as such|confidential|proprietary|secret)\b/,
        /\bbear(?:s|ing)?\b[^.;]{0,80}\b(?:legend|marking|stamp|label)\b|\b(?:bears?|bearing|with|by|use of|affix\w{0,3}|contains?)\b[^.;]{0,30}\b(?:confidential|proprietary|restrictive|appropriate|conspicuous|suitable)\s(?:\w{1,14}\s(?:or\s)?){0,3}(?:legend|marking|stamp|label|mark|designation)\b/,
        /\b(?:so|clearly|conspicuously|prominently|specifically|expressly|appropriately)\s(?:marked|designated|labell?ed|legended|stamped)\b/,
        /\bshall\s(?:clearly\s|conspicuously\s|also\s)?(?:mark|label|stamp|identify|designate)\b[^.;]{0,80}(?:\b(?:as|with|word|legend)\b[^.;]{0,30}(?:confidential|proprietary|secret)|["“'‘]\s?(?:confidential|proprietary|secret))/,
        /\b(?:orally|oral|verbally|verbal|visually|visual|non-?written)\b[^.;]{0,160}\b(?:reduced? to|confirm(?:ed)? in|summari[sz]ed? in|memoriali[sz]ed? in|documented in|followed up in|described in)\s(?:a\s|tangible\s)?(?:written|writing|tangible|memorandum)/,
        /\bconfidential\b[^.;]{0,40}\bnature\b[^.;]{0,30}\bmade known/,
      ],
      contrary: [
        /\b(?:whether|regardless|irrespective|even if|even though|although|notwithstanding|need not|without regard)\b[^.;]{0,60}\b(?:marked|mark|labell?ed|stamped|legended|so designated|expressly stated|(?:identified|designated|described|stated|indicated)\b[^.;]{0,40}\b(?:confiden|proprietary|secret|such\b|writing))/,
        /\bwhether stated or not\b|\bwhether\b[^.;]{0,30}\b(?:marked|labell?ed|designated|identified)\b[^.;]{0,60}\bor not\b/,
        /\b(?:fail(?:ure|s)?|absence|lack)\b[^.;]{0,80}\b(?:mark|marking|label|legend|identif\w{0,3}|designat\w{0,3}|stamp)\w{0,3}\b[^.;]{0,120}\b(?:not|preclude|nevertheless|no)\b/,
        /\b(?:not|unmarked|without)\s(?:be\s|been\s|so\s|specifically\s){0,2}(?:marked|labell?ed|identified|designated|an appropriate|a legend)\b[^.;]{0,120}\b(?:shall|will|is|are|nevertheless|nonetheless)\b[^.;]{0,30}\b(?:constitute|deemed|considered|confidential|treated)\b(?!\s(?:to be\s|as\s)?non)(?![^.;]{0,60}\bif\b)/,
        /\b(?:should|would|ought)\b[^.;]{0,40}\breasonabl[ey]\b[^.;]{0,60}\b(?:underst(?:ood|and)|know[ns]?|consider(?:ed)?|deem(?:ed)?|recogni[sz]ed?|assumed?|expect(?:ed)?|regard(?:ed)?|believed?|construed|appear|conclude|be)\b[^.;]{0,80}\b(?:confiden|proprietary|secret|so\b|non-?public)/,
        /\breasonabl[ey]\b[^.;]{0,40}\b(?:should|would|ought|underst(?:ood|and)|knows|known|apparent|considered|deemed|recogni[sz]ed?|appears?)\b[^.;]{0,100}\b(?:confiden|proprietary|secret)/,
        /\b(?:ought|should)\s(?:reasonably\s)?(?:to\s)?(?:be|have been|have known)\s(?:reasonably\s)?(?:known|understood|treated|considered|regarded|recogni[sz]ed|held|apparent)\b[^.;]{0,40}\b(?:confiden|proprietary|secret)/,
        /\bobvious(?:ly)?\b[^.;]{0,60}\b(?:content|nature|context|confidential|proprietary)/,
        /\bor (?:which |that |those )?(?:is |are )?(?:by|from|due to|because of|under|given) (?:its|their|the|all the|relevant) (?:very |relevant |surrounding )?(?:nature|circumstances|context|character|content)\b/,
        /\b(?:by (?:its|their|the) (?:very )?nature|of a (?:confidential|proprietary)(?: (?:and|or|and\/or) (?:confidential|proprietary))? nature and)\b[^.;]{0,80}\b(?:confiden|proprietary|should|would|ought)/,
        /\b(?:specifically |expressly )?(?:designated|identified|marked) (?:in writing )?as (?:being )?(?:non-?confidential|non-?proprietary|not confidential)/,
        /\bshall also include\b[^.;]{0,80}\b(?:marks|marked|labels|designat)/,
        /\bdisclosed in a manner consistent with\b/,
      ],
      unless: [
        /\b(?:reproduc|cop(?:y|ies|ied)\b|duplicat|remove|obliterat|delet|alter)\w{0,6}\b[^.;]{0,120}\b(?:legends?|notices?|mark(?:s|ings?|ed)?|label\w{0,3}|appears?)\b/,
        /\b(?:trade ?marks?|service marks?)\b[^.;]{0,40}\b(?:licen|right)/,
        /\b(?:source|third part|obligations?)\b[^.;]{0,120}\breasonabl|\breasonabl[ey]\b[^.;]{0,160}\b(?:obligation|duty|bound)\b|\bsubpoena|\brequired by law\b|\birreparabl/,
      ],
      notStated: [
        /\b(?:independently developed|identify to|identified (?:above|below|herein|in (?:this|the) agreement))\b/,
        /\b(?:authori[sz]ed users?|identified to receive)\b/,
        /\b(?:inform|instruct|advise)\w{0,3}\b[^.;]{0,80}\b(?:representatives?|employees?|personnel)\b/,
        /^(?:each|the) party\b[^.;]{0,40}\bdesignat/,
      ],
    },
  },
})
