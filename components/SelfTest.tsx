import type { ReactNode } from 'react'
import type { Lang } from '../contract/types'
import { SignIcon } from './icons'
import { Leaf } from './Leaf'
import { SessionTable, type PageCount } from './SessionTable'
import { SELFTEST_WORDS } from './selftest-words'
import './selftest.css'

/** A try: `rule` only when it was refused. */
export interface TryRow { readonly door: string; readonly came: 'pending' | 'refused' | 'silent' | 'out'; readonly rule?: string }

export interface SelfTestProps {
  readonly uiLang: Lang
  readonly host: string
  readonly tries: readonly TryRow[]
  readonly permissions: readonly string[]
  /** Websites that it may reach at any time. */
  readonly sites: readonly string[]
  readonly directives: readonly { readonly name: string; readonly allows: string }[]
  readonly session: readonly PageCount[]
  /** Address of the first page. */
  readonly welcome: string
  readonly onUiLang: (lang: Lang) => void
  readonly onAgain: () => void
}

/** A table with its heads; the first cell of a row names it. */
function Table({ columns, rows, label }: { readonly columns: readonly string[]; readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]; readonly label: string }) {
  return (
    <table aria-labelledby={label}>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => <tr key={key}><th scope="row">{name}</th>{cells.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}
      </tbody>
    </table>
  )
}

function Verdict({ uiLang, tries, onAgain }: Pick<SelfTestProps, 'uiLang' | 'tries' | 'onAgain'>) {
  const t = SELFTEST_WORDS[uiLang]
  const pending = tries.some(({ came }) => came === 'pending')
  const refused = tries.filter(({ came }) => came === 'refused').length
  const all = refused === tries.length
  return (
    <div className={pending || all ? 'verdict' : 'verdict bad'}>
      <div role="status">
        {pending
          ? <p className="said">{t.testing} {tries.filter(({ came }) => came !== 'pending').length} / {tries.length}</p>
          : <p className="said"><SignIcon sign={all ? 'check' : 'bar'} tone={all ? 'ok' : 'crit'} />{all ? t.allRefused(tries.length) : t.notAll(refused, tries.length)}</p>}
        {!pending && <p className="gloss">{all ? t.nothingOut : t.notAllText}</p>}
      </div>
      <button type="button" className="btn" aria-disabled={pending} onClick={() => { if (!pending) onAgain() }}>{t.again}</button>
    </div>
  )
}

/** What the extension may do, what it tried and was refused, and what this cannot prove. */
export function SelfTest({ uiLang, host, tries, permissions, sites, directives, session, welcome, onUiLang, onAgain }: SelfTestProps) {
  const t = SELFTEST_WORDS[uiLang]
  const tone = { pending: 'info', refused: 'ok', silent: 'high', out: 'crit' } as const
  const notAsked = Object.keys(t.others).filter((name) => !permissions.includes(name)).map((name) => t.others[name])
  const tryRows = tries.map(({ door, came, rule }) => ({
    key: door,
    cells: [t.doors[door] ?? door, <span key="came" className={tone[came]}>{t.tried[came]}</span>, rule === undefined ? '' : <code key="rule">{rule}</code>],
  }))
  const mayRows = permissions.map((name) => {
    const [words, reason] = t.permissions[name] ?? [name, t.may.unknown]
    return { key: name, cells: [<span key="name">{words} <code>{name}</code></span>, reason] }
  })
  const ruleRows = directives.map(({ name }) => ({ key: name, cells: [<code key="name">{name}</code>, t.directives[name] ?? ''] }))
  return (
    <Leaf uiLang={uiLang} onUiLang={onUiLang} foot={<><span>{t.foot}</span><a className="link" href={welcome}>{t.welcome}</a></>}>
      <h1 className="says">{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <Verdict uiLang={uiLang} tries={tries} onAgain={onAgain} />
      <section className="proof">
        <h2 id="tried">{t.tried.head}</h2>
        <p className="gloss">{t.tried.text(host)}</p>
        <Table label="tried" columns={t.tried.columns} rows={tryRows} />
      </section>
      <section className="proof">
        <h2 id="session">{t.session.head}</h2>
        <SessionTable uiLang={uiLang} session={session} />
      </section>
      <section className="proof">
        <h2 id="may">{t.may.head}</h2>
        <Table label="may" columns={t.may.columns} rows={mayRows} />
        <p className="gloss">{sites.length === 0 ? t.may.noSites : t.may.sites(sites.join(uiLang === 'zh' ? '、' : ', '))}{uiLang === 'zh' ? '' : ' '}{t.may.notAsked(notAsked.join(uiLang === 'zh' ? '、' : ', '))}</p>
      </section>
      <section className="proof">
        <h2 id="policy">{t.policy.head}</h2>
        <p className="gloss">{t.policy.text}</p>
        <Table label="policy" columns={t.policy.columns} rows={ruleRows} />
        <details><summary className="link">{t.policy.whole}</summary><pre>{directives.map(({ name, allows }) => `${name} ${allows};`).join('\n')}</pre></details>
      </section>
      <section className="proof">
        <h2>{t.limits.head}</h2>
        <ul className="limits">{t.limits.items.map((item) => <li key={item}>{item}</li>)}</ul>
      </section>
    </Leaf>
  )
}
