import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Each fence broken once, as a newcomer would. `fence` is what must be printed about `file`. */
const IMPORTS: readonly { fence: string; file: string; code: string }[] = [
  { fence: 'contract-imports-nothing', file: 'contract/bad.ts', code: "import type { A } from '../analyzers/good'\nexport type R = A" },
  { fence: 'contract-imports-nothing', file: 'contract/npm.ts', code: "import { unzipSync } from 'fflate'\nexport { unzipSync }" },
  { fence: 'a-rule-stands-alone', file: 'analyzers/rules/late.ts', code: "import early from './early'\nexport default early" },
  { fence: 'provisions-never-judge', file: 'analyzers/provisions/bad.ts', code: "export { default } from '../rules/early'" },
  { fence: 'readings-never-judge', file: 'analyzers/readings/bad.ts', code: "export { default } from '../rules/early'" },
  { fence: 'facts-only-read', file: 'analyzers/facts/bad.ts', code: "import '../rules/early'" },
  { fence: 'facts-only-read', file: 'analyzers/facts/lazy.ts', code: "export const p = import('../provisions/good')" },
  { fence: 'analyzers-are-pure', file: 'analyzers/node.ts', code: "import { readFileSync } from 'node:fs'\nexport { readFileSync }" },
  { fence: 'analyzers-are-pure', file: 'analyzers/draws.ts', code: "import { Card } from '../components/Card'\nexport { Card }" },
  { fence: 'analyzers-are-pure', file: 'analyzers/react.ts', code: "import type { ReactNode } from 'react'\nexport type N = ReactNode" },
  { fence: 'extractors-only-extract', file: 'extractors/bad.ts', code: "import { a } from '../analyzers/good'\nexport { a }" },
  { fence: 'highlighter-only-paints', file: 'highlighter/bad.ts', code: "import type { A } from '../analyzers/good'\nexport type B = A" },
  { fence: 'components-know-types-only', file: 'components/Values.tsx', code: "import { a } from '../analyzers/good'\nexport const V = () => <p>{a}</p>" },
  { fence: 'components-only-draw', file: 'components/Reads.tsx', code: "import { h } from '../extractors/html'\nexport { h }" },
  { fence: 'charts-stay-in-their-chunk', file: 'components/Charts.tsx', code: "import { line } from 'd3-shape'\nexport { line }" },
  { fence: 'components-only-draw', file: 'components/Browser.tsx', code: "import { browser } from 'wxt/browser'\nexport { browser }" },
  { fence: 'bridge-only-carries', file: 'bridge/bad.ts', code: "import { a } from '../analyzers/good'\nexport { a }" },
  { fence: 'reports-only-report', file: 'reports/bad.ts', code: "import { h } from '../extractors/html'\nexport { h }" },
  { fence: 'cli-has-no-screen', file: 'cli/bad.ts', code: "import { Card } from '../components/Card'\nexport { Card }" },
  { fence: 'entrypoints-are-the-end', file: 'reports/wired.ts', code: "import { w } from '../entrypoints/wire'\nexport { w }" },
  { fence: 'self-test-holds-no-contract', file: 'entrypoints/selftest/bad.ts', code: "import { h } from '../../extractors/html'\nexport { h }" },
  { fence: 'outside-is-tried-in-the-self-test-only', file: 'entrypoints/sidepanel/bad.ts', code: "import { d } from '../selftest/doors'\nexport { d }" },
  { fence: 'tests-stay-outside', file: 'cli/sample.ts', code: "import { s } from '../test/sample'\nexport { s }" },
  { fence: 'scripts-stay-outside', file: 'extractors/script.ts', code: "import { s } from '../scripts/tool.mjs'\nexport { s }" },
  { fence: 'no-circles', file: 'reports/egg.ts', code: "import { hen } from './hen'\nexport const egg = hen" },
  { fence: 'import-of-nothing', file: 'reports/lost.ts', code: "import { x } from './nowhere'\nexport { x }" },
  { fence: 'packages-are-declared', file: 'extractors/undeclared.ts', code: "import x from 'left-out'\nexport { x }" },
]

/** What no fence may complain about. */
const GOOD: Readonly<Record<string, string>> = {
  'contract/types.ts': 'export interface T { a: 1 }',
  'analyzers/good.ts': "import nlp from 'compromise'\nimport type { T } from '../contract/types'\nexport type A = T\nexport const a = nlp",
  'analyzers/provisions/good.ts': "export { f } from '../facts/good'",
  'analyzers/facts/good.ts': "import { a } from '../good'\nexport const f = a",
  'analyzers/rules/early.ts': "import '../provisions/good'\nimport { words } from './early/words'\nexport default words",
  'analyzers/rules/early/words.ts': 'export const words = 1',
  'components/Card.tsx': "import type { A } from '../analyzers/good'\nimport { useState } from 'react'\nexport const Card = (_: A) => <p>{useState(1)}</p>",
  'extractors/html.ts': "import { unzipSync } from 'fflate'\nexport const h = unzipSync",
  'entrypoints/selftest/doors.ts': "import type { T } from '../../contract/types'\nexport const d: T = { a: 1 }",
  'entrypoints/wire.ts': "import { Card } from '../components/Card'\nimport { h } from '../extractors/html'\nexport const w = [Card, h]",
  'test/sample.ts': "import { w } from '../entrypoints/wire'\nexport const s = w",
  'scripts/tool.mjs': "import path from 'node:path'\nexport const s = path",
  'reports/hen.ts': "import { egg } from './egg'\nexport const hen = egg",
  'package.json': JSON.stringify({ dependencies: { compromise: '1', react: '1', fflate: '1', wxt: '1' } }),
}

