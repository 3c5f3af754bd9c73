import { describe, expect, it } from 'vitest'
import { analyze } from '../analyzers'
import { readPlainText } from '../extractors/plain-text'

const ZH = '单方保密协议\n甲方：宁湾医药有限公司\n乙方：启衡设计有限公司\n第一条 合同总价为人民币100万元，乙方应对甲方商业秘密保密，不得向第三方泄露。\n第二条 '
const EN = 'ONE-WAY NON-DISCLOSURE AGREEMENT\nThis Agreement is made between Marlowe Ltd (the "Discloser") and Fenwick Ltd (the "Recipient").\n1. The contract price is US$100,000. The Recipient shall keep the Confidential Information secret.\n2. '

type Row = readonly [clause: string, rule: string, protectedSide: string | null, burdened: string | null, neutral: string | null]

/** Levels by the catalogue's bands (rules 22 to 27): who is to pay reads the heavier column. */
const ROWS_ZH: readonly Row[] = [
  ['乙方泄密的，按甲方损失的二倍赔偿。', 'lia-multiplier-excessive', 'low', 'medium', 'low'],
  ['乙方泄密的，按甲方损失的三倍赔偿。', 'lia-multiplier-excessive', 'medium', 'high', 'high'],
  ['乙方泄密的，按甲方损失的十倍赔偿。', 'lia-multiplier-excessive', 'high', 'critical', 'critical'],
  ['乙方故意泄密的，按甲方损失的三倍赔偿。', 'lia-multiplier-excessive', 'low', 'medium', 'medium'],
  ['乙方泄密的，按所获利润的二倍赔付甲方。', 'lia-multiplier-excessive', null, 'low', 'low'],
  ['乙方泄密的，支付合同总价三倍的违约金。', 'lia-multiplier-excessive', 'medium', 'high', 'high'],
  ['乙方泄密的，甲方有权要求乙方支付合同总价150%的违约金。', 'lia-percentage-excessive', 'medium', 'high', 'medium'],
  ['乙方泄密的，支付合同总价200%的违约金。', 'lia-percentage-excessive', 'high', 'critical', 'high'],
  ['乙方每泄露一次，支付合同总价100%的违约金。', 'lia-percentage-excessive', 'low', 'medium', 'low'],
  ['乙方泄密的，支付其上年度营业额6%的违约金。', 'lia-percentage-excessive', 'medium', 'high', 'medium'],
  ['乙方泄密的，支付违约金200万元。', 'lia-fixed-sum-disproportionate', null, 'medium', 'low'],
  ['乙方泄密的，支付违约金500万元。', 'lia-fixed-sum-disproportionate', null, 'high', 'medium'],
  ['乙方泄密的，支付违约金1200万元。', 'lia-fixed-sum-disproportionate', null, 'critical', 'high'],
  ['乙方逾期销毁保密资料的，每日支付合同总价千分之二的违约金，累计不超过20%。', 'lia-daily-rate-excessive', 'low', 'medium', 'low'],
  ['乙方逾期销毁保密资料的，每日支付合同总价千分之二的违约金。', 'lia-daily-rate-excessive', 'medium', 'high', 'medium'],
  ['乙方泄密的，支付违约金100元。', 'lia-amount-too-low', 'high', null, 'medium'],
  ['乙方泄密的，支付违约金500元，不足以弥补损失的补足差额。', 'lia-amount-too-low', 'low', null, 'low'],
  ['乙方泄密的，支付违约金不少于10万元。', 'lia-open-ended-amount', 'low', 'high', 'medium'],
]
const ROWS_EN: readonly Row[] = [
  ['If the Recipient reveals the information of the Discloser, it shall pay double the loss.', 'lia-multiplier-excessive', 'low', 'medium', 'low'],
  ['For a disclosure the Recipient shall pay the Discloser five times its loss.', 'lia-multiplier-excessive', 'high', 'critical', 'critical'],
  ['For a disclosure the Recipient shall pay the Discloser 250% of the contract price.', 'lia-percentage-excessive', 'high', 'critical', 'high'],
  ['For a disclosure the Recipient shall pay the Discloser US$400,000.', 'lia-fixed-sum-disproportionate', null, 'high', 'medium'],
  ['For a disclosure the Recipient shall pay the Discloser 1% of the contract price per day.', 'lia-daily-rate-excessive', 'high', 'critical', 'high'],
  ['For a disclosure the Recipient shall pay the Discloser US$50.', 'lia-amount-too-low', 'high', null, 'medium'],
]

describe.each([['zh', ZH, '甲方', '乙方', ROWS_ZH], ['en', EN, 'the Discloser', 'the Recipient', ROWS_EN]] as const)('levels of a penalty, %s', (_lang, opening, creditor, debtor, rows) => {
  it.each(rows)('%s %s', async (clause, rule, protectedSide, burdened, neutral) => {
    const { contract } = await readPlainText(opening + clause)
    const found = analyze(contract).findings.filter((finding) => finding.rule === rule)
    expect(found).toHaveLength(1)
    expect(found[0]?.levels).toEqual({ neutral, [creditor]: protectedSide, [debtor]: burdened })
  })
})

describe('penalties that are no finding', () => {
  it.each([
    ['乙方泄密的，支付合同总价50%的违约金。', 'lia-percentage-excessive'],
    ['乙方泄密的，按合同总价的一倍支付违约金。', 'lia-multiplier-excessive'],
    ['乙方逾期销毁保密资料的，每日支付合同总价千分之一的违约金，累计不超过20%。', 'lia-daily-rate-excessive'],
  ])('%s is a remark', async (clause, rule) => {
    const { contract } = await readPlainText(ZH + clause)
    const review = analyze(contract)
    expect(review.findings.map((finding) => finding.rule)).not.toContain(rule)
    expect(review.remarks.map((remark) => remark.rule)).toContain(rule)
  })

  it('folds the lighter measure of one sum under the heavier', async () => {
    const { contract } = await readPlainText(ZH + '乙方泄密的，支付合同总价三倍即300万元的违约金。')
    const found = analyze(contract).findings
    expect(found.find((finding) => finding.rule === 'lia-fixed-sum-disproportionate')).toMatchObject({ folded: true, under: 'lia-multiplier-excessive' })
    expect(found.find((finding) => finding.rule === 'lia-multiplier-excessive')).toMatchObject({ folded: false })
  })

  it('counts the same sentence printed twice once', async () => {
    const { contract } = await readPlainText(`${ZH}乙方泄密的，按甲方损失的十倍赔偿。\n第三条 乙方泄密的，按甲方损失的十倍赔偿。`)
    const found = analyze(contract).findings.filter((finding) => finding.rule === 'lia-multiplier-excessive')
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence).toHaveLength(2)
  })
})
