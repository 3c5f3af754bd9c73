import { defineProvision } from './provision'

const TAKE_APART = '(?:revers(?:e|ing)?[- ]?(?:engineer|assembl|compil)|reverse-engineer|de-?compil|dis-?assembl)'
const TAKE_APART_ZH = '(?:反向|逆向|反编译|反汇编|反工程|反编|还原工程|拆解|破解|解密)'

/** What was handed over may not be taken apart to find how it works. Contrary: it may be, or what is found that way is free. */
export default defineProvision({
  witness: 'no-reverse-engineering',
  examples: {
    zh: {
      hit: [
        '保密协议\n[[接收方不得对披露方提供的样品进行反向工程。]]',
        '软件许可合同\n[[用户不得反编译、反汇编本软件。]]',
        '保密协议\n3. [[接收方不得：]]\n（1）[[对软件实施逆向工程；]]\n（2）删除标识。',
        '软件合同\n[[未经许可，禁止对目标代码进行反向编译。]]',
      ],
      contrary: ['保密协议\n[[接收方通过反向工程取得的信息不属于保密信息。]]', '买卖合同\n[[买方有权对产品进行逆向工程。]]'],
      miss: ['保密协议\n接收方应以相反的意思表示通知披露方。', '设备合同\n乙方应定期拆解设备进行检修。', '保密协议\n接收方不得泄露破解方案。', '保密协议\n接收方不得复制保密信息。'],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n[[The Recipient shall not reverse engineer, decompile or disassemble any sample.]]',
        'LICENCE\n[[Reverse engineering of the Software is prohibited.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Recipient agrees:]]\n(a) [[not to disassemble prototypes;]] and\n(b) to keep them safe.',
        'NON-DISCLOSURE AGREEMENT\n[[Neither party may analyse the composition of materials received.]]',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n[[Nothing in this Agreement prevents the Recipient from reverse engineering products it buys on the market.]]', 'NON-DISCLOSURE AGREEMENT\n[[The Recipient may reverse engineer the samples.]]'],
      miss: [
        'NON-DISCLOSURE AGREEMENT\nThe court may reverse the decision.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient may use the data to analyse the market.',
        'NON-DISCLOSURE AGREEMENT\nThe Recipient shall not disclose Confidential Information or any analysis of it.',
        'EMPLOYMENT\nThe Engineer shall not be reversed in his findings.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['engineering']],
      stated: [
        new RegExp(`(?:不得|不能|不可|不应|不准|不许|不会|不将|不对|不进行|禁止|严禁|避免|切勿|无权)[^。；]{0,160}(?:反向|逆向|反编译|反汇编|反工程|反编|还原工程)`),
        /(?:不得|不能|禁止|严禁)[^。；]{0,60}(?:对|将)[^。；]{0,40}(?:产品|软件|样品|程序|设备|代码|系统|信息)[^。；]{0,30}(?:拆解|破解|解密)/,
        /(?:不得|不能|禁止|严禁|不可)(?:[^。；]{0,20}[、，或])?(?:破解|拆解|解密)[^。；]{0,30}(?:软件|产品|程序|样品|系统|代码|客户端)/,
        new RegExp(`${TAKE_APART_ZH}[^。；]{0,40}(?:均?属(?:于)?违约|视为违约|构成违约|被禁止|予以禁止|不被允许)`),
      ],
      contrary: [/(?:可以|有权|允许)[^。；]{0,20}(?:反向|逆向|反编译|反汇编)/, /(?:反向|逆向|反编译|反汇编)(?:工程)?[^。；]{0,30}(?:不属于|不视为|不构成|除外)/],
    },
    en: {
      gate: [['engineering']],
      stated: [
        new RegExp(`\\b(?:not|no|neither|nor|never|refrain from|prohibit|without|restrict|forbidden|cannot)\\w{0,5}\\b[^.;]{0,320}${TAKE_APART}`),
        new RegExp(`${TAKE_APART}[^.;]{0,200}\\b(?:prohibited|forbidden|not (?:permitted|allowed)|breach|unlawful)`),
        /\b(?:not|nor|neither|refrain from)\b[^.;]{0,80}\banaly[sz](?:e|ing|ed)\b[^.;]{0,40}\b(?:composition|structure|ingredients|samples?|materials?|products?|formulation|prototypes?|properties)/,
        /\b(?:samples?|models?|prototypes?|materials?|products?)\b[^.;]{0,40}\bnot be (?:chemically )?analy[sz]ed/,
        /\bnot\b[^.;]{0,60}\banalysis\b[^.;]{0,100}\b(?:composition|structure)/,
        /\b(?:not|nor|neither)\b[^.;]{0,80}\banaly[sz](?:ed|e)\b[^.;]{0,20}\b(?:for|as to)\b[^.;]{0,20}\b(?:composition|structure)/,
      ],
      contrary: [
        new RegExp(`\\bnothing\\b[^.;]{0,100}\\b(?:prevent|prohibit|restrict|preclude)\\w{0,4}\\b[^.;]{0,120}${TAKE_APART}`),
        new RegExp(`\\b(?:may|free to|right to|(?<!not )entitled to|(?<!not )permitted to)(?: lawfully)? (?:(?!not\\b)[a-z]{1,12},? ){0,2}${TAKE_APART}`),
        new RegExp(`\\bnot (?:include|apply to)\\b[^.;]{0,120}${TAKE_APART}`),
      ],
    },
  },
})
