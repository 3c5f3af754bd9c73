import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { governingLaw } from './governing-law'
import { kind } from './kind'
import { lowerText } from './marks'
import { OPENING } from './opening'
import { has, isChinese, lowerOf, sentences, textOf, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** What the contract has to do with information about people. */
export interface PersonalData {
  /** Sentences by which somebody holds, uses or protects it. */
  readonly handled: readonly Sentence[]
  /** Sentences by which one party handles it for the other. */
  readonly entrusted: readonly Sentence[]
  /** Each side decides for itself what it is used for. */
  readonly independent: boolean
}

const FIELD_ZH = '(?:姓名|手机号码?|电话号码?|电话|住址|地址|身份证号?码?|生日|年龄|性别|收入|病史|订单|照片|体检|成绩|银行卡号)'
const PI_ZH = `(?:个人信息|个人数据|个人资料|个人敏感|用户信息|用户数据|用户资料|会员信息|会员数据|患者信息|病历|人脸|指纹|身份证(?:号|件)|手机号|员工信息|学生信息|客户个人|住户信息|业主信息|旅客信息|消费者信息|您的(?:个人)?(?:信息|数据|资料|照片|隐私)|姓名[、和及]${FIELD_ZH})`
const DATA_OF_PEOPLE_ZH = '(?:用户|会员|员工|患者|病人|病患|消费者|学生|学员|业主|住户|租户|旅客|乘客|车主|投保人|被保险人|求职者|应聘者|读者|居民|顾客|听众|受访者|受访人|捐赠人|家长|儿童|储户|持卡人|借款人|访客)[^。；，]{0,8}(?:个人信息|信息|数据|名单|资料|档案|病历|录音|照片|问卷)'
const ACT_ZH = '(?:处理|收集|采集|存储|储存|保存|使用|加工|传输|分析|清洗|托管|录入|外呼|回访|投递|保护|泄露|共享|删除|查询|接触|访问|同步|备份)'
const OWN_ACT_ZH = '(?:处理|收集|采集|存储|储存|加工|清洗|托管|录入|外呼|回访|投递|寄送|打印|标注|转写|统计|分析|运营|维护|管理|登记)'
const HANDLED_ZH = [new RegExp(`(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})[^。；]{0,60}${ACT_ZH}`), new RegExp(`${ACT_ZH}[^。；]{0,60}(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})`)]
const SERVES_ZH = '(?:乙方|受托[方人]|服务商|服务方|供应商|承包[方人]|供方|运营方|代理方|处理方)'
const ENTRUSTED_ZH: readonly RegExp[] = [
  new RegExp(`(?:委托|受托|代为|代理|受[^。；，]{1,10}委托|为(?:甲方|委托[方人]|客户|对方))[^。；]{0,40}${ACT_ZH}[^。；]{0,40}(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})`),
  new RegExp(`(?:委托|受托|交由|交给)[^。；]{0,30}(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})[^。；]{0,30}${ACT_ZH}`),
  new RegExp(`${SERVES_ZH}[^。；]{0,40}${ACT_ZH}[^。；]{0,24}(?:甲方|委托[方人]|客户方|需方|采购[方人])[^。；，]{0,16}(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})`),
  new RegExp(`(?:甲方|委托[方人]|需方|采购[方人])[^。；]{0,20}(?:提供|交付|导入|上传|移交|开放)[^。；]{0,30}(?:${PI_ZH}|${DATA_OF_PEOPLE_ZH})[^。；]{0,40}(?:处理|录入|分析|存储|外呼|投递|寄送|清洗|打印|发送|配送|回访|服务|代发|代缴|申报|核算|办理|制作|印制|核验|开具)`),
  new RegExp(`${SERVES_ZH}[^。；，]{0,30}(?:指示|指令|委托)[^。；]{0,30}(?:处理|使用)[^。；]{0,16}${PI_ZH}`),
  new RegExp(`${SERVES_ZH}[^。；]{0,40}${OWN_ACT_ZH}[^。；]{0,40}(?:姓名[、和及]${FIELD_ZH}|${DATA_OF_PEOPLE_ZH})`),
]
const INDEPENDENT = /各自独立决定|独立(?:的)?(?:个人信息)?处理者|分别作为个人信息处理者|各自(?:作为|是)[^。；]{0,12}处理者|\bindependent(?:ly)? (?:data )?controllers?\b|\beach\b[^.;]{0,60}\b(?:is|be|acts? as|remains?)\b[^.;]{0,24}\b(?:separate|independent|its own|a) (?:data )?controller|\bneither party (?:processes|acts as)[^.;]{0,60}(?:on behalf|processor)/
/** What a user gives to a service is that service's own to answer for. */
const DIRECT = /\b(?:end )?users? (?:provides?|gives?|submits?)\b|(?:用户|您)[^。；，]{0,8}(?:提交|填写|注册)/
/** The names and numbers of those who sign or are called; where notices go. */
const CONTACTS = /联系人|联系方式|签约代表|经办人|联络|业务联系|送达|contact (?:details|persons?|information|data)|business contact|signator|point of contact|\bnotices?\b[^.;]{0,60}\baddress/
const PEOPLE_EN = '(?:member|membership|patient|donor|listener|subscriber|tenant|resident|guest|passenger|student|pupil|applicant|candidate|consumer|respondent|driver|household|visitor|policyholder|employee|user)'
const FIELD_EN = '(?:bank|insurance|tax|address(?:es)?|tele(?:phones?|phone numbers?)|phones?|mobile|e-?mails?|dates? of birth|ages?|incomes?|salar(?:y|ies)|health|face|body|id numbers?|passports?|voice|orders?|photographs?|routes?|diagnos[ei]s)\\b'
const PI_EN = `(?:personal (?:data|information|details|health)|personally identifiable|protected health|customer personal|\\b${PEOPLE_EN}s?['’]?s? (?:personal )?(?:data|records?|files?|details|information|profiles?|interviews|answers)\\b|data subjects?|\\byour (?:personal )?(?:data|information|photographs|pictures)\\b|\\b(?:mobile|telephone|phone) numbers?\\b|\\bnames?,? (?:and )?(?:[a-z]{1,12} )?${FIELD_EN})`
const ACT_EN = '(?:process|collect|stor(?:e|es|ing|age)|handl|us(?:e|es|ing)\\b|host|transmit|access|analy[sz]|protect|disclos|retain|delet|transfer|shar(?:e|es|ing)|kept|keeps?|give|leaks?|match)'
const DO_EN = '(?:process|host|stor|handl|collect|keys?|enter|run|operat|manag|clean|enrich|print|mail|migrat|maintain|transcrib|annotat)'
const SERVES_EN = '(?:provider|supplier|vendor|contractor|processor|agency|host|operator|developer|bureau|consultant|laboratory)'
const HANDLED_EN = [new RegExp(`${PI_EN}[^.;]{0,100}\\b${ACT_EN}`), new RegExp(`\\b${ACT_EN}\\w{0,6}\\b[^.;]{0,100}${PI_EN}`)]
const ENTRUSTED_EN: readonly RegExp[] = [
  new RegExp(`${PI_EN}[^.;]{0,140}\\b(?:on behalf of|for (?:the |and on behalf of )?(?:customer|client|controller|company|buyer))`),
  new RegExp(`\\b(?:on behalf of|on the instructions of|for (?:the )?(?:customer|client|controller|company|buyer))\\b[^.;]{0,140}\\b(?:process|host|stor|handl|collect)\\w{0,5}\\b[^.;]{0,60}${PI_EN}`),
  new RegExp(`\\b(?:process|host|stor|handl|collect|access)\\w{0,5}\\b[^.;]{0,60}\\b(?:customer|client|controller|company|buyer)['’]?s?['’]? [^.;]{0,40}${PI_EN}`),
  new RegExp(`\\b${SERVES_EN}\\b[^.;]{0,40}\\b${DO_EN}\\w{0,5}\\b[^.;]{0,80}${PI_EN}`),
  new RegExp(`\\b(?:customer|client|controller|employer|charity|clinic|school)\\b[^.;]{0,40}\\b(?:uploads?|supplies|sends?|provides?|transfers?|hands|delivers?|passes|exports?|gives?)\\b[^.;]{0,40}\\bnames,? (?:and )?(?:[a-z]{1,12} ){0,2}${FIELD_EN}`),
]
/** Entrusted in words that need no word for processing beside the data. */
const OWN_ZH = ENTRUSTED_ZH.slice(3)
const OWN_EN = ENTRUSTED_EN.slice(3)
/** What every pattern above has in it: the rest need not be tried without. */
const ABOUT_ZH = new RegExp(`${PI_ZH}|${DATA_OF_PEOPLE_ZH}`)
const ABOUT_EN = new RegExp(PI_EN)
/** One side is called so where the parties are introduced. */
const ROLES_EN = /\(\s?(?:the |as )?(?:data )?processor\s?\)|(?:^|\n)\s?(?:data )?processor:/
const ROLES_ZH = /[（(]\s?(?:个人信息)?(?:受托处理[方人者]|受托处理者|数据处理[方者])\s?[）)]/

const ALONE = /controller|processor|处理者|独立决定/
sieved([...HANDLED_ZH, ...HANDLED_EN, ...ENTRUSTED_ZH, ...ENTRUSTED_EN, ABOUT_ZH, ABOUT_EN, CONTACTS, DIRECT, ALONE])

/** Read once, in sentences about people. */
export const personalData = fact((contract: Contract): PersonalData => {
  const handled: Sentence[] = []
  const entrusted: Sentence[] = []
  let independent = false
  for (const sentence of sentences(contract)) {
    if (!has(sentence, 'people') && !has(sentence, 'data')) continue
    const zh = isChinese(contract, sentence)
    const lower = zh ? textOf(contract, sentence) : lowerOf(contract, sentence)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
    if (!independent && says(ALONE)) independent = INDEPENDENT.test(lower)
    if (!says(zh ? ABOUT_ZH : ABOUT_EN) || says(CONTACTS)) continue
    if (!(zh ? HANDLED_ZH : HANDLED_EN).some(says) && !(zh ? OWN_ZH : OWN_EN).some(says)) continue
    handled.push(sentence)
    if (!says(DIRECT) && (zh ? ENTRUSTED_ZH : ENTRUSTED_EN).some(says)) entrusted.push(sentence)
  }
  return { handled, entrusted, independent }
})

/** Which law of personal data the contract is measured by; `sure` is false where a person must look, null where none of these laws reaches it. */
export const dataLaw = fact((contract: Contract): { readonly list: 'prc' | 'gdpr'; readonly sure: boolean } | null => {
  const lower = lowerText(contract)
  const { law } = governingLaw(contract)
  const gdpr = /\bgdpr\b|2016\/679|standard contractual clauses|european (?:union|economic area)/.test(lower)
  if (law === 'PRC') return { list: 'prc', sure: true }
  if (law === 'EU' || law === 'UK' || gdpr) return { list: 'gdpr', sure: true }
  if (law === 'US') return null
  if (/\bprc\b|people['’]s republic of china|mainland china|personal information protection law|\bpipl\b/.test(lower) || contract.lang !== 'en') return { list: 'prc', sure: false }
  return { list: 'gdpr', sure: false }
})

/** Whether the contract is one by which personal data are handled for another. */
export const isEntrustment = fact((contract: Contract): boolean => {
  const { entrusted, independent } = personalData(contract)
  return !independent && (kind(contract) === 'DPA' || entrusted.length > 0 || ROLES_EN.test(lowerText(contract).slice(0, OPENING)) || (contract.lang !== 'en' && ROLES_ZH.test(contract.text.slice(0, OPENING))))
})
