import { prf } from './prf.mjs'

const COLUMNS = {
  'Cap on Liability': 'cap-on-liability', 'Uncapped Liability': 'uncapped-liability', 'Liquidated Damages': 'liquidated-damages',
  'Audit Rights': 'audit-right', 'Governing Law': 'governing-law',
}

/** Whether a contract has the clause type, for five types of CUAD, counted as score.py does. */
export function cuadFigures({ documents }, answerOf) {
  const total = [0, 0, 0]
  const per = {}
  const wrong = []
  for (const [column, name] of Object.entries(COLUMNS)) {
    const count = [0, 0, 0]
    for (const { id, row } of documents) {
      const label = !['', 'no'].includes((row[`${column}-Answer`] ?? '').trim().toLowerCase())
      const ours = (answerOf(id)?.provisions ?? []).find((provision) => provision.id === name && provision.stance !== 'contrary')
      if (!label && !ours) continue
      count[label && ours ? 0 : ours ? 1 : 2]++
      if (label !== Boolean(ours)) wrong.push({ of: name, id, label: String(label), ours: String(Boolean(ours)), weight: 1, missed: label ? [row[column]] : [], extra: ours?.evidence.map(({ exact }) => exact) ?? [] })
    }
    count.forEach((value, at) => (total[at] += value))
    per[name] = prf(count)
  }
  return { figures: { ...prf(total), per }, wrong }
}
