import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { kind } from './kind'
import { leadIns, readOut } from './list-items'
import { nearDuty } from './near-duty'
import { isEntrustment, personalData } from './personal-data'
import { pointsAtSecrets } from './points-at-secrets'
import { inSecrecyContext } from './secrecy'
import { has, isChinese, lowerOf, sentences, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

/** How the contract wants the secrets guarded. */
export interface Safeguards {
  /** The first concrete measure, or standard of care with a floor; one is enough, so nothing behind it is read. */
  readonly firm: Sentence | null
  /** What comes near: no more care than one's own, custody, good will. */
  readonly weak: readonly Sentence[]
}

const MEANS_ZH = '(?:措施|手段|制度|机制|方案|流程|防护|档案)'
const AIM_ZH = '(?:保护|防止|防范|保密|保障|确保|避免|安全|泄)'
const FIRM_ZH: readonly RegExp[] = [
  new RegExp(`(?:采取|采用|建立|制定|设置|实施|落实|健全|完善|配备|执行)[^。；]{0,60}${MEANS_ZH}[^。；]{0,60}${AIM_ZH}`),
  new RegExp(`(?:采取|采用|建立|制定|设置|实施|落实|健全|完善|执行)[^。；]{0,40}(?:安全|保密|防护|加密|必要|合理|适当|有效|严格|一切|充分|相应|相称)[^。；]{0,20}${MEANS_ZH}`),
  new RegExp(`(?:保护|防止|保障|确保|避免)[^。；]{0,60}(?:采取|采用)[^。；]{0,40}${MEANS_ZH}`),
  /合理(?:的)?(?:注意|谨慎|审慎|努力|程度)|善良管理人|(?:行业|国家|法定|通行|高度|最高|足够)[^。；]{0,10}(?:标准|谨慎|注意)/,
  /(?:不低于|不少于|不亚于|符合|达到)[^。；]{0,40}(?:合理|行业|法律|国家|法规|等级保护|等保|ISO|GB)/,
  /加密|访问控制|访问权限|最小(?:授权|必要|权限)|权限(?:管理|分级|控制|最小)|专人(?:保管|管理|负责|专管)|物理隔离|防火墙|(?:保密|专用)(?:柜|服务器|电脑|场所)|上锁|加锁|锁存|(?:设置|设有|设定)[^。；]{0,6}密码|密码保护|去标识化|脱敏|匿名化|等级保护|日志[^。；]{0,6}(?:留存|保存)|入侵检测|漏洞扫描|渗透测试|双因素|登记台账|安全审计|(?:设置?|设有|设定|双人|开机|登录|动态|分级)[^。；，]{0,4}(?:口令|密码)|(?:存|放|留)[^。；，]{0,4}(?:单机|离线|脱机|断网)|不(?:联|接|连)[^。；，]{0,3}(?:外网|互联网|网)|断网|(?:口令|密码)[^。；]{0,10}(?:更换|轮换|分持|持有|两个?人)|(?:谁|何人|进出|看过)[^。；，]{0,6}(?:都|均)?(?:有|留)(?:记录|痕|登记)|(?:细心|谨慎|审慎)的?(?:人|商人|企业|管理人)/,
]
/** What is done after a leak, against accidents at work, or promised of a product; what may not be broken. */
const NOT_FIRM_ZH = /措施\s?[^。；]{0,3}(?:责成|督促|促使|要求)|补救措施|法律措施|应急预案|采取(?:一切|必要|合理|积极|有效|适当|相应|及时)?的?措施[^。；]{0,8}(?:补救|减少|降低|防止损失|防止[^。；]{0,6}扩大)|不可抗力|工伤|施工|消防|人身|安全生产|食品安全|(?:破解|规避|绕过|反编译|解密|破坏)[^。；]{0,20}(?:加密|措施)|不得[^。；]{0,40}(?:破坏|规避|绕过)|(?:系统|软件|产品|平台)(?:应)?(?:具备|具有|支持|提供)[^。；]{0,40}功能/
const WEAK_ZH = /(?:不低于|不少于|不亚于|同等|相同|同样|如同|像|视同)[^。；]{0,60}(?:自身|自己|其|本身|自有|己方|本方)|妥善(?:地)?(?:保管|保存|保护|存放|保密)|高度重视|尽力|尽量|努力|认真|注意(?:保密|保护|防范)|加强(?:管理|保密)|防止[^。；]{0,20}泄/

const GUARD_EN = '(?:protect|safeguard|secur|prevent|preserv|confiden|secre|unauthori|loss\\b|misuse|disclosure)'
const MEANS_EN = '(?:precautions?|measures?|steps|safeguards?|procedures|policies|controls|means|diligence|protections?|efforts|endeavou?rs|program(?:me)?|system)\\b'
const TAKE_EN = '\\b(?:tak(?:e|es|en|ing)|adopt|implement|maintain|us(?:e|es|ing)|employ|exercis|establish|appl(?:y|ies)|institut|have in place|put in place|provide|operat)\\w{0,3}\\b'
const FLOOR_EN = '(?:reasonabl[ey]|necessary|appropriate|adequate|proper|all|best|suitable|sufficient|industry|prudent|strict|effective|security|protective|technical|administrative|physical|organi[sz]ational|commercially)'
const FIRM_EN: readonly RegExp[] = [
  /\b(?:reasonable|due|utmost|highest|strictest|high|great|strict|prudent|ordinary|customary)\b[^.;,]{0,40}\b(?:care|diligence|caution|vigilance)\b/,
  new RegExp(`${TAKE_EN}[^.;]{0,40}\\b${FLOOR_EN}\\b[^.;]{0,50}\\b${MEANS_EN}`),
  new RegExp(`${TAKE_EN}[^.;]{0,30}\\b${MEANS_EN}[^.;]{0,140}${GUARD_EN}`),
  new RegExp(`\\b${FLOOR_EN}\\b[^.;]{0,30}\\b(?:precautions?|safeguards?|measures|steps|efforts|endeavou?rs|controls|security)\\b[^.;]{0,100}${GUARD_EN}`),
  new RegExp(`${GUARD_EN}\\w{0,8}\\b[^.;]{0,100}\\b(?:by|with|using|through|under)\\b[^.;]{0,30}\\b${FLOOR_EN}\\b[^.;]{0,40}\\b${MEANS_EN}`),
  /\bencrypt|\bpassword|firewall|\blocked\b|lock and key|\bsecure (?:place|location|storage|manner|area|environment|server|facilit|premises)|access controls?|access rights|physically secure|stored? securely|iso[ /]?(?:iec )?27001|soc 2|least[- ]privilege|role-based|multi-?factor|two-factor|penetration test|pseudonymi[sz]|intrusion|audit logs?/,
  /\b(?:technical|administrative|physical|organi[sz]ational)\b[^.;]{0,40}\b(?:safeguards|measures|security|controls)\b/,
  /\b(?:keep|hold|store|maintain|kept|held|stored)\b[^.;]{0,60}\b(?:secure|safe|in safe custody|under secure)\b/,
]
const NOT_FIRM_EN = /protective order|confidential treatment|\binjunct|\bmitigat|\bremed(?:y|ies|iate)|force majeure|legally (?:compelled|required)|independently developed|\bsecurities\b[^.;]{0,30}\b(?:law|act|exchange)|skill and care|care and skill|\bnot (?:circumvent|bypass|disable|interfere)|tests? [^.;]{0,40}workmanlike|personal injury|health and safety|site safety|your (?:own )?password|your account|take security seriously/
/** "Reasonable efforts" to get a court to protect, to notify or to return are none to guard. */
const OTHER_EFFORTS_EN = /\b(?:efforts|steps|measures)\b[^.;]{0,40}\bto (?:obtain|notify|return|cooperate|assist|ensure (?:that )?(?:its|their) (?:employees|representatives|personnel))\b/
const OWN_EN = /\b(?:same|similar|at least|no less|not less|equivalent|equal|as much)\b[^.;]{0,80}\b(?:care|manner|protection|measures|safeguards|precautions|procedures|security|extent|efforts|means|standard|diligence)\b[^.;]{0,100}\b(?:its|their|his|own|it|they)\b/
const WEAK_EN = /\bseriously\b|\b(?:try|tries|endeavou?rs?|attempt|strive)\b[^.;]{0,60}(?:protect|prevent|secure|safeguard|safe)|\b(?:protect|safeguard|prevent)\b[^.;]{0,80}(?:confiden|disclos|data|information)/

/** Measures that say neither "security" nor 措施. */
const CONCRETE = /单机|离线|外网|互联网|权限|密码|口令|锁存|上锁|加锁|专用(?:柜|服务器|电脑|场所)|专人|隔离|日志|脱敏|\block(?:ed)?\b|password|firewall|access controls?|access rights|\blogs\b|safe place|in safe custody/
/** Of these nothing else needs to be said. */
const TANGIBLE = /\bno network\b|\bwithout (?:a |any )?network\b|\bcareful (?:business|trader|firm|person|owner)\b|\b(?:by|with) (?:a )?(?:badge|swipe card)\b|\bscrambled\b|\bhalf-passwords?\b|锁(?:入|进|在|于)|上锁|加锁|保险(?:柜|库|箱)|(?:文件|密码|铁|专)柜|两把钥匙|双人(?:进出|保管|双锁)|内网|隔离(?:存放|存储|保存|网络)|封存[^。；，]{0,6}(?:摄像|手机|设备)|(?:调阅|借阅|查阅|访问)(?:记录|登记)|(?:双重|双因素|多因素|二次)(?:验证|认证)|门禁|(?:添加|加|打|设置|嵌入|叠加|显示)[^。；，有]{0,6}水印|水印(?:技术|追踪|溯源|防护)|(?:不得|不)(?:存入|上传|放在|存放)[^。；，]{0,8}(?:公共|公网|个人)|\bcabinets?\b|\bvaults?\b|\bin a safe\b|\bsealed (?:in|up)\b|\block(?:s|ed)\b|separate (?:network|server|drive)|\b(?:a |keeps? )logs? of\b|\bencrypts\b|air-gapped|key ?cards?|\bwatermark(?:s|ed|ing) (?:each|every|all|the|its|copies|files|pages|documents)|\b(?:adds?|applies|embeds?)\b[^.;]{0,20}\bwatermark|numbered copies|two[- ](?:factor|step)|private repositor|repository is private|off (?:public|shared) (?:drives|clouds?)|\b(?:one|two) (?:persons? |people )?(?:holds?|holders?|keys)\b/
/** What a user gave, and what the service does with it. */
const OF_USER = /我们|(?:您|你)的[^。；，]{0,30}(?:加密|脱敏|匿名|去标识)|\bwe\b|\byour\b[^.;]{0,40}\b(?:is|are)\b[^.;]{0,30}(?:\b(?:stored|held|kept|split|secured|protected)\b|encrypt)/
/** Goods and files of the trade are sealed and locked too. */
const SEALS = /密封(?:投标|报价)|under seal|sealed (?:bid|tender|offer|with)|corporate seal|\bseal(?:ed)? (?:of|and delivered)|locked[- ]in|lock-?up/
sieved([...FIRM_ZH, ...FIRM_EN, NOT_FIRM_ZH, NOT_FIRM_EN, WEAK_ZH, WEAK_EN, OWN_EN, TANGIBLE, CONCRETE])
/** Read once for the contract, in sentences about security that stand in secrecy's context. */
export const safeguards = fact((contract: Contract): Safeguards => {
  const weak: Sentence[] = []
  const whole = kind(contract) === 'DPA' || isEntrustment(contract)
  const toUsers = kind(contract) === 'TOS' && personalData(contract).handled.length > 0
  for (const sentence of sentences(contract)) {
    const own = whole || inSecrecyContext(contract, sentence) || has(sentence, 'data') || pointsAtSecrets(contract, sentence) || (toUsers && OF_USER.test(lowerOf(contract, sentence)))
    if (!own && !nearDuty(contract, sentence)) continue
    const lower = lowerOf(contract, sentence)
    if (mayMatch(contract, TANGIBLE, sentence) && TANGIBLE.test(lower) && !SEALS.test(lower)) {
      if (!NOT_FIRM_ZH.test(lower) && !NOT_FIRM_EN.test(lower)) return { firm: sentence, weak }
      continue
    }
    if (!own || (!has(sentence, 'security') && !has(sentence, 'audit') && !(mayMatch(contract, CONCRETE, sentence) && CONCRETE.test(lower)))) continue
    const zh = isChinese(contract, sentence)
    const { text } = readOut(contract, sentence, !zh)
    const lead = leadIns(contract)[sentence.index]
    const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence, lead)
    if (zh) {
      if (FIRM_ZH.some((pattern) => may(pattern) && pattern.test(ownCareOut(text))) && !NOT_FIRM_ZH.test(text)) return { firm: sentence, weak }
      else if (may(WEAK_ZH) && WEAK_ZH.test(text)) weak.push(sentence)
    } else if (!(may(NOT_FIRM_EN) && NOT_FIRM_EN.test(text)) && !OTHER_EFFORTS_EN.test(text) && firmEnglish(text, may)) return { firm: sentence, weak }
    else if ((may(OWN_EN) && OWN_EN.test(text)) || (may(WEAK_EN) && WEAK_EN.test(text))) weak.push(sentence)
  }
  return { firm: null, weak }
})

