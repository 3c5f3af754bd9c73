/** English words for whom a receiver may show the secrets, and for being allowed to. Everything sees lower case. */
import { nearest } from './nearest'

/** People of the receiver's own. */
const STAFF = "employees?|personnel|staff|officers|directors|workers|managers|members of (?:its|their|his|the \\w+['’]?s?) (?:staff|team|workforce|organi[sz]ation)|team members|executives|within the (?:recipient|receiving) party|(?:those|authori[sz]ed) (?:persons?|individuals) (?:who|that|with)|(?:inside|within) (?:its|their|your|the recipient['’]s|the receiving party['’]s) (?:own )?(?:organi[sz]ation|company|business|group)"
/** People and firms outside the receiver. */
const OUTSIDERS =
  "agents?|advis[eo]rs?|consultants?|(?:sub-?)?contractors?|attorneys?|lawyers?|solicitors?|accountants?|auditors?|(?:legal |outside |its |their |your |professional |and |, |to )counsel|(?<!(?:those|employees|officers) of its )affiliates?(?!['’] (?:respective )?(?:officers|employees|directors|personnel))|affiliated (?:compan|entit|part)\\w{1,4}|subsidiar(?:y|ies)|parent compan\\w{1,3}|group compan\\w{1,3}|lenders?|bankers?|insurers?|financing sources|financiers?|(?:sources of |potential )financing|investors?|partners|(?:service|third party) providers?|(?:sub-?)processors?|vendors|suppliers|shareholders|professionals|(?:to|for|of|and|or|those|such|with|, )(?: any| its| certain| those| such)? ?third part(?:y|ies) (?:who (?:need|require|have a|are|agree)|to whom|retained|engaged|employed|appointed|acting|as (?:is|are|may be|necessary|required|reasonably)|with a need|providing|having|needing|deemed)|those parties (?:deemed|who|that)"
/** Names under which contracts gather both. */
export const GATHERED_EN = "representatives?|authori[sz]ed (?:persons?|recipients?|users?|parties)|permitted (?:recipients?|persons?|disclosees?|parties)|related (?:parties|persons)|receiving individuals|associates"

export const STAFF_EN = new RegExp(`\\b(?:${STAFF})`)
export const OUTSIDERS_EN = new RegExp(`\\b(?:${OUTSIDERS})`)
export const GATHERED = new RegExp(`\\b(?:${GATHERED_EN})`)

export const RECIPIENTS_EN = `\\b(?:${STAFF}|${OUTSIDERS}|${GATHERED_EN})`
const SHOW = '(?:disclos|divulg|reveal|releas|communicat|transmit|disseminat|distribut|circulat|furnish|provid(?:e|ing)\\b|shar(?:e|ing)\\b|deliver|suppl(?:y|ied)\\b|pass(?:ed)? on|available|access)'

