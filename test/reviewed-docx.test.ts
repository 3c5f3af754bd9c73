import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { provedDraft } from '../analyzers/drafter/proof'
import { readDocx } from '../extractors/docx'
import { freshReview, reviewedDocx, ReviewedDocxRefusal } from '../reports/docx'
import { statesAmount } from '../reports/docx/amounts'
import { RULES } from '../analyzers/registry'
import { compared, letters } from '../scripts/roundtrip/compare'
import { sourceOf, tried } from '../scripts/roundtrip/trial'
import { SAMPLES } from './docx-corpus'
import { cell, docx, num, p, relationships, row, run, textOf, W } from './docx-fixture'
import { commentOn, decided, sourceOn } from './reviewed-docx-trial'

const LONG = 60_000
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file))
const nameOf = (file: string): string => path.basename(path.dirname(file))
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] as Uint8Array)
const original = async (bytes: Uint8Array): Promise<string> => (await readDocx(new Uint8Array(bytes), { revisions: 'original' })).contract.text

describe('our own contracts', () => {
  it.each(SAMPLES.map((file) => [nameOf(file), file]))('%s: comments on the words of 60 stretches, all else as it was', async (_name, file) => {
    for (const insertions of [false, true]) {
      const trial = await tried(bytesOf(file), 60, insertions)
      expect([trial.outcome, trial.astray, trial.changed, trial.otherParts]).toEqual(['done', [], [], []])
      expect(trial.placed).toBeGreaterThan(55)
      expect(trial.inserted > 0).toBe(insertions)
    }
  }, LONG)

  it.each(SAMPLES.map((file) => [nameOf(file), file]))('%s: the drafted clause goes in and out again', async (_name, file) => {
    const bytes = bytesOf(file)
    const { contract } = await readDocx(new Uint8Array(bytes))
    const review = analyze(contract)
    const draft = provedDraft(contract, review, { whole: true })
    expect(draft.inside).toEqual([])
    const { bytes: result, inserted, left } = await reviewedDocx(bytes, sourceOf(contract, review), { draft })
    expect([inserted, left.filter(({ finding }) => finding === 'draft')]).toEqual([1, []])
    const accepted = await textOf(new Uint8Array(result))
    // Where the drafter would have it, a clause like the others and before the signatures.
    const { end } = contract.blocks[draft.afterBlock]!
    expect(letters(accepted)).toBe(letters(`${contract.text.slice(0, end)}\n${draft.text}${contract.text.slice(end)}`))
    expect(await original(result)).toBe(await original(bytes))
  }, LONG)
})

const NDA = [
  p('Non-Disclosure Agreement', '<w:pStyle w:val="Title"/>'),
  p('The Recipient keeps all information secret.', `${num(1)}<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="both"/>`),
  `<w:tbl>${row(cell(p('Fees')), cell(p('Paid in cash')))}</w:tbl>`,
  p('This Agreement is governed by the laws of England.'),
].join('')

