import type { Contract } from '../../contract/types'
import { articleOf } from './clauses'
import { fact } from './fact'
import { leadIns, readOut } from './list-items'
import { inSecrecyContext } from './secrecy'
import { has, lowerOf, sentences, type Sentence } from './sentences'
import { mayMatch, sieved } from './sieve'

const MARK_ZH = '(?:标明|标注|注明|标记|标识|标示|标有|写明|盖有|加盖|载明|附有|打上|勾选|标为|带有|带着|附着|贴上|标上|标出|盖上|印有|贴有|签注|批注|列入|载入|录入|登记于|登记在|编入|列明于)'
const WORD_ZH = '(?:保密|秘密|机密|密级|涉密|专有|字样|印章|戳记|密章|清单|目录|名录|登记簿|台账|密字|水印|标签|戳)'
/** Protection hangs on the mark. */
const CONDITION_ZH = [
  new RegExp(`(?:只有|仅有|仅限|限于|仅指|仅对|仅就|仅以|只对|仅)[^。；]{0,40}${MARK_ZH}[^。；，]{0,16}${WORD_ZH}`),
  new RegExp(`(?:是指|系指|均指|指)[^。；]{0,100}${MARK_ZH}[^。；，]{0,16}${WORD_ZH}[^。；，]{0,10}的`),
  new RegExp(`${MARK_ZH}[^。；，]{0,16}${WORD_ZH}[^。；]{0,24}(?:方可?|才|始)(?:能|可|受|属于|视为|构成|为|适用|作为)`),
  /(?:未|没有|无|不)(?:经|加|予|作|曾|被|按[^。；，]{0,10})?[^。；，]{0,6}(?:标明|标注|注明|标记|标识|标示|加盖|盖有|盖章|书面确认|确认|书面声明)[^。；]{0,40}?(?:不属于|不属|不视为|不构成|不受|不作为|视为(?:非|不)|不适用|不承担|不负|无须|无需|不再)[^。；]{0,10}(?:保密|秘密|机密|本协议|本合同|本条|约束|保护)/,
  new RegExp(`(?:除非|非经|若非)[^。；]{0,30}(?:${MARK_ZH}|书面(?:确认|声明|说明|清单|通知|告知)|声明|确认|登记)[^。；]{0,50}(?:否则|不(?:承担|负|受|视|属|构成|予|在)|无须|无需|均可)[^。；]{0,40}(?:保密|秘密|机密|保护|约束|义务|责任)?`),
  /(?:其余|其他|其它|此外|除此(?:以外|之外)|余下|剩余)(?:的)?(?:资料|信息|文件|内容|图纸|材料|一切|部分)?[^。；]{0,16}(?:无需|无须|不必|不(?:予|受|负|承担|属于?|在)|可以?(?:自由|随意|任意|公开)|概不)[^。；]{0,12}(?:保密|秘密|保护|约束|义务|公开|使用|谈论)?/,
  /(?:只有|仅有|仅限|限于|仅|只)[^。；]{0,20}(?:列入|载入|登记|编号|入册|书面确认|书面声明|书面列明|盖章)[^。；]{0,50}(?:受|属|视为|给予|予以|适用|纳入|才|方)[^。；]{0,12}(?:保密|秘密|机密|保护|约束)/,
  /(?:凡|对|如)?(?:未|没有|无)[^。；，]{0,10}(?:列入|载入|登记|编号|注明|标|盖章|声明|书面)[^。；]{0,40}(?:一律|均|都|皆|即)?(?:可以?|得)(?:自由|随意|任意|公开|不受限制)/,
  /(?:口头|非书面)[^。；]{0,60}(?:须|应|必须|需)[^。；]{0,30}书面[^。；]{0,20}(?:方可?|才|始|否则)/,
  new RegExp(`(?:须|应当?|必须|需)[^。；，]{0,16}${MARK_ZH}[^。；，]{0,16}${WORD_ZH}[^。；]{0,12}(?:，|,|；)?\\s?(?:否则|方(?:可|能|受|视|属|为)|才)`),
]
/** Marked or not, by its nature too. */
const OPEN_ZH = /(?:无论|不论|不管|是否|有无|不以)[^。；]{0,24}(?:标明|标注|注明|标记|标识|标示|加盖|声明|确认|字样|书面)|(?:标明|标注|注明|标记|字样|书面|标识)[^。；]{0,60}(?:性质|常理|情形|惯例|合理(?:地)?(?:认|理|判|知)|应当(?:知道|知悉|认为|理解))|(?:虽|即使|即便|尽管|未|没有)[^。；]{0,24}(?:标|确认|声明)[^。；]{0,60}(?:仍|亦|也|依然|不影响|同样|不妨碍)|依(?:其|照|据)?[^。；，]{0,6}性质/
const NOT_ZH = /(?:名单|名册)[^。；]{0,6}(?:人员|员工|代表|的人)|(?:人员|员工)[^。；，]{0,12}(?:登记|列入|名单)|不得[^。；]{0,16}(?:去除|移除|删除|涂改)|(?:复制件|副本|复印件|保留)[^。；]{0,30}(?:标识|标记|标志|字样)|解除[^。；，]{0,6}保密|包括但不限于[^。；]{0,40}(?:标明|标注|标有|注明)/

