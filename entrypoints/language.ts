import { browser } from 'wxt/browser'
import type { Lang } from '../contract/types'

/** The language to begin with: the browser's, when it is Chinese or English; else English. */
export function browserLang(): Lang {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