/** To show to them, in the order in which it is mostly written. */
export const SHOWS_TO_EN: readonly RegExp[] = [
  new RegExp(`\\b${SHOW}\\w{0,8}\\b${nearest(`\\b${SHOW}`, '.;', 220)}(?:\\b(?:to|with|among|than|except|only|those|any of|such of|for)|:)\\b[^.;]{0,160}${RECIPIENTS_EN}`),
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,60}\\b(?:given|granted) access`),
  /\b(?:within|inside)\b[^.;]{0,40}\b(?:organi[sz]ation|recipient party|receiving party|company)\b[^.;]{0,40}\bneed/,
]

/** People who have them: leave is presupposed. */
export const HAVING_EN: readonly RegExp[] = [
  new RegExp(`${RECIPIENTS_EN}[^.;]{0,80}\\b(?:who|whom|which|that|whose|with|having|on an?|as)\\b[^.;]{0,80}(?:need|access|receiv|requir\\w{1,3}|necessary|disclos|involved|provided with)`),
]

/** What turns the showing into leave to show. */
export const LEAVE_EN =
  /\b(?:may|can|only|solely|except|exception|other than|save|unless|limit\w{0,6}|restrict\w{0,6}|need[- ]to[- ]know|need to|needs? to|needs? (?:the|such|access|it)|necessary|permitted|entitled|authori[sz]ed to|provided that|to whom|(?:has|have|having|given|granted|with) (?:had )?access|who (?:need|require|receive|are|have)|consent[^.;]{0,40}is (?:hereby|herewith) given|reasonably require|not apply|does not prohibit|not prevent)\b/

/** Leave in so many words: it counts though the sentence goes on about liability or compelled disclosure. */
export const STRONG_LEAVE_EN = new RegExp(
  `\\b(?:except|other than|only|solely|limit\\w{0,5}|restrict\\w{0,5}|may,? (?:however,? |also )?(?:disclose|provide|share|reveal|make available|communicate)|may be (?:disclosed|provided|made available|shared)|permits? (?:its|their))\\b[^.;]{0,120}${RECIPIENTS_EN}[^.;]{0,120}\\b(?:need|necessary|requir|purpose|who|participat|involved|for the|to whom|basis|access)`,
)
/** Neither: poaching, return, liability, notices, compelled disclosure, who signs. */
export const NOT_LEAVE_EN =
  /protective order|legally (?:compelled|required to)|that portion|competent jurisdiction|unauthori[sz]ed[^.;]{0,60}\bby\b|responsible for any|liable for|litigation claim|\bno representations? or warrant|\b(?:makes?|made|making) (?:no|any) representation|indemnif|hold harmless|representation or warranty|\b(?:return|destroy|deliver up)\b[^.;]{0,60}\b(?:all|any|such|the)\b|\breturned (?:or|to)\b|\bin witness|\bnotices?\b[^.;]{0,40}\b(?:shall|must) be\b|written notice to|injunct|^(?:if|in the event|to the extent)[^.;]{0,140}\b(?:compelled|required (?:by|to disclose)|requested)|^notwithstanding[^.;]{0,60}\bany obligation|(?:learns|reason to believe|become aware)|prohibited (?:uses|disclosures)|shall be free to|in no event/
/** What is covered and what is not, and other covenants: never leave. */
export const NEVER_LEAVE_EN =
  /\b(?:solicit|hire|entice|recruit|induce)\b|\bnot employ\b|not (?:known to be )?under an obligation|supersedes|entire agreement|["“](?:confidential|proprietary|evaluation|secret)[^"”]{0,30}["”][^.;]{0,30}\b(?:means|shall mean|includes|refers|is defined|under)|confidential information['"”’]?,? (?:means|shall mean|includes|shall include|does not include|shall not include)|(?:is|following) ["“]confidential information|independently (?:developed|conceived)|developed by|publicly (?:known|available)|generally (?:known|available)|public domain|other than as a result of|as a result of (?:a |any )?(?:disclosure|breach)|source other than|already (?:known|in)|rightful|executors|successors|identifying the name|not acquire/
/** What a list of exceptions, of covered things or of what is returned begins with. */
export const NOT_LEAVE_LEAD_EN = /\bnot (?:apply|extend) to (?:any |such |the |that )?(?:[a-z]{1,14} )?information|\bnot include\b|exclud|\bmeans?\b|no obligation|["“]confidential|\breturn|\bdestroy|warrant|imposes no|shall (?:also )?include/
/** The discloser's own people are no recipients. */
export const DISCLOSERS_OWN_EN = /\b(?:personnel|employees|officers|representatives?|agents)\b[^.;,]{0,40} of the (?:other party|disclosing party|discloser)\b|\b(?:disclosing party|discloser|other party)['’]s (?:own )?(?:personnel|employees|officers|representatives?|agents)\b/g

/** No showing to outsiders at all, or not without consent. */
const NOT = "\\b(?:not|never|neither|nor|no (?:disclosure|part|such|information|confidential|proprietary|data|materials?|results?|copies)|cannot|refrain from|prevent|prohibited from|forbidden)\\b"
const ANYONE = "(?:\\bthird[- ](?:part|person|entit)|\\bany(?:one|body)\\b|\\bany (?:other )?(?:person|part(?:y|ies)|entity|individual|firm|company|corporation|organi[sz]ation)|\\b(?:another|other) (?:person|part(?:y|ies)|entit|compan|firm|individual)|\\bto others\\b|\\boutside (?:of )?(?:the|its|their)|\\b(?:person|party|entity) (?:or entity )?(?:other than|not|outside)|\\bto (?:a|the) (?:person|public)\\b|\\banyone\\b|\\bpersons?\\b|\\bwhomsoever\\b|\\bunauthori[sz]ed (?:person|part))"
const TELL = '(?:disclos|divulg|reveal|releas|communicat|publish|disseminat|distribut|circulat|furnish|provid|transfer|transmit|shar(?:e|ing)\\b|deliver|make(?:s)? (?:it )?available|made available|made known|make known|give\\b|giving\\b|lend|expos|discuss|impart)'
export const BAN_EN: readonly RegExp[] = [
  new RegExp(`${NOT}${nearest(NOT, '.;', 240)}\\b${TELL}\\w{0,8}\\b[^.;]{0,240}${ANYONE}`),
  new RegExp(`${NOT}[^.;]{0,160}\\b(?:disclos|divulg|reveal)\\w{0,4}\\b[^.;]{0,200}\\b(?:without|unless|absent|prior|except|other than)\\b[^.;]{0,60}\\b(?:consent|permi|approv|authori|agree)`),
  /\bwithout\b[^.;]{0,60}\b(?:consent|permission|approval|authori[sz]ation)\b[^.;]{0,120}\bnot\b[^.;]{0,120}\b(?:disclos|divulg|reveal)/,
  /\b(?:keep|maintain|hold|held|retain)\w{0,4}\b[^.;]{0,80}\bconfiden[^.;]{0,60}\bfrom (?:all |any )?third/,
  /\bdisclos\w{0,4}\b[^.;]{0,120}\b(?:third part|person|affiliates|agents)[^.;]{0,80}\b(?:must be agreed|requires?|only (?:with|upon|after)|shall be subject to|is prohibited|is subject to)\b[^.;]{0,60}/,
]

/** Bans on something else, and exceptions that only come near a ban. */
export const NOT_BAN_EN =
  /\b(?:existence|fact|terms|content|contents) of (?:this|the|these|any) (?:agreement|discussion|negotiation|letter|talk)|\bobligation of (?:confiden|non-?disclos|secrecy)[^.;]{0,40}\bnot apply|\bnothing (?:in|contained|herein)|\b(?:shall|do|does|will) not (?:apply|restrict|prevent|prohibit|preclude|include|extend|limit)\b|\bnot (?:be )?(?:obligated|required|obliged) to (?:disclose|provide|furnish)|\bnot to disclose (?:to|any information to) the (?:receiving party|recipient)|\bno (?:representation|licen[cs]e|warrant|right|obligation)|did not|does not (?:create|contain|constitute)|\bis not (?:disclosed|generally)|\bwas (?:not )?(?:disclos|known)|not (?:directly or indirectly )?(?:solicit|hire)|has not been|neither this agreement|neither party is required|not intend|does not (?:disclose|require)|\bgrants?\b|surviv|not acquire|obligations? (?:not|of|to)\b|having the (?:legal )?right|not (?:publicly|generally) (?:known|available|disclosed)|without (?:restriction|breach|any obligation)|shall not be (?:liable|deemed|considered|subject)/
