import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../analyzers/registry'
import { handbook, type Measured } from '../scripts/handbook'

describe('the handbook', () => {
  const figures = JSON.parse(readFileSync(new URL('./figures.json', import.meta.url), 'utf8')) as Measured
  const text = handbook(RULES, figures)
  test('docs/rules.md is what the rules say', async () => {
    await expect(text).toMatchFileSnapshot('../docs/rules.md')
  })
  test('leaves no mark or term of the sources behind', () => {
    expect(text).not.toMatch(/\[\[|\]\]|@\w|: undefined/)
  })
  test('has a page for each rule', () => {
    for (const id of RULES.keys()) expect(text).toContain(`\n### ${id}\n`)
  })
})
