import { SignIcon } from './icons'

/** One sentence about the page that the review belongs to, and what can be done about it. */
export interface PageNote {
  readonly sentence: string
  readonly actions: readonly { readonly label: string; readonly onPress: () => void }[]
  /** What the list of actions is called when it is long and folded away. */
  readonly more?: string
}

/** Actions that stand in the open; more are folded away under one word. */
const OPEN_ACTIONS = 2

function Actions({ actions }: { actions: PageNote['actions'] }) {
  return (
    <ul className="choices">
      {actions.map(({ label, onPress }, at) => <li key={at}><button type="button" className="link" onClick={onPress}>{label}</button></li>)}
    </ul>
  )
}

/** Notes above the findings: the page has changed, only a part of it was read, other contracts or files stand on it. */
export function PageNotes({ notes }: { readonly notes: readonly PageNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="page-notes" aria-live="polite">
      {notes.map(({ sentence, actions, more }) => (
        <li key={sentence}>
          <SignIcon sign="bar" tone="info" />
          <div>
            <p>{sentence}</p>
            {actions.length > OPEN_ACTIONS && more !== undefined
              ? <details><summary className="link">{more}</summary><Actions actions={actions} /></details>
              : <Actions actions={actions} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
