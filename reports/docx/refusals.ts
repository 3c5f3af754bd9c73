import type { Lang } from '../../contract/types'
import type { DocxPackage } from '../../extractors/docx-package'
import { relationshipsOf, targetOf } from '../../extractors/docx-parts'
import { isOn, readXml, type Attributes } from '../../extractors/docx-xml'

/** Why a file is not given back with comments in it. */
export type RefusalCode = 'signed' | 'protected' | 'other-file' | 'unkept'

const WORDS: Readonly<Record<RefusalCode, Readonly<Record<Lang, string>>>> = {
  signed: {
    zh: '这份文件带有数字签名，加入批注会使签名失效，所以没有改动。可以另取一份带批注的审阅报告。',
    en: 'This file carries a digital signature that comments would break, so it was left as it is. The review can be taken as a document of its own.',
  },
  protected: {
    zh: '这份文件设了编辑限制，所以没有改动。请先在Word里停止保护，再导出批注版。',
    en: 'Editing of this file is restricted, so it was left as it is. Stop the protection in Word first, then ask for the comments again.',
  },
  'other-file': {
    zh: '这个文件与审阅过的那份文字不同，所以没有加入批注。请重新审阅后再导出。',
    en: 'This file’s text differs from the one that was reviewed, so no comments were put in. Review it again and then ask for the comments.',
  },
  unkept: {
    zh: '这份文件的写法无法在加入批注后原样保留，所以没有改动。请在Word里另存一份，再在这里打开。',
    en: 'This file is written in a way that could not be kept unchanged around the comments, so it was left as it is. Save a copy from Word and open that here.',
  },
}

/** Thrown where a file cannot be given back with everything in it kept. People get `sentence`. */
export class ReviewedDocxRefusal extends Error {
  override readonly name = 'ReviewedDocxRefusal'
  constructor(readonly code: RefusalCode, cause?: unknown) {
    super(code, { cause })
  }

  sentence(lang: Lang): string {
    return WORDS[this.code][lang]
  }
}

/** Whether the settings keep people from editing: a protection that is enforced, or a password for changes. */
function restricts(name: string, at: Attributes): boolean {
  if (name === 'w:documentProtection') return at['enforcement'] !== undefined && isOn({ val: at['enforcement'] })
  return name === 'w:writeProtection' && ['hash', 'hashValue', 'cryptProviderType'].some((key) => (at[key] ?? '') !== '')
}

/**
 * Refuses what comments would break.
 * @throws ReviewedDocxRefusal `signed`, `protected`
 */
export function refuseUnchangeable(parts: DocxPackage, document: string): void {
  const signed = parts.names.some((name) => /^_xmlsignatures\//i.test(name)) || relationshipsOf(parts, '').some(({ type, target }) => type === 'origin' || /(?:^|\/)_xmlsignatures\//i.test(target))
  if (signed) throw new ReviewedDocxRefusal('signed')
  const related = relationshipsOf(parts, document).find(({ type, external }) => type === 'settings' && !external)
  const bytes = parts.read(related ? targetOf(document, related.target) : 'word/settings.xml')
  if (!bytes) return
  let held = false
  readXml(bytes, { open: (name, at) => { held ||= restricts(name, at) }, close() {} })
  if (held) throw new ReviewedDocxRefusal('protected')
}
