import type { Contract } from '../../contract/types'
import { payerOf } from '../facts/actors'
import { kind } from '../facts/kind'
import { burdenedBy } from '../facts/party-names'
import { hasPrivateParty } from '../facts/private-parties'
import { readOut } from '../facts/list-items'
import { mayMatch, sentencesFor, sieved } from '../facts/sieve'
import { defineRule, lowerOf, sentences, textOf, type Sentence } from '../kit'

const HARM_ZH = /精神[^。；，]{0,4}(?:苦|痛|折磨)|(?:焦虑|难堪|难过|羞辱|羞耻|不安|惊恐|困窘)[^。；，]{0,12}(?:，|、|等|的)|精神(?:上的?|方面的?)?(?:损害|损失|赔偿|痛苦|抚慰|伤害|困扰)|心理(?:上的?)?(?:伤害|创伤|损害|痛苦)|(?:经济|财产|物质)[和及与、或]精神|非(?:财产|物质)(?:性)?(?:的)?损[害失]|赔礼道歉/
const NONE_ZH = /不作[^。；，]{0,8}(?:抚慰|安慰|补偿)|不(?:予)?理(?:会|睬)?(?=[。；，]|$)|不(?:再|会|应|另|另行|予)?(?:承担|负|赔偿|赔|予|包括|含|支持|受理|在)|概不|免除|放弃|排除|仅(?:赔偿|限|就|以)|只(?:赔|限|就)|(?:无权|不得|不能|不可|不)[^。；，]{0,10}(?:要求|主张|请求|提出|索[要赔取])|不作赔偿/
const HARM_EN = /\bworr(?:y|ies)\b|\bshame\b|\bupset\b|\bsleepless\b|\bembarrassment\b|\bhumiliation\b|\b(?:emotional|mental|psychological|moral) (?:distress|anguish|suffering|harm|injury|damages?|upset)|\bnon-?(?:material|pecuniary|financial|economic|monetary) (?:damages?|harm|loss(?:es)?|injur)|\bnon-?pecuniary|\bpain and suffering|\bmoral damages?\b|\b(?:for|or|and|any) distress\b|\bdistress (?:or|and)\b|\binjur(?:y|ies) to feelings|\bhurt feelings|\banxiety\b/
const NONE_EN = /\b(?:gets?|receives?|obtains?|have) nothing\b|\b(?:not|neither|never|nor|no|nothing|cannot|nobody)\b[^.;]{0,60}\b(?:liable|responsible|liability|claims?|entitled|recover\w{0,3}|compensat\w{1,3}|ask|seek|demand|bring|sue|pursue|pay|payable|available|owe)\b|n['’]t (?:be )?(?:liable|responsible)|\b(?:waives?|waived|excludes?|disclaims?|releases?|gives? up|forgoes?|renounces?)\b|\bexcluded\b|\b(?:limited to|only for|only)\b[^.;]{0,40}\b(?:direct|financial|material|property|out-of-pocket|economic)/
/** Rights of the person are kept, free service is given instead (rule 40), a public body or accident insurance is meant, or a parting settles old claims. */
const KEPT = /依法(?:承担|赔偿)|不(?:免除|影响|限制|排除)|除外|重复|退款|工伤|交通事故|\bnothing\b[^.;]{0,60}\b(?:limits?|excludes?|affects?|restricts?)|\bnot (?:be )?(?:restrict|limit|exclud|affect)\w{0,3}\b|\b(?:except|unless|save)\b|\bwithout prejudice\b|\bdischarges?\b|\bwrongful (?:termination|discharge)|\binfliction\b|赠送|代金券|优惠券|\bcredits?\b|\bvoucher|\bworkers[’'] comp/
const COMPANIES = /双方|任何一方|各方|\b(?:neither|either|each|no) party\b|\bthe parties\b/
/** Persons behind the data, who are no party between companies. "用户方" is a company. */
const PERSONS = /个人|(?:用户|患者|消费者|员工|学生|家长|业主|住户|旅客|会员|顾客|学员|信息主体|数据主体|当事人|受害人|病人|读者)(?!方|单位)|您|\b(?:patients?|data subjects?|individuals?|natural persons?|users|employees|members|consumers|pupils|students|parents|passengers|residents|guests|persons?|people|you)\b/

/** "Neither of us being an individual": said of companies. */
const NO_PERSON = /(?:非|不是|并非|不属于)[^。；，]{0,4}(?:个人|自然人)|\b(?:neither|not|none|no)\b[^.;,]{0,30}\b(?:being|is|are) (?:an? )?(?:individuals?|natural persons?)\b|\b(?:is|are|being) not (?:an? )?(?:individuals?|natural persons?)\b/g

const LEAK_ZH = /泄[露漏密]|外[泄传流]|流出|个人信息|隐私|信息安全|数据/
const WAIVER_ZH = /放弃[^。；]{0,40}(?:起诉|诉讼|索赔|追究|投诉|赔偿|仲裁|主张|诉权|请求权)|不[就因以对][^。；，]{0,24}(?:起诉|诉讼|索赔|追究|仲裁|投诉)|(?:不得|无权|不再|不会|不能)(?!泄)[^。；，泄]{0,20}(?:起诉|提起诉讼|索赔|追究|诉讼|提出[^。；，]{0,8}(?:要求|赔偿|主张))/
const LEAK_EN = /\bdata breach|\bunauthori[sz]ed (?:access|disclosure|use)|\bprivacy\b|\bpersonal (?:data|information|details)|\bdisclosure of\b|\b(?:data|information) leak|\bleaks?\b|\bleaked\b|\bgets? out\b|\b(?:security|such an?|privacy) (?:breach|incident)|\b(?:exposed?|exposure|hacked|compromised?|stolen)\b/
const WAIVER_EN = /\b(?:waives?|gives? up|relinquish\w{0,2}|renounces?|forgoes?|surrenders?)\b[^.;]{0,60}\b(?:claims?|rights? to (?:sue|claim|bring|compensation|damages|complain|take part|join)|rights? of action|causes? of action|actions?|lawsuits?|proceedings)\b|\bagrees? (?:not to|never to|that (?:you|he|she|they) (?:shall|will|may) not) (?:sue|bring|assert|pursue|claim|make|start|join|commence)\b|\b(?:may|shall|will|can) (?:not|never) (?:sue|bring (?:any |an? )?(?:claims?|actions?|proceedings|suit)|join (?:any |an? )?(?:class|group|claim)|start (?:any |an? )?(?:claim|proceedings))/
const WHO_WAIVES = /用户|您|你|会员|员工|乙方|本人|劳动者|客户|个人|受试者|家长|学员|患者|消费者|\b(?:you|users?|employees?|i|data subjects?|individuals?|members?|candidates?|workers?|participants?|customers?|patients?|students?|guests?|volunteers?|subscribers?)\b/
const SAYS_HARM = /焦虑|难堪|难过|羞|不安|惊恐|困窘|worr|shame|upset|sleepless|embarrass|humiliat|精神|心理|非财产|非物质|道歉|distress|moral|non-?(?:material|pecuniary|financial|economic|monetary)|suffering|emotion|mental|psycholog|feelings|anxiety/
const SAYS_CLAIM = /放弃|起诉|诉讼|索赔|追究|投诉|仲裁|提出|waive|gives? up|relinquish|renounce|forgo|surrender|\bsue\b|\bclaims?\b|\bproceedings|\bactions?\b|\bagrees? (?:not|never)/
/** What a sentence must say to exclude anything. */
const SAYS = sieved([HARM_ZH, HARM_EN, WAIVER_ZH, WAIVER_EN])
sieved([SAYS_HARM, SAYS_CLAIM])

/** The words of the sentence before, where this one only says "就此", "for that". */
function above(contract: Contract, sentence: Sentence): string {
  const before = sentences(contract)[sentence.index - 1]
  return before && before.clause === sentence.clause ? lowerOf(contract, before) : ''
}

/** Whether companies speak of themselves only: they feel no distress. */
function companiesOnly(contract: Contract, said: string): boolean {
  const text = said.replace(NO_PERSON, ' ')
  if (kind(contract) === 'TOS' || kind(contract) === 'EMP') return false
  return COMPANIES.test(said) ? !PERSONS.test(text) : !hasPrivateParty(contract) && !PERSONS.test(text) && kind(contract) !== 'DPA'
}

function excludes(contract: Contract, sentence: Sentence): 'distress' | 'waiver' | null {
  const lower = lowerOf(contract, sentence)
  const says = (pattern: RegExp): boolean => mayMatch(contract, pattern, sentence) && pattern.test(lower)
  const harm = says(SAYS_HARM)
  if (!harm && !says(SAYS_CLAIM)) return null
  const zh = /[㐀-鿿]{2}/.test(textOf(contract, sentence))
  const { text, own } = readOut(contract, sentence, !zh)
  const words = text.slice(own)
  if (KEPT.test(text)) return null
  if (harm && (zh ? HARM_ZH : HARM_EN).test(words) && (zh ? NONE_ZH : NONE_EN).test(text)) return companiesOnly(contract, text) ? null : 'distress'
  if ((!hasPrivateParty(contract) && kind(contract) !== 'DPA') || !(zh ? WAIVER_ZH : WAIVER_EN).test(words) || !WHO_WAIVES.test(text)) return null
  const leak = zh ? LEAK_ZH : LEAK_EN
  const pointsUp = zh ? /就此|对此|因此|上述|前[述款条]/.test(words) : /\b(?:such|that|this|it)\b/.test(words)
  return leak.test(text) || (pointsUp && leak.test(above(contract, sentence))) ? 'waiver' : null
}

export default defineRule({
  type: 'DEFECT',
  topic: 'remedy',
  kinds: ['TOS', 'EMP', 'DPA', 'NDA', 'SVC', 'OTHER'],
  levels: { protected: 'high', burdened: null, neutral: 'medium' },
  law: ['cn.civil-code.996', 'cn.civil-code.1183', 'cn.civil-code.497.3', 'cn.pipl.69', 'cn.civil-code.506', 'eu.gdpr.82'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '精神损害被排除在外',
      found: '这里排除了对个人的精神损害赔偿。',
      why: '违约侵害人格权益并造成严重精神损害的，个人可以一并主张，格式条款排除主要权利的靠不住。',
      ask: '删去，或改为造成严重精神损害的依法承担责任，个人的法定权利不受限制。',
    },
    en: {
      title: 'Distress to individuals is excluded',
      found: 'This shuts out compensation for an individual’s distress or other non-material harm.',
      why: 'What a leak does to a person is mostly distress, and individuals’ statutory rights are hard to sign away.',
      ask: 'Strike it, or add that individuals’ statutory rights to compensation are not limited.',
    },
  },
  variants: {
    waiver: {
      zh: { title: '个人放弃了索赔的权利', found: '这里让个人放弃因信息泄露起诉或索赔的权利。' },
      en: { title: 'Individuals waive claims for a leak', found: 'This makes the individual give up the right to claim for a leak of personal data.', why: 'Statutory rights of individuals are hard to sign away, least of all in standard terms.' },
    },
  },
  draft: {
    zh: '因违约侵害个人信息权益或其他人格权益并造成严重精神损害的，责任方依法承担精神损害赔偿；个人的法定权利不受本合同限制。',
    en: 'Nothing in this agreement limits individuals’ statutory rights, including compensation for serious mental distress or non-material damage caused by a breach.',
  },

  examples: {
    zh: {
      hit: [
        '数据处理服务合同\n甲方：甲山医院\n乙方：乙水有限公司\n第一条 乙方应对患者信息保密，不得泄露。\n第二条 [[双方确认，患者不得就信息泄露主张精神损害赔偿。]]',
        '用户服务协议\n您点击同意即接受本协议。\n第八条 [[平台仅赔偿直接财产损失，不承担任何精神损害赔偿。]]',
        '用户协议\n您使用本平台即表示同意本协议。\n第九条 [[用户同意放弃就信息泄露提起诉讼的权利。]]',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：张三\n第六条 [[甲方保管不善泄露乙方个人信息的，不承担精神损失赔偿。]]',
      ],
      miss: [
        '技术服务合同\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 用户方不得主张精神损害赔偿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 双方均不得主张精神损害赔偿。',
        '保密协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方应对商业秘密保密。\n第二条 鉴于双方均非自然人，任何一方不得要求精神损害赔偿。',
        '劳动合同\n甲方（用人单位）：甲山有限公司\n乙方（员工）：张三\n第六条 工伤精神抚慰金按国家规定执行，甲方不承担规定之外的部分。',
        '用户服务协议\n您点击同意即接受本协议。\n第八条 造成用户严重精神损害的，平台依法承担精神损害赔偿责任。',
        '用户服务协议\n您点击同意即接受本协议。\n第八条 平台不承担间接损失。\n第九条 您不得泄露他人个人信息，否则他人可以起诉。',
      ],
      mended: [
        '用户服务协议\n您点击同意即接受本协议。\n第八条 因违约侵害个人信息权益或其他人格权益并造成严重精神损害的，平台依法承担精神损害赔偿；个人的法定权利不受本合同限制。',
        '用户协议\n您使用本平台即表示同意本协议。\n第九条 用户就信息泄露可以提起诉讼。',
      ],
    },
    en: {
      hit: [
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. [[If your records are exposed you may not bring any claim against us.]]',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. For a leak we pay out-of-pocket loss only; [[nothing is payable for anxiety or injury to feelings.]]',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. [[You waive any claim for distress or other non-material damage arising from a data breach.]]',
        'TERMS OF USE\nBy using the site you agree to these Terms.\n9. [[In no event are we liable for emotional distress or pain and suffering.]]',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. [[You agree not to sue us for any unauthorized access to your personal information.]]',
      ],
      miss: [
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. Nothing limits data subjects’ rights to compensation, including for non-material damage.',
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. We are not liable for consequential loss.',
        'SEVERANCE AGREEMENT between Hill Inc. ("Company") and Jane Roe ("Employee")\n1. Employee releases and discharges Company from all claims, including claims for wrongful termination, defamation and emotional distress.\n2. Employee shall keep this Agreement confidential.',
        'SERVICES AGREEMENT between Hill Ltd ("Customer") and Lake Ltd ("Provider")\n1. Each party shall keep the other’s information confidential.\n2. Neither party is liable for emotional distress.',
        'SUPPLY AGREEMENT between Hill Ltd ("Buyer") and Lake Ltd ("Seller")\n1. Each party shall keep the other’s information confidential.\n2. As neither party is a natural person, no party may claim for mental distress.',
      ],
      mended: [
        'TERMS OF SERVICE\nBy using the Service you agree to these Terms.\n8. Nothing in this agreement limits individuals’ statutory rights, including compensation for serious mental distress or non-material damage caused by a breach.',
        'TERMS OF USE\nBy using the site you agree to these Terms.\n9. We compensate emotional distress where the law so provides.',
      ],
    },
  },

  *check(contract) {
    for (const sentence of sentencesFor(contract, SAYS)) {
      const how = excludes(contract, sentence)
      if (!how) continue
      const payer = how === 'distress' ? payerOf(contract, sentence) : null
      yield { evidence: [sentence], ...(how === 'waiver' ? { variant: 'waiver' } : {}), ...(payer?.is === 'party' ? burdenedBy(contract, payer.name) : {}) }
    }
  },
})
