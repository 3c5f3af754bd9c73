import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { COMPARE_WORDS } from '../../../components/compare-words'
import { FilePicker } from '../../../components/FilePicker'
import type { Contract, Lang } from '../../../contract/types'
import { asExtractionError, ExtractionError } from '../../../extractors/failures'
import { outcomeWords } from '../../../reports/outcome-words'
import { openFile } from '../open-file'
import type { PdfTextJob } from '../pdf-text'
import type { Version } from './CompareView'

const CompareView = lazy(() => import('./CompareView'))

/** Only the text is wanted: a locked file stays locked, and nothing is drawn. */
async function textOf(file: File): Promise<Contract> {
  let job: PdfTextJob | null = null
  const nothing = (): void => undefined
  try {
    const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()), { onJob: (begun) => { job = begun }, onPage: nothing, onPart: nothing, onMore: nothing, askPassword: () => Promise.resolve(null) })
    if (opened.contract.text === '') throw new ExtractionError('no-text')
    return opened.contract
  } finally {
    ;(job as PdfTextJob | null)?.end()
  }
}

export interface CompareTools {
  /** The button for the bar. */
  readonly button: ReactNode
  /** The comparison, over the sheet; null while there is none. */
  readonly view: ReactNode
  /** What went wrong; null for nothing. */
  readonly problem: string | null
}

/** Another version of the document on the desk, chosen from the disk and shown beside it. */
export function useCompare(name: string, contract: Contract, lang: Lang): CompareTools {
  const [shown, setShown] = useState<{ readonly own: Version; readonly other: Version } | null>(null)
  const [problem, setProblem] = useState<ExtractionError | null>(null)
  const tool = useRef<HTMLSpanElement>(null)
  const t = COMPARE_WORDS[lang]
  const close = (): void => {
    setShown(null)
    // The bar can be reached again once the comparison is gone.
    requestAnimationFrame(() => tool.current?.querySelector('button')?.focus())
  }
  const pick = (file: File): void => {
    setProblem(null)
    textOf(file).then(
      (other) => setShown({ own: { name, contract }, other: { name: file.name, contract: other } }),
      (error: unknown) => setProblem(asExtractionError(error)),
    )
  }
  return {
    button: <span ref={tool} title={t.compareTitle}><FilePicker className="" onPickFile={pick}>{t.compare}</FilePicker></span>,
    view: shown && <Suspense fallback={null}><CompareView lang={lang} {...shown} onClose={close} /></Suspense>,
    problem: problem && t.failed(outcomeWords(problem.code, lang, problem.params).sentence),
  }
}
