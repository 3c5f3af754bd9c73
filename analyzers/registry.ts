import type { Provision } from './provisions/provision'
import type { Options, Rule } from './types'

function byName<T>(modules: Record<string, { readonly default: T }>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(modules)
      .map(([path, module]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), module.default] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Every rule by its id. The folder is the registry: a rule is added by adding its file. */
export const RULES: ReadonlyMap<string, Rule> = byName(import.meta.glob<{ default: Rule }>('./rules/*.ts', { eager: true }))

/** A threshold of a rule: the user's, else the rule's own. @throws for a name that the rule does not have */
export function optionOf(rule: string, name: string, thresholds: Readonly<Record<string, Options>> | undefined): number {
  const value = thresholds?.[rule]?.[name] ?? RULES.get(rule)?.options[name]
  if (value === undefined) throw new Error(`no option ${name} of ${rule}`)
  return value
}

/** Every provision by its id. */
export const PROVISIONS: ReadonlyMap<string, Provision> = byName(
  import.meta.glob<{ default: Provision }>(['./provisions/*.ts', '!./provisions/provision.ts', '!./provisions/wordings.ts'], { eager: true }),
)
