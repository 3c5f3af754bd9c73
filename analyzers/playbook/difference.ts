import { canonical, type Playbook } from './playbook'

/** One setting that two playbooks have otherwise: `null` where one has none. Values as JSON, for people to read side by side. */
export interface Difference {
  /** `name`, `base`, `rules.<id>` or `house.<id>`. */
  readonly at: string
  readonly before: string | null
  readonly after: string | null
}

function settingsOf(playbook: Playbook): Map<string, string> {
  const plain = JSON.parse(canonical(playbook)) as Playbook
  return new Map([
    ['name', plain.name],
    ['base', plain.base],
    ...Object.entries(plain.rules).map(([id, setting]) => [`rules.${id}`, JSON.stringify(setting)] as const),
    ...plain.house.map((rule) => [`house.${rule.id}`, JSON.stringify(rule)] as const),
  ])
}

/** What changes from one playbook to another, by place. */
export function differences(before: Playbook, after: Playbook): Difference[] {
  const [old, now] = [settingsOf(before), settingsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((at) => {
    const [one, two] = [old.get(at) ?? null, now.get(at) ?? null]
    return one === two ? [] : [{ at, before: one, after: two }]
  })
}
