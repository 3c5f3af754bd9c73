/**
 * One wall between a contract and the network: what was looked at, and every hole that was found in it.
 * @typedef {{ name: string, checked: string, holes: string[] }} Wall
 */

/**
 * The walls as one table, holes below.
 * @param {readonly Wall[]} walls
 * @returns {string}
 */
export function tableOf(walls) {
  const rows = walls.map(({ name, checked, holes }) => `| ${name} | ${checked} | ${holes.length} | ${holes.length === 0 ? 'stands' : 'HOLED'} |`)
  const holes = walls.flatMap(({ name, holes: found }) => found.slice(0, 20).map((hole) => `${name}: ${hole}`))
  return ['| wall | looked at | holes | |', '|---|---|---|---|', ...rows, ...holes].join('\n')
}
