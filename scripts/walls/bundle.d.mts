import type { Wall } from './wall.mjs'
export function bundleWall(folder: string, root?: string): Wall & { readonly known: Map<string, number> }
