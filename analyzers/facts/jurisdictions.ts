import type { GoverningLaw } from '../types'

/** Names of legal systems as they follow "laws of" or precede "law". Data; lower case; alternatives of one RegExp. */
const US_STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|puerto rico'
const EU_MEMBERS =
  'austria|austrian|belgium|belgian|bulgaria|bulgarian|croatia|croatian|cyprus|czech|denmark|danish|estonia|estonian|finland|finnish|france|french|germany|german|greece|greek|hungary|hungarian|ireland|irish|italy|italian|latvia|latvian|lithuania|lithuanian|luxembourg|malta|maltese|netherlands|dutch|poland|polish|portugal|portuguese|romania|romanian|slovakia|slovak|slovenia|slovenian|spain|spanish|sweden|swedish|european union'
const OTHERS =
  'hong kong|macau|macao|taiwan|canada|canadian|ontario|alberta|quebec|québec|british columbia|manitoba|saskatchewan|nova scotia|singapore|australia|new south wales|victoria|queensland|new zealand|india|indian|japan|japanese|korea|korean|israel|israeli|switzerland|swiss|norway|norwegian|south africa|brazil|mexico|malaysia|thailand|indonesia|vietnam|philippines|united arab emirates|dubai|saudi arabia|turkey|turkish|russia|russian|ukraine|bermuda|cayman|british virgin islands|jersey|guernsey|isle of man|nigeria|kenya|pakistan|bangladesh|argentina|chile|colombia|peru|egypt|iceland|serbia'

/** Order matters: "Northern Ireland" before "Ireland", "Hong Kong … People's Republic of China" before "China", "New Jersey" before "Jersey". */
const ENGLISH: readonly (readonly [GoverningLaw, RegExp])[] = [
  ['other', /\b(?:hong kong|macau|macao|taiwan|new south wales)\b/],
  ['UK', /\b(?:england|english|wales|scotland|scottish|scots|northern ireland|united kingdom|u\.k\.|uk|great britain)\b/],
  ['US', new RegExp(`\\b(?:${US_STATES}|united states|u\\.s\\.a?\\.?|usa|commonwealth of (?:massachusetts|pennsylvania|virginia|kentucky))\\b`)],
  ['PRC', /\b(?:people['’]?s republic of china|china|p\.\s?r\.\s?c\.?|prc|chinese)\b/],
  ['EU', new RegExp(`\\b(?:${EU_MEMBERS})\\b`)],
  ['other', new RegExp(`\\b(?:${OTHERS})\\b`)],
]

const CHINESE: readonly (readonly [GoverningLaw, RegExp])[] = [
  ['other', /香港|澳门|台湾|臺灣|新加坡|日本|韩国|加拿大|澳大利亚|新西兰|瑞士|挪威|印度(?!尼西亚)|印度尼西亚|印尼|马来西亚|泰国|越南|菲律宾|阿联酋|迪拜|以色列|巴西|俄罗斯|墨西哥|南非|开曼|英属维尔京|百慕大/],
  ['US', /美国|美國|加利福尼亚|加州|纽约|特拉华|德克萨斯|得克萨斯|德州|华盛顿|内华达|俄亥俄|佛罗里达|伊利诺伊|马萨诸塞|麻省|宾夕法尼亚|新泽西|佐治亚|乔治亚|弗吉尼亚|科罗拉多|亚利桑那|密歇根|密西根|明尼苏达|威斯康星|北卡罗来纳|南卡罗来纳|俄勒冈|犹他|田纳西|肯塔基|印第安纳|密苏里|马里兰|康涅狄格|爱荷华|艾奥瓦|堪萨斯|内布拉斯加|路易斯安那|阿拉巴马|亚拉巴马|密西西比|阿肯色|俄克拉荷马|新墨西哥|爱达荷|怀俄明|蒙大拿|北达科他|南达科他|缅因|佛蒙特|新罕布什尔|罗得岛|夏威夷|阿拉斯加/],
  ['UK', /英国|英格兰|英國|威尔士|苏格兰|北爱尔兰/],
  ['EU', /欧盟|德国|法国|荷兰|(?<!北)爱尔兰|意大利|西班牙|瑞典|比利时|卢森堡|奥地利|丹麦|芬兰|波兰|葡萄牙|希腊|捷克|匈牙利|罗马尼亚/],
  ['PRC', /中华人民共和国|中國|中国|我国|大陆|国家/],
]

/** The legal system named in `words` (an English stretch in lower case, or a Chinese one); the earliest name wins, null when none. */
export function systemNamed(words: string, lang: 'zh' | 'en'): GoverningLaw | null {
  let found: { at: number; law: GoverningLaw } | null = null
  for (const [law, pattern] of lang === 'zh' ? CHINESE : ENGLISH) {
    const at = pattern.exec(words)?.index
    if (at !== undefined && (!found || at < found.at)) found = { at, law }
  }
  return found ? found.law : null
}
