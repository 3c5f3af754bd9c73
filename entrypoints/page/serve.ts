import { listen, tellPanel } from '../../bridge/channel'
import { Stage } from '../../highlighter/stage'
import { ChangeWatch, lengthOf, type Verdict } from './change-watch'
import { PageReader } from './page-reader'

/** A page grows by more than this, in characters, before it is worth a new review. */
const REAL_GROWTH = 100
/** How long a page that changes its own address is given to show something else, in ms. */
const MOVE_MS = 400

/** One instance a document, however often the toolbar button is pressed. */
interface Served {
  leakproof?: { stop(): void }
}

type Navigated = { readonly navigation?: EventTarget }

const placeNow = (): string => location.href.replace(/#.*$/s, '')

/** Answers the panel in this page: reads the text, paints, scrolls, reports clicks on highlights, and tells when the page has changed. */
export function servePage(): void {
  const world = globalThis as Served
  world.leakproof?.stop()
  const reader = new PageReader()
  let length = 0
  let place = placeNow()
  /** The panel knows that the page has changed: nothing more to tell before it asks again. */
  let told = false
  const stage = new Stage(
    { document, ground: () => 'page', locate: (span) => reader.reading?.locate(span) ?? [] },
    (id) => void tellPanel('clicked', { id }),
  )
  const tell = (what: 'grown' | 'moved' | 'restless' | 'left'): void => {
    told = true
    void tellPanel('changed', { what })
  }
  const placed = (): boolean => stage.marks.every(({ spans }) => spans.every((span) => (reader.reading?.locate(span).length ?? 0) > 0))

  /** Reads again and compares; the page may have drawn the same text anew. */
  const compare = async (moved: boolean): Promise<Verdict> => {
    const before = reader.reading
    if (!before || told) return 'same'
    const now = await reader.again()
    if (before !== reader.reading) return 'same'
    length = lengthOf(now.roots)
    const grown = Math.abs(now.contract.text.length - before.contract.text.length)
    if (!reader.narrowed && now.contract.text === before.contract.text) {
      reader.reading = now
      stage.repaint()
      return 'same'
    }
    if (reader.narrowed ? placed() && !moved : grown < REAL_GROWTH && placed() && !moved) return 'same'
    if (moved) stage.show([], false)
    tell(moved ? 'moved' : 'grown')
    return 'changed'
  }
  const look = async (): Promise<Verdict> => {
    if (!reader.reading || Math.abs(lengthOf(reader.reading.roots) - length) < REAL_GROWTH) return placed() ? 'same' : compare(false)
    return compare(false)
  }
  const watch = new ChangeWatch(look, () => tell('restless'))

  let moving: ReturnType<typeof setTimeout> | undefined
  const moved = (): void => {
    if (placeNow() === place) return
    place = placeNow()
    clearTimeout(moving)
    moving = setTimeout(() => void compare(true), MOVE_MS)
  }
  const { navigation } = globalThis as unknown as Navigated
  navigation?.addEventListener('currententrychange', moved)
  const left = (): void => tell('left')
  addEventListener('pagehide', left)

  const stopListening = listen({
    extract: async (wanted) => {
      stage.show([], false)
      // What is read now is the page after the move.
      clearTimeout(moving)
      told = false
      place = placeNow()
      const began = lengthOf([document])
      const answer = await reader.extract(wanted)
      const roots = reader.reading?.roots ?? [document]
      length = lengthOf(roots)
      watch.watch(roots, wanted.again !== true)
      // What was drawn while the page was read may stand behind the place where reading was.
      if (lengthOf([document]) !== began) moving = setTimeout(() => void compare(false), MOVE_MS)
      return answer
    },
    paint: ({ marks, hidden }) => ({ placed: stage.show(marks, hidden) }),
    focus: ({ id, scroll }) => {
      if (scroll) stage.focusAndReveal(id)
      else stage.focus(id)
      return {}
    },
    ping: () => ({}),
  })
  world.leakproof = {
    stop() {
      stopListening()
      clearTimeout(moving)
      watch.stop()
      navigation?.removeEventListener('currententrychange', moved)
      removeEventListener('pagehide', left)
      stage.stop()
    },
  }
}
