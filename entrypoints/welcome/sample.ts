import type { Parcel } from '../../bridge/handover'
import type { Lang } from '../../contract/types'
import english from './samples/en.docx?url&inline'
import chinese from './samples/zh.docx?url&inline'

const NAMES: Readonly<Record<Lang, string>> = { zh: '样例：合作协议.docx', en: 'Sample services agreement.docx' }

/** The built-in contract, packed into this page: an invented one, with points to find. */
export function sampleOf(lang: Lang): Parcel {
  const address = lang === 'zh' ? chinese : english
  return { name: NAMES[lang], chunks: [address.slice(address.indexOf(',') + 1)] }
}
