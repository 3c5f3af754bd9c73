import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { readOut } from './list-items'
import { inSecrecyContext } from './secrecy'
import { sentences, type Sentence } from './sentences'
import { mayMatch, sentencesFor, sieved } from './sieve'

const WORDS = /残留|回想|回忆|想起|忆起|背出|默写|复述|无需[^。；，]{0,4}(?:借助|查阅)|不[^。；，]{0,4}(?:借助|查阅|翻阅)|without (?:looking|consult|refer|recourse|the aid)|记忆|凭记|脑海|脑中|脑子|头脑|心中|心里|印象|记住|记得|记下|默记|residual|memor(?:y|ies)|recall|recollect|remember|by heart|linger|\b(?:heads|minds?)\b|unaided memor|retained in (?:the |its |their )?(?:\w{1,14} )?(?:memor|mind)|in (?:the |their )?memor(?:y|ies) of/
const RESIDUALS_ZH = /凭(?:着|借)?印象|(?:脑子|脑袋|脑|心)里[^。；，]{0,6}(?:记得|装着|留着)|残留(?:信息|知识|内容|的信息)|(?:脑海|头脑)(?:中|里)[^。；]{0,12}(?:保留|留存|记住|存留|的)|(?:无辅助|未借助|不借助)[^。；]{0,16}记忆|记忆(?:中|里|所)[^。；]{0,12}(?:保留|留存|记住|存在|存留|的|掌握)|凭(?:借)?[^。；，]{0,6}记忆|(?:保留|留存|存留|记|留|存|储存|停留|印)(?:在|于)[^。；，]{0,12}(?:记忆|脑|印象|心|头)|(?:脑中|脑子里|脑里|头脑中|心中|心里|印象中|印象里)[^。；，]{0,12}(?:的|留|记|存)|(?:留有|存有|尚存)[^。；，]{0,4}印象|(?:回想|回忆|想|忆|背|默写|复述)(?:得)?(?:起来?|出来?|到)?(?:的|了)[^。；，]{0,10}(?:内容|信息|思路|方法|知识|技术|数据|部分|东西|资料|要点)|(?:无需|无须|不|未)(?:必|用|再)?(?:借助|查阅|翻阅|依靠|依赖|凭借|参看)[^。；，]{0,10}(?:载体|资料|文件|记录|笔记|材料)[^。；，]{0,2}(?:即|便|就|仍|也|而)(?:可|能|会)|(?:人员|员工|其|所|能够?|自然|已经?|可)(?:所|能够?|自然)?(?:记住|记得|记下|默记)(?:的|了)?[^。；，]{0,16}(?:内容|信息|思路|方法|知识|技术|创意|概念|技巧|数据|部分|东西)/
const RESIDUALS_EN = /\bresiduals?\b(?! (?:value|balance|risk|interest|payments?|amount|royalt|chlorine|fees?|income|estate|commission|claims?|rights?|assets?|waste|heat))|\bunaided memor|\b(?:retained|retains?|remembered|held|remains?)\b[^.;]{0,30}\bin\b[^.;]{0,40}\b(?:memor|minds?\b)|\bin the memor(?:y|ies) of|\b(?:stays?|remains?|lingers?|sticks?|lodged?|lodges|carr(?:y|ies|ied)|keeps?|kept|left|retain\w{0,2}|held|holds?|lives?|rests?|settles?)\b[^.;]{0,30}\b(?:in|with|inside)\b[^.;]{0,24}\b(?:heads?|minds?|memor(?:y|ies)|recollections?)\b|\b(?:lingers?|sticks?|stays?)\b with\b|\b(?:personnel|employees?|staff|people|engineers?|attendees|members?|teams?|developers?|designers?|party|recipient|it|they|he|she|who|can|may|will|happens? to)\s(?:\w{1,12}\s){0,2}(?:recalls?|recollects?|remembers?)\b|\bknown? by heart\b|\b(?:calls?|called|brings?|brought|comes?)\b[^.;]{0,20}\bto mind\b|\b(?:know|tell|retell|repeat|recount|reproduce|reconstruct|say|state|describe)s?\b[^.;]{0,30}\bwithout (?:looking at|consulting|referring to|reference to|recourse to|the aid of)\b/
const MEANING_ZH = /照用|怎么用|使用|利用|自由|不受|不属于|不视为|不构成|不违反|不(?:再)?承担|不(?:再)?负|运用|不算|不在此限|除外|任意|随意|转授|许可他人/
const MEANING_EN = /\b(?:use[ds]?|using|free|disclos|not be (?:a breach|restricted|liable|considered)|exploit|any purpose|without (?:obligation|restriction)|outside (?:this|the|clause|section)|ceases? to be|no longer (?:secret|confidential|bound)|re-?use|reappear|draw on|drawn on|licen[cs]ed?|at will|not (?:confidential|secret|covered|protected)|exempt|not count)/
/** No right is given, or none over what matters. */
const DENIES_ZH = /(?:不授予|无权|不得|不享有|不允许|禁止|没有|不适用于|不给予|不构成任何)[^。；]{0,30}(?:残留|记忆|凭记|记住|记得|印象|脑)|(?:凭(?:借)?记忆|残留(?:信息|知识)|记忆)[^。；]{0,40}(?:不得|无权|禁止|仍(?:属|应|须|受))/
const DENIES_EN = /\b(?:keep|bear|kept|bearing|having|borne)\s(?:\w{1,8}\s)?in mind\b|\b(?:shall|may|must|will|can|do) not\s(?:\w{1,10}\s){0,2}(?:use|disclose|exploit|reveal|retain)\b[^.;]{0,60}\b(?:remember|recall|memor|mind|head)|\b(?:no|not|neither|nor|without)\b[^.;]{0,60}\b(?:residuals?|unaided memor|from memory|in memory)\b|\bresiduals?\b[^.;]{0,40}\b(?:shall remain|remains?) (?:subject|confidential)|\b(?:memor\w{1,3}|residuals?)\b[^.;]{0,60}\b(?:shall|may|does|do|is|are) not\b[^.;]{0,40}\b(?:use|disclose|confer|grant|permit|entitle|relieve|excuse|affect)/
/** Trade secrets, source code, personal data are left out of it. */
const SPARES_ZH = /(?:不得|除外|不包括|不适用|不含|但)[^。；]{0,40}(?:商业秘密|源代码|客户名单|个人信息|技术秘密)|(?:商业秘密|源代码|客户名单|个人信息)[^。；]{0,30}(?:除外|不在此限|不得|不适用)/
const SPARES_EN = /\b(?:exclud\w{0,4}|not include|does not|do not|shall not|other than|except|not apply)\b[^.;]{0,80}\b(?:trade secrets?|source code|personal data|personal information|customer (?:lists?|data))/

