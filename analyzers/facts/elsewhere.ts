import type { Contract } from '../../contract/types'
import { annexes } from './annexes'
import { isMainContract } from './incorporated'
import { fact } from './fact'
import { kind } from './kind'
import { titleLines } from './opening'
import { lowerText } from './marks'
import { sentencesFor, sieved } from './sieve'
import { lowerOf, sentences } from './sentences'

/** A document of its own for secrecy or data that the sentence says exists or is signed: what is missing here may stand there. */
const DOCUMENT = /保密(?:协议|合同|承诺书|条款)|不披露协议|数据(?:处理|安全|保护)(?:协议|附录)|个人信息(?:处理|保护)(?:协议|附录)|信息安全(?:协议|承诺书|附件)|confidentiality agreement|non-?disclosure agreement|\bnda\b|data (?:processing|protection) (?:agreement|addendum|terms)|proprietary (?:information|rights)(?: and inventions?)? agreement|confidential information (?:and inventions? )?agreement|inventions? (?:assignment )?agreement|security (?:annex|schedule|exhibit|addendum|policy)/
const SIGNED_BESIDE = /(?:另行|另外|单独|同时|已|将)(?:分别)?(?:签订|签署|签定|订立|达成)|作为(?:本(?:合同|协议)的?)?附件|以[^。；]{0,20}保密协议[^。；]{0,8}为准|\b(?:separate|separately|existing|concurrent\w{0,2}|attached|incorporated|exhibit|schedule|annex)\b/i
/** What staff or advisers sign is no document between the parties. */
const WITH_OTHERS = /(?:员工|雇员|人员|第三[方人]|分包|顾问)[^。；]{0,24}(?:签订|签署|签定|订立)|\b(?:employees?|personnel|contractors?|representatives?|third part\w{1,3})\b/i

/** "This agreement consists of this cover page and the standard terms at …". */
const COVER_PAGE = /\b(?:consists? of|incorporat\w{1,4}|comprises)\b[^\n]{0,160}\b(?:standard terms|general terms|terms and conditions)\b[^\n]{0,80}(?:https?:|www\.|posted|published|available at|version)/
sieved([DOCUMENT])
/** Whether the contract hangs on a document that is not in this file and that would hold its terms on secrecy: a main contract, or a secrecy or data agreement of its own. */
export const secrecyElsewhere = fact((contract: Contract): boolean => {
  // A cover page whose terms are published elsewhere.
  if (sentences(contract).some((sentence) => sentence.start < 4000 && COVER_PAGE.test(lowerOf(contract, sentence)))) return true
  const what = kind(contract)
  if (what === 'NDA' || what === 'DPA') return false
  if (annexes(contract).some(({ name, present }) => !present && isMainContract(name))) return true
  if (!DOCUMENT.test(lowerText(contract))) return false
  return sentencesFor(contract, [DOCUMENT]).some((sentence) => {
    const text = lowerOf(contract, sentence)
    return DOCUMENT.test(text) && SIGNED_BESIDE.test(text) && !WITH_OTHERS.test(text)
  })
})

/** Whether terms for users leave personal data to a privacy policy of its own that is not in this file. */
export const privacyElsewhere = fact((contract: Contract): boolean => {
  if (titleLines(contract).slice(0, 3).some((line) => /隐私|隱私|个人信息|privacy|data protection/i.test(line))) return false
  return /隐私(?:政策|声明|条款|权政策|通知|指引|协议)|隱私權?(?:政策|聲明|條款)|privacy (?:policy|notice|statement)/i.test(contract.text)
})
