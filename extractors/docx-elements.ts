import type { Story } from './docx-story'
import { symbolOf } from './docx-symbols'
import { isOn, type Attributes } from './docx-xml'

type Opener = (story: Story, at: Attributes, parent: string) => void
type Closer = (story: Story) => void

function sign(text: string): Opener {
  return (story, _at, parent) => {
    // Tab stops are defined by elements of the same name.
    if (parent !== 'w:tabs') story.sign(text)
  }
}

/** Tracked changes stand around text, or as an empty element on a paragraph's mark, a row or a cell. */
function revision(name: string): Opener {
  return (story, _at, parent) => {
    story.revisions.shift(name, 1)
    if ((parent === 'w:trPr' || parent === 'w:tcPr') && story.revisions.removes(name)) story.leave(name === 'w:ins' || name === 'w:cellIns' ? 'inserted' : 'deleted', story.frames[story.frames.length - 1])
  }
}

/** The first choice that holds something is read; the others say the same for other programs. */
const alternative: Opener = (story) => {
  const choice = story.alternatives[story.alternatives.length - 1]
  if (!choice) return
  if (choice.text) story.leave('alternative')
  choice.met = story.met
  choice.pictures = story.losses.seen
}

const settle: Closer = (story) => {
  const choice = story.alternatives[story.alternatives.length - 1]
  if (!choice) return
  choice.text ||= story.met > choice.met
  choice.drawn ||= story.losses.seen > choice.pictures
}

const picture: Opener = (story) => {
  if (!story.alternatives.some(({ drawn }) => drawn)) story.losses.picture(story.size)
}

const breakLine: Opener = (story) => {
  if (!story.silent) story.paragraphs.breakLine()
}

function noteReference(kind: string): Opener {
  return (story, at) => {
    ;(story.silent ? story.droppedNotes : story.notes).add(`${kind}-${at['id'] ?? ''}`)
  }
}

function note(kind: string): Opener {
  return (story, at) => {
    const key = `${kind}-${at['id'] ?? ''}`
    story.paragraphs.openContainer()
    story.paragraphs.note = key
    if (at['author']) story.authors.set(key, at['author'])
    if (/separator|notice/i.test(at['type'] ?? '')) story.leave('note-separator')
    else if (story.droppedNotes.has(key)) story.leave('deleted')
  }
}

const closeNote: Closer = (story) => {
  story.paragraphs.closeContainer()
  story.paragraphs.note = null
}

const ignored: Opener = (story) => story.leave('unused-part')
const frameProperty = (name: string): Opener => (story, at) => story.tables.property(name, at['val'] ?? '')
const imported: Opener = (story) => { story.losses.imported++ }
/** A file inside the file (an annex shown as an icon), or a formula of an editor of its own. */
const embedded: Opener = (story, at) => {
  if (/^(?:Equation|MathType)/i.test(at['ProgID'] ?? '')) story.losses.formulas++
  else story.losses.imported++
}

const diagram: Opener = (story) => { story.losses.diagrams++ }
const shape: Opener = (story, at) => { if (at['style']) story.size = at }
const formula = (name: string): Opener => (story) => story.math.enter(name)
const shiftBack = (name: string): Closer => (story) => story.revisions.shift(name, -1)

function closeFormula(name: string): Closer {
  return (story) => {
    const line = story.math.leave(name)
    if (line) story.write(line.text, line.counted)
  }
}

