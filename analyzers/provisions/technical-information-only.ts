import type { Contract, Span } from '../../contract/types'
import { lowerOf, sentences, textOf } from '../facts/sentences'
import definition from './definition-of-confidential-information'
import { defineProvision, settled, type Reading } from './provision'

/** Names information that is not technical. */
const BUSINESS = /\b(?:business(?! (?:day|discussion|opportunit|relationship|partner|transaction|combination|purpose|dealing|with))|financ(?!ial (?:advis|institution|consult))|commercial\b|market|customer|client|pric(?:e|es|ing)\b|costs?\b|sales|supplier|vendors?['’ ]|employee (?:list|record|information|data)|personnel (?:list|record|information|data|matter|file)|budget|forecast|non-?technical|strateg|accounting|tax(?:es)?\b|personal(?:ly)? (?:data|information|identif)|investor|payroll|salar|revenue|profit|trade (?:secret|practice)|operations\b|operational|human resource|plans\b|names\b|addresses|fees\b|rates\b|lists?\b|patients?\b|students?\b|members?['’]|tenants?\b|leases?\b|litigation)|经营|财务|客户|价格|报价|市场|营销|人事|供应商|采购|销售|管理(?:信息|方法|制度|诀窍)|商业(?:信息|计划|资料|模式)|员工|薪酬|合同(?:内容|条款|价)|招投标|标底|货源|产销|战略|投资|个人信息|业务|成本/
const TECHNICAL = /\b(?:technical|technolog|formula|software|source code|specification|drawing|design|know-how|invention|engineering|process|prototype|algorithm|hardware|scientific|research)|技术|图纸|配方|工艺|源代码|软件|设计|研发|算法|参数|样品|程序/
/** Leaves room for every kind of information. */
const OPEN = /\b(?:all|any|other|certain|such)\s(?:and all\s)?(?:(?:other|non-?public|confidential|proprietary|oral|written|and|or)\s){0,3}(?:information|data|materials?|documents?|matter)\b|any and all|一切|所有(?:信息|资料)|任何(?:信息|资料)|其他|等(?:信息|资料)/

function read(contract: Contract): Reading {
  const said = definition.read(contract)
  if (!said) return null
  const words = (span: Span): string => (contract.lang === 'zh' ? textOf(contract, span) : lowerOf(contract, span))
  const business = said.evidence.filter((span) => BUSINESS.test(words(span)))
  if (business.length > 0) {
    const starts = new Set(business.map(({ start }) => start))
    return settled(contract, { stated: [], contrary: sentences(contract).filter(({ start }) => starts.has(start)) })
  }
  const technical = said.evidence.filter((span) => TECHNICAL.test(words(span)))
  if (technical.length === 0 || said.evidence.some((span) => OPEN.test(words(span)))) return null
  return { stance: 'stated', evidence: technical }
}

/** Only technical information is covered; the opposite: the definition also names business, financial or customer information. */
export default defineProvision({
  witness: 'technical-information-only',
  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[本协议所称保密信息是指乙方提供的产品图纸和工艺参数。]]',
        '保密协议\n第一条 [[保密信息仅限于披露方的技术资料。]]',
        '技术合同\n第五条 保密\n[[保密内容包括：源代码、算法。]]',
        '保密协议\n第二条 [[下列资料属于保密信息：配方、设计图。]]',
      ],
      miss: [
        '保密协议\n第一条 保密信息是指披露方提供的一切资料。',
        '保密协议\n第一条 接收方应对技术资料保密。',
        '保密协议\n第一条 保密信息是指披露方提供的技术资料和其他信息。',
        '技术合同\n第二条 乙方应提供技术资料。',
      ],
      contrary: ['保密协议\n第一条 [[保密信息包括技术资料、客户名单和财务数据。]]', '保密协议\n第一条 [[商业秘密是指甲方的技术信息和经营信息。]]'],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means the formulas and drawings of the Valve.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information is limited to the technical specifications handed over.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[Proprietary Information means source code of the Engine.]]',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Owner will show the Guest its prototypes (“Confidential Information”).]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all information supplied by the Discloser.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means drawings and any other information.',
        'SERVICES AGREEMENT\n2. The Supplier shall deliver the technical documents.',
        'NON-DISCLOSURE AGREEMENT\n1. The Recipient shall keep Confidential Information secret.',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means technical and financial information of the Discloser.]]', 'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information includes:]]\n(a) [[customer lists;]] and\n(b) drawings.'],
    },
  },
  read,
})