const MARK_EN = '(?:marked|labell?ed|stamped|identified|designated|legended|bearing|bears?|carrying|carries|carry|headed|graded|flagged|tagged|endorsed|classified|watermarked|entered|listed|registered)'
const WORD_EN = '(?:confidential|proprietary|secret|restricted|as such|legend|stamp|grade|schedule|register|seal|watermark|list)'
const CONDITION_EN = [
  /\b(?:protection|secrecy|confidentiality|(?:the )?duty)\b[^.;]{0,30}\b(?:begins?|arises?|starts?|attaches|exists?)\b[^.;]{0,16}\b(?:when|once|only|upon|where|if|from)\b[^.;]{0,60}\b(?:mark|stamp|seal|label|legend|regist|list|declar)/,
  new RegExp(`\\b(?:only|solely|exclusively|unless|limited to|provided that|provided it|to the extent)\\b[^.;]{0,100}\\b${MARK_EN}\\b[^.;]{0,60}\\b${WORD_EN}`),
  new RegExp(`\\b(?:means?|refers to|consists? of|constitutes?|defined as|shall be (?:all |any |that )?information)\\b(?:(?!includ)[^.;]){0,260}\\b${MARK_EN}\\b[^.;]{0,60}\\b${WORD_EN}`),
  /\b(?:not|unmarked|without)\b[^.;]{0,30}\b(?:marked|labell?ed|stamped|identified|designated|legend|mark|stamp|confirmed)\b[^.;]{0,120}\b(?:non-?confidential|not (?:be )?(?:\w{1,10} ){0,3}(?:confidential|proprietary|subject|protected|covered)|no (?:obligation|duty)|excluded|is free|are free|unprotected)/,
  new RegExp(`\\b(?:confidential|proprietary)\\s(?:and proprietary )?(?:information|materials?)\\b(?:[^.;]{0,60}\\band)?\\s(?:shall|must|will|has to|is to)\\s(?:always |first |all )?be\\s(?:clearly |conspicuously |plainly |expressly |promptly |in writing and )*${MARK_EN}\\b[^.;]{0,60}\\b${WORD_EN}`),
  /\b(?:marked|stamped|labell?ed)\b[^.;]{0,80}\bto (?:be|qualify|enjoy)\b[^.;]{0,30}\b(?:protect|covered|confidential|subject)/,
  /\b(?:oral|orally|verbal|verbally)\b[^.;]{0,120}\b(?:provided|only if|if|unless)\b[^.;]{0,160}\b(?:confirmed|reduced|summari[sz]ed|documented|memoriali[sz]ed)\b[^.;]{0,40}\bwrit/,
  /\b(?:unless|until|save where)\b[^.;]{0,80}\b(?:declared|announced|flagged|listed|registered|entered|recorded|marked|stamped|labell?ed|tagged|stated|confirmed|noted|designated|identified)\b[^.;]{0,120}\b(?:no (?:\w{1,10} )?(?:duty|duties|obligation|confidence|protection)|not (?:be )?(?:\w{1,8} )?(?:protected|confidential|covered|bound|secret|subject)|unprotected|free (?:to|of|for)|freely|nothing)\b/,
  /\b(?:no (?:duty|obligation)|not (?:be )?(?:protected|confidential|covered|bound|secret|guarded)|freely|unprotected)\b[^.;]{0,60}\bunless\b[^.;]{0,60}\b(?:declared|announced|flagged|listed|registered|entered|recorded|marked|stamped|labell?ed|tagged|designated|identified|headed|graded)\b/,
  /\bonly\b[^.;]{0,80}\b(?:entered|listed|registered|recorded|graded|bearing|carrying|marked|stamped|labell?ed|flagged|tagged|headed|sealed|numbered|designated|confirmed)\b[^.;]{0,100}\b(?:guarded|protected|covered|confidential|secret|kept|within|counts?|enjoys?|falls?)\b/,
  /\b(?:secre\w{0,3}|confidential|protect\w{0,4}|duty)\b[^.;]{0,40}\bonly (?:once|where|when|after|if)\b[^.;]{0,80}\b(?:mark(?:ed)?|list(?:ed)?|stamped|registered|sealed|labell?ed|recorded|declared|signed)\b/,
  /\boutside (?:this|the)\b[^.;]{0,30}\bunless\b/,
  /\b(?:unmarked|unlabell?ed|unstamped|unlisted|unregistered|undesignated|unflagged)\b[^.;]{0,60}\b(?:is|are|may|enjoys?|has|have|carries|carry|falls?|stays?)\b[^.;]{0,30}\b(?:free|freely|unprotected|no|not|outside|open|non-?confidential)\b/,
  /\boral (?:disclosures?|information|communications?)\b[^.;]{0,20}\b(?:is|are|shall be) (?:excluded|not (?:covered|protected|confidential|subject))/,
]
const OPEN_EN = /\b(?:unlabell?ed|unmarked|unstamped)\b[^.;]{0,60}\b(?:protected|confidential|secret|covered|bound)\b[^.;]{0,20}\b(?:all the same|too|also|equally|nonetheless|likewise|as well|alike)|\b(?:whether|regardless|irrespective|even if|even though|although|notwithstanding|need not|without regard)\b[^.;]{0,60}\b(?:marked|mark|labell?ed|stamped|designated|identified)|\bfail(?:ure|s|ed)?\b[^.;]{0,60}\b(?:mark|label|legend|stamp|identif|designat|confirm)\w{0,4}\b[^.;]{0,100}\b(?:not|nevertheless|nonetheless|no)\b|\b(?:should|would|ought|is|are|can|must|might|may|could)\b[^.;]{0,40}\breasonabl[ey]\b|\breasonabl[ey]\b[^.;]{0,40}\b(?:should|would|ought|understood|known|apparent|considered|recogni[sz]|appears?|expect)|\bobvious|\bby (?:its|their|the) (?:very )?nature|\b(?:from|under|given|by) the circumstances|\bnature (?:of the information )?(?:and|or) (?:the )?circumstances|\bcustomarily|\bevident/
/** What bears no mark … */
const UNMARKED_EN = /\bun(?:marked|labell?ed|stamped|listed|registered|flagged)\b|\b(?:without|not|no|lack(?:s|ing)?|missing|forgets?|fails?|omits?)\b[^.;]{0,40}\b(?:the word|put in writing|confirmed in writing|heading|mark(?:ed|ing)?|label\w{0,4}|stamp(?:ed)?|listed|registered|log|seal(?:ed)?|legend|flagged|tagged|declared|minuted|recorded|entered)\b/
/** … goes unprotected. */
const LOST_EN = /\b(?:treated?|handled?|used?) as (?:an? )?(?:ordinary|public|open|general|non-?confidential)\b|\bas (?:it|we|they|you|he|she) (?:pleases?|likes?|wish(?:es)?)\b|\b(?:is|are) (?:ours|its|theirs|yours) to\b|\bno secrecy\b|\bnot covered\b|\bfree for\b|\bno (?:duty|duties|obligation|protection|confidence)\b|\bunprotected\b|\bfreely\b|\bas it (?:pleases|likes|wishes)\b|\bis free\b|\bare free\b|\boutside (?:this|the)\b|\b(?:is|are) lost\b|\bloses?\b|\bfalls? away\b/
const UNMARKED_ZH = /(?:未|没有|无|漏|忘|缺|欠)[^。；，]{0,14}(?:打上|勾|见[^。；，]{0,8}字|追认|标|盖|注明|列入|载入|登记|编号|声明|书面|字样|密级|印章|确认|水印|标签|戳)/
const LOST_ZH = /(?:可|得|尽可|按|当作?|作为|视[作同为])[^。；，]{0,4}(?:普通|一般|公开|非密)[^。；，]{0,6}(?:资料|文件|信息|材料|使用|处理|对待)|不算[^。；，]{0,6}(?:秘密|机密|保密)|(?:可以?|得以?)(?:自由|随意|任意|公开)|无[^。；，]{0,4}(?:保密|义务|责任)|不(?:再)?(?:在|属|受|负|承担|视|构成|予|享)[^。；]{0,12}(?:保密|秘密|保护|约束|义务|之列|范围)|放弃[^。；，]{0,8}(?:保密|保护)|视为(?:非|公开)/
/** People on a list, leave in writing and records that prove are no marks. */
const OTHER_LIST = /(?:名单|名册)[^。；]{0,6}(?:人员|员工|代表|的人)|(?:人员|员工|任何人)[^。；，]{0,12}(?:登记|列入|名单|查阅)|未经[^。；，]{0,14}(?:同意|许可|授权|批准)|\b(?:staff|persons?|people|employees?|personnel|individuals?|representatives?|engineers?|recipients?|crew|team)\b[^.;]{0,24}\b(?:listed|registered|designated|named|entered|identified)\b|\b(?:consent|permission|approval|records|evidence)\b/
/** Said without a word for the mark. */
const HANGS_ON = /\b(?:only|unless|until|without|not|un(?:list|mark|regist))|只有|只[对就限]|仅|除非|列入|登记|漏|没有|未|无/
const BY_LEGEND_EN = /\bbecause of\b[^.;]{0,40}\b(?:legends?|markings?)/
const NOT_EN = /\bsealed (?:pouch|bag|box|envelope|container|crate)|\b(?:staff|persons?|people|employees?|personnel|individuals?|representatives?|engineers?|crew)\s(?:\w{1,12}\s){0,2}(?:listed|registered|designated|named|entered|identified)\b|\b(?:reproduc|remov|obliterat|delet|alter)\w{0,6}\b[^.;]{0,80}\b(?:legends?|notices?|mark)|\b(?:endeavou?r|efforts|as non-?confidential|as not confidential)|\bwhich (?:may|can) include\b/

