export function halves(source: string): [string, string] | null
