import { spawnSync } from 'node:child_process'
import { onPath } from '../../root.mjs'
import { Absent } from './absent.mjs'

const LARGEST = 2 ** 28

/** GNU time tells the peak of a command's memory; where there is none it is not told. */
function underTime(program, args) {
  const time = process.platform === 'linux' ? onPath('time') : undefined
  return time ? [time, ['-f', '\n%M', program, ...args]] : [program, args]
}

/**
 * A lap that runs a command on the input and counts the characters it prints.
 * @param {readonly string[]} names of the program; the first one on PATH
 * @param {(input: object) => string[]} argsFor
 * @throws {Absent} when there is none
 */
export function command(names, argsFor) {
  const program = onPath(...names)
  if (program === undefined) throw new Absent(`${names[0]} is not installed here`)
  const lap = (input) => {
    const { status, stdout, stderr } = spawnSync(program, argsFor(input), { maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] })
    if (status !== 0) throw new Error(String(stderr).trim().split('\n').at(-1))
    return stdout.toString('utf8').length
  }
  /** Peak of the command's own memory on one input, in kilobytes; NaN where the system does not tell. */
  lap.peak = (input) => {
    const [file, args] = underTime(program, argsFor(input))
    const { stderr } = spawnSync(file, args, { maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] })
    return file === program ? NaN : Number(String(stderr).trim().split('\n').at(-1))
  }
  return lap
}
