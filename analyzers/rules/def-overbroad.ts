import { overbroadDefinitions } from '../facts/definition-breadth'
import { secrecy } from '../facts/secrecy'
import { defineRule } from '../kit'
import definition from '../provisions/definition-of-confidential-information'
import exclusions from '../provisions/exclusions'

export default defineRule({
  type: 'DEFECT',
  topic: 'definition',
  kinds: ['NDA', 'SVC', 'EMP', 'OTHER'],
  levels: { protected: 'low', burdened: 'high', neutral: 'medium' },
  law: ['cn.spc-2020-7.3', 'cn.spc-2020-7.4', 'cn.spc-2020-7.2', 'cn.civil-code.497.2', 'us.practice.reasonable-restraint', 'uk.practice.reasonable-restraint'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '保密范围没有边界',
      found: '一切信息都算保密信息，没有按性质、用途或项目限定，也没有例外。',
      why: '公开的、与合作无关的、行业常识也要保密，难以做到；写得太宽，真要追究时反而不利。',
      ask: '限定为与本次合作有关的未公开信息，并写明公知信息和一般知识经验除外。',
    },
    en: {
      title: 'Everything counts as confidential',
      found: 'All information is covered, with no limit of nature, purpose or project, and no exclusions.',
      why: 'Nobody can keep public or unrelated facts secret, and a duty without limits is harder to enforce.',
      ask: 'Limit it to non-public information on this matter; leave out public facts and general skill.',
    },
  },
  draft: {
    zh: '保密信息限于披露方因本项目提供的未公开信息，不包括公众已知悉的信息、行业一般知识与人员的一般技能经验。',
    en: 'Confidential Information is limited to non-public information relating to the Project and excludes public information and the general skill and knowledge of personnel.',
  },

  examples: {
    zh: {
      hit: [
        '保密协议\n第一条 [[乙方从甲方获得的任何信息，无论是否公开、是否与合作有关，均为保密信息。]]\n第二条 乙方不得向第三方披露保密信息。',
        '员工保密协议\n甲方（用人单位）与乙方（员工）约定如下。\n第一条 [[员工在职期间知悉的一切信息永久保密，包括一般知识与经验。]]',
        '保密协议\n第一条 [[保密信息是指甲方提供的一切信息和资料，无论何种形式。]]\n第二条 乙方不得向第三方披露。',
        '保密协议\n第一条 [[乙方所见所闻的一切内容均属保密信息，行业常识也包括在内。]]\n第二条 乙方不得外泄。',
        '保密协议\n第一条 [[凡由甲方处听到之一切事项，不论是否公开，均属保密信息。]]\n第二条 乙方不得外泄。',
        '保密协议\n第一条 [[乙方在实习期间看到的所有资料，不论是否已经公开，一律按机密对待。]]\n第二条 乙方不得外泄。',
      ],
      miss: [
        '保密协议\n第一条 披露方提供的全部非公开资料均为保密信息，但第三条所列除外。\n第三条 已公开的信息不属于保密信息。',
        '保密协议\n第一条 保密信息是指履行本项目过程中知悉的任何未公开的经营信息和技术信息。',
        '保密协议\n第一条 保密信息指甲方的技术图纸。\n第二条 所有保密信息应存放于加密介质。任何一方不得披露保密信息。',
        '服务合同\n第八条 保密\n乙方对履行本合同过程中获悉的所有资料负有保密义务。',
        '保密协议\n第一条 乙方在实习期间看到的所有资料均为保密信息。\n第二条 乙方不得外泄。',
      ],
      mended: [
        '保密协议\n第一条 乙方从甲方获得的与合作有关的任何未公开信息，均为保密信息。\n第二条 乙方不得向第三方披露保密信息。',
        '保密协议\n第一条 保密信息是指甲方提供的一切信息和资料，无论何种形式。\n第二条 乙方不得向第三方披露。\n第三条 保密信息不包括公众已知悉的信息和行业一般知识。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means all information of whatever nature, whether or not public, provided by the Discloser before, on or after the date hereof.]]\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. [[“Confidential Information” means any and all information furnished by the Discloser to the Recipient, whether oral or written and whether or not marked.]]\n2. The Recipient shall not disclose it to anyone.',
        'NON-DISCLOSURE AGREEMENT\n1. [[Confidential Information includes all information that the Recipient obtains from Hill, including general knowledge and experience.]]\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. [[Everything the Recipient sees, hears or learns is secret, public or not.]]\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. [[The protected material is all information of every sort that passes between the parties, regardless of its age, source or publicity, and is confidential.]]\n2. Neither party shall disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. [[The Recipient shall keep secret all things that come to its notice, including ordinary know-how of the craft.]]',
      ],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all non-public information relating to the Project, subject to clause 3.\n3. Confidential Information does not include information that is public.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means technical data.\n2. Any and all Confidential Information shall be returned.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all information furnished by the Institute during the Testing Period.\n2. The Attendee shall not disclose it.',
        'SERVICES AGREEMENT\n7. Confidentiality\nThe Contractor shall keep confidential all information obtained in performing the Services.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means recipes.\n2. Notwithstanding anything to the contrary the Recipient may disclose Confidential Information where a court so orders.',
      ],
      mended: [
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means all non-public information relating to the Project provided by the Discloser.\n2. The Recipient shall not disclose it.',
        'NON-DISCLOSURE AGREEMENT\n1. “Confidential Information” means any and all information furnished by the Discloser to the Recipient.\n2. Confidential Information does not include information that is public or general skill and knowledge.',
      ],
    },
  },

  *check(contract) {
    const { room } = secrecy(contract)
    if (exclusions.read(contract)) return
    const found = overbroadDefinitions(contract, definition.read(contract)?.evidence ?? []).filter(({ reaching }) => reaching || room === 'whole' || room === 'clause')
    if (found.length > 0) yield { evidence: found.map(({ sentence }) => sentence) }
  },
})
