/** Precision, recall and their harmonic mean; 0 where nothing was found or nothing was there. */
export function prf([tp, fp, fn]) {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}
