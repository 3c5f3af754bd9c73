import type { Contract } from '../../contract/types'
import { countOf, OPENING } from './opening'
import { labelledNames } from './parties-labelled'
import { undefinedNames } from './parties-undefined'
import type { Name } from './parties-zh'

/** Quoted words in the parties' stretch that name no party. */
const NO_PARTY = /^(?:this |the )?(?:part(?:y|ies)|nda|mnda|cnda|mcda|oma|llc|inc|pty|corporations?|purpose|project|business|term|services?|products?|property|plan|data|notes|field|site|website|technology|program)$|\b(?:agreement|contract|date|information|materials?|parties|transaction|merger|representatives|proposal|exhibits?|schedules?|addend(?:um|a)|demand|entities|evaluation|confidential|proprietary|nda|property|premises)$/i
/** Words that can only be a party's. */
const ROLE = /^(?:the )?(?:undersigned|recipient|receiving party|disclosing party|discloser|receiver|company|vendor|investor|owner|buyer|seller|client|customer|contractor|consultant|supplier|provider|licensor|licensee|employee|employer|executive|attendee|bidder|participant|purchaser|interested party|stockholder|shareholder|agency|producer|distributor|reseller|agent|lessor|lessee|borrower|lender|manufacturer|university|institution|developer|subcontractor|franchisor|franchisee|sponsor|partner|corporation|party a|party b|user|customer)$/i
export const SUFFIX = /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|gmbh|ag|s\.?a|b\.?v|n\.?v|plc|l\.?p|lp|llp|pte|pty|university|college|institute|school|schools|foundation|association|bank|trust|department|city|county|partners|enterprises|holdings|group|authority|associates)\b/i
const LEGAL_FORM = /\s(?:Inc\b\.?|LLC\b|Ltd\b\.?|Limited\b|Corp\b\.?|Corporation\b|Company\b|GmbH\b|PLC\b|LLP\b)/g
const NAME_WORD = /^[A-Z&][\w&'’-]{0,30},?$/
const DEFINED = /(["“'‘(])\s?((?:the |The )?[A-Z][A-Za-z0-9&.’' /-]{0,40}?)\s?,?\.?(["“”’')])/g
const END = /\bWHEREAS\b|\bRECITALS?\b|\bWITNESSETH\b|\bNOW,? THEREFORE\b|\bBACKGROUND\b|\bINTRODUCTION\b|\bPREAMBLE\b|\b[Ii]n consideration\b|\bIT IS (?:HEREBY )?AGREED\b|\b(?:Whereas|Recitals|Background)\b|\n1\.\s(?=[A-Z“"])|\n\(?A[.)]\s/

/** A sentence that ends after a defined name and before the next capitalised word. */
const STOP = /(?:[)”"]|\b\d{5})\.\s+(?=[A-Z])/

export interface Stretch { readonly text: string; readonly start: number }

/** The stretch of the opening that names the parties: after "between", "among", "BETWEEN:". */
export function partyStretch(text: string): Stretch | null {
  const head = text.slice(0, 20000)
  const opener = /\bby\s(?:and\s)?(?:between|among)(?:st)?\b:?|\b(?:between|among|amongst)\b:?|\bBETWEEN\b:?|\bentered into by\b/gi
  for (let match = opener.exec(head); match; match = opener.exec(head)) {
    const before = head.slice(Math.max(0, match.index - 320), match.index)
    const firm = /^by\s|BETWEEN/.test(match[0]) || /(?:^|\n)\s?$/.test(before.slice(-2)) || /^entered/.test(match[0])
    if (!firm && match.index > OPENING && !/["“]Agreement["”]\smeans/.test(before)) continue
    if (!firm && !/agreement|contract|made|entered|dated|\bnda\b|deed/i.test(before)) continue
    if (/(?:relationship|discussions?|negotiations?|transaction|cooperation|communications?|conflict|difference|distinction)\s$/i.test(before) && !firm) continue
    // The parties of another agreement that is only mentioned.
    if (!/^by\s/.test(match[0]) && /["“](?!Agreement)[^"“”]{1,60}["”]\s(?:means|refers to)\b[^.;]{0,140}$/.test(before)) continue
    const start = match.index + match[0].length
    const after = head.slice(start, start + 2600)
    // "… the only agreement between the parties about …" names nobody.
    if (!firm && !/^[\s:]{0,4}(?:the\s|you\s)?[^a-z\s]/.test(after)) continue
    const end = END.exec(after)?.index ?? after.length
    const stop = STOP.exec(after.slice(60))
    const stretch = after.slice(0, Math.min(end, stop ? 61 + stop.index : end))
    if (/\b[Aa][Nn][Dd]\b|&|\n/.test(stretch) && /[A-Z_\[<]/.test(stretch) && stretch.length > 12) return { text: stretch, start }
  }
  // "Hill AB, located at …, and Lake Inc., located at …, have entered into the following agreement."
  for (const line of head.slice(0, 3000).split('\n')) {
    const at = line.search(/,?\s(?:have|has)\s(?:today\s|hereby\s)?(?:entered into|concluded|made|agreed (?:on|upon|as follows))\b/)
    if (at > 12 && at < 900 && /^(?:\d{1,2}[.)]\s)?[A-Z]/.test(line) && /\b[Aa][Nn][Dd]\b/.test(line.slice(0, at))) return { text: line.slice(0, at), start: text.indexOf(line) }
  }
  return null
}

/** What stands before a definition, from the last joint on: the registered name; '' for a blank. */
function registered(before: string): string {
  const joint = /^[\s\S]*(?:["”’)]|[.,;]|\b(?:corporation|company|partnership|limited|llc))\s?(?:and|AND|And|&)[:\s]\s?/
  const part = before.replace(joint, '').replace(/^[\s\S]*(?:\bbetween|\bamong|\bAND|\bBETWEEN)\b:?/, '').replace(/^(?:[^A-Za-z_<[]|\(?\d{1,2}\)|and\b|AND\b|by\b){1,12}/, '')
  const first = part.split(/\n/).find((line) => /[A-Z]/.test(line)) ?? ''
  const name = (/^(.{2,90}?)(?:,?\s(?:an?|located|having|with|whose|organi[sz]ed|incorporated|at|hereinafter|hereafter|acting|on behalf|its)\s|,\s\d|\s?\(|\s["“]|$)/.exec(first)?.[1] ?? '').replace(/[\s,(]{1,8}$/, '')
  const blank = /^[[<(]|_{2,}|…|^\W*$|^(?:an?|the)\s(?:company|corporation)\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d|agreement|exhibit|statement|\d{4}$/i.test(name)
  if (/^[a-z]|\bundersigned\b|agreement|exhibit/i.test(name) && !/^[A-Z]/.test(name.replace(/^.*(?:undersigned|agreement|exhibit).*$/i, ''))) return corporateName(before)
  return blank ? '' : name
}

/** The last company named in running words, with its legal form: "… under which Hill Tools, Inc., a Nevada corporation". '' when none. */
function corporateName(before: string): string {
  const tail = before.slice(-400)
  let last = ''
  for (const form of tail.matchAll(LEGAL_FORM)) {
    // The capitalised words right before the form, at most six; none after "a" ("a Nevada corporation").
    const words = tail.slice(0, form.index).split(/\s/)
    let from = words.length
    while (from > 0 && words.length - from < 6 && NAME_WORD.test(words[from - 1] as string)) from--
    while (words[from]?.startsWith('&')) from++
    if (from === words.length || /^an?$/i.test(words[from - 1] ?? '')) continue
    last = tail.slice(words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0), form.index + form[0].length)
  }
  return last
}

/** Names defined in `stretch`, one for each entity. */
function definedIn(stretch: string, text: string): Name[] {
  const found: Name[] = []
  let from = 0
  DEFINED.lastIndex = 0
  for (let match = DEFINED.exec(stretch); match; match = DEFINED.exec(stretch)) {
    const [, open, word, close] = match as unknown as [string, string, string, string]
    const before = stretch.slice(from, match.index)
    const single = open === '(' || open === "'" || open === '‘'
    if (single && (close === ')' ? !/^(?:the )?[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,2}$/.test(word) || countOf(text, word, 3) < (word.includes(' ') ? 3 : 2) : !/\($/.test(before.trimEnd()))) { DEFINED.lastIndex = match.index + 1; continue }
    if (/^\s?(?:,\s)?(?:as\s|which\s|shall\s|means)/.test(stretch.slice(match.index + match[0].length)) && /as (?:defined|such)|means/.test(stretch.slice(match.index + match[0].length, match.index + match[0].length + 24))) continue
    if (open !== '(' && !/[(]|hereinafter|hereafter|referred to|called|known as|\band (?:the )?$/i.test(before.slice(-200))) continue
    const name = word.trim()
    // "Section 5 (Fees)" names a clause, "Name (Printed)" a field.
    if (/\b(?:sections?|articles?|clauses?|paragraphs?)\s[\d.]{1,8}\s?\(?$|\bname\s?\(?$/i.test(before.slice(-40))) continue
    if (NO_PARTY.test(name) || /collectively|together|jointly|each[^)]{0,40}$|the term\s?$/i.test(before.slice(-90)) && found.length > 0) continue
    // "one Party (the “Disclosing Party”)": a role that either party may have.
    if (/\b(?:one|each|other|either|a|any|such|disclosing|receiving)\s(?:of the )?(?:part(?:y|ies)|entity)[^.;]{0,60}$/i.test(before.slice(-90)) && /party|recipient|owner|discloser|receiver|provider/i.test(name)) continue
    // A second name inside the same brackets ("Interested Party" or "Receiving Party") is an alias.
    if (found.length > 0 && from > 0 && !/[),;\n]|and\b/.test(before.replace(/^["”’'.,]{1,3}/, '').slice(0, Math.max(0, before.length - 2)))) continue
    if (found.length > 0 && /^["”’']?\s?(?:or|and|,)\s(?:the\s)?$/.test(before)) continue
    const article = /\b(?:the|The)\s?$/.test(before) && !/^the /i.test(name) ? 'the ' : ''
    const called = article + name.replace(/^The (?=[A-Z])/, 'the ').replace(/[,.]$/, '')
    if (!found.some((party) => party.name === called)) found.push({ name: called, full: registered(before) })
    from = match.index + match[0].length
  }
  return found
}

/** The parties of an English contract by the names it uses, in order; [] when none can be told. */
export function englishNames(contract: Contract): Name[] {
  const { text } = contract
  const stretch = partyStretch(text)
  let names = stretch ? undefinedNames(stretch.text, definedIn(stretch.text, text), text) : []
  if (names.length < 2) {
    const head = text.slice(0, OPENING)
    for (const other of definedIn(head.slice(0, 3500), text)) {
      if (names.length < 4 && (ROLE.test(other.name) || SUFFIX.test(other.full)) && !names.some((known) => sameName(known.name, other.name))) names = [...names, other]
    }
  }
  if (names.length < 2) {
    const labelled = labelledNames(text, false)
    if (labelled.length >= 2) return labelled
  }
  return names.slice(0, 8)
}

/** "the Company" and "Company" are one name. */
export function sameName(a: string, b: string): boolean {
  return a.replace(/^the /i, '').toLowerCase() === b.replace(/^the /i, '').toLowerCase()
}
