import type { Contract } from '../../contract/types'
import { fact } from '../facts/fact'
import { limits } from '../facts/limits'
import { leadIns, readOut } from '../facts/list-items'
import { lowerOf, sentences, type Sentence } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** What must be left out of a limit to leave a kind of breach uncapped. Intent, fraud and death are left out by law and say nothing. */
const KIND_EN = /\bbreach|\bviolat|indemni|confiden|infring|intellectual property|misappropriat|misuse|privacy|personal (?:data|information)|data (?:protection|security)|\bthird[- ]part|warrant|licen[sc]e|\b(?:articles?|sections?|paragraphs?|clauses?) [\divxl]/
const KIND_ZH = /保密|秘密|泄露|数据|个人信息|隐私|知识产权|侵权|侵犯|违反|第三[方人]|第.{1,6}条/
/** Opens or closes an exception; "except as agreed in writing" and "except where the law forbids" name none. */
const EXCEPT_EN = /\b(?:except(?:ing)?|excluding|exclusive of|other than|save|unless|with the exception|outside|without affecting)\b(?!,? (?:as )?(?:otherwise|expressly|specifically|permitted|required))([^;]{0,260})/g
const SUBJECT_EN = /\bsubject (?:only |always )?to (?:the provisions of )?(?:section|clause|article|paragraph)s? [\divxl]/
const PROVIDED_EN = /\bprovided,?(?: however,?| further,?)?,? that\b[^;]{0,160}\b(?:not|neither)\b[^;]{0,40}\b(?:apply|limit|affect|include|as limiting)([^;]{0,200})/
const EXCEPT_ZH = /除([^。；]{2,80}?)(?:外|以外)|([^。；]{2,60})(?:除外|不在此限|不受此限)/g
/** How many sentences before it the limit may stand that a sentence points back at. */
const NEAR = 8

/** Sentences that limit liability, by their index. */
const limiting = fact((contract: Contract): ReadonlySet<number> =>
  new Set(limits(contract).filter(({ caps, excludes }) => caps || excludes).map(({ sentence }) => sentence.index)))

/** The sentence in lower case with its lead-in and with the part before its semicolon ("Except for breach of Section 3; in no event …"). */
function widely(contract: Contract, sentence: Sentence): string {
  const { text, own } = readOut(contract, sentence, true)
  const before = sentences(contract)[sentence.index - 1]
  return own === 0 && before?.continues && before.block === sentence.block ? `${lowerOf(contract, before).slice(-400)} ${text}` : text
}

