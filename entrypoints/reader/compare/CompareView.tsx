import { useEffect, useState } from 'react'
import { Compare, type CompareRow } from '../../../components/Compare'
import type { Contract, Lang } from '../../../contract/types'
import CompareWorker from './compare.worker?worker'

/** A version with the name of its file. */
export interface Version { readonly name: string; readonly contract: Contract }

export interface CompareViewProps {
  readonly lang: Lang
  /** The document on the desk. */
  readonly own: Version
  readonly other: Version
  readonly onClose: () => void
}

/** Compares two versions in a worker, and shows them; the file that was chosen for it is held to be the older one. */
export default function CompareView({ lang, own, other, onClose }: CompareViewProps) {
  const [swapped, setSwapped] = useState(false)
  const [rows, setRows] = useState<readonly CompareRow[] | null>(null)
  const [stopped, setStopped] = useState(false)
  const [older, newer] = swapped ? [own, other] : [other, own]
  useEffect(() => {
    setRows(null)
    setStopped(false)
    const worker = new CompareWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<readonly CompareRow[]>) => {
      setRows(data)
      worker.terminate()
    })
    worker.addEventListener('error', () => setStopped(true))
    worker.postMessage({ older: older.contract, newer: newer.contract })
    return () => worker.terminate()
  }, [older, newer])
  return <Compare uiLang={lang} lang={newer.contract.lang} older={older.name} newer={newer.name} rows={rows} stopped={stopped} partial={!(own.contract.coverage.complete && other.contract.coverage.complete)} onSwap={() => setSwapped(!swapped)} onClose={onClose} />
}
