import { plainTitle } from '../rule-titles'
import type { Lang } from '../../contract/types'
import { completed } from './apply'
import { differences } from './difference'
import { optionWords } from './option-names'
import { canonical, readPlaybook, type Playbook, type PlaybookProblem, type RuleSetting } from './playbook'
import { SHIPPED } from './shipped'

/** One thing that a playbook does otherwise than the rules by themselves. */
export interface ShelfChange {
  readonly title: Readonly<Record<Lang, string>>
  /** A rule's setting; null for a rule of the house's own. */
  readonly setting: RuleSetting | null
  /** Its thresholds in words. */
  readonly thresholds: readonly Readonly<Record<Lang, string>>[]
}

/** A playbook as a person chooses it. */
export interface ShelfBook {
  readonly name: string
  readonly shipped: boolean
  /** Its canonical JSON. */
  readonly file: string
  readonly changes: readonly ShelfChange[]
  /** With what its base says filled in: what an editor begins with. */
  readonly whole: Playbook
}

/** What lies on the shelf, and what came of the file that is to be put there. */
export interface Shelf {
  readonly books: readonly ShelfBook[]
  readonly imported: string | null
  readonly problem: PlaybookProblem | { readonly code: 'name-taken' | 'unknown-base'; readonly at: string } | null
}

const RULES_ALONE: Playbook = { schema: 1, name: '', base: '', rules: {}, house: [] }

function changesOf(playbook: Playbook): ShelfChange[] {
  const whole = completed(playbook)
  return differences(RULES_ALONE, whole).flatMap(({ at }) => {
    const [what, id = ''] = [at.slice(0, at.indexOf('.')), at.slice(at.indexOf('.') + 1)]
    if (what === 'rules') return [{ title: { zh: plainTitle(id, 'zh'), en: plainTitle(id, 'en') }, setting: whole.rules[id] ?? null, thresholds: Object.entries(whole.rules[id]?.options ?? {}).map(([option, value]) => optionWords(id, option, value)) }]
    const own = what === 'house' ? whole.house.find((rule) => rule.id === id) : undefined
    return own ? [{ title: own.name, setting: null, thresholds: [] }] : []
  })
}

const bookOf = (playbook: Playbook, shipped: boolean): ShelfBook => ({ name: playbook.name, shipped, file: canonical(playbook), changes: changesOf(playbook), whole: completed(playbook) })

/** The shipped playbooks and the house's own `files`; with a new file, which goes in place of an own one of the same name. */
export function shelf(files: readonly string[], added: string | null): Shelf {
  const own = files.flatMap((file) => {
    const read = readPlaybook(file)
    return read.ok ? [read.playbook] : []
  })
  const told = (playbooks: readonly Playbook[], imported: string | null, problem: Shelf['problem']): Shelf => ({
    books: [...SHIPPED.map((one) => bookOf(one, true)), ...playbooks.map((one) => bookOf(one, false))], imported, problem,
  })
  if (added === null) return told(own, null, null)
  const read = readPlaybook(added)
  if (!read.ok) return told(own, null, read.problem)
  const { playbook } = read
  if (SHIPPED.some(({ name }) => name === playbook.name)) return told(own, null, { code: 'name-taken', at: playbook.name })
  if (playbook.base !== '' && !SHIPPED.some(({ name }) => name === playbook.base)) return told(own, null, { code: 'unknown-base', at: playbook.base })
  return told([...own.filter(({ name }) => name !== playbook.name), playbook], playbook.name, null)
}
