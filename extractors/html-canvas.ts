/** Pages whose text is no text: editors that draw it on a canvas, keep it in a frame of another site, or hold only what is in view. */

/** A document editor that does not hand its text to the page. */
export type EditorId = 'google-docs' | 'word-web' | 'feishu' | 'tencent-docs' | 'wps-docs'

/** `nowhere`: the page holds no text of the document; `in-view`: only the part that is scrolled to. */
export interface Editor {
  readonly id: EditorId
  readonly text: 'nowhere' | 'in-view'
}

interface Known extends Editor {
  readonly host: RegExp
  readonly path: RegExp
}

const EDITORS: readonly Known[] = [
  { id: 'google-docs', text: 'nowhere', host: /^docs\.google\.com$/, path: /^\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/[^/]+(?:\/edit)?\/?$/ },
  { id: 'word-web', text: 'nowhere', host: /(?:^|\.)(?:officeapps\.live\.com|word\.cloud\.microsoft)$/, path: /^\// },
  { id: 'word-web', text: 'nowhere', host: /(?:^|\.)sharepoint\.(?:com|cn)$/, path: /^\/:w:\/|\/doc2?\.aspx$/i },
  { id: 'word-web', text: 'nowhere', host: /^(?:onedrive\.live\.com|(?:www\.)?office\.com)$/, path: /^\/(?:edit|view|:w:|launch\/word)/i },
  { id: 'feishu', text: 'in-view', host: /(?:^|\.)(?:feishu\.cn|larksuite\.com|larkoffice\.com)$/, path: /^\/(?:docx|docs|wiki)\// },
  { id: 'feishu', text: 'nowhere', host: /(?:^|\.)(?:feishu\.cn|larksuite\.com|larkoffice\.com)$/, path: /^\/(?:sheets|base|file)\// },
  { id: 'tencent-docs', text: 'nowhere', host: /^docs\.qq\.com$/, path: /^\/(?:doc|sheet|slide|pdf)\// },
  { id: 'tencent-docs', text: 'in-view', host: /^docs\.qq\.com$/, path: /^\/(?:aio|smartpage)\// },
  { id: 'wps-docs', text: 'nowhere', host: /(?:^|\.)(?:kdocs\.cn|365\.kdocs\.cn|wps\.cn)$/, path: /^\/(?:l|p|office|view|ent)\// },
  { id: 'wps-docs', text: 'in-view', host: /(?:^|\.)kdocs\.cn$/, path: /^\/otl\// },
]

/** The editor that an address belongs to; null: none that we know. */
export function editorAt(address: string): Editor | null {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  const known = EDITORS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  return known ? { id: known.id, text: known.text } : null
}

/** Fewer characters than this beside a large canvas: the text is in the picture. */
const LITTLE_TEXT = 400
/** CSS pixels; a canvas this large is a page and no ornament. */
const CANVAS_SIDE = 300
/** Share of the window from which on a canvas holds a page's content even beside text. */
const MAIN_SHARE = 0.5

/** `all`: the page draws its text and there is next to none to read; `part`: a large picture stands beside the text. */
export function drawnShare(document: Document, length: number): 'all' | 'part' | 'none' {
  const view = document.defaultView
  const window = (view?.innerWidth ?? 0) * (view?.innerHeight ?? 0)
  let large = false
  let area = 0
  for (const canvas of document.querySelectorAll('canvas')) {
    const box = canvas.getBoundingClientRect?.()
    if (!box) { large = true; continue }
    if (box.width < CANVAS_SIDE || box.height < CANVAS_SIDE) continue
    const style = view?.getComputedStyle(canvas)
    // Behind the text, or out of reach of the mouse: decoration.
    if (style && (style.pointerEvents === 'none' || Number.parseInt(style.zIndex, 10) < 0 || style.visibility !== 'visible')) continue
    large = true
    area += box.width * box.height
  }
  if (large && length < LITTLE_TEXT) return 'all'
  return window > 0 && area / window >= MAIN_SHARE ? 'part' : 'none'
}
