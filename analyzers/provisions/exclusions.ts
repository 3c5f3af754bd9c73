import { carvesOut } from '../facts/carve-outs'
import { defineProvision, settled } from './provision'

/** What the duty of secrecy leaves out: what is public, was known, comes from a third party or is one's own work. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '保密协议\n第二条 [[下列信息不属于保密信息：]]\n（一）[[已为公众所知的信息；]]\n（二）[[接收方独立开发的信息；]]\n（三）法律规定应当披露的信息。',
        '服务合同\n第八条 保密\n[[保密义务不适用于非因乙方过错而进入公有领域的资料。]]',
        '保密协议\n第三条 [[接收方在披露之前已经合法持有的资料，不受本协议约束。]]',
        '保密协议\n第四条 [[接收方应对所得资料保密，但已公开的除外。]]',
      ],
      miss: [
        '保密协议\n第一条 商业秘密是指不为公众所知悉、具有商业价值的技术信息。',
        '保密协议\n第五条 保密期限至商业秘密公开时止。',
        '保密协议\n第六条 未经同意，接收方不得公开保密信息，法律要求的除外。',
        '服务合同\n第八条 保密\n乙方不得向第三方披露甲方资料，经甲方书面同意的除外。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n3. [[Confidential Information does not include information that:]]\n(a) [[is or becomes public other than by breach of this Agreement;]]\n(b) [[the Recipient already knew;]] or\n(c) [[is independently developed by the Recipient.]]',
        'SERVICES AGREEMENT\n8. Confidentiality\n[[The Supplier shall keep the Client’s data secret, except where it has entered the public domain.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[The duty does not extend to anything lawfully obtained from a third party without restriction.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[No obligation arises for material that was in the Recipient’s possession before it was disclosed.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. Confidential Information means information which is not generally known to the public.',
        'NON-DISCLOSURE AGREEMENT\n4. The Recipient shall not make any public announcement about Confidential Information, except with consent.',
        'NON-DISCLOSURE AGREEMENT\n5. The Recipient shall not disclose Confidential Information to any third party, except as required by law.',
        'NON-DISCLOSURE AGREEMENT\n6. The duties last for so long as the Confidential Information remains out of the public domain.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['source'], ['leak', 'limit']],
      within: 'secrecy',
      stated: [
        /(?:已|进入|成为|属于|为|处于|变为|变成|被)[^。；，]{0,12}(?:公开|公知|公众|公有|公共)(?:的|领域|信息|渠道|知悉|所知|知晓|所|可|获|披露|技术|资料|$|[，；。、）])/,
        /(?:公众|公开)(?:渠道|途径|来源|资料|出版)?[^。；，]{0,8}(?:可|能|已)?(?:获得|获取|知悉|知晓|取得|得知|查询|查阅)/,
        /(?:已|已经|此前|之前|以前|前)[^。；，]{0,16}(?:合法)?(?:知悉|知道|知晓|持有|占有|拥有|掌握|获得|获知|了解|取得|所知)/,
        /(?:独立|自行|自主)(?:地)?(?:开发|研发|研制|研究|创作|构思|获得|形成|发现)/,
        /(?:从|自|由|经|通过)[^。；，]{0,30}(?:第三方|第三人|第三者|他人|合法渠道|合法途径|合法来源|其他渠道|其他途径|其他来源|义务的人)[^。；]{0,24}(?:获|取得|得到|知悉|收到|接收|披露|提供|得知)/,
      ],
      unless: [
        /(?:直至|直到|至|自)[^。；]{0,40}(?:公开|公众|公知|公有|披露)[^。；，]{0,12}(?:为止|时止|之日|止|之时|终止)/,
        /(?:不为|未为|非为|尚未|未被|不被|未)(?:社会)?(?:公众|公开|公知|被公开|进入公)[^。；]{0,20}(?:知|的|悉|信息)(?![^。]{0,120}(?:除外|不适用|例外))/,
      ],
    },
    en: {
      gate: [['source'], ['secrecy', 'leak'], ['outsider', 'leak']],
      within: 'secrecy',
      stated: [
        /\b(?:public(?:ly)?\s(?:domain|knowledge|available|known|accessible|disclosed|record|information|source|literature|announced|released|released)|(?:available|known|accessible|disclosed|released|knowledge) to the (?:general )?public|(?:is|are|was|were|be|become|becomes|became|made|already)\s(?:generally\s|already\s|made\s){0,2}public\b|general(?:ly)? (?:available|known|public|knowledge)|common(?:ly)? (?:knowledge|known)|publicly\b|general knowledge|in the trade|published)/,
        /\b(?:already|previously|rightfully|lawfully|prior|before)\b[^.;]{0,60}\b(?:known?|knew|knowledge|possess\w{0,4}|possession|held|had|have)\b|\b(?:known?|knew|knowledge|possess\w{0,4}|possession|held)\b[^.;]{0,100}\b(?:prior|before|already|previously|at the time)\b/,
        /\bindependent(?:ly)?\b[^.;]{0,60}\b(?:develop|creat|conceiv|deriv|discover|generat|acquir|produc)|(?:develop|creat|conceiv|deriv|discover|generat)\w{0,8}\b[^.;]{0,80}\bindependent/,
        /\b(?:developed|created|generated)\b[^.;]{0,80}\bwithout\b/,
        /\b(?:from|by)\s(?:(?:a|an|any|another|other|independent)\s){0,2}(?:third[ -]?part|source|person)\w{0,4}\b[^.;]{0,120}\b(?:not|no|without|free|right|lawful|legal|entitled|authori[sz]|non-?confidential|other than)/,
        /\b(?:lawful|rightful|legal|legitimate)(?:ly)?\b[^.;]{0,60}\b(?:receiv|obtain|acquir|disclos)\w{0,6}\b[^.;]{0,40}\b(?:from|by)\b/,
      ],
      unless: [
        /\b(?:until|so long as|as long as)\b[^.;]{0,120}\bpublic/,
        /\bpublic(?:ity)?\s(?:announcement|statement|release|offering|compan|filing|accountant|securities|utility|authorit|official|body|agenc)/,
      ],
      notStated: [
        /\b(?:means?|includes?|any|all|certain)\b[^.;]{0,160}\b(?:is|are|been|being|otherwise)?\s?not\s(?:\w{1,12}\s){0,2}(?:public|generally (?:known|available)|known to|available to)/,
      ],
    },
  },
  settle: (contract, { stated }) => settled(contract, { stated: stated.filter((sentence) => carvesOut(contract, sentence)), contrary: [] }),
})
