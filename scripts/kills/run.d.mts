export interface KillRow { readonly step: string; readonly kills: number; readonly moments: string; readonly lost: readonly string[] }
export function runKills(extension: string, options: { readonly kills: number; readonly seed: number; readonly onKill?: (done: number) => void }): Promise<KillRow[]>
