import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { SignIcon } from './icons'
import { useKeys } from './keys'
import { htmlLang } from './language'
import { STRINGS } from './strings'
import './tokens.css'
import './panel.css'
import './reader.css'

/** A button that stays pressed. */
export interface BarSwitch {
  readonly label: string
  readonly title: string
  readonly on: boolean
  readonly busy: boolean
  readonly onSwitch: (on: boolean) => void
}

export interface ReaderBarProps {
  readonly uiLang: Lang
  /** File name. */
  readonly name: string
  /** 1-based page in view; `pages` 0 for a document without pages. */
  readonly page: number
  readonly pages: number
  /** 1 is actual size. */
  readonly zoom: number
  /** 1-based finding in view, 0 for none. */
  readonly finding: number
  readonly findings: number
  /** Whether the marks are drawn. */
  readonly marks: boolean
  /** Where the find box stands: the hit in view and their number; null when nothing is sought. */
  readonly hits?: { readonly at: number; readonly of: number } | null
  /** Switches that only some documents have. */
  readonly switches?: readonly BarSwitch[]
  /** Shows the outline. */
  readonly outline?: BarSwitch
  /** Buttons beside the one for printing. */
  readonly tools?: ReactNode
  readonly printing?: boolean
  readonly onPrint?: () => void
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: number) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onMarks: (shown: boolean) => void
  /** `by` 0: the words changed; 1 or -1: next or previous hit. */
  readonly onFind: (words: string, by: 0 | 1 | -1) => void
}

/** Zoom steps and ends, as factors. */
const ZOOM = { step: 0.1, least: 0.5, most: 3 } as const

function zoomed(zoom: number, by: number): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round((zoom + by) * 10) / 10))
}

function SwitchButton({ label, title, on, busy, onSwitch }: BarSwitch) {
  return <button type="button" title={title} aria-pressed={on} aria-busy={busy} disabled={busy} onClick={() => onSwitch(!on)}>{label}</button>
}

function PageField({ uiLang, page, pages, onPage }: Pick<ReaderBarProps, 'uiLang' | 'page' | 'pages' | 'onPage'>) {
  const [typed, setTyped] = useState<string | null>(null)
  const t = STRINGS[uiLang]
  const go = () => {
    const wanted = Number(typed)
    if (typed !== null && Number.isInteger(wanted) && wanted > 0) onPage(Math.min(pages, wanted))
    setTyped(null)
  }
  return (
    <form className="grp" onSubmit={(event) => { event.preventDefault(); go() }}>
      <input className="input num" type="text" inputMode="numeric" aria-label={t.page} value={typed ?? String(page)} onFocus={(event) => event.target.select()} onChange={(event) => setTyped(event.target.value)} onBlur={go} />
      <span className="num of">{t.ofPages(pages)}</span>
    </form>
  )
}

/** The reader's one row of controls. */
export function ReaderBar(props: ReaderBarProps) {
  const { uiLang, name, page, pages, zoom, finding, findings, marks, hits = null, switches = [], outline, tools = null, printing = false, onPrint, onPage, onZoom, onStep, onMarks, onFind } = props
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const t = STRINGS[uiLang]
  useKeys({
    'Alt+ArrowDown': () => onStep(1),
    'Alt+ArrowUp': () => onStep(-1),
    '+': () => onZoom(zoomed(zoom, ZOOM.step)),
    '=': () => onZoom(zoomed(zoom, ZOOM.step)),
    '-': () => onZoom(zoomed(zoom, -ZOOM.step)),
    '0': () => onZoom(1),
    h: () => onMarks(!marks),
    '/': () => field.current?.focus(),
  })
  const count = hits === null || words === '' ? '' : hits.of === 0 ? t.findNone : t.findCount(hits.at, hits.of)
  return (
    <div className="bar-top" role="group" aria-label={t.reader} lang={htmlLang(uiLang)}>
      {outline && <div className="grp"><SwitchButton {...outline} /></div>}
      <h1 className="name" title={name}>{name}</h1>
      {pages > 0 && <PageField uiLang={uiLang} page={page} pages={pages} onPage={onPage} />}
      <div className="grp">
        <button type="button" aria-label={t.zoomOut} disabled={zoom <= ZOOM.least} onClick={() => onZoom(zoomed(zoom, -ZOOM.step))}>−</button>
        <button type="button" className="num" title={t.zoomReset} onClick={() => onZoom(1)}>{Math.round(zoom * 100)}%</button>
        <button type="button" aria-label={t.zoomIn} disabled={zoom >= ZOOM.most} onClick={() => onZoom(zoomed(zoom, ZOOM.step))}>+</button>
      </div>
      <div className="grp">
        <button type="button" aria-label={t.previousFinding} disabled={findings === 0} onClick={() => onStep(-1)}><SignIcon sign="up" /></button>
        <span className="num count">{finding > 0 ? finding : '–'} / {findings}</span>
        <button type="button" aria-label={t.nextFinding} disabled={findings === 0} onClick={() => onStep(1)}><SignIcon sign="down" /></button>
      </div>
      <div className="grp">
        <button type="button" aria-pressed={!marks} onClick={() => onMarks(!marks)}>{t.hideMarks} <kbd aria-hidden="true">H</kbd></button>
      </div>
      {switches.length > 0 && (
        <div className="grp">
          {switches.map((one) => <SwitchButton key={one.label} {...one} />)}
        </div>
      )}
      {onPrint && <div className="grp">{tools}<button type="button" aria-busy={printing} disabled={printing} onClick={onPrint}>{t.print}</button></div>}
      <form className="grp find-box" role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          ref={field} className="input find" type="search" placeholder={t.find} aria-label={t.find} value={words}
          onChange={(event) => { setWords(event.target.value); onFind(event.target.value, 0) }}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing && words !== '') onFind(words, event.shiftKey ? -1 : 1) }}
        />
        <span className="num count" role="status">{count}</span>
      </form>
    </div>
  )
}
