import { listen, tellPanel } from '../../bridge/channel'
import type { Extracted } from '../../bridge/messages'
import { readHtml, type HtmlReading } from '../../extractors/html'
import { Stage } from '../../highlighter/stage'

/** Fewer characters than this are no contract, whatever they say. */
const LEAST_TEXT = 20

/** One instance a document, however often the toolbar button is pressed. */
interface Served {
  leakproof?: { stop(): void }
}

function answer(reading: HtmlReading): Extracted {
  const { contract, canvas } = reading
  if (canvas) return { ok: false, code: 'canvas', params: [] }
  if (contract.text.length < LEAST_TEXT) return { ok: false, code: 'page-without-text', params: [] }
  return { ok: true, name: document.title, contract }
}

/** Answers the panel in this page: reads the text, paints, scrolls, and reports clicks on highlights. */
export function servePage(): void {
  const world = globalThis as Served
  world.leakproof?.stop()
  let reading: HtmlReading | null = null
  const stage = new Stage(
    { document, ground: () => 'page', locate: (span) => reading?.locate(span) ?? [] },
    (id) => void tellPanel('clicked', { id }),
  )
  const stopListening = listen({
    extract: async () => {
      stage.show([], false)
      reading = await readHtml(document)
      return answer(reading)
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
      stage.stop()
    },
  }
}
