import { defineProvision, settled } from './provision'

/** One side makes the other whole: holds it harmless, or bears the claims that outsiders bring. Plain damages for a breach are none. */
export default defineProvision({
  examples: {
    zh: {
      hit: [
        '[[乙方应使甲方免受因乙方违约引起的任何索赔和损失。]]',
        '[[第三方对甲方提出侵权索赔的，乙方应负责解决并赔偿甲方因此遭受的全部损失。]]',
        '第九条 赔偿\n9.1 乙方应遵守数据保护法律。\n9.2 [[如用户因此向甲方提起诉讼，由乙方承担甲方支出的一切费用及赔偿金。]]',
        '[[您同意就因您使用本服务引起的第三方主张为本公司抗辩并作出补偿，使其不受损害。]]',
      ],
      contrary: ['[[甲方无义务就第三方索赔向乙方作出补偿。]]'],
      miss: [
        '违约方应赔偿守约方的全部损失。',
        '乙方保证其成果不侵犯第三方的知识产权。',
        '不可抗力造成的损失，双方互不承担赔偿责任。',
        '乙方不得向第三方主张甲方债权。',
        '请在使用本服务前阅读涉及免除或者限制责任的条款，我们对您的反馈不承担任何责任。',
      ],
    },
    en: {
      hit: [
        '[[Supplier shall indemnify and hold harmless Customer against all third-party claims.]]',
        '[[Each party will be responsible for and hold the other harmless from any loss arising from its breach.]]',
        '11. Indemnity\n11.1 [[The Licensee agrees to defend, indemnify and save the Licensor harmless from all claims arising from its use of the data.]]',
        '[[The Company shall be fully indemnified by the Contractor for any penalty imposed on it.]]',
      ],
      contrary: ['[[The Provider shall have no obligation to indemnify the Customer.]]'],
      miss: [
        'The breaching party shall pay damages.',
        'The indemnified party shall give prompt notice of the claim.',
        'Except for the indemnification obligations in Section 8, liability is limited to the fees paid.',
        'The indemnity provisions of this Agreement survive its termination.',
      ],
    },
  },
  wordings: {
    zh: {
      gate: [['liability']],
      stated: [
        /(?:使(?!用)|令|保证|确保|保护(?!措施))[^。；]{0,40}(?:免于|免受|免遭|不受)[^。；]{0,20}(?:损失|损害|伤害|索赔|追究|责任)/,
        /(?:第三[方人者]|他人|任何人|用户|客户|权利人|监管|有人)[^。；]{0,40}(?:索赔|主张|追究|指控|起诉|诉讼|请求|追索|仲裁|投诉|处罚)[^。；]{0,90}(?:赔偿|补偿|(?<!不)承担[^。；]{0,30}(?:费用|损失|赔偿))/,
        /(?:第三[方人者]|他人)[^。；]{0,30}(?:索赔|主张|追究|指控|起诉|追索)[^。；]{0,60}(?:应|须|由)[^。；]{0,20}(?<!不)承担(?:全部|一切|所有|相应|由此)?[^。；]{0,12}责任/,
        /(?:赔偿|补偿|承担)[^。；]{0,40}(?:第三[方人者]|他人)[^。；]{0,20}(?:索赔|主张|追究|指控|起诉|诉讼|追索)/,
        /(?:抗辩|辩护)[^。；]{0,10}(?:和|并|、|及)[^。；]{0,10}(?:赔偿|补偿)|(?:进行|作出|予以|提供)(?:充分)?(?:的)?补偿[^。；]{0,10}(?:使|保)/,
      ],
      contrary: [/(?:无义务|没有义务|无需|无须|不负有?)[^。；]{0,40}(?:第三[方人者]|他人)[^。；]{0,16}(?:索赔|主张|诉讼)[^。；]{0,20}(?:补偿|赔偿|抗辩)/],
      notStated: [/(?:不承担|不负|不予|互不|概不)[^。；]{0,12}(?:赔偿|责任|补偿)/],
    },
    en: {
      gate: [['liability']],
      stated: [
        /\bindemnif(?:y|ies)\b/,
        /\b(?:hold|holds|save|saves|held|keep)\b[^;]{0,120}\bharmless\b/,
        /\b(?:shall|will|must|is|are) (?:\w{1,12} ){0,2}be (?:\w{1,12} )?indemnified|\bmake[^;]{0,40}\bwhole\b|\b(?:hereby|shall|will|does) (?:\w{1,10} )?indemnif/,
        /\b(?:shall|will|agrees? to|must) (?:\w{1,12} ){0,3}(?:pay|bear|be responsible for|reimburse)\b[^;]{0,60}\b(?:settlements?|judgments?|awards?)\b[^;]{0,80}\b(?:claims?|defen[cs]e|suit|action|settlement)/,
      ],
      contrary: [/\b(?:no|not|neither|nor)\b(?: (?:party|have|has|be|is|are|shall|will|any|an|under|owe|the)){0,5} (?:obligat\w{1,4}|required|duty|liable|responsib\w{1,6}) to (?:defend,? (?:and |or )?)?indemnify|\b(?:shall|will|does) not (?:be (?:required|obligated) to )?(?:defend,? (?:and |or )?)?indemnify/],
      unless: [/\b(?:unless|except|to the extent|provided)\b[^;]{0,160}\b(?:no|not)\b[^;]{0,30}\bindemnify|\bwaives?[^;]{0,80}\bindemnify/],
      notStated: [/\b(?:obligations?|duty|duties|agreements?|undertakings?|commitments?) (?:of [^;]{1,30} )?to (?:\w{1,12},? (?:and |or )?){0,2}(?:indemnify|hold)\b/],
    },
  },
  // A bound of the promise ("is not obliged to indemnify to the extent that …") does not take it back.
  settle: (contract, { stated, contrary }) => settled(contract, { stated, contrary: stated.length > 0 ? [] : contrary }),
})
