import type { Kind } from '../types'

const TITLE_NDA = /保密|不披露|不泄露|不外传|守密|互保|密约|(?:商业|技术|经营)秘密(?!.{0,6}(?:转让|许可))|non[-‐‑–]?\s?disclosure|confidentiality|\bc?m?nda\b|secrecy|\bsecrets\b|trade secret(?!.{0,20}(?:licen|transfer|purchase|assign))|\bin confidence\b|confidence (?:agreement|undertaking|letter|terms)|confidential (?:information|disclosure|&|undertaking|relationship|terms)|proprietary information/i
const TITLE_EMP = /劳动合同|劳动协议|劳动条件|劳务合同|劳务协议|聘用|聘书|雇佣|雇用|聘任|录用|入职|竞业|实习|见习|学徒|员工(?:手册|守则|须知|承诺|协议|约定)|employment|employee(?! (?:benefits? (?:platform|program|scheme|service)|assistance|survey|screening|payroll|app\b|software|platform|transport|health|wellness|catering|share|stock|data|training services))|severance|separation agreement|offer (?:letter|of)|letter of (?:offer|appointment)|executive agreement|\bstaff (?:handbook|contract|confid|secrecy|terms|undertaking|code|rules|non)|\bintern(?:ship)?\b|apprentice|traineeship|contract of service\b/i
const TITLE_DPA = /(?:个人信息|个人数据|数据|信息)(?:委托)?(?:处理|保护)(?:协议|合同|附录|条款|约定|委托|附件|补充|细则|说明)|(?:个人信息|个人数据|(?:用户|客户|会员|患者|学生|员工|人员|消费者|住户|业主|听众|读者|考生|乘客)(?:个人)?(?:数据|信息|资料|名单|名册|档案))[^，。]{0,8}(?:处理|加工|委托|代管|受托|共享)|委托处理|受托处理|共同处理|data[ -](?:processing|protection|privacy)(?: (?:agreement|addendum|terms|amendment|deed|schedule|annex|contract))|\b(?:data )?(?:processor|controller)s?\b|business associate|\bdpa\b|article 28|\b(?:personal|customer|client|user|patient|member|pupil|student) data (?:processing|handling|agreement|terms|addendum|schedule)/i
/** Things are processed too: whether these name data processing, the parties' names decide. */
const TITLE_PROCESSING = /\bprocessing (?:terms|agreement|addendum|contract|schedule|annex|instructions|appendix|conditions)|(?:terms|schedule|annex|appendix|conditions|contract) (?:of|for) (?:the )?processing/i
const TITLE_TOS = /用户(?:注册|服务|使用|许可)?(?:与隐私)?(?:协议|条款|约定|须知|规则)|注册协议|服务条款|使用条款|使用说明|使用须知|(?<!许可|授权)使用协议|会员(?:服务)?(?:协议|条款|规则|须知|章程|约定)|隐私|隱私|服務條款|使用條款|用戶協議|使用者條款|关于您的权利|關於您的權利|平台(?:服务)?(?:协议|规则|条款)|terms of (?:service|use|membership)|conditions of (?:use|membership)|(?:membership|subscriber|user|member|customer|website|app|account) (?:terms|conditions|rules)|terms (?:and|&) (?:conditions|privacy)|user agreement|(?<!license |licence |data |joint |and )\buse agreement|terms of sale|(?:privacy|cookie|data protection) (?:policy|notice|statement)|acceptable use|end[ -]user|\beula\b|website terms/i
/** The word nearest to the end of the title says what the contract is about ("食堂承包运营服务合同" is for services). */
export const TITLE_SVC = /服务|开发|合作|许可|外包|委托|咨询|运营|代理|技术|推广|设计|维护|授权|顾问|软件|项目|加盟|运输|检测|培训|订阅|研发|研究|经销|分销|协作|联营|承揽|加工|定制|制作|维修|保养|物流|仓储|居间|中介|策划|返聘|撰稿|供稿|写作|翻译|演出|直播|经纪|servic|develop|host|licen[cs]|cooperat|co-operat|collaborat|consult|outsourc|maint|support|distribut|resell|marketing|agency|sponsor|promot|brand|alliance|joint|franchis|endors|affiliat|content|web\s?site|manage|advis|research|software|partner|pilot|evaluation|contractor|panel|translation|photograph|franchise|bureau|event|\bmsa\b|statement of work|transport|manufactur|subscription/gi
/** Work by its own name; only in titles, for these words stand in any contract. */
const TITLE_WORK = /appointment|engagement|commission\b|operations|\bsurvey|fieldwork|framework|retainer|production|installation|design|repair|catering|intellectual property|\bip (?:rights|licen)|检验|印刷|拍摄|保洁|配送|监理|审计|评估|托管|搭建|勘察|运维|实施|集成|代办|代账|承办|餐饮/gi
/** What somebody does for another: "CONTRACT BAKING AGREEMENT". */
const TITLE_DOING = /\b(?!leas|lend|purchas|sell|financ|underwrit|vot|pledg|shar|borrow|bridg|hold|build|bind|follow|exist|clos|meet)[a-z]{3,14}ing (?:agreement|contract|terms|order)\b/i
const TITLE_OTHER = /租赁|租房|买卖|采购|购销|销售|借款|贷款|施工|建设工程|工程|股权|融资|投资|转让|担保|抵押|赠与|增资|purchase|\bsales?\b|\b(?:sub)?lease|\brental|\bloan|\bcredit|merger|\bstock|\bshare|equity|investment|settlement|guarant|security agreement|\bsupply|indenture|underwriting|\basset|\bpledge|acquisition|warrant/gi