/** "不低于其保护自身商业秘密所采取的保护手段": what one does for oneself is no measure. */
function ownCareOut(text: string): string {
  return text.replace(/(?:不低于|不少于|不亚于|与|以|按照?|采取|采用|使用)[^。；，且并]{0,20}(?:其|自身|自己|自有|己方|本方|本身)[^。；，且并]{0,30}(?:商业秘密|保密信息|秘密|信息|资料|同类)[^。；，且并]{0,24}(?:措施|手段|程度|标准|方式|水平|注意|谨慎)/g, ' ')
}

/** "The same degree of care that it uses for its own, but no less than reasonable care": only the second half is a floor. */
function firmEnglish(lower: string, may: (pattern: RegExp) => boolean): boolean {
  // "… and represents that it exercises reasonable care to protect its own": said of oneself, and still a floor.
  if (/\b(?:no less than|not less than|exercises?|using|use|with|least)\b[^.;,]{0,20}\b(?:a )?reasonable (?:degree of |standard of )?(?:care|protection)/.test(lower)) return true
  const rest = lower.replace(/\b(?:same|similar|equivalent)\b[^.;,]{0,160}\b(?:own|like|similar|itself|its|their)\b/g, ' ').replace(/\b(?:at least|no less|not less)\b[^.;,]{0,30}\b(?:same|as)\b[^.;,]{0,140}\b(?:own|itself|its|their)\b/g, ' ')
  return FIRM_EN.some((pattern) => may(pattern) && pattern.test(rest))
}
