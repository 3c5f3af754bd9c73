/**
 * Noise that comes back with its seed (mulberry32), so that a failure comes back.
 * @param {number} seed @returns {() => number} numbers from 0 to below 1
 */
export function noise(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The same as whole numbers.
 * @param {number} seed @returns {(below: number) => number} from 0 to `below` − 1
 */
export function dice(seed) {
  const next = noise(seed)
  return (below) => Math.floor(next() * below)
}
