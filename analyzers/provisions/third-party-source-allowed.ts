import { carvesOut } from '../facts/carve-outs'
import { lowerOf } from '../facts/sentences'
import { defineProvision, settled } from './provision'

/** Its own words forbid, bind or speak of another's sources. */
const ELSEWHERE_EN = [
  /\b(?:shall|will|may|must|agrees?|undertakes?)\s(?:to\s)?not\b(?!\s(?:\w{1,12}\s){0,2}(?:apply|include|extend|be|cover|have|constitute|mean|impose|attach|prohibit|prevent|restrict|limit|pertain|preclude|comprise))[^.;]{0,200}\b(?:third[ -]part|source|person)/,
  /\b(?:shall|will|must)\s(?:be\s)?(?:require|bind|ensure|cause|sign|notify|inform|bound)\w{0,2}\b/,
  /\b(?:discloser|disclosing party|company|owner)\b[^.;]{0,30}\b(?:received?|obtain(?:s|ed)?|acquired?|is obligated)\b[^.;]{0,30}\bfrom\b[^.;]{0,20}\b(?:third|others)[^.;]{0,60}\b(?:confiden|obligat)/,
  /\b(?:waiver|consent of|request(?:ed)? (?:by|from)|claim|announcement|falling into)\b/,
]
/** A whole clause in one sentence may forbid first and exclude afterwards. */
const CARVES_HERE_EN = /\bnot\s(?:apply|include|extend|cover)|\bno obligation|\bexclud|\bexception/
/** An item of a list of exclusions is no sentence of its own. */
const MAIN_CLAUSE_EN = /\b(?:shall|will|may|must|agrees?|undertakes?|means|includes?|acknowledges?|represents?|warrants?|whereas)\b/

