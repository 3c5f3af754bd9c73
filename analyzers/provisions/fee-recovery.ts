import type { Contract } from '../../contract/types'
import { has, lowerOf, sentences, textOf, type Sentence } from '../facts/sentences'
import { mayMatch, sieved } from '../facts/sieve'
import { defineProvision } from './provision'

const ZH = /律师(?:的)?(?:酬金|报酬|开支|花费|花销|开销|账单)|律师[与和及][^。；，]{1,6}(?:之|的)?费|(?:请|聘|雇)[^。；，]{0,6}律师[^。；]{0,16}(?:费|钱|开支|花销|开销|花费|支出)|律师(?:代理|服务)?(?:的)?费|聘请律师|律师、|律师等|(?:维权|追偿|实现(?:债权|权利)|制止侵权|主张权利)[^。；]{0,16}(?:费用|开支|支出|成本)|(?:调查|取证|公证|鉴定|保全)(?:、[^。；、]{1,6}){0,6}(?:等)?(?:费|费用|开支)|合理(?:的)?(?:费用|开支)[^。；]{0,20}(?:律师|调查|诉讼)/
const OWN_COST_ZH = /各自(?:承担|负担|支付|的律师)|自行(?:承担|负担)/
const OTHER_ZH = /知识产权|侵权(?:指控|索赔|诉讼|纠纷)|第三方[^。；]{0,20}(?:索赔|主张|指控|追究|起诉)|第三人[^。；]{0,16}(?:索赔|主张)|咨询费|顾问费/
const EN = /\b(?:foots?|meets?|pays?|covers?|bears?)\b[^.;]{0,24}\b(?:lawyers|attorneys|solicitors|counsel)\b|\b(?:lays? out|laid out|outlay|spends?) (?:\w{1,12} ){0,3}on (?:lawyers|attorneys|solicitors|counsel|investigators)\b|\blegal bills?\b|\b(?:attorneys?['’]?s?['’]?|lawyers?['’]?|solicitors?['’]?|counsel|legal)['’]?\s{0,1}(?:and\s\w+\s)?(?:fees?|costs?|expenses?|charges)|fees? (?:and (?:costs|expenses|disbursements) )?of (?:its |their )?(?:attorneys|lawyers|counsel|legal counsel)|costs?,? (?:and|including)[^.;]{0,60}(?:attorney|lawyer|legal)|costs? of (?:enforc|investigat|litigation)|enforcement costs?|sp(?:end|ent|ends) on (?:solicitors|lawyers|attorneys|counsel)/
const PAYS_EN = /foots?|meets|repaid|repays|loser|prevailing|losing|recover|pay|paid|compensat|make[sd]? good|reimburs|award|liable|entitled|bear|indemnif|borne|responsible|including|include/
const OWN_COST_EN = /(?:each|both) part(?:y|ies)[^.;]{0,40}(?:bear|pay|responsible)[^.;]{0,30}(?:own|its|their respective)|bear(?:s)? its own/
/** An indemnity against what outsiders claim, and no loss of the other party beside it. */
const CLAIMS_EN = /third[- ]party (?:claims?|suits?|actions?|proceedings?)|claims?[^.;]{0,30} (?:by|from|of) (?:any |a )?third part/
const OWN_LOSS_EN = /\bloss(?:es)?\b|damages|prevailing|enforc/
const OTHER_EN = /third[- ]part(?:y|ies)|infring|protective order|in connection with the (?:negotiation|preparation)|consultant|collect\w{0,5}\s(?:of\s)?(?:any\s|such\s|the\s)?(?:delinquent|overdue|unpaid|past[- ]due)/

sieved([ZH, EN])

type Sense = 'stated' | 'contrary' | null

function senseOf(contract: Contract, sentence: Sentence): Sense {
  const text = textOf(contract, sentence)
  if (mayMatch(contract, ZH, sentence) && ZH.test(text)) {
    if (OWN_COST_ZH.test(text)) return 'contrary'
    if (OTHER_ZH.test(text) && !/违约方|违反本|守约方|败诉/.test(text)) return null
    return /承担|赔偿|支付|负担|包括|补偿|偿付|偿还|补还|追偿|含|归[^。；，]{1,8}(?:负担|担|出)?|由[^。；]{1,12}(?:出|付|掏|补)|败诉|以及/.test(text) ? 'stated' : null
  }
  const lower = lowerOf(contract, sentence)
  if (!mayMatch(contract, EN, sentence) || !EN.test(lower)) return null
  if (OWN_COST_EN.test(lower) && !/prevailing|successful party|party in breach/.test(lower)) return 'contrary'
  if (CLAIMS_EN.test(lower) && !OWN_LOSS_EN.test(lower)) return null
  if (OTHER_EN.test(lower) && !/breach|prevailing|enforc|violat/.test(lower)) return null
  return PAYS_EN.test(lower) ? 'stated' : null
}

/** Lawyer's or enforcement cost is paid by the party in breach or the losing party. */
export default defineProvision({
  examples: {
    zh: {
      contrary: ['[[因争议产生的律师费由双方各自承担。]]'],
      hit: ['[[违约方应承担守约方为此支出的合理费用，包括律师费、调查取证费、公证费、鉴定费。]]', '[[仲裁费及律师费由败诉方承担。]]', '第九条 违约责任\n[[乙方泄密的，除赔偿损失外，还应赔偿甲方因维权支出的律师费、差旅费等费用。]]', '[[守约方为实现债权支出的全部费用，由违约方负担。]]'],
      miss: ['违约方赔偿守约方一切损失。', '诉讼费由败诉方承担。', '律师费由双方各自承担。', '乙方保证成果不侵犯第三方知识产权，否则承担第三方索赔产生的律师费。'],
    },
    en: {
      contrary: ['[[Each party shall bear its own legal costs of any dispute under this Agreement.]]'],
      hit: ['[[The prevailing party may recover reasonable attorneys’ fees and investigation costs.]]', '[[The Recipient shall pay all costs and legal fees incurred by the Discloser in enforcing this Agreement.]]', '9. Costs\n9.1 [[The losing party bears the reasonable legal costs of the successful party.]]', '[[A party in breach is liable for the other’s attorney’s fees and court costs.]]'],
      miss: ['Each breach shall be compensated in damages.', 'Consultant’s fees are payable monthly.', 'Buyer shall reimburse attorneys’ fees and other costs of collecting overdue invoices.', 'Provider shall indemnify Customer against third-party claims, including legal fees.'],
    },
  },
  read(contract) {
    const stated: Sentence[] = []
    const contrary: Sentence[] = []
    for (const sentence of sentences(contract)) {
      if (!has(sentence, 'fees')) continue
      const sense = senseOf(contract, sentence)
      if (sense) (sense === 'stated' ? stated : contrary).push(sentence)
    }
    const evidence = stated.length > 0 ? stated : contrary
    return evidence.length > 0 ? { stance: stated.length > 0 ? 'stated' : 'contrary', evidence: evidence.map(({ start, end }) => ({ start, end })) } : null
  },
})
