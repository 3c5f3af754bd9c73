import { printedMoney, type Material, type Sentences } from './words'

interface Sides {
  readonly debtor: string
  readonly creditor: string
  readonly holder: string
  readonly owner: string
  /** "the Recipient’s", "the other party’s". */
  readonly owners: string
}

const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`

function sidesOf({ setting }: Material): Sides {
  const { mutual, debtorName, creditorName } = setting
  return mutual
    ? { debtor: 'the party in breach', creditor: 'the other party', holder: 'each party', owner: 'the other party', owners: 'the other party’s' }
    : { debtor: debtorName, creditor: creditorName, holder: debtorName, owner: creditorName, owners: possessive(creditorName) }
}

/** Costs follow the breach, whoever's it is. */
const EITHER = { debtor: 'the party in breach', creditor: 'the other party' } as const

const strict = ({ setting }: Material): boolean => setting.step <= 2
const mild = ({ setting }: Material): boolean => setting.step >= 4
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const TIMES: Readonly<Record<number, string>> = { 1: 'the contract price', 2: 'twice the contract price', 3: 'three times the contract price' }

/** "these Terms" are many. */
const many = ({ setting }: Material): boolean => setting.doc.startsWith('these')
const does = (material: Material): string => (many(material) ? 'do' : 'does')
const verb = (material: Material, word: string): string => (many(material) ? word : `${word}s`)

/** American spelling for American contracts, British for all others. */
const american = ({ setting }: Material): boolean => setting.law === 'US'
const wilful = (material: Material): string => (american(material) ? 'willful' : 'wilful')
const licence = (material: Material): string => (american(material) ? 'license' : 'licence')
const zed = (material: Material): string => (american(material) ? 'z' : 's')
/** The defined term where the clause defines it, else the plain words. */
const leak = (material: Material): string => (material.points.has('definition') ? `Unauthori${zed(material)}ed Disclosure` : `unauthori${zed(material)}ed disclosure`)

/** The clause in English. One point each; no semicolons, so that every sentence stands by itself. */
export const SENTENCES_EN: Sentences = {
  definition(material) {
    const { owner } = sidesOf(material)
    const { info, doc, mutual } = material.setting
    const whose = mutual ? `${info} of the other party` : info
    const consent = mutual ? 'the other party’s written consent' : `the written consent of ${owner}`
    const also = mild(material) ? 'including the loss or theft of a copy' : `including the loss or theft of a copy and unauthori${zed(material)}ed access to a system or account`
    return `“Unauthori${zed(material)}ed Disclosure” means any act or omission through which, without ${consent}, anyone whom ${doc} ${does(material)} not permit to receive ${whose} learns, obtains or uses it, ${also}.`
  },
  information(material) {
    const { info, doc, mutual, debtorName, creditorName } = material.setting
    const whose = mutual ? 'that either party obtains from the other' : `that ${debtorName} obtains from ${creditorName}`
    return `“${capital(info)}” means the non-public technical and business information ${whose} in connection with ${doc}, in whatever form.`
  },
  liable(material) {
    const { owner, owners } = sidesOf(material)
    const { info, doc, mutual, debtorName } = material.setting
    const subject = mutual ? 'A party that' : `If ${debtorName}`
    const fault = mild(material) ? (mutual ? `negligently or ${wilful(material)}ly ` : ` negligently or ${wilful(material)}ly`) : ''
    const what = mutual ? `${owners} ${info}` : info
    const act = strict(material) ? 'stop the breach at once, remedy it' : 'stop and remedy the breach'
    const then = strict(material) ? `, and compensate ${owner} for the loss that it causes` : ` and compensate ${owner} for the resulting loss`
    return mutual
      ? `${subject} ${fault}discloses ${what} without authority, or uses it for a purpose that ${doc} ${does(material)} not permit, shall ${act}${then}.`
      : `${subject}${fault} discloses ${what} without authority, or uses it for a purpose that ${doc} ${does(material)} not permit, ${debtorName} shall ${act}${then}.`
  },
  people(material) {
    const { holder, owner } = sidesOf(material)
    const { doc, step, mutual } = material.setting
    const who = step === 5 ? 'employees and subcontractors' : 'employees, affiliates, subcontractors and advisers'
    const own = mutual ? 'its own breach' : 'its own breach'
    const apart = step === 1 ? '' : `, except for persons who have undertaken to ${owner} directly and in writing to keep the information secret`
    return `${capital(holder)} is liable for any breach of ${doc} by its ${who} as for ${own}${apart}.`
  },
  measure(material) {
    const { debtor, creditor } = sidesOf(material)
    const { doc, employee, info } = material.setting
    const loss = `the loss that ${creditor} proves, including lost profit that was foreseeable when ${doc} ${many(material) ? 'were' : 'was'} made`
    if (employee) return `The compensation equals the actual loss that ${creditor} proves.`
    if (mild(material)) return `The compensation is measured by ${loss}, and where that loss cannot reasonably be proved, by a reasonable ${licence(material)} fee for the ${info} concerned.`
    return `The compensation is measured, in this order, by ${loss}, failing that by the gain that ${debtor} made from the breach, and failing both by a reasonable ${licence(material)} fee for the ${info} concerned.`
  },
  sum(material) {
    const { debtor, creditor } = sidesOf(material)
    const { range, sum, setting } = material
    if (sum === null) return ''
    if (sum.by === 'times') return `For a ${wilful(material)} or grossly negligent breach ${debtor} shall pay liquidated damages of ${Math.round(range.times * 100)}% of the actual loss, which include the compensation for that loss.`
    const amount = sum.by === 'percent' ? `${range.percent}% of the contract price` : printedMoney(sum.money, 'en')
    const estimate = setting.law === 'UK' ? 'a sum proportionate to the legitimate interest in keeping the information secret' : 'a reasonable estimate of the loss that the breach is likely to cause and that is difficult to prove'
    const lead = material.points.has('measure') ? (mild(material) ? 'Where neither can be established' : 'Where none of these can be established') : 'Where the loss cannot be established'
    const adjust = setting.law === 'PRC' && !strict(material) ? ', subject to any adjustment that the law allows' : ''
    return `${lead}, ${debtor} shall pay liquidated damages of ${amount}, which the parties accept as ${estimate}${adjust}. Liquidated damages paid are credited against damages, and only the balance of a higher proven loss is recoverable by ${creditor}.`
  },
  heads(material) {
    const cost = mild(material) ? 'the reasonable cost of notification, forensic work and restoration' : 'the reasonable cost of notification, forensic work, restoration and corrective publicity'
    const more = strict(material) ? ' and, without double recovery, wasted development cost' : ''
    return `Recoverable loss includes foreseeable lost profit${more}, ${cost}, and compensation payable to third parties as a result of the breach.`
  },
  fees(material) {
    const { debtor, creditor } = material.setting.feesAlike ? EITHER : sidesOf(material)
    const what = strict(material) ? 'lawyers’ fees and the cost of investigation, experts, notaries and court proceedings' : 'lawyers’ fees and the cost of investigation'
    return `${capital(debtor)} shall reimburse the actual, necessary and reasonable costs that ${creditor} incurs in stopping the breach and enforcing ${material.setting.doc}, including ${what}.`
  },
  notice(material) {
    const { holder, owner, owners } = sidesOf(material)
    const { info, mutual } = material.setting
    const what = mutual ? `any unauthori${zed(material)}ed disclosure of ${owners} ${info}` : `any unauthori${zed(material)}ed disclosure of ${info}`
    const facts = mild(material) ? 'stating what is known and the measures taken' : 'stating the information concerned, the cause, the likely effect and the measures taken'
    return `${capital(holder)} shall give written notice to ${owner} without undue delay, and in any event within ${material.range.noticeHours} hours, after becoming aware of or reasonably suspecting ${what}, ${facts}, and shall supplement the notice as more becomes known.`
  },
  containment(material) {
    const { holder, owner } = sidesOf(material)
    const who = material.setting.mutual ? 'the party responsible for it' : holder
    const more = strict(material) ? ' help to recover the information,' : ''
    return `After an ${leak(material)}, ${who} shall contain it, preserve logs and evidence,${more} and co-operate in any notification that the law requires. ${material.setting.mutual ? 'That party' : capital(holder)} shall also give ${owner} a written account of the cause and the remediation within ${material.range.reportDays} business days after the first notice.`
  },
  relief(material) {
    const { debtor, creditor } = sidesOf(material)
    const threatened = mild(material) ? 'an actual breach' : 'an actual or threatened breach'
    const correct = strict(material) ? ', recover or delete the information and correct its effect among those who received it' : ' and recover or delete the information'
    return `In the event of ${threatened}, ${creditor} may require ${debtor} to stop the disclosure or use${correct}, and may apply for interim injunctive relief, without limiting the court’s discretion as to security.`
  },
  claims(material) {
    const { debtor } = sidesOf(material)
    const { replyDays, payDays } = material.range
    return `${capital(debtor)} shall reply to an itemi${zed(material)}ed claim for damages within ${replyDays} business days and pay the undisputed part of it within ${payDays} days after the reply.`
  },
  mitigation(material) {
    const { debtor, creditor } = sidesOf(material)
    return `${capital(creditor)} shall take reasonable steps to limit its loss, ${debtor} bears the reasonable cost of those steps, and loss that such steps would have avoided is not recoverable.`
  },
  defence(material) {
    const { debtor, creditor } = sidesOf(material)
    return `The compensation is reduced to the extent that ${debtor} shows that it kept the safeguards that ${material.setting.doc} ${verb(material, 'require')}, or that ${creditor} contributed to the disclosure.`
  },
  carveOut(material) {
    const { setting, range, caps, excludes, priced } = material
    const what = caps && excludes ? 'the cap and the exclusion of indirect loss' : caps ? 'the cap' : 'the exclusion of indirect loss'
    const duties = setting.data ? 'breach of confidentiality or data protection' : 'breach of confidentiality'
    const own = caps && priced && range.limitTimes !== null ? ` Liability for a ${duties} is limited to ${TIMES[range.limitTimes] ?? `${range.limitTimes} times the contract price`}, save that liability for a ${wilful(material)} or grossly negligent disclosure of ${setting.info} is unlimited.` : ''
    return `The limitations of liability in ${setting.doc}, that is, ${what}, do not apply to a ${duties}.${own}`
  },
}
