import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { sentences } from '../analyzers/facts/sentences'
import { eachFeature, namesOf, roomForWords, wordsOf } from '../analyzers/witness/features'
import { heard } from '../analyzers/witness/hearing'
import { bytesOf } from '../analyzers/witness/models'
import { WEIGHTS } from '../analyzers/witness/weights'
import { because, opinion } from '../analyzers/witness/witness'
import { PROVISIONS } from '../analyzers/registry'
import { readPlainText } from '../extractors/plain-text'

/** Of the training script, which is JavaScript. */
const excerptsIn = async (folder: string): Promise<unknown> => {
  const file = new URL('../scripts/witness/contractnli.mjs', import.meta.url).href
  const { excerpts } = await (import(/* @vite-ignore */ file) as Promise<{ excerpts: (folder: string) => unknown }>)
  return excerpts(folder)
}

const TITLE = 'NON-DISCLOSURE AGREEMENT\n'

/** The last sentence of an agreement of our own drafting, and the agreement. */
async function lastOf(text: string, title = TITLE) {
  const { contract } = await readPlainText(title + text)
  const sentence = sentences(contract).at(-1)
  if (!sentence) throw new Error('an example without a sentence')
  return { contract, sentence }
}

async function likely(provision: string, stance: 'stated' | 'contrary', text: string): Promise<number> {
  const { contract, sentence } = await lastOf(text)
  const given = opinion(contract, sentence, provision)
  if (!given) throw new Error(`nothing is learned of ${provision}`)
  return given[stance]
}

/** Provision, stance, a sentence that carries it, one that uses its words for something else. */
const ORDERED: readonly (readonly [string, 'stated' | 'contrary', string, string])[] = [
  ['no-licence', 'stated', 'Nothing in this Agreement grants the Recipient any licence or other right in the Confidential Information.', 'The Recipient shall renew its driving licence and has the right to a parking space.'],
  ['no-solicitation', 'stated', 'For one year neither party shall solicit or hire any employee of the other party.', 'Each employee of the Recipient shall be told of this Agreement by the other party.'],
  ['survival', 'stated', 'The obligations under this Agreement shall survive its termination for five years.', 'Either party may terminate this Agreement on thirty days’ notice.'],
  ['no-reverse-engineering', 'stated', 'The Recipient shall not reverse engineer, decompile or disassemble any sample.', 'The Recipient shall not lend any sample to its engineering school.'],
  ['compelled-disclosure-notice', 'stated', 'If the Recipient is required by law or court order to disclose it, the Recipient shall give the Discloser prompt notice.', 'This Agreement is governed by law and any notice shall be sent by post.'],
  ['retention-allowed', 'stated', 'The Recipient may retain one archival copy of the Confidential Information to comply with its policies.', 'The Recipient shall destroy every copy of the Confidential Information and certify that it has done so.'],
  ['governing-law', 'stated', 'This Agreement shall be governed by and construed in accordance with the laws of the State of Vermont.', 'The state of the goods shall accord with the order.'],
  ['audit-right', 'stated', 'The Licensor may, upon reasonable notice, audit the books and records of the Licensee.', 'The Licensee shall print books for the Licensor upon order.'],
]

