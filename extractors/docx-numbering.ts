import { foldUnit } from '../contract/folding'
import type { Styles } from './docx-styles'
import { isOn, readXml } from './docx-xml'
import { formatNumber } from './number-formats'

interface ListLevel {
  start: number
  format: string
  text: string
  /** 1-based level after which this one starts again; 0 never; null after any higher level. */
  restart: number | null
  /** All numbers in the label as plain digits (`w:isLgl`). */
  plain: boolean
  /** Counted and not printed (`w:vanish`). */
  hidden: boolean
  style: string | null
}

interface List { readonly levels: Map<number, ListLevel>; link: string | null }
interface ListUse { list: string; readonly starts: Map<number, number>; readonly levels: Map<number, ListLevel> }

/** The numbering that a paragraph states itself; null where it says nothing. */
export interface StatedNumbering { readonly numId: string | null; readonly ilvl: number | null; readonly style: string | null }

/** The number printed before a paragraph. `bullet`: a list item without a number. */
export interface Label { readonly text: string; readonly bullet: boolean; readonly ilvl: number }

const NONE = '0'

function collect(bytes: Uint8Array): { lists: Map<string, List>; uses: Map<string, ListUse> } {
  const lists = new Map<string, List>()
  const uses = new Map<string, ListUse>()
  let list: List | null = null
  let use: ListUse | null = null
  let level: ListLevel | null = null
  let override = 0
  let choice = 0
  readXml(bytes, {
    open(name, at) {
      if (name === 'mc:Choice') choice++
      if (choice > 0) return
      const value = at['val'] ?? ''
      const figure = Number.parseInt(value, 10) || 0
      if (name === 'w:abstractNum') lists.set(at['abstractNumId'] ?? '', (list = { levels: new Map(), link: null }))
      else if (name === 'w:num') uses.set(at['numId'] ?? '', (use = { list: '', starts: new Map(), levels: new Map() }))
      else if (name === 'w:abstractNumId' && use) use.list = value
      else if (name === 'w:numStyleLink' && list) list.link = value
      else if (name === 'w:lvlOverride') override = Number.parseInt(at['ilvl'] ?? '0', 10) || 0
      else if (name === 'w:startOverride' && use) use.starts.set(override, figure)
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '', restart: null, plain: false, hidden: false, style: null }
        ;(use ?? list)?.levels.set(Number.parseInt(at['ilvl'] ?? '0', 10) || 0, level)
      } else if (!level) return
      else if (name === 'w:start') level.start = figure
      else if (name === 'w:numFmt') level.format = value
      else if (name === 'w:lvlText') level.text = value
      else if (name === 'w:lvlRestart') level.restart = figure
      else if (name === 'w:vanish') level.hidden = isOn(at)
      else if (name === 'w:isLgl') level.plain = isOn(at)
      else if (name === 'w:pStyle') level.style = value
    },
    close(name) {
      if (name === 'mc:Choice') choice--
      else if (name === 'w:lvl') level = null
      else if (name === 'w:abstractNum') list = null
      else if (name === 'w:num') use = null
    },
  })
  return { lists, uses }
}

function folded(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charCodeAt(i)) ?? text[i]
  return out.trim()
}

/** Counts a document's numbered paragraphs as Word does; ask once per paragraph, in document order. */
export class Numbering {
  private readonly lists: Map<string, List>
  private readonly uses: Map<string, ListUse>
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  /** `bytes`: word/numbering.xml, or null when the package has none. */
  constructor(bytes: Uint8Array | null, private readonly styles: Styles) {
    const read = bytes ? collect(bytes) : { lists: new Map<string, List>(), uses: new Map<string, ListUse>() }
    this.lists = read.lists
    this.uses = read.uses
  }

  /** The label of the next paragraph, or null when it has none. */
  next(stated: StatedNumbering): Label | null {
    const inherited = this.styles.numberingOf(stated.style ?? this.styles.standard)
    const numId = stated.numId ?? inherited?.numId ?? NONE
    if (numId === NONE) return null
    const use = this.uses.get(numId)
    const found = use && this.listOf(use)
    if (!use || !found) return null
    const { key, list } = found
    const ilvl = Math.min(8, stated.ilvl ?? (stated.numId === null && inherited ? this.levelOfStyle(list, inherited.style, inherited.ilvl) : 0))
    const at = (n: number): ListLevel | undefined => use.levels.get(n) ?? list.levels.get(n)
    const level = at(ilvl)
    if (!level) return null
    const counters = this.count(key, numId, use, ilvl, at)
    if (level.hidden) return { text: '', bullet: false, ilvl }
    if (level.format === 'bullet') return { text: '', bullet: true, ilvl }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1
      return formatNumber(counters[n] ?? at(n)?.start ?? 1, level.plain ? 'decimal' : (at(n)?.format ?? 'decimal'))
    })
    return { text: folded(text), bullet: false, ilvl }
  }

  private listOf(use: ListUse): { key: string; list: List } | null {
    let key = use.list
    for (let i = 0; i < 5; i++) {
      const list = this.lists.get(key)
      if (!list) return null
      const linked = list.link === null ? null : this.styles.numIdOfList(list.link)
      const target = linked === null ? undefined : this.uses.get(linked)
      if (!target || list.levels.size > 0) return { key, list }
      key = target.list
    }
    return null
  }

  private levelOfStyle(list: List, style: string, stated: number | null): number {
    for (const [n, level] of list.levels) if (level.style === style) return n
    return stated ?? 0
  }

  private count(key: string, numId: string, use: ListUse, ilvl: number, at: (n: number) => ListLevel | undefined): (number | undefined)[] {
    const counters = this.counters.get(key) ?? []
    this.counters.set(key, counters)
    if (!this.begun.has(numId)) {
      this.begun.add(numId)
      for (const n of use.starts.keys()) counters[n] = undefined
    }
    const start = (n: number): number => use.starts.get(n) ?? at(n)?.start ?? 1
    for (let n = 0; n < ilvl; n++) counters[n] ??= start(n)
    const now = counters[ilvl]
    counters[ilvl] = now === undefined ? start(ilvl) : now + 1
    for (let n = ilvl + 1; n < 9; n++) {
      const restart = at(n)?.restart ?? null
      if (restart === null || (restart !== 0 && ilvl < restart)) counters[n] = undefined
    }
    return counters
  }
}

/** The label as a typist would put it before the text: `1. `, `第一条 `, but `一、` and `（一）` without a space. */
export function typedLabel(label: string): string {
  return /[、）．：，。]$/.test(label) ? label : `${label} `
}
