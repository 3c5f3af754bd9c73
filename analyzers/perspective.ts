import type { Hit, Level, Levels, Party, Role } from './types'

const ORDER: readonly Level[] = ['critical', 'high', 'medium', 'low']

/** 0 for the heaviest; `null` (not shown) comes last. */
export function weight(level: Level | null): number {
  return level === null ? ORDER.length : ORDER.indexOf(level)
}

/** `steps` > 0: heavier; < 0: lighter. Stays within critical … low; `null` stays hidden. */
export function stepped(level: Level | null, steps: number): Level | null {
  if (level === null) return null
  return ORDER[Math.min(ORDER.length - 1, Math.max(0, ORDER.indexOf(level) - steps))] as Level
}

const BURDENED: ReadonlySet<Role> = new Set<Role>(['receiving', 'employee', 'processor'])
const PROTECTED: ReadonlySet<Role> = new Set<Role>(['disclosing', 'employer', 'controller'])

/**
 * The level of a finding for each reader: `neutral` and every party by name. The clause decides who is who (`hit.burdened`);
 * else the parties' roles; in a mutual contract everybody reads the neutral column.
 */
export function levelsFor(levels: Levels, hit: Hit, parties: readonly Party[]): Record<string, Level | null> {
  const seen: Record<string, Level | null> = { neutral: levels.neutral }
  for (const party of parties) {
    if (hit.burdened !== undefined) seen[party.name] = party.name === hit.burdened ? levels.burdened : levels.protected
    else if (BURDENED.has(party.role)) seen[party.name] = levels.burdened
    else if (PROTECTED.has(party.role)) seen[party.name] = levels.protected
    else seen[party.name] = levels.neutral
  }
  return seen
}
