import type { Page } from 'puppeteer-core'
import { PNG } from 'pngjs'

/** A rectangle in CSS pixels of the viewport, which are the picture's pixels. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export async function picture(page: Page): Promise<PNG> {
  await page.bringToFront()
  return PNG.sync.read(Buffer.from(await page.screenshot()))
}

/** A wash is faint: 7 % of a blue on white moves a channel by 10 and more. Two pictures of the same thing differ by 0. */
const SEEN = 4

/** Share of the boxes' pixels that differ between two pictures, 0 to 1. */
export function changed(before: PNG, after: PNG, boxes: readonly Box[]): number {
  let all = 0
  let different = 0
  for (const box of boxes) {
    for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(before.height, box.y + box.height); y++) {
      for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(before.width, box.x + box.width); x++) {
        const at = (y * before.width + x) * 4
        all++
        if ([0, 1, 2].some((channel) => Math.abs((before.data[at + channel] ?? 0) - (after.data[at + channel] ?? 0)) > SEEN)) different++
      }
    }
  }
  return all === 0 ? 0 : different / all
}

/**
 * Where a sentence stands in the viewport, found by its letters alone (white space and case of no account), without any
 * help from the extension: the rectangles of its text nodes in the document, or inside `within`.
 */
export function boxesOf(page: Page, sentence: string, within = 'body'): Promise<Box[]> {
  return page.evaluate((words, selector) => {
    const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
    const wanted = fold(words)
    let letters = ''
    const places: { node: Text; at: number }[] = []
    const root = document.querySelector(selector) ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest('script, style')) continue
      for (let at = 0; at < node.length; at++) for (const letter of fold(node.data[at] as string)) { letters += letter; places.push({ node, at }) }
    }
    const start = letters.indexOf(wanted)
    if (start < 0) return []
    const byNode = new Map<Text, { first: number; last: number }>()
    for (const { node, at } of places.slice(start, start + wanted.length)) byNode.set(node, { first: byNode.get(node)?.first ?? at, last: at })
    return [...byNode].flatMap(([node, { first, last }]) => {
      const range = document.createRange()
      range.setStart(node, first)
      range.setEnd(node, last + 1)
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
    })
  }, sentence, within)
}

export function inView(boxes: readonly Box[], height = 800): boolean {
  return boxes.length > 0 && boxes.every((box) => box.y >= 0 && box.y + box.height <= height)
}
