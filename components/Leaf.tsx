import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { htmlLang } from './language'
import { STRINGS } from './strings'
import './tokens.css'
import './panel.css'
import './leaf.css'

const LANGS: readonly { readonly lang: Lang; readonly name: string }[] = [{ lang: 'zh', name: '中文' }, { lang: 'en', name: 'English' }]

export interface LeafProps {
  readonly uiLang: Lang
  readonly onUiLang: (lang: Lang) => void
  readonly children: ReactNode
  /** The line at the end. */
  readonly foot: ReactNode
}

/** One sheet on the desk, for the pages that are not a review: name and language above, a line below. */
export function Leaf({ uiLang, onUiLang, children, foot }: LeafProps) {
  return (
    <div className="leaf-desk" lang={htmlLang(uiLang)}>
      <div className="leaf">
        <header className="leaf-head">
          <span className="wm"><img src="/icon/48.png" alt="" width={20} height={20} />{STRINGS[uiLang].product}</span>
          <span className="langs" role="group" aria-label={STRINGS[uiLang].switchLabel}>
            {LANGS.map(({ lang, name }) => (
              <button key={lang} type="button" lang={htmlLang(lang)} className={lang === uiLang ? 'here' : 'link'} aria-pressed={lang === uiLang} onClick={() => onUiLang(lang)}>{name}</button>
            ))}
          </span>
        </header>
        <main>{children}</main>
        <footer className="leaf-foot">{foot}</footer>
      </div>
    </div>
  )
}