/** A limit that leaves a kind of breach or claim out. */
function carvesOut(contract: Contract, sentence: Sentence): boolean {
  const text = widely(contract, sentence)
  if (/[㐀-鿿]/.test(text)) return [...text.matchAll(EXCEPT_ZH)].some((match) => KIND_ZH.test(match[1] ?? match[2] ?? ''))
  if (DEFINES_EN.test(lowerOf(contract, sentence))) return false
  const lower = text.replace(WILFUL_EN, ' ')
  const provided = PROVIDED_EN.exec(lower)
  return SUBJECT_EN.test(lower) || (provided !== null && KIND_EN.test(provided[1] ?? '')) || [...lower.matchAll(EXCEPT_EN)].some((match) => KIND_EN.test(match[1] ?? ''))
}
const WILFUL_EN = /\b(?:wil+ful|intentional|deliberate|knowing)(?:ly)?(?: (?:and|or) \w{3,12})? (?:breach\w{0,3}|violations?)|\bbreach\w{0,3} (?:resulting|arising) from [^;,)]{0,40}\b(?:negligence|misconduct)/g
/** A definition of "damages" carves nothing out. */
const DEFINES_EN = /^\W{0,3}["“][^"”]{1,40}["”] (?:shall )?means?\b/

/** Whether the sentence, which says that limits do not reach something, speaks of limits of liability and of a kind of breach. */
function liftsLimits(contract: Contract, sentence: Sentence): boolean {
  const text = lowerOf(contract, sentence)
  const items = sentences(contract).slice(sentence.index + 1, sentence.index + NEAR).filter((item) => leadIns(contract)[item.index] === sentence)
  const whole = [text.replace(WILFUL_EN, ' '), ...items.map((item) => lowerOf(contract, item))].join(' ')
  if (/[㐀-鿿]/.test(text)) return KIND_ZH.test(whole) || /不设|无限|上限|封顶/.test(text)
  if (UNLIMITED_EN.test(text)) return !/liability (?:company|corporation|partnership)/.test(text)
  if (!KIND_EN.test(whole)) return false
  const near = Array.from({ length: NEAR }, (_, back) => sentence.index - back).some((index) => limiting(contract).has(index))
  return near || /\blimitations? (?:of|on) (?:liability|damages)|\bliabilit(?:y|ies)\b[^;]{0,40}\b(?:cap|limit)|\b(?:limit|exclude|restrict|cap)s?\b[^;]{0,60}\b(?:liab|damages)/.test(text)
}
const UNLIMITED_EN = /\bunlimited|\buncapped|\bwaiv\w{1,4}\b[^;]{0,80}\b(?:limitations?|caps?)\b[^;]{0,60}\bliab|\bliab\w{1,6}\b[^;]{0,90}\bwithout (?:any )?(?:limit|cap|ceiling)\b/

/** Some liability is without a limit: the contract says so, or a limit of liability leaves a kind of breach or claim out. As CUAD labels it. */
export default defineProvision({
  witness: 'uncapped-liability',
  examples: {
    zh: {
      hit: [
        '第九条 责任\n9.1 乙方的赔偿责任不超过合同总价。\n9.2 [[前款责任限制不适用于违反保密义务的情形。]]',
        '[[除违反保密义务或故意行为外，乙方的累计赔偿责任以已收取的服务费为限。]]',
        '[[乙方泄露用户数据的，其赔偿责任不设上限。]]',
        '第六条 责任限制\n双方赔偿责任以合同价款为限。[[但因侵犯知识产权造成的损失，不受上述限额的限制。]]',
      ],
      miss: [
        '任何情况下，乙方的赔偿责任以三个月服务费为限。',
        '违约方应赔偿守约方的全部损失。',
        '除双方另有约定外，乙方的责任不超过合同总价。',
        '保密义务不受合同终止的限制。',
        '除故意或重大过失外，乙方的赔偿责任不超过合同总价。',
      ],
    },
    en: {
      hit: [
        '[[Except for breach of confidentiality, neither party’s liability shall exceed the fees paid.]]',
        '8. Limits\n8.1 Supplier’s total liability is limited to the price.\n8.2 [[The limitations in this Section shall not apply to the indemnification obligations of either party.]]',
        '[[Nothing in this Agreement limits the liability of either party for infringement of intellectual property or for fraud.]]',
        '[[The Consultant’s liability for leaks of personal data is unlimited.]]',
      ],
      miss: [
        'In no event shall either party be liable for consequential damages.',
        'Except as otherwise agreed in writing, the Supplier’s liability shall not exceed the price.',
        'The foregoing obligations shall not apply to information that is public.',
        'Nothing in this Agreement excludes liability for fraud or for death caused by negligence.',
        'An unlimited liability company is a person for the purposes of this Agreement.',
        'Nothing in this Section limits the right to assign this Agreement.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['limit', 'liability'], ['liability']],
      stated: [
        /(?:责任|赔偿)[^。；]{0,16}(?:不设(?:置)?(?:上限|限额|限制)|无上限|没有上限|不封顶|不受(?:任何)?(?:金额|数额|上限|限额)[^。；]{0,6}限制)|无限(?:赔偿|连带)?(?:责任|连带责任)/,
        /不受[^。；]{0,24}(?:责任|赔偿|上述|前款|前述|本条|该)[^。；]{0,10}(?:限制|限额|上限|为限)|(?:责任|赔偿)(?:限制|上限|限额)[^。；]{0,16}不适用|不适用(?:于)?(?:上述|前款|前述|本条)?[^。；]{0,6}(?:责任|赔偿)(?:限制|上限|限额)/,
        /(?:上述|前款|前述|本条|该)[^。；]{0,12}(?:限制|限额|上限)[^。；]{0,16}(?:不适用|不包括|不影响)/,
        /(?:不(?:得)?(?:限制|排除|免除))[^。；]{0,30}(?:故意|重大过失|欺诈|人身)[^。；]{0,20}责任/,
      ],
    },
    en: {
      gate: [['limit'], ['liability']],
      stated: [
        /\b(?:limit(?:s|ed|ation|ations|ing)?|exclu(?:sion|sions|de|des|ded)|caps?|ceiling|waivers?|disclaimers?|foregoing|sections? [\d.]{1,6}|clauses? [\d.]{1,6}|this (?:section|clause|article|paragraph|sentence))\b[^;]{0,120}\b(?:shall|will|does|do|may|is|are) (?:also )?(?:not|neither) (?:\([a-z]\) )?(?:be )?(?:apply|applicable|applied|limit|exclude|restrict|affect|cover|extend|operate|be construed)/,
        /\b(?:nothing|neither|no provision|no limitation)\b[^;]{0,90}\b(?:limit|exclude|restrict|cap)s?\b[^;]{0,90}\b(?:liab|damages|remed|responsib|recover|claim|indemni)/,
        /\b(?:liabilit(?:y|ies)|liable|damages|indemni\w{1,8})\b[^;]{0,90}\b(?:unlimited|uncapped|without (?:any )?(?:limit|cap|ceiling)\b)/,
        /\b(?:unlimited|uncapped) (?:liability|indemni)/,
        /\bwaiv\w{1,4}\b[^;]{0,80}\b(?:limitations?|caps?)\b[^;]{0,60}\bliab/,
        /\bnot (?:to )?(?:limit|limiting|as limiting|intended to limit)\b[^;]{0,60}\b(?:liab|damages|indemni|remed)/,
      ],
      unless: [/\bwithout limiting the (?:foregoing|generality)/, /\bconfidential information\b[^;]{0,40}\bdoes not include/],
    },
  },
  settle(contract, { stated }) {
    const carved = sentences(contract).filter((sentence) => limiting(contract).has(sentence.index) && carvesOut(contract, sentence))
    const all = new Map([...stated.filter((sentence) => liftsLimits(contract, sentence)), ...carved].map((sentence) => [sentence.index, sentence]))
    return settled(contract, { stated: [...all.values()], contrary: [] })
  },
})
