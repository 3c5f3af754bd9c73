import type { Lang } from '../contract/types'
import { SELFTEST_WORDS } from './selftest-words'

/** What all openings of one of our pages fetched and were refused in this browser session. */
export interface PageCount {
  readonly page: 'panel' | 'reader' | 'welcome' | 'selftest'
  readonly opened: number
  readonly outside: readonly string[]
  readonly refused: readonly { readonly rule: string; readonly address: string }[]
}

/** One row a page, with the addresses behind the counts. */
export function SessionTable({ uiLang, session }: { readonly uiLang: Lang; readonly session: readonly PageCount[] }) {
  const { session: t } = SELFTEST_WORDS[uiLang]
  const addresses = session.flatMap(({ page, outside, refused }) => [...outside.map((address) => ({ page, rule: '', address })), ...refused.map((one) => ({ page, ...one }))])
  return (
    <>
      <table aria-labelledby="session">
        <thead><tr>{t.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {session.map(({ page, opened, outside, refused }) => (
            <tr key={page}>
              <th scope="row">{t.pages[page]}</th>
              <td>{t.times(opened)}</td>
              <td className={outside.length === 0 ? 'num ok' : 'num crit'}>{outside.length}</td>
              <td className="num">{refused.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {session.some(({ page, refused }) => page === 'selftest' && refused.length > 0) && <p className="gloss">{t.refusedNote}</p>}
      {addresses.length > 0 && (
        <details>
          <summary className="link">{t.list}</summary>
          <ul className="addresses">{addresses.map(({ page, rule, address }, at) => <li key={at}>{t.pages[page]} <code>{rule}</code> <code>{address}</code></li>)}</ul>
        </details>
      )}
    </>
  )
}
