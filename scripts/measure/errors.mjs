const AT_MOST = 12
const short = (quote) => quote.replace(/\s+/g, ' ').trim().slice(0, 600)

/**
 * A page for whoever works on it next: by set and by what was misread, the worst first.
 * @param {{ name: string, wrong: { of: string, id: string, label: string, ours: string, weight: number, missed: string[], extra: string[] }[] }[]} sets
 */
export function errorPage(sets) {
  const lines = ['# What the engine misreads', '', 'Made by `npm run measure`; quotes labelled contracts, so it stays on this machine.', '']
  for (const { name, wrong } of sets) {
    const groups = grouped(wrong)
    const byWeight = [...groups].map(([of, list]) => ({ of, list: [...list].sort((a, b) => b.weight - a.weight), errors: list.filter(({ weight }) => weight > 0).length })).sort((a, b) => b.errors - a.errors)
    lines.push(`## ${name}`, '')
    for (const { of, list, errors } of byWeight) {
      lines.push(`### ${of}: ${errors} wrong, ${list.length - errors} right with other sentences`, '')
      for (const { id, label, ours, missed, extra } of list.slice(0, AT_MOST)) {
        lines.push(`- ${id}: label **${label}**, ours **${ours}**`)
        for (const quote of missed) lines.push(`  - not quoted: ${short(quote)}`)
        for (const quote of extra) lines.push(`  - quoted: ${short(quote)}`)
      }
      lines.push('')
    }
  }
  return `${lines.join('\n')}\n`
}

/** By what was misread; Node 20 has no Map.groupBy. */
function grouped(wrong) {
  const groups = new Map()
  for (const entry of wrong) groups.set(entry.of, [...(groups.get(entry.of) ?? []), entry])
  return groups
}
