import type { Contract } from '../../contract/types'
import { articleOf, clauses } from './clauses'
import { fact } from './fact'
import { carvedAfter, carvedWithin, namesSecrecy } from './limit-carve-outs'
import { mayMatch, sieved } from './sieve'
import { has, lowerOf, sentences, textOf, type Sentence } from './sentences'
import { pointsAtSecrecy } from './references'

/** A sentence that caps liability or excludes indirect loss, and whether a breach of secrecy is carved out of it. */
export interface Limit {
  readonly sentence: Sentence
  readonly caps: boolean
  readonly excludes: boolean
  /** `secrecy`: leak or data breach is outside it; `wilful`: only intent or gross negligence is; null: nothing is. */
  readonly carveOut: 'secrecy' | 'wilful' | null
}

const CAP_ZH = /(?:责任|赔偿|赔付|赔款|(?<!理)赔)[^。；]{0,40}(?:最多|至多|顶多|不多于|为顶|为度|打住|封顶在|只到|到[^。；，]{1,20}为止)|(?:责任|赔偿|索赔)[^。；]{0,40}(?:不超过|不应超过|不得超过|不会超过|以[^。；]{1,40}为限|为上限|上限[为是]|(?<!不)封顶|至多|最多|不高于|限额[为是]|最高(?:不|为|限)|(?<!不)(?:限于|仅限)[^。；]{0,24}(?:直接|\d|[元万亿倍额%]|价款|服务费|已[付收]|保险|更换|修理|重做|退款|退还|返还))|(?:最高|累计|总)(?:赔偿|责任)[^。；]{0,12}(?:限额|上限|额)/
const EXCLUDES_ZH = /(?:不承担|不负|不对|无需|无须|均不|概不|不予|不赔偿|不包括|免于|不就|不应对)[^。；]{0,80}(?:间接|附带|后果性|可得利益|预期(?:利益|利润|收益)|利润(?:的)?损失|商誉|特殊(?:性)?(?:的)?损)|(?:间接|可得利益|预期利益|利润损失|商誉)[^。；]{0,30}(?:不承担|不负|不赔偿|不予赔偿|免责|除外)/
/** Limits of one narrow subject are no cap on liability: delay, quality, retention money, deposits. */
const NARROW_ZH = /违约金[^。；]{0,12}(?:总额|总数|累计|最高|不超过)|逾期|迟延|质保金|保证金|产品质量|保险|延误|滞纳金|维修费|罚息/
const CAP_EN = /\b(?:total |whole |entire )?exposure\b[^.;]{0,60}\b(?:ends?|stops?|limited|capped|is)\b[^.;]{0,60}|\b(?:owes?|answers? for|have to pay|must pay)\b[^.;]{0,60}\b(?:ends?|stops?) at\b|\bneither party\b[^.;]{0,30}\b(?:pay|owe|answer)\b[^.;]{0,30}\bmore than\b(?![^.;]{0,80}(?:confiden|disclos|leak))|\bthe most (?:that )?[^.;]{0,60}\b(?:recover|owe|pay|claim)\b[^.;]{0,50}\b(?:is|are|equals?)\b|\ball (?:that )?[^.;]{0,40}\b(?:ever|can|could) (?:owe|recover|claim)\b[^.;]{0,60}\b(?:is|stops?|ends?|equals?)\b|\banswers? only up to\b|\b(?:liabilit\w{1,3}|damages|liable|obligation to indemnify|recover\w{0,3})\b[^.;]{0,220}\b(?:exceed|(?<!not (?:be )?)limited,?\s(?:in (?:the )?aggregate,?\s)?to\b|not be more than|no more than|capped at|stops? at|in excess of|not to exceed|greater than|limit of)\b|\b(?:maximum|aggregate|total|entire|cumulative)\s(?:\w+\s){0,3}liability\b[^.;]{0,160}\b(?:is|be|exceed|limited|of)\b/
/** A role described is no cap: the sum at which the responsibility ends must follow. */
const CAP_ROLE_EN = /\bresponsibility for (?:all|any)\b[^.;]{0,60}\b(?:stops? at|capped at|limited to|not exceed)\b[^.;]{0,30}(?:[$£€¥]|\d|\b(?:fees?|price|amount|sum)\b)/
const EXCLUDES_EN = /\b(?:not|no|neither|nor|never|exclud\w{1,4}|waive\w{0,2}|disclaim\w{0,2}|without)\b[^.;]{0,260}\b(?:consequential|indirect(?=,|\s(?:or|and|loss|damage|harm|special|punitive|incidental|consequential|claim|economic|financial|commercial|exemplary))|incidental|lost profits?|loss of (?:profits?|business|goodwill|revenue|data)|special (?:damages|loss))\b/
/** What kind of company a party is, and what its members owe its creditors, limits no liability under the contract. */
const COMPANY_ZH = /有限责任|(?:股东|合伙人|出资人|投资人|成员)[^。；，]{0,10}以[^。；，]{0,16}(?:出资|认缴|股份|财产份额|注册资本)[^。；，]{0,6}为限[^。；，]{0,12}/g
const COMPANY_EN = /\blimited liability\b|\bliability of (?:its|the|each) (?:members?|shareholders?|partners?)\b[^.;]{0,30}\blimited to\b/g
const LIABLE_EN = /liab|responsible|damages|recover|\bowe|\banswer/
/** Delay that nobody could help is no exclusion of indirect loss. */
const FORCE_MAJEURE_EN = /force majeure|beyond (?:its|the|their)\s(?:\w+\s){0,2}control|acts? of god/
/** "No consequential damages." heads a clause. */
const HEADING_AT_MOST = 30
const NARROW_EN = /warrant(?:y|ies) claim|late delivery|insurance limit|deductible|liquidated damages for delay|service credits? (?:shall|will) not exceed/

