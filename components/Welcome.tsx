import type { Lang } from '../contract/types'
import { FilePicker } from './FilePicker'
import { Leaf } from './Leaf'
import { PinSketch } from './PinSketch'
import { SignIcon } from './icons'
import { WELCOME_WORDS } from './welcome-words'

export interface WelcomeProps {
  readonly uiLang: Lang
  /** What became of the last press; null before the first. */
  readonly said: 'opening' | 'noPanel' | 'notOpened' | null
  /** Whether the icon is in the toolbar; null where the browser does not tell. */
  readonly pinned: boolean | null
  /** Requests to anywhere by our pages in this browser session. */
  readonly requests: number
  /** Address of the self-test. */
  readonly proof: string
  readonly onUiLang: (lang: Lang) => void
  readonly onSample: () => void
  /** The picker is about to open. */
  readonly onPick: () => void
  readonly onPickFile: (file: File) => void
}

function Points({ head, items, numbered }: { readonly head: string; readonly items: readonly { readonly head: string; readonly text: string }[]; readonly numbered: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <section>
      <h2>{head}</h2>
      <List>
        {items.map((item, at) => (
          <li key={item.head}>
            {numbered && <span className="n num" aria-hidden="true">{at + 1}</span>}
            <div><h3>{item.head}</h3><p>{item.text}</p></div>
          </li>
        ))}
      </List>
    </section>
  )
}

/** The page that opens once after installation: a sample in one press, three steps, three refusals, and where the icon is. */
export function Welcome({ uiLang, said, pinned, requests, proof, onUiLang, onSample, onPick, onPickFile }: WelcomeProps) {
  const t = WELCOME_WORDS[uiLang]
  const foot = (
    <>
      <span className="zero"><SignIcon sign="none" tone={requests === 0 ? 'ok' : 'high'} />{t.requests(requests)}</span>
      <a className="link" href={proof} target="_blank" rel="noopener">{t.proof}</a>
    </>
  )
  return (
    <Leaf uiLang={uiLang} onUiLang={onUiLang} foot={foot}>
      <h1 className="says">{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <figure className="spec">
        <blockquote className="says">{t.spoken.map(({ text, line }) => <span key={text} className={line && `u-${line}`}>{text}</span>)}</blockquote>
        <figcaption>{t.key}</figcaption>
      </figure>
      <div className="cta">
        <button type="button" className="btn main" onClick={onSample}>{t.trySample}</button>
        <span onClickCapture={({ target }) => { if (target instanceof HTMLButtonElement) onPick() }}><FilePicker className="btn" onPickFile={onPickFile}>{t.openMine}</FilePicker></span>
        <p className="gloss" role="status">{said === null ? t.underButtons : t[said]}</p>
      </div>
      <p className="caution">{t.notAdvice}</p>
      <div className="two">
        <Points numbered {...t.steps} />
        <Points numbered={false} {...t.refusals} />
      </div>
      <section className="pin">
        <h2>{t.pin.head}</h2>
        <div className="pin-body">
          <PinSketch label={t.pin.picture} name={uiLang === 'zh' ? '守约' : 'Leakproof'} />
          <div>
            {pinned === true
              ? <p className="done"><SignIcon sign="check" tone="ok" />{t.pin.pinned}</p>
              : <ol>{t.pin.steps.map((step, at) => <li key={step}><span className="n num" aria-hidden="true">{at + 1}</span><span>{step}</span></li>)}</ol>}
            {pinned !== true && <p className="gloss">{t.pin.edge}</p>}
          </div>
        </div>
      </section>
      <p className="gloss last">{t.local}</p>
    </Leaf>
  )
}
