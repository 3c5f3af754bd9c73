import { citations, type Citation } from '../facts/citations'
import { contractDate } from '../facts/contract-date'
import { defineRule, sentenceAt, textOf } from '../kit'
import { firstDay } from '../law'
import { NEVER_EXISTED, RENUMBERED, REPEALED } from '../law/repealed'
import type { Contract, Span } from '../../contract/types'

interface Verdict { readonly variant?: string; readonly data: Readonly<Record<string, string | number>> }

const bears = (statute: string, name: string | RegExp): boolean => (typeof name === 'string' ? statute === name : name.test(statute))

/** What is wrong with citing this on that day; null when nothing is. `sentence` tells which of two articles of one number is meant. */
function verdictOn({ statute, article }: Citation, day: string, sentence: string): Verdict | null {
  for (const { name, until, by, later } of REPEALED) {
    if (!bears(statute, name) || day < until) continue
    const now = later && day >= later.since ? later.by : by
    return { data: { cited: statute, since: until, current: now.zh, currentEn: now.en } }
  }
  for (const { statute: name, since, articles } of RENUMBERED) {
    const moved = statute === name && article !== null && day >= since ? articles[article] : undefined
    if (article === null || !moved || moved.unless?.test(sentence)) continue
    const { now } = moved
    return { variant: now === null ? 'renumberedOpen' : 'renumbered', data: { cited: statute, article, since, ...(now === null ? {} : { now }) } }
  }
  const unknown = NEVER_EXISTED.find(({ name }) => name === statute)
  return unknown ? { variant: 'unknown', data: { cited: statute, current: unknown.meant.zh, currentEn: unknown.meant.en } } : null
}

function quoteFor(contract: Contract, citation: Citation): Span {
  return sentenceAt(contract, citation.start) ?? citation
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
      en: { title: 'No statute has this name', found: 'The contract cites “{cited}”; no PRC statute bears that name.', ask: 'Check which law was meant, probably {currentEn}.' },
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
        '签订日期：2026年2月6日\n第六条 [[乙方泄露甲方商业秘密的，构成《反不正当竞争法》第九条所列行为。]]',
        '签订日期：2025年12月1日\n第七条 [[赔偿数额依照《反不正当竞争法》第十七条确定。]]',
        '签订日期：2026年3月9日\n5.2 [[乙方发现用户信息泄露的，按照《网络安全法》第四十二条立即补救并告知用户。]]',
        '签订日期：2026年4月2日\n第四条 [[日志留存适用《网络安全法》第21条。]]',
        '签署日期：2023年2月14日\n第十二条 [[双方依《民事诉讼法》第三十四条约定由甲方所在地人民法院管辖。]]',
        '签订时间：2022年6月30日\n九、[[合同纠纷按《中华人民共和国民事诉讼法》第二十三条确定管辖法院。]]',
        '签订日期：2026年7月1日\n十、[[仲裁协议的内容符合《仲裁法》第十六条。]]',
        '签订日期：2026年8月20日\n二、[[商业秘密的范围参照《关于禁止侵犯商业秘密行为的若干规定》认定。]]',
        '[[任何一方不得实施《不正当竞争法》禁止的行为。]]',
        '[[定金的效力适用《担保法司法解释》。]]',
        '签订日期：2021年\n[[双方根据《合同法》协商一致，订立本协议。]]',
      ],
      miss: [
        '依据《民法典》第五百八十五条，双方约定如下。',
        '依据《劳动合同法》第二十五条订立。',
        '签订日期：2019年6月1日\n双方依据《中华人民共和国合同法》订立本合同。',
        '《民法典》合同编及技术合同法律风险提示。',
        '遵守现行有效的法律法规。',
        '签订日期：2025年8月1日\n乙方泄露商业秘密的，构成《反不正当竞争法》第九条所列行为。',
        '签订日期：2026年2月6日\n乙方泄露商业秘密的，构成《反不正当竞争法》第十条所列行为。',
        '签订日期：2026年2月6日\n乙方不得作《反不正当竞争法》第九条禁止的虚假商业宣传。',
        '签订日期：2025年11月20日\n日志留存适用《网络安全法》第二十一条。',
        '签订日期：2026年3月9日\n乙方按照《网络安全法》第四十二条对收集的用户信息严格保密。',
        '签署日期：2020年9月1日\n双方依《民事诉讼法》第三十四条约定由甲方所在地人民法院管辖。',
        '签署日期：2023年9月1日\n因厂房不动产发生的纠纷，依《民事诉讼法》第三十四条由不动产所在地法院专属管辖。',
        '签署日期：2023年9月1日\n双方依《民事诉讼法》第三十五条约定管辖法院。',
        '签订日期：2025年5月6日\n仲裁协议的内容符合《仲裁法》第十六条。',
        '签订日期：2026年1月10日\n商业秘密的范围参照《关于禁止侵犯商业秘密行为的若干规定》认定。',
        '乙方应当遵守《保密法》和《知识产权保护管理办法》。',
        '适用《最高人民法院关于审理劳动合同法案件的解释》。',
        '签订日期：2020年\n双方根据《合同法》协商一致，订立本协议。',
      ],
      mended: [
        '签订日期：2026年3月1日\n一、根据《中华人民共和国民法典》第五百八十五条约定违约金。',
        '签订日期：2026年5月8日\n第九条 发生事件的，依现行有效的法律法规报告。',
      ],
    },
    en: {
      hit: [
        'Dated 3 March 2026\n1. [[Personal data is processed pursuant to Directive 95/46/EC.]]',
        '2. [[Transfers rely on the EU-US Privacy Shield.]]',
        'Signed on 5 May 2025\n[[This Agreement is governed by the Contract Law of the People’s Republic of China.]]',
        'Dated 4 September 2024\n[[The Recipient complies with the Data Protection Act 1998.]]',
        'Dated 9 July 2022\n[[The parties rely on the General Principles of the Civil Law.]]',
        'Dated 9 July 2024\n[[Damages are assessed under Article 113 of the PRC Contract Law.]]',
      ],
      miss: [
        'Personal data is processed under the GDPR (EU) 2016/679.',
        'Dated 1 June 2012\nThe Data Protection Act 1998 applies.',
        'Dated 3 March 2017\nPersonal data is processed pursuant to Directive 95/46/EC.',
        'Dated 12 May 2019\nTransfers rely on the EU-US Privacy Shield.',
        'Dated 2 April 2020\nThis Agreement is governed by the Contract Law of the PRC.',
        'The Recipient complies with the Data Protection Act 2018.',
        'This Agreement is governed by the laws of England.',
        'Dated 8 May 2026\nThis agreement is made under the Labour Contract Law of the People’s Republic of China.',
        'Dated 2 June 2026\nThe employee may resign as the Labor Contract Law of the PRC provides.',
        'Dated 2 June 2026\nThe remedies are those of PRC contract law and of the PRC Labor Contract Law.',
      ],
      mended: [
        'Dated 3 March 2026\n1. Personal data is processed pursuant to Regulation (EU) 2016/679 as amended from time to time.',
        '2. Transfers rely on the standard contractual clauses in force at the time of transfer.',
      ],
    },
  },

  *check(contract, _options, { today }) {
    const day = firstDay(contractDate(contract)?.iso ?? today)
    const seen = new Map<string, { verdict: Verdict; evidence: Span[] }>()
    for (const citation of citations(contract)) {
      const quote = quoteFor(contract, citation)
      const verdict = verdictOn(citation, day, textOf(contract, quote))
      if (!verdict) continue
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
