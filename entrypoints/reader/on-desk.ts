import { CHUNK_BYTES, encode } from '../../bridge/handover-code'
import type { Extracted, Reply } from '../../bridge/messages'
import type { FailureParams } from '../../extractors/failures'
import type { OpenFile } from './open-file'

/** What lies on the desk. */
export type OnDesk =
  | { readonly at: 'empty' }
  | { readonly at: 'opening'; readonly name: string; readonly page: number | null; readonly pages: number | null }
  /** Waits for a password; `wrong`: the last one was. null: the person gave up. */
  | { readonly at: 'locked'; readonly name: string; readonly wrong: boolean; answer(password: string | null): void }
  /** `reading`: the page that is being read, while the file's text is not whole yet. */
  | { readonly at: 'open'; readonly name: string; readonly file: OpenFile; readonly reading: { readonly page: number; readonly pages: number } | null }
  | { readonly at: 'problem'; readonly name: string; readonly code: string; readonly params: FailureParams }

/** What the panel is told when it asks for the text. */
export function answerOf(on: OnDesk): Extracted {
  const failed = (code: string, params: FailureParams): Extracted => ({ ok: false, code, params: Object.entries(params).map(([name, value]) => [name, String(value)]) })
  switch (on.at) {
    case 'open': {
      const { name, reading, file: { contract } } = on
      if (contract.text === '') return failed(reading ? 'still-reading' : 'no-text', {})
      return { ok: true, name, contract, ...(reading ? { reading } : {}) }
    }
    case 'problem': return failed(on.code, on.params)
    case 'opening':
    case 'locked': return failed('still-reading', {})
    case 'empty': return failed('reader-closed', {})
  }
}

/** The file's name, and of a Word file one chunk of its bytes. */
export function fileOf(on: OnDesk, chunk: number): Reply<'file'> {
  if (on.at !== 'open') return { name: '', chunks: 0, data: '' }
  const { name, file } = on
  if (file.kind !== 'docx') return { name, chunks: 0, data: '' }
  const [data = ''] = encode(file.bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES))
  return { name, chunks: Math.ceil(file.bytes.length / CHUNK_BYTES), data }
}
