import { expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { RULES } from '../analyzers/registry'
import type { Lang } from '../contract/types'
import { readMarked } from './marked'

const LANGS: readonly Lang[] = ['zh', 'en']

/**
 * Which rules fire on which rule's examples: a change in one shows here what it does to the others.
 * After reading the difference, `npx vitest run test/cross-talk.test.ts -u` keeps it.
 */
it('rules fire on the examples of other rules as they did', async () => {
  const lines: string[] = []
  for (const [id, { examples }] of RULES) {
    for (const lang of LANGS) {
      for (const sort of ['hit', 'miss', 'mended'] as const) {
        for (const [number, example] of (examples[lang][sort] ?? []).entries()) {
          const { contract } = await readMarked(example)
          const fired = [...new Set(analyze(contract).findings.map((finding) => (finding.folded ? `(${finding.rule})` : finding.rule)))].sort()
          lines.push(`${id} ${lang} ${sort} ${number + 1}: ${fired.join(' ')}`)
        }
      }
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./cross-talk.txt')
}, 120_000)
