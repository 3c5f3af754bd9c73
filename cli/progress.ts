import type { Lang } from '../contract/types'
import { say } from './words'

const WIDTH = 24
/** Milliseconds; a terminal need not be written to more often. */
const EVERY = 100
/** Milliseconds before which the time that is left would be a guess. */
const FIRST_GUESS = 1500

function duration(seconds: number, lang: Lang): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const [h, m, s] = lang === 'zh' ? ['小时', '分', '秒'] : [' h', ' min', ' s']
  const gap = lang === 'zh' ? '' : ' '
  if (hours > 0) return `${hours}${h}${gap}${minutes}${m}`
  return minutes > 0 ? `${minutes}${m}${gap}${Math.round(seconds % 60)}${s}` : `${Math.max(1, Math.round(seconds))}${s}`
}

/** A bar on a terminal with the time that is left, reckoned by the bytes still to read; on anything else it says nothing. */
export class Progress {
  private files = 0
  private bytes = 0
  private drawn = -Infinity
  private readonly begun = performance.now()
  private readonly shown: boolean

  constructor(
    private readonly terminal: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
    private readonly total: { readonly files: number; readonly bytes: number },
    private readonly lang: Lang,
  ) {
    this.shown = terminal.isTTY === true && total.files > 1
  }

  /** @param isWork false for what was done before: it says nothing about the pace */
  done(name: string, bytes: number, isWork = true): void {
    this.files++
    this.bytes += bytes
    if (!isWork) this.before += bytes
    const now = performance.now()
    if (!this.shown || (now - this.drawn < EVERY && this.files < this.total.files)) return
    this.drawn = now
    this.terminal.write(`\r\x1b[2K${this.line(name, now)}`)
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (!this.shown || this.drawn === -Infinity) return
    this.terminal.write('\r\x1b[2K')
    this.drawn = -Infinity
  }

  private before = 0

  private line(name: string, now: number): string {
    const share = this.total.bytes > 0 ? Math.min(1, this.bytes / this.total.bytes) : this.files / this.total.files
    const worked = this.bytes - this.before
    const elapsed = now - this.begun
    const left = worked > 0 && elapsed > FIRST_GUESS && this.files < this.total.files ? `  ${say('left', this.lang, { it: duration(((elapsed / worked) * (this.total.bytes - this.bytes)) / 1000, this.lang) })}` : ''
    const bar = `${'█'.repeat(Math.round(share * WIDTH))}${'░'.repeat(WIDTH - Math.round(share * WIDTH))}`
    const head = `${bar} ${this.files}/${this.total.files}${left}  `
    // A line that wraps could not be taken away again; Chinese characters take two columns.
    const room = (this.terminal.columns ?? 80) - head.length - 4
    const short = Array.from(name.replace(/[\p{Cc}\p{Cf}]/gu, '')).slice(-Math.max(0, Math.floor(room / 2))).join('')
    return `${head}${short}`
  }
}
