/** Draws the toolbar icons (public/icon/*.png): a sheet, two lines of text and one line under the blue pencil. `node scripts/icons.mjs` */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

const SIZES = [16, 32, 48, 128]
const SAMPLES = 6
const PAPER = [253, 253, 252]
const INK = [27, 31, 35]
const PENCIL = [30, 75, 135]
const RED = [163, 33, 27]

/** Shapes in a unit square, last one on top: [x0, y0, x1, y1, corner radius, colour]. */
const SHAPES = [
  [0.1, 0.02, 0.9, 0.98, 0.1, PENCIL],
  [0.16, 0.08, 0.84, 0.92, 0.05, PAPER],
  [0.27, 0.22, 0.73, 0.3, 0.02, INK],
  [0.27, 0.42, 0.73, 0.5, 0.02, INK],
  [0.27, 0.58, 0.62, 0.645, 0.01, RED],
  [0.27, 0.68, 0.62, 0.745, 0.01, RED],
]

function inside(x, y, [x0, y0, x1, y1, radius]) {
  const dx = Math.max(x0 + radius - x, 0, x - (x1 - radius))
  const dy = Math.max(y0 + radius - y, 0, y - (y1 - radius))
  return dx * dx + dy * dy <= radius * radius
}

function draw(size) {
  const png = new PNG({ width: size, height: size })
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0]
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const u = (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size
        const v = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size
        const shape = SHAPES.findLast((candidate) => inside(u, v, candidate))
        if (!shape) continue
        shape[5].forEach((value, k) => { sum[k] += value })
        sum[3]++
      }
      const at = (y * size + x) * 4
      for (let k = 0; k < 3; k++) png.data[at + k] = sum[3] ? Math.round(sum[k] / sum[3]) : 0
      png.data[at + 3] = Math.round((sum[3] / (SAMPLES * SAMPLES)) * 255)
    }
  }
  return PNG.sync.write(png)
}

for (const size of SIZES) writeFileSync(fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url)), draw(size))
