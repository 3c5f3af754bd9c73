/** Inline markup of `contract.json`: `<b>` only, and it may split a word. */

/**
 * @param {string} text contract text with `<b>…</b>`
 * @returns {{ text: string, bold: boolean }[]} runs in order, without empty ones
 * @throws when a tag is not closed or not known
 */
export function runsOf(text) {
  const runs = []
  let bold = false
  for (const part of text.split(/(<\/?b>)/)) {
    if (part === '<b>' || part === '</b>') {
      if (bold === (part === '<b>')) throw new Error(`unbalanced ${part} in: ${text}`)
      bold = !bold
    } else if (part.includes('<')) throw new Error(`unknown markup in: ${text}`)
    else if (part !== '') runs.push({ text: part, bold })
  }
  if (bold) throw new Error(`<b> not closed in: ${text}`)
  return runs
}

/** @param {string} text @returns {string} the words without markup */
export function plain(text) {
  return runsOf(text).map((run) => run.text).join('')
}

/**
 * The contract as plain lines, labels included: one line a block, one line a table cell.
 * @param {object[]} blocks from `numberedBlocks`
 * @returns {string[]}
 */
export function linesOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.as === 'table') return block.rows.flat().map(plain)
    return [block.as === 'clause' ? block.label + block.after + plain(block.text) : plain(block.text)]
  })
}
