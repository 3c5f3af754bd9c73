import { defineProvision } from './provision'

const WHO_ZH = '(?:甲方|乙方|委托方|委托人|披露方|客户|采购方|我方|一方|对方|双方|其|许可方|授权方|审计(?:机构|人员|师)|第三方机构|会计师)'
const LOOK_ZH = '(?:审计|检查|核查|查阅|稽核|抽查|查验|查核|调阅|监督检查|现场检查|巡查)'
const OBJECT_ZH = '(?:账簿|账目|账册|财务|记录|凭证|资料|场所|现场|系统|保密|安全|合规|处理(?:活动|情况)|履行情况|使用情况|执行情况|信息|数据|制度|措施|报表|办公)'
const SEEN_EN = '(?:books|records?|accounts|facilit(?:y|ies)|premises|operations|ledgers|plants?|offices?|locations?|procedures|logs|documentation|premise|warehouses?|studio|stores?|manufactur\\w{0,5})'
const THINGS_EN = '(?:books|records?|accounts?|facilit(?:y|ies)|premises|operations|financial|ledgers|plants?|offices?|sites?|locations?|systems|compliance|procedures|process(?:es|ing)|logs|documentation|documents|business|stores?|manufactur\\w{0,5}|testing|use of)'
const PAPERS_EN = '(?:books|records|books of accounts?|accounts and records|(?:financial|business) (?:data|accounts?)|ledgers|logs|accounting)'
/** The usual limits of a visit: they mark an access as one of inspection. */
const VISIT_EN = '(?:(?:reasonable|prior|advance|written) (?:written )?notice|business hours|working hours|reasonable times?|office hours)'
const MAY_EN = '(?:may|right|rights|entitled|permit\\w{0,4}|allow\\w{0,3}|authori[sz]ed|opportunity)'

