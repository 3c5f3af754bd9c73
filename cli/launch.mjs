#!/usr/bin/env node
// Runs the command line from a checkout: bundles it when the sources are newer than the last bundle, then hands over.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './bundle.mjs'

const folder = await bundled()
if (folder === null) {
  console.error('The packages are not installed yet: run `npm test` or `npm start` once, or `npm ci --ignore-scripts`.')
  process.exit(2)
}
const { main } = await import(pathToFileURL(path.join(folder, 'main.mjs')).href)
process.exitCode = await main(process.argv.slice(2))
