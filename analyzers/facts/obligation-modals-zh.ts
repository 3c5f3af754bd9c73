import type { Mention } from './actor-words'
import { DUTY, modalityOf, OMISSION, REQUIREMENT, RIGHT, type Modal, type Sense } from './obligation-modals'

/** Verbs of contracts about secrets, most of them of two characters; what follows the last of a chain is its object. */
const VERBS = '恪守|严守|尽到|发出|披露|泄露|泄漏|透露|公开|公布|发布|散布|传播|外传|告知|通知|提供|交付|移交|转让|转移|出售|出租|许可|授权|使用|利用|复制|复印|摘抄|留存|保留|保存|保管|保守|保护|保密|返还|归还|退还|交还|交回|销毁|删除|清除|支付|赔偿|补偿|承担|负责|负担|赔付|偿还|退回|遵守|履行|执行|配合|协助|采取|制定|建立|签订|签署|解除|终止|中止|要求|请求|追究|拒绝|检查|审计|监督|核查|查阅|报告|汇报|停止|防止|避免|限制|确保|保障|完成|进行|开展|从事|雇用|聘用|招揽|引诱|抢注|申请|反编译|拆解|获取|接触|查看|修改|变更|处理|收集|存储|说明|报酬|赔礼道歉|消除|恢复|维护|验收|享有|取得|加密|标注|标明|记录|培训|教育|约束|督促|存放|携带|拍摄|录制|发送|上传|下载|允许|同意|聘请|委托|转包|分包|收取|扣除|主张|起诉|投诉|撤回|更换|补足|补救|改正|纠正|列明|作出|做出|出具|提交|上报|备份|隐瞒|干扰|破坏|侵犯|侵害|损害|冒用|抄袭|办理|负有'
/** Finds the verbs of a Chinese text (global). */
export const VERB_ZH = new RegExp(VERBS, 'g')
/** A part of a sentence that goes on with the duty before begins with its verb (or with 将, 把, 向, 对 and an object before it). */
const GOES_ON = new RegExp(`^(?:${VERBS})`)
const JOINS = /^(?:并|且|同时|然后|也|还|或|者){0,2}/
const ADVERBS = /^(?:及时|立即|妥善|按时|全部|一并){0,2}/
/** A list item that begins with its verb, perhaps after an adverb or its object. */
export const STARTS_WITH_VERB = new RegExp(`^(?:[^，。；]{0,16}?)(?:${VERBS})`)
const STRONG = '不得不|不能不|不可不|不得|不能|不可(?!抗力|撤销|分割|逆|避免|预见|克服|或缺)|不应当?|不准|不许|不允许|切勿|请勿|不(?:禁止|限制|妨碍|阻止|影响)|禁止|严禁|无权|(?<!所)有权|可以|(?<=方)可(?![能靠])|可(?=自行|要求|向|将|随时|单方|使用|披露|按|在|根据|依|选择|解除|终止|就|对|直接|书面|凭|从|于|暂停|与|提前|拒绝)|无需|无须|毋须|毋需|不必|无义务|没有义务|有义务|(?<![相对供适反响效因])应当?(?!付款|付账|收账|收款|税|用|届|急|答)|必须|(?<![必无毋])须'
/** Say it too, unless a stronger word of the same part already has. */
const WEAK = '不(?:再)?承担|不(?:再)?负有?|免于承担|负有|(?<![应所])承担(?!的)|负责(?!人)|予以|务必|(?:承诺|保证|同意)(?:将|会)?不|(?:承诺|保证)(?!金|人|期|书|如|和|与|及|责任|范围|以下|遵守以下)(?:将|会)?|由(?:[甲乙丙丁]|双|[^，。；由的]{1,4})方|不(?=泄露|泄漏|透露|披露|外传|擅自|向(?:任何|第三))'
const STRONG_WORD = new RegExp(STRONG, 'g')
const WEAK_WORD = new RegExp(WEAK, 'g')
/** "应承担的义务", "有权获得的赔偿": tells of it and does not state it. */
const NOMINAL = /^(?:向[^，。；]{1,8})?(?:共同|依法)?(?:承担|履行|获得|支付|享有|遵守|提供|行使|保密|披露|负担|取得|给付|赔偿|返还|退还|采取|作出|保护|使用|知悉|接触)的(?!情况|情形)/
const STATIVE = /^(?:包括|是|为|指|视为|以[^，。；]{1,20}为|自[^，。；]{1,30}(?:生效|起)|理解为|解释为|(?:终止|届满|到期)[；。]?$|适用|继续有效|有效|生效|具有|达到|属于)/
/** Forbidden to refuse an action; "拒绝甲方的检查" refuses a thing. */
const REFUSAL = new RegExp(`^(?:无故|无理|擅自)?(?:拒绝|拒不|怠于)(?=(?:[向对按将依为][^，。；的]{1,16}?)?(?:${VERBS}))`)
/** Words whose doer follows them ("禁止乙方…"). */
const GIVEN_TO = /禁止$|允许$|限制$|妨碍$|阻止$|影响$/