describe('what a comment says', () => {
  it('title, found, why, ask, law and wording, by whom and when', async () => {
    const { result } = await commentOn(docx(NDA), ['keeps all information secret'])
    const xml = partOf(result.bytes, 'word/comments.xml')
    expect(xml).toContain('w:author="Leakproof · 守约" w:date="2026-11-22T00:00:00Z" w:initials="LP"')
    for (const label of ['Found: ', 'Why: ', 'Ask: ', 'Draft: ', 'A checklist, not legal advice.']) expect(xml).toContain(label)
  })

  it('who decided what, and nothing on what was turned down or called wrong', async () => {
    const { result } = await commentOn(docx(NDA), ['keeps all information secret'], {}, { decisions: decided('accept'), lang: 'zh' })
    expect(partOf(result.bytes, 'word/comments.xml')).toMatch(/决定：.{0,200}采纳.{0,400}理由：.{0,200}agreed on the phone/)
    for (const choice of ['reject', 'wrong'] as const) {
      const bytes = docx(NDA)
      const { result: without } = await commentOn(bytes, ['keeps all information secret'], { insertions: true }, { decisions: decided(choice) })
      expect(without.comments).toEqual([])
      expect([...without.bytes]).toEqual([...bytes])
    }
    const { result: kept } = await commentOn(docx(NDA), ['keeps all information secret'], { insertions: true }, { decisions: decided('reject'), parts: { reasons: true, rejected: true, drafts: true } })
    expect([kept.comments.length, kept.inserted]).toEqual([1, 0])
  })

  it('a missing term stands at what comes nearest, and says so', async () => {
    const bytes = docx(NDA)
    const source = await sourceOn(bytes, ['keeps all information secret'], {}, 'inc-notify-missing')
    const [finding] = source.review.findings
    for (const [evidence, words, at] of [[finding!.evidence, 'stands at what comes nearest', 'keeps all information secret'], [[], 'stands at the title', 'Non-Disclosure Agreement']] as const) {
      const result = await reviewedDocx(bytes, { ...source, review: { ...source.review, findings: [{ ...finding!, type: 'MISSING', evidence }] } })
      expect(partOf(result.bytes, 'word/comments.xml')).toContain(words)
      expect(compared(bytes, result.bytes).comments[0]?.covered?.trim()).toBe(at)
    }
  })

  it('takes the file’s own style for comments', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="a7"><w:name w:val="annotation text"/></w:style><w:style w:type="character" w:styleId="a8"><w:name w:val="annotation reference"/></w:style></w:styles>`
    const { result } = await commentOn(docx(NDA, { 'styles.xml': styles, ...relationships(['rId1', 'styles', 'styles.xml']) }), ['secret'])
    const xml = partOf(result.bytes, 'word/comments.xml')
    expect(xml).toContain('<w:pStyle w:val="a7"/>')
    expect(xml).toContain('<w:rStyle w:val="a8"/>')
  })
})

describe('wordings in the text', () => {
  it('a paragraph after the clause: its look, not its number; rejected, nothing is left of it', async () => {
    const bytes = docx(NDA)
    const { result, comparison } = await commentOn(bytes, ['keeps all information secret'], { insertions: 'accepted' }, { decisions: decided('accept') })
    expect([result.inserted, comparison.changed]).toEqual([1, []])
    const xml = partOf(result.bytes, 'word/document.xml')
    expect(xml).toMatch(/<w:p><w:pPr><w:numPr><w:numId w:val="0"\/><\/w:numPr><w:spacing w:after="120"\/><w:jc w:val="both"\/><w:rPr><w:ins [^>]*w:author="Leakproof · 守约"[^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t xml:space="preserve">Confidential Information is limited/)
    expect(await original(result.bytes)).toBe(await original(bytes))
    expect(partOf(result.bytes, 'word/comments.xml')).toContain('Put in below as a tracked change.')
  })

  it('in the last paragraph of a cell, after a line break', async () => {
    const { result } = await commentOn(docx(NDA), ['Paid in cash'], { insertions: true })
    expect(partOf(result.bytes, 'word/document.xml')).toMatch(/Paid in cash<\/w:t><\/w:r>.{0,200}<w:ins [^>]*><w:r><w:br\/><\/w:r><w:r><w:t xml:space="preserve">Confidential Information is limited to.{0,300}<\/w:ins><\/w:p><\/w:tc>/)
  })

  it('only where asked, and a person’s own words as they are', async () => {
    const quotes = ['keeps all information secret']
    expect((await commentOn(docx(NDA), quotes)).result.inserted).toBe(0)
    expect((await commentOn(docx(NDA), quotes, { insertions: 'accepted' })).result.inserted).toBe(0)
    const own = await commentOn(docx(NDA), quotes, { insertions: 'accepted' }, { decisions: decided('adapt', 'The Recipient pays 5% a day.\nNo more.') })
    expect(partOf(own.result.bytes, 'word/document.xml').match(/pays 5% a day\.|No more\./g)).toHaveLength(2)
  })

  it('never an amount that we suggest', async () => {
    const { result } = await commentOn(docx(NDA), ['keeps all information secret'], { insertions: true }, {}, 'lia-percentage-excessive')
    expect([result.inserted, result.left.map(({ reason }) => reason)]).toEqual([0, ['amount']])
    expect(partOf(result.bytes, 'word/comments.xml')).toContain('It states an amount, so it was not put into the text.')
    for (const { draft } of RULES.values()) for (const words of [draft.zh, draft.en]) if (!statesAmount(words)) expect(words).not.toMatch(/\d\s?[%％]|[¥$€£]|\d\s?[元倍]|【\d{1,9}】[%元]/)
  })
})

describe('refusals', () => {
  const settings = (inner: string): Readonly<Record<string, string>> => ({ 'settings.xml': `<w:settings ${W}>${inner}</w:settings>`, ...relationships(['rId1', 'settings', 'settings.xml']) })
  it.each([
    ['signed', { '_xmlsignatures/origin.sigs': '' }],
    ['protected', settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')],
    ['protected', settings('<w:writeProtection w:hash="abc"/>')],
    [null, settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>')],
    [null, settings('<w:writeProtection w:recommended="1"/>')],
  ] as const)('%s', async (code, parts) => {
    const done = commentOn(docx(NDA, parts), ['secret'])
    if (code === null) return expect((await done).result.placed).toBe(1)
    await expect(done).rejects.toMatchObject({ name: 'ReviewedDocxRefusal', code })
  })

  it('another file than the one that was reviewed', async () => {
    const source = await sourceOn(docx(NDA), ['secret'])
    await expect(reviewedDocx(docx(p('Something else.')), source)).rejects.toMatchObject({ code: 'other-file' })
  })

  it('has a sentence for each in both languages, and lets readers’ outcomes through', async () => {
    for (const code of ['signed', 'protected', 'other-file', 'unkept'] as const) {
      expect(new ReviewedDocxRefusal(code).sentence('zh')).toMatch(/。$/)
      expect(new ReviewedDocxRefusal(code).sentence('en')).toMatch(/\.$/)
    }
    await expect(reviewedDocx(strToU8('%PDF-1.7'), await sourceOn(docx(NDA), ['secret']))).rejects.toMatchObject({ name: 'ExtractionError', code: 'other-format' })
  })

  it('keeps macros and templates, and says what the file must be called', async () => {
    const types = (type: string): Uint8Array => strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.${type}+xml"/></Types>`)
    for (const [type, extension] of [['ms-word.document.macroEnabled.main', 'docm'], ['ms-word.template.macroEnabledTemplate.main', 'dotm'], ['openxmlformats-officedocument.wordprocessingml.template.main', 'dotx'], ['openxmlformats-officedocument.wordprocessingml.document.main', 'docx']] as const) {
      const macro = Uint8Array.from([1, 2, 3, 250])
      const bytes = zipSync({ ...unzipSync(docx(NDA)), '[Content_Types].xml': types(type), 'word/vbaProject.bin': macro })
      const { result } = await commentOn(bytes, ['secret'])
      expect(result.extension).toBe(extension)
      expect(unzipSync(result.bytes)['word/vbaProject.bin']).toEqual(macro)
    }
  })
})

describe('a fresh review', () => {
  it.each(SAMPLES.map((file) => [nameOf(file), file]))('%s: quotes each clause, and can be read', async (_name, file) => {
    const { contract } = await readDocx(bytesOf(file))
    const review = analyze(contract)
    const bytes = await freshReview(sourceOf(contract, review))
    const text = letters(await textOf(new Uint8Array(bytes)))
    for (const finding of review.findings) if (!finding.folded && finding.type !== 'MISSING') for (const { start, end } of finding.evidence) expect(text).toContain(letters(contract.text.slice(start, end)))
    for (const words of [contract.title, ...review.parties.map(({ full }) => full), contract.id]) expect(text).toContain(letters(words))
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/eastAsia="SimSun"/)
  }, LONG)

  it('says what was not read where it found nothing', async () => {
    const source = await sourceOn(docx(p(run('Nothing here.'))), [])
    const unread = { ...source, review: { ...source.review, coverage: { ...source.review.coverage, complete: false } } }
    expect(await textOf(await freshReview(unread))).toContain('nothing can be concluded')
    expect(await textOf(await freshReview({ ...source, lang: 'zh' }))).toContain('没有要提的')
  })
})
