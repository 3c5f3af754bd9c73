import type { Contract, Span } from '../../contract/types'
import { lowerOf, textOf } from './sentences'

/** Kinds of information by a word of their own. Bare "business secrets" (商业秘密, 工作秘密) are no kind. */
const WORDS_ZH = /菜谱|食谱|流水|模具图?|试模|底稿|竞价|客诉|培育|供货商|经销商|渠道商|谱系|性状|种质|进价|进货价|毛利|利润表|扩产|选址|排产|良率|投标价|图纸|源代码|源程序|代码|软件|算法|配方|工艺|诀窍|名单|名册|报价|底价|标底|价目|价格|成本|图样|样品|样机|方案|流程|参数|模型|数据库|计划书|个人(?:信息|数据|资料)|身份证|隐私|病历|薪酬|工资|进货渠道|采购渠道|货源|营销|财务|人事|经营|策略|规划|制度|专利|合同条款|技术(?:秘密|机密|指标|规范|标准|文档|说明|成果)|经营秘密|设计|试验|实验|排班|菌种|稿件|剧本|台账|账册|账目|业务(?:数据|信息|资料|记录)/g
const COMPOUND_ZH = /(?:技术|经营|客户|用户|商务|业务|产品|市场|销售|项目|员工|人员|设备|工程|测试|检测|研发|生产|运营|供应商|渠道|价格|交易|战略|商业|软件|系统|贸易|患者|学员|学生|会员|业主|消费者|投资|融资|诊疗|行程|地质|刷卡|考勤|订单)[^。；、，,与和及或]{0,4}(?:信息|资料|数据|情报|文件|档案|记录|成果|名单|情况|计划|日志)/g
const WORDS_EN = /\b(?:alloys?|speeds|logs\b|bids?\b|bidding|complaints?|registers?|moulds?|molds?|trial notes|yields?|margins?|pedigrees?|traits?|curves?|ratios|order books?|tonnages?|drawings?|designs?|blueprints?|formula[es]?|recipes?|source code|software|algorithms?|customers|clients|suppliers|vendors|(?:customer|client|supplier|vendor|employees?|personnel|staff|member|user|guest|patient)(?= (?:and \w{1,12} )?(?:lists?|data|information|names?|records?|details|contacts?|bases?|files?|quot\w{1,6}|relationships?|orders?|pric\w{1,3}|identit|accounts?|histor))|pric(?:es?|ing)|cost(?:s|ing)?\b|financ\w{1,5}|accounts|marketing|technical|technolog\w{1,4}|(?:business|product|strategic|development|marketing) plans?|business (?:methods?|strateg\w{1,3}|operations?|contacts?|opportunit\w{1,3}|affairs)|strateg(?:y|ies)|process(?:es)?|know-how|specifications?|inventions?|patents?|research|payroll|products?|samples?|prototypes?|manufactur\w{1,5}|personal (?:data|information|details)|personally identifiable|health|medical|roadmaps?|forecasts?|budgets?|sales|scientific|engineering|commercial|legal affairs|databases?|models?|user (?:data|information)|content|contracts|tenders?|bids?|résum[ée]s?|resumes?|test (?:questions|results)|surveys|title reports|lists|work products?|deliverables|computer programs?|credentials|passwords|mailing)\b/g
/** What it is used for, or who may see it, is no kind of it; nor are the owner's rules. */
const ASIDE_EN = /\b(?:only|solely|exclusively|alone) (?:to|for|in)\b[^.;,]{0,60}|\bpurposes? of\b[^.;,]{0,60}|\b(?:affiliates|suppliers|contractors|partners|agents|advis[eo]rs|clients|customers)(?:, (?:its )?\w{1,14}){0,4},? (?:and|or) (?:business )?(?:affiliates|partners|agents|advis[eo]rs|suppliers|contractors|clients|customers)/g
const ASIDE_ZH = /(?:仅|只|限|专)[^。；，]{0,8}[为供][^。；，]{0,30}(?:目的|使用|之用)|(?:保密|规章|管理|公司)制度|(?:供应商|客户|承包商)[和及、与或]{1,2}[^。；，]{0,8}(?:合作|业务)伙伴/g

/** How many different kinds of information these spans name. @param enough whoever asks for no more is not told of more; the rest is not read */
export function kindsNamed(contract: Contract, spans: readonly Span[], enough = Infinity): number {
  const kinds = new Set<string>()
  for (const span of spans) {
    if (kinds.size >= enough) break
    const printed = textOf(contract, span)
    if (contract.lang !== 'en') {
      const named = printed.replace(ASIDE_ZH, '，')
      const found = [...named.matchAll(COMPOUND_ZH), ...named.matchAll(WORDS_ZH)]
      for (const match of found) kinds.add(match[0].slice(0, 2))
    }
    if (contract.lang !== 'zh') for (const match of lowerOf(contract, span).replace(ASIDE_EN, ',').matchAll(WORDS_EN)) kinds.add(match[0].slice(0, 5))
  }
  return kinds.size
}

