import type { Contract } from '../../contract/types'
import { ABROAD_EN, ABROAD_ZH, HOME_EN } from '../places'
import { escaped } from './escaped'
import { fact } from './fact'
import { numerals } from './numerals'
import { parties } from './parties'
import { dataLaw, isEntrustment, personalData } from './personal-data'
import { isChinese, lowerOf, sentencesWith, textOf, type Sentence } from './sentences'

/** How personal data get across the border, and what the contract says of it. */
export interface DataAbroad {
  /** Leave to send it abroad, with no lawful way named. */
  readonly sent: readonly Sentence[]
  /** A lawful way, a need of consent, a ban. */
  readonly settled: readonly Sentence[]
  /** It stays at home, which settles what is merely likely. */
  readonly stays: readonly Sentence[]
  /** Places abroad in the contract that suggest it: a party, a server, a parent. */
  readonly signs: readonly Sentence[]
}

const DATA_ZH = '(?:数据|信息|资料|录音|录像|档案|名单|照片|图像|影像|病历|文件|记录|工单|备份|样本|问卷)'
const PLACES_ZH = `(?:${ABROAD_ZH.join('|')})`
const MOVE_ZH = /传|同步|提供|储|存|保存|备份|发送|转移|访问|处理|共享|迁移|交付|托管|查看|调阅|调取|读取|登录|镜像|复制|拷贝|远程|开放|接续|流向|汇总|报送|落地|放在|接触|导出|放置|部署|送往|寄往|交由|使用/
/** A place, a movement, and data and the place in one clause, whichever comes first: cheap tests first. */
const NEAR_ZH: readonly RegExp[] = [new RegExp(PLACES_ZH), MOVE_ZH, new RegExp(`${DATA_ZH}[^。；]{0,50}${PLACES_ZH}|${PLACES_ZH}[^。；]{0,50}${DATA_ZH}`)]
const ROUTE_ZH = /安全评估|标准合同条款|充分性|适当(?:的)?(?:机制|保障)|(?:个人信息|数据|出境|跨境|境外|备案)[^。；]{0,24}标准合同|标准合同[^。；]{0,12}(?:备案|认证|出境|评估)|个人信息保护认证|(?:通过|取得)[^。；]{0,10}认证|单独同意|出境(?:申报|备案|审批)|依法(?:办理|履行)[^。；]{0,12}(?:出境|跨境)|豁免|未经[^。；]{0,30}同意[^。；]{0,40}(?:境外|出境|跨境|海外|国外)/
const BAN_ZH = new RegExp(`(?:不得|不会|禁止|严禁|不予|不将|不向|无须|未|不(?![论限仅只但同超受]))[^。；]{0,40}(?:出境|跨境|${PLACES_ZH})`)
const STAYS_ZH = /(?:存储|储存|保存|存放|留存|处理|留在|部署)[^。；]{0,20}(?:境内|中国大陆|国内)|境内[^。；]{0,12}(?:服务器|存储|储存|机房|数据中心)/
const SIGN_ZH = new RegExp(`${PLACES_ZH}[^。；]{0,16}(?:总部|母公司|关联公司|服务器|数据中心|机房|团队|子公司|分公司|节点)|(?:服务器|数据中心|机房|总部|母公司)[^。；，]{0,16}${PLACES_ZH}|跨境(?:业务|电商)|出境`)
const ELSE_ZH = /(?:全球|世界)[^。；]{0,24}(?:许可|授权|免费|使用权|范围内|领先|知名|强企)|选择退出|退出工具|差旅|签证|报关|货物|汇款|出境(?:游|旅游)|护照|留学|航班|(?:非个人|匿名化)(?:的)?(?:信息|数据)|不含个人信息|(?:管辖|仲裁|适用)[^。；]{0,10}(?:香港|新加坡)|(?:香港|新加坡)[^。；]{0,12}(?:仲裁|法律|法院)/
/** Few people and nothing sensitive about them: under the provisions of March 2024 no route is needed. */
const SENSITIVE_ZH = /敏感(?!个人信息[^。；]{0,6}(?:除外|不))|人脸|指纹|声纹|病历|健康|身份证|银行卡|行踪|未成年|生物识别|医疗|重要数据/
const NOT_SENSITIVE_ZH = /(?:不含|不涉及|不包含|不包括|无|没有|非)[^。；，]{0,8}(?:敏感|重要数据)[^。；，]{0,10}/g
const HEADS_ZH = /^\s?(?:万)?余?\s?(?:人|名|位|个人)/