const SECRECY_WORD_ZH = '(?:保密|秘密|机密|泄露|泄密|数据|个人信息|隐私|安全事件)'
const CARVE_ZH = [
  new RegExp(`${SECRECY_WORD_ZH}[^。；]{0,60}(?:除外|不适用|不受[^。；]{0,20}限|不在此限|不受限制|不以[^。；]{0,20}为限)`),
  new RegExp(`(?:不适用于|除(?:因|违反|涉及|本)?|不限制|不影响|不包括)[^。；]{0,40}${SECRECY_WORD_ZH}`),
]
const WILFUL_ZH = /(?:故意|重大过失|恶意|欺诈)[^。；]{0,30}(?:除外|不适用|不受|不在此限|不以)|(?:除|不适用于|不包括)[^。；]{0,30}(?:故意|重大过失|恶意|欺诈)/
const OPENS_CARVE_EN = /\b(?:except|other than|excluding|exclud\w{1,3}|shall not apply|does not apply|do not apply|will not apply|shall not limit|not limit|without limit\w{0,4}|save for|unless|with the exception|not subject to|notwithstanding|outside|but not)\b/
/** Words of extent that take nothing out: "including without limitation negligence". */
const INCLUDING_EN = /\bincluding,?\s(?:but\s)?(?:not limited to|without limitation)|\bwithout (?:limitation|limiting the (?:foregoing|generality))/g
const SECRECY_WORD_EN = /confiden|non-?disclos|secre|data (?:breach|protection|security)|privacy|personal (?:data|information)|unauthori[sz]ed disclosure|security (?:breach|incident)/
const WILFUL_EN = /wil+ful|gross negligence|fraud|intentional/

sieved([CAP_ZH, EXCLUDES_ZH, CAP_EN, CAP_ROLE_EN, EXCLUDES_EN, OPENS_CARVE_EN])
sieved(CARVE_ZH)

