import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { extensionUrl } from '../../bridge/home'
import { allTraffic, watchTraffic, type Traffic } from '../../bridge/traffic'
import { htmlLang } from '../../components/language'
import { SelfTest, type TryRow } from '../../components/SelfTest'
import type { PageCount } from '../../components/SessionTable'
import { SELFTEST_WORDS } from '../../components/selftest-words'
import { STRINGS } from '../../components/strings'
import { useLanguage } from '../words/use-language'
import { DOORS, HOST, tryDoor } from './doors'
import { directivesOf, judge, type Refusal } from './judge'

const MANIFEST = browser.runtime.getManifest()
const POLICY = (MANIFEST.content_security_policy as { readonly extension_pages?: string } | undefined)?.extension_pages ?? ''
const PENDING: readonly TryRow[] = DOORS.map((door) => ({ door, came: 'pending' }))
const PAGES = ['panel', 'reader', 'welcome', 'selftest'] as const
/** A refusal is told a moment after the try has failed. */
const TOLD_MS = 250

/** As the manifest names them; what it does not name stands last. */
function inOrder(permissions: readonly string[]): string[] {
  const named: readonly string[] = MANIFEST.permissions ?? []
  return [...named.filter((name) => permissions.includes(name)), ...permissions.filter((name) => !named.includes(name))]
}

/** Tries every door anew whenever `again` is called. */
function useTries(): { readonly tries: readonly TryRow[]; readonly again: () => void } {
  const [tries, setTries] = useState(PENDING)
  const turn = useRef(0)
  const again = useCallback(() => {
    const mine = ++turn.current
    const refusals: Refusal[] = []
    const hear = ({ effectiveDirective: rule, blockedURI: address }: SecurityPolicyViolationEvent): void => { refusals.push({ rule, address }) }
    document.addEventListener('securitypolicyviolation', hear)
    setTries(PENDING)
    const tried = DOORS.map(async (door) => {
      const answered = await tryDoor(door)
      await new Promise((resolve) => setTimeout(resolve, TOLD_MS))
      const row = judge(door, answered, refusals)
      if (mine === turn.current) setTries((rows) => rows.map((old) => (old.door === door ? row : old)))
    })
    void Promise.all(tried).then(() => document.removeEventListener('securitypolicyviolation', hear))
  }, [])
  useEffect(again, [again])
  return { tries, again }
}

/** The lists of the browser session, one a kind of page. */
function useSession(): readonly PageCount[] {
  const [lists, setLists] = useState<readonly Traffic[]>([])
  useEffect(() => {
    const read = (): void => void allTraffic().then(setLists)
    read()
    return watchTraffic(read)
  }, [])
  return PAGES.flatMap((page) => {
    const own = lists.filter((list) => list.page === page)
    return own.length === 0 ? [] : [{ page, opened: own.length, outside: own.flatMap(({ outside }) => outside), refused: own.flatMap(({ refused }) => refused) }]
  })
}

/** Wires the self-test: everything it shows is asked of the browser when it is opened. */
export function App() {
  const [lang, setLang] = useLanguage()
  const { tries, again } = useTries()
  const [granted, setGranted] = useState<{ readonly permissions: readonly string[]; readonly sites: readonly string[] }>({ permissions: MANIFEST.permissions ?? [], sites: [] })
  useEffect(() => { void browser.permissions.getAll().then(({ permissions = [], origins = [] }) => setGranted({ permissions: inOrder(permissions), sites: origins })) }, [])
  useEffect(() => {
    document.title = `${SELFTEST_WORDS[lang].title} · ${STRINGS[lang].product}`
    document.documentElement.lang = htmlLang(lang)
  }, [lang])
  return (
    <SelfTest
      uiLang={lang}
      host={HOST}
      tries={tries}
      permissions={granted.permissions}
      sites={granted.sites}
      directives={directivesOf(POLICY)}
      session={useSession()}
      welcome={extensionUrl('welcome.html')}
      onUiLang={setLang}
      onAgain={again}
    />
  )
}
