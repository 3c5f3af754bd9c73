import type { FindingType, GoverningLaw, Kind, Level } from '../analyzers/types'
import type { ContractLang, Lang } from '../contract/types'
import type { ReportDecision } from './source'

/** Short names that every format shares. The Chinese table gives the shape. */
const zh = {
  product: '守约', untitled: '未命名的合同', neutral: '中立', judge: '待判断', missing: '缺失',
  levels: { critical: '严重', high: '重要', medium: '留意', low: '轻微' } satisfies Record<Level, string>,
  choices: { accept: '采纳', adapt: '改后采纳', reject: '不采纳', wrong: '判断有误' } satisfies Record<ReportDecision['choice'], string>,
  types: { MISSING: '缺失', DEFECT: '措辞', BALANCE: '对等', QUANT: '数额', NOTICE: '法定', QUALITY: '文字' } satisfies Record<FindingType, string>,
  kinds: { NDA: '保密协议', SVC: '服务或合作协议', EMP: '劳动合同', DPA: '数据处理协议', TOS: '平台条款', OTHER: '其他合同' } satisfies Record<Kind, string>,
  laws: { PRC: '中国法', US: '美国法', UK: '英国法', EU: '欧盟法', other: '其他法域', unknown: '未写适用法律' } satisfies Record<GoverningLaw, string>,
  langs: { zh: '中文', en: '英文', bilingual: '中英双语' } satisfies Record<ContractLang, string>,
  found: '发现', why: '缘由', ask: '建议', law: '依据', draft: '拟用条款', adapted: '改后的条款', decision: '决定', reason: '理由',
  nothing: '没有要提的。', noConclusion: '读到的部分没有列出任何一点。没有读全，不下结论。', advice: '一份核对清单，不是法律意见。',
  colon: '：', comma: '，', semicolon: '；', open: '（', close: '）', and: '、',
}

export type Names = typeof zh

const en: Names = {
  product: 'Leakproof', untitled: 'Untitled contract', neutral: 'Neutral', judge: 'To judge', missing: 'Missing',
  levels: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  choices: { accept: 'Accepted', adapt: 'Accepted as adapted', reject: 'Rejected', wrong: 'Called wrong' },
  types: { MISSING: 'Missing', DEFECT: 'Wording', BALANCE: 'Balance', QUANT: 'Amount', NOTICE: 'Statute', QUALITY: 'Drafting' },
  kinds: { NDA: 'Confidentiality agreement', SVC: 'Services or cooperation agreement', EMP: 'Employment contract', DPA: 'Data processing agreement', TOS: 'Platform terms', OTHER: 'Other contract' },
  laws: { PRC: 'PRC law', US: 'US law', UK: 'UK law', EU: 'EU law', other: 'Other law', unknown: 'No governing law named' },
  langs: { zh: 'Chinese', en: 'English', bilingual: 'Chinese and English' },
  found: 'Found', why: 'Why', ask: 'Ask', law: 'Law', draft: 'Draft', adapted: 'Adapted wording', decision: 'Decision', reason: 'Reason',
  nothing: 'Nothing to raise.', noConclusion: 'The part that was read raised nothing. Not all of it was read, so nothing can be concluded.', advice: 'A checklist, not legal advice.',
  colon: ': ', comma: ', ', semicolon: '; ', open: ' (', close: ')', and: ', ',
}

/** Names by the reader's language. */
export const NAMES: Readonly<Record<Lang, Names>> = { zh, en }

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The day of an ISO date or time as the reader writes it; years and months stay as they are. */
export function dayWords(iso: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  if (year === undefined) return iso
  return lang === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** The language of a short text by its script: a Chinese sentence may hold English names, hardly the reverse. */
export function langOf(text: string): Lang {
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return han > (text.match(/[A-Za-z]{2,40}/g)?.length ?? 0) ? 'zh' : 'en'
}

/** A title as a question, for what a person must judge. */
export function asQuestion(title: string): string {
  return /[?？]$/.test(title) ? title : title + (langOf(title) === 'zh' ? '？' : '?')
}
