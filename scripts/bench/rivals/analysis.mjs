/** Ways to look through the same string. All get it in memory; what each needs to be ready (rules, word lists) is loaded before. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Absent } from './absent.mjs'

const MERGED = { zh: 'g', en: 'gi' }
const FEW = 50

/** The first `bytes` of a text file, up to the last whole line. */
function textOf({ file, bytes }) {
  const text = readFileSync(file).subarray(0, bytes).toString('utf8')
  return text.slice(0, text.lastIndexOf('\n'))
}

/** Laps over texts that are read once. */
function overTexts(inputs, lap) {
  const texts = new Map(inputs.map((input) => [input.bytes, textOf(input)]))
  return ({ bytes }) => lap(texts.get(bytes))
}

const patternsOf = ({ engines, lang }) => JSON.parse(readFileSync(`${engines}/patterns.json`, 'utf8'))[lang]
const globally = ({ source, flags }) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`)

function hitsOf(text, patterns) {
  let hits = 0
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) if (match.index >= 0) hits++
  return hits
}

/** textlint's own way to write a rule: look at each string of the text, report each place. */
function textlintRule(patterns) {
  return ({ Syntax, RuleError, report, getSource, locator }) => ({
    [Syntax.Str](node) {
      const text = getSource(node).toLowerCase()
      for (const pattern of patterns)
        for (const { index, 0: found } of text.matchAll(pattern)) report(node, new RuleError('found', { padding: locator.range([index, index + Math.max(1, found.length)]) }))
    },
  })
}

function englishOnly({ lang }, name) {
  if (lang !== 'en') throw new Absent(`${name} reads English only`)
}

/** @type {Readonly<Record<string, import('./lane.mjs').Contender>>} */
export default {
  'ours, from the string': {
    note: 'clauses, parties, all rules and provisions, evidence, levels',
    prepare: async ({ engines, inputs }) => {
      const { analyze, readPlainText } = await import(pathToFileURL(`${engines}/analysis.mjs`).href)
      return overTexts(inputs, async (text) => analyze((await readPlainText(text)).contract).findings.length)
    },
  },
  'ours, analysis alone': {
    note: 'the same from a contract already read',
    isAdded: true,
    prepare: async ({ engines, inputs }) => {
      const { analyze, readPlainText } = await import(pathToFileURL(`${engines}/analysis.mjs`).href)
      const contracts = new Map()
      for (const input of inputs) contracts.set(input.bytes, (await readPlainText(textOf(input))).contract)
      return ({ bytes }) => analyze({ ...contracts.get(bytes) }).findings.length
    },
  },
  'one merged RegExp': {
    note: 'the words of all our concepts in one expression: places, and nothing said about them',
    prepare: async (place) => {
      const merged = new RegExp(patternsOf(place).merged, MERGED[place.lang])
      return overTexts(place.inputs, (text) => hitsOf(text, [merged]))
    },
  },
  '200 RegExps': {
    note: 'the first 200 patterns of our rules, one after the other over the whole text: places only',
    prepare: async (place) => {
      const patterns = patternsOf(place).patterns.map(globally)
      return overTexts(place.inputs, (text) => hitsOf(text.toLowerCase(), patterns))
    },
  },
  [`textlint, a rule of ${FEW} RegExps`]: {
    note: `the first ${FEW} of those 200, on each string of the text: places only`,
    prepare: async (place) => {
      const { TextlintKernel } = await place.load('@textlint/kernel')
      const { default: plugin } = await place.load('@textlint/textlint-plugin-text')
      const kernel = new TextlintKernel()
      const rule = textlintRule(patternsOf(place).patterns.slice(0, FEW).map(globally))
      const options = { filePath: 'contract.txt', ext: '.txt', plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }], rules: [{ ruleId: 'patterns', rule }] }
      return overTexts(place.inputs, async (text) => (await kernel.lintText(text, options)).messages.length)
    },
  },
  alex: {
    note: 'insensitive wording; parses English sentences',
    prepare: async (place) => {
      englishOnly(place, 'alex')
      const { text: alex } = await place.load('alex')
      return overTexts(place.inputs, (text) => alex(text).messages.length)
    },
  },
  'compromise, sentences': {
    note: 'words tagged by their kind, sentences; no rule',
    prepare: async (place) => {
      englishOnly(place, 'compromise')
      const { default: nlp } = await place.load('compromise')
      return overTexts(place.inputs, (text) => nlp(text).sentences().length)
    },
  },
}
