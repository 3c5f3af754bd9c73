import { defineProvision } from './provision'

/** What happens, or who answers, when an event that nobody can foresee or prevent keeps a party from performing. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '服务合同\n第九条 [[因不可抗力致使任何一方不能履行本合同的，部分或者全部免除责任。]]',
        '加工合同\n十、[[遇有不可抗力，受影响的一方应在五日内书面通知对方并提供证明。]]',
        '供餐协议\n7. [[由于台风、地震等不能预见、不能避免且不能克服的客观情况导致迟延的，双方互不承担责任。]]',
        '平台协议\n六、[[对于自然灾害、罢工、电信部门技术调整造成的服务中断，平台不承担责任。]]',
      ],
      miss: ['第九条 不可抗力', '七、不可抗力及其他免责事由\n本合同一式两份。', '乙方应当妥善保管资料，采取措施防止丢失。', '乙方迟延交货的，应承担违约责任。', '地震监测设备的安装由乙方负责。'],
    },
    en: {
      hit: [
        'SERVICES AGREEMENT\n11. [[Neither party is liable for a delay caused by circumstances beyond its reasonable control.]]',
        'SUPPLY AGREEMENT\n14. Force Majeure. [[If a Force Majeure Event lasts for more than sixty days, either party may terminate.]]',
        'LICENCE\n8. [[Performance is excused by acts of God, war, riot, or failure of the public networks.]]',
        'AGREEMENT\n5. [["Force Majeure" means any event which a party could not reasonably foresee or prevent.]]',
      ],
      miss: [
        'Force Majeure',
        'The fee does not extend to work beyond the scope of the Order.',
        'The Supplier shall keep the material under its control at all times.',
        'Control of the Company passes on the Closing Date; claims beyond that date are excluded.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['beyondControl']],
      stated: [
        /(?:因|由于|遇|发生|受|属于?|所称|所指|系|出现|除|及|或|等|如)[^。；]{0,30}不可抗力/,
        /不可抗力(?!(?:条款|事件|因素)?$)[^。；]{6}/,
        /(?:不能|无法|不可)(?:合理)?预见[^。；]{0,20}(?:不能|无法|不可|难以|并)[^。；]{0,12}(?:避免|克服|控制)/,
        /(?:自然灾害|地震|台风|罢工|战争|政府行为)[^。；]{0,80}(?:不承担|免除|免责|不负|不视为|不构成违约|顺延|互不)/,
      ],
      // A heading says nothing.
      unless: [/^[^。；，：:,]{0,16}$/],
    },
    en: {
      gate: [['beyondControl']],
      stated: [
        /\bforce majeure\b[^;]{0,200}\b(?:means?|includ|shall|will|may|is|are|has|have|cause|prevent|event|occur|continu|exceed|delay)|\b(?:due to|because of|reason of|event of|result of|caused by|subject to|affected by|except for|by)\b[^;]{0,60}\bforce majeure\b/,
        /\bacts? of (?:god|nature)\b/,
        /\b(?:beyond|outside|not within)\b[^;]{0,40}\bcontrol\b(?=[^;]{0,300}\b(?:liab|responsib|excus|delay|breach|default|fail|perform|prevent|caus))/,
        /\b(?:liab|responsib|excus|delay|breach|default|fail|prevent|interrupt|caus)\w{0,9}\b[^;]{0,200}\b(?:beyond|outside|not within)\b[^;]{0,40}\bcontrol\b/,
      ],
    },
  },
})
