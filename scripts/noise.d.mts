/** Noise that comes back with its seed: numbers from 0 to below 1. */
export function noise(seed: number): () => number
/** The same as whole numbers from 0 to `below` − 1. */
export function dice(seed: number): (below: number) => number
