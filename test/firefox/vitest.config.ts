import { defineConfig } from 'vitest/config'

/** One Firefox at a time; run by `npm run firefox`, and kept out of the unit tests by scripts/check.mjs. */
export default defineConfig({ test: { dir: import.meta.dirname, include: ['**/*.test.ts'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 180_000 } })