sieved([...CONDITION_ZH, ...CONDITION_EN, OPEN_ZH, OPEN_EN, NOT_ZH, NOT_EN, UNMARKED_ZH, UNMARKED_EN, LOST_ZH, LOST_EN, HANGS_ON])

/** Sentences that make a mark (or a list, a register, a written confirmation) the condition of protection; none where anything protects what is not marked but secret by its nature. */
export const markingConditions = fact((contract: Contract): readonly Sentence[] => {
  const read = sentences(contract).filter((sentence) => (has(sentence, 'marking') || has(sentence, 'oral') || (mayMatch(contract, HANGS_ON, sentence) && HANGS_ON.test(lowerOf(contract, sentence)))) && inSecrecyContext(contract, sentence))
  const found = read.filter((sentence) => conditional(contract, sentence))
  if (found.length === 0) return found
  const open = read.filter((sentence) => opens(contract, sentence))
  if (open.length === 0) return found
  // "Whether or not marked", and a later article that takes it back in so many words: the contradiction is the trap at its worst.
  if (!open.every((sentence) => WHETHER.test(lowerOf(contract, sentence)) && !BY_NATURE.test(lowerOf(contract, sentence)))) return []
  const last = open[open.length - 1] as Sentence
  return found.filter((sentence) => sentence.index > last.index && articleOf(contract, sentence.clause)?.index !== articleOf(contract, last.clause)?.index && TAKEN_BACK.test(lowerOf(contract, sentence)) && !BY_NATURE.test(lowerOf(contract, sentence)))
})

