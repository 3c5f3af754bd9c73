/** A picture in shades of grey, one byte a pixel, row by row. */
export interface GreyPicture { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** How text lies on a picture. */
export interface Lie {
  /** Degrees clockwise by which its lines slope, -5 to 5. */
  readonly slope: number
  /** Whether its lines run from top to bottom, so that the picture wants a quarter turn. */
  readonly sideways: boolean
}

/** Degrees: beyond this a sheet was not fed in askew but laid down so. */
const LARGEST = 5
const STEP = 0.5
const FINE = 0.1
/** Dark dots looked at; more of them change nothing. */
const DOTS = 30_000
/** How much sharper lines must be the other way to be believed: a table's own rules run both ways. */
const CLEARLY = 1.3
/** Share of a picture that may be dark before it counts as a photograph and not as print. */
const CROWDED = 0.4

interface Dots { readonly x: Float32Array; readonly y: Float32Array; readonly count: number }

/** The dark dots, measured against the paper around them: a shadow across the sheet is not ink. */
function inkOf({ width, height, pixels }: GreyPicture): Dots {
  let sum = 0
  for (let at = 0; at < pixels.length; at++) sum += pixels[at] as number
  const dark = (sum / Math.max(1, pixels.length)) * 0.75
  let all = 0
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] as number) < dark) all++
  if (all > pixels.length * CROWDED) return { x: new Float32Array(), y: new Float32Array(), count: 0 }
  const x = new Float32Array(all)
  const y = new Float32Array(all)
  // Taken by chance, the same on every run: every third dot of a pattern may be none of its lines.
  const share = Math.min(1, DOTS / Math.max(1, all)) * 2 ** 32
  let seed = 1
  let count = 0
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if ((pixels[row * width + column] as number) >= dark) continue
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      if (seed > share) continue
      x[count] = column - width / 2
      y[count++] = row - height / 2
    }
  }
  return { x, y, count }
}

/** How sharply the dots gather in rows when the picture is turned back by `degrees`: the sum of squared steps from row to row. */
function sharpness(along: Float32Array, across: Float32Array, count: number, degrees: number, rows: Float32Array): number {
  rows.fill(0)
  const slope = Math.tan((degrees * Math.PI) / 180)
  const middle = rows.length / 2
  for (let i = 0; i < count; i++) {
    const row = Math.round((across[i] as number) - (along[i] as number) * slope + middle)
    if (row >= 0 && row < rows.length) (rows[row] as number)++
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2
  return sum
}

function best(along: Float32Array, across: Float32Array, count: number, length: number): { readonly degrees: number; readonly sharp: number } {
  const rows = new Float32Array(Math.ceil(length * 1.2))
  let found = { degrees: 0, sharp: sharpness(along, across, count, 0, rows) }
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const sharp = sharpness(along, across, count, degrees, rows)
      if (sharp > found.sharp) found = { degrees, sharp }
    }
  }
  look(-LARGEST, LARGEST, STEP)
  const { degrees } = found
  look(degrees - STEP + FINE, degrees + STEP - FINE, FINE)
  return found
}

/** Fewer dark dots than a single figure has. */
const NOTHING = 40

/** Whether nothing is printed on the sheet. */
export function isBlank(picture: GreyPicture): boolean {
  const { pixels } = picture
  let dark = 0
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] as number) < 160) dark++
  return dark < NOTHING
}

/** Finds the slope of printed lines by their ink alone; a picture some 600 to 900 dots wide is enough. */
export function lieOf(picture: GreyPicture): Lie {
  const { x, y, count } = inkOf(picture)
  if (count < 100) return { slope: 0, sideways: false }
  const level = best(x, y, count, picture.height)
  const upright = best(y, x, count, picture.width)
  // Rows of a wide picture hold more dots than those of a narrow one.
  const fair = picture.width / picture.height
  const sideways = upright.sharp * fair > level.sharp * CLEARLY
  // Along the other axis a clockwise slope leans the other way.
  return { slope: sideways ? -upright.degrees : level.degrees, sideways }
}
