export function plainPdf(contract: { readonly lang: string; readonly header: string; readonly footer: string }, blocks: readonly object[]): Uint8Array<ArrayBuffer>
