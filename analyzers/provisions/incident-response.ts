import { defineProvision } from './provision'

const LEAK_ZH = '(?:泄露|泄漏|泄密|失密|外泄|外传|流失|丢失|遗失|被盗|被窃|失窃|安全事件|安全事故|未(?:经)?授权)'
const ACT_ZH = '(?:补救|应急|处置|制止|防止[^。；]{0,10}(?:扩大|扩散|进一步)|避免[^。；]{0,10}(?:扩大|扩散|进一步)|减少[^。；]{0,6}损失|降低[^。；]{0,8}(?:损失|影响|损害)|消除[^。；]{0,6}影响|控制[^。；]{0,8}(?:影响|范围|事态)|挽回|追回|调查|查明|封存)'
const LEAK_EN = '(?:unauthori[sz]ed|breach|leak|loss of|incident|misuse|misappropriat|improper|wrongful|inadvertent|accidental|compromise|violation|disclosure in|exposed)'
const HELP_EN = '(?:co-?operat|assist|help|aid)'
const ACT_EN = '(?:regain|retriev|recover possession|recover the|recover such|prevent (?:any |its |their |the )?(?:further|future|additional|continued|recurrence)|mitigat|minimi[sz]|contain\\b|remedy (?:the|any|such|that|its|said)\\b|remediat|rectif|cure the|investigat|limit (?:the |any )?(?:damage|harm|effect|extent|further)|stop (?:the |such |any )?(?:further|unauth|disclos|leak|breach)|corrective)'

/** What is done once a secret is out: contain it, investigate, get it back, help the other side. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第六条 [[发生泄密事件的，乙方应立即采取补救措施防止损失扩大。]]',
        '服务合同\n七、[[乙方发现数据泄露的，应当启动应急预案并配合甲方调查。]]',
        '合作协议\n5.3 [[如保密信息被盗或遗失，接收方应采取一切合理措施追回并消除影响。]]',
        '保密协议\n八、[[一方泄露保密信息的，应协助对方查明原因、控制影响范围。]]',
      ],
      miss: ['一方违约的，应承担继续履行、采取补救措施或者赔偿损失等违约责任。', '发生不可抗力后，双方应采取措施减少损失。', '乙方应采取措施防止保密信息泄露。', '乙方泄露商业秘密的，应赔偿甲方损失及调查费用。'],
    },
    en: {
      hit: [
        'NDA\n5. [[If the Recipient learns of an unauthorised disclosure it shall help the Discloser regain possession of the Information and prevent further use.]]',
        'SERVICES AGREEMENT\n9. [[After a Security Incident the Provider shall investigate the cause and mitigate its effects.]]',
        'CONFIDENTIALITY AGREEMENT\n4. [[The Receiving Party will take all reasonable steps to minimise the damage caused by any breach of this Agreement and to retrieve the material.]]',
        'DPA\n7. [[Processor shall co-operate in the investigation and remediation of each personal data breach.]]',
      ],
      miss: [
        'The Recipient shall take reasonable steps to prevent unauthorised disclosure.',
        'The Recipient shall co-operate with the Discloser’s efforts to obtain a protective order.',
        'The Supplier shall remedy any defect within ten days.',
        'The Discloser may seek an injunction as a remedy for any breach or threatened breach of confidentiality.',
        'A party in breach has thirty days after notice to cure the breach.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['incident'], ['leak']],
      within: 'secrecy',
      stated: [
        new RegExp(`${LEAK_ZH}[^。；]{0,80}(?:采取|启动|予以|立即|及时|协助|配合|应|须|积极|尽力|共同)[^。；]{0,24}${ACT_ZH}`),
        new RegExp(`(?:采取|启动)[^。；]{0,24}(?:措施|预案)[^。；]{0,24}(?:防止|避免|减少|降低|制止|阻止|控制)[^。；]{0,16}(?:扩大|进一步|继续|再次)`),
        new RegExp(`(?:采取|启动)[^。；]{0,16}(?:补救|应急)[^。；]{0,40}${LEAK_ZH}`),
        new RegExp(`(?:配合|协助|协同)[^。；]{0,24}(?:调查|处置|处理|追究|追回|追查)[^。；]{0,40}${LEAK_ZH}|${LEAK_ZH}[^。；]{0,80}(?:配合|协助|协同)[^。；]{0,24}(?:调查|处置|处理|追究|追回|追查)`),
      ],
      unless: [/不可抗力|(?:承担|包括)[^。；]{0,20}(?:继续履行|赔偿损失)[^。；]{0,10}等?违约责任/],
      notStated: [/(?:赔偿|承担|支付)[^。；]{0,60}(?:调查|取证)[^。；]{0,6}(?:费|费用|开支)(?![^。；]{0,60}(?:配合|协助|补救措施))/],
    },
    en: {
      gate: [['incident'], ['leak']],
      within: 'secrecy',
      stated: [
        new RegExp(`\\b${HELP_EN}\\w{0,5}\\b[^;]{0,140}\\b${ACT_EN}`),
        new RegExp(`\\b${LEAK_EN}[^;]{0,240}\\b(?:shall|will|must|agrees? to|undertakes? to|and|to)\\b[^;]{0,100}\\b${ACT_EN}`),
        new RegExp(`\\b(?:take|use|make)\\b[^;]{0,60}\\b(?:steps?|measures?|actions?|efforts?|precautions?)\\b[^;]{0,40}\\bto (?:[a-z]{2,12} )?${ACT_EN}[^;]{0,160}\\b${LEAK_EN}`),
        new RegExp(`\\b(?:shall|will|must|agrees? to)\\b[^;]{0,60}\\b(?:investigat|mitigat|remediat|contain)\\w{0,4}\\b[^;]{0,120}\\b${LEAK_EN}`),
        new RegExp(`\\b${HELP_EN}\\w{0,5}\\b[^;]{0,100}\\b(?:any|such|the|an?) (?:actual |suspected )?(?:unauthori[sz]ed|breach|leak|incident|misuse)`),
      ],
      unless: [/\bprotective order\b|required by law|\blegally (?:compelled|required)\b|\bsubpoena\b|\bdetect(?:ing|ion)? (?:or|and|,) prevent/],
      notStated: [/\b(?:days?|period)\b[^;]{0,60}\b(?:to )?(?:cure|remedy)\b|\b(?:cure|remed(?:y|ies|ied))\b[^;]{0,40}\bwithin\b|\b(?:fails?|failure) to (?:cure|remedy)|\bduty to mitigate\b|\bmitigat\w{0,4} (?:its |the |their )?(?:losses|damages)\b|\bremedy at law|remedies\b[^;]{0,40}\b(?:available|cumulative)/],
    },
  },
})
