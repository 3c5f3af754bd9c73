/** The tabs of a review, in the order of the keys 1 to 4. */
export const TABS = ['findings', 'terms', 'exposure', 'report'] as const
export type Tab = (typeof TABS)[number]
