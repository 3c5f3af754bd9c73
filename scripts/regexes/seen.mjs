import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createServer, parseSync } from 'vite'
import { sourceFiles, walk } from './literals.mjs'

const IMPORTED = /^(?:contract|analyzers|extractors|highlighter|cli)\//
const RECORDER = '__recordedRegExp'

const SIEVE = 'analyzers/facts/sieve.ts'

/** Has the sieve hold nothing back, so that every pattern is seen at work: that a text lacks its words says nothing of the longest one that has them. */
function withoutSieve(code) {
  const open = code.replace('const known = table.texts.length', 'const known = 0')
  if (open === code) throw new Error(`${SIEVE} has changed: its patterns could no longer be watched`)
  return open
}

/** Puts a recorder in the place of the RegExp constructor in the product's own files. Files keep their line numbers. */
function recording(root) {
  return {
    name: 'recorded-patterns',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(root, id.split('?')[0]).replaceAll('\\', '/')
      if (file === SIEVE) return withoutSieve(code)
      if (!IMPORTED.test(file) || !code.includes('RegExp(')) return null
      const spots = []
      walk(parseSync(id, code).program, (node) => {
        if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && node.callee.name === 'RegExp')
          spots.push(node.callee)
      })
      let changed = code
      // `new f(x)(…)` would call f(x) by `new`; parentheses hold the callee together.
      for (const { start, end } of spots.sort((a, b) => b.start - a.start))
        changed = `${changed.slice(0, start)}(globalThis.${RECORDER}(${JSON.stringify(file)}, ${start}))${changed.slice(end)}`
      return changed
    },
  }
}

/** Sentences of all rule examples without anything that ends one: the longest a sentence can get. */
function endless(sources, lang) {
  const examples = sources.flatMap((rule) => [...rule.examples[lang].hit, ...rule.examples[lang].miss])
  return examples.join('，').replaceAll(/\[\[|\]\]/g, '').replaceAll(/[。；;！!？?\n.]/g, lang === 'zh' ? '，' : ',')
}

/**
 * Loads the product and reviews the rule examples, the sample contracts and contracts that are one endless sentence, watching every pattern.
 * @param {string} root
 * @returns {Promise<{ built: import('./literals.mjs').Pattern[], longest: Map<string, number> }>}
 *   `built`: patterns put together at run time; `longest`: by a pattern's source, the longest input it was run on, in UTF-16 units
 */
export async function watchPatterns(root) {
  const built = new Map()
  const longest = new Map()
  const { exec } = RegExp.prototype
  const record = (made, file, at) => {
    const place = `${file} ${at} ${made.flags}`
    // One place builds the same pattern around different names; where it builds different ones at load, each is kept.
    const key = loading ? `${place} ${made.source}` : place
    if ((built.get(key)?.source.length ?? -1) < made.source.length) built.set(key, { source: made.source, flags: made.flags, file })
    return made
  }
  let loading = true
  globalThis[RECORDER] = (file, at) =>
    new Proxy(RegExp, {
      construct: (target, args) => record(Reflect.construct(target, args), file, at),
      apply: (target, _self, args) => record(target(...args), file, at),
    })
  const server = await createServer({
    root, configFile: false, logLevel: 'error', appType: 'custom', plugins: [recording(root)],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    for (const file of sourceFiles(root).filter((one) => IMPORTED.test(one) && !one.endsWith('launch.mjs'))) await server.ssrLoadModule(`/${file}`)
    const { analyze } = await server.ssrLoadModule('/analyzers/index.ts')
    const { RULES, PROVISIONS } = await server.ssrLoadModule('/analyzers/registry.ts')
    const { textOf, sentences } = await server.ssrLoadModule('/analyzers/facts/sentences.ts')
    const { exceptions } = await server.ssrLoadModule('/analyzers/facts/polarity.ts')
    const { definedTerms } = await server.ssrLoadModule('/analyzers/facts/definitions.ts')
    const { obligations } = await server.ssrLoadModule('/analyzers/facts/obligations.ts')
    const { crossReferences } = await server.ssrLoadModule('/analyzers/facts/cross-references.ts')
    const { incorporated } = await server.ssrLoadModule('/analyzers/facts/incorporated.ts')
    const { bilingual, prevailingLanguage } = await server.ssrLoadModule('/analyzers/facts/bilingual.ts')
    const { viewOf } = await server.ssrLoadModule('/analyzers/words.ts')
    const { readPlainText } = await server.ssrLoadModule('/extractors/plain-text.ts')
    const { readContractFile } = await server.ssrLoadModule('/cli/files.ts')
    loading = false
    const review = (contract) => {
      viewOf(analyze(contract), contract, 'zh')
      for (const fact of [definedTerms, obligations, crossReferences, incorporated, bilingual, prevailingLanguage]) fact(contract)
      for (const sentence of sentences(contract)) exceptions(textOf(contract, sentence))
    }
    // Every use of a pattern, of whatever method, ends in `exec`.
    RegExp.prototype.exec = function (input) {
      const { length } = String(input)
      if (length > (longest.get(this.source) ?? -1)) longest.set(this.source, length)
      return exec.call(this, input)
    }
    const titles = { zh: ['保密协议', '劳动合同', '技术服务合同', '用户服务协议'], en: ['NON-DISCLOSURE AGREEMENT', 'EMPLOYMENT AGREEMENT', 'SERVICES AGREEMENT', 'TERMS OF SERVICE'] }
    for (const lang of ['zh', 'en'])
      for (const title of titles[lang]) review((await readPlainText(`${title}\n1. ${endless([...RULES.values(), ...PROVISIONS.values()], lang)}`)).contract)
    for (const { examples } of [...RULES.values(), ...PROVISIONS.values()])
      for (const lang of ['zh', 'en'])
        for (const example of [...examples[lang].hit, ...examples[lang].miss, ...(examples[lang].mended ?? []), ...(examples[lang].contrary ?? [])]) review((await readPlainText(example.replaceAll(/\[\[|\]\]/g, ''))).contract)
    for (const sample of readdirSync(path.join(root, 'test/contracts')).sort())
      review((await readContractFile(path.join(root, 'test/contracts', sample, 'source.html'))).contract)
  } finally {
    RegExp.prototype.exec = exec
    await server.close()
    delete globalThis[RECORDER]
  }
  return { built: [...built.values()], longest }
}