/** Each lint fence broken once. `says` is part of what must be printed about `file`. */
const SOURCES: readonly { says: string; file: string; code: string }[] = [
  { says: "Unexpected use of 'fetch'", file: 'components/a.ts', code: "export const a = () => fetch('x')" },
  { says: "Unexpected use of 'XMLHttpRequest'", file: 'entrypoints/a.ts', code: 'export const a = new XMLHttpRequest()' },
  { says: "Unexpected use of 'WebSocket'", file: 'extractors/a.ts', code: "export const a = new WebSocket('x')" },
  { says: "Unexpected use of 'EventSource'", file: 'bridge/a.ts', code: "export const a = new EventSource('x')" },
  { says: "'globalThis.fetch' is restricted", file: 'entrypoints/b.ts', code: "export const a = () => globalThis.fetch('x')" },
  { says: "'navigator.sendBeacon' is restricted", file: 'entrypoints/c.ts', code: "export const a = () => navigator.sendBeacon('x')" },
  { says: "Unexpected use of 'fetch'", file: 'entrypoints/selftest/App.tsx', code: "export const a = () => fetch('x')" },
  { says: "'navigator.sendBeacon' is restricted", file: 'entrypoints/selftest/doors.worker.ts', code: "export const a = () => navigator.sendBeacon('x')" },
  { says: "'innerHTML' is restricted", file: 'extractors/b.ts', code: "export const a = (n: Element) => { n.innerHTML = 'x' }" },
  { says: "'outerHTML' is restricted", file: 'extractors/c.ts', code: "export const a = (n: Element) => { n.outerHTML = 'x' }" },
  { says: "'insertAdjacentHTML' is restricted", file: 'extractors/d.ts', code: "export const a = (n: Element) => n.insertAdjacentHTML('afterend', 'x')" },
  { says: "'document.write' is restricted", file: 'entrypoints/d.ts', code: "export const a = () => document.write('x')" },
  { says: 'dangerouslySetInnerHTML', file: 'components/b.tsx', code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />" },
  { says: 'Unexpected `any`', file: 'reports/a.ts', code: 'export const a: any = 1' },
  { says: "'Date.now' is restricted", file: 'analyzers/a.ts', code: 'export const a = () => Date.now()' },
  { says: "'Math.random' is restricted", file: 'contract/a.ts', code: 'export const a = () => Math.random()' },
  { says: "Unexpected use of 'Date'", file: 'analyzers/rules/b.ts', code: 'export const a = () => new Date()' },
  { says: 'too many lines', file: 'cli/long.ts', code: `export const a = 1\n${'// x\n'.repeat(200)}` },
]

/** What the linter lets through: the one door for bytes, the self-test's tries, and a long table of words. */
const LINTED_GOOD: Readonly<Record<string, string>> = {
  'entrypoints/sidepanel/take-bytes.ts': "export const a = () => fetch('x')",
  'entrypoints/selftest/doors.ts': "export const a = () => fetch('x')",
  'components/strings.ts': `export const a = 1\n${'// x\n'.repeat(300)}`,
  'analyzers/law/cn.ts': `export const a = 1\n${'// x\n'.repeat(300)}`,
}

const folders: string[] = []

/** A folder with just these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fences-'))
  folders.push(folder)
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), code)
  }
  return folder
}

function printed(args: readonly string[], cwd: string): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { status, lines: `${stdout}\n${stderr}`.split('\n') }
}

const named = (cases: readonly { file: string; code: string }[]) => Object.fromEntries(cases.map(({ file, code }) => [file, code]))

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

describe('who may import whom', () => {
  let result = { status: null as number | null, lines: [] as string[] }
  beforeAll(() => {
    const folder = folderOf({ ...GOOD, ...named(IMPORTS) })
    result = printed([path.join(ROOT, 'scripts/dependency-rules.mjs'), folder], ROOT)
  }, 30_000)

  it.each(IMPORTS)('$fence: $file', ({ fence, file }) => {
    const at = result.lines.findIndex((line) => line.startsWith(`error ${fence}: `) && line.includes(file))
    expect(at, result.lines.join('\n')).toBeGreaterThanOrEqual(0)
    expect(result.lines[at + 1]?.trim().length).toBeGreaterThan(15)
  })

  it('complains about nothing else', () => {
    const broken = IMPORTS.map(({ file }) => file)
    const strangers = result.lines.filter((line) => line.startsWith('error ') && !broken.some((file) => line.includes(file)))
    expect(strangers).toEqual([])
    expect(result.status).toBe(1)
  })
})

describe('what no source may do', () => {
  let result = { status: null as number | null, lines: [] as string[] }
  beforeAll(() => {
    const folder = folderOf({ ...LINTED_GOOD, ...named(SOURCES) })
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
    result = printed([path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix'], folder)
  }, 30_000)

  it.each(SOURCES)('$says: $file', ({ says, file }) => {
    expect(result.lines.filter((line) => line.startsWith(`${file}:`)).join('\n')).toContain(says)
  })

  it('lets the one door for bytes and long tables through', () => {
    for (const file of Object.keys(LINTED_GOOD)) expect(result.lines.filter((line) => line.startsWith(`${file}:`))).toEqual([])
    expect(result.status).toBe(1)
  })
})
