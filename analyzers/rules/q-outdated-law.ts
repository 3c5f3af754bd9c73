import { citations, type Citation } from '../facts/citations'
import { contractDate } from '../facts/contract-date'
import { defineRule, sentences, textOf } from '../kit'
import type { Contract, Span } from '../../contract/types'

interface Change { readonly since: string; readonly now: string; readonly nowEn: string }

const CODE: Change = { since: '2021-01-01', now: '《中华人民共和国民法典》', nowEn: 'the Civil Code' }
/** Repealed as a whole: Civil Code art. 1260 and the measures named in the law table. */
const REPEALED: readonly (readonly [RegExp, Change])[] = [
  [/^(?:经济合同法|技术合同法|涉外经济合同法)$/, { since: '1999-10-01', now: '《中华人民共和国民法典》', nowEn: 'the Civil Code' }],
  [/^(?:合同法|民法通则|民法总则|侵权责任法|担保法|物权法|婚姻法|继承法|收养法)$/, CODE],
  [/合同法.{0,20}解释[（(]?[一二]/, CODE],
  [/^关于禁止侵犯商业秘密行为的若干规定/, { since: '2026-06-01', now: '《商业秘密保护规定》', nowEn: 'the 2026 Provisions on Protection of Trade Secrets' }],
  [/^contract law of|^general principles of/, CODE],
  [/^directive 95\/46/, { since: '2018-05-25', now: '《通用数据保护条例》', nowEn: 'the GDPR' }],
  [/^data protection act 1998/, { since: '2018-05-25', now: '英国《2018年数据保护法》', nowEn: 'the Data Protection Act 2018' }],
  [/privacy shield/, { since: '2020-07-16', now: '现行有效的跨境传输机制', nowEn: 'a transfer mechanism in force' }],
]
/** Renumbered: statute → article as cited → what it became. Numbers that are not confirmed carry no new number. */
const RENUMBERED: readonly { readonly statute: RegExp; readonly since: string; readonly articles: Readonly<Record<number, number | null>> }[] = [
  { statute: /^反不正当竞争法$/, since: '2025-10-15', articles: { 9: 10, 17: null, 21: null, 32: null } },
  { statute: /^网络安全法$/, since: '2026-01-01', articles: { 21: 23, 25: 27, 40: 42, 42: null, 59: 61 } },
  { statute: /^民事诉讼法$/, since: '2022-01-01', articles: { 23: 24, 34: 35 } },
  { statute: /^仲裁法$/, since: '2026-03-01', articles: { 16: 27 } },
]
/** Names that no statute bears. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/^知识产权法$/, '《著作权法》《专利法》等单行法'],
  [/^不正当竞争法$/, '《反不正当竞争法》'],
  [/^商业秘密(?:保护)?法$/, '《反不正当竞争法》'],
  [/^(?:保密|合同保密)法$/, '《保守国家秘密法》或《反不正当竞争法》'],
]

interface Verdict { readonly variant?: string; readonly data: Readonly<Record<string, string | number>> }

function verdictOn(citation: Citation, date: string): Verdict | null {
  const { statute, article } = citation
  for (const [name, change] of REPEALED) if (name.test(statute) && date >= change.since) return { data: { cited: statute, since: change.since, current: change.now, currentEn: change.nowEn } }
  for (const entry of RENUMBERED) {
    if (article === null || !entry.statute.test(statute) || date < entry.since || !(article in entry.articles)) continue
    const now = entry.articles[article]
    return { variant: now ? 'renumbered' : 'renumberedOpen', data: { cited: statute, article, since: entry.since, ...(now ? { now } : {}) } }
  }
  for (const [name, meant] of UNKNOWN) if (name.test(statute)) return { variant: 'unknown', data: { cited: statute, current: meant } }
  return null
}

function quoteFor(contract: Contract, citation: Citation): Span {
  const sentence = sentences(contract).find((candidate) => candidate.start <= citation.start && citation.start < candidate.end)
  return sentence ?? citation
}

export default defineRule({
  type: 'QUALITY',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'low', burdened: 'low', neutral: 'low' },
  law: ['cn.civil-code.1260'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '引用了已废止的法律',
      found: '合同引用“{cited}”，该法自 {since} 起已被{current}取代。',
      why: '引用失效的法律不会使合同无效，但发生争议时会多一场“依据什么”的争论。',
      ask: '改引{current}的对应条文，或写“现行有效的法律法规”。',
    },
    en: {
      title: 'A repealed law is cited',
      found: 'The contract cites “{cited}”, replaced by {currentEn} since {since}.',
      why: 'A repealed citation does not undo the contract, but adds an argument about which rule was meant.',
      ask: 'Cite {currentEn}, or refer to the law in force from time to time.',
    },
  },
  variants: {
    renumbered: {
      zh: { title: '法条编号已经改变', found: '合同引用“{cited}”第 {article} 条，自 {since} 起该内容在第 {now} 条。', ask: '改为第 {now} 条，或只写法律名称。' },
      en: { title: 'The cited article was renumbered', found: 'The contract cites {cited}, art. {article}; since {since} that rule is art. {now}.', ask: 'Cite art. {now}, or only the statute’s name.' },
    },
    renumberedOpen: {
      zh: { title: '法条编号已经改变', found: '合同引用“{cited}”第 {article} 条，该法自 {since} 起修订并重新编号。', ask: '核对现行条号，或只写法律名称。' },
      en: { title: 'The cited article was renumbered', found: 'The contract cites {cited}, art. {article}; that law was revised and renumbered on {since}.', ask: 'Check the current number, or cite only the statute’s name.' },
    },
    several: {
      zh: { title: '引用的法律已不能照此引用', found: '同一句引用了“{cited}”，这些名称或条号已不再对应现行法律。', ask: '逐一核对，改引现行法律，或写“现行有效的法律法规”。' },
      en: { title: 'Several citations no longer hold', found: 'One sentence cites “{citedEn}”; these names or numbers no longer match the law in force.', ask: 'Check each, or refer to the law in force from time to time.' },
    },
    unknown: {
      zh: { title: '没有这个名称的法律', found: '合同引用“{cited}”，现行法律中没有这个名称。', ask: '核对所指的法律，多半是{current}。' },
      en: { title: 'No statute has this name', found: 'The contract cites “{cited}”; no PRC statute bears that name.', ask: 'Check which law was meant, probably {current}.' },
    },
  },
  draft: {
    zh: '本合同依据《中华人民共和国民法典》及其他现行有效的法律法规订立。',
    en: 'This Agreement is made under the Civil Code of the People’s Republic of China and other applicable law as amended from time to time.',
  },

  examples: {
    zh: {
      hit: [
        '签订日期：2026年3月1日\n一、[[根据《中华人民共和国合同法》第一百一十四条约定违约金。]]',
        '签订日期：2026年5月8日\n第九条 [[发生事件的，依《网络安全法》第二十五条报告。]]',
        '第一条 [[本协议依照《知识产权法》签订。]]',
        '[[甲乙双方根据《中华人民共和国合同法》、《担保法》订立本合同。]]',
      ],
      miss: [
        '依据《民法典》第五百八十五条，双方约定如下。',
        '依据《劳动合同法》第二十五条订立。',
        '签订日期：2019年6月1日\n双方依据《中华人民共和国合同法》订立本合同。',
        '《民法典》合同编及技术合同法律风险提示。',
        '遵守现行有效的法律法规。',
      ],
    },
    en: {
      hit: [
        'Dated 3 March 2026\n1. [[Personal data is processed pursuant to Directive 95/46/EC.]]',
        '2. [[Transfers rely on the EU-US Privacy Shield.]]',
        'Signed on 5 May 2025\n[[This Agreement is governed by the Contract Law of the People’s Republic of China.]]',
      ],
      miss: ['Personal data is processed under the GDPR (EU) 2016/679.', 'Dated 1 June 2012\nThe Data Protection Act 1998 applies.', 'This Agreement is governed by the laws of England.'],
    },
  },

  *check(contract, _options, { today }) {
    const date = contractDate(contract)?.iso ?? today
    const seen = new Map<string, { verdict: Verdict; evidence: Span[] }>()
    for (const citation of citations(contract)) {
      const verdict = verdictOn(citation, date)
      if (!verdict) continue
      const quote = quoteFor(contract, citation)
      // One sentence, one card: several names in it that no longer hold are one point.
      const sameSentence = [...seen].find(([, group]) => group.evidence.some((span) => span.start === quote.start))
      const key = sameSentence?.[0] ?? verdict.variant ?? 'repealed'
      const group = seen.get(key)
      if (!group) seen.set(key, { verdict, evidence: [quote] })
      else if (sameSentence && group.verdict.data['cited'] !== verdict.data['cited']) {
        const cited = `${group.verdict.data['cited']}、${verdict.data['cited']}`
        seen.set(key, { verdict: { variant: 'several', data: { cited, citedEn: cited.replace(/、/g, ', ') } }, evidence: group.evidence })
      }
      else if (!group.evidence.some((span) => span.start === quote.start)) group.evidence.push(quote)
    }
    for (const { verdict, evidence } of seen.values()) {
      const penalty = /违约金|赔偿|damages/.test(textOf(contract, evidence[0] as Span))
      yield {
        evidence,
        data: verdict.data,
        ...(verdict.variant ? { variant: verdict.variant } : {}),
        ...(penalty ? { levels: { protected: 'medium', burdened: 'medium', neutral: 'medium' } } : {}),
      }
    }
  },
})
