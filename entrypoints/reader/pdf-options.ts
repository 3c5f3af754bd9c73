import { VerbosityLevel } from 'pdfjs-dist'

/** Pixels; larger pictures are not drawn. A sheet of A4 scanned at 600 dots to the inch has 35 million. */
const IMAGE_LIMIT = 40 * 2 ** 20

/** How pdf.js opens a file, for its text and for its look: scripts and XFA stay off, everything it may load is packed in `folder`. */
export function openingOptions(folder: string) {
  return {
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    iccUrl: `${folder}iccs/`,
    useWorkerFetch: true,
    enableXfa: false,
    maxImageSize: IMAGE_LIMIT,
    verbosity: VerbosityLevel.ERRORS,
  } as const
}
