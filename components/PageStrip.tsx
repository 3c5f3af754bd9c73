/** The most pages that can be drawn as single sheets; above that a plain bar. */
const MOST = 84

export interface PageStripProps {
  /** Pages in all, at least 1. */
  readonly total: number
  /** 1-based page being read; pages before it are done. Absent: reading has ended. */
  readonly at?: number
  /** 1-based pages that could not be read. */
  readonly unread?: readonly number[]
  readonly label: string
}

/** The document as a row of sheets: read, being read, not read. */
export function PageStrip({ total, at, unread = [], label }: PageStripProps) {
  const done = at === undefined ? total - unread.length : at - 1
  if (total > MOST) return <progress className="pages-bar" max={total} value={done} aria-label={label} />
  const tone = (page: number) => {
    if (unread.includes(page)) return 'bad'
    if (at === page) return 'at'
    return at === undefined || page < at ? 'read' : undefined
  }
  const sheets = Array.from({ length: total }, (_, index) => <i key={index} className={tone(index + 1)} />)
  return at === undefined
    ? <div className="pages" role="img" aria-label={label}>{sheets}</div>
    : <div className="pages" role="progressbar" aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-label={label}>{sheets}</div>
}
