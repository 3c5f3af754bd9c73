import type { Pattern } from './literals.mjs'

export function watchPatterns(root: string): Promise<{ built: Pattern[]; longest: Map<string, number> }>
