/** A rival that is not there: its row says so, and the rest goes on. */
export class Absent extends Error {}
