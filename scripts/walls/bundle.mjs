import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../root.mjs'

/** Every name by which a script reaches the network, or takes the tab there. A method of that name on another object is none. */
const WAYS = /(?<![\w$.#])fetch(?=\s*\()|(?:window|self|globalThis)\.fetch\b|["'`]fetch["'`]|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b|\bSharedWorker\b|\bwindow\.open\b|\blocation\.(?:assign|replace)\s*\(|\blocation(?:\.href)?\s*=(?!=)/g
const ADDRESS = /\b(?:https?|wss?):\/\/[a-z0-9${][^\s"'`<>)\\]*/gi

/**
 * Ways that are in the package for a reason. `file` is the name without its hash; a file may hold each way so many times
 * and not once more, or a beacon could hide behind a library.
 * @type {readonly { file: RegExp, way: RegExp, most: number, why: string }[]}
 */
const KNOWN_WAYS = [
  { file: /^(?:selftest|doors\.worker)$/, way: /./, most: 2, why: 'the self-test tries ten ways out while the person watches; no contract is within its reach (fence)' },
  { file: /^panel$/, way: /^fetch$/, most: 1, why: 'take-bytes.ts: runs in the PDF’s own tab, for that tab’s own address' },
  { file: /^(?:reader|pdf-text\.worker|pdf\.worker\.min)$/, way: /^(?:fetch|XMLHttpRequest)$/, most: 4, why: 'pdf.js: its packed character maps and fonts; it is given bytes and never an address' },
  { file: /^(?:pdf\.worker\.min|pdf_viewer)$/, way: /^window\.open$/, most: 1, why: 'pdf.js: links of a document, which our reader does not draw' },
  { file: /^(?:reader|docx-preview|worker\.min)$/, way: /^importScripts$/, most: 1, why: 'libraries that ask whether they run in a worker; tesseract loads its packed engine' },
  { file: /^(?:icons|_virtual_wxt-html-plugins)$/, way: /^fetch$/, most: 1, why: 'a loader of chunks: asks ahead for packed files in a browser without preloading' },
  { file: /^(?:tesseract-core-relaxedsimd-lstm|worker\.min)$/, way: /^(?:fetch|XMLHttpRequest)$/, most: 6, why: 'tesseract: its packed engine and models' },
]

/**
 * Addresses that are in the package as words.
 * @type {readonly { at: RegExp, why: string }[]}
 */
const KNOWN_ADDRESSES = [
  { at: /^http:\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.oclc\.org|ns\.adobe\.com|www\.xfa\.org|www\.mozilla\.org\/keymaster|mozilla\.org\/MPL|www\.apache\.org\/licenses|docx\/|purl\.org\/dc\/)/, why: 'names of XML vocabularies and licences' },
  { at: /^https?:\/\/(?:example\.com|foo\.bar)/, why: 'pdf.js: a base to take an address apart' },
  { at: /^https?:\/\/\$\{/, why: 'pdf.js: completes a document’s own links, which are not drawn' },
  { at: /^https:\/\/cdn\.jsdelivr\.net\/npm\/(?:@tesseract\.js-data|tesseract\.js|tesseract\.js-core)/, why: 'tesseract: default places, in place of which ours are given' },
  { at: /^(?:https:\/\/(?:github\.com\/naptha|opencollective\.com\/tesseractjs)|http:\/\/localhost:3000\/dist)/, why: 'tesseract: its own package file' },
  { at: /^https:\/\/(?:react\.dev\/errors|stuk\.github\.io\/jszip|rolldown\.rs)/, why: 'words of error messages' },
  { at: /^https:\/\/json\.schemastore\.org\/sarif-/, why: 'the name of the form of a SARIF report' },
  { at: /^https?:\/\/[\w.-]+\.example\b/, why: 'an example of a rule; nobody can own such a name' },
]

/** Addresses of laws and of what was read about them: shown as words. */
function lawAddresses(root) {
  const folder = path.join(root, 'analyzers/law')
  return new Set(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.ts')).flatMap((name) => readFileSync(path.join(folder, String(name)), 'utf8').match(ADDRESS) ?? []))
}

const stem = (file) => path.basename(file).replace(/(?:-[\w-]{8})?\.(?:m?js|css|html|json)$/, '')

/**
 * What the package holds after everything was bundled: every way to the network and every address, the known ones apart.
 * @param {string} folder of the built extension
 * @param {string} [root] the checkout whose laws may be named
 * @returns {import('./wall.mjs').Wall & { known: Map<string, number> }} known: how often each reason was needed
 */
export function bundleWall(folder, root = ROOT) {
  const laws = lawAddresses(root)
  const holes = []
  const known = new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:m?js|css|html)$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name))
  const look = (file, found, reason, text) => {
    if (reason) known.set(reason, (known.get(reason) ?? 0) + 1)
    else holes.push(`${path.relative(folder, file)}: ${found[0].slice(0, 80)} in …${text.slice(Math.max(0, found.index - 30), found.index + 50).replace(/\s+/g, ' ')}…`)
  }
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const name = stem(file)
    const times = new Map()
    for (const found of text.matchAll(WAYS)) {
      const time = (times.get(found[0]) ?? 0) + 1
      times.set(found[0], time)
      look(file, found, KNOWN_WAYS.find((one) => one.file.test(name) && one.way.test(found[0]) && time <= one.most)?.why, text)
    }
    for (const found of text.matchAll(ADDRESS)) look(file, found, name === 'selftest' || laws.has(found[0]) ? 'addresses of laws, and of the self-test' : KNOWN_ADDRESSES.find(({ at }) => at.test(found[0]))?.why, text)
  }
  const count = [...known.values()].reduce((sum, times) => sum + times, 0)
  return { name: 'bundle', checked: `${files.length} files, ${count} places known for ${known.size} reasons`, holes, known }
}
