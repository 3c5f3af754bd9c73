import { describe, expect, it } from 'vitest'
import { goalsOf, sizeGoals } from '../scripts/bench/rivals/goals.mjs'
import { overBudget, partsOf, partSizes } from '../scripts/bundle-budget.mjs'

const PANEL = { what: "The panel's first load", limit: 1000, look: 'panel.tsx' }

function built(files: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
}

describe('the budget of the built extension', () => {
  it('says nothing of what is within its limit', () => {
    expect(overBudget(new Map([['sidepanel.html', 1000]]), { 'sidepanel.html': PANEL })).toEqual([])
  })

  it('says in one sentence what grew, by how much, and where to look', () => {
    expect(overBudget(new Map([['sidepanel.html', 1250]]), { 'sidepanel.html': PANEL })).toEqual([
      "The panel's first load is 1,250 bytes gzip, 250 (25.0 %) over its limit of 1,000: look at panel.tsx, or raise the limit in scripts/bundle-budget.json and say why.",
    ])
  })

  it('asks for a limit for a new part, and for the line of one that is gone', () => {
    expect(overBudget(new Map([['new.worker', 5]]), { 'old.worker': PANEL })).toEqual([
      'new.worker is new (5 bytes gzip) and has no limit: give it one in scripts/bundle-budget.json.',
      'old.worker has a limit in scripts/bundle-budget.json and is no longer built: take its line out.',
    ])
  })

  it('counts with a page what its scripts import, and not what comes later', async () => {
    const files = built({
      'sidepanel.html': '<script type="module" src="/chunks/start-aaaaaaaa.js"></script>',
      'chunks/start-aaaaaaaa.js': 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/panel-bbbbbbbb.js","assets/panel-cccccccc.css"])))=>i.map(i=>d[i]);import(`./panel-bbbbbbbb.js`)',
      'chunks/panel-bbbbbbbb.js': 'import{a}from"./shared-dddddddd.js";export const later=()=>import(`./tab-eeeeeeee.js`);a()',
      'chunks/shared-dddddddd.js': 'export const a=()=>{}',
      'chunks/tab-eeeeeeee.js': 'export {}',
      'assets/panel-cccccccc.css': 'p{}',
      'reader.html': '<link rel="stylesheet" href="/assets/panel-cccccccc.css"><script type="module" src="/chunks/reader-ffffffff.js"></script>',
      'chunks/reader-ffffffff.js': 'import"./shared-dddddddd.js";const later=()=>import(`./tab-eeeeeeee.js`);export{later}',
      'assets/analysis.worker-Ab_-1234.js': 'postMessage(1)',
      'assets/pdf.worker.min-Ab_-1234.mjs': 'postMessage(2)',
      'background.js': '1',
      'content-scripts/page.js': '2',
      'ocr/one.wasm': '3',
    })
    const parts = partsOf(files)
    expect([...parts.keys()].sort()).toEqual(['*', 'analysis.worker', 'background.js', 'content-scripts/page.js', 'ocr/', 'pdf.worker', 'pdfjs/', 'reader.html', 'sidepanel.html'])
    expect(parts.get('sidepanel.html')?.sort()).toEqual(['assets/panel-cccccccc.css', 'chunks/panel-bbbbbbbb.js', 'chunks/shared-dddddddd.js', 'chunks/start-aaaaaaaa.js', 'sidepanel.html'])
    expect(parts.get('reader.html')?.sort()).toEqual(['assets/panel-cccccccc.css', 'chunks/reader-ffffffff.js', 'chunks/shared-dddddddd.js', 'reader.html'])
    const sizes = await partSizes(files)
    expect(sizes.get('*')).toBeGreaterThan(sizes.get('sidepanel.html') ?? Infinity)
  })
})

describe('the goals beside others', () => {
  const row = (section: string, who: string, ms: number, on = 'en, 1 MB') => ({ section, on, who, ms })

  it('divides what stands on the same input in the same section', () => {
    const goals = goalsOf([row('analysis', 'ours, from the string', 100), row('analysis', 'ours, analysis alone', 80), row('analysis', 'textlint, a rule', 290), row('analysis', 'alex', 9000), row('analysis', 'one merged RegExp', 8, 'zh, 1 MB')], [])
    expect(goals.find(({ what }) => what.startsWith('textlint'))).toMatchObject({ value: 2.9, isMet: false })
    expect(goals.find(({ what }) => what.startsWith('alex'))).toMatchObject({ value: 90, isMet: true })
    expect(goals.find(({ what }) => what.startsWith('one merged'))?.isMet).toBeNull()
  })

  it('measures growth from each text to the one twice as long', () => {
    const sizes = [125, 250, 400].map((bytes) => ({ lang: 'en', bytes, on: `${bytes}` }))
    const goals = goalsOf([row('growth', 'ours', 10, '125'), row('growth', 'ours', 25, '250'), row('growth', 'ours', 70, '400')], sizes)
    expect(goals.filter(({ what }) => what.includes('twice'))).toEqual([{ what: 'analysis, time for twice the text', on: '125 → 250', value: 2.5, goal: '≤ 2.1', isMet: false }])
  })

  it('holds a part against what was asked for, not against the raised limit', () => {
    const budget = { 'content-scripts/page.js': { ...PANEL, wished: 500 } }
    expect(sizeGoals(new Map([['content-scripts/page.js', 900]]), budget)).toMatchObject([{ goal: '≤ 0.5', isMet: false }])
  })
})
