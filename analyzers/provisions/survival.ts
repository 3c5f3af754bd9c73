import { endsWithContract } from '../facts/secrecy-end'
import { kind } from '../facts/kind'
import { pointsAtSecrecy, secrecyNumbers } from '../facts/references'
import { secrecy } from '../facts/secrecy'
import { lowerOf, textOf } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** A list of what survives that names clauses or subjects: "Sections 3, 7 and 9 survive", "下列条款继续有效：赔偿、免责". */
const LIST_EN = /\b(?:sections?|articles?|clauses?|paragraphs?)\s(?:\d|[ivx]{1,5}\b)/
const LIST_ZH = /第\s?[〇零一二三四五六七八九十百\d.]{1,6}\s?[条款章]|(?:下列|以下)[^。；]{0,12}(?:条款|部分|约定)/
const SECRET = /confiden|secre|non-?disclos|proprietary|保密|秘密|机密/

/** Something of the contract outlives it. A list of survivors that leaves secrecy out, or secrecy that ends with the contract, says the opposite. */
export default defineProvision({
  witness: 'survival',
  examples: {
    zh: {
      hit: [
        '保密协议\n第九条 [[本协议终止后，接收方的保密义务继续有效，直至保密信息公开。]]',
        '第八条 保密\n双方应对商业秘密保密。\n[[本条不因合同的解除或终止而失效。]]',
        '第八条 保密\n双方应对商业秘密保密。\n[[保密期限为合同终止后三年。]]',
        '保密承诺书\n[[本人离职之后仍负有保密义务。]]',
        '服务合同\n第八条 保密\n双方应保密。\n第十二条 [[合同终止不影响第八条及争议解决条款的效力。]]',
      ],
      contrary: ['服务合同\n第八条 保密\n双方应对商业秘密保密。\n第十二条 [[本合同终止后，第六条、第九条继续有效。]]'],
      miss: [
        '第十二条 本合同部分条款无效的，不影响其他条款的效力。',
        '第十二条 争议解决期间，双方应继续履行其他条款。',
        '第三条 本合同期满后，双方可以续签一年。',
        '第七条 解除合同不影响守约方要求赔偿损失。\n第八条 双方应在合作期内保密。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n9. [[The obligations of confidentiality survive termination of this Agreement.]]',
        'NON-DISCLOSURE AGREEMENT\n9. [[The Recipient’s duties continue for three years after this Agreement ends.]]',
        'NON-DISCLOSURE AGREEMENT\n2. [[The Recipient shall keep the Confidential Information secret during the term and for five years thereafter.]]',
        'NON-DISCLOSURE AGREEMENT\n10. [[Termination does not relieve the Recipient of its obligations regarding Confidential Information already received.]]',
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the Confidential Information secret.\n12. [[Sections 7 and 9 shall survive termination.]]',
      ],
      contrary: [
        'SERVICES AGREEMENT\n7. Confidentiality\nEach party shall keep the Confidential Information secret.\n12. [[Sections 3 and 9 shall survive termination.]]',
        'NON-DISCLOSURE AGREEMENT\n9. [[The obligations of confidentiality last only while this Agreement is in force.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n9. If a provision is invalid, the others remain in full force and effect.',
        'MERGER AGREEMENT\n1. The Company shall be the surviving corporation.',
        'NON-DISCLOSURE AGREEMENT\n9. This Agreement has a term of two years.',
        'NON-DISCLOSURE AGREEMENT\n9. Either party may terminate this Agreement on thirty days’ notice.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['duration']],
      stated: [
        /(?:终止|解除|期满|届满|结束|失效|离职|解约|到期|履行完毕|离开|完成|撤销)[^。；]{0,30}(?:后|之后|时)[^。；]{0,60}(?:保密(?!资料|信息|文件|材料)|保守|披露|泄露|透露|继续有效|仍然?有效|继续适用|存续|仍应?遵守|有效|约束力|承担本)/,
        /不(?:因|受|随|以)[^。；]{0,40}(?:终止|解除|无效|失效|届满|期满|撤销|变更|离职)[^。；]{0,24}(?:影响|失效|免除|终止|解除|消灭|无效|变化|而)/,
        /(?:终止|解除|届满|期满|失效|离职|是否)[^。；]{0,30}(?:不影响|并不免除|不免除|不解除(?!合同|本))[^。；]{0,40}(?:保密|条款|效力|义务)/,
        /(?:保密(?:义务|责任|期限?|条款))[^。；]{0,50}(?:终止|解除|届满|期满|离职|结束|失效)[^。；]{0,16}(?:后|之日起|起)[^。；]{0,24}(?:年|月|永久|长期|有效|内|止)/,
        /(?:永久|长期|无限期|终身|始终)[^。；]{0,12}保密|(?:保密|义务|责任|承诺|条款)[^。；，]{0,12}(?:永久|长期|始终|持续)[^。；，]{0,6}有效|保密[^。；]{0,24}(?:永久|长期|无限期|终身)/,
        /(?:下列|以下|其他|其它|部分)[^。；]{0,20}(?:继续有效|仍应?[^。；]{0,4}(?:有效|适用)|继续适用|存续)/,
        /(?:保密|义务|责任)[^。；]{0,60}(?:直至|直到|至|到)[^。；]{0,40}(?:公开|公知|公众|解密)[^。；]{0,10}(?:为止|时止|之日|止|时)/,
      ],
      unless: [
        /(?:不合法|无效|無效|不可强制执行|不可执行|违法)[^。；]{0,80}(?:其他|其它|其余|其餘)[^。；]{0,12}(?:条款|條款|部分|约定|内容)/,
        /争议[^。；]{0,40}继续履行|(?:赔偿|违约责任|追究|损失)[^。；保]{0,20}$/,
        /(?:自动)?续(?:签|期|展|约)|保修期|质保期|服务期满/,
      ],
    },
    en: {
      gate: [['duration']],
      stated: [
        /\bsurviv(?:e|es|ed|ing)\b|\bsurvival (?:of|period|term)\b/,
        /\b(?:continue|continues|remain|remains|extend|extends|bound|binding|apply|applies|last|lasts)\b[^.;]{0,120}\b(?:after|beyond|following|despite|notwithstanding|even if|regardless|subsequent to)\b|\b(?:obligations?|dut(?:y|ies)|undertakings?|covenants?)\b[^.;]{0,160}\bthereafter\b/,
        /\b(?:notwithstanding|after|following|despite)\b[^.;]{0,80}\b(?:terminat\w{1,4}|expir\w{1,5}|completion|end|decision)\b[^.;]{0,240}\b(?:continue|continues|remain|remains|bound|apply|confidentiality|never|obligations?)\b/,
        /\b(?:obligations?|undertakings?|dut(?:y|ies)|restrictions|covenants|confidentiality|agreement|provisions?)\b[^.;]{0,160}\b(?:continue|continues|remain|remains|extend|extends|apply|applies|effective|binding|last|lasts|be|in effect)\b[^.;]{0,60}\b(?:perpetual\w{0,2}|perpetuity|indefinite\w{0,2}|without limit|unless and until|until (?:such (?:time|information|confidential)|the (?:confidential|proprietary|information|evaluation)|it (?:is|becomes|enters)|that information)|so long as|as long as)\b/,
        /\b(?:obligations?|undertakings?|dut(?:y|ies)|restrictions|covenants|confidentiality)\b[^.;]{0,160}\b(?:continue|continues|remain|remains|extend|extends|apply|applies|binding|last|lasts|be in)\b[^.;]{0,80}\b(?:years?|months?)\b(?![^.;]{0,30}\b(?:date hereof|date of this|effective date|following (?:the )?(?:date of )?disclosure))/,
        /\b(?:terminat\w{1,4}|expir\w{1,5})\b[^.;]{0,80}\b(?:not|nor|without)\b[^.;]{0,40}\b(?:reliev\w{1,3}|affect|release|discharge|relieving|prejudice|extinguish|limit)\b[^.;]{0,120}\b(?:obligation|dut|confiden|rights|provision|liabilit|disclos)/,
        /\b(?:confiden|secre|disclos)[^.;]{0,300}\b(?:(?:after|following|from)\s(?:the\s)?(?:date of\s)?(?:any\s)?(?:terminat|expir|end)|in perpetuity|perpetually|indefinitely)/,
        /\b(?:during|throughout|term|life)\b[^.;]{0,100}\band\b[^.;]{0,90}\b(?:thereafter|after|following|beyond)\b/,
        /\b(?:retain(?:ed|s)?|not (?:so )?(?:been )?(?:returned|destroyed)|return or destruction|return of|all (?:confidential information|ci) (?:provided|disclosed))\b[^.;]{0,240}\b(?:remain|continue|continues|remains|extend)\b[^.;]{0,80}\b(?:subject|bound|held|treat|confidential|governed|kept|protections?|apply)\b/,
        /\b(?:notwithstanding|despite|after|following)\b[^.;]{0,80}\b(?:return|destruction|retention)\b[^.;]{0,200}\b(?:continue|remain|bound)\b|\b(?:return|destruction)\b[^.;]{0,100}\bnot (?:relieve|release|affect|discharge)|\boral\b[^.;]{0,60}\b(?:continue|remain)\b[^.;]{0,40}\bsubject to\b/,
        /\bunlimited (?:term|period|duration|time)\b|\bwithout (?:limit|limitation|any limit)\b[^.;]{0,10}\b(?:of|in|as to) time\b|\bin perpetuity\b|\b(?:continue|remain)\b[^.;]{0,60}\b(?:until the lat(?:t)?er|indefinitely)\b/,
      ],
      contrary: [
        /\b(?:obligations?|dut(?:y|ies)|undertakings?|confidentiality)\b[^.;]{0,80}\bonly (?:while|during|for as long as|so long as|for the (?:term|duration))\b/,
      ],
      unless: [
        /\b(?:invalid|unenforceable|illegal|severab|held to be|waiver|counterparts)\b[^.;]{0,300}\b(?:remain|remaining|continue|effect|surviv)|surviving (?:corporation|entity|company|party|spouse)|merger sub|survival of representations|\bremainder of this\b|right of survivorship/,
        /\b(?:solicit|hire|compete|purchase|circumvent|participate in|offer employment|employment to)\b|do(?:es)? not extend to|\bshall not apply\b|\bthereafter (?:is|was|becomes?|comes)\b|\bexecuted by\b|\b(?:term of this|this) agreement\b[^.;]{0,40}\b(?:commence|begin|start)s?\b[^.;]{0,120}\b(?:thereafter|following|after|from)\b[^.;]{0,60}$|\brenew\w{0,4}\b[^.;]{0,40}\b(?:automatic|successive|additional)|after (?:the )?(?:receipt|delivery|date of (?:such )?notice)/,
      ],
    },
  },
  settle(contract, { stated, contrary }) {
    const survivors = new Set(stated)
    const left = stated.filter((sentence) => {
      const text = contract.lang === 'zh' ? textOf(contract, sentence) : lowerOf(contract, sentence)
      const list = LIST_EN.test(text) || LIST_ZH.test(text)
      return (endsWithContract(text) && !/surviv/.test(text)) || (list && !SECRET.test(text) && secrecyNumbers(contract).size > 0 && !['NDA', 'TOS'].includes(kind(contract)) && secrecy(contract).room !== 'none' && !pointsAtSecrecy(contract, text) && !/本条|this (?:section|article|paragraph|clause)/.test(text))
    })
    for (const sentence of left) survivors.delete(sentence)
    return settled(contract, survivors.size > 0 ? { stated: [...survivors], contrary: [] } : { stated: [], contrary: [...left, ...contrary] })
  },
})
