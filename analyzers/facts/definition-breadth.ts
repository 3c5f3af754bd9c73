import type { Contract, Span } from '../../contract/types'
import { fact } from './fact'
import { kindsNamed } from './information-kinds'
import { secrecy } from './secrecy'
import { mayMatch, sieved } from './sieve'
import { lowerOf, sentences, textOf, type Sentence } from './sentences'

const HAN = /[㐀-鿿]/
const CIRCULAR_ZH = /(?:保密|秘密|机密)(?:信息|资料|内容|事项)?[”"」』]?[，,]?(?:是指|系指|指|即|为)(?:一切|所有|任何|全部|各类|法律|法|双方|一方|甲方|乙方|对方|披露方|各自|需要?|应当?|须|予以|应予|不得外传|要求|认为|视为|认定|具有|属于|依照|依据|依|根据|按照|按|本合同|本协议|本条|约定|规定|项下|而|者|的|之|且|和|及|或|、|，|:|：|保密性质|保密性|保密|秘密性|秘密|机密|性质|信息|资料|内容|文件|事项|数据|材料){2,24}[。；]?$/
const CIRCULAR_EN = /\b(?:confidential|secret|proprietary)\s(?:information|data|materials?)["”’']{0,2},?\s(?:means?|is|shall mean|shall include|includes?|refers to)\s(?:(?:any|all|and|the|such|information|data|materials?|that|which|is|are|of|a|an|or|party|each|s|confidential|confidentiality|secret|proprietary|in|nature|considered|considers|regards|deemed|to|be|by|either|one|other|parties|kept|treated|must|should|shall|as|its|both|company|client|customer|owner|supplier|may|from|time|party['’]s|parties['’]|discloser|disclosing|under|this|agreement|clause|contract|pursuant|required|bound|duty|need|needs|ought|has|have|secrecy|protected|protection|hereunder|hereby|terms|these|for)[\s,.;]{1,2}){2,40}$/

sieved([CIRCULAR_ZH, CIRCULAR_EN])

/** Definitions that say no more than that what is confidential is confidential. */
export const circularDefinitions = fact((contract: Contract): readonly Sentence[] =>
  secrecy(contract).sentences.filter((sentence) => {
    const text = textOf(contract, sentence)
    if (text.length > 320) return false
    const zh = HAN.test(text.slice(0, 60))
    return mayMatch(contract, zh ? CIRCULAR_ZH : CIRCULAR_EN, sentence) && (zh ? CIRCULAR_ZH.test(text) : CIRCULAR_EN.test(lowerOf(contract, sentence))) && kindsNamed(contract, [sentence]) === 0
  }),
)

const ALL_ZH = /(?:一切|所有|任何|全部|任意|各种)(?!一方|人|第三|单位|个人|情况|时候|时间|方式)([^。；，、]{0,12}?)(?:信息|资料|文件|内容|事项|材料|数据|知识|事宜|事情|情况|事物|东西|事)|(?:凡|凡是)(?!一方|人)([^。；，、]{0,16}?)(?:信息|资料|事项|内容|事)|([^。；，、]{0,2})(?:所见所闻|一切的一切)/
const ALL_EN = /\b(?:all|any|every)\s((?:[a-z/-]{1,14},?\s){0,5}?)(?:information|data|materials?|matters?|knowledge|documents?|documentation|facts?|things?|details?|words?|papers?)\b|\b(?:everything|anything)\b(?! to the contrary| in this| herein| else\b)(\s?)/
/** What may stand between "all" and "information" without narrowing it: whose it is, its form. */
const WIDE = /[甲乙丙双对]方[处]?|任何|一切|所有|全部|各[种类项]|披露方|提供方|公司|告知|告诉|交给|交付|透露|说明|一方|提供|披露|获得|获知|知悉|接触|取得|口头|书面|电子|有形|无形|形式|种类|其他|其它|未经标注|[的之其该此自处由从所到见听闻看学得过给发说来将凡和或与及了]|员工|在[^。；，]{0,6}(?=所)|\b(?:and|or|all|any|other|the|oral|written|verbal|visual|electronic|tangible|intangible|of|kinds?|types?|forms?|pieces?|items?|manner|sorts?)\b|[\s,/-]/g
/** It reaches what is public, what has nothing to do with the matter, or what everybody in the trade knows. */
const REACHES_ZH = /(?:不分|不问|无论|不论|不管|即使|即便|哪怕|是否)[^。；，]{0,16}(?:公开|公知|公众|众所周知|见报|早就知道|早已知|有关|相关|相干|关联|无关|没有关系|商业价值|保密价值|秘密性|人尽皆知)[^。；，]{0,16}|已公开(?:或|和|与|及)(?:者)?(?:未|尚未)公开|(?:公开|公知|无关)的?(?:信息|资料|内容|事项)?(?:也|亦|同样|均|都)[^。；，]{0,8}(?:在内|包括|属于|保密|算)|(?:包括|含|以及|及|连同|连)[^。；，]{0,10}(?:一般|通用|行业|公知|普通|自身)[^。；，]{0,6}(?:知识|技能|经验|常识|技巧)[^。；，]{0,10}|(?:一般|通用|行业|公知|普通|自身)[^。；，]{0,6}(?:知识|技能|经验|常识|技巧)[^。；]{0,20}(?:亦|也|均|都|同样|一并)[^。；]{0,8}(?:包括|在内|属|列入|算|视|保密|涵盖)[^。；，]{0,6}/
const REACHES_EN = /\bpublic or (?:private|not|secret)\b|\bpublished or (?:not|unpublished)\b|\bhowever (?:well|widely) known\b|\balready known to (?:the world|everyone|all)\b|\b(?:whether or not|whether|regardless of whether|irrespective of whether|even if|even where|even when|even though|be it|however)\b[^.;]{0,30}\b(?:public\w{0,4}|(?:generally|widely|commonly|already) (?:known|available)|unrelated|(?:related|relevant|relating|connected)\b[^.;,]{0,30}|of (?:commercial )?value)\b(?: or not)?|\b(?:public or (?:not|private|non-?public)|public and (?:private|non-?public))\b|\b(?:irrespective|regardless) of\s(?:its |their |the )?(?:[a-z]{1,14},?\s){0,5}(?:publicity|publication|public (?:status|nature|availability)|being public|relevance|connection)\b|\b(?:including|as well as|and even|down to)\s(?:the |any |its |his |her |their )?(?:general|ordinary|common|everyday|basic)\s(?:[a-z]{1,12}\s){0,3}(?:knowledge|skills?|experience|know-how)|\b(?:general|ordinary|common|everyday|basic)\s(?:[a-z]{1,12},?\s){0,3}(?:knowledge|skills?|experience|know-how)\b[^.;]{0,50}\b(?:included|counts?|too|also|as well|likewise|alike)\b/
const GENERAL = /(?:一般|通用|行业|公知|普通|自身)[^。；，]{0,6}(?:知识|技能|经验|常识|技巧)|\b(?:general|ordinary|common|everyday|basic)\b[^.;]{0,30}\b(?:knowledge|know-how|skill|experience)/
/** A nature, a purpose, a project or a window of time narrows the definition; a source alone doesn't. */
const LIMIT_ZH = /(?:秘密|机密|保密信息|保密资料)的|未公开|非公开|未被公开|不为(?:社会)?公众|秘密性|保密性|商业价值|经济利益|竞争优势|(?:其|信息|资料)(?:的)?性质|合理|项目|本合同|该合同|本协议(?:项下|目的|约定|履行)|合作|有关|相关|涉及|关于|履行|服务|谈判|磋商|洽谈|评估|期间|期内|目的|工作中|因工作|任职|在职|职务|标明|标注|注明|加盖|过程中|交易|研发|委托|专有|敏感|需要保密|应当保密/
const LIMIT_EN = /\bnon-?public|\bnot (?:\w{1,12}\s){0,3}(?:public|known|available)|\bnature\b|propriet|\bsecret|\bconfidential\b|\brelat|\bconcern|\bregarding|\bpertain|\babout\b|\bconnect|\bpurpose|\bproject|\btransaction|\bevaluat|\bnegotiat|\bdiscussions?\b|\bperform|\bservices?\b|\bagreement\b|\bduring\b|\bcourse\b|\bemploy|\breasonabl|\bmarked|\bdesignat|\bidentified|\blabel|\bbusiness\b|\bcompetit|\bvisit|\btest\b|\bperiod\b|\bterm\b|\bmatter\b|\btechnical|\bfinancial/
/** Says where the definition applies and not what it covers. */
const ASIDE_EN = /\bthe (?:secret|protected|restricted) (?:matters?|materials?|items?|things?)\b|\b(?:treat|keep|hold|regard|maintain)s?\s(?:as\s|in\s)?(?:strictly\s|absolutely\s|the\s|strictest\s)?(?:confidential|secret|confidence)\b|\b(?:regardless|irrespective) of (?:its |their |the )?(?:nature|kind|type|source|form|content|subject|medium|origin|importance)\b(?:(?:, | or | and |, or )(?:its |their )?(?:nature|kind|type|source|form|content|subject|medium|origin|importance|value)\b){0,4}|\b(?:without|with no) (?:limit|restriction|limitation)(?:ation)?s?\b[^.;,]{0,40}|\bof (?:any|whatever|every|all) (?:kind|nature|type|sort|description)s?\b(?: or (?:kind|nature|type|description))?|["“'‘]?(?:confidential|proprietary)\s(?:and\sproprietary\s)?(?:information|materials?|data)["”'’]{0,2}|\b(?:for (?:the )?purposes? of|as used in|in) this agreement\b|\b(?:before|after|date)\b[^.;]{0,24}\b(?:this agreement|hereof)\b|\bconfidential\W{1,3}$|\b(?:deemed|considered|treated|be|is|are|kept|held)\s(?:to be\s|as\s|in\s|strictly\s)?(?:confidential|secret)\b|\b(?:whether|regardless)\b[^.;,]{0,30}\b(?:marked|designated|identified|labell?ed)\b[^.;,]{0,30}/g
const ASIDE_ZH = /(?:无论|不论|不管|不分|不问)[^。；，、]{0,16}(?:有没有关系|有无关系|是否有关|相干|见报|早就知道|早已知)[^。；，、]{0,4}|(?:无论|不论|不管)(?:其)?(?:何种|什么|任何|以何种)?[^。；，]{0,4}(?:性质|来源|形式|内容|载体|类型|种类|方式|途径)(?:[、或和及与](?:性质|来源|形式|内容|载体|类型|种类|方式|途径)){0,4}(?:如何|为何)?|(?:本协议|本合同)(?:所称|中的?)|(?:属于|均为|视为|构成|列为)[^。；，]{0,6}(?:保密|秘密|机密)[^。；，]{0,4}|(?:签订|签署|生效)[^。；，]{0,6}(?:前|后|之前|之后)|(?:无论|不论|不管|是否)[^。；，]{0,8}(?:标明|标注|注明|加盖|标识)[^。；，]{0,10}/g
const DEFINES = /(?:秘密|机密)(?:对待|处理|管理)|是指|系指|指|包括|均为|属于|视为|构成|为保密|负有|保密|\b(?:means?|includ|consist|deemed|considered|confiden|secre|disclos)/
const HANDLES = /返还|归还|退还|销毁|删除|复制|存放|保存|\breturn|\bdestroy|\bcop(?:y|ies)\b|\bretain|\bstore/

sieved([REACHES_ZH, REACHES_EN])

/** A definition that takes in everything: `reaching` even what is public, unrelated or general knowledge. */
export interface Overbreadth { readonly sentence: Sentence; readonly reaching: boolean }

/** A window of time narrows what is covered, but not where what is public is covered in so many words. */
const WHILE_ZH = /(?:在)?(?:服务|合作|任职|在职|工作|聘用|合同|履约|履行|派驻|实习|洽谈)?(?:期间|期内)|任职|在职/g
const WHILE_EN = /\bduring\s(?:[a-z’'-]{1,14}\s){0,3}(?:term|period|employment|engagement|visit|stay|service|appointment|tenure)\b/g
const PUBLIC = /公开|公知|公众|众所周知|人尽皆知|\bpublic|\b(?:generally|widely|commonly) (?:known|available)/

/**
 * Definitions (and duties that serve as one) with all-embracing words and no limit of nature, purpose, project or time. Exclusions elsewhere are not looked at.
 * @param definitions the sentences that say what is confidential
 */
export function overbroadDefinitions(contract: Contract, definitions: readonly Span[]): readonly Overbreadth[] {
  const defining = new Set(definitions.map(({ start }) => start))
  const duties = new Set(secrecy(contract).duties)
  const about = new Set(secrecy(contract).sentences)
  return sentences(contract).flatMap((sentence) => {
    if (!defining.has(sentence.start) && !duties.has(sentence) && !about.has(sentence)) return []
    const printed = textOf(contract, sentence)
    const zh = HAN.test(printed.slice(0, 60))
    const text = zh ? printed : lowerOf(contract, sentence)
    if (!DEFINES.test(text) || (HANDLES.test(text) && !defining.has(sentence.start))) return []
    const wide = zh ? REACHES_ZH : REACHES_EN
    const reaches = mayMatch(contract, wide, sentence) ? wide.exec(text)?.[0] : undefined
    if (!defining.has(sentence.start) && !duties.has(sentence) && !(reaches && about.has(sentence))) return []
    const bare = (reaches ? text.replace(reaches, '') : text).replace(zh ? ASIDE_ZH : ASIDE_EN, '')
    const all = (zh ? ALL_ZH : ALL_EN).exec(bare)
    if (!all || all.slice(1).join('').replace(WIDE, '') !== '') return []
    if (reaches && GENERAL.test(reaches)) return [{ sentence, reaching: true }]
    const rest = reaches && PUBLIC.test(reaches) ? bare.replace(zh ? WHILE_ZH : WHILE_EN, '') : bare
    return (zh ? LIMIT_ZH : LIMIT_EN).test(rest) ? [] : [{ sentence, reaching: reaches !== undefined }]
  })
}
