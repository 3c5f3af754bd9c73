import type { Wall } from './wall.mjs'
export function sourcesWall(root?: string): Wall