const DATA_EN = '\\b(?:data|information|records?|files|recordings|profiles?|details|photographs|images|pictures|backups?|databases?|transcripts|tickets|interviews|answers)\\b'
const MOVE_EN = /\b(?:transfer|export|stor|process|host|access|transmi|send|sent|mov|replicat|mirror|synchron|back(?:ed|s)? up|backup|shar|remote|consult|view|seen?\b|open (?:to|for)|kept|keep|held|hold|cop(?:y|ied)|locat|travel|upload|flow|pass|rout|available|forward|handl|reach|sit|run)/
const EVERYWHERE_EN = '\\b(?:any (?:other )?countr|(?:other|another) countr|countries (?:other|outside|in which|where)|any jurisdiction|anywhere|worldwide|around the world|third countr|elsewhere in the world|outside (?:of )?(?:the )?(?:eea|eu|uk|european|united kingdom|prc|china|mainland|country|territory|your))'
const places = (list: readonly string[]): string => `${EVERYWHERE_EN}|\\b(?:${list.map(escaped).join('|')})(?![a-z])`
const near = (list: readonly string[]): readonly RegExp[] => [new RegExp(places(list)), MOVE_EN, new RegExp(`${DATA_EN}[^;]{0,140}(?:${places(list)})|(?:${places(list)})[^;]{0,120}${DATA_EN}`)]
/** "Our team in Manila may log in": who processes for another and lets people abroad in need not say "data". */
const HANDS_EN = (list: readonly string[]): RegExp => new RegExp(`\\b(?:teams?|staff|engineers?|personnel|support|operators?|agents|desk|colleagues|administrators?|developers?|affiliates?|subsidiary)\\b[^.;]{0,40}(?:${places(list)})[^.;]{0,60}\\b(?:log (?:in|on)|access|view|see|export|open|read|download|consult|connect|handle|work on|maintain)\\b`)
const REMOTE_EN = { gdpr: HANDS_EN(ABROAD_EN), prc: HANDS_EN([...ABROAD_EN.filter((place) => !/china|beijing|shang|shenz|guangz|hangz/.test(place)), ...HOME_EN]) }
/** What is abroad depends on whose data they are. */
const NEAR_EN = { gdpr: near(ABROAD_EN), prc: near([...ABROAD_EN.filter((place) => !/china|beijing|shang|shenz|guangz|hangz/.test(place)), ...HOME_EN]) }
const ROUTE_EN = /contractual clauses|\bsccs?\b|adequa(?:cy|te level)|\bidta\b|chapter v\b|binding corporate rules|appropriate safeguards|transfer mechanism|restricted transfers?|data privacy framework|privacy shield|article 4[4-9]|security assessment|standard contract\b|\bexport of personal data\b[^.;]{0,60}\bcompl/
const BAN_EN = /\b(?:prior|written)\b[^.;]{0,20}\b(?:consent|authori[sz]ation|approval)\b|\b(?:not|no|never|neither|nor|without|only within|remain (?:in|within))\b[^.;]{0,140}\b(?:outside|abroad|overseas|offshore|third countr|cross-border|another country|other countr|transfer)|\b(?:not|never)\b[^.;]{0,20}\bleaves?\b/
/** An assignment needs consent too. */
const BANNED_EN = /\b(?:data|information|records|files|recordings|details)\b/
const STAYS_EN = /\b(?:stays?|remains?)\b[^.;]{0,20}\b(?:in|within|inside)\b|\b(?:stored|hosted|processed|kept|held|located|takes? place)\b[^.;]{0,40}\b(?:only|solely|exclusively)\b|\b(?:only|solely|exclusively) (?:in|within|on servers in)\b/
const SIGN_EN = new RegExp(`\\b(?:servers?|data cent(?:er|re)s?|affiliates?|parent|headquarters|head office|support team|subsidiar)\\w{0,4}\\b[^.;]{0,60}(?:${places(ABROAD_EN)})`)
const ELSE_EN = /subpoena|court order|law enforcement|legal process|goods|shipp|travel (?:cost|expens)|visa\b|arbitrat|governed by|\blaws? of\b|\bcourts? (?:of|in)\b|customs|export (?:control|licen)|technical data|registered (?:in|office)|incorporated|non-personal|anonymi[sz]ed|aggregated?\b|statistics|royalty|sublicen|licen[cs]e to|opt[- ]?(?:ing )?out|residents?\b|if you(?:['’]re| are) in|u\.s\. states|copy of the|member states/

/** Read once; without personal data in the contract there is nothing to look for. */
export const dataAbroad = fact((contract: Contract): DataAbroad => {
  const sent: Sentence[] = []
  const settled: Sentence[] = []
  const stays: Sentence[] = []
  const signs: Sentence[] = []
  if (personalData(contract).handled.length === 0 && !isEntrustment(contract)) return { sent, settled, stays, signs }
  const list = dataLaw(contract)?.list ?? 'gdpr'
  for (const sentence of sentencesWith(contract, 'abroad')) {
    const zh = isChinese(contract, sentence)
    const lower = zh ? textOf(contract, sentence) : lowerOf(contract, sentence)
    if (zh ? ROUTE_ZH.test(lower) || BAN_ZH.test(lower) : ROUTE_EN.test(lower) || (BAN_EN.test(lower) && BANNED_EN.test(lower))) settled.push(sentence)
    else if ((zh ? ELSE_ZH : ELSE_EN).test(lower)) continue
    else if ((zh ? NEAR_ZH : NEAR_EN[list]).every((pattern) => pattern.test(lower)) || (!zh && isEntrustment(contract) && REMOTE_EN[list].test(lower))) sent.push(sentence)
    else if ((zh ? STAYS_ZH : STAYS_EN).test(lower)) stays.push(sentence)
    else if ((zh ? SIGN_ZH : SIGN_EN).test(lower)) signs.push(sentence)
  }
  return { sent, settled, stays, signs }
})

/** Whether the contract counts the people concerned, and they are fewer than `least` with nothing sensitive about them. Only Chinese law exempts by number. */
export function fewPeople(contract: Contract, least: number): boolean {
  let most = 0
  for (const sentence of sentencesWith(contract, 'people')) {
    if (!isChinese(contract, sentence)) continue
    const text = textOf(contract, sentence)
    if (SENSITIVE_ZH.test(text.replace(NOT_SENSITIVE_ZH, ''))) return false
    for (const { value, end } of numerals(text)) if (HEADS_ZH.test(text.slice(end, end + 6))) most = Math.max(most, value)
  }
  return most >= 100 && most < least
}

const PARTY_ABROAD = /新加坡|香港|美国|日本|德国|英国|韩国|\b(?:pte\.? ltd|gmbh|inc|llc|s\.a\.|b\.v\.|k\.k\.|plc)\b/i

/** A party whose printed name says that it sits abroad, in a contract with one that does not. */
export const partyAbroad = fact((contract: Contract): boolean => {
  const names = parties(contract).map(({ full }) => full).filter((full) => full !== '')
  return contract.lang !== 'en' && names.some((full) => PARTY_ABROAD.test(full)) && names.some((full) => !PARTY_ABROAD.test(full))
})
