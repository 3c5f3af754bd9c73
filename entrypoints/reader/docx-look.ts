import type { Span } from '../../contract/types'
import type { DocxBlock } from '../../extractors/docx-model'
import { safeCopy } from '../../extractors/docx-safe-copy'
import type { DocxFile } from './docx-job'
import { Alignment } from './docx-look-align'
import { cleanse, SafeNodes, sheetOf } from './docx-look-nodes'
import { sourcesOf } from './offset-table'
import type { DocumentView } from './view'

/** Ours, after the file's own: paper on the desk, and the numbers as they were read. */
const OWN_STYLE = `
  :host { all: initial; display: block; color: black; color-scheme: light; }
  .docx-wrapper { background: transparent !important; padding: 24px 16px 0 !important; zoom: var(--zoom, 1); }
  .docx-wrapper > section.docx { box-shadow: none !important; outline: 1px solid rgb(0 0 0 / .15); margin-bottom: 24px !important; max-width: 100%; }
  p[data-no]::before { content: attr(data-no) "\\2002" !important; counter-increment: none !important; }
  ins { text-decoration: underline; text-decoration-color: #1f6246; color: #1f6246; }
  del { color: #5e666d; }
  :host([data-reading='original']) ins { display: none; }
  :host([data-reading='original']) del { text-decoration: none; color: inherit; }
`

/** Texts that are drawn besides the story: they repeat on every page, or stand below it. */
const ASIDE = 'header, footer, section > ol'

function isAside(node: Text): boolean {
  return node.parentElement?.closest(ASIDE) !== null
}

/** The text nodes of a drawing that a reading of this kind has read, in order. */
function textsOf(root: Node, gone: 'ins' | 'del'): { story: Text[]; aside: Text[] } {
  const story: Text[] = []
  const aside: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(`${gone}, [data-mark]`)) continue
    ;(isAside(node) ? aside : story).push(node)
  }
  return { story, aside }
}

const isBeside = (block: DocxBlock): boolean => block.note === true || block.part !== undefined

/** The two alignments of a file with what is drawn: its story, and its notes, headers and footers. */
class Way {
  private readonly story: { texts: Text[]; alignment: Alignment }
  private readonly aside: { texts: Text[]; alignment: Alignment }
  private readonly within: readonly number[]

  constructor(private readonly file: DocxFile, root: Node) {
    const { blocks } = file.model
    const texts = textsOf(root, file.reading === 'accepted' ? 'del' : 'ins')
    const align = (nodes: Text[], some: readonly DocxBlock[]) => ({ texts: nodes, alignment: new Alignment(some, nodes.map((node) => node.data)) })
    this.story = align(texts.story, blocks.filter((block) => !isBeside(block)))
    this.aside = align(texts.aside, blocks.filter(isBeside))
    let beside = 0
    this.within = blocks.map((block, at) => (isBeside(block) ? beside++ : at - beside))
  }

  locate(span: Span): Range[] {
    return sourcesOf(this.file.table, span).flatMap(({ piece, start, end }) => {
      const at = this.file.runs[piece]
      const block = at && this.file.model.blocks[at.block]
      if (!at || !block) return []
      const { texts, alignment } = isBeside(block) ? this.aside : this.story
      return alignment.locate(this.within[at.block] as number, at.run, start, end).flatMap(({ text, start: from, end: to }) => {
        const node = texts[text]
        if (!node?.isConnected || to > node.length) return []
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, to)
        return [range]
      })
    })
  }

  /** Puts the numbers that were read before their paragraphs: the renderer's own counters know only simple lists. */
  number(): void {
    this.file.model.blocks.forEach((block, b) => {
      if (!block.label || isBeside(block)) return
      const text = this.story.alignment.textOf(this.within[b] as number)
      const paragraph = text === null ? null : this.story.texts[text]?.parentElement?.closest('p')
      if (paragraph && /\bdocx-num-/.test(paragraph.className)) paragraph.dataset['no'] = block.label
    })
  }
}

/** Addresses of pictures that the renderer made; they live until they are given back. */
function picturesIn(root: ParentNode, css: readonly string[]): string[] {
  const drawn = [...root.querySelectorAll('img, image')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
  return [...drawn, ...css.flatMap((text) => text.match(/blob:[^)"'\s]{1,200}/g) ?? [])].filter((address) => address.startsWith('blob:'))
}

/**
 * Draws a DOCX as its author saw it, in a shadow root of `host`. Nothing in it loads, runs or leads anywhere: the renderer
 * gets a safe copy of the file and may make only nodes on our list, which are cleansed before they enter the document.
 * @throws ExtractionError when the file is too long for it
 */
export async function showLook(host: HTMLElement, file: DocxFile): Promise<DocumentView> {
  const { parseAsync, renderDocument } = await import('docx-preview')
  const nodes = new SafeNodes()
  const changed = file.revisions.inserted + file.revisions.deleted + file.revisions.moved > 0
  const options = { inWrapper: true, ignoreFonts: true, renderAltChunks: false, renderComments: false, renderChanges: changed, experimental: false, useBase64URL: false, debug: false, className: 'docx', h: nodes.make }
  const parsed: unknown = await parseAsync(safeCopy(file.bytes), options)
  const drawing = document.createDocumentFragment()
  drawing.append(...(await renderDocument(parsed, options)))
  const pictures = picturesIn(drawing, nodes.css)
  cleanse(drawing)
  host.dataset['reading'] = file.reading
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const own = new CSSStyleSheet()
  own.replaceSync(OWN_STYLE)
  root.adoptedStyleSheets = [sheetOf(nodes.css), own]
  root.replaceChildren(drawing)
  const way = new Way(file, root)
  way.number()
  return {
    ground: 'page',
    pages: 0,
    locate: (span) => way.locate(span),
    bring: () => Promise.resolve(),
    goTo: () => undefined,
    zoom: (factor) => host.style.setProperty('--zoom', String(factor)),
    end: () => {
      root.replaceChildren()
      for (const address of pictures) URL.revokeObjectURL(address)
    },
  }
}
