import type { Contract } from '../../contract/types'
import { cuedSentences } from './cued-sentences'
import { fact } from './fact'
import { lowerText } from './marks'
import { ASSISTANT_EN, ASSISTANT_ZH, DRAFTER_EN, DRAFTER_ZH } from './residue-patterns'
import type { Sentence } from './sentences'

/** Who left it: a chat assistant, or the person who drafted. */
export type Author = 'assistant' | 'drafter'

export interface Residue {
  readonly sentence: Sentence
  readonly author: Author
}

/** A form tells how to fill it in, a statute is pasted, a filing says what it leaves out. */
const FORM = /填写说明|填表说明|使用说明|示范文本|标准文本|本(?:合同|协议)?(?:范本|模板|文本)|请(?:如实)?填写|please be specific|instructions?:|omitted|redacted|confidential treatment|signature page|制定本法|《[^》]{2,30}法》/
const LONGEST = 700
/** Cheap first test: one of these stands in every sentence that the patterns match (text in lower case). */
const CUES_ZH = ['（', '）', '(', ')', '【', '】', '[', ']', '！', '!', '?', '？', '//', '以上是', '以上为', '以上内容', '以上就', '以上条款', 'ai', '人工智能', '大模型', 'chatgpt', 'deepseek', '文心', '豆包', 'kimi', '通义', '希望以上', '希望这', '希望上述', '希望本', '如果您', '如果你', '如您', '如你', '根据您', '根据你', '告诉我', '告知我', '好的', '当然', '以下是', '以下内容', '我可以', '我能', '我会', '我是', '供参考', '具体条款', '具体内容', '上述条款', '上述内容', '本文内容', 'todo', '待办', '此处', '这里', '提示', '备注', '批注', '意见', '编者按', '起草人注', '律师注', '这条', '此条', '我再', '我先', '我回头', '我待会', '我稍后', '我明天', '我下', '模板', '范本', '样本', '原稿', '记得', '别忘', '不要忘', '写着', '写上', '填着', '留着', '空着', '放着', '这是', '这就是', '下面']
const NARROW_ZH = /以上(?:是|为|内容|就)|ai|人工智能|大模型|chatgpt|deepseek|文心|豆包|kimi|通义|希望(?:以上|这|上述|本)|如果?[您你]|根据[您你]|告[诉知][您你我]|请(?:随时)?告知|好的[，！!,]|当然[，！!,]|当然可以|以下(?:是|内容)|我(?:可以|能|会|是)|供参考|\/\/|(?:具体|上述|以上|本文)(?:条款|内容)|[（(【[]\s?(?:注|备注|批注|说明|起草|修改|修订|评论|法务|律师|审核|.{1,2}(?:律师|总|经理|主任|法务|老师))|[待请需](?:我方|对方|客户|甲方|乙方|领导|老板|王总|李总|法务|律师|业务|财务)|todo|待办|此处|这里|(?:提示|备注|批注|意见|编者按|起草人注|律师注)\s?[：:]|[这此]条|[?？]{3}|我(?:再|先|回头|待会|稍后|明天|下)|(?:模板|范本|样本|原稿)[里中自带原]|记得|别忘|不要忘|[写填留空放]着|写上|[是为][^。；，]{0,6}[您你]/
const CUES_EN = ['[', '?', '<<', 'last round', 'next round', 'the other side', 'for now', 'leave it in', 'leave this in', 'keep it in', 'keep this in', 'an ai', 'i’ve ', 'i\'ve ', 'for info', 'for general', 'for your', 'for reference', 'for illustrat', '(note', '( note', '(ntd', '(internal', '(drafter', 'ntd:', 'note to ', 'todo', 'counsel may', 'counsel might', 'counsel will', 'counsel won', 'by ai', 'with ai', 'using ai', 'gpt', 'claude', 'gemini', 'copilot', 'i hope this', 'sure, ', 'sure! ', 'certainly, ', 'certainly! ', 'of course, ', 'of course! ', 'absolutely, ', 'absolutely! ', 'here is ', 'here’s ', 'here\'s ', 'feel free', 'let me know', 'would you like me', 'this is a ', 'this is just']
const cuedZh = cuedSentences(CUES_ZH, NARROW_ZH)
const cuedEn = cuedSentences(CUES_EN)
const CUED = { zh: cuedZh, en: cuedEn, bilingual: (contract: Contract): readonly Sentence[] => [...new Set([...cuedZh(contract), ...cuedEn(contract)])].sort((a, b) => a.index - b.index) }

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
    const assistant = (chinese ? ASSISTANT_ZH : ASSISTANT_EN).some((pattern) => pattern.test(chinese ? words : small))
    const drafter = (chinese ? DRAFTER_ZH : DRAFTER_EN).some((pattern) => pattern.test(chinese ? words : small))
    if ((!assistant && !drafter) || (!assistant && FORM.test(small))) continue
    found.push({ sentence, author: assistant ? 'assistant' : 'drafter' })
  }
  return found
})
