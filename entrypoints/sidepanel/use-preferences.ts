import { useEffect, useState } from 'react'
import { load, watch, type Value } from '../../bridge/storage'
import type { Lang } from '../../contract/types'
import { browserLang } from '../words/language'
import { changeSettings } from '../words/use-language'

/** How the person wants the panel. `language` null: as the browser. */
export function usePreferences() {
  const [language, setLanguage] = useState<Lang | null>(null)
  const [letters, setLetters] = useState(true)
  const take = (settings: Value<'settings'> | null): void => {
    setLanguage(settings?.language ?? null)
    setLetters(settings?.letters ?? true)
  }
  const reload = (): void => void load('settings').then(take)
  useEffect(reload, [])
  // The language is switched on the first page and in the self-test too.
  useEffect(() => watch('settings', take), [])
  return {
    lang: language ?? browserLang(),
    language,
    letters,
    /** Takes what is stored now. */
    reload,
    setLang: (chosen: Lang | null) => { setLanguage(chosen); void changeSettings({ language: chosen }) },
    setLetters: (on: boolean) => { setLetters(on); void changeSettings({ letters: on }) },
  }
}
