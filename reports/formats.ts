import { csv } from './csv'
import { htmlReport } from './html/report'
import { json } from './json'
import { letter } from './letter'
import { sarif } from './sarif'
import type { ReportSource } from './source'
import { takeAway } from './take-away'

/** In what form a review is taken away as text. Word files are made in `reports/docx`. */
export const REPORT_FORMATS = ['html', 'markdown', 'text', 'csv', 'json', 'sarif', 'letter'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** How a file of each format ends, and what a browser calls it. */
export const FORMAT_FILES: Readonly<Record<ReportFormat, { readonly extension: string; readonly type: string }>> = {
  html: { extension: 'html', type: 'text/html' },
  markdown: { extension: 'md', type: 'text/markdown' },
  text: { extension: 'txt', type: 'text/plain' },
  csv: { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
  sarif: { extension: 'sarif', type: 'application/sarif+json' },
  letter: { extension: 'txt', type: 'text/plain' },
}

const WRITERS: Readonly<Record<ReportFormat, (source: ReportSource) => string>> = {
  html: htmlReport,
  markdown: (source) => takeAway(source, 'markdown'),
  text: (source) => takeAway(source, 'text'),
  csv,
  json,
  sarif,
  letter,
}

/** The report as text in one format. Pure: the same source gives the same text. */
export function rendered(source: ReportSource, format: ReportFormat): string {
  return WRITERS[format](source)
}
