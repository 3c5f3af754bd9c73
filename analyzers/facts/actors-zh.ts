import type { ActorWords, Mention } from './actor-words'
import { lineage } from './clauses'

const ROLES = '甲、?乙(?:、丙)?(?:双|各|三)?方|甲乙(?:双|各)方|双方|各方|三方|任何一方|任一方|任意一方|一方|另一方|该方|对方|当事人|违约(?:一|的一)?方|泄密(?:一|的一)?方|泄露(?:的)?一?方|过错(?:一|的一)?方|侵权方|败诉(?:的)?一?方|胜诉(?:的)?一?方|守约方|受损(?:害)?方|受害方|无过错方|有过错的一方|违反(?:本)?(?:协议|合同)的一方|违反的一方|有责任的一方|接收方|接受方|知悉方|取得方|披露方|提供方|权利人'
/** The writer and the addressee of a letter. */
const LETTER = '我司|我方|我公司|本公司|本单位|本人|承诺方|承诺人|贵司|贵方|贵公司'
/** Nobody's name: somebody inside or outside a party. */
const PERSONS = '(?:相关|有关|直接|主要|具体)?(?:的)?(?:责任人员?|责任者|责任方|直接责任者)|(?:相关|有关|涉事|涉案|泄密|当事|过错|违规|违纪|肇事|具体经办)(?:的)?人员|泄密者|泄密人|泄露者|行为人|(?:有关|相关|涉事)人士|当事人员|经手人员?|谁(?=负责|赔|承担|担责)'
const OWES = /赔(?!罪|礼)|掏|付给|付[甲乙丙对]方|赔付|支付|给付|偿付|承担|负担|补偿|负[^。；，]{0,10}责任|负责|扣罚|扣除|罚款|计付|买单/g
const BEFORE_OBJECT = /(?:对|向|将|把|给|为|除|经|征得|使|与|和|以及|按照?|依照?|泄露|泄漏|披露|透露|外传|侵犯|违反|知悉|获取|取得|使用|接触|掌握|赔偿|补偿|支付|造成|视为|归|损害|追究|弥补|告知|通知|涉及|因|由于|及|要求(?:[^，。；]{0,6})|胜诉)$/
/** What follows an owner and no subject; a party's staff acts for it. */
const OWNER = /^(?!(?:的)?(?:员工|人员|雇员|职员|工作人员|其))(?:的|所|因此|由此|为此|为[^，。；]{0,10}(?:支出|支付|发生)|支出的|实际|全部|一切|直接|遭受|受到|员工|人员|雇员|职员|工作人员|提供|保密|客户|图纸|信息|资料|商业|技术|秘密|数据|损失)/

function payer(text: string, all: readonly Mention[]): Mention | undefined {
  // "追究相关人员的责任": the one after the verb.
  for (const pursued of text.matchAll(/追究/g)) {
    const next = all.find(({ at }) => at >= pursued.index && at - pursued.index <= 10)
    if (next) return next
  }
  // "甲方有权向乙方追偿": the one of whom it is claimed.
  return all.find(({ at, end }) => text.charAt(at - 1) === '向' && /^(?:追偿|主张|要求|索赔|收取|索要)/.test(text.slice(end, end + 4)))
}

/** Who acts in a Chinese sentence. */
export const CHINESE: ActorWords = {
  lang: 'zh',
  reach: 600,
  roles: `${ROLES}|${LETTER}`,
  persons: PERSONS,
  boundary: ['', ''],
  letter: new RegExp(`^(?:${LETTER})$`),
  turns: /^(?!)/,
  owes: OWES,
  duty: /应当?|须|必须|不得|不可|负有?|承担|保证|严格|予以|保守|妥善/g,
  earlierDuty: /应当?|须|必须|不得|不可|负有|承担|保证|有义务/,
  agent: /(?:由|要求|责令|请求)(?:该|其)?$/,
  joins: /^(?:与|和|、|及|以及)$/,
  joinedWithin: Infinity,
  object: BEFORE_OBJECT,
  owner: OWNER,
  entitled: /^(?:有权|可以?|可要求|得|单方)/,
  rolesEntitled: true,
  back: 8,
  // A Chinese sentence may leave out its subject anywhere.
  elides: () => true,
  belongs: (contract, sentence, earlier) => earlier.clause === sentence.clause || lineage(contract, sentence.clause).some(({ index }) => index === earlier.clause || index === lineage(contract, earlier.clause)[1]?.index),
  opensWithSubject: true,
  payer,
  payee: /(?:向|给|赔偿|补偿|对)(?:予)?(?:对方|另一方|守约方|其他方|受损方)/,
}
