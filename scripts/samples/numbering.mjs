/** Clause labels: one scheme in `contract.json`, printed as typed text in HTML and PDF and as Word numbering in DOCX. */

const ZH_DIGITS = '零一二三四五六七八九'

/**
 * Chinese counting numeral as Word's `chineseCountingThousand` prints it.
 * @param {number} n 1 to 99
 * @returns {string}
 */
function chineseNumeral(n) {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no Chinese clause numeral for ${n}`)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : ZH_DIGITS[tens]}十`
  return head + (ones === 0 ? '' : ZH_DIGITS[ones])
}

const FORMATS = {
  zh: chineseNumeral,
  decimal: String,
  letter: (n) => String.fromCharCode(0x60 + n),
}

/**
 * Puts the printed label on every clause. A clause restarts the numbers of the levels below it.
 * @param {{ numbering: { levels: { format: 'zh' | 'decimal' | 'letter', text: string, after: string, legal?: boolean }[] }, blocks: object[] }} contract
 * @returns {object[]} the blocks; clauses carry `label` and `after` (what stands between label and text)
 */
export function numberedBlocks({ numbering, blocks }) {
  const counts = numbering.levels.map(() => 0)
  return blocks.map((block) => {
    if (block.as !== 'clause') return block
    const level = numbering.levels[block.level - 1]
    counts[block.level - 1] += 1
    counts.fill(0, block.level)
    const label = level.text.replace(/%(\d)/g, (_, at) => {
      // A "legal" level shows the numbers of the levels above it in digits, whatever their own format is.
      const format = level.legal ? 'decimal' : numbering.levels[at - 1].format
      return FORMATS[format](counts[at - 1])
    })
    return { ...block, label, after: level.after }
  })
}
