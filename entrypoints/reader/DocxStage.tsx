import { useEffect, useRef, useState } from 'react'
import type { BarSwitch } from '../../components/ReaderBar'
import { STRINGS } from '../../components/strings'
import type { Lang } from '../../contract/types'
import type { Desk } from './desk'
import { readDocxInWorker, type DocxFile } from './docx-job'
import { showLook } from './docx-look'
import { DocxPaper } from './Paper'
import { sheetView } from './sheet-view'
import type { DocumentView } from './view'

/** How a DOCX is looked at: its text on our sheet, or as its author set it; with tracked changes, or as it was before them. */
export interface DocxLook {
  readonly original: boolean
  readonly failed: boolean
  readonly switches: readonly BarSwitch[]
  readonly onDrawn: () => void
  readonly onFailed: () => void
}

/** The two switches of a DOCX; `file` is null for other documents, which have none. */
export function useDocxLook(desk: Desk, file: DocxFile | null, lang: Lang): DocxLook {
  const [original, setOriginal] = useState(false)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState<'look' | 'text' | null>(null)
  const t = STRINGS[lang]
  const switchLook = (on: boolean): void => {
    setFailed(false)
    setBusy(on ? 'look' : null)
    setOriginal(on)
  }
  const switchText = (before: boolean): void => {
    if (!file) return
    setBusy('text')
    void readDocxInWorker(file.bytes, before ? 'original' : 'accepted')
      .then((again) => {
        // Another file may lie on the desk by now.
        if (desk.on.at === 'open' && desk.on.file === file) desk.replaceFile({ kind: 'docx', ...again })
      }, () => undefined)
      .finally(() => setBusy(null))
  }
  const changed = file !== null && file.revisions.inserted + file.revisions.deleted + file.revisions.moved > 0
  const look: BarSwitch = { label: t.originalLook, title: t.originalLookTitle, on: original, busy: busy === 'look', onSwitch: switchLook }
  const text: BarSwitch = { label: t.beforeChanges, title: t.beforeChangesTitle, on: file?.reading === 'original', busy: busy === 'text', onSwitch: switchText }
  return {
    original,
    failed,
    switches: file === null ? [] : changed ? [look, text] : [look],
    onDrawn: () => setBusy((now) => (now === 'look' ? null : now)),
    onFailed: () => { setFailed(true); setOriginal(false); setBusy(null) },
  }
}

export interface DocxStageProps {
  readonly file: DocxFile
  readonly look: DocxLook
  readonly lang: Lang
  readonly onView: (view: DocumentView | null) => void
}

/** A DOCX in one of its two looks. */
export function DocxStage({ file, look, lang, onView }: DocxStageProps) {
  const box = useRef<HTMLDivElement>(null)
  const { original } = look
  const latest = useRef({ look, onView })
  useEffect(() => { latest.current = { look, onView } })
  useEffect(() => {
    const root = box.current
    if (!root) return
    let gone = false
    let shown: DocumentView | null = null
    const attach = (view: DocumentView): void => {
      if (gone) return view.end?.()
      shown = view
      latest.current.onView(view)
      latest.current.look.onDrawn()
    }
    const fail = (): void => { if (!gone) latest.current.look.onFailed() }
    const host = root.querySelector<HTMLElement>('.look')
    if (host) void showLook(host, file).then(attach).catch(fail)
    else attach(sheetView(root, { kind: 'docx', ...file }))
    return () => {
      gone = true
      latest.current.onView(null)
      shown?.end?.()
    }
  }, [file, original])
  return (
    <div ref={box}>
      {look.failed && <p className="still" role="alert">{STRINGS[lang].lookFailed}</p>}
      {original ? <div className="look" lang={file.contract.lang === 'en' ? 'en' : 'zh-CN'} /> : <DocxPaper model={file.model} lang={file.contract.lang} names={STRINGS[lang].noteParts} uiLang={lang} />}
    </div>
  )
}
