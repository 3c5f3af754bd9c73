import { defineProvision, settled } from './provision'
import { declared, said } from './wordings'

const MAY_KEEP = declared({
  zh: {
    gate: [['copy'], ['giveBack']],
    within: 'secrecy',
    stated: [
      /(?:可(?!能)以?|有权|允许|仍可)[^。；，]{0,30}(?:保留|留存|保存|存档|备份|留底)(?!权利|追究|对)[^。；]{0,40}/,
      /(?:返还|归还|退还|交还|销毁|删除|清除)[^。；]{0,120}(?:法律|法规|监管|依法|存档|备份|归档)[^。；]{0,40}(?:除外|可以?(?:保留|留存|保存))/,
      /(?:无须|无需|不必)[^。；]{0,12}(?:返还|归还|退还|交还|销毁|删除)/,
      /(?:法律|法规|监管)[^。；]{0,20}(?:要求|规定|需要)[^。；]{0,16}(?:留存|保留|保存|存档)/,
      /除[^。；]{0,40}(?:留存|保留|存档|备份)[^。；]{0,20}外[^。；]{0,60}(?:返还|归还|退还|销毁|删除)/,
      /(?:合同|协议|合作)(?:终止|解除|届满|结束)后[^。；]{0,24}(?:将|可)保留[^。；]{0,20}(?:数据|资料|信息)/,
    ],
    unless: [/我们|您的/, /保留[^。；]{0,20}(?:权利|权益|追究|解释权|诉权|所有权|知识产权)/],
  },
  en: {
    gate: [['copy'], ['giveBack'], ['security', 'duration']],
    within: 'secrecy',
    stated: [
      /\b(?:may|entitled to|permitted to|allowed to|right to|can|authori[sz]ed to|be able to)\b(?! not)[^.;]{0,100}\b(?:retain|keep|kept|retained|maintain a copy|maintain copies|preserve|store)\b[^.;]{0,160}/,
      /\bnot be (?:required|obligated|obliged)\b[^.;]{0,60}\b(?:return|destr|delet|eras|purg|expung)|\b(?:not|nothing|neither)\b[^.;]{0,60}\b(?:required|obligated|obliged|require|oblige|need)\b[^.;]{0,80}\b(?:return|destroy|destruction|delet|eras|purg|expung)/,
      /\b(?:except|save|other than|exception|excluding|unless|excepted)\b[^.;]{0,160}\b(?:retain(?:ed)?|kept|keep|retention|back-?\s?ups?|archiv\w{0,4})\b/,
      /\b(?:return|destroy|destroyed|delete|returned|erase)\b[^.;]{0,300}\b(?:except|save|unless|subject to)\b[^.;]{0,80}\b(?:by|under|with) (?:any )?(?:applicable )?(?:law|regulation|legal|statut)/,
      /\bretain\w{0,3}\b[^.;]{0,100}\b(?:archiv|back-?up|complian|record-?keeping|evidentiary|required by (?:applicable )?(?:law|regulat))/,
      /\b(?:held by|retained by)\b[^.;]{0,60}\b(?:kept confidential|subject to|keep)\b|\bonly retain\b/,
      /\b(?:required|necessary|obliged|needs?|needed|has|have)\b[^.;]{0,30}\bto (?:be )?(?:retain|keep|kept)(?:ed)?\b|\bdestruction\b[^.;]{0,20}\bnot\b|\b(?:return|destr)\w{0,8}\b[^.;]{0,120}\b(?:infeasible|impracticable|not (?:reasonably )?(?:feasible|practicable|possible))\b/,
      /\b(?:cop(?:y|ies)|information|materials?|documents?)\b[^.;]{0,40}\b(?:so |that (?:is|are) |which (?:is|are) )retained\b/,
    ],
    unless: [/\b(?:no|nor|neither)\b[^.;,]{0,60}\b(?:may|shall) (?:be )?(?:kept|retained|keep|retain)\b(?![^.;]{0,40}\bexcept)/, /\bretain\w{0,3}\b[^.;]{0,30}\b(?:all rights?|ownership|title|counsel|attorney|advis|consult|expert|services|jurisdiction)|right,? title|residual|\bmemor|(?:employed|engaged) or retained|\bretain\w{0,3}\b[^;]{0,60}\bin (?:the )?(?:mind|confidence|strict)|\b(?:keep|kept)\b[^.;]{0,120}\b(?:confiden|secre|in confidence|safe|privileged|advised|informed)/],
  },
})

