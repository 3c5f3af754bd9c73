/**
 * One contender in a process of its own: what it compiles, keeps and leaves behind is charged to nobody else. Told by messages:
 * `prepare` once, then `lap` with an input, or `peak`.
 *
 * @typedef {object} Place where a contender finds what it needs
 * @property {string} engines folder of our bundles
 * @property {(name: string) => Promise<any>} load gives a rival's package
 * @property {'zh' | 'en'} lang
 * @property {readonly object[]} inputs all inputs of the laps to come
 *
 * @typedef {object} Contender
 * @property {string} note what it gives, and what it does not
 * @property {boolean} [isAdded] no way of its own to the same end, so that its memory says nothing
 * @property {(place: Place) => any} prepare returns the lap: from an input to what was found, a number of characters or of places;
 *   its `peak` tells the memory of a command
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Absent } from './absent.mjs'

// Young objects are collected before each lap, outside its time, as in ../language.mjs.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

let lap = () => 0

/** Peak of this process's memory in kilobytes. Linux counts into `maxRSS` what the process was forked from, so it is asked otherwise there. */
function ownPeak() {
  return process.platform === 'linux' ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) : process.resourceUsage().maxRSS
}

async function prepare({ section, name, engines, loader, lang, inputs }) {
  if (name === null) return
  const { default: contenders } = await import(`./${section}.mjs`)
  const load = async (wanted) => {
    if (loader === null) throw new Absent(`${wanted} could not be installed`)
    return (await import(pathToFileURL(loader).href)).load(wanted)
  }
  lap = await contenders[name].prepare({ engines, load, lang, inputs })
}

const ANSWERS = {
  prepare: async (told) => { await prepare(told) },
  lap: async ({ input }) => {
    collect({ type: 'minor' })
    const begun = performance.now()
    const found = await lap(input)
    return { ms: performance.now() - begun, found }
  },
  peak: async ({ input }) => {
    if (lap.peak) return { kilobytes: lap.peak(input) }
    await lap(input)
    return { kilobytes: ownPeak() }
  },
}

process.on('message', async ({ what, ...told }) => {
  try {
    process.send({ ...(await ANSWERS[what](told)) })
  } catch (error) {
    const told = String(error?.message ?? error).split('\n')[0]
    process.send({ error: error instanceof Absent ? told : `failed: ${told}` })
  }
})
