import { plain, runsOf } from './text.mjs'

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char])
const inline = (text) => runsOf(text).map((run) => (run.bold ? `<b>${escape(run.text)}</b>` : escape(run.text))).join('')
const labelled = (block) => `<span class="no">${escape(block.label)}</span>${block.after}${inline(block.text)}`

function table(rows) {
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`
  const [head, ...body] = rows
  return ['<table>', `<thead>${row(head, 'th')}</thead>`, '<tbody>', ...body.map((cells) => row(cells, 'td')), '</tbody>', '</table>']
}

/**
 * The blocks as semantic HTML: h1, h2, p, nested ol with typed numbers, table.
 * @param {object[]} blocks from `numberedBlocks`
 * @returns {string} markup of the body's content
 */
export function htmlBody(blocks) {
  const lines = []
  let depth = 0
  // A list item stays open until the next one: the list of the level below belongs inside it.
  const toDepth = (wanted) => {
    for (; depth > wanted; depth--) lines.push('</li></ol>')
  }
  for (const block of blocks) {
    if (block.as === 'clause' && block.level > 1) {
      const wanted = block.level - 1
      if (depth < wanted) lines.push(`<ol class="level-${block.level}">`)
      else {
        toDepth(wanted)
        lines.push('</li>')
      }
      depth = wanted
      lines.push(`<li>${labelled(block)}`)
      continue
    }
    toDepth(0)
    if (block.as === 'title') lines.push(`<h1>${inline(block.text)}</h1>`)
    else if (block.as === 'clause') lines.push(`<h2>${labelled(block)}</h2>`)
    else if (block.as === 'table') lines.push(...table(block.rows))
    else lines.push(`<p${block.as === 'p' ? '' : ` class="${block.as}"`}>${inline(block.text)}</p>`)
  }
  toDepth(0)
  return lines.join('\n')
}

const FONTS = {
  zh: '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  en: '"Iowan Old Style", Palatino, "Palatino Linotype", "TeX Gyre Pagella", Georgia, serif',
}

/** @param {string} lang BCP 47 @param {string} accent CSS colour @returns {string} the page's own style sheet */
function styleSheet(lang, accent) {
  const zh = lang.startsWith('zh')
  return `@page { size: A4; margin: 24mm 22mm 22mm; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; font: ${zh ? '16px/1.8' : '16px/1.55'} ${zh ? FONTS.zh : FONTS.en}; color: #222; text-align: justify; }
h1 { font-size: 1.6rem; text-align: center; color: ${accent}; margin: 0 0 1.5rem; }
h2 { font-size: 1.05rem; margin: 1.6rem 0 0.5rem; color: ${accent}; break-after: avoid; }
p { margin: 0.5rem 0; }
.note { text-align: center; color: #666; }
.sign { margin: 0.4rem 0; break-inside: avoid; }
:not(.sign) + .sign { margin-top: 2rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { margin: 0.45rem 0; }
li ol { padding-inline-start: 2em; }
.no { color: ${accent}; }
table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; text-align: start; }
th, td { border: 1px solid #bbb; padding: 0.3rem 0.6rem; }
th { background: #f3f1ec; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11.5pt; } }`
}

/**
 * @param {{ lang: string, accent: string }} contract
 * @param {object[]} blocks from `numberedBlocks`
 * @param {string} [body] markup in place of the blocks' own, for several contracts on one page
 * @returns {string} a whole page, without scripts
 */
export function htmlPage({ lang, accent }, blocks, body = htmlBody(blocks)) {
  const title = blocks.find((block) => block.as === 'title')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(plain(title.text))}</title>
<style>
${styleSheet(lang, accent)}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