function carveOutIn(contract: Contract, sentence: Sentence): 'secrecy' | 'wilful' | null {
  const text = textOf(contract, sentence)
  if (/[㐀-鿿]/.test(text)) {
    if (CARVE_ZH.some((pattern) => mayMatch(contract, pattern, sentence) && pattern.test(text))) return 'secrecy'
    if (/除外|不适用|不受/.test(text) && pointsAtSecrecy(contract, text)) return 'secrecy'
    return WILFUL_ZH.test(text) ? 'wilful' : null
  }
  const lower = lowerOf(contract, sentence)
  if (!mayMatch(contract, OPENS_CARVE_EN, sentence) || !OPENS_CARVE_EN.test(lower.replace(INCLUDING_EN, ' '))) return null
  if (SECRECY_WORD_EN.test(lower) || pointsAtSecrecy(contract, lower)) return 'secrecy'
  return WILFUL_EN.test(lower) ? 'wilful' : null
}

/** "Section 9.2 does not apply to: (a) breach of Section 6; …": the items below say what is carved out. */
function carvedInList(contract: Contract, sentence: Sentence): 'secrecy' | null {
  const lead = lowerOf(contract, sentence)
  if (!lead.endsWith(':') || !LIST_EN.test(lead)) return null
  const article = articleOf(contract, sentence.clause)
  const items = sentences(contract).slice(sentence.index + 1, sentence.index + 9)
  return items.some((item) => articleOf(contract, item.clause) === article && (SECRECY_WORD_EN.test(lowerOf(contract, item)) || pointsAtSecrecy(contract, lowerOf(contract, item)))) ? 'secrecy' : null
}
const LIST_EN = /\b(?:shall|does|do|will)\snot\s(?:apply|limit)|\bnothing in\b[^.;]{0,60}\blimits?\b/

const bare = (label: string): string => label.toLowerCase().replace(/^(?:article|section|clause)\s+/, '')
const NUMBER = /第\s?[〇零一二三四五六七八九十百\d]{1,6}\s?条|\d{1,3}(?:\.\d{1,3}){0,3}/g
const POINTS_BACK = /本条|本款|前款|前述|上述|以上|该(?:限额|限制|上限)|this (?:section|clause|article)|foregoing|above|(?:these|such|the) (?:limit|exclu|cap|damages waiver)/
const ALL_LIMITS = /责任(?:限制|上限|限额)|赔偿(?:限额|上限)|limitations?(?: and exclusions?)? (?:of|on) liability|any limitation|cap on liability|liability cap/

const REFERENCE_EN = /\b(?:sections?|clauses?|articles?|paragraphs?)\s\d{1,3}(?:\.\d{1,3}){0,3}(?:(?:,\s|\sand\s|\sor\s|,\sand\s)\d{1,3}(?:\.\d{1,3}){0,3}){0,4}/g
/** Clause numbers the sentence (lower case) points at; in English only after "section", "clause" and the like. */
function numbersIn(lower: string): string[] {
  return (/[㐀-鿿]/.test(lower) ? lower : (lower.match(REFERENCE_EN) ?? []).join(' ')).match(NUMBER) ?? []
}

/** Carve-outs that stand in sentences of their own, by what they reach: a clause, an article, a clause number, or every limit. */
interface Carves {
  readonly byPlace: ReadonlyMap<string, readonly Carve[]>
  readonly all: readonly Carve[]
}
interface Carve { readonly sentence: Sentence; readonly kind: 'secrecy' | 'wilful' }

function carvesOf(contract: Contract, carves: readonly Carve[]): Carves {
  const byPlace = new Map<string, Carve[]>()
  const all: Carve[] = []
  const add = (place: string, carve: Carve): void => {
    const list = byPlace.get(place)
    if (list) list.push(carve)
    else byPlace.set(place, [carve])
  }
  for (const carve of carves) {
    const lower = lowerOf(contract, carve.sentence)
    if (ALL_LIMITS.test(lower)) { all.push(carve); continue }
    // Exceptions to secrecy itself ("the foregoing shall not apply to what is public") carve nothing out of a limit.
    const english = !/[㐀-鿿]/.test(lower)
    if (english && !/\bliab|damages|\blimit|\bcaps?\b|exclusions?\b|not apply/.test(lower)) continue
    if (POINTS_BACK.test(lower) && (!english || /\bliab|damages|\blimit|\bcaps?\b|exclusions?\b/.test(lower.replace(INCLUDING_EN, ' ')))) {
      add(`clause ${carve.sentence.clause}`, carve)
      add(`article ${articleOf(contract, carve.sentence.clause)?.index ?? -1}`, carve)
    }
    for (const number of numbersIn(lower)) add(`number ${number.replace(/\s/g, '')}`, carve)
  }
  return { byPlace, all }
}