describe('the learned witness', () => {
  it.each(ORDERED)('%s, %s: "%s" is likelier than "%s"', async (provision, stance, yes, no) => {
    expect(await likely(provision, stance, yes)).toBeGreaterThan((await likely(provision, stance, no)) + 0.05)
  })

  it('gives the same opinion each time, whatever was read before', async () => {
    const text = 'The Recipient may disclose Confidential Information to its employees who need to know it.'
    const before = await likely('employees-may-receive', 'stated', text)
    await likely('survival', 'stated', 'All duties survive.')
    expect(await likely('employees-may-receive', 'stated', text)).toBe(before)
  })

  it('never judges Chinese', async () => {
    const { contract, sentence } = await lastOf('第一条 接收方不得对样品进行反向工程。', '保密协议\n')
    expect(opinion(contract, sentence, 'no-reverse-engineering')).toBeNull()
    expect(because(contract, sentence, 'no-reverse-engineering', 'stated')).toEqual([])
    const reading = { stance: 'stated', evidence: [sentence] } as const
    expect(heard(contract, 'no-reverse-engineering', reading)).toBe(reading)
    expect(heard(contract, 'no-reverse-engineering', null)).toBeNull()
  })

  it.each(ORDERED)('never turns a stance into the other: %s', async (provision, stance, yes) => {
    const { contract, sentence } = await lastOf(yes)
    const other = stance === 'stated' ? 'contrary' : 'stated'
    for (const given of [stance, other] as const) {
      const reading = heard(contract, provision, { stance: given, evidence: [sentence] })
      expect([null, given]).toContain(reading && reading.stance)
    }
  })

  it('does not judge the Chinese sentences of a bilingual contract', async () => {
    const { contract } = await readPlainText('NON-DISCLOSURE AGREEMENT\n1. The Recipient shall not reverse engineer any sample that the Discloser gave it.\n1. 接收方不得对任何样品进行反向工程。')
    const bilingual = { ...contract, lang: 'bilingual' as const }
    const opinions = sentences(bilingual).map((sentence) => [/[㐀-鿿]/.test(contract.text.slice(sentence.start, sentence.start + 60)), opinion(bilingual, sentence, 'no-reverse-engineering')] as const)
    for (const [han, given] of opinions) expect(given === null).toBe(han)
    expect(opinions.some(([han]) => !han)).toBe(true)
  })

  it('has no opinion on what it has not learned', async () => {
    const { contract, sentence } = await lastOf('The parties shall keep the information secret.')
    expect(opinion(contract, sentence, 'no-such-provision')).toBeNull()
    expect(heard(contract, 'no-such-provision', null)).toBeNull()
  })

  it('gives as reasons words that stand in the sentence itself', async () => {
    const { contract, sentence } = await lastOf('The Recipient shall not, directly or indirectly:\n(a) solicit for employment any employee of the Discloser.')
    const words = because(contract, sentence, 'no-solicitation', 'stated')
    expect(words.length).toBeGreaterThan(0)
    for (const word of words) expect(contract.text.slice(sentence.start, sentence.end)).toContain(word)
    expect(words.join(' ')).toMatch(/solicit|employ/)
  })

  it('is decoded when it is first asked, and not for a Chinese contract', async () => {
    vi.resetModules()
    const fresh = await import('../analyzers/witness/models')
    const { analyze } = await import('../analyzers')
    expect(fresh.modelsAreDecoded()).toBe(false)
    analyze((await readPlainText('保密协议\n第一条 接收方应当对披露方的商业秘密予以保密，不得向第三方披露。')).contract)
    expect(fresh.modelsAreDecoded()).toBe(false)
    const { opinion: ask } = await import('../analyzers/witness/witness')
    const { contract, sentence } = await lastOf('All duties survive.')
    ask(contract, sentence, 'survival')
    expect(fresh.modelsAreDecoded()).toBe(true)
  })
})

describe('the stored weights', () => {
  const file = readFileSync(new URL('../analyzers/witness/weights.ts', import.meta.url), 'utf8')

  it('are small', () => expect(file.length).toBeLessThan(400_000))

  it('hold names of provisions and concepts, numbers and hashes, and nothing to read', () => {
    for (const blob of [WEIGHTS.buckets, WEIGHTS.entries]) {
      const text = new TextDecoder('latin1').decode(bytesOf(blob)).toLowerCase()
      expect(text).not.toMatch(/confiden|disclos|agreement|party|shall|information/)
    }
    const rest = file.replace(WEIGHTS.buckets, '').replace(WEIGHTS.entries, '')
    expect(rest.length).toBeLessThan(20_000)
    for (const { gate } of WEIGHTS.models) for (const name of gate) expect(name).toMatch(/^[a-z]{2,16}$/i)
  })

  it('are of provisions that there are', () => {
    for (const { provision, accept, veto } of WEIGHTS.models) {
      expect([...PROVISIONS.keys()]).toContain(provision)
      expect(accept).toBeGreaterThan(veto)
    }
  })
})

describe('features', () => {
  const bucketsOf = (text: string, own = 0): number[] => {
    const list: number[] = []
    eachFeature(wordsOf(text, namesOf([{ name: 'acme', role: 'receiving' }]), roomForWords()), own, (bucket) => list.push(bucket))
    return list
  }

  it('do not depend on numbers, or on what a side is called', () => {
    expect(bucketsOf('within 30 days')).toEqual(bucketsOf('within 1,250 days'))
    expect(bucketsOf('the receiving party may')).toEqual(bucketsOf('the recipient may'))
    expect(bucketsOf('acme may')).toEqual(bucketsOf('recipient may'))
  })

  it('keep a lead-in apart from the sentence', () => {
    const inside = new Set(bucketsOf('is public'))
    expect(bucketsOf('is public', 100).some((bucket) => inside.has(bucket))).toBe(false)
  })
})

it('training reads the training split only', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'split-'))
  const split = (name: string, words: string): void => writeFileSync(path.join(folder, 'csv_evidence_only', name), `num_spans,num_tokens,label,hypothesis,concatenated_spans\n1,2,1,Agreement shall not grant Receiving Party any right,"${words}"\n`)
  try {
    mkdirSync(path.join(folder, 'csv_evidence_only'))
    split('train.csv', 'learned from')
    for (const name of ['dev.csv', 'test.csv']) split(name, 'held back')
    const material = JSON.stringify(await excerptsIn(folder))
    expect(material).toContain('learned from')
    expect(material).not.toContain('held back')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('every provision the witness has learned is one that hears it', () => {
  for (const provision of new Set(WEIGHTS.models.map((model) => model.provision))) {
    const source = readFileSync(new URL(`../analyzers/provisions/${provision}.ts`, import.meta.url), 'utf8')
    expect(source, provision).toContain(`witness: '${provision}'`)
  }
})
