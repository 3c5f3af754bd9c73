import type { Contract } from '../../contract/types'
import { placedReferences, type PlacedReference } from './broken-references'
import { clauses, lineage, type Clause } from './clauses'
import { fact } from './fact'
import { clauseNumbers } from './references'
import { lowerText } from './marks'
import { isChinese, textOf } from './sentences'
import { holding } from './sieve'

/** What a reference says its target is about, by the words next to it, and the words that such a target has. */
interface Subject { readonly before?: RegExp; readonly after?: RegExp; readonly topic: RegExp }

const LINK_ZH = '^(?:的?(?:所?(?:约定|规定|述|列|载明?))的?|项下的?|中的?|的|之)?'
const ZH: readonly Subject[] = [
  { after: new RegExp(`${LINK_ZH}(?:保密|商业秘密)`), topic: /保密|秘密|机密|泄|披露|透露|公开/ },
  { before: /(?:按照?|依照?|依据|根据|适用)(?:本(?:合同|协议))?$/, after: new RegExp(`${LINK_ZH}(?:承担|追究|支付|主张|要求)?[^。；，违]{0,6}(?:违约责任|赔偿责任|违约金|赔偿|法律责任)`), topic: /违约|赔偿|责任|损失|罚|补偿|金额|%|元/ },
  { after: new RegExp(`${LINK_ZH}(?:付款|支付方式|价款|服务费|报酬|合同价)`), topic: /付|款|费|价|元|酬|金额|结算/ },
  { before: /(?:按照?|依照?|依据|根据)(?:本(?:合同|协议))?$/, after: new RegExp(`${LINK_ZH}(?:解除|终止)`), topic: /解除|终止|提前|违约|期满|期限/ },
  { after: new RegExp(`${LINK_ZH}(?:争议解决|管辖|仲裁)`), topic: /争议|仲裁|诉讼|法院|管辖|纠纷/ },
  { after: new RegExp(`${LINK_ZH}不可抗力`), topic: /不可抗力|自然灾害|战争/ },
  { after: new RegExp(`${LINK_ZH}(?:知识产权|成果归属)`), topic: /知识产权|专利|著作权|版权|成果|所有权|权属|商标/ },
  { after: new RegExp(`${LINK_ZH}(?:返还|销毁)`), topic: /返还|归还|退还|销毁|删除|交还/ },
  { after: new RegExp(`${LINK_ZH}验收`), topic: /验收|检验|测试|合格|验货/ },
  { after: new RegExp(`${LINK_ZH}(?:竞业限制|竞业禁止)`), topic: /竞业|竞争|同类/ },
]
const WHERE_EN = '(?:set (?:out|forth) in|under|in|of|pursuant to|by|contained in|specified in|provided (?:for )?in|described in|imposed by|in accordance with|stated in|defined in|as defined in|granted in)\\s(?:the\\s)?$'
const EN: readonly Subject[] = [
  { before: new RegExp(`\\b(?:confidentiality|non-?disclosure|secrecy)\\b(?:\\s(?:obligations?|provisions?|undertakings?|duties|duty|covenants?|requirements?|restrictions?|terms)){0,2},?\\s${WHERE_EN}`), topic: /confiden|secre|disclos|proprietary|publish|divulg/ },
  { before: new RegExp(`\\b(?:confidential|proprietary)\\b[^.;]{0,40}\\b(?:pursuant to|under|in accordance with)\\s$`), topic: /\bmark|\bstamp|\blegend|\blabel|\bwritten|in writing|\bidentif|\bconfidential information means|\bnot (?:use|disclose)|\bkeep|\bconfidentiality\b/ },
  { before: new RegExp(`\\b(?:fees?|price|payments?|invoices?|charges)\\b(?:\\s(?:is|are|due|payable|owed|owing|terms|obligations?)){0,3}\\s${WHERE_EN}`), topic: /\bpa(?:y|id)|\bfee|\bprice|\binvoice|\bcharge|\bcost|[$£€]|\bamount|\brate|\bcompensat|\bremunerat|\bexpens|\broyalt|\bsalary/ },
  { before: new RegExp(`\\b(?:liability|liable|indemnit(?:y|ies)|indemnification|liquidated damages|damages)\\b(?:\\s(?:obligations?|provisions?|payable|cap|limits?|limitations?)){0,2}\\s${WHERE_EN}`), topic: /\bliab|\bindemn|\bdamage|\bloss|\bremed|\bcompensat|\bbreach|\bpenalt|\bcap\b|\bwarrant|\bresponsib|\bhold harmless/ },
  { before: new RegExp(`\\bterminat\\w{0,5}\\b(?:\\s(?:this agreement|rights?|for cause|for convenience|early)){0,2}\\s${WHERE_EN}`), topic: /\bterminat|\bexpir|\bcancel|\bend\b|\bends\b|\bnotice|\bdefault|\bterm\b|\bbreach/ },
  { before: new RegExp(`\\b(?:dispute resolution|arbitration|arbitrated|disputes?|jurisdiction)\\b(?:\\s(?:procedures?|provisions?|process)){0,1}\\s${WHERE_EN}`), topic: /\bdispute|\barbitra|\bmediat|\bcourt|\bjurisdiction|\bclaim/ },
  { before: new RegExp(`\\b(?:warranty|warranties|representations)\\b\\s${WHERE_EN}`), topic: /\bwarrant|\brepresent/ },
  { before: new RegExp(`\\b(?:return|destruction)\\b(?:\\s(?:obligations?|or destruction)){0,2}\\s${WHERE_EN}`), topic: /\breturn|\bdestr|\bdelet|\berase/ },
  { before: new RegExp(`\\bforce majeure\\b(?:\\s(?:events?|provisions?)){0,1}\\s${WHERE_EN}`), topic: /\bforce majeure|\bacts? of god|\bbeyond\b/ },
]