/** Said of the definition … */
const WHETHER = /(?:无论|不论|不管)[^。；，]{0,8}(?:标|注明|加盖)|\bwhether or not\b[^.;]{0,30}\b(?:marked|labell?ed|stamped)/
/** … and of nothing that was left unmarked. */
const BY_NATURE = /性质|即使|即便|尽管|虽|仍|但|\bnature|\bcircumstance|\bnotwithstanding|\bfail|\breasonabl/
/** What bears no mark is left without protection, with no exception in the same breath. */
const TAKEN_BACK = /(?:未|没有|无)[^。；，]{0,14}(?:标|盖|注明|印|章|字样|水印)[^。；]{0,30}不(?:受|予|属|视|构成|承担)[^。；]{0,10}(?:保护|约束|保密|秘密)|\bunmarked\b[^.;]{0,40}\b(?:is|are) (?:not|un)[^.;]{0,16}(?:protected|covered|confidential)|\bnot (?:so )?(?:marked|labell?ed|stamped)\b[^.;]{0,60}\b(?:is|are|shall be) not (?:\w{1,10} )?(?:protected|covered|confidential)/

function isZh(contract: Contract, { start, end }: Sentence): boolean {
  return /[㐀-鿿]/.test(contract.text.slice(start, Math.min(end, start + 60)))
}

