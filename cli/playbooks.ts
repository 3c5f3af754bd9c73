import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { canonical, readPlaybook, type Playbook } from '../analyzers/playbook/playbook'
import { SHIPPED } from '../analyzers/playbook/shipped'
import type { Lang } from '../contract/types'
import { playbookProblem } from '../reports/playbook-problems'
import { asMeant } from './files'
import { WrongUsage } from './words'

const digestOf = (playbook: Playbook): string => createHash('sha256').update(canonical(playbook)).digest('hex')

/**
 * A shipped playbook by its name, or one from a file.
 * @throws WrongUsage, in the words of `lang`
 */
export async function playbookFor(name: string | null, lang: Lang): Promise<{ playbook: Playbook | null; digest: string }> {
  if (name === null) return { playbook: null, digest: '' }
  const shipped = SHIPPED.find((one) => one.name === name)
  if (shipped) return { playbook: shipped, digest: digestOf(shipped) }
  const json = await readFile(asMeant(name), 'utf8').catch(() => null)
  if (json === null) throw new WrongUsage('noPlaybook', { it: name, all: SHIPPED.map((one) => one.name).join(', ') })
  const read = readPlaybook(json.replace(/^\uFEFF/, ''))
  const bad = (problem: Parameters<typeof playbookProblem>[0]): WrongUsage => new WrongUsage('badPlaybook', { it: name, why: playbookProblem(problem, lang) })
  if (!read.ok) throw bad(read.problem)
  const { base } = read.playbook
  if (base !== '' && !SHIPPED.some((one) => one.name === base)) throw bad({ code: 'unknown-base', at: base })
  return { playbook: read.playbook, digest: digestOf(read.playbook) }
}
