import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../root.mjs'

/**
 * What the command line answers to these contracts: the product as it ships, not its insides.
 * @param {{ id: string, text: string }[]} documents
 * @returns {Promise<Map<string, any>>} by id; a contract answered with an error has no entry
 */
export async function answers(documents) {
  const child = spawn(process.execPath, [path.join(ROOT, 'cli/launch.mjs'), '--jsonl'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
  const got = new Map()
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
      if (!line.startsWith('{')) continue
      const answer = JSON.parse(line)
      if (!('error' in answer)) got.set(String(answer.id), answer)
    }
  })()
  for (const { id, text } of documents) {
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await reading
  return got
}
