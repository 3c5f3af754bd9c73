import { printedMoney, type Material, type Sentences } from './words'

interface Sides {
  /** Who answers, when the sentence speaks of a breach. */
  readonly debtor: string
  readonly creditor: string
  /** Who has the information in hand, before anything has happened. */
  readonly holder: string
  readonly owner: string
  /** "对方的保密信息". */
  readonly info: string
}

function sidesOf({ setting }: Material): Sides {
  const { mutual, debtorName, creditorName, info } = setting
  return mutual
    ? { debtor: '违约方', creditor: '守约方', holder: '任何一方', owner: '对方', info: info.startsWith('应予') ? `对方${info}` : `对方的${info}` }
    : { debtor: debtorName, creditor: creditorName, holder: debtorName, owner: creditorName, info }
}

/** Costs follow the breach, whoever's it is. */
const EITHER = { debtor: '违约方', creditor: '守约方' } as const

const strict = ({ setting }: Material): boolean => setting.step <= 2
const mild = ({ setting }: Material): boolean => setting.step >= 4

/** 1.3 → 130%. */
const percentOf = (times: number): string => `${Math.round(times * 100)}%`

/** The clause in Chinese. One point each; no semicolons, so that every sentence stands by itself. */
export const SENTENCES_ZH: Sentences = {
  definition(material) {
    const { info, owner, holder } = sidesOf(material)
    const { doc, mutual } = material.setting
    const who = mutual ? `${holder}未经${owner}书面同意` : `未经${owner}书面同意`
    const means = strict(material) ? '以口头、书面、电子传输、提供访问权限或者其他任何方式' : '以口头、书面、电子传输或者其他方式'
    const also = mild(material) ? '包括载体丢失、被盗' : '包括载体丢失、被盗以及系统、账号被未经授权访问'
    return `本条所称“泄露”，指${who}，${means}使${info}为${doc}许可知悉的人以外的第三方知悉、取得或者使用，${also}，${doc}允许的披露除外。`
  },
  information(material) {
    const { info, doc, mutual, debtorName, creditorName } = material.setting
    const whose = mutual ? `一方因签订、履行${doc}从对方获知的` : `${debtorName}因签订、履行${doc}从${creditorName}获知的`
    return `${doc}所称${info}，是指${whose}未公开的技术信息和经营信息，不论以何种形式记载。`
  },
  liable(material) {
    const { info, holder, owner } = sidesOf(material)
    const { doc } = material.setting
    const fault = mild(material) ? '因过错' : ''
    const act = strict(material) ? '应立即停止，采取补救措施消除影响，并赔偿' : '应停止并采取补救措施，赔偿'
    return `${holder}${fault}泄露${info}，或者超出${doc}约定的目的使用${info}的，${act}${owner}因此受到的损失。`
  },
  people(material) {
    const { holder, owner } = sidesOf(material)
    const { mutual, step } = material.setting
    const self = mutual ? '该方' : holder
    const who = step === 5 ? '员工和分包方' : strict(material) ? '员工、关联方、分包方、顾问及其他知情人员' : '员工、关联方、分包方和顾问'
    const apart = step === 1 ? '' : `，已就该等信息直接向${owner}书面承诺保密的除外`
    return `${holder}的${who}违反保密义务的，视为${self}违约，由${self}承担责任${apart}。`
  },
  measure(material) {
    const { debtor, creditor } = sidesOf(material)
    const { doc, employee } = material.setting
    const profit = `（含订立${doc}时可以预见的可得利益）`
    if (employee) return `赔偿额以${creditor}因泄露受到的实际损失为准，由${creditor}提供计算依据。`
    if (mild(material)) return `赔偿额按${creditor}的实际损失${profit}确定，实际损失难以确定的，参照该等信息的合理许可使用费确定。`
    return `赔偿额依次按下列方法确定：${creditor}的实际损失${profit}，实际损失难以确定的，为${debtor}因此获得的利益，两者均难以确定的，参照该等信息的合理许可使用费。`
  },
  sum(material) {
    const { debtor } = sidesOf(material)
    const { range, sum } = material
    if (sum === null) return ''
    const credit = `已付违约金抵作损失赔偿，不足以弥补损失的，${debtor}补足差额。`
    const adjust = strict(material) ? '' : '违约金过分高于损失的，可以依法请求适当减少。'
    if (sum.by === 'times') return `${debtor}因故意或者重大过失泄露的，按实际损失的${percentOf(range.times)}支付违约金，该违约金已包含应予赔偿的损失。`
    const pays = sum.by === 'percent' ? `按合同价款的${range.percent}%支付违约金` : `支付违约金${printedMoney(sum.money, 'zh')}`
    const basis = sum.by === 'percent' ? '该比例' : '该金额'
    const lead = material.points.has('measure') ? '按前述方法均难以确定赔偿额的' : '泄露造成的损失难以确定的'
    return `${lead}，${debtor}${pays}，${basis}系双方参考该等信息的取得成本、市场价值和可以预见的损失协商确定。${credit}${adjust}`
  },
  heads(material) {
    const base = mild(material)
      ? '本条所称损失包括订约时可以预见的可得利益，通知、取证和恢复系统的合理费用，以及因此应向第三方支付的赔偿。'
      : '本条所称损失包括订约时可以预见的可得利益，通知、取证、恢复系统和消除影响的合理费用，以及因此应向第三方支付的赔偿。'
    return strict(material) ? base.replace('订约时可以预见的可得利益', '订约时可以预见的可得利益、落空的研发投入（两者不重复计算）') : base
  },
  fees(material) {
    const { debtor, creditor } = material.setting.feesAlike ? EITHER : sidesOf(material)
    const what = strict(material) ? '律师费、调查取证费、公证费、鉴定费、保全费和差旅费' : mild(material) ? '律师费和调查取证费' : '律师费、调查取证费、公证费、鉴定费和保全费'
    return `${creditor}为制止泄露、追究违约责任实际支出的必要、合理费用，包括${what}，由${debtor}承担。`
  },
  notice(material) {
    const { holder, owner, info } = sidesOf(material)
    const { range } = material
    const facts = mild(material) ? '说明已知的情况和已采取的措施' : '说明所涉信息、原因、可能的后果和已采取的措施'
    return `${holder}知悉或者合理怀疑${info}泄露的，应立即且最迟在知悉后${range.noticeHours}小时内通知${owner}，${facts}，尚不清楚的内容随后补充。`
  },
  containment(material) {
    const { holder, owner } = sidesOf(material)
    const who = material.setting.mutual ? '发生泄露的一方' : holder
    const help = strict(material) ? `配合${owner}追回信息、查明原因并履行法定的报告义务` : `配合${owner}查明原因并履行法定的报告义务`
    return `发生泄露后，${who}应立即止损，保全日志和证据，${help}。原因和整改情况的书面说明应在首次通知后${material.range.reportDays}个工作日内交${owner}。`
  },
  relief(material) {
    const { debtor, creditor, info } = sidesOf(material)
    const what = material.setting.mutual ? `${material.setting.info}` : info
    const when = mild(material) ? '发生泄露的' : '发生或者有证据证明即将发生泄露的'
    return `${when}，${creditor}有权要求${debtor}停止披露和使用、收回或者删除${what}，在受影响的范围内消除影响，并可以依法申请行为保全，是否提供担保由法院决定。`
  },
  claims(material) {
    const { debtor, creditor } = sidesOf(material)
    const { replyDays, payDays } = material.range
    return `${creditor}提交书面索赔和损失明细后，${debtor}应在${replyDays}个工作日内答复，双方无争议的赔偿款在答复后${payDays}日内支付。`
  },
  mitigation(material) {
    const { debtor, creditor } = sidesOf(material)
    return `${creditor}知悉泄露后应采取适当措施防止损失扩大，因此支出的合理费用由${debtor}承担。`
  },
  defence(material) {
    const { debtor, creditor } = sidesOf(material)
    return `${debtor}能够证明已采取${material.setting.doc}约定的保密措施，或者${creditor}对泄露的发生也有过错的，相应减少赔偿额。`
  },
  carveOut(material) {
    const { setting, range, caps, excludes, priced } = material
    const what = caps && excludes ? '责任限额和间接损失的排除' : caps ? '责任限额' : '间接损失的排除'
    const duties = setting.data ? '违反保密义务和个人信息保护义务' : '违反保密义务'
    const own = caps && priced && range.limitTimes !== null ? `${duties}的责任以合同价款的${range.limitTimes}倍为限，故意或者因重大过失泄露的，不受此限。` : ''
    return `${setting.doc}的责任限制（即${what}）不适用于${duties}的责任。${own}`
  },
}
