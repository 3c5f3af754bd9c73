import { defineProvision } from './provision'

/** One side may not lure away or hire the other's people. Customers are another matter (a non-compete). */
export default defineProvision({
  witness: 'no-solicitation',
  examples: {
    zh: {
      hit: [
        '保密协议\n第十条 [[合作期间及终止后一年内，乙方不得招揽或聘用甲方的员工。]]',
        '劳动合同\n第九条 [[员工离职后两年内，不得引诱、劝说公司其他员工离职。]]',
        '外包合同\n第八条 [[未经对方书面同意，任何一方不得直接或间接雇佣对方参与本项目的人员。]]',
        '竞业协议\n三、[[乙方不得以任何方式挖走甲方的技术人员或者管理人员。]]',
      ],
      miss: [
        '第三条 甲方聘用乙方担任技术顾问。',
        '第六条 乙方不得招揽甲方的客户。',
        '第六条 乙方不得聘用未取得资质的人员施工。',
        '第五条 乙方员工不得泄露甲方的商业秘密。',
      ],
    },
    en: {
      hit: [
        'NON-DISCLOSURE AGREEMENT\n8. [[For one year the Recipient shall not solicit for employment any employee of the Discloser.]]',
        '11. [[Neither party will, without consent, hire or engage the other party’s personnel during the Term.]]',
        'NON-DISCLOSURE AGREEMENT\n8. [[During the restricted period you shall not:]]\n(a) [[induce any officer of the Company to leave his or her employment;]] or\n(b) compete with the Company.',
        'CONFIDENTIALITY AGREEMENT\n6. [[The Investor agrees to refrain from enticing away or recruiting staff of the Company.]]',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n8. [[Nothing in this Agreement restricts either party from soliciting or hiring the other party’s employees.]]'],
      miss: [
        'NON-DISCLOSURE AGREEMENT\n2. The Recipient shall not disclose Confidential Information to any employee who does not need it.',
        '4. The Contractor shall not employ persons under the age of eighteen.',
        '7. Nothing in this Agreement is an offer to sell or a solicitation of an offer to buy securities.',
        '6. The Agent shall not solicit orders from customers outside the Territory.',
        'NON-DISCLOSURE AGREEMENT\n8. General advertisements in newspapers are no solicitation for this purpose.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['poach', 'staff'], ['poach', 'everyone']],
      stated: [
        /(?:不得|不应|不可|不能|禁止|严禁|不会|不准|不)(?:(?!不|禁止|严禁)[^。；]){0,60}(?:招揽|挖角|挖走|挖取|劝诱|引诱|诱使|游说|唆使|劝说|招聘|招募|拉拢|策反|怂恿)[^。；]{0,40}(?:员工|雇员|职员|职工|人员|劳动者|高管|团队|离职|跳槽|辞职)/,
        /(?:不得|不应|不可|不能|禁止|严禁|不会|不准)[^。；]{0,40}(?:聘用|雇用|雇佣|录用|聘请)[^。；，]{0,16}(?:对方|甲方|乙方|另一方|公司|披露方|客户)[^。；，]{0,16}(?:员工|雇员|职员|职工|人员|劳动者|高管)/,
      ],
      unless: [/(?:招揽|引诱|劝诱)[^。；，]{0,12}(?:客户|用户|业务)[^。；员]{0,40}$/],
    },
    en: {
      gate: [['poach', 'staff'], ['poach']],
      stated: [
        /\b(?:not|no|neither|nor|refrain|prohibited|without)\b[^.;]{0,320}\b(?:solicit\w{0,5}|entic\w{1,4}|recruit\w{0,4}|induc\w{1,4}|persuad\w{1,4}|encourag\w{1,4}|divert|lur(?:e|ing)|offer\w{0,3} (?:of )?employment)\b[^.;]{0,120}\b(?:employees?|personnel|officers?|directors?|staff|consultants?|employed|employment|executives?|workers?|agents)\b/,
        /\b(?:not|no|neither|nor|refrain|without)\b[^.;]{0,320}\b(?:hir(?:e|ing)|employ|engage|retain|solicit the (?:services|employment))\b[^.;,]{0,80}\b(?:employees?|personnel|officers?|staff|consultants?|employed|employment|workers?|agents|restricted person)\b/,
        /\b(?:not|no|neither|nor|refrain)\b[^.;]{0,200}\boffer employment\b|\bnon-?solicitation of employees\b/,
      ],
      contrary: [/\b(?:nothing|not)\b[^.;]{0,60}\b(?:restricts?|prevents?|prohibits?|preclud\w{1,2}|limits?|restricted|prohibited|prevented|precluded)\b[^.;]{0,60}\b(?:from )?(?:soliciting|hiring|recruiting|employing)\b[^.;]{0,60}\b(?:employees|personnel|staff)\b/],
      unless: [
        /\b(?:customers?|orders?|clients?|business)\b[^.;]{0,30}\b(?:from|outside)\b|solicitation of an offer|offer to (?:sell|buy)|under the age|\bneed to know\b|debarred|debarment|at any one time|such person\b[^.;]{0,20}\bsubstitute|must not hire that|need-to-know|discriminat|equal opportunity|proxies|proxy|^[^.;]{0,60}general (?:advertis|solicitation)[^.;]{0,80}\b(?:shall|will|is|are|do|does) (?:not|no)\b|\b(?:foregoing|restriction|this (?:section|paragraph|provision|clause|agreement)) (?:shall|will|does) not (?:apply|prohibit|preclude|prevent|restrict|limit)\b[^.;]{0,200}$/,
        /\b(?:disclos|divulg|reveal)\w{0,4}\b[^.;]{0,160}\bto\b[^.;]{0,60}\bemployees?\b/,
      ],
    },
  },
})
