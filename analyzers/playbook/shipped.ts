import type { Playbook } from './playbook'

/** The rules as the handbook describes them. */
const balanced: Playbook = { schema: 1, name: 'balanced', base: '', rules: {}, house: [] }

/** For whoever hands secrets over: gaps weigh more, and what makes the other side pay weighs less. Every figure is this product's own. */
const protectiveDiscloser: Playbook = {
  schema: 1,
  name: 'protective-discloser',
  base: 'balanced',
  rules: {
    'def-confidential-info-missing': { on: true, options: { kinds: 3 } },
    'def-leak-undefined': { on: true, level: 'high' },
    'inc-notify-missing': { on: true, level: 'high' },
    'inc-response-steps-missing': { on: true, level: 'high', options: { steps: 3 } },
    'lia-amount-too-low': { on: true, level: 'high', options: { leastPercent: 5 } },
    'lia-cap-swallows-breach': { on: true, level: 'critical' },
    'lia-multiplier-excessive': { on: true, level: 'low' },
    'lia-penalty-plus-loss': { on: true, level: 'low' },
    'lia-personnel-not-covered': { on: true, level: 'high' },
    'obl-return-destroy-missing': { on: true, level: 'high' },
    'obl-subcontractor-flowdown': { on: true, level: 'high' },
    'rem-fee-recovery-missing': { on: true, level: 'high' },
    'scope-residuals': { on: true, level: 'high' },
    'term-length': { on: true, options: { shortMonths: 24 } },
  },
  house: [],
}

/** For whoever receives secrets: what binds without an end, without fault or out of proportion weighs more. Every figure is this product's own. */
const cautiousRecipient: Playbook = {
  schema: 1,
  name: 'cautious-recipient',
  base: 'balanced',
  rules: {
    'def-marking-trap': { on: false },
    'def-overbroad': { on: true, level: 'high' },
    'lia-daily-rate-excessive': { on: true, options: { notePercent: 10.95 } },
    'lia-fixed-sum-disproportionate': { on: true, options: { mediumRatio: 0.5, highRatio: 2 } },
    'lia-no-fault-liability': { on: true, level: 'high' },
    'lia-open-ended-amount': { on: true, level: 'high' },
    'lia-percentage-excessive': { on: true, options: { notePercent: 20, mediumPercent: 50, highPercent: 100 } },
    'lia-penalty-plus-loss': { on: true, level: 'high' },
    'scope-compelled-disclosure-missing': { on: true, level: 'high' },
    'scope-exclusions-missing': { on: true, level: 'high', options: { heads: 4 } },
    'term-missing': { on: true, level: 'high' },
  },
  house: [],
}

/** The playbooks that come with the product. */
export const SHIPPED: readonly Playbook[] = [balanced, protectiveDiscloser, cautiousRecipient]
