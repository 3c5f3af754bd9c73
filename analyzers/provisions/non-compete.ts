import { defineProvision } from './provision'

/** One side may not do the like business, for itself or for a competitor. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '劳动合同\n第十条 [[乙方离职后两年内，不得到与甲方经营同类业务的有竞争关系的单位任职。]]',
        '竞业限制协议\n一、[[员工在职期间不得自营或者为他人经营与公司同类的业务。]]',
        '软件开发合同\n第八条 [[验收后一年内，乙方不得为甲方的竞争对手开发同类软件。]]',
        '劳动合同\n第十二条 [[乙方应履行竞业限制义务，期限为离职后十二个月。]]',
      ],
      contrary: ['合作协议\n第七条 [[双方确认，本协议不限制任何一方从事与对方相竞争的业务。]]'],
      miss: [
        '第三条 本采购以公开竞争方式进行。',
        '第五条 双方可另行签订竞业限制协议。',
        '第五条 乙方不得利用不正当竞争手段获取订单。',
        '第六条 乙方不得向甲方的竞争对手泄露商业秘密。',
        '保密协议\n第三条 乙方不得利用甲方的商业秘密为其他有竞争关系的企业提供服务。',
      ],
    },
    en: {
      hit: [
        '9. [[During the Term the Distributor shall not sell any products that compete with the Products.]]',
        'EMPLOYMENT AGREEMENT\n7. [[For twelve months after leaving, the Employee will not engage in a business that competes with the Company.]]',
        '6. [[The Seller agrees not to carry on, own or be involved in any competing business within the Territory.]]',
        '5. [[Neither party shall develop a product similar to the Device for any other customer.]]',
      ],
      contrary: ['NON-DISCLOSURE AGREEMENT\n8. [[Nothing in this Agreement prevents either party from engaging in a business that competes with the other.]]'],
      miss: [
        '4. Disputes are heard by a court of competent jurisdiction.',
        'NON-DISCLOSURE AGREEMENT\n2. The Recipient shall not disclose Confidential Information to any competitor of the Discloser.',
        '3. Disclosure would harm the competitive position of the Company and shall not be made.',
        '7. The Executive shall not receive any compensation for the first month.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['poach']],
      stated: [
        /(?:不得|不应|不可|不能|禁止|严禁|不会|不准|不)[^。；]{0,80}(?:竞争(?:关系|性|业务|产品|行业|企业|单位|公司|对手|的)|同类(?:业务|产品|型|企业|单位|或类似|似|的)?)[^。；]{0,60}(?:任职|就职|工作|兼职|服务|经营|从事|业务|产品|软件|生产|合作|投资|单位|企业|公司|开发)/,
        /(?:不得|不应|不可|不能|禁止|严禁|不会|不准)[^。；]{0,40}(?:自营|经营|从事|投资|设立|开办|参与|开发|代理|销售)[^。；]{0,30}(?:竞争|同类|类似|相同)/,
        /(?:履行|承担|遵守|负有?)[^。；，]{0,12}竞业(?:限制|禁止|避让)|竞业(?:限制|禁止)(?:的?期限|期|义务|补偿|范围)[^。；]{0,20}(?:为|是|：|:|自|不超过|按)/,
        /(?:保密|秘密)[^。；]{0,40}不竞争义务|不(?:与|同)(?:甲方|公司|对方|乙方)[^。；，]{0,8}竞争/,
      ],
      contrary: [/(?:不|并不|不得|不应)(?:限制|禁止|妨碍|阻止|影响)[^。；]{0,24}(?:从事|经营|开展|开发|销售)[^。；]{0,30}(?:竞争|同类|类似)/],
      unless: [/不(?:负|承担)[^。；]{0,6}责任|利用[^。；，]{0,24}(?:秘密|机密|信息|资料)[^。；，]{0,6}为[^。；]{0,20}竞争|不正当竞争(?!对手)|另行(?:签订|签署|约定)|公平竞争|(?:泄露|透露|披露|提供)[^。；，]{0,20}(?:给|予)?[^。；，]{0,10}竞争|向[^。；，]{0,14}竞争(?:对手|者|企业|单位)[^。；，]{0,10}(?:泄露|透露|披露|提供)/],
    },
    en: {
      gate: [['poach'], ['source'], ['outsider']],
      stated: [
        /\b(?:not|no|neither|nor|refrain|prohibited|never)\b[^.;]{0,300}\b(?:compet(?:e|es|ing|itive|itor|itors)|similar (?:business|product|services?|project)|(?:business|product|service|project|activity|activities|venture)s? (?:substantially )?(?:similar|identical) to|same or similar)\b(?! (?:court|authorit|jurisdiction|bid))[^.;]{0,80}/,
        /\b(?:not|neither|nor)\b[^.;]{0,120}\b(?:engage|participate|invest|become involved|carry on|develop|market|sell|distribute|own|operate|manufacture|promote|offer)\b[^.;]{0,160}\b(?:compet(?:e|es|ing|itive|itor|itors)|a? ?(?:business|product|project|service|device|application|goods|site|program)s? (?:that (?:is|are) )?(?:substantially )?similar to|substantially similar|same (?:business|type))\b/,
        /\b(?:not|neither|nor)\b[^.;]{0,160}\bdirectly (?:or|nor) indirectly\b[^.;]{0,20}\b(?:market|promote|develop|manufacture|commerciali[sz]e|engage in|operate|carry on|conduct|invest|own)\b[^.;]{0,120}\b(?:other|any|business|products?)\b/,
        /\b(?:not|neither|nor)\b[^.;]{0,60}\b(?:invest|carry on|engage|become involved|participate)\b[^.;]{0,240}\bin any (?:other )?(?:business|enterprise|venture)\b/,
        /\bcovenants? not to compete (?:shall|will|is|are|for|during|with)\b|\bnon-?compet(?:e|ition) (?:period|covenant|obligation)/,
      ],
      contrary: [/\b(?:nothing|not)\b[^.;]{0,80}\b(?:restricts?|prevents?|prohibits?|preclud\w{1,2}|limits?|restricted|prohibited|prevented|precluded|impair)\b[^.;]{0,120}\bcompet(?:e|es|ing|itive)\b/],
      unless: [
        /\b(?:disclos|divulg|reveal|provid|furnish|communicat|releas)\w{0,4}\b[^.;]{0,120}\bcompetitor|competitive (?:position|harm|disadvantage|advantage|injury|bid|price|pricing|market|rate)|unfair compet|of competent|competent (?:court|jurisdiction|authorit)|\bantitrust\b|\bassign(?:s|ed|ment)?\b|is not (?:a party|subject)|\bis a party to\b|\blogos?\b|\bconfidential information\b|\bnon-?exclusive (?:engagement|relationship|basis)|regulatory authorit|second[- ]source|free to\b|competition (?:law|act)s?\b/,
        /\bnot (?:be )?(?:known|available)[^.;]{0,30}compet|confusingly similar|similar information/,
      ],
    },
  },
})
