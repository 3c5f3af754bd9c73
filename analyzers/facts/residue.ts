import type { Contract } from '../../contract/types'
import { cuedSentences } from './cued-sentences'
import { fact } from './fact'
import { lowerText } from './marks'
import type { Sentence } from './sentences'

/** Who left it: a chat assistant, or the person who drafted. */
export type Author = 'assistant' | 'drafter'

export interface Residue {
  readonly sentence: Sentence
  readonly author: Author
}

const ASSISTANT_ZH =
  /以上(?:是|为|内容)[^。]{0,40}(?:扩充|示例|样例|范例|草案|模板|初稿|建议)[^。]{0,40}(?:可以?|请)(?:根据|结合|按)|(?:文档|本文|文本|本稿|初稿|草案|本(?:合同|协议)|条款|全文|以上内容)[^。，]{0,16}(?:由|为|经)\s?(?:AI|人工智能|大模型|ChatGPT|DeepSeek|文心一言|豆包|Kimi|通义)[^。，；]{0,6}(?:生成|撰写|起草|整理)(?!的)|^[（(【[]?\s?(?:注[：:])?\s?(?:本文)?由?\s?(?:AI|人工智能)\s?(?:辅助|自动)?生成[^。，的]{0,8}$|作为(?:一[个名款])?\s?(?:AI|人工智能)(?:语言)?(?:模型|助手)|希望(?:以上|这[份些个]|上述|本)[^。]{0,20}(?:对您|对你|帮助|有所帮助|满足)|(?:如果|如)(?:您|你)(?:还)?(?:有|需要?)[^。]{0,20}(?:随时|告诉我|联系我|请告知)|请(?:您|你)?(?:随时)?(?:告诉|告知)我|根据(?:您|你)的(?:要求|需求|描述|说明)[^。]{0,16}(?:优化|修改|生成|起草|整理|调整|润色|拟定)|(?:好的|当然(?:可以)?)[，！!,]\s?(?:以下|下面|这|我)|我是一?[个名款]?(?:AI|人工智能)|(?:以上|本)(?:内容|文本|模板|条款|范本|稿)(?:仅|只)供参考|(?:仅|只)供参考[^。]{0,20}(?:咨询|律师)|以下是(?:(?:修改|优化|完善|更新|调整|润色|扩充|精简|改写)后?的|为您|为你|根据您|根据你|一份(?:为|根据|示范|完整|简单))|(?:具体|上述|以上)(?:条款|内容)[^。]{0,16}可(?:以)?(?:根据|结合)(?:实际|具体)(?:情况|需要|需求)[^。]{0,16}(?:调整|修改|增删)/
const DRAFTER_ZH =
  /[（(【[]\s?(?:注|备注|批注|说明|起草说明|修改说明|评论|法务|律师|审核意见)[^：:）)】\]]{0,8}[：:][^）)】\]]{0,80}(?:确认|核实|核对|待|补充|讨论|修改|改为|删除|是否|吗|沟通|再议|商量|谈|留意)|(?:待|请|需)(?:我方|对方|客户|甲方|乙方|领导|老板|王总|李总|法务|律师|业务|财务)[^，。；]{0,10}(?:再)?(?:确认|审核|核定|核实|拍板|定夺)(?:后(?:再)?(?:定|填|改))?\s?[）)】\]！!?？]|[【[（(]\s?(?:TODO|待办|此处(?:需|待|请|要)?[^】\]）)]{0,20}(?:确认|核实|修改|斟酌|讨论|再改)|这里[^】\]）)]{0,20}(?:确认|核实|修改|斟酌|讨论|再改|补充|想想))|[（(【[]\s?[㐀-鿿]{1,2}(?:律师|总|经理|主任|法务|老师)\s?(?:[：:]|说|认为|觉得|要求改|让)|[（(【[]\s?(?:修订|修改|批注)\s?[A-Za-z]{0,2}\d{0,3}\s?[：:]|[【[（(]\s?此处[^】\]）)]{0,16}(?:核对|商量|商定|补充|待定)|(?<![:：\w])\/\/[^/\n]{0,40}(?:再改|再定|再议|确认|核对|待定|修改)|^\s?备注\s?[：:][^。]{0,40}(?:对方(?:不|未|尚|还|要)|下轮|谈判|再定|再议|回头)|^\s?(?:提示|批注|修改意见|编者按|起草人注|律师注|法务意见)\s?[：:]|(?:以下|本文|上述)内容(?:为|系)(?:模拟|虚构|演示|测试)|(?:这|此)条[^。]{0,12}(?:要不要|是否保留|再改|先留着|对方(?:可能|不会|应该)|回头|别让)|[?？]{3,}/
const ASSISTANT_EN =
  /\bas an ai(?: language)? (?:model|assistant)|\b(?:document|draft|agreement|contract|text|template)\b[^.;]{0,24}\b(?:generated|drafted|written) (?:by|with|using) (?:ai|chatgpt|gpt|claude|gemini|copilot|an ai)\b|\bi hope this (?:helps|draft)|^(?:sure|certainly|of course|absolutely)[,!] (?:here|i|below)|\bhere(?: is|[’']s) (?:a|an|the|your) (?:revised|updated|draft|sample|simple|complete|expanded|rewritten|improved|more)|\bfeel free to (?:modify|adjust|customi[sz]e|adapt|edit|change|let me)|\blet me know if you(?:[’']d| would| want| need)|\bi[’']ve (?:kept|made|added|revised|updated|drafted|simplified|included|removed|rewritten|tightened|highlighted)\b|\bthis (?:draft|template|sample|document|text) is (?:provided |intended )?(?:solely |only )?for (?:general |your )?(?:informational|information|reference|illustrative)[^.]{0,120}(?:attorney|lawyer|counsel|legal advice)|\b(?:i[’']m|i am) an ai\b|\bwould you like me to\b|\bthis is (?:a|just a) (?:general|sample|basic) template[^.]{0,60}(?:lawyer|attorney|legal)/
const DRAFTER_EN =
  /[[(]\s?note to (?:the )?[a-z]{2,16}(?: [a-z]{2,16})?:|\[\s?(?:note to (?:the )?(?:draft|drafter|reviewer|self|client|counsel|file|legal)|ntd|drafting note|drafter[’']s note|comment|todo|to do|tbc with|reviewer|legal to|client to|query|nb|internal note|ac note)\b[^\]]{0,300}\]?|\(\s?(?:note to (?:draft|self|drafter|client|counsel)|ntd|internal note|drafter[’']s note)\b|\bntd:|\bnote to (?:the )?(?:draft|drafter|self|client|counsel|reviewer|file|legal|finance)\b\s?[:–-]|\btodo\b[: ]|<<\s?(?:check|confirm|todo|tbc|ask|discuss|verify|note)\b|\([a-z]{2,12}\s?[:–—]\s[^)]{0,100}\?|\[\s?placeholder\b|\[[a-z]{2,12}[:–-] [^\]]{0,120}(?:\?|check|confirm|discuss|revise|delete|keep|agreed?|please)|\[(?:please )?(?:check|confirm|discuss|verify)(?:ed)? (?:with|this|whether|if)\b[^\]]{0,100}\]|\bcomment \[[a-z]{1,4}\d{1,3}\]|\?{3,}|\b(?:opposing|other side|their) counsel (?:may|might|will|won[’']t) (?:push back|object|not notice|resist)/
/** A form tells how to fill it in, a statute is pasted, a filing says what it leaves out. */
const FORM = /填写说明|填表说明|使用说明|示范文本|标准文本|本(?:合同|协议)?(?:范本|模板|文本)|请(?:如实)?填写|please be specific|instructions?:|omitted|redacted|confidential treatment|signature page|制定本法|《[^》]{2,30}法》/
const LONGEST = 700
const CUES_ZH = '以上(?:是|为|内容|就)|ai|人工智能|大模型|chatgpt|deepseek|文心|豆包|kimi|通义|希望(?:以上|这|上述|本)|如果?[您你]|根据[您你]|告[诉知][您你我]|请(?:随时)?告知|好的[，！!,]|当然[，！!,]|当然可以|以下(?:是|内容)|我(?:可以|能|会|是)|供参考|\/\/|(?:具体|上述|以上|本文)(?:条款|内容)|[（(【[]\\s?(?:注|备注|批注|说明|起草|修改|修订|评论|法务|律师|审核|.{1,2}(?:律师|总|经理|主任|法务|老师))|[待请需](?:我方|对方|客户|甲方|乙方|领导|老板|王总|李总|法务|律师|业务|财务)|todo|待办|此处|这里|(?:提示|备注|批注|意见|编者按|起草人注|律师注)\\s?[：:]|[这此]条'
const CUES_EN = '[[?]|<<| an? ai|i[’\']ve | is (?:provided |intended |solely |only )*for (?:general |your )?(?:info|ref|ill)|\\(\\w{2,12} ?[:–—] | ai |gpt|claude|gemini|copilot|i hope this|(?:sure|certainly|of course|absolutely)[,!] |here(?: is|[’\']s) (?:an?|the|your) |feel free|let me know|would you like me|this is (?:a|just a) |\\(\\s?(?:note|ntd|internal|drafter)|ntd:|note to |todo|counsel (?:may|might|will|won)'
/** Cheap first test: one of these stands in every sentence that the patterns above match. */
const CUED = { zh: cuedSentences(new RegExp(`${CUES_ZH}|[?？]{3}`, 'g')), en: cuedSentences(new RegExp(CUES_EN, 'g')), bilingual: cuedSentences(new RegExp(`${CUES_ZH}|${CUES_EN}|？{3}`, 'g')) }

/** Sentences that are about the drafting and not part of what was agreed. */
export const residue = fact((contract: Contract): readonly Residue[] => {
  const { text } = contract
  const lower = lowerText(contract)
  const found: Residue[] = []
  for (const sentence of CUED[contract.lang === 'zh' || !/[㐀-鿿]/.test(text) ? contract.lang : 'bilingual'](contract)) {
    const end = Math.min(sentence.end, sentence.start + LONGEST)
    const words = text.slice(sentence.start, end)
    const chinese = /[㐀-鿿]/.test(words)
    const small = lower.slice(sentence.start, end)
    const assistant = chinese ? ASSISTANT_ZH.test(words) : ASSISTANT_EN.test(small)
    const drafter = chinese ? DRAFTER_ZH.test(words) : DRAFTER_EN.test(small)
    if ((!assistant && !drafter) || (!assistant && FORM.test(small))) continue
    found.push({ sentence, author: assistant ? 'assistant' : 'drafter' })
  }
  return found
})
