import type { Browser } from 'puppeteer-core'

export interface Wear {
  readonly dpi?: number
  readonly blur?: number
  readonly angle?: number
  readonly turn?: number
  readonly noise?: number
  readonly quality?: number
  readonly pages?: readonly number[]
}
export interface Picture { readonly jpeg: Buffer; readonly width: number; readonly height: number }
export function scannedPages(browser: Browser, pdf: Uint8Array, wear?: Wear): Promise<Picture[]>
export function picturePdf(pages: readonly (Picture | readonly string[])[]): Buffer
export function scanOf(browser: Browser, pdf: Uint8Array, wear?: Wear): Promise<Buffer>
