import { useEffect, useEffectEvent, useRef } from 'react'
import type { Contract } from '../../contract/types'
import { TextPaper } from './Paper'
import { sheetView } from './sheet-view'
import type { DocumentView } from './view'

export interface TextStageProps {
  readonly contract: Contract
  readonly onView: (view: DocumentView | null) => void
}

/** A plain text, Markdown or saved web page on its sheet. */
export function TextStage({ contract, onView }: TextStageProps) {
  const box = useRef<HTMLDivElement>(null)
  const show = useEffectEvent(onView)
  useEffect(() => {
    if (box.current) show(sheetView(box.current, { kind: 'text', contract }))
    return () => show(null)
  }, [contract])
  return <div ref={box}><TextPaper contract={contract} /></div>
}
