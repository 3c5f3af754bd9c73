import type { Contract } from '../../contract/types'
import { readOut } from '../facts/list-items'
import { inSecrecyContext } from '../facts/secrecy'
import { lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** What makes the duty one at the end: the contract, the talks, the purpose or the need is over. */
const END_EN = /terminat|expir|complet|conclu|\bends?\b|\bending\b|comes? to an end|\bceas|no longer|(?:not|never|against) (?:to )?(?:proceed|pursu|go|enter|continu|consummat|purchas|complet|acquir)|not (?:wish|desire|want|intend)|does not|\b(?:in|upon|following|after) (?:that|such|any such|either|the) (?:case|event|decision|determination|notice of)|\bneed (?:for|of|thereof)|abandon|discontinu|leav(?:e|es|ing)\b|(?:after|when|following)[^.;,]{0,60}\b(?:fulfil|evaluation|review|purpose|services|project|internship|assignment)|years? (?:from|after)|within [^.;,]{1,30} (?:of|after|from) the effective date|days from the effective date|unsuccessful|not (?:selected|awarded|consummated|made|executed|reached|signed)|whichever/

/** Outside a secrecy clause: papers handed over go back when the contract ends. */
const PAPERS_BACK_ZH = /(?:终止|解除|离职|届满|期满|结束)[^。；]{0,80}(?:返还|归还|退还|交还|销毁)[^。；、]{0,24}(?:资料|文件|图纸|数据|文档)/

/** English drafting parts "on request" from "at the end"; this id is the duty at the end, on request or not. */
function atTheEnd(contract: Contract, sentence: Sentence): boolean {
  if (END_EN.test(readOut(contract, sentence, true).text)) return true
  const before = sentences(contract)[sentence.index - 1]
  return /\bin (?:that|such|either|any such) (?:case|event)/.test(lowerOf(contract, sentence)) || (!!before && before.block === sentence.block && before.continues && END_EN.test(lowerOf(contract, before)))
}

/** What was received must be given back or done away with when the contract, the talks or the purpose end ("must return or destroy some of it at the end"); on mere request is another duty. */
export default defineProvision({
  witness: 'return-or-destroy',
  examples: {
    zh: {
      hit: [
        '保密协议\n第六条 [[本协议终止后十日内，接收方应将载有保密信息的全部资料返还披露方，或按披露方要求予以销毁。]]',
        '第九条 保密\n双方应对对方的商业秘密保密。\n[[合作结束时，乙方须归还甲方提供的图纸、文件及其复制件，并删除电子文档。]]',
        '员工保密协议\n五、[[员工离职时，应将自己持有的一切载有公司秘密信息的文件、资料、图表、笔记移交公司。]]',
        '保密承诺书\n[[项目终止后，我方将彻底销毁所接触到的涉密资料，不留底。]]',
        '保密协议\n第五条 [[披露方有权随时要求接收方交回保密资料。]]',
        '保密协议\n第七条 [[合同解除后，乙方应：]]\n（一）[[返还甲方提供的全部保密资料；]]\n（二）[[销毁其自行制作的复制件。]]',
      ],
      miss: [
        '第三条 乙方应于开工后三日内返还甲方多付的预付款。\n第四条 双方应对商业秘密保密。',
        '保密协议\n第三条 接收方擅自销毁、删除披露方数据的，应赔偿损失。',
        '保密协议\n第三条 接收方应妥善保管载有保密信息的资料。',
        '第八条 保密\n乙方应对甲方商业秘密保密，不得泄露。\n第九条 验收合格后，乙方应向甲方移交源代码及技术文件。',
        '隐私政策\n您可以随时访问、更正或删除您的个人信息。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n5. [[On written request or when this Agreement ends the Recipient shall promptly return or destroy all Confidential Information in its possession.]]',
        'CONFIDENTIALITY AGREEMENT\n7. [[All documents containing Confidential Information, and all copies of them, must be returned to the Discloser when the evaluation ends.]]',
        'NON-DISCLOSURE AGREEMENT\n4. [[Upon termination the Receiving Party will:]]\n(a) [[deliver to the Disclosing Party every item of Confidential Information;]] and\n(b) [[erase it from its computers.]]',
        '9. Confidentiality\nEach party shall keep the Confidential Information secret. [[If the project does not go ahead, you agree to give back everything in writing that we handed you and to delete the rest.]]',
        'EMPLOYEE CONFIDENTIALITY AGREEMENT\n6. [[When I leave the Company I will surrender all notes, files and records that hold Confidential Information.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient shall return the Confidential Information whenever the Discloser asks for it in writing.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” includes tax returns, financial statements and forecasts.',
        'NON-DISCLOSURE AGREEMENT\n6. Notices are sent by registered mail, return receipt requested.',
        'NON-DISCLOSURE AGREEMENT\n3. In return for access to the Confidential Information the Recipient accepts these duties.',
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient is not obliged to return or destroy copies in its backup systems.',
        'SERVICES AGREEMENT\n8. Confidentiality\nEach party shall keep the Confidential Information secret.\n9. Goods\nThe Buyer may return defective goods within ten days.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['giveBack']],
      stated: [
        /(?:返还|归还|退还|交还|交回|退回|上交|缴还|移交|清退|销毁|粉碎|清除|删除)(?![^。；，]{0,14}(?:价款|款项|费用|金额|押金|保证金|利息))[^。；]{0,60}(?:资料|信息|文件|秘密|载体|数据|图纸|文档|副本|复制[件品]|复印件|原件|材料|物品|样品|文稿|记录|备份|之)/,
        /(?:资料|信息|文件|秘密|载体|数据|图纸|文档|副本|复制[件品]|复印件|原件|材料|物品|样品|记录|备份)[^。；]{0,80}(?:返还|归还|退还|交还|交回|退回|上交|缴还|移交|清退|销毁|粉碎|清除|删除)/,
      ],
      unless: [
        /(?:擅自|私自|故意|恶意|未经[^。；]{0,16}|不得[^。；，]{0,16})(?:销毁|删除|移交|清除)/,
        /(?:您|用户)[^。；]{0,20}(?:可以?|有权|申请|请求)[^。；]{0,30}(?:删除|清除)|请求(?:我们)?删除|我们|您的|(?:查询|查阅|访问|更正|修改)[、与和或及][^。；]{0,12}删除/,
        /(?:返还|归还|退还|退回)[^。；，]{0,16}(?:价款|款项|费用|押金|保证金|预付款|货款|合同款|报酬|补偿金)[^。；]{0,20}$/,
        /(?:无须|无需|不必|不负有?)[^。；]{0,12}(?:返还|归还|退还|交还|销毁|删除)/,
      ],
    },
    en: {
      gate: [['giveBack']],
      within: 'secrecy',
      stated: [
        /\b(?:return|redeliver|surrender|destroy|delete|erase|expunge|shred|purge|give back|hand back|deliver (?:up|back)|dispose of)\b[^.;]{0,200}\b(?:information|materials?|documents?|documentation|cop(?:y|ies)|records?|data|same|items?|notes|files|media|property|writings?|memoranda|them|it|everything|samples|objects)\b/,
        /\b(?:information|materials?|documents?|documentation|cop(?:y|ies)|records?|data|items?|notes|files|media|objects|same|property|reproductions|writings)\b[^.;]{0,280}\b(?:returned|redelivered|surrendered|destroyed|deleted|erased|expunged|given back|delivered (?:up|back))\b/,
        /\bdeliver(?:ed)?\b[^.;]{0,30}\b(?:to|by) [^.;]{0,280}\b(?:information|materials?|documents?|cop(?:y|ies)|records)\b/,
        /\b(?:information|materials?|documents?|cop(?:y|ies)|records|embodiments)\b[^.;]{0,200}\bdelivered (?:up )?(?:promptly )?(?:by [^.;,]{2,40} )?to (?:the|such|owner|discloser|company|disclosing)\b|\bdeliver\b[^.;]{0,20}\b(?:all|any)\b[^.;]{0,200}\bto (?:the|such|owner|discloser|company|disclosing) (?:other|disclos|owner|compan)/,
        /\b(?:certif\w{0,5}|confirm\w{0,5})\b[^.;]{0,60}\bdestruction\b/,
      ],
      unless: [
        /tax returns?|return notice|sign[^.;]{0,40}\band return|return receipt|in return\b|returns? on\b|rate of return|loss or destruction|destruction or loss|damage,? (?:or )?destruction|\bnotice\b[^.;]{0,120}\b(?:deemed|delivered (?:personally|by|in))\b/,
        /\b(?:not|neither|nothing|nor)\b[^.;]{0,40}\b(?:required|obligated|obliged|have to|need|require|oblige)\b[^.;]{0,60}\b(?:return|destr|delet|eras|purg|expung)/,
        /\b(?:notwithstanding|despite|regardless of|after|neither)\b[^.;]{0,160}\b(?:the )?(?:return|destruction) (?:of|or)\b/,
        /\buntil\b[^.;]{0,60}\b(?:returned|destroyed)\b/,
      ],
    },
  },
  settle(contract, { stated }) {
    // Chinese forms seldom name the moment; giving back is meant to happen at the end.
    if (contract.lang === 'zh') {
      const own = stated.filter((sentence) => inSecrecyContext(contract, sentence) || PAPERS_BACK_ZH.test(textOf(contract, sentence)))
      return settled(contract, { stated: own, contrary: [] })
    }
    return settled(contract, { stated: stated.filter((sentence) => atTheEnd(contract, sentence)), contrary: [] })
  },
})
