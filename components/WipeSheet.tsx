import { useState } from 'react'
import type { Lang } from '../contract/types'
import { DESK_WORDS } from './desk-words'
import { Sheet } from './Sheet'

/** Asks once, and says that there is no way back. */
export function WipeSheet({ uiLang, onWipe, onClose }: { uiLang: Lang; onWipe: () => Promise<boolean>; onClose: () => void }) {
  const [done, setDone] = useState<boolean | null>(null)
  const t = DESK_WORDS[uiLang]
  return (
    <Sheet uiLang={uiLang} title={done ? t.wiped : t.wipeHead} plain onClose={onClose}>
      {done !== true && <p className="gloss">{t.wipeText}</p>}
      <p role="status" className="gloss">{done === false ? t.wipeFailed : ''}</p>
      <form method="dialog" className="row">
        {/* First, so that the sheet opens with the focus on what harms nobody. */}
        <button type="submit" className="btn">{done === true ? t.close : t.cancel}</button>
        {done !== true && <button type="button" className="btn main" data-wipe onClick={() => void onWipe().then(setDone)}>{t.wipeNow}</button>}
      </form>
    </Sheet>
  )
}