function senseOf(word: string): Sense {
  if (/^(?:有权|无权|可以|可|不允许)$/.test(word)) return RIGHT
  if (/义务|承担|负|^(?:无需|无须|毋须|毋需|不必)$/.test(word)) return REQUIREMENT
  return DUTY
}

/** The words of duty and right in a Chinese text, with the parts that go on with one ("…，并销毁副本"). */
export function chineseModals(text: string, all: readonly Mention[]): Modal[] {
  const found: Modal[] = []
  let said = -1
  const words = [...[...text.matchAll(STRONG_WORD)].map((match) => ({ match, strong: true })), ...[...text.matchAll(WEAK_WORD)].map((match) => ({ match, strong: false }))]
  words.sort((a, b) => a.match.index - b.match.index || Number(b.strong) - Number(a.strong))
  let until = 0
  for (const { match, strong } of words) {
    const word = match[0]
    if (match.index < until) continue
    until = match.index + word.length
    const at = match.index
    const part = Math.max(text.lastIndexOf('，', at), text.lastIndexOf(',', at), text.lastIndexOf('；', at), text.lastIndexOf('：', at))
    // "应承担", "不得予以": the stronger word has said it.
    if (said > part && (!strong || at - said < 3)) continue
    const after = at + word.length
    const rest = text.slice(after, after + 40)
    if (NOMINAL.test(rest) || STATIVE.test(rest) && !/^(?:不禁|不限|不妨|不阻)/.test(word) || /^的(?!情况|情形|，)/.test(rest)) continue
    if (/(?:违反|不履行|未履行|依照?|按照?|根据)[^，。；]{0,12}$/.test(text.slice(Math.max(0, at - 14), at)) && /^[^，。；]{0,8}的/.test(rest)) continue
    // "不得不披露的，应当通知": a case and no duty.
    if (/^[^，。；]{1,40}的，/.test(rest) && !/除外/.test(rest)) continue
    // 「由乙方保管」 obliges; 「由甲方的代表」 does not.
    if (word.startsWith('由') && !STARTS_WITH_VERB.test(rest.split(/[，。；的]/)[0] as string)) continue
    const subject = GIVEN_TO.test(word) ? all.find((mention) => mention.at >= after && mention.at <= after + 1) : undefined
    let verb = subject?.end ?? after
    let modality = modalityOf(senseOf(word), word)
    if (/^不(?:禁止|限制|妨碍|阻止|影响)/.test(word)) modality = 'may'
    // Forbidden to refuse is bound to do.
    const refusal = modality === 'must-not' ? REFUSAL.exec(text.slice(verb, verb + 60)) : null
    if (refusal) {
      modality = modalityOf(OMISSION, '不')
      verb += refusal[0].length
    }
    // A weak word is the verb of what it says ("承担责任", "负有保密义务"), a promise is not.
    if (!strong && /承担|负/.test(word)) verb = word === '负有' ? towards(text, part + 1, at) : at + (/^不再?/.exec(word)?.[0].length ?? 0)
    if (verb >= text.length || /^[，。；：、]/.test(text.slice(verb, verb + 1)) && !/^，[^，。；]{2}/.test(text.slice(verb, verb + 3))) continue
    said = at
    found.push({ modality, at, verb, ...(subject ? { subject } : {}) })
  }
  return withParts(text, found)
}

/** 「对甲方的资料负有保密义务」: the verb phrase begins at 对. */
function towards(text: string, from: number, at: number): number {
  const found = text.lastIndexOf('对', at)
  return found >= from && at - found <= 40 && text.charAt(found + 1) !== '方' ? found : at
}

function withParts(text: string, found: readonly Modal[]): Modal[] {
  const all: Modal[] = []
  found.forEach((modal, index) => {
    all.push(modal)
    if (modal.modality !== 'must') return
    const end = found[index + 1]?.at ?? text.length
    for (const comma of text.slice(0, end).matchAll(/[，；]/g)) {
      const at = comma.index + 1
      if (at <= modal.verb + 1 || index + 1 < found.length && !/[，；]/.test(text.slice(at, end))) continue
      const joins = JOINS.exec(text.slice(at, at + 8))?.[0].length ?? 0
      const begins = at + joins + (ADVERBS.exec(text.slice(at + joins, at + joins + 6))?.[0].length ?? 0)
      const own = text.slice(begins, Math.min(end, begins + 32)).split(/[，。；]/)[0] as string
      const goes = GOES_ON.test(own) || (/^[将把向对]/.test(own) && own.search(VERB_ZH) > 1)
      const rest = text.slice(at, at + 60).split(/[，。；]/)[0] as string
      if (goes && !/(?:的|时|后|外)$/.test(rest)) all.push({ modality: 'must', at: modal.at, verb: at + joins, goesOn: true })
    }
  })
  return all
}