/** Secrecy does not cover what the receiver lawfully has from somebody else than the discloser. */
export default defineProvision({
  witness: 'third-party-source-allowed',
  examples: {
    zh: {
      hit: [
        '保密协议\n第二条 [[以下信息不属于保密信息：]]\n（一）已经公开的信息；\n（二）[[接收方从有权披露的第三方合法获得的信息。]]',
        '服务合同\n第八条 保密\n[[乙方自无保密义务的他人处取得的资料，不受本条约束。]]',
        '保密协议\n第三条 [[接收方能够证明系由第三人在不违反保密义务的前提下提供的内容，不视为保密信息。]]',
        '保密协议\n第三条 [[通过其他合法渠道获悉的信息除外，接收方应对全部信息保密。]]',
      ],
      miss: [
        '保密协议\n第四条 接收方不得向第三方提供保密信息。',
        '保密协议\n第一条 披露方从第三方获得并负有保密义务的信息，也属于保密信息。',
        '保密协议\n第五条 第三方通过非法手段取得保密信息的，接收方应立即通知披露方。',
        '隐私政策\n我们可能从第三方合法获取您的个人信息。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n3. [[Confidential Information does not include information that:]]\n(a) is public; or\n(b) [[is lawfully received from a third party free of any duty of secrecy.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[These duties do not apply to data which becomes available to the Recipient on a non-confidential basis from a source other than the Discloser.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[The Recipient has no obligation for information which]]\n(a) [[is disclosed to it by another person entitled to do so.]]',
        'NON-DISCLOSURE AGREEMENT\n3. [[Excluded is what the Recipient learns by lawful means other than from the Discloser.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n4. The Recipient shall not disclose Confidential Information to a third party without authority.',
        'NON-DISCLOSURE AGREEMENT\n1. Confidential Information includes information which the Discloser received from a third party under a duty of confidence.',
        'NON-DISCLOSURE AGREEMENT\n5. If the Recipient is required by a third party to disclose Confidential Information, it shall give notice.',
        'NON-DISCLOSURE AGREEMENT\n7. The Recipient may share Confidential Information with a third party that is bound by confidentiality.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['source'], ['outsider'], ['secrecy', 'compelled']],
      within: 'secrecy',
      stated: [
        /(?:从|自|由|经|通过|向)[^。；，]{0,40}(?:第三方|第三人|第三者|他人|其他人|其他(?:合法)?(?:来源|渠道|途径|方式)|合法(?:的)?(?:渠道|途径|来源|方式)|义务的人|的人|其他方)[^。；]{0,40}(?:获得|取得|得到|获悉|知悉|获知|接收|收到|得知|获取|了解|知晓|接受|掌握)/,
        /(?:第三方|第三人|第三者|他人)[^。；]{0,30}(?:未违反|不违反|没有违反|无保密|不负|不承担|有权|合法|不受)[^。；]{0,30}(?:披露|提供|告知|透露|获得|取得|公开)/,
        /(?:合法|正当)[^。；，]{0,8}(?:从|自|由|经)[^。；，]{0,16}(?:第三方|第三人|第三者|他人|其他)[^。；]{0,16}(?:处|获|取|得|收|披露|提供|告知)/,
        /(?:第三方|第三人|第三者|他人)(?:处)?(?:合法|正当)[^。；，]{0,6}(?:获|取|得|收)/,
      ],
      unless: [
        /(?:不得|禁止|严禁|不应|不能)[^。；]{0,30}(?:从|自|向|由|经)?[^。；]{0,8}(?:第三方|第三人|第三者|他人)/,
        /(?:披露方|甲方|公司|我方|我们|提供方)(?:合法)?(?:从|自|由)[^。；，]{0,16}(?:第三方|第三人|他人)/,
        /我们[^。；]{0,20}(?:第三方|合作伙伴)|(?:您|用户)的(?:个人)?信息/,
        /(?:也|亦|同样|均)(?:应)?(?:属于|视为|构成)[^。；]{0,6}(?:保密|秘密)/,
      ],
    },
    en: {
      gate: [['source'], ['outsider'], ['secrecy', 'rights'], ['secrecy', 'leak']],
      within: 'secrecy',
      stated: [
        /\b(?:receiv|obtain|acquir|learn|known|knowledge|availab|disclos|provid|suppl|furnish|communicat|deriv|impart|gain|given|comes?|came|possession|reveal)\w{0,6}\b[^.;]{0,90}\b(?:from|by|through)\s(?:(?:a|an|any|another|other|some|one or more|independent|bona fide|unrelated|lawful|legitimate|legal|such|separate|duly)\s){0,3}(?:third[ -]?part(?:y|ies)|third persons?|sources?|persons?|entity|entities|individuals?|(?:another|other) part(?:y|ies)|means|channels)\b[^.;]{0,200}\b(?:not|no|without|free|right|lawful\w{0,2}|legal\w{0,2}|entitled|authori[sz]ed|authority|having|non-?confidential|other than|good faith|legitimate\w{0,2}|unrestricted|permitting|permitted|breach|disclos\w{0,3} by|independent|unless|duty)\b/,
        /\b(?:lawful|rightful|legal|legitimate|proper|independent|without (?:restriction|breach|an? (?:obligation|duty)|any|obligation|similar|limitation|confidential)|free of|non-?confidential|good faith|duly)(?:ly)?\b[^.;]{0,120}\b(?:from|by|through)\s(?:(?:a|an|any|another|other|independent|one or more|some)\s){1,3}(?:third[ -]?part|third person|sources?\b|person|entit|part(?:y|ies)\b|means\b|channel)/,
        /\b(?:from|by|through)\s(?:(?:a|an|any|another|some|lawful|other|independent|legitimate|legal|third[ -]?party)\s){0,3}(?:sources?|means|persons?|party|channels?)\s?(?:\([^()]{0,40}\)\s)?other than\b/,
        /\b(?:receiv|obtain|acquir|learn|suppl|furnish|communicat|deriv)\w{0,6}\b[^.;]{0,60}\b(?:from|by)\s(?:(?:a|an|any|another|other|independent|some)\s){1,2}(?:third[ -]?part(?:y|ies)|source|sources)\b/,
        /\bindependently\s(?:acquir|obtain|receiv)|\b(?:acquir|obtain)\w{0,4}\sindependently\b/,
      ],
    },
  },
  settle: (contract, { stated }) =>
    settled(contract, {
      stated: stated.filter((sentence) => {
        const own = lowerOf(contract, sentence)
        if (!CARVES_HERE_EN.test(own) && ELSEWHERE_EN.some((pattern) => pattern.test(own))) return false
        return carvesOut(contract, sentence) || (contract.lang !== 'zh' && !MAIN_CLAUSE_EN.test(own))
      }),
      contrary: [],
    }),
})
