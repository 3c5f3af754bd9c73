import type { Both } from './legal-source'

const named = (zh: string, en: string): Both => ({ zh, en })
const CIVIL_CODE = named('《中华人民共和国民法典》', 'the Civil Code')

/** A law that was replaced as a whole. */
export interface Repealed {
  /** As cited: the name in 《》 without the country, or the English name in lower case. */
  readonly name: string | RegExp
  /** No longer in force from, ISO date. */
  readonly until: string
  /** What replaced it on that day. */
  readonly by: Both
  /** What a later contract should cite where the successor was replaced too. */
  readonly later?: { readonly since: string; readonly by: Both }
}

const CONTRACT_LAW = named('《中华人民共和国合同法》', 'the Contract Law of 1999')
const TO_CODE = { until: '2021-01-01', by: CIVIL_CODE } as const
const TO_CONTRACT_LAW = { until: '1999-10-01', by: CONTRACT_LAW, later: { since: '2021-01-01', by: CIVIL_CODE } } as const
const INTERPRETED = { until: '2021-01-01', by: named('《中华人民共和国民法典》及其司法解释', 'the Civil Code and its interpretations') } as const

/** The nine laws of Civil Code art. 1260, what they had replaced, and the foreign texts that contracts still cite. */
export const REPEALED: readonly Repealed[] = [
  ...['合同法', '民法通则', '民法总则', '侵权责任法', '担保法', '物权法', '婚姻法', '继承法', '收养法'].map((name) => ({ name, ...TO_CODE })),
  ...['经济合同法', '技术合同法', '涉外经济合同法'].map((name) => ({ name, ...TO_CONTRACT_LAW })),
  // 《劳动合同法》 is another law and in force.
  { name: /^(?!.{0,20}劳动合同).{0,24}(?:合同法|担保法).{0,20}解释/, ...INTERPRETED },
  { name: /^关于禁止侵犯商业秘密行为的若干规定/, until: '2026-06-01', by: named('《商业秘密保护规定》', 'the Provisions on Protection of Trade Secrets of 2026') },
  { name: /^contract law of|^general principles of|^prc (?:contract|tort liability|guarant(?:y|ee)) law/, ...TO_CODE },
  { name: /^directive 95\/46/, until: '2018-05-25', by: named('《通用数据保护条例》', 'the GDPR') },
  { name: /^data protection act 1998/, until: '2018-05-25', by: named('英国《2018年数据保护法》', 'the Data Protection Act 2018') },
  { name: /privacy shield/, until: '2020-07-16', by: named('现行有效的跨境传输机制', 'a transfer mechanism in force') },
]

/** What became of one article. */
export interface MovedArticle {
  /** The new number; null where it is not confirmed: then only the renumbering is told. */
  readonly now: number | null
  /** The article that bears this number today is about this; a sentence about it cites the law in force. */
  readonly unless?: RegExp
}

/** A law whose articles were renumbered. */
export interface Renumbered {
  readonly statute: string
  readonly since: string
  readonly articles: Readonly<Record<number, MovedArticle>>
}

export const RENUMBERED: readonly Renumbered[] = [
  {
    statute: '反不正当竞争法', since: '2025-10-15',
    articles: { 9: { now: 10, unless: /虚假|误导|商业宣传/ }, 17: { now: null }, 21: { now: null }, 32: { now: null } },
  },
  {
    statute: '网络安全法', since: '2026-01-01',
    articles: { 21: { now: 23 }, 25: { now: 27 }, 40: { now: 42 }, 42: { now: null, unless: /严格保密|用户信息保护/ }, 59: { now: 61 } },
  },
  // By the amendment of 2021-12-24.
  { statute: '民事诉讼法', since: '2022-01-01', articles: { 23: { now: 24 }, 34: { now: 35, unless: /专属管辖|不动产|港口/ } } },
  { statute: '仲裁法', since: '2026-03-01', articles: { 16: { now: 27 } } },
]

/** Names that no law bears, with the law that was probably meant. */
export const NEVER_EXISTED: readonly { readonly name: string; readonly meant: Both }[] = [
  { name: '知识产权法', meant: named('《著作权法》《专利法》等单行法', 'the Copyright Law, the Patent Law or another single statute') },
  { name: '不正当竞争法', meant: named('《反不正当竞争法》', 'the Anti-Unfair Competition Law') },
  { name: '商业秘密法', meant: named('《反不正当竞争法》', 'the Anti-Unfair Competition Law') },
  { name: '商业秘密保护法', meant: named('《反不正当竞争法》', 'the Anti-Unfair Competition Law') },
  { name: '合同保密法', meant: named('《民法典》或《反不正当竞争法》', 'the Civil Code or the Anti-Unfair Competition Law') },
]
