import type { PageNote } from '../../components/PageNotes'
import type { Lang } from '../../contract/types'
import type { Session } from '../sidepanel/session'
import type { Stage } from '../sidepanel/stage'
import { askForSite } from '../sidepanel/viewer-tab'

const WORDS = {
  zh: {
    sentence: 'Firefox用自带的查看器显示这份文件，不让扩展进去读',
    hint: '可以允许这个网站一次（从原地址重读这一份，读完就交还权限），也可以把文件存到电脑，在这里选择。',
    allow: '允许这个网站一次',
  },
  en: {
    sentence: 'Firefox shows this file in a viewer of its own and lets no extension into it',
    hint: 'Allow its site once (the file is read again from its own address, and the permission then given back), or save the file and choose it here.',
    allow: 'Allow this site once',
  },
} as const

/** What to say of a file in a viewer that is shut to us; null: it is none. */
export function siteWords(stage: Stage, lang: Lang): { readonly sentence: string; readonly hint: string } | null {
  return stage.at === 'problem' && stage.site !== undefined ? WORDS[lang] : null
}

/** The way to that file; null: there is none. The question to the person is asked in the press itself. */
export function siteAction(stage: Stage, lang: Lang, session: Session): PageNote['actions'][number] | null {
  const site = stage.at === 'problem' ? stage.site : undefined
  return site === undefined ? null : { label: WORDS[lang].allow, onPress: () => void session.ways.allowed(askForSite(site)) }
}
