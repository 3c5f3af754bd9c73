import { countOf } from './opening'
import type { Name } from './parties-zh'

const SUFFIXED = /^[\s,:]{0,3}((?:The\s)?[A-Z][A-Za-z0-9&.,!’' -]{1,70}?,?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|AG|AB|Oy|ApS|S\.p\.A|B\.V|N\.V|PLC|plc|L\.P|LP|LLP|University|INC|CORP|LTD|LIMITED|COMPANY|CORPORATION|Enterprises|Solutions|Holdings|Partners|Association|Bank|Group|College)\b\.?)/
const PLAIN = /^[\s,:]{0,3}((?:The\s)?[A-Z][A-Za-z0-9&’' -]{1,50}?)(?=,\s(?:an?|located|having|with)\s|\slocated\s|\swhose\s|\s{1,6}["“]|\.\s|\.?$|\n)/
const CORPORATE = /,?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|AG|B\.V|N\.V|PLC|plc|L\.P|LP|LLP|INC|CORP|LTD|LIMITED|COMPANY|CORPORATION)\b/

/** How the contract calls an organisation that it gives no short name: what stands before "Inc.", when it is used by itself. */
function shortOf(full: string, text: string): string {
  const suffix = CORPORATE.exec(full)
  const stem = (suffix ? full.slice(0, suffix.index) : full).replace(/[!,]{1,4}$/, '').trim()
  const used = text.length > 0 && stem.length >= 2 && countOf(text, stem, 3) >= 2
  return used ? stem : full
}

function entityAt(part: string): string {
  const found = (SUFFIXED.exec(part)?.[1] ?? PLAIN.exec(part)?.[1] ?? '').trim()
  const name = /(?:Inc|Ltd|Corp|Co|[A-Z])\.$/.test(found) ? found : found.replace(/\.$/, '')
  // A name ends in a capitalised word; "Hill and the owner of it" is running text.
  if (/\s[a-z]{2,}\s[a-z]{2,}$|\sand the [a-z]/.test(name)) return ''
  return /^(?:The|This|Each|All|Such|In|It|Whereas|Collectively)\b/i.test(name) && !CORPORATE.test(name) ? '' : name
}

/** Adds the parties of "between A and B" that carry no defined name. `defined` are those that do, in order of the stretch. */
export function undefinedNames(stretch: string, defined: readonly Name[], text: string): Name[] {
  const parts = stretch.split(/,?\s(?:and|AND|And|&):?\s(?=[A-Z_])/)
  const names: Name[] = [...defined]
  if (defined.length >= 2 || parts.length < 2) return names
  const first = parts[0] as string
  const last = parts.slice(1).join(' and ')
  const isDefined = (part: string): boolean => defined.some((party) => part.includes(party.name.replace(/^the /, '')))
  const add = (part: string, at: number): void => {
    if (isDefined(part)) return
    const full = entityAt(part)
    if (full && !names.some((party) => party.full === full)) names.splice(at, 0, { name: shortOf(full, text), full })
  }
  add(first, 0)
  add(last, names.length)
  return names
}