/** Stamped on a title and no part of it: "CONFIDENTIAL & PROPRIETARY – Services Agreement", "【机密】软件开发合同". */
const STAMP = /(?:strictly |company |private (?:and|&) )?\bconfidential\b(?:\s?(?:and|&)\s?proprietary(?! (?:information|rights))|\s?(?:and|&)\s?privileged)?(?!\s?(?:information|disclosure|&|and\b|relationship|data|undertaking|terms))|[【[（(](?:保密|机密|绝密|秘密)[】\]）)]|保密(?:级别|等级|期限)/gi
/** Lines that say what was left out of a filed copy. */
const OMISSION = /confidential treatment|confidential (?:information|portions?|materials?)[^\n]{0,60}(?:omitted|redacted|excluded|removed|filed separately|marked)|\[\*{2,3}\]/i

/** A secrecy agreement with the company's own people is employment, whatever it is called. */
const STAFF_NDA = /员工|入职|职工|雇员|劳动|在职|离职|实习|labou?r contract|\b(?:employee|staff|intern)s?['’]? (?:non|conf|secrecy|propriet|handbook|undertaking)|\bstaff handbook|employment/i

/** Where `pattern` (with the g flag) matches last in `text`; -1 when nowhere. */
export function lastMatch(pattern: RegExp, text: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) at = match.index
  return at
}

/** The kind that a name of the document tells; `processing` where only the parties' names can tell of what; null where it tells nothing. */
export function kindByTitle(printed: string): Kind | 'processing' | null {
  if (OMISSION.test(printed)) return null
  const line = printed.replace(STAMP, ' ')
  if (TITLE_TOS.test(line) && /(?:privacy|data protection) (?:policy|notice|statement)|隐私(?:政策|声明|条款|权)/i.test(line)) return 'TOS'
  if (TITLE_DPA.test(line)) return 'DPA'
  if (TITLE_NDA.test(line)) return STAFF_NDA.test(line) ? 'EMP' : 'NDA'
  if (TITLE_EMP.test(line)) return 'EMP'
  if (TITLE_TOS.test(line) && !/purchase|采购/i.test(line)) return 'TOS'
  if (TITLE_PROCESSING.test(line)) return 'processing'
  const service = Math.max(lastMatch(TITLE_SVC, line), lastMatch(TITLE_WORK, line))
  const other = lastMatch(TITLE_OTHER, line)
  if (service < 0 && other < 0) return TITLE_DOING.test(line) ? 'SVC' : null
  return /技术转让/.test(line) || service > other ? 'SVC' : 'OTHER'
}
