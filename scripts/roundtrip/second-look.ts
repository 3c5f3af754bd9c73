/**
 * A second look at a reviewed file, by other means than those that made it: tags are found by one pattern, and nothing
 * of the product's readers is used. For `npm run roundtrip` and the tests.
 */

export interface Tag { readonly kind: 'open' | 'close' | 'empty' | 'text'; readonly name: string; readonly raw: string; readonly prefix: string }

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|([^<]+)/g

/** The tags and texts of an XML file; names without their prefixes. */
export function tokens(xml: string): Tag[] {
  const found: Tag[] = []
  for (const [raw, cdata, slash, name, , empty, text] of xml.matchAll(TOKEN)) {
    if (cdata !== undefined || text !== undefined) found.push({ kind: 'text', name: '', prefix: '', raw: cdata === undefined ? raw : cdata.replaceAll('&', '&amp;').replaceAll('<', '&lt;') })
    else if (name !== undefined) found.push({ kind: slash ? 'close' : empty ? 'empty' : 'open', name: name.replace(/^.*:/, ''), prefix: name.includes(':') ? name.replace(/:.*$/, '') : '', raw })
  }
  return found
}

export function attribute(tag: Tag, name: string): string {
  return new RegExp(`[\\s:]${name}\\s*=\\s*["']([^"']*)["']`).exec(tag.raw)?.[1] ?? ''
}

function plain(raw: string): string {
  return raw.replace(/\r\n/g, '\n').replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex: string, decimal: string, name: string) => (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? '')))
}

/** Content that is not part of the text where it stands: gone, kept for other programs, or a text of its own. */
const ASIDE = new Set(['del', 'moveFrom', 'Fallback', 'txbxContent', 'rt', 'instrText', 'delText', 'pict', 'drawing'])
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: ' ', cr: ' ', noBreakHyphen: '-', ptab: '\t' }

/** The text that each comment's range covers, by the comment's id, without what `author` put in. */
export function commentedText(xml: string, author: string): Map<string, string> {
  const open = new Map<string, string[]>()
  const done = new Map<string, string>()
  const path: string[] = []
  const say = (text: string): void => { for (const list of open.values()) list.push(text) }
  for (const tag of tokens(xml)) {
    const aside = path.some((name) => ASIDE.has(name))
    if (tag.kind === 'text') { if (path[path.length - 1] === 't' && !aside) say(plain(tag.raw)) }
    else if (tag.name === 'commentRangeStart') open.set(attribute(tag, 'id'), [])
    else if (tag.name === 'commentRangeEnd') {
      const id = attribute(tag, 'id')
      const list = open.get(id)
      if (list) done.set(id, list.join(''))
      open.delete(id)
    } else if (tag.name in SIGNS && tag.kind !== 'close' && !aside && path.includes('r') && !path.includes('pPr')) say(SIGNS[tag.name] as string)
    if (tag.kind === 'open') path.push(tag.name === 'ins' && attribute(tag, 'author') === author ? 'del' : tag.name)
    else if (tag.kind === 'close') {
      path.pop()
      if (tag.name === 'p' && !path.some((name) => ASIDE.has(name))) say('\n')
    }
  }
  return done
}

/** The whole of an element from its opening tag on, as tokens. */
function span(list: readonly Tag[], at: number): Tag[] {
  let depth = 0
  for (let i = at; i < list.length; i++) {
    const { kind } = list[i] as Tag
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    if (depth === 0) return list.slice(at, i + 1)
  }
  return list.slice(at)
}

const raw = (list: readonly Tag[]): string => list.map((tag) => tag.raw).join('')

/** A run as what it prints, one entry for each child; text without the marks that only its edges need. */
function runEvents(run: readonly Tag[]): string[] {
  const head = (run[0] as Tag).raw
  let properties = ''
  const events: string[] = []
  for (let at = 1; at < run.length - 1; ) {
    const child = span(run, at)
    const [first] = child as [Tag]
    if (first.name === 'rPr') properties = raw(child)
    else if (first.kind !== 'text' || first.raw.trim() !== '') events.push(first.name === 't' || first.name === 'delText' ? `${first.name}${head}${properties}\u0000${child.slice(1, -1).map((tag) => (tag.kind === 'text' ? plain(tag.raw) : '')).join('')}` : `${head}${properties}\u0000${raw(child)}`)
    at += child.length
  }
  return events
}

/**
 * All that a part holds besides what `author` put in, in a form in which a run that was split equals the same run whole.
 * @param ids of the author's comments
 */
export function besides(xml: string, ids: ReadonlySet<string>, author: string): string[] {
  const list = tokens(xml)
  const events: string[] = []
  const push = (event: string): void => {
    const last = events[events.length - 1]
    const cut = event.indexOf('\u0000')
    // Text of two neighbouring runs alike is one text.
    if (/^(?:t|delText)</.test(event) && last?.slice(0, last.indexOf('\u0000') + 1) === event.slice(0, cut + 1)) events[events.length - 1] = last + event.slice(cut + 1)
    else events.push(event)
  }
  for (let at = 0; at < list.length; ) {
    const tag = list[at] as Tag
    const whole = tag.kind === 'open' ? span(list, at) : [tag]
    const mine = (one: readonly Tag[]): boolean => one.some(({ name }) => name === 'commentReference') && one.filter(({ name }) => name === 'commentReference').every((reference) => ids.has(attribute(reference, 'id')))
    const byAuthor = (one: Tag | undefined): boolean => one?.name === 'ins' && attribute(one, 'author') === author
    const paragraphMark = tag.name === 'p' ? whole.slice(0, whole.findIndex(({ kind, name }) => kind === 'close' && name === 'pPr') + 1).find((one) => byAuthor(one)) : undefined
    if ((tag.name === 'commentRangeStart' || tag.name === 'commentRangeEnd') && ids.has(attribute(tag, 'id'))) at += whole.length
    else if (tag.kind === 'open' && (byAuthor(tag) || paragraphMark)) at += whole.length
    else if (tag.name === 'r' && tag.kind === 'open' && !tag.prefix.startsWith('m')) {
      if (!mine(whole)) for (const event of runEvents(whole)) push(event)
      at += whole.length
    } else {
      if (tag.kind !== 'text' || tag.raw.trim() !== '') push(tag.raw)
      at++
    }
  }
  return events
}

/** Letters and digits alone: how two readings of the same words are compared. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
