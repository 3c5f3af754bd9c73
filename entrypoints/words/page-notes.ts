import type { PageNote } from '../../components/PageNotes'
import type { Lang } from '../../contract/types'
import type { PageFollow } from '../sidepanel/page-follow'
import type { Stage } from '../sidepanel/stage'
import { isOwnLink } from '../sidepanel/subject'

const WORDS = {
  zh: {
    grown: '页面又有了变化，这里是变化之前的结果',
    restless: '页面一直在变，之后的变化不再跟进',
    again: '按现在的页面再审一次',
    thisPage: '审阅这一页',
    moved: { sentence: '这个标签页换到了另一个页面', hint: '之前的结果已经收起；要看这一页，请点下面的按钮。' },
    selection: '只审阅了选中的部分',
    wholePage: '审阅整页',
    several: (n: number, title: string) => `这个页面有${n}份合同，这里审阅的是“${title}”`,
    severalWhole: (n: number) => `这个页面有${n}份合同，这里是合在一起审阅的`,
    others: '换一份',
    allOfThem: '整页一起审阅',
    file: (name: string) => (name === '' ? '页面里嵌着一份PDF，没有计入' : `页面里嵌着一份PDF“${name}”，没有计入`),
    foreignFile: (name: string) => (name === '' ? '页面里嵌着别的网站的PDF，请先下载，再在这里打开' : `页面里嵌着别的网站的PDF“${name}”，请先下载，再在这里打开`),
    open: '在阅读器里打开',
  },
  en: {
    grown: 'The page has changed; this is the review from before',
    restless: 'The page never comes to rest; later changes are not followed',
    again: 'Review the page as it is now',
    thisPage: 'Review this page',
    moved: { sentence: 'This tab now shows another page', hint: 'The review from before was put away; press the button for a review of this page.' },
    selection: 'Only the selection was reviewed',
    wholePage: 'Review the whole page',
    several: (n: number, title: string) => `There are ${n} contracts on this page; this is the review of “${title}”`,
    severalWhole: (n: number) => `There are ${n} contracts on this page; they are reviewed together here`,
    others: 'Choose another one',
    allOfThem: 'The whole page together',
    file: (name: string) => (name === '' ? 'A PDF is embedded in this page and not counted' : `The PDF “${name}” is embedded in this page and not counted`),
    foreignFile: (name: string) => (name === '' ? 'A PDF of another site is embedded in this page; download it and open it here' : `The PDF “${name}” of another site is embedded in this page; download it and open it here`),
    open: 'Open it in the reader',
  },
} as const

/** What to say instead of a problem when the page moved on and our script is still in it; null: it did not. */
export function movedWords(stage: Stage, lang: Lang): { readonly sentence: string; readonly hint: string } | null {
  return stage.at === 'problem' && stage.again ? WORDS[lang].moved : null
}

/** The one thing to do when the page moved on and our script is still in it; null: the toolbar button has to be pressed. */
export function retryFor(stage: Stage, lang: Lang, page: PageFollow): PageNote['actions'][number] | null {
  return stage.at === 'problem' && stage.again ? { label: WORDS[lang].thisPage, onPress: () => page.again() } : null
}

/** What to say about the page under a review. */
export function pageNotesFor(stage: Stage, lang: Lang, page: PageFollow): PageNote[] {
  if (stage.at !== 'reviewed') return []
  const t = WORDS[lang]
  const notes: PageNote[] = []
  if (stage.note) notes.push({ sentence: t[stage.note], actions: [{ label: t.again, onPress: () => page.again() }] })
  if (!stage.page) return notes
  const { selection, parts, part, files, address } = stage.page
  if (selection) notes.push({ sentence: t.selection, actions: [{ label: t.wholePage, onPress: () => page.choose({ whole: true }) }] })
  if (parts.length > 1) {
    const others = parts.flatMap((title, at) => (at === part ? [] : [{ label: title, onPress: () => page.choose({ part: at }) }]))
    const all = part === null ? [] : [{ label: t.allOfThem, onPress: () => page.choose({ whole: true }) }]
    notes.push({ sentence: part === null ? t.severalWhole(parts.length) : t.several(parts.length, parts[part] ?? ''), actions: [...others, ...all], more: t.others })
  }
  for (const file of files) {
    const own = isOwnLink(file.address, address)
    notes.push({ sentence: (own ? t.file : t.foreignFile)(file.name), actions: own ? [{ label: t.open, onPress: () => page.open(file.address) }] : [] })
  }
  return notes
}
