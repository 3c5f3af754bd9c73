import { useEffect, useState } from 'react'
import { load, save, watch, type Value } from '../../bridge/storage'
import type { Lang } from '../../contract/types'
import { browserLang } from './language'

/** Changes some of the settings and leaves the others as they are stored. */
export async function changeSettings(some: Partial<Value<'settings'>>): Promise<void> {
  await save('settings', { ...((await load('settings')) ?? { language: null }), ...some })
}

/** The language of our screens: as chosen in any of them, else as the browser's. */
export function useLanguage(): [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState<Lang>(browserLang)
  useEffect(() => { void load('settings').then((settings) => { if (settings?.language) setLang(settings.language) }) }, [])
  useEffect(() => watch('settings', (settings) => { if (settings.language) setLang(settings.language) }), [])
  const choose = (language: Lang): void => {
    setLang(language)
    void changeSettings({ language })
  }
  return [lang, choose]
}