/** What every pattern of `EN` ends with. */
const PREPOSITION = /\b(?:in|under|of|to|by|with)\s(?:the\s)?$/

/** Words of a heading that tell one subject from another. */
const GENERAL_ZH = /责任|义务|条款|约定|规定|事项|管理|双方|本合同|本协议|的/g
const GENERAL_EN = /^(?:and|the|of|for|to|in|on|by|or|other|general|terms?|provisions?|obligations?|rights?|party|parties)$/

function stems(name: string): string[] {
  if (/[㐀-鿿]/.test(name)) {
    const bare = name.replace(GENERAL_ZH, ' ')
    return bare.split(/[^㐀-鿿]+/).flatMap((part) => (part.length < 2 ? [] : Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2))))
  }
  return name.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 2 && !GENERAL_EN.test(word)).map((word) => word.slice(0, 5))
}

const sameNumber = fact((contract: Contract): ReadonlyMap<string, readonly Clause[]> => {
  const map = new Map<string, Clause[]>()
  for (const clause of clauses(contract)) {
    const number = clauseNumbers(contract)[clause.index] as string
    if (number !== '') map.set(number, [...(map.get(number) ?? []), clause])
  }
  return map
})

/** The clause's words with its headings above, in lower case: what it is about. Where a number is used for points too, all that bear it. */
function aboutOf(contract: Contract, target: Clause): string {
  const same = sameNumber(contract).get(clauseNumbers(contract)[target.index] as string) ?? [target]
  return same.map((clause) => {
    const above = lineage(contract, clause.index).map(({ heading }) => heading)
    return `${above.join(' ').toLowerCase()} ${lowerText(contract).slice(clause.start, Math.min(clause.end, clause.start + 4000))}`
  }).join(' ')
}

