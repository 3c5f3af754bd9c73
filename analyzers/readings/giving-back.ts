import type { Contract } from '../../contract/types'
import returnOrDestroy from '../provisions/return-or-destroy'
import { fact } from '../facts/fact'
import { kind } from '../facts/kind'
import { leadIns, readOut } from '../facts/list-items'
import { isEntrustment } from '../facts/personal-data'
import { inSecrecyContext } from '../facts/secrecy'
import { mayMatch, sieved } from '../facts/sieve'
import { has, isChinese, lowerOf, sentences, type Sentence } from '../facts/sentences'

/** What happens to what was handed over. */
export interface GivingBack {
  /** Whether something must be returned, destroyed or deleted, at the end or on request. */
  readonly owed: boolean
  /** Leave to keep it, or what comes near a return and is none. */
  readonly kept: readonly Sentence[]
}

const VERB_ZH = '(?:抹除|抹去|抹掉|抹净|删掉|删净|碎掉|清空|奉还|缴回|交到|还回|返还|还给|归还|退还|交还|交回|退回|上交|缴还|移交|清退|销毁|粉碎|清除|删除)'
const THING_ZH = '(?:资料|信息|文件|秘密|载体|数据|图纸|文档|副本|复制[件品]|复印件|原件|材料|样品|文稿|记录|备份|账号|档案|客户名单|介质|[Uu]盘|硬盘|封存[件物]|样件|书稿|[原稿物]件|底稿|照片|录音|录像|底片|图样|模型|密钥|卷宗|剧本|配方|编码表|电子[件稿版档]|清单|名册|拷贝|影像|母盘|电脑里的|机器上的|工作机)'
const OWED_ZH: readonly RegExp[] = [
  new RegExp(`${VERB_ZH}(?![^。；，]{0,14}(?:价款|款项|费用|金额|押金|保证金|利息))[^。；]{0,60}${THING_ZH}`),
  new RegExp(`${THING_ZH}[^。；]{0,80}${VERB_ZH}`),
]
/** "终止后十五日内删除并书面确认": what is meant goes without saying. */
const AT_END_ZH = /(?:终止|解除|届满|期满|结束|离职|要求|请求|完工|竣工|用毕|用完|到期)[^。；，]{0,16}(?:返还|归还|退还|退回|交还|交回|还清|奉还|销毁|删除|删净|清除|清空)(?![^。；，]{0,14}(?:款|费|金|设备|物品|场地|钥匙|工具))/
/** A customer's own click, a seller's delivery, a ban on deleting, leave not to. */
const NOT_OWED_ZH = /(?:擅自|私自|故意|恶意|未经[^。；]{0,16}|不得[^。；，]{0,16}|禁止[^。；，]{0,10})(?:销毁|删除|移交|清除|更改)|(?:您|用户)[^。；]{0,20}(?:可以?|有权|申请|请求)[^。；]{0,30}(?:删除|清除)|(?:无须|无需|不必|不负有?|有权不)[^。；]{0,12}(?:返还|归还|退还|交还|销毁|删除)|(?:返还|归还|退还|退回)[^。；，]{0,16}(?:价款|款项|费用|押金|保证金|预付款|货款|合同款|报酬|补偿金)[^。；]{0,20}$|(?:被|遭)(?:他人|第三[方人]|非法)?[^。；]{0,8}(?:销毁|删除)|删除本条/
/** What a supplier hands over as its work is a delivery. */
const DELIVERY_ZH = /(?:开发完毕|验收|交付|竣工|完工|初验|终验|上线)[^。；]{0,40}移交|移交[^。；]{0,40}(?:源代码|源程序|验收|竣工|软件|设备|培训)/
const END_ZH = /完工|竣工|用毕|用完|一了|了结|散伙|终止|解除|离职|届满|期满|结束|完成|要求|请求|通知|退出|停止合作|到期|任务/

