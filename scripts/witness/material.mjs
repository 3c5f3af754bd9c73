import { BREAK } from './contractnli.mjs'

/**
 * One sentence to learn from or to be measured on.
 * @typedef {{ contract: number, buckets: Int32Array, norm: number, mask: number, long: boolean, weight: number, learn: number, span: number, lead: number, gold: Map<string, 'stated' | 'contrary'>, open: Set<string>, hits: Map<string, string>, kept: boolean }} Item
 * contract: its number · weight: how many sentences of a whole contract it stands for (`learn`: in training) · span and lead: its own and its lead-in's number in
 * the contract · gold: what it is evidence for · open: provisions that its label says nothing about (it only leads in) · hits: what wordings say
 */

/** @param engine the product, bundled */
export function reader(engine) {
  const room = engine.roomForWords()
  const seen = new Int32Array(engine.BUCKETS)
  let stamp = 0

  /** Features of a sentence as the product will see it. */
  const featured = (contract, sentence) => {
    const { text, own } = engine.readOut(contract, sentence, true)
    const words = engine.wordsOf(text, engine.contractNames(contract), room)
    const buckets = []
    stamp++
    engine.eachFeature(words, own, (bucket) => {
      if (seen[bucket] !== stamp) buckets.push(bucket)
      seen[bucket] = stamp
    })
    return { buckets: Int32Array.from(buckets), norm: 1 / Math.sqrt(Math.max(1, words.count)) }
  }

  /** What the wordings alone say of each sentence, by sentence index. */
  const wordingHits = (contract, ids) => {
    const hits = new Map()
    for (const id of ids) {
      const reading = engine.PROVISIONS.get(id)?.readByWords?.(contract)
      if (reading) for (const index of engine.carriers(contract, reading.evidence)) hits.set(index, (hits.get(index) ?? new Map()).set(id, reading.stance))
    }
    return hits
  }

  /** @returns {Promise<Item[]>} the spans of a ContractNLI contract, read as a contract */
  const excerpt = async ({ size, spans, evidence, order, labels }, number) => {
    let given = 'NON-DISCLOSURE AGREEMENT\n'
    const lines = []
    for (const at of order) {
      const line = at === BREAK ? 'The parties agree on what follows.' : spans[at]
      lines.push({ start: given.length, end: given.length + line.length, at })
      given += `${line}\n`
    }
    const reading = await engine.readPlainText(given)
    const { contract } = reading
    const leads = engine.leadIns(contract)
    const hits = wordingHits(contract, labels.keys())
    const others = (size - evidence.size) / Math.max(1, spans.length - evidence.size)
    const spanOf = engine.sentences(contract).map((sentence) => {
      const { start } = reading.toGiven(sentence)
      return lines.find((line) => line.start <= start && start < line.end)?.at ?? BREAK
    })
    const leading = new Set([...order.keys()].filter((i) => order[i] === BREAK && order[i + 1] !== BREAK && order.indexOf(order[i + 1]) < i).map((i) => i + 1))
    const items = []
    for (const sentence of engine.sentences(contract)) {
      const span = spanOf[sentence.index]
      const { start } = reading.toGiven(sentence)
      const line = lines.findIndex((l) => l.start <= start && start < l.end)
      if (span === BREAK || leading.has(line)) continue
      const lead = leads[sentence.index] ? spanOf[leads[sentence.index].index] : BREAK
      const gold = new Map()
      for (const [id, label] of labels) if (label.stance && label.spans.includes(span)) gold.set(id, label.stance)
      items.push({ contract: number, ...featured(contract, sentence), mask: engine.maskWithLeadIn(contract, sentence), long: sentence.end - sentence.start > engine.LONG, weight: evidence.has(span) ? 1 : Math.max(1, others), learn: evidence.has(span) ? 1 : Math.max(1, others), span, lead, gold, open: new Set(), hits: hits.get(sentence.index) ?? new Map(), kept: true })
    }
    // What leads in to evidence is shown with it; whether it would be evidence by itself, no label says.
    for (const item of items)
      for (const id of item.gold.keys())
        for (const other of items)
          if (other.span === item.lead && other !== item && other.gold.has(id)) {
            other.gold.delete(id)
            other.open.add(id)
          }
    return items
  }

  /** @returns {Promise<Item[]>} the sentences of a CUAD contract that hold any concept */
  const whole = async ({ text, labels }, number) => {
    const { contract } = await engine.readPlainText(text)
    const find = finder(contract.text)
    const places = [...labels].map(([id, label]) => [id, label.quotes.flatMap(find)])
    const hits = wordingHits(contract, labels.keys())
    const items = []
    for (const sentence of engine.sentences(contract)) {
      if (sentence.mask === 0 || sentence.end - sentence.start < 12) continue
      const gold = new Map()
      for (const [id, list] of places) if (list.some(([start, end]) => start < sentence.end - 3 && sentence.start + 3 < end)) gold.set(id, 'stated')
      const kept = gold.size > 0 || Math.imul(sentence.index + 7 * number, 0x9e3779b1) >>> 29 < 2
      items.push({ contract: number, ...featured(contract, sentence), mask: engine.maskWithLeadIn(contract, sentence), long: sentence.end - sentence.start > engine.LONG, weight: 1, learn: gold.size > 0 ? 1 : 2, span: sentence.index, lead: BREAK, gold, open: new Set(), hits: hits.get(sentence.index) ?? new Map(), kept })
    }
    return items
  }
  /** @returns {Promise<(Item & { of: string })[]>} a provision's own English examples; `of` is the list they stand in */
  const examples = async (id) => {
    const items = []
    const own = engine.PROVISIONS.get(id)?.examples.en ?? {}
    for (const of of ['hit', 'contrary', 'miss'])
      for (const example of own[of] ?? []) {
        const marked = []
        let given = ''
        for (const part of example.split(/(\[\[|\]\])/)) {
          if (part === '[[') marked.push([given.length, Infinity])
          else if (part === ']]') marked[marked.length - 1][1] = given.length
          else given += part
        }
        const { contract, toGiven } = await engine.readPlainText(given)
        const leading = new Set(engine.leadIns(contract).map((lead) => lead?.index))
        for (const sentence of engine.sentences(contract)) {
          const { start } = toGiven(sentence)
          const is = marked.some(([from, to]) => from <= start && start < to)
          if (is && leading.has(sentence.index)) continue
          items.push({ ...featured(contract, sentence), of, gold: is && of !== 'miss' ? (of === 'hit' ? 'stated' : 'contrary') : null })
        }
      }
    return items
  }
  return { excerpt, whole, examples }
}

/** Finds quotes whatever happened to spaces and punctuation. */
function finder(text) {
  const places = []
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i].toLowerCase()
    if (unit.length === 1 && ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'))) {
      letters += unit
      places.push(i)
    }
  }
  return (quote) =>
    quote.split(/<omitted>/i).flatMap((part) => {
      const wanted = part.toLowerCase().replace(/[^a-z0-9]/g, '')
      const at = wanted.length < 12 ? -1 : letters.indexOf(wanted)
      return at < 0 ? [] : [[places[at], places[at + wanted.length - 1] + 1]]
    })
}
