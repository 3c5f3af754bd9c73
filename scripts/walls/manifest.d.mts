import type { Wall } from './wall.mjs'
export function manifestWall(folder: string): Wall
export function policyWall(folder: string): Wall