const VERB_EN = '\\b(?:return|redeliver|surrender|destroy|delet|eras|expung|shred|purg|give back|hand back|hand over|turn over|deliver up|deliver back|dispos|hand(?:s|ed)? in|wip(?:e|ed)|empt(?:y|ied)|clear)\\w{0,3}\\b'
const THING_EN = '\\b(?:everything|what remains|notebooks?|tablets?|drawings|prototypes?|manuscripts?|scripts|photographs|recordings|tapes?|drives?|box(?:es)?|medi(?:um|a)|papers?|(?:encryption|access|private) keys|information|materials?|documents?|documentation|cop(?:y|ies)|records?|(?:meta)?data|items?|notes|files|writings?|memoranda|samples|drawings|everything|the same|reproductions|embodiments|media)\\b'
const OWED_EN: readonly RegExp[] = [
  new RegExp(`${VERB_EN}[^.;]{0,200}${THING_EN}`),
  new RegExp(`${THING_EN}[^.;]{0,240}\\b(?:returned|redelivered|surrendered|destroyed|deleted|erased|expunged|purged|wiped|cleared|given back|handed over|handed back|delivered (?:up|back)|turned over)\\b`),
  /\bdeliver\b[^.;]{0,60}\b(?:terminat|expir|request|end of)\w{0,5}\b[^.;]{0,80}\b(?:all|any)\b[^.;]{0,60}\b(?:materials|documents|information|records|data|copies|files)\b/,
  /\b(?:terminat|expir|request|end of|leav|ceas)\w{0,5}\b[^.;]{0,120}\bdeliver\b[^.;]{0,80}\b(?:materials|documents|information|records|data|copies|files|property)\b/,
  /\bcertif\w{0,5}\b[^.;]{0,60}\bdestruction\b/,
  new RegExp(`\\b(?:hand|give|send|bring|take|ship)s?\\b[^.;]{0,60}${THING_EN}[^.;]{0,40}\\bback\\b|\\b(?:hand|give|send|bring|take|ship)s? back\\b[^.;]{0,60}${THING_EN}`),
  new RegExp(`${THING_EN}[^.;]{0,40}\\b(?:go|goes|come|comes|are sent|is sent|are handed|is handed) back\\b`),
  /\b(?:all|everything|it)\b (?:goes|comes) back\b/,
]
/** What an employee hands in is papers and files as well as keys. */
const STAFF_RETURN_EN = new RegExp(`${VERB_EN}[^.;]{0,120}\\b(?:property|belongings of the company)\\b`)
const NOT_OWED_EN = /tax returns?|return notice|sign[^.;]{0,40}\band return|return[^.;]{0,30}\bsigned\b|return receipt|in return\b|returns? on\b|rate of return|loss or destruction|destruction or loss|damage,? (?:or )?destruction|\b(?:not|neither|nothing|nor)\b[^.;]{0,40}\b(?:required|obligated|obliged|have to|need|require|oblige)\b[^.;]{0,60}\b(?:return|destr|delet|eras|purg|expung)|\b(?:notwithstanding|despite|regardless of)\b[^.;]{0,100}\b(?:the )?(?:return|destruction) (?:of|or)\b|\b(?:shall|may|must|will|agrees?|agree) not\b[^.;]{0,60}\b(?:destroy|delete|remove|erase)|\byou (?:may|can)\b|\bright to (?:delete|erase|destroy|have)|defective|refund|goods|products? (?:may|must|shall) be returned|destroyed by fire|casualty|condemn/

const KEPT_ZH = /(?:可以?|有权|得)[^。；]{0,12}(?:继续)?(?:留存|保留|留用|保存|使用)[^。；]{0,40}(?:资料|信息|数据|文件|副本)|(?:资料|信息|数据|文件)[^。；]{0,12}归[^。；]{0,6}(?:保管|所有|留存)|(?:归还|返还|退还|移交)[^。；]{0,30}(?:物品|设备|场地|工具|钥匙)|这些物品归还/
const KEPT_EN = /\bmay\b[^.;]{0,30}\b(?:retain|keep|continue to (?:use|hold|store))\b[^.;]{0,100}\b(?:information|data|materials|documents|copies|records)\b/

/** Words of a return that none of the concepts holds. */
const CARRIES_EN = /deliver|certif|empt|hands? in|clears/
sieved([CARRIES_EN, KEPT_ZH, KEPT_EN, AT_END_ZH, STAFF_RETURN_EN])
sieved(OWED_EN)

/** Wider than the provision of that name: on request alone is a return too. Read once. */
export const givingBack = fact((contract: Contract): GivingBack => {
  const kept: Sentence[] = []
  const whole = kind(contract) === 'DPA' || isEntrustment(contract)
  const employs = kind(contract) === 'EMP'
  if (returnOrDestroy.read(contract)?.stance === 'stated') return { owed: true, kept }
  let owed = false
  const leads = leadIns(contract)
  for (const sentence of sentences(contract)) {
    const zh = isChinese(contract, sentence)
    if (!has(sentence, 'giveBack') && !has(sentence, 'copy') && !(zh ? has(sentence, 'data') || has(sentence, 'security') : mayMatch(contract, CARRIES_EN, sentence) && CARRIES_EN.test(lowerOf(contract, sentence)))) continue
    const { text } = readOut(contract, sentence, !zh)
    const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence, leads[sentence.index]) && pattern.test(text)
    const own = whole || inSecrecyContext(contract, sentence)
    if (zh) {
      if (!NOT_OWED_ZH.test(text) && !DELIVERY_ZH.test(text) && (OWED_ZH.some(says) || (own && says(AT_END_ZH))) && (own || has(sentence, 'data') || END_ZH.test(text))) owed = true
      else if (says(KEPT_ZH)) kept.push(sentence)
    } else if (!NOT_OWED_EN.test(text) && (OWED_EN.some(says) || (employs && says(STAFF_RETURN_EN))) && (own || has(sentence, 'data') || /\b(?:terminat|expir|request|demand|end of|ceas|conclusion|completion|leav)/.test(text))) owed = true
    else if (own && says(KEPT_EN)) kept.push(sentence)
  }
  return { owed, kept }
})
