/** Other contracts from the same four: names and numbers change, the wordings stay. Same copy number, same words. */

/** Distinctive part of each invented name → the parts that take its place, by copy. */
const NAMES = {
  岑砚: ['岑砚', '沈棠', '黎岫', '甘泉', '桐庐', '青篱'],
  穆岭: ['穆岭', '鹤汀', '祝岩', '苏埠', '蓝田', '邵湾'],
  潮屿: ['潮屿', '鲸湾', '帆礁', '澜岬', '渔汀', '沧岛'],
  禾渡: ['禾渡', '麦桥', '稻溪', '谷帆', '粟舟', '穗港'],
  Quillmere: ['Quillmere', 'Harrowick', 'Penstow', 'Ludbourne', 'Merrivane', 'Ashcoyne'],
  Tarrowby: ['Tarrowby', 'Fellgate', 'Wrenholt', 'Cobbersley', 'Dunmarch', 'Elsingham'],
  Pellworth: ['Pellworth', 'Stranmore', 'Gillow', 'Hextable', 'Norrisby', 'Wickhurst'],
  Brackenfold: ['Brackenfold', 'Thistledown', 'Larkmoor', 'Sedgecombe', 'Bramblewick', 'Owlerton'],
}

/** A small number that depends on the copy and the place alone (xorshift), 0 to 2³²−1. */
function scatter(copy, place) {
  let x = (copy * 2654435761 + place * 40503 + 1) >>> 0
  x ^= x << 13
  x ^= x >>> 17
  x ^= x << 5
  return x >>> 0
}

/**
 * @param {string} text of a sample
 * @param {number} copy 0 gives the text as it is
 * @returns {string} with other names, sums of money, per cents and days
 */
function variedText(text, copy) {
  if (copy === 0) return text
  let varied = text
  for (const [name, others] of Object.entries(NAMES)) varied = varied.replaceAll(name, others[copy % others.length])
  return varied
    .replace(/\d{1,3}(?:,\d{3})+/g, (sum, at) => (Number(sum.replaceAll(',', '')) * (1 + (scatter(copy, at) % 9))).toLocaleString('en-US'))
    .replace(/(\d+)%/g, (_, rate, at) => `${1 + ((Number(rate) + scatter(copy, at)) % 60)}%`)
    .replace(/([一二三四五六七八九])倍/g, (_, times, at) => `${'二三四五六七八九'[scatter(copy, at) % 8]}倍`)
    .replace(/\((\d{1,2})\)(?= (?:days|months|hours))/g, (_, days, at) => `(${Number(days) + (scatter(copy, at) % 5)})`)
}

/**
 * @param {{ blocks: { text?: string, rows?: string[][] }[] }} contract a `contract.json`
 * @param {number} copy
 * @returns {object} the same contract between other parties, for other sums
 */
export function variedContract(contract, copy) {
  return {
    ...contract,
    blocks: contract.blocks.map((block) => (block.rows
      ? { ...block, rows: block.rows.map((row) => row.map((cell) => variedText(cell, copy))) }
      : { ...block, text: variedText(block.text, copy) })),
  }
}