function conditional(contract: Contract, sentence: Sentence): boolean {
  const zh = isZh(contract, sentence)
  const lead = leadIns(contract)[sentence.index]
  const may = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence, lead)
  const [unmarked, lost, not] = zh ? [UNMARKED_ZH, LOST_ZH, NOT_ZH] : [UNMARKED_EN, LOST_EN, NOT_EN]
  const loses = may(unmarked) && may(lost)
  const conditions = (zh ? CONDITION_ZH : CONDITION_EN).filter(may)
  if (!loses && conditions.length === 0) return false
  const { text } = readOut(contract, sentence, !zh)
  const hangs = (loses && unmarked.test(text) && lost.test(text) && !OTHER_LIST.test(text)) || conditions.some((pattern) => pattern.test(text))
  return hangs && !(may(not) && not.test(text))
}

function opens(contract: Contract, sentence: Sentence): boolean {
  const zh = isZh(contract, sentence)
  if (!mayMatch(contract, zh ? OPEN_ZH : OPEN_EN, sentence, leadIns(contract)[sentence.index])) return false
  const { text } = readOut(contract, sentence, !zh)
  return zh ? OPEN_ZH.test(text) && /标|字样|确认|声明|加盖|性质/.test(text) : OPEN_EN.test(text) && !BY_LEGEND_EN.test(text) && /\bmark|\blabel|\bstamp|\blegend|\bdesignat|\bidentif|\bconfirm|\bnature|\bcircumstance/.test(text)
}
