import { describe, expect, test } from 'vitest'
import { exceptions, negated } from '../analyzers/facts/polarity'

describe('negated', () => {
  test.each<[string, string, boolean]>([
    ['乙方不得披露保密信息。', '披露', true],
    ['乙方应当披露相关信息。', '披露', false],
    ['乙方无需承担赔偿责任。', '赔偿', true],
    ['乙方应承担责任，不得推诿。', '责任', false],
    ['乙方不仅应当返还，还应赔偿。', '返还', false],
    ['乙方不得不赔偿损失。', '赔偿', false],
    ['赔偿包括但不限于律师费。', '律师费', false],
    ['本条赔偿责任不适用于政府部门。', '赔偿', true],
    ['未经甲方同意，乙方擅自披露的，应当赔偿。', '赔偿', false],
    ['乙方应保密，但法律要求披露的除外。', '披露', true],
    ['乙方对保密信息不予保密的除外。', '保密的', false],
    ['因不可抗力造成的泄露，乙方应当通知。', '通知', false],
    ['乙方不承担通知义务。乙方应当保密。', '保密', false],
    ['The Recipient shall not disclose the Information.', 'disclose', true],
    ['The Recipient shall disclose the Information.', 'disclose', false],
    ['Neither party shall be liable for indirect loss.', 'liable', true],
    ['Damages include, without limitation, legal fees.', 'legal fees', false],
    ['The Recipient is liable not only for loss but for fees.', 'fees', false],
    ['No notice is required. The Recipient shall notify the owner.', 'notify', false],
    ['The cap shall not apply to leaks.', 'leaks', true],
    ['The indemnity shall not apply to leaks.', 'indemnity', true],
    ['The Recipient may use it, except that it may not copy it.', 'copy', false],
    ['Unless required by law, the Recipient shall keep it secret.', 'keep', false],
    ['It shall keep the Information secret unless consent is given.', 'consent', true],
    ['Notice must be given no later than three days.', 'three', false],
  ])('%s [%s] → %s', (text, word, expected) => expect(negated(text, text.indexOf(word))).toBe(expected))
})

describe('exceptions', () => {
  test.each<[string, string[]]>([
    ['乙方应保密，但法律另有规定的除外。', ['但法律另有规定的除外']],
    ['除双方另有约定外，乙方不得披露。', ['除双方另有约定外']],
    ['乙方不得披露（经甲方书面同意除外）。', ['经甲方书面同意除外']],
    ['除赔偿外，还应支付违约金。', []],
    ['乙方应当清除数据。', []],
    ['双方应当保密。', []],
    ['It shall not be disclosed, except to its counsel.', ['except to its counsel']],
    ['Unless required by law, the Recipient shall keep it secret.', ['Unless required by law']],
    ['No disclosure other than to employees is allowed.', ['other than to employees is allowed']],
    ['The Recipient shall keep it secret.', []],
    ['Save as required by law, each party shall keep it secret.', ['Save as required by law']],
    ['It may be used for any purpose, excluding resale.', ['excluding resale']],
  ])('%s', (text, expected) => expect(exceptions(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected))
})
