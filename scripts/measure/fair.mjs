/** Heavy findings on contracts that are fair by design: each is most likely a false alarm. `most_heavy`: of one contract. */
export function fairFigures({ documents }, answerOf) {
  const wrong = []
  let most = 0
  let all = 0
  for (const { id } of documents) {
    const heavy = (answerOf(id)?.findings ?? []).filter(({ folded, level }) => !folded && (level === 'high' || level === 'critical'))
    most = Math.max(most, heavy.length)
    all += heavy.length
    for (const { rule, evidence } of heavy) wrong.push({ of: rule, id, label: 'nothing of weight', ours: 'fire', weight: 1, missed: [], extra: evidence.map(({ exact }) => exact) })
  }
  return { figures: { most_heavy: most, heavy: all }, wrong }
}
