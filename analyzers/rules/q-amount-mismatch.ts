import { mismatches } from '../facts/restated'
import { defineRule } from '../kit'
import type { Levels } from '../types'

const MEDIUM: Levels = { protected: 'medium', burdened: 'medium', neutral: 'medium' }
const UNIT = { amount: '', share: '%', count: '' } as const

export default defineRule({
  type: 'QUALITY',
  topic: 'quality',
  kinds: ['NDA', 'SVC', 'EMP', 'DPA', 'TOS', 'OTHER'],
  levels: { protected: 'high', burdened: 'high', neutral: 'high' },
  law: ['cn.civil-code.142', 'cn.civil-code.466'],
  options: {},
  heuristic: [],

  words: {
    zh: {
      title: '大小写金额不一致',
      found: '同一笔数，大写是{words}{unit}，小写是{figures}{unit}。',
      why: '以哪个为准，法律没有现成的答案，只能靠解释，差额就是争议额。',
      ask: '核对后改成一致，并写明不一致时以哪个为准。',
    },
    en: {
      title: 'Words and figures disagree',
      found: 'One amount is {words}{unit} in words and {figures}{unit} in figures.',
      why: 'No general rule says which of them counts; the difference is what you would argue about.',
      ask: 'Correct one of them, and say which prevails.',
    },
  },
  variants: {
    count: {
      zh: { title: '期限或数量前后不一致', found: '同一个数，文字写的是{words}，数字写的是{figures}。' },
      en: { title: 'A period or number printed two ways', found: 'One number is {words} in words and {figures} in figures.' },
    },
  },
  draft: {
    zh: '金额大小写不一致的，以大写为准。',
    en: 'Where words and figures differ, the amount in words prevails.',
  },

  examples: {
    zh: {
      hit: [
        '第五条 [[违约金为人民币伍拾万元整(¥5,000,000)。]]',
        '第三条 [[合同总价为人民币120,000元，大写：壹拾贰万伍仟元整。]]',
        '第六条 [[违约金按合同价款的20%(百分之三十)计算。]]',
        '第八条 [[保密期限为五（3）年。]]',
        '第三条 [[合同价款：大写：人民币伍拾万元整；小写：¥560,000元。]]',
      ],
      miss: [
        '第五条 违约金为人民币伍拾万元整(¥500,000.00)。',
        '第三条 含税价1,060,000元（不含税1,000,000元）。',
        '第四条 共三期，每期10万元，合计叁拾万元。',
        '第九条 本合同有效期五(5)年，壹式两(2)份。',
        '第五条 赔偿50万元(大写：伍拾万元整)。',
        '第七条 满足下列两(1)项以上条件之一的：(1)逾期；(2)泄密。',
      ],
      mended: [
        '第五条 违约金为人民币伍佰万元整(¥5,000,000)。金额大小写不一致的，以大写为准。',
        '第八条 保密期限为三（3）年。',
      ],
    },
    en: {
      hit: [
        '5. [[The Recipient shall pay three hundred thousand dollars ($30,000) for a disclosure.]]',
        '3. [[The price is US$50,000 (fifteen thousand US dollars).]]',
        '7. [[Notice is given within thirty (20) days.]]',
        '4. [[The penalty is ten percent (15%) of the price.]]',
        '5. [[The Vendor pays EUR 75,000 (in words: seventy thousand euros).]]',
      ],
      miss: [
        '5. The Recipient shall pay USD 50,000 (fifty thousand US dollars).',
        '7. Notice is given within thirty (30) days and in two (2) copies.',
        '3. The price is $1.5 million (one million five hundred thousand dollars).',
        '6. Any one (1) of the following two (a) events.',
        '9. The exercise price is one dollar and fifty cents ($1.50) per share.',
        '8. Fifty Thousand and 00/100 Dollars ($50,000.00) is due at closing.',
      ],
      mended: ['5. The Recipient shall pay thirty thousand dollars ($30,000) for a disclosure.', '7. Notice is given within twenty (20) days.'],
    },
  },

  *check(contract) {
    for (const { quote, what, words, figures } of mismatches(contract)) {
      yield {
        evidence: [quote],
        data: { words, figures, unit: UNIT[what] },
        ...(what === 'count' ? { variant: 'count', levels: MEDIUM } : {}),
      }
    }
  },
})
