import { describe, expect, it } from 'vitest'
import { countryOf, firstDay, inForce, isConfirmed, LAW, LAW_AS_OF, type LawId } from '../analyzers/law'
import { CN_CIVIL_CODE } from '../analyzers/law/cn-civil-code'
import { CN_JUDICIAL } from '../analyzers/law/cn-judicial'
import { CN_STATUTES } from '../analyzers/law/cn-statutes'
import { EU } from '../analyzers/law/eu'
import { PRACTICE } from '../analyzers/law/practice'
import { NEVER_EXISTED, RENUMBERED, REPEALED } from '../analyzers/law/repealed'
import { UK } from '../analyzers/law/uk'
import { US } from '../analyzers/law/us'
import { RULES } from '../analyzers/registry'
import type { GoverningLaw } from '../analyzers/types'
import { lawsFor, wordsOf } from '../analyzers/words'
import { analyze } from '../analyzers'
import type { Lang } from '../contract/types'
import { readMarked } from './marked'

const LANGS: readonly Lang[] = ['zh', 'en']
const FILES = { 'cn.': [CN_CIVIL_CODE, CN_JUDICIAL, CN_STATUTES], 'us.': [US], 'uk.': [UK], 'eu.': [EU] }
const entries = Object.entries(LAW) as [LawId, (typeof LAW)[LawId]][]
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
/** Laws are cited by the day; guidance of which only the month is known, by the month. */
const DAY_OR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/
const NUMBER: Readonly<Record<Lang, RegExp>> = { zh: /第[〇零一二三四五六七八九十百千\d.A-Z-]+条/, en: /\barts?\. ?\d|§|\bss?\. ?\d|\bsections? \d|\barticles? \d|\brule \d/i }
/** Renumbered, and the new number read in a published quotation of the amended text. */
const QUOTED = ['cn.csl-2026.23', 'cn.csl-2026.27', 'cn.csl-2026.61']

