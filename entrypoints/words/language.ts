import { browser } from 'wxt/browser'
import type { Lang } from '../../contract/types'

/** The language to begin with: Chinese when the browser's menus are, or when the pages it asks for first are; else English. */
export function browserLang(): Lang {
  return [browser.i18n.getUILanguage(), navigator.language].some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en'
}
