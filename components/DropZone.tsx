import { useState } from 'react'
import type { DragEvent } from 'react'
import type { Lang } from '../contract/types'
import { FilePicker } from './FilePicker'
import { STRINGS } from './strings'
import { htmlLang } from './language'
import './tokens.css'
import './panel.css'

export interface DropZoneProps {
  readonly uiLang: Lang
  /** One plain sentence, without a full stop. */
  readonly sentence: string
  /** What to do. */
  readonly hint: string
  readonly onPickFile: (file: File) => void
  /** What can be done without a file; stands first. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | null
  /** Announce the sentence at once: something went wrong. */
  readonly alert?: boolean
}

/** One sentence, one button, and the whole area takes a dropped file. */
export function DropZone({ uiLang, sentence, hint, onPickFile, action = null, alert = false }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const t = STRINGS[uiLang]
  const hover = (event: DragEvent) => {
    // Without this the browser would leave the page and open the file.
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onPickFile(file)
  }
  return (
    <section className={over ? 'state drop over' : 'state drop'} lang={htmlLang(uiLang)} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div role={alert ? 'alert' : undefined}>
        <h2>{sentence}</h2>
        <p>{hint}</p>
      </div>
      {action && <button type="button" className="btn main" onClick={action.onPress}>{action.label}</button>}
      <FilePicker className={action ? 'btn' : 'btn main'} onPickFile={onPickFile}>{t.chooseFile}</FilePicker>
      <p className="gloss">{t.dropHint}</p>
    </section>
  )
}
