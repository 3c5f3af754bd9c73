import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { canonical, readPlaybook, type Playbook, type PlaybookProblem } from '../analyzers/playbook/playbook'
import { SHIPPED } from '../analyzers/playbook/shipped'
import type { Lang } from '../contract/types'
import { asMeant } from './files'
import { WrongUsage } from './words'

/** Why a file is no playbook; `{at}` is the place in it. */
const WHY: Readonly<Record<PlaybookProblem['code'] | 'unknown-base', Readonly<Record<Lang, string>>>> = {
  'not-json': { zh: '它不是JSON。', en: 'it is not JSON.' },
  'not-a-playbook': { zh: '这个JSON不是审阅手册。', en: 'it is JSON of another kind.' },
  'newer-schema': { zh: '它是更新的版本写的。', en: 'it was written by a newer version.' },
  'unknown-field': { zh: '有不认识的项{at}。', en: 'it has a field that is not known, {at}.' },
  'wrong-type': { zh: '{at}的值不对。', en: 'the value of {at} is not right.' },
  'unknown-rule': { zh: '没有{at}这条规则。', en: 'there is no rule {at}.' },
  'unknown-option': { zh: '规则没有{at}这个设定。', en: 'the rule has no option {at}.' },
  'bad-wording': { zh: '{at}的措辞太短，或空缺太多。', en: 'the wording at {at} is too short, or has too many gaps.' },
  twice: { zh: '{at}出现了两次。', en: '{at} is there twice.' },
  'too-large': { zh: '它太大了。', en: 'it is too large.' },
  'unknown-base': { zh: '没有“{at}”这份手册可作起点。', en: 'there is no playbook “{at}” to start from.' },
}

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
  const bad = (code: keyof typeof WHY, at: string): WrongUsage => new WrongUsage('badPlaybook', { it: name, why: WHY[code][lang].replace('{at}', at || (lang === 'zh' ? '文件' : 'the file')) })
  if (!read.ok) throw bad(read.problem.code, read.problem.at)
  const { base } = read.playbook
  if (base !== '' && !SHIPPED.some((one) => one.name === base)) throw bad('unknown-base', base)
  return { playbook: read.playbook, digest: digestOf(read.playbook) }
}
