import type { Contract } from '../../contract/types'
import type { Concept } from '../concepts'
import { fact } from '../facts/fact'
import { markingConditions } from '../facts/marking-conditions'
import { secrecy } from '../facts/secrecy'
import { has, isChinese, lowerOf } from '../facts/sentences'
import { sentencesFor, sieved } from '../facts/sieve'
import type { Statement } from '../readings/settled-points'

/** Point, what it says there ('': whom the pattern's group names), pattern (lower case). */
type Value = readonly [Statement['point'], string, RegExp]

const WHO_ZH = '([甲乙丙]方|双方|转让方|受让方|出让方|委托方|受托方|委托人|受托人|买方|卖方|供方|需方|出租方|承租方|出租人|承租人|许可方|被许可方|开发方|客户|供应商|服务商)'
const OWNED_ZH = '(?:成果|软件|产品|作品|系统|程序)'
const WORK_EN = '(?:deliverables|work product|results|developments|inventions)'
const PROFIT_EN = '(?:profits?|earnings|dividends)'
/** Each pattern says one thing on a point; the Chinese and the English ones read sentences of their own language. */
const ZH: readonly Value[] = [
  ['ownership', '', new RegExp(`${OWNED_ZH}[^。；，]{0,16}(?:知识产权|著作权|版权|所有权|专利申请权)[^。；，]{0,6}(?:归|属于?|由)${WHO_ZH}`)],
  ['ownership', '', new RegExp(`${WHO_ZH}(?:是|为|享有|拥有)[^。；，]{0,8}${OWNED_ZH}[^。；，]{0,8}(?:知识产权|著作权|版权|所有权)`)],
  ['ownership', '', new RegExp(`(?:知识产权|著作权|版权|所有权)[^。；，]{0,4}(?:归|属于?)${WHO_ZH}`)],
  ['profits', '', new RegExp(`(?:前|结存|累计|未分配|历年|滚存)[^。；]{0,16}(?:利润|收益|红利|股利)[^。；]{0,8}(?:归|属于?|由)(?:原)?${WHO_ZH}`)],
  ['taxes', '', new RegExp(`(?:税费|税款|运费|运输费用?)(?:等|用|，)?(?:均|全部|全|一律)?(?:由|归)${WHO_ZH}(?:全部|全额|自行|独自)?(?:承担|负担|支付)`)],
  ['recipients', 'staff', /(?:仅|只)(?:可|能|得|限于|限)?[^。；，]{0,16}(?:向|限于|提供给)[^。；，]{0,8}(?:员工|雇员)(?![和及、或与])/],
  ['recipients', 'others', /(?:可以?|有权|允许)[^。；，]{0,10}(?:向|提供给)[^。；，]{0,10}(?:关联公司|关联方|顾问|分包商|代理)/],
  ['subcontracting', 'never', /(?:不得|禁止)(?:将)?[^。；，]{0,12}(?:转包|分包|转委托)(?![^。；]{0,20}同意)/],
  ['subcontracting', 'free', /(?:可以?|有权)(?:自行|将)?[^。；，]{0,12}(?:转包|分包|转委托)/],
  ['law', 'prc', /适用(?:中华人民共和国|中国)(?:大陆)?(?:的)?(?:现行)?法/],
  ['law', 'hk', /适用(?:中国)?香港[^。；，]{0,8}法/],
  ['law', 'sg', /适用新加坡[^。；，]{0,4}法/],
  ['law', 'en', /适用英(?:国|格兰)[^。；，]{0,4}法/],
  ['loss', 'owed', /(?:应|须|负责|承担)[^。；不]{0,12}赔偿[^。；不]{0,40}间接损失/],
  ['loss', 'shut', /(?:不|无需|均不)(?:承担|赔偿|对)[^。；]{0,20}间接损失/],
  ['exclusion', 'answers', /泄[露漏密][^。；]{0,40}(?:应|承担|负)[^。；不]{0,10}(?:赔偿|责任)/],
  ['exclusion', 'free', /泄[露漏密][^。；]{0,40}不(?:承担|负)[^。；]{0,8}责任/],
]
const EN: readonly Value[] = [
  ['ownership', '', new RegExp(`\\b${WORK_EN}\\b[^.;]{0,80}\\b(?:owned by|property of|belongs? to|vests? in)\\s(?:the\\s)?([a-z]{3,20})\\b`)],
  ['ownership', '', new RegExp(`\\b([a-z]{3,20}) (?:shall |will )?(?:owns?|retains? (?:ownership|title))\\b[^.;]{0,40}\\b${WORK_EN}\\b`)],
  ['profits', '', new RegExp(`\\b(?:undistributed|retained|accrued|accumulated)\\b[^.;]{0,20}\\b${PROFIT_EN}\\b[^.;]{0,60}\\b(?:belongs? to|pass(?:es)? to|vests? in|retained by|enjoyed by|go(?:es)? to|remain with)\\s(?:the\\s)?([a-z]{3,20})\\b`)],
  ['taxes', '', /\b(?:all taxes|taxes and duties|freight(?: charges| costs?)?|shipping (?:charges|costs?))\b[^.;,]{0,24}\b(?:borne by|paid by|for the account of)\s(?:the\s)?([a-z]{3,20})\b/],
  ['recipients', 'staff', /\bonly\b[^.;]{0,60}\bto (?:its|their|his) (?:own )?employees\b(?!\s(?:and|or)|,)/],
  ['recipients', 'others', /\bmay (?:also )?disclose\b[^.;]{0,80}\bto\b[^.;]{0,20}\b(?:affiliates|agents|consultants|contractors|subcontractors|advis[eo]rs)\b/],
  ['subcontracting', 'never', /\b(?:shall|may|must) not (?:assign or )?subcontract\b(?![^.;]{0,60}\bconsent)/],
  ['subcontracting', 'free', /\bmay (?:freely )?subcontract\b/],
  ['law', 'prc', /\bgoverned by[^.;]{0,50}\b(?:people['’]s republic of china|prc)\b/],
  ['law', 'hk', /\bgoverned by[^.;]{0,50}\bhong kong\b/],
  ['law', 'sg', /\bgoverned by[^.;]{0,50}\bsingapore\b/],
  ['law', 'en', /\bgoverned by[^.;]{0,50}\b(?:england|english law)\b/],
  ['law', '', /\bgoverned by[^.;]{0,50}\blaws? of the (?:state|commonwealth) of ([a-z]{4,14})\b/],
  ['loss', 'owed', /\b(?:shall|will|must) (?:compensate|indemnify|pay|be liable)\b[^.;]{0,60}\b(?:including|and)\b[^.;]{0,30}\b(?:indirect|consequential)\b/],
  ['loss', 'shut', /\b(?:not|neither|no)\b[^.;]{0,60}\bliable\b[^.;]{0,60}\b(?:indirect|consequential)\b/],
  ['exclusion', 'answers', /\b(?:shall|will|is|must) (?:be )?(?:fully )?liable for\b[^.;]{0,60}\b(?:disclosure|leak|breach of confidential\w{2,3})\b/],
  ['exclusion', 'free', /\b(?:not|no|neither)\b[^.;]{0,40}\b(?:liable|liability)\b[^.;]{0,60}\b(?:unauthori[sz]ed disclosure|leak|breach of confidential\w{2,3})\b/],
]
for (const table of [ZH, EN]) sieved(table.map(([, , pattern]) => pattern))
/** What each side brought along, or got from others, is another thing than the result. */
const OWN_THING_ZH = /原有|背景|各自|独立开发|第三[方人]|已有|披露方|提供的|保密信息|一方单独|付清|付款后|之前/
const OWN_THING_EN = /\b(?:background|pre-?existing|feedback|third part|respective|its own\b|solely by\b|jointly\b|upon payment|if\b)/
const NOBODY = /^(?:that|which|such|all|any|and|the|party|parties|neither|each|either|its|their|it|one|them|shall|will|not)$/

const ALL_ZH = /(?:所有|一切|全部)[^。；，]{0,40}(?:信息|资料|文件|往来)[^。；]{0,20}(?:均|都|一律)[^。；，]{0,8}(?:视为|属于|属|为|应|予以|应当)[^。；，]{0,8}(?:保密|秘密|机密)|(?:无论|不论|不管|是否)[^。；]{0,16}(?:标明|标注|注明|加盖|标记)/
const ALL_STRICTLY = /\ball\b[^.;]{0,160}\b(?:information|communications|documents|data)\b[^;]{0,240}\b(?:are|is|be|deemed) strictly confidential/
const ALL_OF = ['all information', 'all communications', 'all documents', 'all data']
const ALL_EN = /\ball (?:information|communications|documents|data)\b[^.;]{0,120}\b(?:are|is|be) (?:deemed |considered |treated as )?(?:to be )?confidential\b/
const MARKED_OR_NOT = /\b(?:whether or not|regardless of whether|irrespective of whether|even if not)\b[^.;]{0,40}\b(?:marked|labell?ed|designated|stamped)\b/
const ONLY_ZH = /(?:只有|仅限|仅指|限于|仅以?)[^。；]{0,40}(?:标明|标注|注明|加盖)|(?:未|没有)[^。；，]{0,8}(?:标明|标注|注明|加盖)[^。；]{0,30}(?:不视为|不属于|不构成|不受)/
const ONLY_EN = /\b(?:only|solely|limited to)\b[^.;]{0,80}\b(?:marked|labell?ed|stamped)\b|\bnot (?:marked|labell?ed|stamped)\b[^.;]{0,60}\bnot (?:be )?(?:deemed |considered |treated as )?(?:confidential|protected)/

const ownMarks = (text: string, chinese: boolean): boolean => (chinese ? /标|注明|加盖/.test(text) && ONLY_ZH.test(text) : ['marked', 'label', 'stamped'].some((word) => text.includes(word)) && ONLY_EN.test(text))

function allSecret(text: string, chinese: boolean): boolean {
  if (chinese) return ALL_ZH.test(text)
  if (text.includes('strictly confidential') && ALL_STRICTLY.test(text)) return true
  return (ALL_OF.some((words) => text.includes(words)) && ALL_EN.test(text)) || ((text.includes('whether') || text.includes('even if not')) && MARKED_OR_NOT.test(text))
}

/** A concept that every sentence on the point has. */
const CONCEPT_OF: Partial<Readonly<Record<Statement['point'], Concept>>> = { loss: 'limit', exclusion: 'liability' }

/** One of these stands in every sentence that says so. */
const MENTIONS = ['所有', '一切', '全部', '标', '注明', '加盖', ...ALL_OF, 'strictly confidential', 'marked', 'labeled', 'labelled', 'stamped', 'designated']

/** Statements in words: who owns, who may be told, whether an unmarked paper is secret, which law, which losses. */
export const statementsOf = fact((contract: Contract): readonly Statement[] => {
  const list: Statement[] = []
  const own = new Map<number, boolean>()
  for (const table of [ZH, EN]) {
    if (contract.lang === (table === EN ? 'zh' : 'en')) continue
    for (const [point, value, pattern] of table) {
      const concept = CONCEPT_OF[point]
      for (const sentence of sentencesFor(contract, [pattern])) {
        if ((concept && !has(sentence, concept)) || isChinese(contract, sentence) !== (table === ZH) || sentence.end - sentence.start > 1200) continue
        const text = lowerOf(contract, sentence)
        const found = pattern.exec(text)
        if (!found || (value === '' && NOBODY.test(found[1] ?? ''))) continue
        if (point === 'ownership') {
          if (!own.has(sentence.index)) own.set(sentence.index, (table === ZH ? OWN_THING_ZH : OWN_THING_EN).test(text))
          if (own.get(sentence.index)) continue
        }
        list.push({ point, value: value || (found[1] as string), sentence })
      }
    }
  }
  list.sort((a, b) => a.sentence.index - b.sentence.index)
  const conditions = new Set(markingConditions(contract))
  for (const sentence of secrecy(contract).sentences) {
    const text = lowerOf(contract, sentence)
    if (!conditions.has(sentence) && !MENTIONS.some((words) => text.includes(words))) continue
    const chinese = isChinese(contract, sentence)
    const only = conditions.has(sentence) || ownMarks(text, chinese)
    if (only !== allSecret(text, chinese)) list.push({ point: 'marking', value: only ? 'marked' : 'all', sentence })
  }
  return list
})