/** The carve-outs that reach a limit: of its own clause or article when they point back, by its number, or of every limit. */
function serving(contract: Contract, carves: Carves, limit: Sentence): readonly Carve[] {
  const clause = clauses(contract)[limit.clause]
  const article = articleOf(contract, limit.clause)
  const places = [`clause ${limit.clause}`, `article ${article?.index ?? -1}`]
  for (const one of [clause, article]) if (one?.label) places.push(`number ${bare(one.label)}`)
  return [...carves.all, ...places.flatMap((place) => carves.byPlace.get(place) ?? [])]
}

/** All limits of liability in the contract, in order. */
export const limits = fact((contract: Contract): readonly Limit[] => {
  const found: { sentence: Sentence; caps: boolean; excludes: boolean; own: Limit['carveOut'] }[] = []
  const elsewhere: Carve[] = []
  for (const sentence of sentences(contract)) {
    if (!has(sentence, 'limit')) continue
    const own = carveOutIn(contract, sentence) ?? carvedInList(contract, sentence)
    const { caps, excludes } = limitIn(contract, sentence)
    if (caps || excludes) found.push({ sentence, caps, excludes, own })
    else if (own) elsewhere.push({ sentence, kind: own })
  }
  const carves = carvesOf(contract, elsewhere)
  return found.map(({ sentence, caps, excludes, own }) => {
    const kinds = [own, ...serving(contract, carves, sentence).map((carve) => carve.kind)]
    return { sentence, caps, excludes, carveOut: kinds.includes('secrecy') || carvedWithin(contract, sentence) || carvedAfter(contract, sentence) || ownLimit(contract, sentence, found) ? 'secrecy' : kinds.includes('wilful') ? 'wilful' : null }
  })
})

/** A limit for breach of secrecy alone, beside the limit before it: the higher limit of its own that the general one asks for. */
function ownLimit(contract: Contract, sentence: Sentence, found: readonly { readonly sentence: Sentence }[]): boolean {
  return namesSecrecy(contract, sentence) && found.some((other) => other.sentence.index < sentence.index && other.sentence.index >= sentence.index - 3 && other.sentence.clause === sentence.clause && carvedAfter(contract, other.sentence))
}

function limitIn(contract: Contract, sentence: Sentence): { caps: boolean; excludes: boolean } {
  if (!has(sentence, 'liability')) return { caps: false, excludes: false }
  const text = textOf(contract, sentence)
  const zh = /[㐀-鿿]/.test(text)
  const mayCap = mayMatch(contract, zh ? CAP_ZH : CAP_EN, sentence) || (!zh && mayMatch(contract, CAP_ROLE_EN, sentence))
  const mayExclude = mayMatch(contract, zh ? EXCLUDES_ZH : EXCLUDES_EN, sentence)
  if (!mayCap && !mayExclude) return { caps: false, excludes: false }
  if (zh) return { caps: mayCap && !NARROW_ZH.test(text) && CAP_ZH.test(text.replace(COMPANY_ZH, '')), excludes: mayExclude && EXCLUDES_ZH.test(text) }
  // "Liable for all loss, including without limitation consequential damages" excludes nothing.
  const lower = lowerOf(contract, sentence).replace(INCLUDING_EN, ' including ').replace(COMPANY_EN, ' ')
  return { caps: mayCap && !NARROW_EN.test(lower) && (CAP_EN.test(lower) || CAP_ROLE_EN.test(lower)), excludes: mayExclude && lower.length > HEADING_AT_MOST && EXCLUDES_EN.test(lower) && LIABLE_EN.test(lower) && !FORCE_MAJEURE_EN.test(lower) }
}
