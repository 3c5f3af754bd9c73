#!/usr/bin/env node
/**
 * npm run bench:rivals: ours beside what others use for the same, on the same files, in the same run, in turns: text of PDF and
 * of DOCX, a look through a megabyte of contracts, memory, and how large the extension is. Each contender has a process of its
 * own and the same laps to warm up; a command is started anew each time, and that is part of its time. Ends with 1 when a goal is
 * missed.
 *
 *     node scripts/bench/rivals.mjs [--only pdf,docx,analysis,growth,sizes] [--runs 5] [--warm-up 3] [--pages 10,100,300,1000] [--langs zh,en]
 *
 * What is compared with is installed into .cache/rivals on the first run (rivals/install.mjs). pdftotext and pandoc are used
 * where they are installed.
 */
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, ensureBuilt } from '../build.mjs'
import { builtFiles, bundleBudget, partSizes } from '../bundle-budget.mjs'
import { Plain, ROOT, run } from '../root.mjs'
import { openPage, READERS } from './rivals/docx-browser.mjs'
import { goalsOf, sizeGoals } from './rivals/goals.mjs'
import { installRivals } from './rivals/install.mjs'
import { bundleOurs, docxFiles, pdfFiles, textFile } from './rivals/material.mjs'
import { enterLane, inTurns } from './rivals/race.mjs'
import { goalTable, raceTable, sizeTable } from './rivals/table.mjs'

const SECTIONS = ['pdf', 'docx', 'analysis', 'growth', 'sizes']
/** Bytes of UTF-8. */
const MEGABYTE = 1_000_000
const GROWTH = [125_000, 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000]
/** Pages of the PDF on which memory is measured, and the analysis beside the reading. */
const PAGES = 300

/** Peak memory of one contender on one input, in a process that does nothing else, in kilobytes. */
async function peakOf(told, input) {
  const lane = await enterLane(told)
  const { kilobytes } = lane.refused ? {} : await lane.ask('peak', input)
  lane.leave()
  return kilobytes
}

/** All contenders of a section on all inputs of one language. @returns {Promise<object[]>} rows */
async function race(section, { lang, inputs, place, times, weighed, only }) {
  const { default: contenders } = await import(`./rivals/${section}.mjs`)
  const entries = []
  for (const [who, { note, isAdded }] of Object.entries(contenders).filter(([name]) => !only || only.includes(name))) {
    // The analysis of a PDF's text is measured on one PDF; how it grows is measured on text.
    const own = section === 'pdf' && isAdded ? inputs.filter(({ pages }) => pages === PAGES) : inputs
    const told = { section, name: who, ...place, lang, inputs: own }
    const peak = weighed && !isAdded ? await peakOf({ ...told, inputs: [weighed] }, weighed) : undefined
    const lane = await enterLane(told)
    for (const input of own) entries.push({ row: { section, on: input.on, who, note, isAdded, error: lane.refused, peak: input === weighed ? peak : undefined }, lane, lap: () => (lane.refused ? { error: lane.refused } : lane.ask('lap', input)) })
  }
  const results = await inTurns(entries, times)
  for (const { lane } of entries) lane.leave()
  return entries.map(({ row }, at) => ({ ...row, ...results[at] })).sort((a, b) => inputs.findIndex(({ on }) => on === a.on) - inputs.findIndex(({ on }) => on === b.on))
}

/** The readers of DOCX in one page of Chromium. */
async function raceInChromium(files, times) {
  const page = await openPage(path.join(ROOT, '.output', 'bench-rivals-page'))
  try {
    const entries = files.flatMap(({ file, on }) => Object.entries(READERS).map(([who, note]) => ({ row: { section: 'docx in Chromium', on, who, note }, lap: () => page.lap(who, file) })))
    const results = await inTurns(entries, times)
    return entries.map(({ row }, at) => ({ ...row, ...results[at] }))
  } finally {
    await page.close()
  }
}

/** What each section runs. @returns {Record<string, () => Promise<object[]>>} */
function sectionsOf({ place, langs, pages, times, sizes }) {
  return {
    pdf: async () => {
      const rows = []
      for (const lang of langs) {
        const inputs = pdfFiles(lang, pages)
        rows.push(...(await race('pdf', { lang, inputs, place, times, weighed: inputs.find((one) => one.pages === PAGES) })))
      }
      return rows
    },
    docx: async () => {
      const files = await docxFiles(langs)
      return [...(await race('docx', { lang: 'zh', inputs: files, place, times })), ...(await raceInChromium(files, times))]
    },
    analysis: async () => {
      const rows = []
      for (const lang of langs) {
        const inputs = [{ lang, file: textFile(lang), bytes: MEGABYTE, on: `${lang}, 1 MB` }]
        rows.push(...(await race('analysis', { lang, inputs, place, times, weighed: inputs[0] })))
      }
      return rows
    },
    growth: async () => {
      const rows = []
      for (const lang of langs) {
        const inputs = sizes.filter((one) => one.lang === lang).map((one) => ({ ...one, file: textFile(lang) }))
        const raced = await race('analysis', { lang, inputs, place, times, only: ['ours, analysis alone'] })
        rows.push(...raced.map((row) => ({ ...row, section: 'growth' })))
      }
      return rows
    },
    sizes: async () => [],
  }
}

function optionsGiven() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string', default: '5' }, 'warm-up': { type: 'string', default: '3' }, pages: { type: 'string', default: '10,100,300,1000' }, langs: { type: 'string', default: 'zh,en' } } })
  const only = values.only?.split(',') ?? SECTIONS
  const unknown = only.find((one) => !SECTIONS.includes(one))
  if (unknown) throw new Plain(`There is no section "${unknown}"; there are ${SECTIONS.join(', ')}.`)
  return { only, times: { runs: Number(values.runs), warmUp: Number(values['warm-up']) }, pages: values.pages.split(',').map(Number), langs: values.langs.split(',') }
}

await run(async () => {
  const { only, times, pages, langs } = optionsGiven()
  const sizes = langs.flatMap((lang) => GROWTH.map((bytes) => ({ lang, bytes, on: `${lang}, ${bytes / 1000} KB` })))
  const rows = []
  if (only.some((section) => section !== 'sizes')) {
    const place = { loader: installRivals(), engines: await bundleOurs() }
    const alone = await peakOf({ name: null }, {})
    console.log(`Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}; medians of ${times.runs} laps in turn after ${times.warmUp} to warm up (3 after 1 where a lap takes over 4 s); a process of its own for each; Node alone peaks at ${(alone / 1024).toFixed(0)} MB`)
    const sections = sectionsOf({ place, langs, pages, times, sizes })
    for (const section of only) rows.push(...(await sections[section]()))
    console.log(`\n${raceTable(rows)}\n\nload at the end ${os.loadavg()[0].toFixed(1)}`)
  }
  const goals = only.some((section) => section !== 'sizes') ? goalsOf(rows, sizes) : []
  if (only.includes('sizes')) {
    ensureBuilt()
    const parts = await partSizes(builtFiles(BUILT))
    console.log(`\n${sizeTable(parts, bundleBudget())}`)
    goals.push(...sizeGoals(parts, bundleBudget()))
  }
  console.log(`\n${goalTable(goals)}`)
  if (goals.some(({ isMet }) => isMet === false)) process.exitCode = 1
})
