import type { Lang } from '../contract/types'
import { htmlLang } from './language'
import { OCR_WORDS, roundTime } from './ocr-words'
import './tokens.css'
import './panel.css'
import './ocr.css'

/** How recognition of the pages that are pictures stands. */
export type OcrState =
  /** At whether there is anything to ask; nothing is shown. */
  | { readonly at: 'looking' }
  | { readonly at: 'ask'; readonly seconds: number }
  | { readonly at: 'declined' }
  /** `page` is being read; `seconds`: what is left, by the pages so far. */
  | { readonly at: 'reading'; readonly page: number; readonly seconds: number }
  /** Ended, or called off: `page` entries say how far. `engine` false: recognition could not be started. */
  | { readonly at: 'done'; readonly engine: boolean }

/** A page that is a picture, and what became of it. */
export interface OcrPageState {
  readonly number: number
  readonly state: 'waiting' | 'reading' | 'read' | 'failed'
  /** 0 to 1; of a page that was read. */
  readonly confidence: number
  /** Its words are not to be relied on. */
  readonly unsure: boolean
}

export interface OcrBarProps {
  readonly uiLang: Lang
  readonly state: OcrState
  /** The pages that are pictures, in order; at least one. */
  readonly pages: readonly OcrPageState[]
  /** Pages of the file. */
  readonly total: number
  /** The page in view. */
  readonly inView: number
  readonly onStart: () => void
  readonly onDecline: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
  readonly onPage: (page: number) => void
}

/** More pages than can be told apart as single sheets. */
const MOST = 120
const percent = (share: number): number => Math.round(share * 100)

function Sheets({ uiLang, pages, onPage }: Pick<OcrBarProps, 'uiLang' | 'pages' | 'onPage'>) {
  const t = OCR_WORDS[uiLang]
  const done = pages.filter(({ state }) => state === 'read' || state === 'failed').length
  if (pages.length > MOST) return <progress className="pages-bar" max={pages.length} value={done} aria-label={t.label} />
  const tone = ({ state, unsure }: OcrPageState): string | undefined => (state === 'failed' ? 'bad' : state === 'read' ? (unsure ? 'unsure' : 'read') : state === 'reading' ? 'at' : undefined)
  const title = ({ number, state, confidence }: OcrPageState): string => (state === 'read' ? t.page(number, percent(confidence)) : state === 'failed' ? t.pageFailed(number) : t.pageWaiting(number))
  return (
    <div className="pages" role="group" aria-label={t.label}>
      {pages.map((page) => <button type="button" key={page.number} className={tone(page)} title={title(page)} aria-label={title(page)} onClick={() => onPage(page.number)} />)}
    </div>
  )
}

/** A state in which there is something to say. */
type Said = Exclude<OcrState, { readonly at: 'looking' }>

function Words({ uiLang, state, pages, total, inView }: OcrBarProps & { readonly state: Said }) {
  const t = OCR_WORDS[uiLang]
  const gap = uiLang === 'zh' ? '' : ' '
  if (state.at === 'ask') return <><b>{t.ask(pages.length, total)}</b>{gap}{t.askTime(roundTime(t, state.seconds))}</>
  if (state.at === 'declined') return <b>{t.declined(pages.filter((page) => page.state !== 'read').length)}</b>
  const of = (wanted: (page: OcrPageState) => boolean): number[] => pages.filter(wanted).map(({ number }) => number)
  const read = pages.filter((page) => page.state === 'read')
  if (state.at === 'reading') {
    const nth = pages.findIndex(({ number }) => number === state.page) + 1
    return <><b>{t.reading}</b>{gap}{[t.at(state.page, nth, pages.length), t.left(roundTime(t, state.seconds))].join(uiLang === 'zh' ? '，' : ', ')}{uiLang === 'zh' ? '。' : '. '}{read.length > 0 && t.already}</>
  }
  const mean = read.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, read.length)
  const unsure = of((page) => page.unsure)
  const failed = of((page) => page.state === 'failed')
  const waiting = of((page) => page.state === 'waiting')
  const here = read.length > 1 ? read.find(({ number }) => number === inView) : undefined
  const parts = [
    !state.engine && <b key="engine">{t.noEngine}</b>,
    read.length > 0 && <b key="done">{t.done(read.length, percent(mean))}</b>,
    here && <span key="here" className="num">{t.page(here.number, percent(here.confidence))}{uiLang === 'zh' ? '。' : '.'}</span>,
    unsure.length > 0 && <em key="unsure">{t.unsure(unsure)}</em>,
    failed.length > 0 && <em key="failed">{t.failed(failed)}</em>,
    state.engine && waiting.length > 0 && <em key="waiting">{t.waiting(waiting)}</em>,
    read.length > 0 && <span key="hint">{t.doneHint}</span>,
  ].filter((part) => part !== false && part !== undefined)
  return <>{parts.flatMap((part, i) => (i === 0 ? [part] : [gap, part]))}</>
}

/** Says that pages are pictures, asks once whether to read them, and shows how far reading is. */
export function OcrBar(props: OcrBarProps) {
  const { uiLang, state, pages, onStart, onDecline, onCancel, onClose, onPage } = props
  const t = OCR_WORDS[uiLang]
  const open = pages.some((page) => page.state === 'waiting')
  if (state.at === 'looking') return null
  return (
    <section className="ocr" lang={htmlLang(uiLang)} aria-label={t.label}>
      <p role="status"><Words {...props} state={state} /></p>
      <div className="acts">
        {state.at === 'ask' && <button type="button" className="btn main" onClick={onStart}>{t.start}</button>}
        {state.at === 'ask' && <button type="button" className="link" onClick={onDecline}>{t.notNow}</button>}
        {state.at === 'declined' && <button type="button" className="btn" onClick={onStart}>{t.start}</button>}
        {state.at === 'reading' && <button type="button" className="btn" onClick={onCancel}>{t.cancel}</button>}
        {state.at === 'done' && open && <button type="button" className="btn" onClick={onStart}>{t.again}</button>}
        {state.at === 'done' && <button type="button" className="link" onClick={onClose}>{t.close}</button>}
      </div>
      {(state.at === 'reading' || (state.at === 'done' && pages.length > 1)) && <Sheets uiLang={uiLang} pages={pages} onPage={onPage} />}
    </section>
  )
}
