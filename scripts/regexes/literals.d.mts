/** A pattern and the file it stands in, named from the checkout's root. */
export interface Pattern { readonly source: string; readonly flags: string; readonly file: string }
export function sourceFiles(root: string): string[]
export function literalsIn(file: string, code: string): Pattern[]
export function allLiterals(root: string): Pattern[]
