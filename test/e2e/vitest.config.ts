import { defineConfig } from 'vitest/config'

/** One browser at a time: two would fight for the focus. */
export default defineConfig({ test: { dir: import.meta.dirname, include: ['**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 } })
