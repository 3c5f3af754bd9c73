import { RECIPIENTS_EN } from '../facts/recipients-en'
import { defineProvision } from './provision'

/** Only those who need the secrets for the purpose get to see them. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方仅可向为本项目确有必要知悉的员工披露保密信息。]]',
        '保密协议\n第四条 [[商业秘密的知悉范围应当限于工作需要的最小范围。]]',
        '服务合同\n七、保密\n[[乙方应只让因工作需要接触的人员了解甲方资料。]]',
        '保密协议\n[[乙方不得将保密信息透露给其内部与本项目无关的人员。]]',
      ],
      miss: [
        '保密协议\n乙方应对甲方的商业秘密保密。',
        '保密协议\n乙方需要了解甲方经营情况的，可向甲方提出书面申请。',
        '保密协议\n乙方员工离职后仍应保守秘密。',
        '消费者服务协议\n用户需要知悉：服务可能中断。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient may disclose Confidential Information to employees who have a need to know it.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Access to Confidential Information shall be given on a strict need-to-know basis.]]',
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall restrict Confidential Information to advisers who require access for the Purpose.]]',
        'NON-DISCLOSURE AGREEMENT\n[[Confidential Information shall be shown only to those officers whose participation is necessary for the evaluation.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall keep Confidential Information secret.',
        'NON-DISCLOSURE AGREEMENT\nThe parties need to exchange Confidential Information.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient may disclose Confidential Information to its employees.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient may disclose what the law requires it to disclose.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['secrecy'], ['leak'], ['data'], ['staff']],
      within: 'secrecy',
      stated: [
        /(?:确有|确需|有必要|必须|必要|需要|必需|确须)[^。；，]{0,16}(?:知悉|知晓|知道|了解|获知|获悉|接触|知情|掌握)[^。；]{0,30}(?:人员|员工|雇员|职员|顾问|董事|代表|律师)/,
        /(?:人员|员工|雇员|职员|顾问|代表|律师|董事)[^。；]{0,20}(?:确有|确需|有必要|需要|必须|必要)[^。；，]{0,8}(?:知悉|知晓|知道|了解|获知|获悉|接触)/,
        /(?:最小|必要|最低)(?:的|知悉|知情)?(?:范围|限度|知悉)[^。；]{0,40}(?:知悉|知晓|披露|接触|内|信息|秘密)?|(?:知悉|知情|知晓|接触)[^。；]{0,8}(?:范围)?[^。；]{0,20}(?:最小|必要|工作需要)/,
        /需要知悉|按需知悉|须知原则|需要知道|知悉必要|必要知悉|因工作需要(?:接触|知悉|了解)/,
        /与(?:本|该)?(?:项目|合同|协议|合作|工作)[^。；]{0,6}(?:有关|相关|直接相关)的[^。；]{0,12}(?:人员|员工|雇员|董事|顾问)/,
        /不[^。；]{0,60}(?:内部|本方|本单位|其)[^。；]{0,20}无关[^。；]{0,8}(?:人员|员工|部门)/,
      ],
      unless: [/^[^。；]{0,12}(?:应当?|须)?(?:要求|确保|保证|督促)[^。；]{0,40}(?:遵守|签署)[^。；]{0,20}$/],
    },
    en: {
      gate: [['secrecy'], ['leak'], ['data'], ['staff'], ['audit']],
      within: 'secrecy',
      stated: [
        /\bneed[- ]to[- ]know\b|\bneeds? to (?:know|have access|have knowledge|receive|access|use|see|review)\b[^.;]{0,80}(?:\b(?:information|it|such|same|data|materials?|them)\b)|\bneed\w{0,4} (?:access|such information|the information|it (?:for|to|in))\b|\bneed for (?:access|knowing|such)|\bneed to have (?:access|knowledge|such|the)/,
        new RegExp(`${RECIPIENTS_EN}[^.;]{0,80}\\b(?:who|whom|that|which)\\b[^.;]{0,30}\\b(?:reasonably |actually |directly )?(?:need|requir(?:e|es|ed)\\b(?: to have| to know| access| such| the| it| for| this)|must (?:know|have))`),
        /\b(?:whose|to whom)\b[^.;]{0,60}\b(?:necessary|required|essential|needed|helpful)\b/,
        new RegExp(`${RECIPIENTS_EN}[^.;]{0,60}\\b(?:directly |actively )+(?:involved|concerned|participating|engaged)`),
        new RegExp(`(?:disclos|access|shar|provid|reveal|available|dissemin)[^.;]{0,120}${RECIPIENTS_EN}[^.;]{0,100}\\b(?:only|solely|but only)? ?(?:to the extent|in so far as|insofar as|as|where|when|if|so far as)\\b[^.;]{0,40}\\b(?:necessary|required|needed?|essential)`),
        new RegExp(`\\bnecessary\\b[^.;]{0,30}\\bto (?:disclose|share|provide)\\b[^.;]{0,60}${RECIPIENTS_EN}`),
      ],
      notStated: [/required (?:by|to be disclosed|under) (?:applicable )?(?:law|regulation|court)[^.;]{0,40}$/, /\bneed to know (?:that|how|what|why)\b/, /\bno need\b/, /\bnecessary (?:to comply|consents?|approvals?)\b/],
    },
  },
})
