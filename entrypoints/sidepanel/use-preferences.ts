import { useEffect, useState } from 'react'
import { load, save, type Value } from '../../bridge/storage'
import type { Lang } from '../../contract/types'
import { browserLang } from '../words/language'

/** Changes some of the settings and leaves the others as they are stored. */
export async function change(some: Partial<Value<'settings'>>): Promise<void> {
  await save('settings', { ...((await load('settings')) ?? { language: null }), ...some })
}

/** How the person wants the panel. `language` null: as the browser. */
export function usePreferences() {
  const [language, setLanguage] = useState<Lang | null>(null)
  const [letters, setLetters] = useState(true)
  const reload = (): void => {
    void load('settings').then((settings) => {
      setLanguage(settings?.language ?? null)
      setLetters(settings?.letters ?? true)
    })
  }
  useEffect(reload, [])
  return {
    lang: language ?? browserLang(),
    language,
    letters,
    /** Takes what is stored now. */
    reload,
    setLang: (chosen: Lang | null) => { setLanguage(chosen); void change({ language: chosen }) },
    setLetters: (on: boolean) => { setLetters(on); void change({ letters: on }) },
  }
}
