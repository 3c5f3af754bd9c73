/** Deterministic numbers in [0, 1). */
function dice(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * Logistic regression with L2, by Adagrad in a fixed order. An item's features all have its `norm` as value.
 * @param {{ rows: Int32Array, norm: number, learn: number }[]} items `learn`: how much each counts
 * @param {Uint8Array} targets 1 or 0 for each item
 * @param {number} size number of features
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function regression(items, targets, size, { rounds = 10, rate = 0.3, l2 = 3e-3 } = {}) {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  let bias = -3
  let biasSquares = 1e-3
  const order = Int32Array.from(items, (_, i) => i)
  const next = dice(20210917)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const kept = order[i]
      order[i] = order[j]
      order[j] = kept
    }
    for (const at of order) {
      const { rows, norm, learn } = items[at]
      let sum = 0
      for (let k = 0; k < rows.length; k++) sum += weights[rows[k]]
      const error = (1 / (1 + Math.exp(-(bias + sum * norm))) - targets[at]) * learn
      if (Math.abs(error) < 1e-4) continue
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
      const step = error * norm
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k]
        const slope = step + l2 * weights[row]
        squares[row] += slope * slope
        weights[row] -= (rate * slope) / Math.sqrt(squares[row])
      }
    }
  }
  return { weights, bias }
}

/** The margin (log odds) of an item. */
export function margin({ weights, bias }, { rows, norm }) {
  let sum = 0
  for (let k = 0; k < rows.length; k++) sum += weights[rows[k]]
  return bias + sum * norm
}

/** Only the `most` heaviest weights, in steps of the heaviest ÷ 127, as they will be stored. */
export function pruned({ weights, bias }, most) {
  const order = [...weights.keys()].filter((row) => weights[row] !== 0).sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]) || a - b).slice(0, most)
  const step = Math.abs(weights[order[0]] ?? 0) / 127
  const kept = new Float64Array(weights.length)
  for (const row of order) kept[row] = Math.round(weights[row] / step) * step
  return { weights: kept, bias, step }
}