const NAMED_ZH = /^\s?[（(“《「]{1,2}([㐀-鿿、和与及]{2,14})[）)”》」]{1,2}/
const NAMED_EN = /^,?\s?[("“]{1,2}(?:the )?([A-Z][A-Za-z ,&'’-]{3,48})[)"”]{1,2}/

/** A reference that gives its target's name in brackets, where the target bears another name and does not speak of that. */
export function misnamedReferences(contract: Contract): PlacedReference[] {
  return placedReferences(contract).filter(({ end, target }) => {
    const after = contract.text.slice(end, end + 60)
    const name = (NAMED_ZH.exec(after) ?? NAMED_EN.exec(after))?.[1]
    if (!name || !target || /以下|简称|如有|如适用|字体|加粗|下划线|标红|已[㐀-鿿]|详见|参见|除外|hereinafter|in bold|highlighted|underlined|as amended|collectively/i.test(name)) return false
    const wanted = stems(name)
    const about = aboutOf(contract, target)
    return wanted.length > 0 && about.length > 12 && !wanted.some((stem) => about.includes(stem))
  })
}

/** A reference whose neighbouring words say what its target provides, where the target speaks of none of it. */
export function unrelatedReferences(contract: Contract): PlacedReference[] {
  return placedReferences(contract).filter(({ start, end, printed, sentence, target }) => {
    if (!target || target.end - target.start < 8) return false
    const zh = /条|款|项|章/.test(printed)
    const printedBefore = contract.text.slice(Math.max(sentence.start, start - 110), start)
    const before = zh ? printedBefore.replace(/第\s?$/, '') : printedBefore.toLowerCase().replace(/(?:sections?|clauses?|articles?|paragraphs?)\s$/, '')
    if (!zh && !PREPOSITION.test(before.slice(-16))) return false
    const after = contract.text.slice(end, Math.min(sentence.end, end + 40))
    if (zh && /违反[^。；，]{0,12}$/.test(before) && !/^(?:的|项下的?|约定的?|规定的?)?保密/.test(after)) return false
    // The reference itself stands in its target: "as provided in this Section 4".
    if (sentence.start >= target.start && sentence.end <= target.end) return false
    const subjects = (zh ? ZH : EN).filter((subject) => (!subject.before || subject.before.test(before)) && (!subject.after || subject.after.test(after)))
    if (subjects.length === 0) return false
    const about = aboutOf(contract, target)
    return !/保留|删除|reserved|omitted|deleted/.test(about.slice(0, 60)) && subjects.some(({ topic }) => !topic.test(about))
  })
}

const QUOTED_ZH = /(?:本(?:合同|协议)|按照?|依照?|依据|根据|适用|违反)[^。；，“《]{0,8}[“「]([㐀-鿿]{2,10})[”」](?:一)?(?:条款?|章|节)(?!件)/g
const QUOTED_EN = /\b(?:[Ss]ection|[Cc]lause|[Aa]rticle|[Pp]rovision)s?\s(?:entitled|titled|headed|captioned|called)\s["“]([A-Z][^"”]{3,40})["”]|["“]([A-Z][^"”]{3,40})["”]\s(?:section|clause|article)\b(?:\s(?:of this|above|below|herein))/g

/** What a name in quotation marks is said to be. */
const UNITS_ZH = ['条', '章', '节']
const UNITS_EN = ['section', 'article', 'clause', 'provision']
const NAMING = { zh: holding(UNITS_ZH), en: holding(UNITS_EN), bilingual: holding([...UNITS_ZH, ...UNITS_EN]) }

/** Names of clauses in quotation marks that no clause bears and none is about. */
export const missingNames = fact((contract: Contract): readonly { readonly name: string; readonly at: number }[] => {
  const { text } = contract
  const found = NAMING[contract.lang](contract).flatMap((sentence) => {
    const own = textOf(contract, sentence)
    if (!['“', '「', '"'].some((mark) => own.includes(mark))) return []
    return [...own.matchAll(isChinese(contract, sentence) ? QUOTED_ZH : QUOTED_EN)].map((match) => ({ name: (match[1] ?? match[2]) as string, at: sentence.start + match.index }))
  })
  if (found.length === 0) return []
  const headings = clauses(contract).map((clause) => `${clause.heading} ${text.slice(clause.start, Math.min(clause.ownEnd, clause.start + 60))}`.toLowerCase())
  return found.flatMap(({ name, at }) => {
    // Sections of a website are no clauses.
    if (/\b(?:web)?site\b|\bpages?\b|网站|页面/i.test(text.slice(Math.max(0, at - 60), at))) return []
    const wanted = stems(name.replace(/[,.]$/, ''))
    const exists = wanted.length === 0 || headings.length < 4 || headings.some((heading) => wanted.some((stem) => heading.includes(stem)) && !heading.includes(`“${name.toLowerCase()}”`))
    return exists ? [] : [{ name, at }]
  })
})
