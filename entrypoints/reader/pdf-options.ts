import { VerbosityLevel } from 'pdfjs-dist'

/** Pixels; larger pictures are not drawn. */
const IMAGE_LIMIT = 16 * 2 ** 20

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
