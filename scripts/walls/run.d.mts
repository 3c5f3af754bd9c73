import type { Wall } from './wall.mjs'
export function runWall(extension: string, options: { readonly reviews: number; readonly onReview?: (done: number) => void }): Promise<Wall & { readonly targets: Map<string, number>; readonly remembered: boolean }>