/** Nothing may be left. "Return all copies" alone does not say that none may be kept. */
const NOTHING_LEFT = declared({
  zh: {
    gate: [['copy'], ['giveBack']],
    within: 'secrecy',
    stated: [
      /(?:不得|不能|不可|不应|禁止|严禁|不准|不再|保证不|承诺不|亦不|不以任何[^。；]{0,4}(?:形式|方式)|不擅自|不私自)[^。；，可]{0,60}(?:留存|保留|预留|存留|留底|私存|截留|带走)(?!权利)/,
      /不(?!限)[^。；，]{0,4}(?:留底|留存|保留)[^。；]{0,12}(?:副本|复制|拷贝|备份|资料|信息|文件)?/,
    ],
    unless: [/我们|您的/, /保留[^。；]{0,20}(?:权利|权益|追究|解释权|诉权|所有权|知识产权)/],
  },
  en: {
    gate: [['copy'], ['giveBack'], ['security', 'duration']],
    within: 'secrecy',
    stated: [
      /\b(?:not|nor|without|no|neither|none)\b[^.;]{0,100}\b(?:retain|retained|retaining|keep|keeping|kept|take with)\b[^.;]{0,80}/,
    ],
    unless: [/\bretain\w{0,3}\b[^.;]{0,30}\b(?:all rights?|ownership|title|counsel|attorney|advis|consult|expert|services|jurisdiction)|right,? title|residual|\bmemor|(?:employed|engaged) or retained|\bretain\w{0,3}\b[^;]{0,60}\bin (?:the )?(?:mind|confidence|strict)|\b(?:keep|kept)\b[^.;]{0,120}\b(?:confiden|secre|in confidence|safe|privileged|advised|informed)/],
  },
})

/**
 * Some of it may be kept after the rest was given back: an archive copy, backups, what the law obliges to keep.
 * A duty to leave nothing behind says the opposite; a permission to keep something is the exception to it and decides.
 */
export default defineProvision({
  witness: 'retention-allowed',
  examples: {
    zh: {
      hit: [
        '保密协议\n第六条 [[接收方可以保留一份保密信息的副本，仅用于证明其履行情况。]]',
        '保密协议\n第六条 接收方应返还保密资料。\n[[但法律法规或监管要求留存的，以及信息系统自动备份的，接收方可继续保存，并应继续保密。]]',
        '保密协议\n第五条 [[接收方有权为合规及存档目的留存必要的复制件。]]',
        '保密协议\n第七条 [[合同终止后接收方应销毁全部资料，但依法需要保存的除外。]]',
      ],
      contrary: [
        '保密协议\n第六条 [[乙方应将全部保密资料归还甲方，不得留存任何复制件。]]',
        '保密承诺书\n[[本人离职时交回全部涉密资料，不以任何形式保留副本。]]',
      ],
      miss: [
        '保密协议\n第六条 接收方应返还保密资料。',
        '保密协议\n第二条 披露方保留对其保密信息的一切权利。',
        '保密协议\n第三条 未经许可，接收方不得复制保密资料。',
        '隐私政策\n我们仅在实现目的所必需的期限内保存您的个人信息。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient shall return the Confidential Information. [[It may, however, retain one copy in its legal files.]]',
        'NON-DISCLOSURE AGREEMENT\n5. [[The Recipient is not required to delete Confidential Information from backups made in the ordinary course.]]',
        'CONFIDENTIALITY AGREEMENT\n4. [[All copies shall be destroyed, except that one set may be kept by outside counsel.]]',
        'NON-DISCLOSURE AGREEMENT\n6. [[The Receiving Party shall return or destroy the Confidential Information, save to the extent that it must be kept under applicable law.]]',
      ],
      contrary: [
        'NON-DISCLOSURE AGREEMENT\n5. [[The Recipient shall return the Confidential Information and shall not retain any extracts of it.]]',
        'CONFIDENTIALITY AGREEMENT\n8. [[All papers and any copies made of them must be destroyed when the talks end, and no summary of the Confidential Information may be kept.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient shall return the Confidential Information on request.',
        'NON-DISCLOSURE AGREEMENT\n5. Upon request the Recipient shall return all Confidential Information together with all copies.',
        'NON-DISCLOSURE AGREEMENT\n2. The Discloser shall retain all rights in the Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n2. The Recipient may retain counsel to protect the Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\n3. The Recipient shall keep the Confidential Information secret.',
      ],
    },
  },
  read(contract) {
    const kept = said(contract, MAY_KEEP).stated
    return settled(contract, { stated: kept, contrary: kept.length > 0 ? [] : said(contract, NOTHING_LEFT).stated })
  },
})
