import { defineProvision, settled } from './provision'

/** What is told and not written down is (or is not) covered by the duty of secrecy. */
export default defineProvision({
  witness: 'oral-information-covered',
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[保密信息是指披露方以书面、口头或其他形式向接收方披露的信息。]]',
        '保密协议\n第一条 [[保密信息不论其载体为何，均受本协议保护。]]',
        '保密协议\n第二条 [[披露方口头披露的信息，应在三十日内以书面形式确认其保密性。]]',
        '保密协议\n第一条 [[“保密信息”指一方获得的对方的任何有形或无形的信息。]]',
      ],
      miss: [
        '保密协议\n第三条 接收方不得以口头、书面或任何形式向第三方泄露保密信息。',
        '保密协议\n第九条 本协议取代双方此前就保密事项达成的一切口头或书面约定。',
        '保密协议\n第五条 接收方发现泄密的，应立即口头通知披露方。',
        '保密协议\n第一条 保密信息是指披露方提供的图纸。',
      ],
      contrary: [
        '保密协议\n第一条 [[保密信息仅限于以书面形式提供的资料。]]',
        '保密协议\n第二条 [[口头披露的信息不属于保密信息。]]',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means all information given in writing, orally or by demonstration.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information may be disclosed in any form or medium.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[If Confidential Information is disclosed verbally, the Discloser shall confirm it in writing within 30 days.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Proprietary Information means technical information, whether tangible or intangible.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n9. This Agreement supersedes all prior oral or written agreements about Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient shall not disclose Confidential Information orally or in writing to any third party.',
        'NON-DISCLOSURE AGREEMENT\n4. The Recipient shall promptly notify the Discloser, orally or in writing, of any loss of Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n6. On request the Recipient shall return Confidential Information and all copies in any form.',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means information in written or other tangible form labelled as such.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[Information disclosed orally is not Confidential Information.]]',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['oral']],
      within: 'secrecy',
      stated: [
        /(?:信息|资料|数据|秘密|内容|材料|知识|文件)[^。；]{0,50}(?:口头|口述|言语|(?:无论|不论|不管|任何|何种|各种|其他|其它)[^。；，]{0,8}(?:形式|载体|媒介|介质)|载体为何|无形|非书面)|(?:有形|书面)(?:或|和|、|及)(?:者)?(?:无形|口头|其他(?:形式|方式))/,
        /(?:口头|口述|言语|交谈|会谈|谈话|(?:无论|不论|不管|任何|何种|各种|其他|其它)[^。；，]{0,8}(?:形式|方式|载体|媒介|途径|介质)|有形或(?:者)?无形|无形)[^。；]{0,40}(?:披露|提供|告知|获知|获得|知悉|传递|获取|传达|透露|存在|记载|记录|体现|表现|的)[^。；]{0,20}(?:信息|资料|数据|秘密|内容|材料)/,
      ],
      contrary: [
        /(?:口头|非书面|未以书面|未经书面)[^。；]{0,24}(?:信息|披露|资料|内容)[^。；否未]{0,16}(?:不属于|不视为|不构成|不受|不在|不适用|不承担)/,
        /(?:保密|秘密|机密)[^。；]{0,30}(?:仅限于|仅指|只限于|仅包括)[^。；]{0,16}(?:书面|有形)/,
      ],
      unless: [
        /(?:不得|不应|禁止|严禁|不能|不会|不)(?:以|通过|采取|采用|用)?[^。；，]{0,12}(?:口头|任何|各种)[^。；]{0,30}(?:泄|披露|透露|提供|传播|复制|使用|公开)/,
        /(?:此前|之前|以前|先前|取代|所有|一切)[^。；]{0,20}(?:口头|书面)[^。；]{0,16}(?:约定|协议|承诺|陈述|谅解|安排|协商)/,
        /不得以[^。；，]{0,12}(?:形式|方式|口头)/,
        /口头[^。；，]{0,6}(?:通知|告知(?!的)|报告|承诺|修改|变更|协议|约定)/,
        /(?:返还|归还|销毁|删除|交还)[^。；]{0,60}(?:形式|载体)/,
      ],
    },
    en: {
      gate: [['oral']],
      within: 'secrecy',
      stated: [
        /\b(?:oral|orally|verbal|verbally|spoken|intangible|non-?tangible|unwritten|conversations?|told)\b/,
        /\b(?:information|data|materials?|documents?|disclos(?:ed|ure)|communicated|furnished|provided|records|knowledge|whether)\b[^.;]{0,160}\b(?:in|of)\s(?:any|whatever|every)\s(?:\w{1,14}\s(?:or\s)?){0,2}(?:form|format|medium|media|nature)\b/,
        /\b(?:regardless|irrespective) of (?:the |its )?(?:\w{1,10}\s){0,3}(?:form|format|medium|media|manner|means|way)\b|\bwhether or not (?:reduced to |in |put in(?:to)? )?(?:written|writing|tangible)|\b(?:regardless|irrespective) of whether\b[^.;]{0,60}\b(?:writ|tangible)/,
        /\b(?:how(?:so)?ever|howsoever|whenever and however)\s(?:it is\s|they are\s)?(?:recorded|preserved|disclosed|communicated|obtained|conveyed|stored|embodied|furnished|provided)/,
        /\b(?:by|through) (?:any|whatever) (?:other )?(?:means|medium|mode)|or by (?:any )?other means|\bin any other (?:form|manner|way)/,
      ],
      contrary: [
        /\b(?:oral|orally|verbal|verbally)\b[^.;]{0,80}\b(?:is|are|shall|will|does|do)\s(?:not|never)\b[^.;]{0,20}\b(?:confidential|proprietary|be\s(?:considered|deemed|subject|protected|covered)|covered|protected|subject)/,
        /\b(?:means?|limited to|only)\s(?:[a-z-]{1,14}\s){0,4}(?:information|data|documents|materials?)\s(?:that is\s|which is\s|that are\s|disclosed\s|provided\s|furnished\s)?(?:only\s)?in (?:a )?(?:written|tangible|documentary)\b(?![^.;]{0,400}\b(?:intangible|visual|electronic))/,
      ],
      unless: [
        /\b(?:supersede|entire agreement|entire understanding|residuals?\b)|\b(?:amend|modif|waive)\w{0,8}\b[^.;]{0,60}\b(?:oral|verbal)|\b(?:oral|verbal)\w{0,2}\b[^.;]{0,40}\b(?:amend|modif|waive)/,
        /\b(?:prior|previous|contemporaneous)\b[^.;]{0,60}\b(?:oral|verbal)\b[^.;]{0,40}\b(?:agreement|understanding|representation|communication|statement|negotiation|commitment)/,
        /\b(?:oral|verbal)\s(?:\w{1,12}\s){0,2}(?:agreements?|expressions?|understandings?|consent|approval|warrant\w{0,4}|promises?|modifications?|permission|notification|commitments?|questions?|examination|depositions?|testimony|assessment)\b|\b(?:giv\w{1,3}|upon|provid\w{1,3}|with)\b[^.;]{0,40}\b(?:oral|verbal)\s(?:\w{1,12}\s){0,2}notice|\brely\b|\bnotes of\b/,
        /\b(?:notif|inform\b|notice|advise|report\b|consent)\w{0,8}\b[^.;]{0,40}\b(?:orally|verbally|oral|verbal)\b/,
      ],
      notStated: [
        /\b(?:shall|will|may|must|agrees?)\s(?:to\s)?not\b[^.;]{0,160}\b(?:oral|verbal|in any (?:\w{1,12}\s)?(?:manner|form|way|medium)|by any (?:other )?means)[a-z]{0,3}\b[^.;]{0,60}\b(?:to|without|except)\b/,
        /\b(?:not|nor|neither)\b[^.;]{0,120}\b(?:disclos|reproduc|cop(?:y|ied)|us(?:e|ed)|communicat|reveal|publish)\w{0,8}\b[^.;]{0,120}\b(?:in any (?:\w{1,12}\s)?(?:manner|form|way|medium)|by any (?:other )?means|in whatever)\b/,
        /\b(?:forbidden|prohibited) to\b|\b(?:representations?|warrant\w{1,4}|obligations?|remuneration|liabilit\w{1,3}|restrictions?) (?:of |in )?(?:any|whatever)\b/,
        /\b(?:return|destroy|deliver|destruct|erase|delet|cop(?:y|ies))\w{0,6}\b[^.;]{0,160}\b(?:in (?:any|whatever)|regardless of|whether in)\b/,
        /\bnot (?:to )?(?:disclose|divulge|reveal|discuss|communicate)\b[^.;]{0,60}\b(?:oral|verbal)/,
      ],
    },
  },
  settle: (contract, { stated, contrary }) => settled(contract, stated.length > 0 && !contrary.some((sentence) => /\b(?:oral|verbal)|口头/.test(contract.text.slice(sentence.start, sentence.end))) ? { stated, contrary: [] } : { stated, contrary }),
})
