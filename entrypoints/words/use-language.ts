import { useEffect, useState } from 'react'
import { load, save, watch } from '../../bridge/storage'
import type { Lang } from '../../contract/types'
import { browserLang } from './language'

/** The language of our screens: as chosen in any of them, else as the browser's. */
export function useLanguage(): [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState<Lang>(browserLang)
  useEffect(() => { void load('settings').then((settings) => { if (settings?.language) setLang(settings.language) }) }, [])
  useEffect(() => watch('settings', (settings) => { if (settings.language) setLang(settings.language) }), [])
  const choose = (language: Lang): void => {
    setLang(language)
    void load('settings').then((settings) => save('settings', { ...settings, language }))
  }
  return [lang, choose]
}
