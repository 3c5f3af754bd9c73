import { clauseLabel } from '../../contract/labels'
import type { Contract } from '../../contract/types'
import { fact } from './fact'
import { titleLines } from './opening'

/** How many blocks may stand before and in a title: a letterhead, an address, a date, two lines of title. */
const HEAD_BLOCKS = 5
const LONGEST_ZH = 40
const LONGEST_EN = 90

/** Where a title goes over into the sentence that names the parties. */
const GOES_ON = /\s(?:by and )?between\b|\s(?:is |was )?(?:made|dated|entered)\b|\sthis (?:agreement|deed|undertaking|letter)\b|\s\((?:to be )?(?:signed|forming|made|attached)\b|\s?\(?["“]|\s(?:甲方|披露方|委托方|致)\s?[：:]/i
/** The first party's label on the same line: "KITCHEN TERMS Client: …". */
const LABELLED = /\s(?:[A-Z][a-z]{2,16} )?[A-Z][a-z]{2,16}(?: \([a-z ]{2,16}\))?:\s/
/** A field of the opening, not a title: "To: …", "甲方：…". */
const FIELD = /^(?:to|from|date|dated|attn|attention|between|and|party [ab12]|effective date|ref|our ref|by email|source|execution copy)\b[\s:.]|^[㐀-鿿（）() ]{1,12}[：:]|^致\s?[：:]|^\d{4}[年./-]|^dear\b|^[㐀-鿿]{2,8}(?:先生|女士|同志|台鉴)/i
const REFERS = /^(?:re|subject|title)\s?[:.]\s?|^(?:exhibit|annex|appendix|schedule) [a-z\d.-]{1,6}[\s:–-]{1,3}(?=\S{3})|^(?:关于|事由[：:]|主题[：:]|合同名称[：:]|协议名称[：:])/i
const COMPANY = /(?:\binc|\bltd|\bllc|\bllp|\blimited|\bcorp|\bcorporation|\bplc|\bgmbh|\bpte|\bco)\b\.?,?$|(?:公司|集团|大学|研究院|研究所|事务所|医院|中心)(?:[（(][^）)]{1,16}[）)])?[：:]?$/i
const LETTERHEAD = /^[^—–|]{2,60}\b(?:inc|ltd|llc|llp|limited|corp|plc|gmbh)\b\.?\s?(?:[—–|:]|\s-)\s?|^[^，。；：\s]{2,24}(?:有限公司|股份公司|集团)(?=[^，。；]{2,24}$)/i
const ADDRESS = /\b(?:street|road|avenue|lane|quay|suite|floor)\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|(?:路|街|大道|巷)\d{1,5}号|[省市区县][^。]{2,20}号/i
/** A sentence of a clause that happens to speak of an agreement or of terms. */
const SENTENCE = /[.。；;]$|\b(?:shall|means|will|must|hereby|agrees?)\b/

/** What a line of the head may call the document; '' when it is a party, an address, a date, a clause. */
function nameIn(printed: string): string {
  const rest = printed.slice(6)
  const ends = [GOES_ON, LABELLED].map((pattern) => pattern.exec(rest)?.index ?? rest.length)
  const line = printed.slice(0, 6 + Math.min(...ends)).trim()
  const zh = /[㐀-鿿]/.test(line)
  if (line.length < 3 || line.length > (zh ? LONGEST_ZH : LONGEST_EN) || clauseLabel(line) || FIELD.test(line) || SENTENCE.test(line)) return ''
  const bare = line.replace(LETTERHEAD, '').trim()
  return COMPANY.test(bare) || ADDRESS.test(bare) ? '' : bare
}

/**
 * What the document may be called, best first: its title, what stands in its first lines whether or not it says "agreement"
 * ("商谈保密函", "KITCHEN SECRETS"), and the other lines of the opening that name a document. Spaces are dropped in Chinese names.
 */
export const documentNames = fact((contract: Contract): readonly string[] => {
  const { text, blocks } = contract
  const heads: string[] = []
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    const printed = text.slice(block.start, Math.min(block.end, block.start + 300)).replace(REFERS, '')
    if (clauseLabel(printed)) break
    const name = nameIn(printed)
    if (name) heads.push(/[㐀-鿿]/.test(name) ? name.replace(/\s/g, '') : name)
  }
  const listed = titleLines(contract).filter((line) => !SENTENCE.test(line))
  const title = contract.title ? listed.slice(0, 1) : []
  return [...title, ...heads, ...listed.slice(title.length)]
})
