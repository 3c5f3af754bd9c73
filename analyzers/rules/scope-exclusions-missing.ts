import { exclusionHeads, type ExclusionHead } from '../facts/exclusion-heads'
import { kind } from '../facts/kind'
import { mutual } from '../facts/mutual'
import { secrecy } from '../facts/secrecy'
import { secrecyElsewhere } from '../facts/secrecy-elsewhere'
import { articleOf, defineRule, lowerOf } from '../kit'
import exclusions from '../provisions/exclusions'
import independent from '../provisions/independent-development-allowed'
import thirdParty from '../provisions/third-party-source-allowed'

/** Both sides keep something secret, whoever the clause on breach names. */
const BOTH = /(?:双方|各方|均|各自|互相|相互)[^。；，]{0,20}(?:对对方|对方)[^。；，]{0,20}(?:保密|不得)|(?:双方|各方|任何一方|任一方)[^。；]{0,20}(?:负有?|承担|应|须|均)[^。；]{0,30}保密|\b(?:each|both|either|neither)\b[^.;]{0,60}\b(?:the other['’]?s?|one another|each other)\b[^.;]{0,60}\b(?:confiden|secre)/

export default defineRule({
  type: 'MISSING',
  topic: 'scope',
  kinds: ['NDA', 'SVC', 'EMP', 'OTHER'],
  levels: { protected: null, burdened: 'high', neutral: 'medium' },
  law: ['cn.spc-2020-7.3', 'cn.spc-2020-7.4', 'cn.spc-2020-7.14', 'eu.trade-secrets-directive.3'],
  options: { heads: 3 },
  heuristic: ['heads'],

  words: {
    zh: {
      title: '没有写明哪些信息除外',
      found: '没有写明已公开、早已知道、从别处合法得来、自己开发的信息不算保密信息。',
      why: '没有例外，接收方用公开资料或自己的成果也可能被指违约。',
      ask: '加上四项例外：已公开、此前已持有、自第三方合法取得、独立开发。',
    },
    en: {
      title: 'The usual exclusions are missing',
      found: 'Nothing leaves out what is public, already known, lawfully received elsewhere or one’s own work.',
      why: 'Without them a receiver can be accused over public facts or its own developments.',
      ask: 'Add the four: public, already held, lawfully from a third party, independently developed.',
    },
  },
  variants: {
    few: {
      zh: { title: '保密例外不全', found: '通常的四项例外（已公开、此前已知、自第三方取得、独立开发）中只写了 {count} 项。' },
      en: { title: 'Some usual exclusions are missing', found: 'Of the four usual exclusions (public, already known, third party, own work) only {count} can be found.' },
    },
    oneSided: {
      zh: { title: '保密例外只给一方', found: '双方都要保密，但例外只对{party}一方适用。', why: '另一方使用公开信息或自己的成果，也可能被指违约。', ask: '把例外写成对双方同样适用。' },
      en: { title: 'The exclusions protect one side only', found: 'Both sides owe secrecy, but the exclusions serve {party} alone.', why: 'The other side can be accused over public facts or its own work.', ask: 'Make the exclusions serve whichever party receives.' },
    },
  },
  draft: {
    zh: '接收方能证明属于下列情形的信息不适用保密义务：（一）非因其违约而为公众知悉；（二）披露前已合法持有；（三）自有权且无保密义务的第三方合法取得；（四）未使用保密信息而独立开发。个人信息不适用本款。',
    en: 'Confidential Information excludes information the Recipient shows (a) is or becomes public other than by its breach, (b) it lawfully held before, (c) it lawfully received from a third party free to disclose it, or (d) it developed independently. These exclusions do not apply to Personal Data.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 保密信息指甲方的技术资料和客户名单。\n第二条 乙方不得向第三方披露。\n第三条 保密信息不因任何原因解除保密。',
        '保密协议\n第一条 双方应对对方的图纸和报价保密。\n第二条 除法律规定外，不设任何例外。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 [[已为公众所知的信息不属于保密信息。]]',
      ],
      miss: [
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 下列不属于保密信息：披露前已公开；接收方有书面记录证明此前已持有；自有权第三方合法取得；未使用披露方信息而独立开发。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 保密信息不包括：\n（一）已进入公有领域的信息；\n（二）接收方在披露前已经知悉的信息；\n（三）从第三方合法获得的信息。\n第三条 上述例外不适用于个人信息。',
        '数据处理协议\n第一条 受托方仅按委托方指示处理个人信息，并予以保密。',
        '设备买卖合同\n第一条 卖方出售机床两台。',
        '保密协议\n第一条 接收方应对图纸保密。\n第二条 下列各项不在此限：人人都能查到的；接收方原来就有的；别人有权给的；接收方自己做出来的。',
        '保密协议\n第一条 接收方应对图纸保密。\n第二条 不在保密之列的：（1）市面上能查到的；（2）接收方从前就有的；（3）别人正当交付的。',
        '代工合同\n第一条 乙方应对甲方的配方保密，不得泄露。\n第二条 不受约束的情形：（甲）众人都知道的；（乙）乙方此前就有的；（丙）他人有权给的；（丁）乙方自己摸索出来的。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 乙方对甲方的配方和客户名单保密，不得向第三方披露。\n第二条 世人皆知的、对方原先就有的、旁人正当给的、自己另行研究出来的，不算秘密。',
      ],
      mended: [
        '保密协议\n第一条 双方应对对方的图纸和报价保密。\n第二条 接收方能证明属于下列情形的信息不适用保密义务：（一）非因其违约而为公众知悉；（二）披露前已合法持有；（三）自无保密义务的第三方合法取得；（四）未使用保密信息而独立开发。',
        '保密协议\n第一条 接收方应对保密信息保密。\n第二条 已为公众所知、接收方此前已经持有或者由其独立开发的信息不属于保密信息。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. The Recipient shall not disclose it to any third party.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. [[Confidential Information does not include information in the public domain.]]',
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the Confidential Information of the other secret.\n2. [[Confidential Information does not include information that is public, was already known to Hill, was lawfully received by Hill from a third party without restriction or was independently developed by Hill.]]',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. Only what the Owner itself has published is excepted; matter from a third party stays covered.',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. Confidential Information does not include information that (a) is or becomes public other than by breach, (b) was already known to the Recipient, (c) is received lawfully from others, or (d) is independently developed.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the Confidential Information secret.\n2. These duties do not apply to information which:\n(a) is in the public domain;\n(b) was in the Recipient’s possession before disclosure;\n(c) the Recipient develops independently.\n3. Specific information is not public merely because it is embraced by general public information.',
        'DATA PROCESSING AGREEMENT\n1. The Processor shall keep Personal Data confidential and act on instructions.',
        'SALE AGREEMENT\n1. The Seller sells two lathes.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep the recipes secret.\n2. Free of this duty are: matter in print, matter the Recipient had beforehand, matter others were free to give it, and its own unaided work.',
        'NON-DISCLOSURE AGREEMENT between Hill Ltd ("Discloser") and Lake Ltd ("Recipient")\n1. The Recipient shall keep the Discloser’s recipes and customer lists confidential and shall not disclose them to third parties.\n2. Nothing is secret that the world already knows, that the Recipient had beforehand, that came honestly from elsewhere, or that it found out on its own.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data and prices.\n2. Confidential Information excludes information the Recipient shows (a) is or becomes public other than by its breach, (b) it lawfully held before, (c) it lawfully received from a third party free to disclose it, or (d) it developed independently.',
        'MUTUAL NON-DISCLOSURE AGREEMENT between Hill Ltd ("Hill") and Lake Ltd ("Lake")\n1. Each party shall keep the Confidential Information of the other secret.\n2. Confidential Information does not include information that is public, was already known to the receiving party, was lawfully received from a third party without restriction or was independently developed by the receiving party.',
      ],
    },
  },

  *check(contract, { heads: enough }) {
    const { room, duties } = secrecy(contract)
    if (room === 'none' || (room !== 'whole' && duties.length === 0) || secrecyElsewhere(contract)?.how === 'agreement') return
    const apart: ExclusionHead[] = []
    if (thirdParty.read(contract)?.stance === 'stated') apart.push('source')
    if (independent.read(contract)?.stance === 'stated') apart.push('own')
    const { heads, evidence, onlyFor } = exclusionHeads(contract, { stated: exclusions.read(contract)?.evidence ?? [], heads: apart })
    const one = onlyFor !== null && (mutual(contract) === true || secrecy(contract).sentences.some((sentence) => BOTH.test(lowerOf(contract, sentence)))) ? onlyFor : null
    if (heads.size >= enough && one === null) return
    yield {
      evidence,
      lookedAt: duties.slice(0, 5).map((duty) => articleOf(contract, duty.clause) ?? duty),
      ...(one !== null ? { variant: 'oneSided', data: { party: one } } : heads.size > 0 && evidence.length > 0 ? { variant: 'few', data: { count: heads.size } } : {}),
      ...(kind(contract) === 'EMP' ? { levels: { protected: null, burdened: 'low', neutral: 'low' } as const } : {}),
      ...(room === 'sentence' ? { under: 'scope-one-sentence-secrecy' } : {}),
    }
  },
})
