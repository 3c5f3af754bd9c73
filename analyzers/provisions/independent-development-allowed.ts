import { defineProvision } from './provision'

/** Secrecy does not cover what the receiver develops on its own. */
export default defineProvision({
  examples: {
    zh: {
      hit: ['保密协议\n第二条 [[下列信息不属于保密信息：]]\n（一）已为公众所知的信息；\n（二）[[接收方在未使用披露方保密信息的情况下独立开发的信息。]]'],
      miss: ['乙方应独立开发软件并按期交付。', '乙方独立完成本项目的开发工作，不得转包。'],
    },
    en: {
      hit: ['NON-DISCLOSURE AGREEMENT\n3. [[Confidential Information does not include information that:]]\n(a) is public; or\n(b) [[is independently developed by the Recipient without use of the Discloser’s information.]]'],
      miss: ['The Consultant shall independently develop the Software.', 'The Contractor is an independent contractor and develops its own methods of work.'],
    },
  },
  wordings: {
    zh: {
      gate: [['source']],
      within: 'secrecy',
      stated: [/(?:独立|自行|自主)(?:地)?(?:开发|研发|研制|研究|创作|构思|获得|形成|发现)/],
      unless: [/(?:应|须|必须)[^。；]{0,8}(?:独立|自行)(?:开发|研发)/],
    },
    en: {
      gate: [['source']],
      within: 'secrecy',
      stated: [/independent(?:ly)?\b[^.;]{0,60}\b(?:develop|creat|conceiv|deriv|discover|generat|acquir|prepar|work|produc)|(?:develop|creat|conceiv|deriv|discover|generat|prepar|produc)\w{0,8}\b[^.;]{0,80}\bindependent/],
      unless: [/independent contractor/],
    },
  },
})