describe('the law table', () => {
  it('keeps every entry of every file, once', () => {
    const all = [...Object.values(FILES).flat(), PRACTICE].flatMap((file) => Object.keys(file))
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe(entries.length)
    for (const [prefix, files] of Object.entries(FILES)) for (const id of files.flatMap((file) => Object.keys(file))) expect(id.startsWith(prefix), id).toBe(true)
  })

  it.each(entries)('%s is whole', (id, { cite, gist, since, until, checked, source, subject, standing }) => {
    expect(id).toMatch(/^(?:cn|us|uk|eu)\.[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}$/)
    for (const lang of LANGS) {
      expect(cite[lang].trim()).toBe(cite[lang])
      expect(cite[lang].length).toBeGreaterThan(2)
      expect(gist[lang].length).toBeGreaterThan(8)
      if (subject) expect(cite[lang]).toContain(subject[lang])
    }
    // One sentence each, in the reader's language.
    expect(gist.zh).toMatch(/^[^。]+。$/)
    expect(gist.en).toMatch(/^[A-Z“][^\n]*\.$/)
    expect(gist.en).not.toMatch(/\. [A-Z]|[㐀-鿿]/)
    expect(cite.en).not.toMatch(/[㐀-鿿]/)
    if (since !== '') expect(since).toMatch(DAY_OR_MONTH)
    if (until !== undefined) expect(until > since && DAY.test(until)).toBe(true)
    if (standing !== undefined) expect(since).toBe('')
    expect(source === '', 'G alone has no source').toBe(checked === 'G')
    if (checked === 'M') expect(source).toContain('LawRefBook/Laws')
    if (checked === 'W') expect(source).toMatch(/^https?:\/\//)
    if (checked === 'M→') expect(source).toMatch(/confirmed|inferred/)
  })

  it('cites nothing twice', () => {
    for (const lang of LANGS) {
      const cites = entries.map(([, { cite }]) => cite[lang])
      expect(cites.filter((cite, at) => cites.indexOf(cite) !== at)).toEqual([])
    }
  })

  it('shows no article number that is not confirmed', () => {
    for (const [id, { cite, subject, checked }] of entries) {
      if (checked !== 'G' && !subject && !(checked === 'M→' && !QUOTED.includes(id))) continue
      for (const lang of LANGS) expect(cite[lang], id).not.toMatch(NUMBER[lang])
    }
  })

  it('sees an article number in every way of writing it that the table has', () => {
    const numbered = entries.filter(([, { checked, subject, standing, source }]) => checked === 'M' && !subject && !standing && source !== '')
    for (const [id, { cite }] of numbered) for (const lang of LANGS) expect(cite[lang], id).toMatch(NUMBER[lang])
    expect(LAW['us.sec.21f-17'].cite.en).toMatch(NUMBER.en)
    expect(LAW['uk.ucta.3'].cite.zh).toMatch(NUMBER.zh)
  })

  it.each(['cn.aucl-2025.22', 'cn.aucl-2025.26', 'cn.csl-2026.44', 'cn.incident-reporting-2025', 'cn.cross-border-2024', 'eu.gdpr.82'] as const)('%s is cited by its subject', (id) => {
    expect(LAW[id].subject).toBeDefined()
  })

  it('labels practice in both languages, and only practice', () => {
    for (const [id, { cite, standing }] of entries) {
      expect(cite.zh.startsWith('实务做法') && cite.en.startsWith('Practice'), id).toBe(standing === 'practice')
      expect(id.includes('.practice.'), id).toBe(standing === 'practice')
    }
  })

  it('knows no law younger than the day it was checked', () => {
    for (const [id, { since }] of entries) expect(since <= LAW_AS_OF, id).toBe(true)
  })

  it('says of every number that stands on nothing read that it is unconfirmed', () => {
    expect(isConfirmed(LAW['cn.civil-code.585.2'])).toBe(true)
    expect(isConfirmed(LAW['cn.csl-2026.23'])).toBe(true)
    expect(isConfirmed(LAW['cn.csl-2026.44'])).toBe(false)
    expect(isConfirmed(LAW['eu.gdpr.32'])).toBe(false)
  })
})

describe('laws on a card', () => {
  const rule: readonly LawId[] = ['us.dtsa.1839.3', 'cn.aucl-2025.10', 'cn.civil-code.585.2', 'cn.labour-contract-law.25', 'cn.practice.loss-labels', 'uk.employment-rights-2025.24', 'uk.ucta.3', 'eu.digital-omnibus']
  const ids = (law: GoverningLaw, date?: string): string[] => lawsFor(rule, law, date).map(({ id, later }) => (later ? `${id} later` : id))

  it('are of the contract’s own law', () => {
    expect(ids('PRC')).toEqual(['cn.aucl-2025.10', 'cn.civil-code.585.2', 'cn.labour-contract-law.25', 'cn.practice.loss-labels'])
    expect(ids('US')).toEqual(['us.dtsa.1839.3'])
    expect(ids('other')).toEqual([])
    for (const { id } of lawsFor(rule, 'UK')) expect(countryOf(id)).toBe('uk')
  })

  it('were in force on its date', () => {
    expect(ids('PRC', '2025-10-14')).toEqual(['cn.civil-code.585.2', 'cn.labour-contract-law.25', 'cn.practice.loss-labels'])
    expect(ids('PRC', '2025-10-15')).toContain('cn.aucl-2025.10')
    expect(ids('PRC', '2020-12-31')).toEqual(['cn.labour-contract-law.25', 'cn.practice.loss-labels'])
    expect(ids('PRC', '2021')).toContain('cn.civil-code.585.2')
  })

  it('are marked where nothing else can be cited', () => {
    expect(ids('PRC', '2005-03-01')).toEqual(['cn.aucl-2025.10 later', 'cn.civil-code.585.2 later', 'cn.labour-contract-law.25 later', 'cn.practice.loss-labels'])
  })

  it('never include what is pending', () => {
    expect(ids('UK')).toEqual(['uk.ucta.3'])
    expect(ids('EU', '2030-01-01')).toEqual([])
  })

  it('say so in the reader’s words', async () => {
    const clause = '保密协议\n甲方：宁远机械有限公司\n乙方：越溪软件有限公司\n第一条 乙方应当对甲方的技术图纸保密，不得泄露。\n第二条 乙方泄露的，按甲方所受损失的十倍赔偿。'
    const cites = async (text: string): Promise<string[]> => {
      const { contract } = await readMarked(text)
      const review = analyze(contract)
      const finding = review.findings.find(({ rule: id }) => id === 'lia-multiplier-excessive')
      expect(finding).toBeDefined()
      return finding ? wordsOf(finding, contract, review.law, 'zh').laws.map(({ citation }) => citation) : []
    }
    const old = await cites(`${clause}\n签订日期：2019年5月6日`)
    expect(old.length).toBeGreaterThan(0)
    expect(old.every((cite) => cite.endsWith('（合同日期之后才施行）'))).toBe(true)
    const now = await cites(`${clause}\n签订日期：2026年5月6日`)
    expect(now[0]).toBe(LAW['cn.civil-code.585.2'].cite.zh)
    expect(now.join('')).not.toContain('合同日期之后')
  })

  it('reads a date that lacks a day or a month as its first day', () => {
    expect(['2021', '2025-10', '2025-10-15'].map(firstDay)).toEqual(['2021-01-01', '2025-10-01', '2025-10-15'])
    expect(inForce(LAW['cn.noncompete-guidelines-2025'], '2025-08-31')).toBe(false)
    expect(inForce(LAW['cn.noncompete-guidelines-2025'], '2025-09-30')).toBe(true)
  })
})

describe('repealed and renumbered law', () => {
  it('has a day for each change', () => {
    for (const { until, later } of REPEALED) {
      expect(until).toMatch(DAY)
      if (later) expect(later.since > until && DAY.test(later.since)).toBe(true)
    }
    for (const { since } of RENUMBERED) expect(since).toMatch(DAY)
  })

  it.each([
    ['1998年5月1日', undefined],
    ['2005年5月1日', '《中华人民共和国合同法》'],
    ['2022年5月1日', '《中华人民共和国民法典》'],
  ])('names what had replaced a law by %s', async (date, current) => {
    const { contract } = await readMarked(`签订日期：${date}\n第一条 本合同依照《技术合同法》订立。`)
    expect(analyze(contract).findings.find(({ rule }) => rule === 'q-outdated-law')?.data['current']).toBe(current)
  })

  it('gives no number that the table itself does not show', () => {
    const open = RENUMBERED.flatMap(({ statute, articles }) => Object.entries(articles).filter(([, { now }]) => now === null).map(([article]) => `${statute}${article}`))
    expect(open).toEqual(['反不正当竞争法17', '反不正当竞争法21', '反不正当竞争法32', '网络安全法42'])
  })

  it('calls no law in force repealed or unheard of', () => {
    const current = ['民法典', '劳动合同法', '反不正当竞争法', '个人信息保护法', '数据安全法', '网络安全法', '保密法', '保守国家秘密法', '商业秘密保护规定', '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）', '最高人民法院关于适用民法典合同编通则若干问题的解释']
    for (const name of current) {
      expect(REPEALED.some((law) => (typeof law.name === 'string' ? law.name === name : law.name.test(name))), name).toBe(false)
      expect(NEVER_EXISTED.some((law) => law.name === name), name).toBe(false)
    }
  })
})

describe('rules', () => {
  it.each([...RULES])('%s cites what is in the table, once', (_id, rule) => {
    expect(new Set(rule.law).size).toBe(rule.law.length)
    for (const id of rule.law) expect(LAW).toHaveProperty([id])
  })
})
