import { unzipSync } from 'fflate'
import { attribute, besides, commentedText, letters, tokens } from './second-look'

const AUTHOR = 'Leakproof · 守约'
const CHANGED = /(?:^|\/)(?:document\d*|comments\d*)\.xml$|\.rels$|^\[Content_Types\]\.xml$/i

/** What a second look found. Empty lists are good. */
export interface Comparison {
  /** Parts that changed though nothing was to be put there, or are gone. */
  readonly otherParts: readonly string[]
  /** Parts whose own content is not what it was. */
  readonly changed: readonly string[]
  /** By the id of each of our comments: the words under it, and its first line. */
  readonly comments: readonly { readonly id: string; readonly covered: string | null; readonly title: string }[]
}

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) return ''
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8').decode(bytes)
}

/** Our comments in a comments part: id and first paragraph's words. */
function ours(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  let id = ''
  let inText = false
  let paragraphs = 0
  for (const tag of tokens(xml)) {
    if (tag.name === 'comment' && tag.kind === 'open') {
      id = attribute(tag, 'author') === AUTHOR ? attribute(tag, 'id') : ''
      paragraphs = 0
      if (id !== '') found.set(id, '')
    } else if (tag.name === 'p' && tag.kind === 'close') paragraphs++
    else if (tag.name === 't') inText = tag.kind === 'open'
    else if (tag.kind === 'text' && inText && id !== '' && paragraphs === 0) found.set(id, (found.get(id) ?? '') + tag.raw)
  }
  return found
}

/** What a list of names (relationships, content types) says besides one new line. */
function withoutNew(before: string, after: string): boolean {
  const lines = (xml: string): string[] => tokens(xml).filter(({ name }) => name === 'Relationship' || name === 'Override' || name === 'Default').map((tag) => tag.raw)
  const had = lines(before)
  const has = lines(after)
  return had.every((line, at) => has[at] === line) && has.length <= had.length + 1
}

/** Compares a file with its reviewed copy, part by part. */
export function compared(before: Uint8Array, after: Uint8Array): Comparison {
  const was = unzipSync(before)
  const is = unzipSync(after)
  const commentsName = Object.keys(is).find((name) => /comments\d*\.xml$/i.test(name) && ours(textOf(is[name])).size > 0)
  const mine = commentsName === undefined ? new Map<string, string>() : ours(textOf(is[commentsName]))
  const ids = new Set(mine.keys())
  const otherParts: string[] = []
  const changed: string[] = []
  let covered = new Map<string, string>()
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [was[name], is[name]]
    const same = old !== undefined && now !== undefined && old.length === now.length && old.every((byte, at) => byte === now[at])
    if (now && textOf(now).includes('commentRangeStart')) covered = new Map([...covered, ...commentedText(textOf(now), AUTHOR)])
    if (same) continue
    if (!now || (!old && name !== commentsName && !/\.rels$/.test(name)) || !CHANGED.test(name)) otherParts.push(name)
    else if (/\.rels$|Types/.test(name)) { if (old && !withoutNew(textOf(old), textOf(now))) changed.push(name) }
    else if (name === commentsName) {
      const kept = textOf(now).replace(new RegExp(`<([^\\s/>]*comment)\\b[^>]*author="${AUTHOR}"[^>]*>[\\s\\S]*?</\\1>`, 'g'), '')
      if (old && kept.replace(/><\/[^>]*comments>\s*$/, '/>') !== textOf(old).replace(/><\/[^>]*comments>\s*$/, '/>')) changed.push(name)
    } else if (JSON.stringify(besides(textOf(old), new Set(), '')) !== JSON.stringify(besides(textOf(now), ids, AUTHOR))) changed.push(name)
  }
  return { otherParts, changed, comments: [...mine].map(([id, title]) => ({ id, title, covered: covered.get(id) ?? null })) }
}

export { letters }
