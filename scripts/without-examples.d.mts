import type { Plugin } from 'vite'

/** Leaves the examples of rules and provisions out of what is shipped. */
export function withoutExamples(): Plugin
