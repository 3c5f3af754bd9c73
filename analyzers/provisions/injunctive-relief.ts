import { defineProvision } from './provision'

/** A court may be asked to stop the breach: injunction, specific performance, restraint; in Chinese law 停止侵害 and 行为保全. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[披露方有权向法院申请禁令，以制止接收方违反保密义务的行为。]]',
        '[[一方泄露对方商业秘密的，对方有权要求其立即停止侵害并赔偿损失。]]',
        '第六条 救济\n6.1 接收方应赔偿损失。\n6.2 [[甲方可以申请行为保全或其他临时救济措施。]]',
        '[[乙方违反本条约定的，甲方有权要求乙方停止使用保密信息。]]',
      ],
      miss: [
        '违反保密义务的，应赔偿损失。',
        '因政府禁令导致合同不能履行的，双方互不承担责任。',
        '合同终止后，乙方应停止使用甲方的商标。',
        '双方应继续履行争议以外的条款。',
      ],
    },
    en: {
      hit: [
        '[[The Discloser is entitled to injunctive relief in addition to damages.]]',
        '[[Either party may seek an injunction in any court of competent jurisdiction.]]',
        '8. Remedies\n8.1 [[The parties agree that equitable remedies, including specific performance, are available for a breach of Section 3.]]',
        '[[The Company may apply for a temporary restraining order without posting bond.]]',
      ],
      contrary: ['[[The Licensor waives any right to injunctive relief and shall be limited to damages.]]'],
      miss: [
        'A breach may cause irreparable harm.',
        'If an injunction is issued against use of the Software, the Supplier shall procure a licence.',
        'Injunctive Relief.',
        '“Law” means any statute, regulation, judgment, injunction or decree.',
        'The Indemnitor shall not settle a claim in a way that imposes an injunction on the Indemnitee.',
        'No injunction shall be in effect that prohibits the closing.',
        'The Recipient shall pay damages for a breach.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['relief'], ['breach'], ['leak', 'liability'], ['dispute']],
      stated: [
        /(?:申请|寻求|获得|请求|要求|取得|颁发|采取|签发)[^。；]{0,30}(?:禁令|禁止令|行为保全|临时(?:性)?(?:救济|限制|措施)|强制(?:履行|令)|衡平)|(?:禁令|衡平法?)(?:性)?(?:的)?(?:救济|补救)/,
        /(?:要求|责令|请求|通知)[^。；]{0,30}(?:停止(?:侵害|侵权|违约|违反|泄[露漏密]|披露|上述|该等|使用|传播|一切)|消除影响)|(?:应|须|应当)(?:立即)?停止(?:侵害|侵权|违约行为|泄[露密]|违反)/,
      ],
      unless: [/(?:政府|国家|出口|进口|贸易)[^。；]{0,6}禁令|不受[^。；]{0,8}禁令/],
    },
    en: {
      gate: [['relief']],
      // Headings, definitions of "law", and terms on which claims of outsiders are settled.
      unless: [/^.{0,34}$/, /^\W{0,3}["“][^"”]{1,60}["”] (?:shall )?(?:means?|includes?)\b/, /\b(?:settle|compromise|consent to)\w{0,5}\b[^;]{0,200}\binjuncti|\bnon-?monetary relief/],
      stated: [
        /\binjuncti\w{1,4}\b|\bequitable (?:or injunctive )?(?:relief|remed|action)|\b(?:relief|remed(?:y|ies)|proceedings?) in equity|\brestraining orders?\b/,
        /\b(?:entitled?|seek|obtain|grant|rights?|available)\w{0,3}\b[^;]{0,80}\bspecific(?:ally)? (?:performance|enforce)|\bspecific performance\b[^;]{0,60}\b(?:available|appropriate|entitled)/,
        /\b(?:entitled|may|right|order)\b[^;]{0,80}\b(?:restrain|enjoin)(?:ing|ed)?\b[^;]{0,80}\b(?:breach|violat|disclos|use\b|using|threatened|further)/,
      ],
      contrary: [
        /\bwaives? (?:any |all |its |the |their )?(?:and all )?(?:rights?|claims?|entitlement) (?:to|for) (?:seek |obtain |any )?(?:\w{1,12} ){0,3}(?:injuncti|equitable)/,
        /\b(?:in no event|not|neither|nor)\b[^;]{0,30}\b(?:be )?entitled to (?:seek |obtain |any )?(?:\w{1,12},? ){0,3}(?:injuncti|equitable)|\b(?:shall|will|may) not (?:seek|obtain|apply for) (?:an? |any )?(?:\w{1,12} ){0,2}injuncti/,
      ],
      notStated: [
        /\b(?:if|should|in the event|when|unless|no|any|such)\b[^;]{0,60}\binjunction\b[^;]{0,60}\b(?:is |are |be |been |shall be )(?:so )?(?:issued|obtained|granted|entered|in effect|threatened|outstanding)|\bno\b[^;]{0,80}\binjunction\b[^;]{0,100}\b(?:prohibit|prevent|closing|consummat)/,
        /\bsubject to\b[^;]{0,80}\b(?:equitable principles|principles of equity|availability of (?:equitable|specific|injunctive))|\bequitable remed(?:y|ies)[^;]{0,60}\bbankruptcy|\b(?:bankruptcy|insolvency)\b[^;]{0,200}\b(?:equit|specific performance)/,
        /\b(?:permanently|temporarily|ever been|currently) (?:\w{1,12} )?(?:enjoin|restrain)|\bconvict/,
      ],
    },
  },
})
