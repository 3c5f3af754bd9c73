export function numberedBlocks(contract: { readonly lang: string }): object[]
