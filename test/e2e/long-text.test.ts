import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cards, coverLine, openCard, settle } from './cards'
import { boxesOf, inView } from './light'
import { raise, type Stand } from './stand'

/** About a thousand pages; what is laid out late must be found all the same. */
const CLAUSES = 24_000
const HARM = 'If the Recipient leaks drawing 77, it shall pay to the Discloser ten times the loss that the Discloser suffers.'

let stand: Stand
let folder: string
beforeAll(async () => {
  stand = await raise('en-US')
  folder = mkdtempSync(path.join(os.tmpdir(), 'leakproof-text-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await stand.close()
})

it('a text of a thousand pages is shown, and the sentence of a card near its end is brought on screen', async () => {
  const lines = ['Drawing Register Agreement', 'This Agreement is made between Aspen Tools Ltd (the “Discloser”) and Birch Works Inc. (the “Recipient”).', 'The Recipient shall keep the drawings secret.']
  for (let at = 1; at <= CLAUSES; at++) lines.push(at === CLAUSES - 500 ? HARM : `Drawing ${at} is listed with its date.`)
  const file = path.join(folder, 'register.txt')
  writeFileSync(file, lines.join('\n\n'))
  const panel = await stand.review(await stand.visit('/pages/app-canvas.html'))
  const field = await panel.waitForSelector('input[type=file]')
  await field?.uploadFile(file)
  const reader = await stand.reader()
  await panel.waitForFunction(() => document.querySelector('.panel .cover') !== null && document.body.innerText.includes('ten times the loss'), { timeout: 60_000 })
  expect(await coverLine(panel)).toMatch(/characters read/)
  const begun = Date.now()
  await reader.evaluate(() => 1)
  expect(Date.now() - begun).toBeLessThan(2_000)
  const card = (await cards(panel)).find(({ quote }) => quote.includes('ten times'))
  await reader.bringToFront()
  await openCard(panel, card?.id ?? '')
  await settle(1_500)
  const boxes = await boxesOf(reader, HARM, '.scroller')
  expect(boxes.length).toBeGreaterThan(0)
  expect(inView(boxes)).toBe(true)
  await settle(1_000)
  expect(inView(await boxesOf(reader, HARM, '.scroller'))).toBe(true)
}, 180_000)
