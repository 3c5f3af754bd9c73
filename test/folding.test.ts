import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { analyze, type AnalyzeOptions } from '../analyzers'
import type { RuleSetting } from '../analyzers/playbook/playbook'
import { RULES } from '../analyzers/registry'
import type { Finding, Level } from '../analyzers/types'
import { readMarked } from './marked'

// Every example of every rule is read.
vi.setConfig({ testTimeout: 300_000 })

const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']
/** Levels decide which finding of a family has the card: here a house has turned them round, so that families fold into each other. */
const turned = Object.fromEntries([...RULES.keys()].map((id, at): [string, RuleSetting] => [id, { on: true, level: LEVELS[at % LEVELS.length] as Level }]))
const OPTIONS: readonly AnalyzeOptions[] = [{}, { playbook: { schema: 1, name: 'turned', base: '', rules: turned, house: [] } }]

const examples = [...RULES.values()].flatMap(({ examples: { zh, en } }) => [zh, en].flatMap(({ hit, miss, mended = [] }) => [...hit, ...miss, ...mended]))
const challenge = readFileSync(new URL('./challenge.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { readonly text: string }).text)

/** Findings that are on no card: neither one of their own, nor inside one that is shown. */
function hidden(findings: readonly Finding[]): Finding[] {
  const cards = new Set(findings.filter(({ folded }) => !folded).map(({ id }) => id))
  return findings.filter(({ folded, root }) => (folded ? root === null || !cards.has(root) : root !== null))
}

it('puts every finding on a card, and what follows from one sentence under that sentence', async () => {
  const lost: string[] = []
  let inside = 0
  for (const text of [...examples, ...challenge]) {
    const { contract } = await readMarked(text)
    for (const options of OPTIONS) {
      const { findings } = analyze(contract, options)
      inside += findings.filter(({ folded }) => folded).length
      const led = findings.filter(({ rule, folded }) => rule === 'scope-one-sentence-secrecy' && folded)
      lost.push(...[...hidden(findings), ...led].map(({ rule }) => `${rule}: ${contract.text.slice(0, 120)}`))
    }
  }
  expect(lost).toEqual([])
  expect(inside).toBeGreaterThan(1000)
})
