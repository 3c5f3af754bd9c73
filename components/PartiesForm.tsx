import { useEffect, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import type { Kind, Party, Role } from '../analyzers/types'
import type { Lang } from '../contract/types'
import type { PartyCorrection } from './decisions'
import { DESK_WORDS } from './desk-words'
import { STRINGS } from './strings'

export interface PartiesFormProps {
  readonly uiLang: Lang
  readonly kind: Kind
  readonly parties: readonly Party[]
  /** null: both sides as they were read. */
  readonly onParties: (parties: readonly PartyCorrection[] | null) => void
  readonly onClose: () => void
}

type Pair = readonly [Role, Role]

const SECRECY: readonly Pair[] = [['disclosing', 'receiving'], ['receiving', 'disclosing'], ['both', 'both']]
/** Who may play which part, by the kind of contract; with online terms there is nothing to choose. */
const PAIRS: Readonly<Record<Kind, readonly Pair[]>> = {
  NDA: SECRECY, SVC: SECRECY, OTHER: SECRECY, TOS: [],
  EMP: [['employer', 'employee'], ['employee', 'employer']],
  DPA: [['controller', 'processor'], ['processor', 'controller']],
}
/** UTF-16 units; the longest registered names have half of it. */
const LONGEST = 80
const NOBODY = { name: '', full: '' }

/** Names of both sides and who discloses to whom, as they were read, each to be corrected. What is sent is reviewed at once. */
export function PartiesForm({ uiLang, kind, parties, onParties, onClose }: PartiesFormProps) {
  const t = DESK_WORDS[uiLang].parties
  const roles = STRINGS[uiLang].roles
  const pairs = PAIRS[kind]
  const [sides, setSides] = useState<readonly { readonly name: string; readonly full: string }[]>([parties[0] ?? NOBODY, parties[1] ?? NOBODY])
  const read = pairs.findIndex(([first, second]) => parties[0]?.role === first && parties[1]?.role === second)
  const [pair, setPair] = useState(read)
  const told = JSON.stringify(parties.slice(0, 2))
  useEffect(() => {
    const [first = NOBODY, second = NOBODY] = JSON.parse(told) as readonly Party[]
    setSides([first, second])
    setPair(read)
  }, [told, read])
  const change = (at: number, field: 'name' | 'full', value: string) => setSides(sides.map((side, one) => (one === at ? { ...side, [field]: value } : side)))
  const called = (at: number) => sides[at]?.name.trim() || sides[at]?.full.trim() || t.side[at as 0 | 1]
  const send = (event: FormEvent) => {
    event.preventDefault()
    onParties(sides.flatMap((side, at): PartyCorrection[] => {
      const [name, full] = [side.name.trim() || side.full.trim(), side.full.trim()]
      const role = pairs[pair]?.[at]
      return name === '' ? [] : [{ name, full, ...(role && pair !== read ? { role } : {}) }]
    }))
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <form className="parties" aria-label={t.head} data-parties onSubmit={send} onKeyDown={leave}>
      {sides.map((side, at) => (
        <fieldset key={at}>
          <legend>{t.side[at as 0 | 1]}</legend>
          <label>{t.name}<input className="input" maxLength={LONGEST} value={side.name} data-name={at} onChange={(event) => change(at, 'name', event.target.value)} /></label>
          <label>{t.full}<input className="input" maxLength={LONGEST} value={side.full} data-full={at} onChange={(event) => change(at, 'full', event.target.value)} /></label>
        </fieldset>
      ))}
      {pairs.length > 0 && (
        <label>
          {t.roles}
          <select className="input" value={pair} data-roles onChange={(event) => setPair(Number(event.target.value))}>
            {read < 0 && <option value={-1}>{t.unread}</option>}
            {pairs.map(([first, second], at) => <option key={first} value={at}>{first === 'both' ? t.mutual : t.plays(called(0), roles[first], called(1), roles[second])}</option>)}
          </select>
        </label>
      )}
      <p className="row acts">
        <button type="submit" className="btn" data-send>{t.send}</button>
        <button type="button" className="link" data-as-read onClick={() => onParties(null)}>{t.asRead}</button>
      </p>
    </form>
  )
}