/** One side may audit or inspect the other's books, records or premises to see whether the contract is kept (as CUAD labels it). */
export default defineProvision({
  witness: 'audit-right',
  examples: {
    zh: {
      hit: [
        '数据处理协议\n第六条 [[甲方有权对乙方的数据处理活动进行审计。]]',
        '许可合同\n第五条 [[许可方可以委托会计师事务所查阅被许可方的账簿及销售记录。]]',
        '保密协议\n八、[[乙方应当接受甲方对其保密措施执行情况的监督检查。]]',
        '代理协议\n7. [[乙方应保存完整的财务凭证，供甲方随时查阅。]]',
      ],
      miss: ['甲方收到货物后应在三日内进行检查验收。', '乙方每年应向甲方提交经审计的财务报表。', '甲方有权对服务质量进行监督。', '我们定期对访问权限进行安全审计，您可以查阅本政策了解有关记录。', '本合同须经甲方法务部门审查后生效。'],
    },
    en: {
      hit: [
        'LICENSE AGREEMENT\n6. [[Licensor may, on ten days’ notice and during normal business hours, audit Licensee’s books and records relating to royalties.]]',
        'SERVICES AGREEMENT\n4. [[Client shall have the right to inspect the Provider’s premises to verify compliance with this Agreement.]]',
        'DISTRIBUTION AGREEMENT\n9. [[Distributor shall keep complete accounts and make them available for examination by the Company’s auditors.]]',
        'FRANCHISE AGREEMENT\n12. [[Franchisee shall give our representatives access to the premises, the computer system and all records of the business.]]',
      ],
      miss: [
        'Buyer shall inspect the goods within five days after delivery.',
        'Supplier shall furnish audited financial statements every year.',
        'The Recipient may examine the samples for the Purpose.',
        'Users shall have access to their accounts by password.',
        'Customer shall give the Provider access to its premises so that the Provider can install the equipment.',
        'Upon arrival the Carrier shall examine the documents of the shipment at the consignee’s premises.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['audit']],
      stated: [
        new RegExp(`(?:有权|可以|可随时|可定期|均可)[^。；]{0,40}${LOOK_ZH}[^。；]{0,40}${OBJECT_ZH}`),
        new RegExp(`(?:有权|可以|可随时|可定期|均可)[^。；]{0,40}${OBJECT_ZH}[^。；]{0,24}${LOOK_ZH}`),
        new RegExp(`(?:接受|配合|协助|允许|同意|供|便于|提供)[^。；]{0,30}${WHO_ZH}[^。；]{0,30}${LOOK_ZH}`),
        new RegExp(`${WHO_ZH}[^。；]{0,20}(?:有权|可以?|可随时|可定期)[^。；]{0,30}(?:审计|稽核|核查)`),
      ],
      unless: [/验收|到货|货物|质量检查|安全检查[^。；]{0,12}消防|(?:法院|监管(?:机构|部门)|政府|司法)[^。；]{0,20}(?:检查|审查|调阅)|体检|竣工/, /您可以?[^。；]{0,30}(?:查阅|查看|检查)|当您检查|(?:我们|本公司|平台)[^。；]{0,80}(?:开展|进行|组织)[^。；]{0,10}审计|定期(?:开展|进行|组织)[^。；]{0,6}安全审计/],
    },
    en: {
      gate: [['audit']],
      stated: [
        new RegExp(`\\b${MAY_EN}\\b[^;]{0,140}\\baudit\\w{0,5}\\b[^;]{0,140}\\b${THINGS_EN}\\b`),
        new RegExp(`\\b${MAY_EN}\\b[^;]{0,140}\\b(?:inspect|examin)\\w{0,5}\\b[^;]{0,140}\\b${SEEN_EN}\\b`),
        new RegExp(`\\b${MAY_EN}\\b[^;]{0,140}\\b(?:review|verify|access to|copy|check|visit)\\b[^;]{0,80}\\b${PAPERS_EN}\\b`),
        new RegExp(`\\b${SEEN_EN}\\b[^;]{0,160}\\b(?:available|open|subject)\\b[^;]{0,60}\\b(?:audit|inspect|examin|review)`),
        new RegExp(`\\b(?:available|open)\\b[^;]{0,60}\\b(?:audit|inspect|examin)\\w{0,5}\\b[^;]{0,80}\\b${THINGS_EN}\\b`),
        new RegExp(`\\b(?:give|grant|provide|afford|have|permit|allow)\\w{0,3}\\b[^;]{0,80}\\baccess\\b[^;]{0,80}\\b${PAPERS_EN}\\b`),
        new RegExp(`\\b(?:books|records|accounts|facilit(?:y|ies)|premises)\\b[^;]{0,160}\\b(?:may|right|entitled|shall)\\b[^;]{0,40}\\b(?:audit|inspect|examin|be audited|be inspected)`),
        /\b(?:books|records|accounts)\b[^;]{0,40}\bavailable to\b(?! and remain)/,
        /\b(?:available|open) (?:at[^;]{0,40} )?(?:for|to) (?:[a-z]{2,12} ){0,2}(?:inspection|examination|audit)\b/,
        new RegExp(`\\b${VISIT_EN}\\b[^;]{0,160}\\b(?:review|access to|enter|enter upon|visit|inspect|examine|audit)\\b[^;]{0,60}\\b(?:documents|documentation|records|books|files|premises|facilit(?:y|ies)|offices?|information|operations)\\b`),
        new RegExp(`\\b(?:review|access to|enter|enter upon|visit|inspect|examine|audit)\\b[^;]{0,60}\\b(?:documents|documentation|records|books|files|premises|facilit(?:y|ies)|offices?|operations)\\b[^;]{0,100}\\b${VISIT_EN}\\b`),
        /\b(?:right to|rights? of|may|entitled to|cause|conduct|perform|submit to|cooperate (?:with|in)) (?:an? |any |such |conduct |independent |reasonable |internal |periodic ){0,3}(?:reviews or )?(?:audits?|inspections?)\b/,
      ],
      unless: [
        /\baudited financial statements\b(?![^;]{0,200}\b(?:inspect|examin|access))/,
        // Goods on arrival, public registers, patients and markets are looked at too.
        /\b(?:inspect|examin)\w{0,4}\b[^;]{0,60}\b(?:goods|shipments?|defect\w{0,4}|allegedly|deliver(?:y|ies|ed)|upon (?:receipt|arrival)|samples)\b(?![^;]{0,200}\b(?:books|records|facilit|premises))/,
        /\b(?:upon|after|following|on|immediately upon) (?:the )?(?:arrival|receipt|delivery)\b[^;]{0,180}\b(?:inspect|examin)(?![^;]{0,200}\b(?:books|records))/,
        /\b(?:has|have) (?:had|been (?:given|afforded|provided))\b[^;]{0,60}\b(?:opportunity|access)\b/,
        /\baccess to\b[^;]{0,160}\b(?:to|in order to|for the purpose of|so that[^;]{0,20}) (?:perform|install|provide|deliver|maintain|repair)\w{0,5}\b(?![^;]{0,200}\b(?:audit|inspect|books))/,
        /\b(?:(?:securities and exchange|internal revenue|governmental|regulatory) (?:commission|service|authorit(?:y|ies)|agenc(?:y|ies))|fda)\b[^;]{0,80}\b(?:inspect|audit|examin)\w{0,5}\b(?![^;]{0,300}\b(?:right|may)\b)/,
      ],
    },
  },
})
