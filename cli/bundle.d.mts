export function bundled(): Promise<string | null>
