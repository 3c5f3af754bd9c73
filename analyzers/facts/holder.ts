/** A duty that binds either side alike. */
export const EVERYONE = Symbol('everyone')

/** Who owes a duty: EVERYONE, a party's name, or null when its subject cannot be told. */
export type Holder = typeof EVERYONE | string | null
