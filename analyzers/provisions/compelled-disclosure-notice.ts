import { defineProvision } from './provision'

/** Whom law, a court or an authority compels to disclose must tell the other side, so that it can defend itself. Telling of a leak is `leak-notification`. */
export default defineProvision({
  witness: 'compelled-disclosure-notice',
  examples: {
    zh: {
      hit: [
        '保密协议\n第五条 [[接收方依法律或法院要求必须披露的，应事先书面通知披露方。]]',
        '保密协议\n第五条 保密义务不适用于：\n（一）公开信息。\n（二）法律要求披露的信息。\n[[在上述披露前，接收方应尽快告知披露方，以便其寻求保护措施。]]',
        '第九条 保密\n[[因司法机关、行政机关强制要求而提供商业秘密的，应在提供之前及时通知对方。]]',
        '保密协议\n七、[[如监管机构要求乙方提供保密资料，乙方应在法律允许的范围内立即告知甲方，并仅提供必需部分。]]',
      ],
      contrary: ['保密协议\n第五条 [[接收方应监管机构检查要求披露保密信息的，无须通知披露方。]]'],
      miss: [
        '保密协议\n第五条 法律法规要求披露的除外。',
        '保密协议\n第六条 发现保密信息泄露的，接收方应立即通知披露方。',
        '保密协议\n第九条 通知应以书面形式按法律规定送达。',
        '隐私政策\n发生个人信息安全事件后，我们将按照法律法规的要求及时告知您事件的基本情况。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n5. [[If the Recipient is required by law to disclose Confidential Information, it shall first notify the Discloser.]]',
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient may disclose what a court orders it to disclose. [[In that event it shall give prompt notice of the order so that the Discloser may seek a protective order.]]',
        'NON-DISCLOSURE AGREEMENT\n5. [[If compelled by subpoena to disclose Confidential Information, the Recipient shall:]]\n(a) [[inform the Discloser without delay;]] and\n(b) disclose no more than it must.',
        'CONFIDENTIALITY AGREEMENT\n4. [[Disclosure under a court order is allowed where the other party has had a reasonable opportunity to seek a protective order.]]',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n5. [[No notice is required where Confidential Information is disclosed to a regulatory authority in a routine examination.]]'],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient may disclose Confidential Information that law requires it to disclose.',
        'NON-DISCLOSURE AGREEMENT\n6. The Recipient shall notify the Discloser of any unauthorised disclosure and co-operate in legal proceedings.',
        'NON-DISCLOSURE AGREEMENT\n9. Notices required under this Agreement or by law shall be in writing.',
        'NON-DISCLOSURE AGREEMENT\n8. The Discloser may seek an injunction without notice from any court of competent jurisdiction.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['compelled', 'notify'], ['leak', 'notify']],
      within: 'secrecy',
      stated: [
        /(?:法律|法规|法院|法庭|仲裁|监管|司法|政府|机关|机构|行政|证券交易所|主管部门|强制|有权部门|法定|命令|传票)[^。；]{0,200}(?:通知|告知|知会|通报|书面告)/,
        /(?:向)[^。；]{0,24}(?:监管|审批|司法|政府|行政|机关|法院|主管部门)[^。；]{0,40}(?:之前|前)[^。；]{0,16}(?:通知|告知|知会)/,
        /(?:该等|上述|此类|此种|前述|前款|强制)[^。；]{0,8}(?:披露|提供|公开)[^。；]{0,10}(?:前|时|之前)[^。；]{0,40}(?:通知|告知|知会)/,
        /(?:通知|告知|知会)[^。；]{0,60}(?:寻求|申请|采取|取得)[^。；]{0,12}(?:保护令|保护措施|保护性|救济)/,
      ],
      contrary: [/(?:法律|法规|法院|监管|司法|政府|机关|机构|行政)[^。；]{0,80}(?:无须|无需|不必)[^。；]{0,10}(?:通知|告知)/],
      unless: [
        /(?:发现|知悉|获悉|发生|出现|一旦|可能)[^。；]{0,30}(?:泄露|泄漏|泄密|丢失|遗失|安全事件|被盗|失窃|侵权|违反)/,
        /我们|您的|通过推送|同步删除/,
        /通知[^。；，]{0,16}(?:送达|地址|以书面形式|方式)|按照?法律法规的?要求[^。；]{0,12}(?:及时)?(?:向您)?告知/,
        /(?:违反|依据|根据)[^。；]{0,10}法律[^。；，]{0,10}(?:规定)?[^。；，]{0,10}(?:解除|终止)[^。；]{0,20}通知/,
      ],
    },
    en: {
      gate: [['compelled', 'notify'], ['leak', 'notify'], ['compelled', 'relief'], ['compelled', 'leak']],
      within: 'secrecy',
      stated: [
        /\b(?:law|laws|legally|court|subpoena\w{0,2}|compelled|judicial|regulat\w{1,7}|government\w{0,3}|order|legal process|legal|process|administrative|authority|interrogatories|stock exchange|statute|act)\b[^.;]{0,700}\b(?:notif(?:y|ies|ied|ying|ication)|notice|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|alert|consult)\b/,
        /\b(?:notif(?:y|ies|ied|ying|ication)|notice|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing))\b[^.;]{0,160}\b(?:required disclosure|compelled|requirement|subpoena|court|legal process|such (?:request|order|demand|process|proceeding)|any (?:request|order|demand)|the (?:order|request|demand)|before (?:any )?disclos|prior to (?:such |any |making )?(?:such )?(?:disclos|compl))/,
        /\b(?:required|compelled|ordered|law|court|order|subpoena|legal)\b[^.;]{0,500}\b(?:opportunity|allow(?:s|ed)?|enabl(?:e|es|ed)|permit(?:s|ted)?)\b[^.;]{0,80}\b(?:seek|obtain|contest|oppose|object|challenge|intervene|apply)/,
      ],
      contrary: [/\b(?:no|without|not (?:be )?required to (?:give|provide))\b[^.;]{0,40}\bnotice\b[^.;]{0,200}\b(?:regulator\w{0,1}|regulatory|examin|authority|bank)/],
      unless: [
        /\b(?:unauthori[sz]ed|breach|misappropriat|misuse|suspected|inadvertent|loss)\b[^.;]{0,160}\b(?:notify|notice|inform|advise)|\b(?:notify|notice|inform|advise)\w{0,4}\b[^.;]{0,80}\b(?:unauthori[sz]ed|breach|misappropriat|misuse|suspected|inadvertent)/,
        /\bnotices?\b[^.;]{0,80}\b(?:in writing|deemed|given if|delivered|addressed|sent|mailed|email|courier)\b[^.;]{0,120}\b(?:address|mail|courier|receipt|deliver|party at|personal)|without (?:prior |further |any )?notice|\bbill of rights\b|public notice|notice is hereby|legal advi[cs]e|inform(?:ed)? (?:its|their|such) (?:employees|representatives|directors)/,
      ],
    },
  },
})