/** What a duty of secrecy is about: the words between "keep" and "confidential", after "not disclose". */
const OBJECTS_ZH = [
  /对(?:于)?([^。；，]{1,80}?)[，,]?(?:均|都|应|须|必须|负|承担|予以|进行|严格|保持|采取|履行|恪守|保密|严守)/g,
  /(?:保守|严守|恪守|保护|保管|确保)([^。；，]{1,40}?)(?:的?秘密|的?机密|不被|的?安全|并|，|。|；|$)/g,
  /(?:不得|不可|不能|不应|不会|禁止|严禁|不)[^。；，]{0,30}?(?:披露|泄露|泄漏|透露|公开|外泄|外传|传播|泄密)(?!给|向|于|的|予)([^。；，]{2,40})/g,
  /(?:将|把)([^。；，]{1,60}?)(?:披露|泄露|泄漏|透露|提供|公开|告知|告诉|用于|转让|向|给|带|外传|泄密)/g,
  /^([^。；，]{1,50}?(?:信息|资料|数据|文件|秘密|内容|材料|图纸|方案|报价|名单|配方|代码|成果|情况))(?:均|应|须|不得|属于|属|视为|未经)/g,
]
const OBJECTS_EN = [
  /\b(?:keep|hold|maintain|treat)s?\s(?:strictly\s|as\s|in\s)?(?:confidential|secret|confidence)\s([^.;]{1,140})/g,
  /\b(?:keep|kept|hold|held|maintain|treat|preserve|protect|safeguard|guard|handle)s?\s([^.;]{1,140}?)\s(?:as\s|in\s|strictly\s|fully\s){0,3}(?:confiden|secre|secure|safe\b|private)/g,
  /\b(?:disclos(?:e|es|ed|ing)|divulg\w{1,3}|reveal\w{0,3}|publish|disseminat\w{1,3}|make available|communicate)\s([^.;]{1,140})/g,
  /\baccess to\s([^.;]{1,100})/g,
  /\b(?:confidentiality|secrecy|confidence) (?:of|in respect of|regarding|concerning)\s([^.;]{1,100})/g,
]
/** Words that name nothing: whose it is, where it comes from, that it is secret. */
const NAMELESS_ZH = /[甲乙丙丁双对各他她我您你]方?|[另任]何?一方|任何|第三[方人者]|他人|外界|外人|(?:披露|接收|提供|委托|受托|采购|供应|供货|承包|发包|出租|承租|买|卖|需|供|服务|合作)方|公司|企业|单位|员工|本人|双方|商业|技术秘密|秘密|机密|保密|涉密|信息|资料|内容|事项|事宜|事务|内情|业务|情况|材料|合同|协议|合作|项目|工作|服务|任职|在职|劳动|洽谈|磋商|谈判|交易|履行|过程|期间|期内|知悉|获知|获悉|了解|接触|掌握|得知|知道|取得|获得|收到|提供|披露|持有|拥有|涉及|关于|有关|相关|一切|所有|全部|各种|各自|彼此|相互|互相|其他|其它|此类|重要|严格|未公开|非公开|不得|应当|未经|书面|同意|许可|允许|以任何|形式|方式|泄露|泄漏|透露|公开|外传|义务|责任|承担|内部|擅自|部分|给予|[的其该本此所在中因由从向给以等和与及或到内外之、有为时后前均都应须负]|\s/g
const NAMELESS_EN = /\b(?:the|an?|other|another|party|parties|of|any|all|its|their|his|her|your|our|each|either|such|said|this|that|confidential|confidentiality|proprietary|secrets?|trade|information|materials?|business|company|client|customer|employer|employee|buyer|seller|supplier|contractor|consultant|provider|discloser|disclosing|recipient|receiving|owner|vendor|and|or|to|it|strictly|as|in|matters?|affairs|dealings|operations|interests|everything|anything|whatsoever|agreement|contract|project|cooperation|shall|not|be|same|strict|strictest|utmost|complete|absolute|full|fully|them)\b|\b[a-z]+['’]s?\b|[^a-z]/g
const SOURCE_ZH = /(?:提供|披露|获知|获悉|知悉|接触|取得|获得|收到|了解|掌握|交付)[^。；，秘机]{0,14}的[^。；，秘机]{0,12}(?:信息|资料|数据|文件|内容|情况|材料)/
const SOURCE_EN = /^(?:any |all |the |such )?(?:information|data|documents?|materials?)\b[^.;]{0,40}\b(?:received|obtained|disclosed|provided|furnished|supplied|learn|acquired|gained|made available|relating|concerning|about)/
const CUT_EN = /\s(?:and (?:neither|shall|not|will|agrees?)|arising|between|to|without|which|that|received|obtained|disclosed|provided|furnished|supplied|learn\w{0,3}|acquired|except|unless|for|outside|beyond|before|after|during|from|if|when|by|under|with)\b/
/** Points to what was named before. */
const NAMED_BEFORE = /上述|前述|前款|该等|这些|以上|下列|以下|如下|\b(?:these|those|above|foregoing|following)\b|\b(?:keep|hold|treat)s? them\b/

/** Whether a duty of secrecy names its object ("the drawings", "all that it receives from …") or says no more than "secrets" and "information". */
export function namesObject(contract: Contract, duty: Span): boolean {
  const printed = textOf(contract, duty)
  const zh = /[㐀-鿿]/.test(printed.slice(0, 60))
  const text = zh ? printed.replace(/[未非]公开的?/g, '') : lowerOf(contract, duty)
  if (NAMED_BEFORE.test(text) || (zh && SOURCE_ZH.test(text))) return true
  for (const pattern of zh ? OBJECTS_ZH : OBJECTS_EN) {
    for (const match of text.matchAll(pattern)) {
      const object = match[1] as string
      if (!zh && SOURCE_EN.test(object)) return true
      const left = zh ? object.replace(NAMELESS_ZH, '') : (object.split(CUT_EN)[0] as string).replace(NAMELESS_EN, '')
      if (left.length >= (zh ? 2 : 3)) return true
    }
  }
  return false
}
