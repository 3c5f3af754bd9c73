import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { Sheet } from './Sheet'

/** The keyboard map. */
export function HelpSheet({ uiLang, onClose }: { uiLang: Lang; onClose: () => void }) {
  const t = DESK_WORDS[uiLang]
  return (
    <Sheet uiLang={uiLang} title={t.letters} onClose={onClose}>
      <table className="key-map">
        <tbody>
          {t.keys.map(([key, does]) => <tr key={key}><th scope="row">{key.split(' / ').map((one, at) => <span key={one}>{at > 0 && ' '}<kbd>{one}</kbd></span>)}</th><td>{does}</td></tr>)}
        </tbody>
      </table>
      <p className="gloss">{t.lettersHint}</p>
    </Sheet>
  )
}