const FORMULA_PARTS = ['m:oMath', 'm:num', 'm:den', 'm:sup', 'm:sub', 'm:rad', 'm:d']
const REVISIONS = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']
const CHANGES = ['rPr', 'pPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'tblPrEx', 'numbering']

/** What an element does when it begins. Elements that are not here only wrap others. */
export const OPEN: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['w:p', (story) => { story.paragraphs.begin(story.silent) }],
  ['w:r', (story) => story.look.reset()],
  ['w:rPr', (story, _at, parent) => { story.propertiesOf = parent }],
  ['w:pStyle', (story, at) => { if (story.paragraphs.current) story.paragraphs.current.style = at['val'] ?? '' }],
  ['w:outlineLvl', (story, at) => { if (story.paragraphs.current) story.paragraphs.current.outline = Number.parseInt(at['val'] ?? '', 10) }],
  ['w:numId', (story, at) => { if (story.paragraphs.current) story.paragraphs.current.numId = at['val'] ?? '' }],
  ['w:ilvl', (story, at) => { if (story.paragraphs.current) story.paragraphs.current.ilvl = Number.parseInt(at['val'] ?? '', 10) || 0 }],
  ['w:tab', sign('\t')], ['w:ptab', sign('\t')], ['w:noBreakHyphen', sign('\u2011')], ['w:softHyphen', sign('\u00ad')],
  ['w:sym', (story, at) => story.sign(symbolOf(at))],
  ['w:br', breakLine], ['w:cr', breakLine],
  ['w:fldChar', (story, at) => story.fields.take(at['fldCharType'] ?? '')],
  ['w:tbl', (story) => story.tables.openTable()],
  ['w:tr', (story) => { story.openFrame(); story.tables.openRow() }],
  ['w:tc', (story) => { story.openFrame(); story.tables.openCell(); story.paragraphs.openContainer() }],
  ['w:gridSpan', frameProperty('w:gridSpan')], ['w:vMerge', frameProperty('w:vMerge')], ['w:gridBefore', frameProperty('w:gridBefore')],
  ['w:cellDel', revision('w:cellDel')], ['w:cellIns', revision('w:cellIns')],
  ['w:txbxContent', (story) => story.paragraphs.openContainer()],
  ['mc:AlternateContent', (story) => { story.alternatives.push({ met: 0, pictures: 0, text: false, drawn: false }) }],
  ['mc:Choice', alternative], ['mc:Fallback', alternative],
  ['w:rt', (story) => story.leave('ruby')],
  ['m:chr', (story, at, parent) => { if (parent === 'm:naryPr') story.math.write(at['m:val'] ?? '') }],
  ['w:altChunk', imported], ['w:subDoc', imported], ['?:OLEObject', embedded], ['?:relIds', diagram],
  ['wp:extent', (story, at) => { story.size = at }], ['v:shape', shape], ['v:rect', shape], ['v:group', shape],
  ['a:blip', picture], ['v:imagedata', picture],
  ['w:checkBox', (story) => { story.checkbox = '☐' }],
  ['w:checked', (story, at, parent) => { if (parent === 'w:checkBox') story.checkbox = isOn(at) ? '☑' : '☐' }],
  ['w:default', (story, at, parent) => { if (parent === 'w:checkBox') story.checkbox = isOn(at) ? '☑' : '☐' }],
  ['w:footnoteReference', noteReference('footnote')], ['w:endnoteReference', noteReference('endnote')],
  ['w:footnote', note('footnote')], ['w:endnote', note('endnote')], ['w:comment', note('comment')],
  ...REVISIONS.map((name): [string, Opener] => [name, revision(name)]),
  ...FORMULA_PARTS.map((name): [string, Opener] => [name, formula(name)]),
  // Properties as they were before a tracked change.
  ...CHANGES.map((name): [string, Opener] => [`w:${name}Change`, ignored]),
])

/** What an element does when it ends. */
export const CLOSE: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ['w:p', (story) => story.paragraphs.end()],
  ['w:tr', (story) => { story.frames.pop() }],
  ['w:tc', (story) => { story.frames.pop(); story.paragraphs.closeContainer(); story.tables.closeCell() }],
  ['w:tbl', (story) => story.tables.closeTable()],
  ['w:txbxContent', (story) => story.paragraphs.closeContainer()],
  ['mc:AlternateContent', (story) => { story.alternatives.pop() }],
  ['mc:Choice', settle],
  ['w:ffData', (story) => { story.formSign(story.checkbox ?? ''); story.checkbox = null }],
  ['w:footnote', closeNote], ['w:endnote', closeNote], ['w:comment', closeNote],
  ...REVISIONS.map((name): [string, Closer] => [name, shiftBack(name)]),
  ...FORMULA_PARTS.map((name): [string, Closer] => [name, closeFormula(name)]),
])