const RESIDUALS = sieved([RESIDUALS_ZH, RESIDUALS_EN])

/** Clauses that leave the receiver free to use what its people remember. Narrowed ones and denials are left out. */
export const residuals = fact((contract: Contract): readonly Sentence[] => {
  const near = sentencesFor(contract, RESIDUALS)
  const all = sentences(contract)
  const found = near.filter((sentence) => {
    const zh = /[㐀-鿿]/.test(contract.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
    if (!mayMatch(contract, zh ? RESIDUALS_ZH : RESIDUALS_EN, sentence)) return false
    const { text, own } = readOut(contract, sentence, !zh)
    if (!(zh ? RESIDUALS_ZH : RESIDUALS_EN).test(own > 0 ? text.slice(own) : text) || !all.slice(Math.max(0, sentence.index - 3), sentence.index + 2).some((one) => inSecrecyContext(contract, one))) return false
    if (!(zh ? MEANING_ZH : MEANING_EN).test(text) || (zh ? DENIES_ZH : DENIES_EN).test(text)) return false
    // What narrows it may stand right before or after.
    const around = [sentence, all[sentence.index - 1], all[sentence.index + 1]].filter((one) => one !== undefined)
    return !around.some((one) => {
      const near = contract.text.slice(one.start, one.end)
      return (zh ? SPARES_ZH.test(near) : SPARES_EN.test(near.toLowerCase())) && (one === sentence || /残留|记忆|上述|前述|前款|但|该|residual|memor|foregoing|this (?:section|clause|paragraph|right)|however/i.test(near))
    })
  })
  return found.length > 0 && WORDS.test(contract.text.toLowerCase()) ? found : []
})
