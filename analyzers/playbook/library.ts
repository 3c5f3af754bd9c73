import { readPlaybook, type Playbook } from './playbook'
import { SHIPPED } from './shipped'

/** The playbook of that name: a shipped one, or one of the house's own files; undefined when there is none, or its file is none any more. */
export function playbookNamed(name: string, files: readonly string[]): Playbook | undefined {
  if (name === '') return undefined
  const shipped = SHIPPED.find((one) => one.name === name)
  if (shipped) return shipped
  for (const file of files) {
    const read = readPlaybook(file)
    if (read.ok && read.playbook.name === name) return read.playbook
  }
  return undefined
}
