import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { governingLaw } from './governing-law'
import { systemNamed } from './jurisdictions'
import { lowerText } from './marks'
import { OPENING } from './opening'

const INCORPORATED_EN = /\ban? ([a-z][a-z ]{2,24}?) (?:(?:limited liability|nonprofit|non-profit|professional|public benefit|general|limited|statutory) )?(?:corporation|company|llc|l\.l\.c\.|partnership|inc\.?|trust|nonprofit)\b|\borgani[sz]ed (?:and existing )?under the laws of (?:the )?(?:state of |commonwealth of )?([a-z][a-z ]{2,24})/g
/** "Austin, TX 78701", "New York, NY". */
const ADDRESS = /,\s[A-Z]{2}\s\d{5}(?:-\d{4})?\b/
const COMPANY_ZH = /美国[^，。；\n]{0,16}(?:公司|企业|集团|母公司)|(?:公司|集团)[^，。；\n]{0,10}(?:注册|设立|位于)[^，。；\n]{0,6}美国|(?:纽约|加利福尼亚|特拉华|德克萨斯|得克萨斯|佛罗里达|新泽西|伊利诺伊|马萨诸塞|内华达|俄勒冈|科罗拉多|弗吉尼亚|宾夕法尼亚)州?(?:公司|法律|[）)])/

/** Whether US law reaches the contract: it governs, or nothing else does and a party is a US company. A US employer under foreign law counts too. */
export const usLinked = fact((contract: Contract): boolean => {
  const { law } = governingLaw(contract)
  if (law === 'US') return true
  const head = contract.text.slice(0, OPENING)
  const lower = lowerText(contract).slice(0, OPENING)
  if (law === 'unknown' || law === 'PRC' ? COMPANY_ZH.test(head) : /美国[^，。；\n]{0,16}公司/.test(head)) return true
  const american = [...lower.matchAll(INCORPORATED_EN)].some((match) => systemNamed((match[1] ?? match[2]) as string, 'en') === 'US')
  return american || (law === 'unknown' && ADDRESS.test(head))
})
