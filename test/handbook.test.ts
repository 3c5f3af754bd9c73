import { describe, expect, test } from 'vitest'
import { RULES } from '../analyzers/registry'
import { handbook } from '../scripts/handbook'

describe('the handbook', () => {
  const text = handbook(RULES)
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
